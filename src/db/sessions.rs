//! What the cookies of browsers stand for. A session is known by the digest of its id, so that whoever reads the
//! database can take over none.

use sqlx::SqliteExecutor;

use super::Tx;

/// Adds a session; `false` if there is one of this digest already.
pub async fn insert(tx: &mut Tx, digest: &[u8], data: &str, expires_at: i64) -> Result<bool, sqlx::Error> {
    let sql = "insert into browser_session (digest, data, expires_at) values ($1, $2, $3) on conflict do nothing";
    let done = sqlx::query(sql).bind(digest).bind(data).bind(expires_at).execute(tx).await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps what a session holds and when it ends.
pub async fn save(tx: &mut Tx, digest: &[u8], data: &str, expires_at: i64) -> Result<(), sqlx::Error> {
    let sql = "insert into browser_session (digest, data, expires_at) values ($1, $2, $3) \
               on conflict (digest) do update set data = $2, expires_at = $3";
    sqlx::query(sql).bind(digest).bind(data).bind(expires_at).execute(tx).await.map(drop)
}

/// What a session that lives at `now` holds, and when it ends.
pub async fn load(db: impl SqliteExecutor<'_>, digest: &[u8], now: i64) -> Result<Option<(String, i64)>, sqlx::Error> {
    sqlx::query_as("select data, expires_at from browser_session where digest = $1 and expires_at > $2")
        .bind(digest)
        .bind(now)
        .fetch_optional(db)
        .await
}

/// Ends a session.
pub async fn delete(tx: &mut Tx, digest: &[u8]) -> Result<(), sqlx::Error> {
    sqlx::query("delete from browser_session where digest = $1").bind(digest).execute(tx).await.map(drop)
}

/// Forgets the sessions that have ended by `now`.
pub async fn delete_expired(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from browser_session where expires_at <= $1").bind(now).execute(tx).await.map(drop)
}
