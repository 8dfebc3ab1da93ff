//! What needs attention about mailboxes: stored per mailbox and counted per customer.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::scope::Scope;
use super::{Tx, recipients};
use crate::domain::concern::{Concern, Concerns};

/// Stores the concerns of a mailbox and adjusts its customer's counts.
pub async fn update(db: &mut Tx, id: i64, customer_id: i64, old: Concerns, new: Concerns) -> Result<(), sqlx::Error> {
    if old == new {
        return Ok(());
    }
    sqlx::query("update mailbox set concerns = $2, dead_exit = $3 where id = $1")
        .bind(id)
        .bind(new.bits() - dead_exit_bit(new))
        .bind(new.has(Concern::DeadExit))
        .execute(&mut *db)
        .await?;
    let change = |concern| i64::from(new.has(concern)) - i64::from(old.has(concern));
    sqlx::query(
        "update customer set weak_pins = weak_pins + $2, unreached = unreached + $3, unowned = unowned + $4, \
             beyond_plan = beyond_plan + $5, dead_exits = dead_exits + $6 where id = $1",
    )
    .bind(customer_id)
    .bind(change(Concern::NoncompliantPin))
    .bind(change(Concern::Unreached))
    .bind(change(Concern::Unowned))
    .bind(change(Concern::BeyondPlan))
    .bind(change(Concern::DeadExit))
    .execute(db)
    .await
    .map(drop)
}

/// Marks or clears the dead exit of the customer's other mailboxes whose callers are sent to the mailbox `number`, and
/// adjusts the customer's count.
pub async fn update_dead_exits_to(db: &mut Tx, customer_id: i64, number: &str, dead: bool) -> Result<(), sqlx::Error> {
    let result = sqlx::query(
        "update mailbox set dead_exit = $3 \
         where customer_id = $1 and exit_kind = 'mailbox' and exit_number = $2 and number <> $2 \
             and archived_at is null and dead_exit <> $3",
    )
    .bind(customer_id)
    .bind(number)
    .bind(dead)
    .execute(&mut *db)
    .await?;
    let changed = i64::try_from(result.rows_affected()).unwrap_or(i64::MAX);
    if changed == 0 {
        return Ok(());
    }
    sqlx::query("update customer set dead_exits = dead_exits + $2 where id = $1")
        .bind(customer_id)
        .bind(if dead { changed } else { -changed })
        .execute(db)
        .await
        .map(drop)
}

/// This concern has its own column.
fn dead_exit_bit(concerns: Concerns) -> i64 {
    if concerns.has(Concern::DeadExit) { Concern::DeadExit.bit() } else { 0 }
}

/// The SQL condition that a row of the table `mailbox` has this concern.
pub(super) fn condition(mailbox: &str, concern: Concern) -> String {
    match concern {
        Concern::DeadExit => format!("{mailbox}.dead_exit"),
        _ => format!("({mailbox}.concerns & {}) <> 0", concern.bit()),
    }
}

/// The totals of the customers' counters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct ConcernCounts {
    /// Those that are not archived.
    pub mailboxes: i64,
    /// How many customers there are.
    pub customers: i64,
    /// [`Concern::NoncompliantPin`]
    pub weak_pins: i64,
    /// [`Concern::Unreached`]
    pub unreached: i64,
    /// [`Concern::Unowned`]
    pub unowned: i64,
    /// [`Concern::BeyondPlan`]
    pub beyond_plan: i64,
    /// [`Concern::DeadExit`]
    pub dead_exits: i64,
}

impl ConcernCounts {
    /// How many mailboxes have this concern.
    pub fn of(&self, concern: Concern) -> i64 {
        let count = match concern {
            Concern::NoncompliantPin => self.weak_pins,
            Concern::Unreached => self.unreached,
            Concern::Unowned => self.unowned,
            Concern::BeyondPlan => self.beyond_plan,
            Concern::DeadExit => self.dead_exits,
        };
        count.max(0)
    }
}

/// The totals over the customers within the scope.
pub async fn load_counts(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<ConcernCounts, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select cast(coalesce(sum(active_mailboxes), 0) as bigint) as mailboxes, count(*) as customers, \
             cast(coalesce(sum(weak_pins), 0) as bigint) as weak_pins, \
             cast(coalesce(sum(unreached), 0) as bigint) as unreached, \
             cast(coalesce(sum(unowned), 0) as bigint) as unowned, \
             cast(coalesce(sum(beyond_plan), 0) as bigint) as beyond_plan, \
             cast(coalesce(sum(dead_exits), 0) as bigint) as dead_exits \
         from customer where ",
    );
    scope.push_customers(&mut query, "customer.id");
    query.build_query_as().fetch_one(db).await
}

/// Mailboxes of a customer, archived or not, by id, after `after`.
pub async fn list_mailboxes(
    db: &mut Tx,
    customer_id: i64,
    after: i64,
    limit: u32,
) -> Result<Vec<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.customer_id = ").push_bind(customer_id).push(" and mailbox.id > ").push_bind(after);
    query.push(" order by mailbox.id limit ").push_bind(limit);
    let mut found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

/// A customer with more mailboxes than its plan allows.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OverLimit {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The plan's name.
    pub plan: String,
    /// How many active mailboxes it has.
    pub mailboxes: i64,
    /// How many its plan allows.
    pub room: i64,
}

/// The customers within the scope with more mailboxes than their plan allows, the worst first.
pub async fn list_over_limit(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    limit: u32,
) -> Result<Vec<OverLimit>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select customer.id, customer.name, rate_plan.name as plan, customer.active_mailboxes as mailboxes, \
             cast(rate_plan.max_mailboxes as bigint) as room \
         from customer join rate_plan on rate_plan.id = customer.rate_plan_id \
         where customer.active_mailboxes > rate_plan.max_mailboxes and ",
    );
    scope.push_customers(&mut query, "customer.id");
    query.push(" order by customer.active_mailboxes - rate_plan.max_mailboxes desc, customer.name, customer.id limit ");
    query.push_bind(limit).build_query_as().fetch_all(db).await
}

/// How many customers [`list_over_limit`] would find.
pub async fn count_over_limit(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select count(*) from customer join rate_plan on rate_plan.id = customer.rate_plan_id \
         where customer.active_mailboxes > rate_plan.max_mailboxes and ",
    );
    scope.push_customers(&mut query, "customer.id");
    query.build_query_scalar().fetch_one(db).await
}

/// The customers within the scope with the most mailboxes: id, name and count.
pub async fn list_largest_customers(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    limit: u32,
) -> Result<Vec<(i64, String, i64)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select id, name, active_mailboxes from customer where ");
    scope.push_customers(&mut query, "customer.id");
    query.push(" order by active_mailboxes desc, name, id limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}
