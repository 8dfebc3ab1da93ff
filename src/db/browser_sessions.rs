//! Browser sessions. A session is stored under the digest of its id, so that reading the database does not allow taking
//! one over.

use sqlx::SqliteExecutor;

use super::Tx;

/// Adds a session; returns `false` if there is already one of this digest.
pub async fn insert(tx: &mut Tx, digest: &[u8], data: &str, expires_at: i64) -> Result<bool, sqlx::Error> {
    let sql = "insert into browser_session (digest, data, expires_at) values ($1, $2, $3) on conflict do nothing";
    let result = sqlx::query(sql).bind(digest).bind(data).bind(expires_at).execute(tx).await?;
    Ok(result.rows_affected() == 1)
}

/// Stores the data of a session and when it ends.
pub async fn save(tx: &mut Tx, digest: &[u8], data: &str, expires_at: i64) -> Result<(), sqlx::Error> {
    let sql = "insert into browser_session (digest, data, expires_at) values ($1, $2, $3) \
               on conflict (digest) do update set data = $2, expires_at = $3";
    sqlx::query(sql).bind(digest).bind(data).bind(expires_at).execute(tx).await.map(drop)
}

/// The data of a session that is valid at `now`, and when it ends.
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

/// Deletes the sessions that have ended by `now`.
pub async fn delete_expired(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from browser_session where expires_at <= $1").bind(now).execute(tx).await.map(drop)
}
