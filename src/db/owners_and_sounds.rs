//! The people and sounds of a customer, which its mailboxes refer to.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::text_search;
use crate::domain::fold::fold;

/// A user as far as mailboxes need them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PersonRow {
    /// The row id.
    pub id: i64,
    /// The customer they belong to.
    pub customer_id: i64,
    /// The display name.
    pub name: String,
    /// Empty: none.
    pub email: String,
}

/// A sound.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SoundRow {
    /// The id that mailboxes use in `greeting`.
    pub uuid: String,
    /// Whose sound it is.
    pub customer_id: i64,
    /// The display name.
    pub name: String,
}

/// The first `limit` users of a customer, except removed ones, by name: those whose name or email address contains
/// every word of `search`, and only the user `only` if given.
pub async fn list_people(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    only: Option<i64>,
    search: &str,
    limit: usize,
) -> Result<Vec<PersonRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select id, customer_id, name, coalesce(email, '') as email from user_account \
         where status <> 'gone' and customer_id = ",
    );
    query.push_bind(customer_id);
    if let Some(id) = only {
        query.push(" and id = ").push_bind(id);
    }
    text_search::push_words(&mut query, search, &["name_key", "email_key"]);
    query.push(" order by name, id limit ").push_bind(i64::try_from(limit).unwrap_or(i64::MAX));
    query.build_query_as().fetch_all(db).await
}

/// The first `limit` sounds of a customer whose name has every word of `search`, by name.
pub async fn list_sounds(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    search: &str,
    limit: usize,
) -> Result<Vec<SoundRow>, sqlx::Error> {
    let mut query = QueryBuilder::new("select uuid, customer_id, name from sound where customer_id = ");
    query.push_bind(customer_id);
    text_search::push_words(&mut query, search, &["name_key"]);
    query.push(" order by name, id limit ").push_bind(i64::try_from(limit).unwrap_or(i64::MAX));
    query.build_query_as().fetch_all(db).await
}

/// Up to `limit` users of a customer, except removed ones, with this name in any case.
pub async fn list_people_by_name(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    name: &str,
    limit: u32,
) -> Result<Vec<PersonRow>, sqlx::Error> {
    sqlx::query_as(
        "select id, customer_id, name, coalesce(email, '') as email from user_account \
         where customer_id = $1 and name_key = $2 and status <> 'gone' order by id limit $3",
    )
    .bind(customer_id)
    .bind(fold(name))
    .bind(limit)
    .fetch_all(db)
    .await
}

/// The sound of a customer with exactly this name.
pub async fn sound_by_name(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    name: &str,
) -> Result<Option<SoundRow>, sqlx::Error> {
    sqlx::query_as("select uuid, customer_id, name from sound where customer_id = $1 and name = $2 order by id limit 1")
        .bind(customer_id)
        .bind(name)
        .fetch_optional(db)
        .await
}

/// This user, if they belong to this customer and are not removed.
pub async fn person(db: impl SqliteExecutor<'_>, customer_id: i64, id: i64) -> Result<Option<PersonRow>, sqlx::Error> {
    sqlx::query_as(
        "select id, customer_id, name, coalesce(email, '') as email from user_account \
         where id = $2 and customer_id = $1 and status <> 'gone'",
    )
    .bind(customer_id)
    .bind(id)
    .fetch_optional(db)
    .await
}

/// The sound of this UUID, if it belongs to this customer.
pub async fn sound(db: impl SqliteExecutor<'_>, customer_id: i64, uuid: &str) -> Result<Option<SoundRow>, sqlx::Error> {
    sqlx::query_as("select uuid, customer_id, name from sound where uuid = $2 and customer_id = $1")
        .bind(customer_id)
        .bind(uuid)
        .fetch_optional(db)
        .await
}

/// The users of these ids, of any customer.
pub async fn list_people_by_id(db: impl SqliteExecutor<'_>, ids: &[i64]) -> Result<Vec<PersonRow>, sqlx::Error> {
    let mut query =
        QueryBuilder::new("select id, customer_id, name, coalesce(email, '') as email from user_account where id in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
    query.build_query_as().fetch_all(db).await
}

/// The sounds of these UUIDs, of any customer.
pub async fn list_sounds_by_uuid(db: impl SqliteExecutor<'_>, uuids: &[&str]) -> Result<Vec<SoundRow>, sqlx::Error> {
    let mut query = QueryBuilder::new("select uuid, customer_id, name from sound where uuid in (");
    let mut list = query.separated(", ");
    for uuid in uuids {
        list.push_bind((*uuid).to_owned());
    }
    query.push(")");
    query.build_query_as().fetch_all(db).await
}

/// Adds a sound.
pub async fn insert_sound(db: impl SqliteExecutor<'_>, sound: &SoundRow, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("insert into sound (uuid, customer_id, name, created_at, name_key) values ($1, $2, $3, $4, $5)")
        .bind(&sound.uuid)
        .bind(sound.customer_id)
        .bind(&sound.name)
        .bind(now)
        .bind(fold(&sound.name))
        .execute(db)
        .await
        .map(drop)
}
