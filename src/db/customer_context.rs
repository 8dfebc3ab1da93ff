//! What a customer has around its mailboxes: people and sounds.

use sqlx::{QueryBuilder, SqliteExecutor};

use crate::domain::fold::fold;

/// A user as a mailbox sees them.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PersonRow {
    /// The row.
    pub id: i64,
    /// Whose user this is.
    pub customer_id: i64,
    /// The name that people read.
    pub name: String,
    /// Empty: none.
    pub email: String,
}

/// A sound.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SoundRow {
    /// What a mailbox's greeting calls it.
    pub uuid: String,
    /// Whose sound it is.
    pub customer_id: i64,
    /// The name that people read.
    pub name: String,
}

/// The users of a customer who are not gone, by name.
pub async fn list_people(db: impl SqliteExecutor<'_>, customer_id: i64) -> Result<Vec<PersonRow>, sqlx::Error> {
    sqlx::query_as(
        "select id, customer_id, name, coalesce(email, '') as email from user_account \
         where customer_id = $1 and status <> 'gone' order by name, id",
    )
    .bind(customer_id)
    .fetch_all(db)
    .await
}

/// The sounds of a customer, by name.
pub async fn list_sounds(db: impl SqliteExecutor<'_>, customer_id: i64) -> Result<Vec<SoundRow>, sqlx::Error> {
    sqlx::query_as("select uuid, customer_id, name from sound where customer_id = $1 order by name, id")
        .bind(customer_id)
        .fetch_all(db)
        .await
}

/// This user, if they are one of this customer and not gone.
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

/// The sound of this UUID, if it is one of this customer.
pub async fn sound(db: impl SqliteExecutor<'_>, customer_id: i64, uuid: &str) -> Result<Option<SoundRow>, sqlx::Error> {
    sqlx::query_as("select uuid, customer_id, name from sound where uuid = $2 and customer_id = $1")
        .bind(customer_id)
        .bind(uuid)
        .fetch_optional(db)
        .await
}

/// The users of these ids, whoever's they are.
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

/// The sounds of these UUIDs, whoever's they are.
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
