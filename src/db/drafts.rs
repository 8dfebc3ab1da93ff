//! Sealed content that the next page of a session shows.

use sqlx::SqliteExecutor;

use super::Tx;

/// One piece of such content.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The id used in URLs.
    pub id: String,
    /// The session it belongs to.
    pub owner: String,
    /// Its user; `None`: no one was signed in.
    pub user_id: Option<i64>,
    /// Whether it can be read only once.
    pub once: bool,
    /// The sealed bytes and the id of the key.
    pub sealed: (Vec<u8>, String),
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// Milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// Adds a draft and deletes its owner's oldest beyond `limit`.
pub async fn insert(tx: &mut Tx, draft: &Draft, limit: i64) -> Result<(), sqlx::Error> {
    clamp_future_timestamps(&mut *tx, draft.created_at).await?;
    sqlx::query(
        "insert into draft (id, owner, user_id, once, sealed, key_id, created_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(&draft.id)
    .bind(&draft.owner)
    .bind(draft.user_id)
    .bind(draft.once)
    .bind(&draft.sealed.0)
    .bind(&draft.sealed.1)
    .bind(draft.created_at)
    .bind(draft.expires_at)
    .execute(&mut *tx)
    .await?;
    sqlx::query(
        "delete from draft where owner = $1 and id <> $2 and id not in \
             (select id from draft where owner = $1 and id <> $2 order by created_at desc, id desc limit $3)",
    )
    .bind(&draft.owner)
    .bind(&draft.id)
    .bind(limit - 1)
    .execute(tx)
    .await
    .map(drop)
}

/// A draft that can be read repeatedly: its bytes and the id of the key.
pub async fn load(
    db: impl SqliteExecutor<'_>,
    owner: &str,
    id: &str,
    now: i64,
) -> Result<Option<(Vec<u8>, String)>, sqlx::Error> {
    sqlx::query_as("select sealed, key_id from draft where id = $1 and owner = $2 and not once and expires_at > $3")
        .bind(id)
        .bind(owner)
        .bind(now)
        .fetch_optional(db)
        .await
}

/// Whether there is a draft of this id.
pub async fn exists(db: impl SqliteExecutor<'_>, owner: &str, id: &str, now: i64) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar("select exists (select 1 from draft where id = $1 and owner = $2 and expires_at > $3)")
        .bind(id)
        .bind(owner)
        .bind(now)
        .fetch_one(db)
        .await
}

/// Returns and deletes a draft that can be read once.
pub async fn take(
    db: impl SqliteExecutor<'_>,
    owner: &str,
    id: &str,
    now: i64,
) -> Result<Option<(Vec<u8>, String)>, sqlx::Error> {
    sqlx::query_as(
        "delete from draft where id = $1 and owner = $2 and once and expires_at > $3 returning sealed, key_id",
    )
    .bind(id)
    .bind(owner)
    .bind(now)
    .fetch_optional(db)
    .await
}

/// How many drafts belong to sessions without a signed-in user.
pub async fn count_anonymous(db: impl SqliteExecutor<'_>, now: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("select count(*) from draft where user_id is null and expires_at > $1")
        .bind(now)
        .fetch_one(db)
        .await
}

/// Restarts at `now` the lifetime of drafts created after it: the clock has been set back since.
async fn clamp_future_timestamps(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update draft set expires_at = expires_at - created_at + $1, created_at = $1 where created_at > $1")
        .bind(now)
        .execute(tx)
        .await
        .map(drop)
}

/// Deletes expired drafts.
pub async fn delete_expired(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    clamp_future_timestamps(&mut *tx, now).await?;
    sqlx::query("delete from draft where expires_at <= $1").bind(now).execute(tx).await.map(drop)
}
