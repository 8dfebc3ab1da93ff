//! Customers and their tree.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, SqliteExecutor};

use super::mailbox_row::decode_error;
use super::scope::Reach;
use crate::domain::account::AccountStatus;
use crate::domain::administration::CustomerSettings;
use crate::domain::choice::Choice as _;
use crate::domain::dialect::Dialects;
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;

/// A customer as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// The row id.
    pub id: i64,
    /// The parent customer; `None` at the root.
    pub parent_id: Option<i64>,
    /// The slug in imports, commands, and headers, unique across all customers.
    pub slug: String,
    /// The display name.
    pub name: String,
    /// The rate plan.
    pub rate_plan_id: i64,
    /// The default language tag of new mailboxes.
    pub language: String,
    /// The default time zone of new mailboxes.
    pub timezone: String,
    /// The rules for its PINs.
    pub pin_policy: PinPolicy,
    /// The numbers for new mailboxes.
    pub numbers: NumberRange,
    /// How many mailboxes are not archived.
    pub active_mailboxes: i64,
    /// The APIs that its users may use.
    pub dialects: Dialects,
    /// Suspended: nothing changes and no user signs in.
    pub status: AccountStatus,
    /// Incremented by every change.
    pub version: i64,
}

impl<'r> sqlx::FromRow<'r, SqliteRow> for Customer {
    fn from_row(row: &'r SqliteRow) -> Result<Self, sqlx::Error> {
        let (first, last): (&str, &str) = (row.try_get("number_first")?, row.try_get("number_last")?);
        let numbers = NumberRange::new(first, last).ok_or_else(|| decode_error("number_first", &(first, last)))?;
        let status: &str = row.try_get("status")?;
        Ok(Self {
            status: AccountStatus::from_code(status).ok_or_else(|| decode_error("status", &status))?,
            version: row.try_get("version")?,
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
            dialects: Dialects::from_codes(row.try_get("apis_off")?).others(),
        })
    }
}

/// A customer to add.
#[derive(Clone, Copy, Debug)]
pub struct NewCustomer<'a> {
    /// The parent customer; `None` for a root.
    pub parent_id: Option<i64>,
    /// The short name.
    pub slug: &'a str,
    /// The display name.
    pub name: &'a str,
    /// The rate plan.
    pub rate_plan_id: i64,
    /// The default language tag of new mailboxes.
    pub language: &'a str,
    /// The default time zone of new mailboxes.
    pub timezone: &'a str,
    /// The rules for its PINs.
    pub pin_policy: PinPolicy,
    /// The numbers for new mailboxes.
    pub numbers: NumberRange,
    /// The APIs that its users may use.
    pub dialects: Dialects,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
}

/// Adds a customer and returns its id.
pub async fn insert(db: impl SqliteExecutor<'_>, new: NewCustomer<'_>) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into customer (parent_id, slug, name, rate_plan_id, language, timezone, \
             pin_shortest, pin_longest, pin_forbid_repeats, pin_forbid_sequences, \
             pin_forbid_number, created_at, number_first, number_last, apis_off) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id",
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
    .bind(new.dialects.others().codes())
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

/// Replaces the settings of a customer and increments its version. Writes nothing and returns `false` if the stored
/// version is not `version`.
pub async fn update(
    db: impl SqliteExecutor<'_>,
    id: i64,
    version: i64,
    settings: &CustomerSettings,
    rate_plan_id: i64,
) -> Result<bool, sqlx::Error> {
    let result = sqlx::query(
        "update customer set name = $3, language = $4, timezone = $5, number_first = $6, number_last = $7, \
             pin_shortest = $8, pin_longest = $9, pin_forbid_repeats = $10, pin_forbid_sequences = $11, \
             pin_forbid_number = $12, apis_off = $13, rate_plan_id = $14, \
             free_from = case when number_first = $6 and number_last = $7 then free_from end, \
             version = version + 1 \
         where id = $1 and version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(settings.name.as_str())
    .bind(settings.language.as_str())
    .bind(settings.timezone.as_str())
    .bind(settings.numbers.first())
    .bind(settings.numbers.last())
    .bind(settings.pin_policy.shortest)
    .bind(settings.pin_policy.longest)
    .bind(settings.pin_policy.forbid_repeats)
    .bind(settings.pin_policy.forbid_sequences)
    .bind(settings.pin_policy.forbid_number)
    .bind(settings.dialects.others().codes())
    .bind(rate_plan_id)
    .execute(db)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Suspends or reactivates a customer and increments its version.
pub async fn set_status(db: impl SqliteExecutor<'_>, id: i64, status: AccountStatus) -> Result<(), sqlx::Error> {
    sqlx::query("update customer set status = $2, version = version + 1 where id = $1")
        .bind(id)
        .bind(status.code())
        .execute(db)
        .await
        .map(drop)
}

/// The name of the suspended customer among this one and its ancestors; `None` if all are active.
pub async fn find_suspended_ancestor(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<String>, sqlx::Error> {
    sqlx::query_scalar(
        "with recursive above (id, parent_id, name, status) as ( \
             select id, parent_id, name, status from customer where id = $1 \
             union \
             select customer.id, customer.parent_id, customer.name, customer.status \
             from customer join above on customer.id = above.parent_id) \
         select name from above where status = 'suspended' limit 1",
    )
    .bind(id)
    .fetch_optional(db)
    .await
}

/// The customers that are suspended or below a suspended one. There are few, even where there are many customers.
pub async fn list_suspended_ids(db: impl SqliteExecutor<'_>) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "with recursive below (id) as ( \
             select id from customer where status = 'suspended' \
             union \
             select customer.id from customer join below on customer.parent_id = below.id) \
         select id from below",
    )
    .fetch_all(db)
    .await
}

/// Sets which APIs the users of a customer may use.
pub async fn set_dialects(db: impl SqliteExecutor<'_>, id: i64, dialects: Dialects) -> Result<(), sqlx::Error> {
    sqlx::query("update customer set apis_off = $2, version = version + 1 where id = $1")
        .bind(id)
        .bind(dialects.others().codes())
        .execute(db)
        .await
        .map(drop)
}

/// The ids of the customers in reach.
pub async fn list_ids_within(db: impl SqliteExecutor<'_>, reach: Reach) -> Result<Vec<i64>, sqlx::Error> {
    let mut query = QueryBuilder::new("");
    reach.push_scope_cte(&mut query);
    query.push("select id from scope").build_query_scalar().fetch_all(db).await
}

/// Whether a customer is in reach.
pub async fn is_within(db: impl SqliteExecutor<'_>, id: i64, reach: Reach) -> Result<bool, sqlx::Error> {
    let Reach::Below(top) = reach else {
        return sqlx::query_scalar("select exists (select 1 from customer where id = $1)").bind(id).fetch_one(db).await;
    };
    sqlx::query_scalar(
        "with recursive line (id, parent_id) as ( \
             select id, parent_id from customer where id = $1 \
             union \
             select customer.id, customer.parent_id from customer join line on customer.id = line.parent_id) \
         select exists (select 1 from line where id = $2)",
    )
    .bind(id)
    .bind(top)
    .fetch_one(db)
    .await
}

/// The customers in reach, by name.
pub async fn list_within(db: impl SqliteExecutor<'_>, reach: Reach) -> Result<Vec<Customer>, sqlx::Error> {
    let mut query = QueryBuilder::new("");
    reach.push_scope_cte(&mut query);
    query.push(
        "select customer.* from customer join scope on scope.id = customer.id \
         order by lower(customer.name), customer.id",
    );
    query.build_query_as().fetch_all(db).await
}
