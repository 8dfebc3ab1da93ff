//! Customers and their tree.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteExecutor};

use super::mailbox_row::unreadable;
use crate::domain::dialect::Dialects;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;

/// A customer as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The row.
    pub id: i64,
    /// The customer above; `None` at the root.
    pub parent_id: Option<i64>,
    /// The short name in addresses and headers, unique in the whole system.
    pub slug: String,
    /// The name that people read.
    pub name: String,
    /// What the customer has bought.
    pub rate_plan_id: i64,
    /// The language tag that a new mailbox starts with.
    pub language: String,
    /// The time zone that a new mailbox starts with.
    pub timezone: String,
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// The numbers that its new mailboxes get.
    pub numbers: NumberRange,
    /// Boxes that are not archived.
    pub active_mailboxes: i64,
    /// The APIs that its users may use.
    pub dialects: Dialects,
}

impl<'r> sqlx::FromRow<'r, SqliteRow> for Customer {
    fn from_row(row: &'r SqliteRow) -> Result<Self, sqlx::Error> {
        let (first, last): (&str, &str) = (row.try_get("number_first")?, row.try_get("number_last")?);
        let numbers = NumberRange::new(first, last).ok_or_else(|| unreadable("number_first", &(first, last)))?;
        Ok(Self {
            id: row.try_get("id")?,
            parent_id: row.try_get("parent_id")?,
            slug: row.try_get("slug")?,
            name: row.try_get("name")?,
            rate_plan_id: row.try_get("rate_plan_id")?,
            language: row.try_get("language")?,
            timezone: row.try_get("timezone")?,
            pin_policy: PinPolicy {
                shortest: row.try_get("pin_shortest")?,
                longest: row.try_get("pin_longest")?,
                forbid_repeats: row.try_get("pin_forbid_repeats")?,
                forbid_sequences: row.try_get("pin_forbid_sequences")?,
                forbid_number: row.try_get("pin_forbid_number")?,
            },
            numbers,
            active_mailboxes: row.try_get("active_mailboxes")?,
            dialects: Dialects::from_names(row.try_get("apis_off")?).others(),
        })
    }
}

/// A customer to add.
#[derive(Clone, Copy, Debug)]
pub struct NewCustomer<'a> {
    /// The customer above; `None` for a root.
    pub parent_id: Option<i64>,
    /// The short name.
    pub slug: &'a str,
    /// The name that people read.
    pub name: &'a str,
    /// What the customer has bought.
    pub rate_plan_id: i64,
    /// The language tag that a new mailbox starts with.
    pub language: &'a str,
    /// The time zone that a new mailbox starts with.
    pub timezone: &'a str,
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// The numbers that its new mailboxes get.
    pub numbers: NumberRange,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
}

/// Adds a customer and returns its id.
pub async fn insert(db: impl SqliteExecutor<'_>, new: NewCustomer<'_>) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into customer (parent_id, slug, name, rate_plan_id, language, timezone, \
             pin_shortest, pin_longest, pin_forbid_repeats, pin_forbid_sequences, \
             pin_forbid_number, created_at, number_first, number_last) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id",
    )
    .bind(new.parent_id)
    .bind(new.slug)
    .bind(new.name)
    .bind(new.rate_plan_id)
    .bind(new.language)
    .bind(new.timezone)
    .bind(new.pin_policy.shortest)
    .bind(new.pin_policy.longest)
    .bind(new.pin_policy.forbid_repeats)
    .bind(new.pin_policy.forbid_sequences)
    .bind(new.pin_policy.forbid_number)
    .bind(new.created_at)
    .bind(new.numbers.first())
    .bind(new.numbers.last())
    .fetch_one(db)
    .await
}

/// The customer of this id.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<Customer>, sqlx::Error> {
    sqlx::query_as("select * from customer where id = $1").bind(id).fetch_optional(db).await
}

/// The customer of this slug.
pub async fn by_slug(db: impl SqliteExecutor<'_>, slug: &str) -> Result<Option<Customer>, sqlx::Error> {
    sqlx::query_as("select * from customer where slug = $1").bind(slug).fetch_optional(db).await
}

/// Says which APIs the users of a customer may use.
pub async fn set_dialects(db: impl SqliteExecutor<'_>, id: i64, on: Dialects) -> Result<(), sqlx::Error> {
    sqlx::query("update customer set apis_off = $2 where id = $1")
        .bind(id)
        .bind(on.others().names())
        .execute(db)
        .await
        .map(drop)
}

/// The ids of a customer and of every customer below it. 0 stands above the roots: it yields every
/// customer.
pub async fn scope(db: impl SqliteExecutor<'_>, id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "with recursive scope (id) as ( \
             select id from customer where id = $1 or ($1 = 0 and parent_id is null) \
             union \
             select customer.id from customer join scope on customer.parent_id = scope.id) \
         select id from scope",
    )
    .bind(id)
    .fetch_all(db)
    .await
}

/// A customer and every customer below it, by name. 0 stands above the roots.
pub async fn within(db: impl SqliteExecutor<'_>, id: i64) -> Result<Vec<Customer>, sqlx::Error> {
    sqlx::query_as(
        "with recursive scope (id) as ( \
             select id from customer where id = $1 or ($1 = 0 and parent_id is null) \
             union \
             select customer.id from customer join scope on customer.parent_id = scope.id) \
         select customer.* from customer join scope on scope.id = customer.id \
         order by customer.name, customer.id",
    )
    .bind(id)
    .fetch_all(db)
    .await
}
