//! Saved views: lists of mailboxes that users have named.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;
use crate::domain::fold::fold;

/// A view as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ViewRow {
    /// The row id.
    pub id: i64,
    /// Who created it.
    pub user_id: i64,
    /// The customer it belongs to once it is shared.
    pub customer_id: i64,
    /// The customer's name.
    pub customer_name: String,
    /// What it is called.
    pub name: String,
    /// Whether everyone who can see the customer can see it.
    pub shared: bool,
    /// The list's query string.
    pub list: String,
}

/// A view to store.
#[derive(Clone, Debug)]
pub struct ViewFields<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The folded name, which must be unique.
    pub key: &'a str,
    /// Whether it is shared.
    pub shared: bool,
    /// The list's query string.
    pub list: &'a str,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
}

const SELECT_VIEWS: &str = "select saved_view.id, saved_view.user_id, saved_view.customer_id, customer.name as customer_name, \
    saved_view.name, saved_view.shared, saved_view.list \
    from saved_view join customer on customer.id = saved_view.customer_id where ";

/// Adds a view of this user and returns its id.
pub async fn insert(
    db: impl SqliteExecutor<'_>,
    (user_id, customer_id): (i64, i64),
    new: &ViewFields<'_>,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into saved_view (user_id, customer_id, name, name_key, shared, list, updated_at) \
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
    )
    .bind(user_id)
    .bind(customer_id)
    .bind(new.name)
    .bind(new.key)
    .bind(new.shared)
    .bind(new.list)
    .bind(new.at)
    .fetch_one(db)
    .await
}

/// The view of this id.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<ViewRow>, sqlx::Error> {
    QueryBuilder::new(SELECT_VIEWS).push("saved_view.id = ").push_bind(id).build_query_as().fetch_optional(db).await
}

/// A user's own views and those shared at any of these customers, by name.
pub async fn list_visible(
    db: impl SqliteExecutor<'_>,
    user_id: i64,
    customers: &[i64],
) -> Result<Vec<ViewRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_VIEWS);
    query
        .push("(saved_view.user_id = ")
        .push_bind(user_id)
        .push(" or saved_view.shared and saved_view.customer_id in (");
    let mut list = query.separated(", ");
    for id in customers {
        list.push_bind(*id);
    }
    query.push(")) order by saved_view.name_key, saved_view.id");
    query.build_query_as().fetch_all(db).await
}

/// Whether the user or, among shared views, the customer already has a view of this name, apart from `except`.
pub async fn is_name_taken(
    db: impl SqliteExecutor<'_>,
    (user_id, customer_id): (i64, i64),
    key: &str,
    except: i64,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "select exists (select 1 from saved_view where name_key = $1 and id <> $2 \
             and (user_id = $3 or shared and customer_id = $4))",
    )
    .bind(key)
    .bind(except)
    .bind(user_id)
    .bind(customer_id)
    .fetch_one(db)
    .await
}

/// How many views a user has created.
pub async fn count(db: impl SqliteExecutor<'_>, user_id: i64) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar("select count(*) from saved_view where user_id = $1").bind(user_id).fetch_one(db).await
}

/// Replaces a view.
pub async fn update(db: impl SqliteExecutor<'_>, id: i64, fields: &ViewFields<'_>) -> Result<(), sqlx::Error> {
    sqlx::query("update saved_view set name = $2, name_key = $3, shared = $4, list = $5, updated_at = $6 where id = $1")
        .bind(id)
        .bind(fields.name)
        .bind(fields.key)
        .bind(fields.shared)
        .bind(fields.list)
        .bind(fields.at)
        .execute(db)
        .await
        .map(drop)
}

/// Folds the names that an older version folded differently. If two become the same, both keep their name, and the
/// later one's id is appended to its key.
pub async fn backfill_keys(tx: &mut Tx) -> Result<(), sqlx::Error> {
    let all: Vec<(i64, i64, i64, String, String)> =
        sqlx::query_as("select id, user_id, customer_id, name, name_key from saved_view order by id")
            .fetch_all(&mut *tx)
            .await?;
    for (id, user_id, customer_id, name, old_key) in all {
        let mut key = fold(&name);
        if old_key == key || old_key == format!("{key} {id}") {
            continue;
        }
        if is_name_taken(&mut *tx, (user_id, customer_id), &key, id).await? {
            key = format!("{key} {id}");
        }
        sqlx::query("update saved_view set name_key = $2 where id = $1").bind(id).bind(key).execute(&mut *tx).await?;
    }
    Ok(())
}

/// Deletes a view. Users who had it as their default get the whole list.
pub async fn delete(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from saved_view where id = $1").bind(id).execute(db).await.map(drop)
}
