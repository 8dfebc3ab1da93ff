//! Which form created which mailbox, so that a form submitted twice creates one.

use sqlx::SqliteExecutor;

/// The result of a submission.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MailboxFormKey {
    /// Who submitted the form.
    pub user_id: i64,
    /// The mailbox it created.
    pub mailbox_id: i64,
}

/// The submission of this key, if there was one.
pub async fn by_key(db: impl SqliteExecutor<'_>, key: &str) -> Result<Option<MailboxFormKey>, sqlx::Error> {
    sqlx::query_as("select user_id, mailbox_id from submission where key = $1").bind(key).fetch_optional(db).await
}

/// Records the result of a submission.
pub async fn insert(db: impl SqliteExecutor<'_>, key: &str, new: &MailboxFormKey, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("insert into submission (key, user_id, mailbox_id, created_at) values ($1, $2, $3, $4)")
        .bind(key)
        .bind(new.user_id)
        .bind(new.mailbox_id)
        .bind(now)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes the keys older than `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from submission where created_at < $1").bind(before).execute(db).await.map(drop)
}
