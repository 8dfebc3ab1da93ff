//! Which keys sealed the stored PINs.

use sqlx::SqliteExecutor;

/// The id of the key that sealed the newest PIN; `None` while no PIN is stored.
pub async fn newest_key(db: impl SqliteExecutor<'_>) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("select pin_key from mailbox order by id desc limit 1").fetch_optional(db).await
}
