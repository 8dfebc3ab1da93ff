//! Which form made which mailbox, so that a form sent twice makes one.

use sqlx::SqliteExecutor;

/// What a submission made.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Submission {
    /// Who sent the form.
    pub user_id: i64,
    /// The mailbox that it made.
    pub mailbox_id: i64,
}

/// The submission of this key, if it was made.
pub async fn by_key(db: impl SqliteExecutor<'_>, key: &str) -> Result<Option<Submission>, sqlx::Error> {
    sqlx::query_as("select user_id, mailbox_id from submission where key = $1").bind(key).fetch_optional(db).await
}

/// Keeps what a submission made.
pub async fn insert(db: impl SqliteExecutor<'_>, key: &str, made: &Submission, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("insert into submission (key, user_id, mailbox_id, created_at) values ($1, $2, $3, $4)")
        .bind(key)
        .bind(made.user_id)
        .bind(made.mailbox_id)
        .bind(now)
        .execute(db)
        .await
        .map(drop)
}

/// Forgets the keys that are older than `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from submission where created_at < $1").bind(before).execute(db).await.map(drop)
}
