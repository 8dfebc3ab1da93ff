//! People who sign in.

use sqlx::SqliteExecutor;

/// A user as stored.
#[derive(Clone, sqlx::FromRow)]
pub struct User {
    /// The row.
    pub id: i64,
    /// The customer whose user this is.
    pub customer_id: i64,
    /// What is typed to sign in: lower case, unique in the whole system.
    pub username: String,
    /// The name that people read.
    pub name: String,
    /// Where notices for the owner go; `None`: nowhere.
    pub email: Option<String>,
    /// The name of a [`Role`](crate::domain::role::Role).
    pub role: String,
    /// `active` or `suspended`.
    pub status: String,
    /// A PHC string. Read by `services::passwords` and by nothing else.
    pub password_hash: String,
    /// A session of another epoch is dead.
    pub session_epoch: i64,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// Milliseconds since 1970, UTC.
    pub updated_at: i64,
}

/// Adds a user and returns its id; `user.id` is not used.
pub async fn insert(db: impl SqliteExecutor<'_>, user: &User) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into user_account (customer_id, username, name, email, role, status, \
             password_hash, session_epoch, created_at, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id",
    )
    .bind(user.customer_id)
    .bind(&user.username)
    .bind(&user.name)
    .bind(&user.email)
    .bind(&user.role)
    .bind(&user.status)
    .bind(&user.password_hash)
    .bind(user.session_epoch)
    .bind(user.created_at)
    .bind(user.updated_at)
    .fetch_one(db)
    .await
}

/// The user of this id.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<User>, sqlx::Error> {
    sqlx::query_as("select * from user_account where id = $1").bind(id).fetch_optional(db).await
}

/// The user who signs in by this name, which must be in lower case.
pub async fn by_username(db: impl SqliteExecutor<'_>, username: &str) -> Result<Option<User>, sqlx::Error> {
    sqlx::query_as("select * from user_account where username = $1").bind(username).fetch_optional(db).await
}

/// The users of one customer, by name.
pub async fn of_customer(db: impl SqliteExecutor<'_>, customer_id: i64) -> Result<Vec<User>, sqlx::Error> {
    sqlx::query_as("select * from user_account where customer_id = $1 order by name, id")
        .bind(customer_id)
        .fetch_all(db)
        .await
}

/// Gives a user another name and address.
pub async fn set_details(
    db: impl SqliteExecutor<'_>,
    id: i64,
    name: &str,
    email: Option<&str>,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set name = $2, email = $3, updated_at = $4 where id = $1")
        .bind(id)
        .bind(name)
        .bind(email)
        .bind(now)
        .execute(db)
        .await
        .map(drop)
}

/// Gives a user another password and ends their sessions.
pub async fn change_password(
    db: impl SqliteExecutor<'_>,
    id: i64,
    password_hash: &str,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update user_account \
         set password_hash = $2, session_epoch = session_epoch + 1, updated_at = $3 \
         where id = $1",
    )
    .bind(id)
    .bind(password_hash)
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// Replaces the hash of the same password by one with today's parameters. Does nothing if the
/// password was changed since `old_hash` was read.
pub async fn rehash(db: impl SqliteExecutor<'_>, id: i64, old_hash: &str, new_hash: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set password_hash = $3 where id = $1 and password_hash = $2")
        .bind(id)
        .bind(old_hash)
        .bind(new_hash)
        .execute(db)
        .await
        .map(drop)
}

/// Ends all sessions of a user.
pub async fn raise_epoch(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set session_epoch = session_epoch + 1 where id = $1")
        .bind(id)
        .execute(db)
        .await
        .map(drop)
}
