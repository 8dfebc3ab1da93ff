//! Which form created what, so that a form submitted twice creates one thing.

use sqlx::SqliteExecutor;

/// What the form of this digest created for this user.
pub async fn find_created(
    db: impl SqliteExecutor<'_>,
    digest: &str,
    user_id: i64,
) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar("select made from form_key where digest = $1 and user_id = $2")
        .bind(digest)
        .bind(user_id)
        .fetch_optional(db)
        .await
}

/// Records what a form created. Fails if it has already created something.
pub async fn insert(
    db: impl SqliteExecutor<'_>,
    digest: &str,
    user_id: i64,
    created: &str,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("insert into form_key (digest, user_id, made, created_at) values ($1, $2, $3, $4)")
        .bind(digest)
        .bind(user_id)
        .bind(created)
        .bind(now)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes the record of this form.
pub async fn delete(db: impl SqliteExecutor<'_>, digest: &str, user_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from form_key where digest = $1 and user_id = $2")
        .bind(digest)
        .bind(user_id)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes the records older than `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from form_key where created_at < $1").bind(before).execute(db).await.map(drop)
}
