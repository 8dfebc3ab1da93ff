//! Which form made what, so that a form sent twice makes one.

use sqlx::SqliteExecutor;

/// What the form of this digest made for this user.
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

/// Keeps what a form made. Fails if it has made something before.
pub async fn insert(
    db: impl SqliteExecutor<'_>,
    digest: &str,
    user_id: i64,
    made: &str,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("insert into form_key (digest, user_id, made, created_at) values ($1, $2, $3, $4)")
        .bind(digest)
        .bind(user_id)
        .bind(made)
        .bind(now)
        .execute(db)
        .await
        .map(drop)
}

/// Forgets what this form made.
pub async fn delete(db: impl SqliteExecutor<'_>, digest: &str, user_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from form_key where digest = $1 and user_id = $2")
        .bind(digest)
        .bind(user_id)
        .execute(db)
        .await
        .map(drop)
}

/// Forgets the forms that are older than `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from form_key where created_at < $1").bind(before).execute(db).await.map(drop)
}
