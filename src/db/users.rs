//! User accounts.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::scope::Scope;
use super::text_search;
use crate::domain::account::AccountStatus;
use crate::domain::administration::UserSettings;
use crate::domain::choice::Choice as _;
use crate::domain::email::Email;
use crate::domain::fold::fold;

/// A user as stored.
#[derive(Clone, sqlx::FromRow)]
pub struct User {
    /// The row id.
    pub id: i64,
    /// The customer the user belongs to.
    pub customer_id: i64,
    /// The username: lower case, unique across all customers.
    pub username: String,
    /// The display name.
    pub name: String,
    /// Where notifications to the owner go; `None`: nowhere.
    pub email: Option<String>,
    /// The code of a [`Role`](crate::domain::permissions::Role).
    pub role: String,
    /// The code of an [`AccountStatus`].
    pub status: String,
    /// A PHC string, or empty while no password is set. Only `services::passwords` reads it.
    pub password_hash: String,
    /// Sessions with another epoch are invalid.
    pub session_epoch: i64,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
    /// Milliseconds since 1970, UTC.
    pub updated_at: i64,
    /// Incremented by every change made through a form.
    pub version: i64,
    /// The code of a [`Locale`](crate::i18n::Locale); `None`: that of the browser. A new user has none.
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

/// Adds a user and returns its id; `user.id` and `user.version` are ignored.
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

/// The user with this sign-in name, which must be in lower case.
pub async fn by_username(db: impl SqliteExecutor<'_>, username: &str) -> Result<Option<User>, sqlx::Error> {
    sqlx::query_as("select * from user_account where username = $1").bind(username).fetch_optional(db).await
}

/// The sign-in names of the users of these ids, of any customer.
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

/// Changes the name and email address of a user.
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

/// Sets the language of a user; `None`: that of the browser.
pub async fn set_language(db: impl SqliteExecutor<'_>, id: i64, language: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("update user_account set language = $2 where id = $1")
        .bind(id)
        .bind(language)
        .execute(db)
        .await
        .map(drop)
}

/// Users within the scope by sign-in name, after `after`: those whose sign-in name, name or email address contains each
/// word of `search`, in any case.
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

/// The users with this name in any case, of any customer.
pub async fn list_ids_by_name(db: impl SqliteExecutor<'_>, name: &str, limit: u32) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("select id from user_account where name_key = $1 order by id limit $2")
        .bind(fold(name))
        .bind(limit)
        .fetch_all(db)
        .await
}

/// How many users each customer within the scope has, except removed ones.
pub async fn count_by_customer(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select customer_id, count(*) from user_account where status <> 'gone' and ");
    scope.push_customers(&mut query, "customer_id");
    query.push(" group by customer_id");
    query.build_query_as().fetch_all(db).await
}

/// How many active administrators with a password a customer has, other than `except`.
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

/// Replaces the settings of a user and increments the version. Writes nothing and returns `false` if the stored version
/// is not `version`.
pub async fn update(
    db: impl SqliteExecutor<'_>,
    id: i64,
    version: i64,
    settings: &UserSettings,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let email = settings.email.as_ref().map(Email::as_str);
    let result = sqlx::query(
        "update user_account set name = $3, email = $4, role = $5, updated_at = $6, version = version + 1, \
             folded_version = folded_version + 1, name_key = $7, email_key = $8 where id = $1 and version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(settings.name.as_str())
    .bind(email)
    .bind(settings.role.code())
    .bind(now)
    .bind(fold(settings.name.as_str()))
    .bind(fold(email.unwrap_or("")))
    .execute(db)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Suspends, reactivates or removes a user, and increments the version. All their sessions end.
pub async fn set_status(
    db: impl SqliteExecutor<'_>,
    id: i64,
    status: AccountStatus,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update user_account \
         set status = $2, session_epoch = session_epoch + 1, updated_at = $3, version = version + 1, \
             folded_version = folded_version + 1 where id = $1",
    )
    .bind(id)
    .bind(status.code())
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// Changes the password of a user and ends their sessions.
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

/// Replaces a password hash by one of the same password with current parameters. Does nothing if the password has
/// changed since `old_hash` was read.
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
