//! Rate plans. Each is owned by a customer and can be used by that customer and those below it.

use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Sqlite, SqliteExecutor};

use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::{Tx, filter};
use crate::domain::plan::RatePlan;
use crate::lists::filter::Filter;

/// A rate plan as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// The row id.
    pub id: i64,
    /// The customer that owns it.
    pub owner_id: i64,
    /// What it includes.
    pub plan: RatePlan,
    /// Incremented by every change.
    pub version: i64,
}

/// Whose mailboxes a change of a plan affects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AffectedCustomers {
    /// All customers on this plan.
    Plan(i64),
    /// This customer.
    Customer(i64),
}

/// Adds a rate plan of a customer and returns its id.
pub async fn insert(db: impl SqliteExecutor<'_>, owner_id: i64, plan: &RatePlan) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into rate_plan (owner_id, name, max_mailboxes, transcription, fax, text_notices, \
             notification_calls, recordings_by_email) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning id",
    )
    .bind(owner_id)
    .bind(&plan.name)
    .bind(plan.max_mailboxes)
    .bind(plan.transcription)
    .bind(plan.fax)
    .bind(plan.text_notices)
    .bind(plan.notification_calls)
    .bind(plan.recordings_by_email)
    .fetch_one(db)
    .await
}

/// The owner of a plan until its customer exists. No customer has this id.
pub const NO_OWNER_ID: i64 = 0;

/// Sets the owner of a plan that was added for [`NO_OWNER_ID`]. No transaction that leaves a plan without one is
/// committed.
pub async fn set_owner(db: impl SqliteExecutor<'_>, id: i64, owner_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update rate_plan set owner_id = $2 where id = $1").bind(id).bind(owner_id).execute(db).await.map(drop)
}

/// The rate plan of this id.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<RatePlan>, sqlx::Error> {
    sqlx::query("select * from rate_plan where id = $1")
        .bind(id)
        .try_map(|row| read_plan(&row))
        .fetch_optional(db)
        .await
}

/// The rate plan of this id, with its version.
pub async fn row_by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<PlanRow>, sqlx::Error> {
    sqlx::query("select * from rate_plan where id = $1").bind(id).try_map(|row| read_row(&row)).fetch_optional(db).await
}

/// Every rate plan, by name.
pub async fn list_all(db: impl SqliteExecutor<'_>) -> Result<Vec<PlanRow>, sqlx::Error> {
    sqlx::query("select * from rate_plan order by name, id").try_map(|row| read_row(&row)).fetch_all(db).await
}

/// The rate plans that a customer can use, by name: its own, and those of its ancestors.
pub async fn list_usable(db: impl SqliteExecutor<'_>, customer_id: i64) -> Result<Vec<PlanRow>, sqlx::Error> {
    sqlx::query(
        "with recursive line (id, parent_id) as ( \
             select id, parent_id from customer where id = $1 \
             union \
             select customer.id, customer.parent_id from customer join line on customer.id = line.parent_id) \
         select * from rate_plan where owner_id in (select id from line) order by name, id",
    )
    .bind(customer_id)
    .try_map(|row| read_row(&row))
    .fetch_all(db)
    .await
}

/// Each customer and its plan, by the customer's name: the plan's id, the customer's id and name, and how many active
/// mailboxes it has.
pub async fn list_customers(db: impl SqliteExecutor<'_>) -> Result<Vec<(i64, i64, String, i64)>, sqlx::Error> {
    sqlx::query_as("select rate_plan_id, id, name, active_mailboxes from customer order by name, id")
        .fetch_all(db)
        .await
}

/// Replaces a plan and increments its version. Writes nothing and returns `false` if the stored version is not
/// `version`.
pub async fn update(db: impl SqliteExecutor<'_>, id: i64, version: i64, plan: &RatePlan) -> Result<bool, sqlx::Error> {
    let result = sqlx::query(
        "update rate_plan set name = $3, max_mailboxes = $4, transcription = $5, fax = $6, text_notices = $7, \
             notification_calls = $8, recordings_by_email = $9, version = version + 1 \
         where id = $1 and version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(&plan.name)
    .bind(plan.max_mailboxes)
    .bind(plan.transcription)
    .bind(plan.fax)
    .bind(plan.text_notices)
    .bind(plan.notification_calls)
    .bind(plan.recordings_by_email)
    .execute(db)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// The first active mailboxes that match the filter. Their recipients are not loaded.
pub async fn list_affected(
    db: &mut Tx,
    customers: AffectedCustomers,
    filter: &Filter,
    limit: u32,
) -> Result<Vec<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    push_affected(&mut query, customers, filter);
    query.push(" order by mailbox.customer_id, mailbox.number limit ").push_bind(limit);
    query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(db).await
}

/// How many match; counts at most `limit`.
pub async fn count_affected(
    db: impl SqliteExecutor<'_>,
    customers: AffectedCustomers,
    filter: &Filter,
    limit: i64,
) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select count(*) from (select 1 as found from mailbox \
         left join user_account as owner on owner.id = mailbox.owner_id",
    );
    push_affected(&mut query, customers, filter);
    query.push(" limit ").push_bind(limit).push(") as counted");
    query.build_query_scalar().fetch_one(db).await
}

fn push_affected(query: &mut QueryBuilder<Sqlite>, customers: AffectedCustomers, filter: &Filter) {
    query.push(" where mailbox.archived_at is null and ");
    match customers {
        AffectedCustomers::Customer(id) => query.push("mailbox.customer_id = ").push_bind(id),
        AffectedCustomers::Plan(id) => {
            query.push("mailbox.customer_id in (select id from customer where rate_plan_id = ").push_bind(id).push(")")
        }
    };
    query.push(" and ");
    filter::push(query, filter);
}

fn read_row(row: &SqliteRow) -> Result<PlanRow, sqlx::Error> {
    use sqlx::Row;
    Ok(PlanRow {
        id: row.try_get("id")?,
        owner_id: row.try_get("owner_id")?,
        plan: read_plan(row)?,
        version: row.try_get("version")?,
    })
}

fn read_plan(row: &SqliteRow) -> Result<RatePlan, sqlx::Error> {
    use sqlx::Row;
    Ok(RatePlan {
        name: row.try_get("name")?,
        max_mailboxes: row.try_get("max_mailboxes")?,
        transcription: row.try_get("transcription")?,
        fax: row.try_get("fax")?,
        text_notices: row.try_get("text_notices")?,
        notification_calls: row.try_get("notification_calls")?,
        recordings_by_email: row.try_get("recordings_by_email")?,
    })
}
