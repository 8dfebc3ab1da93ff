//! People who sign in.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::scope::Scope;
use super::text_search;
use crate::domain::account::AccountStatus;
use crate::domain::choice::Choice as _;
use crate::domain::email::Email;
use crate::domain::fold::fold;
use crate::domain::people::UserSettings;

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
    /// The name of a [`AccountStatus`].
    pub status: String,
    /// A PHC string, or empty while none was set. Read by `services::passwords` and by nothing else.
    pub password_hash: String,
    /// A session of another epoch is dead.
    pub session_epoch: i64,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// Milliseconds since 1970, UTC.
    pub updated_at: i64,
    /// Raised by every change that somebody makes in a form.
    pub version: i64,
    /// The name of a [`Locale`](crate::i18n::Locale); `None`: as the browser asks. A new user has none.
    pub language: Option<String>,
}

/// A user in a list.
#[derive(Clone, sqlx::FromRow)]
pub struct UserListRow {
    /// The user.
    #[sqlx(flatten)]
    pub user: User,
    /// The name of the user's customer.
    pub customer_name: String,
    /// How many mailboxes the user owns.
    pub mailboxes: i64,
}

/// Adds a user and returns its id; `user.id` and its version are not used.
pub async fn insert(db: impl SqliteExecutor<'_>, user: &User) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into user_account (customer_id, username, name, email, role, status, \
             password_hash, session_epoch, created_at, updated_at, username_key, name_key, email_key, \
             folded_version) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1) returning id",
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
    .bind(fold(&user.username))
    .bind(fold(&user.name))
    .bind(fold(user.email.as_deref().unwrap_or("")))
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

/// The names by which the users of these ids sign in, whoever's they are.
pub async fn usernames_by_id(db: impl SqliteExecutor<'_>, ids: &[i64]) -> Result<Vec<(i64, String)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select id, username from user_account where id in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
    query.build_query_as().fetch_all(db).await
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
    sqlx::query(
        "update user_account set name = $2, email = $3, updated_at = $4, version = version + 1, \
             folded_version = folded_version + 1, name_key = $5, email_key = $6 where id = $1",
    )
    .bind(id)
    .bind(name)
    .bind(email)
    .bind(now)
    .bind(fold(name))
    .bind(fold(email.unwrap_or("")))
    .execute(db)
    .await
    .map(drop)
}

/// Speaks another language to a user, or what the browser asks for.
pub async fn set_language(db: impl SqliteExecutor<'_>, id: i64, language: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set language = $2 where id = $1")
        .bind(id)
        .bind(language)
        .execute(db)
        .await
        .map(drop)
}

/// Users within the scope by user name, from after `after` on: those in whose user name, name or address
/// each word of `search` stands, whatever its case.
pub async fn list(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    customer: Option<i64>,
    search: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<UserListRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select user_account.*, customer.name as customer_name, \
             (select count(*) from mailbox where mailbox.owner_id = user_account.id) as mailboxes \
         from user_account join customer on customer.id = user_account.customer_id where ",
    );
    scope.push_customers(&mut query, "user_account.customer_id");
    if let Some(id) = customer {
        query.push(" and user_account.customer_id = ").push_bind(id);
    }
    let columns = ["user_account.username_key", "user_account.name_key", "user_account.email_key"];
    text_search::push_words(&mut query, search, &columns);
    query.push(" and user_account.username > ").push_bind(after.to_owned());
    query.push(" order by user_account.username limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// The users of this name, whatever its case, whoever's they are.
pub async fn list_ids_by_name(db: impl SqliteExecutor<'_>, name: &str, limit: u32) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("select id from user_account where name_key = $1 order by id limit $2")
        .bind(fold(name))
        .bind(limit)
        .fetch_all(db)
        .await
}

/// How many users, but for those who are gone, each customer within the scope has.
pub async fn count_by_customer(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select customer_id, count(*) from user_account where status <> 'gone' and ");
    scope.push_customers(&mut query, "customer_id");
    query.push(" group by customer_id");
    query.build_query_as().fetch_all(db).await
}

/// How many active administrators with a password, other than `except`, a customer has.
pub async fn count_other_administrators(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    except: i64,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "select count(*) from user_account where customer_id = $1 and id <> $2 and role = 'administrator' \
             and status = 'active' and password_hash <> ''",
    )
    .bind(customer_id)
    .bind(except)
    .fetch_one(db)
    .await
}

/// Gives a user other terms and the next version, unless the version is another one by now: then nothing
/// is written, and the answer is `false`.
pub async fn update(
    db: impl SqliteExecutor<'_>,
    id: i64,
    version: i64,
    terms: &UserSettings,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let email = terms.email.as_ref().map(Email::as_str);
    let done = sqlx::query(
        "update user_account set name = $3, email = $4, role = $5, updated_at = $6, version = version + 1, \
             folded_version = folded_version + 1, name_key = $7, email_key = $8 where id = $1 and version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(terms.name.as_str())
    .bind(email)
    .bind(terms.role.code())
    .bind(now)
    .bind(fold(terms.name.as_str()))
    .bind(fold(email.unwrap_or("")))
    .execute(db)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Suspends a user, makes them active or lets them go, with the next version. All their sessions end.
pub async fn set_status(
    db: impl SqliteExecutor<'_>,
    id: i64,
    standing: AccountStatus,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update user_account \
         set status = $2, session_epoch = session_epoch + 1, updated_at = $3, version = version + 1, \
             folded_version = folded_version + 1 where id = $1",
    )
    .bind(id)
    .bind(standing.code())
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
pub async fn increment_session_epoch(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set session_epoch = session_epoch + 1 where id = $1")
        .bind(id)
        .execute(db)
        .await
        .map(drop)
}
