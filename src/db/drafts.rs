//! What waits, under seal, for the next page of a session.

use sqlx::SqliteExecutor;

use super::Tx;

/// Something that waits.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What addresses call it.
    pub id: String,
    /// Which session it waits for.
    pub owner: String,
    /// Whose; `None`: nobody was signed in.
    pub user_id: Option<i64>,
    /// Whether the first page that shows it takes it.
    pub once: bool,
    /// What it is, and the key of that seal.
    pub sealed: (Vec<u8>, String),
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// The same.
    pub expires_at: i64,
}

/// Adds one, and takes away what its owner has beyond the latest `most`.
pub async fn insert(tx: &mut Tx, draft: &Draft, most: i64) -> Result<(), sqlx::Error> {
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
    .bind(most - 1)
    .execute(tx)
    .await
    .map(drop)
}

/// What can be shown more than once: its bytes and the key of the seal.
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

/// Whether something waits under this id.
pub async fn exists(db: impl SqliteExecutor<'_>, owner: &str, id: &str, now: i64) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar("select exists (select 1 from draft where id = $1 and owner = $2 and expires_at > $3)")
        .bind(id)
        .bind(owner)
        .bind(now)
        .fetch_one(db)
        .await
}

/// Takes what can be shown once.
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

/// How many wait for browsers in which nobody is signed in.
pub async fn count_anonymous(db: impl SqliteExecutor<'_>, now: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("select count(*) from draft where user_id is null and expires_at > $1")
        .bind(now)
        .fetch_one(db)
        .await
}

/// Lets those wait from `now` that were made after it, because the clock was set back since.
async fn clamp_future_timestamps(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update draft set expires_at = expires_at - created_at + $1, created_at = $1 where created_at > $1")
        .bind(now)
        .execute(tx)
        .await
        .map(drop)
}

/// Forgets what nobody has come for.
pub async fn delete_expired(tx: &mut Tx, now: i64) -> Result<(), sqlx::Error> {
    clamp_future_timestamps(&mut *tx, now).await?;
    sqlx::query("delete from draft where expires_at <= $1").bind(now).execute(tx).await.map(drop)
}
