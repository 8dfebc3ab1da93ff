//! Links that set a password. Only the digest of a link is stored.

use sqlx::SqliteExecutor;

/// A link as stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Invitation {
    /// The user whose password it sets.
    pub user_id: i64,
    /// When it was created: milliseconds since 1970, UTC.
    pub created_at: i64,
    /// When it expires: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// Gives a user a new link. The previous one stops working.
pub async fn replace_of_user(
    db: impl SqliteExecutor<'_>,
    user_id: i64,
    digest: &[u8],
    now: i64,
    expires_at: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into invitation (user_id, digest, created_at, expires_at) values ($1, $2, $3, $4) \
         on conflict (user_id) do update set digest = excluded.digest, created_at = excluded.created_at, \
             expires_at = excluded.expires_at",
    )
    .bind(user_id)
    .bind(digest)
    .bind(now)
    .bind(expires_at)
    .execute(db)
    .await
    .map(drop)
}

/// The link of this digest, expired or not.
pub async fn by_digest(db: impl SqliteExecutor<'_>, digest: &[u8]) -> Result<Option<Invitation>, sqlx::Error> {
    sqlx::query_as("select user_id, created_at, expires_at from invitation where digest = $1")
        .bind(digest)
        .fetch_optional(db)
        .await
}

/// The link of a user, expired or not.
pub async fn of_user(db: impl SqliteExecutor<'_>, user_id: i64) -> Result<Option<Invitation>, sqlx::Error> {
    sqlx::query_as("select user_id, created_at, expires_at from invitation where user_id = $1")
        .bind(user_id)
        .fetch_optional(db)
        .await
}

/// Deletes the link of a user.
pub async fn delete_of_user(db: impl SqliteExecutor<'_>, user_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from invitation where user_id = $1").bind(user_id).execute(db).await.map(drop)
}

/// Deletes links that expired before `now`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from invitation where expires_at < $1").bind(now).execute(db).await.map(drop)
}
