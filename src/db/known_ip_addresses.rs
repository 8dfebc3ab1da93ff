//! The network addresses from which each user has signed in.

use sqlx::SqliteExecutor;

/// When the user of this name last signed in from this address, to the day.
pub async fn last_sign_in_at(
    db: impl SqliteExecutor<'_>,
    username: &str,
    address: &str,
) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "select known_address.last_at from known_address join user_account on user_account.id = known_address.user_id \
         where user_account.username = $1 and known_address.address = $2",
    )
    .bind(username)
    .bind(address)
    .fetch_optional(db)
    .await
}

/// Records a sign-in of a user from this address.
pub async fn upsert(db: impl SqliteExecutor<'_>, user_id: i64, address: &str, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into known_address (user_id, address, last_at) values ($1, $2, $3) \
         on conflict (user_id, address) do update set last_at = $3",
    )
    .bind(user_id)
    .bind(address)
    .bind(at)
    .execute(db)
    .await
    .map(drop)
}

/// Deletes addresses without a sign-in since `before`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from known_address where last_at < $1").bind(before).execute(db).await.map(drop)
}
