//! What of mailboxes needs attention: in the row of each, and counted by its customer.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::scope::Scope;
use super::{Tx, recipients};
use crate::domain::concern::{Concern, Concerns};

/// Keeps what of a mailbox needs attention, and its customer's counts.
pub async fn update(db: &mut Tx, id: i64, customer_id: i64, was: Concerns, is: Concerns) -> Result<(), sqlx::Error> {
    if was == is {
        return Ok(());
    }
    sqlx::query("update mailbox set concerns = $2, dead_exit = $3 where id = $1")
        .bind(id)
        .bind(is.bits() - dead_exit_bit(is))
        .bind(is.has(Concern::DeadExit))
        .execute(&mut *db)
        .await?;
    let change = |concern| i64::from(is.has(concern)) - i64::from(was.has(concern));
    sqlx::query(
        "update customer set weak_pins = weak_pins + $2, unreached = unreached + $3, unowned = unowned + $4, \
             beyond_plan = beyond_plan + $5, dead_exits = dead_exits + $6 where id = $1",
    )
    .bind(customer_id)
    .bind(change(Concern::WeakPin))
    .bind(change(Concern::Unreached))
    .bind(change(Concern::Unowned))
    .bind(change(Concern::BeyondPlan))
    .bind(change(Concern::DeadExit))
    .execute(db)
    .await
    .map(drop)
}

/// Keeps of the customer's mailboxes that lead callers to the mailbox `number`, but for that one itself, whether their
/// exit is dead, and the customer's count.
pub async fn update_dead_exits_to(db: &mut Tx, customer_id: i64, number: &str, dead: bool) -> Result<(), sqlx::Error> {
    let done = sqlx::query(
        "update mailbox set dead_exit = $3 \
         where customer_id = $1 and exit_kind = 'mailbox' and exit_number = $2 and number <> $2 \
             and archived_at is null and dead_exit <> $3",
    )
    .bind(customer_id)
    .bind(number)
    .bind(dead)
    .execute(&mut *db)
    .await?;
    let turned = i64::try_from(done.rows_affected()).unwrap_or(i64::MAX);
    if turned == 0 {
        return Ok(());
    }
    sqlx::query("update customer set dead_exits = dead_exits + $2 where id = $1")
        .bind(customer_id)
        .bind(if dead { turned } else { -turned })
        .execute(db)
        .await
        .map(drop)
}

/// The bit that has a column of its own.
fn dead_exit_bit(concerns: Concerns) -> i64 {
    if concerns.has(Concern::DeadExit) { Concern::DeadExit.bit() } else { 0 }
}

/// The condition that `mailbox`, a table, has this concern.
pub(super) fn condition(mailbox: &str, concern: Concern) -> String {
    match concern {
        Concern::DeadExit => format!("{mailbox}.dead_exit"),
        _ => format!("({mailbox}.concerns & {}) <> 0", concern.bit()),
    }
}

/// What customers count of their mailboxes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct ConcernCounts {
    /// Those that are not archived.
    pub mailboxes: i64,
    /// How many customers there are.
    pub customers: i64,
    /// [`Concern::WeakPin`]
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
            Concern::WeakPin => self.weak_pins,
            Concern::Unreached => self.unreached,
            Concern::Unowned => self.unowned,
            Concern::BeyondPlan => self.beyond_plan,
            Concern::DeadExit => self.dead_exits,
        };
        count.max(0)
    }
}

/// What the customers within the scope count.
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

/// Mailboxes of a customer, archived or not, by row, from after `after` on.
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

/// A customer with more mailboxes than its plan has room for.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OverLimit {
    /// The customer.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The plan's name.
    pub plan: String,
    /// How many mailboxes it has that are not archived.
    pub mailboxes: i64,
    /// For how many there is room.
    pub room: i64,
}

/// The customers within the scope that have more mailboxes than their plan has room for, the fullest first.
pub async fn list_over_limit(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    most: u32,
) -> Result<Vec<OverLimit>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select customer.id, customer.name, rate_plan.name as plan, customer.active_mailboxes as mailboxes, \
             cast(rate_plan.max_mailboxes as bigint) as room \
         from customer join rate_plan on rate_plan.id = customer.rate_plan_id \
         where customer.active_mailboxes > rate_plan.max_mailboxes and ",
    );
    scope.push_customers(&mut query, "customer.id");
    query.push(" order by customer.active_mailboxes - rate_plan.max_mailboxes desc, customer.name, customer.id limit ");
    query.push_bind(most).build_query_as().fetch_all(db).await
}

/// How many there are.
pub async fn count_over_limit(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select count(*) from customer join rate_plan on rate_plan.id = customer.rate_plan_id \
         where customer.active_mailboxes > rate_plan.max_mailboxes and ",
    );
    scope.push_customers(&mut query, "customer.id");
    query.build_query_scalar().fetch_one(db).await
}

/// The customers within the scope that have the most mailboxes: id, name and number.
pub async fn list_largest_customers(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    most: u32,
) -> Result<Vec<(i64, String, i64)>, sqlx::Error> {
    let mut query = QueryBuilder::new("select id, name, active_mailboxes from customer where ");
    scope.push_customers(&mut query, "customer.id");
    query.push(" order by active_mailboxes desc, name, id limit ").push_bind(most);
    query.build_query_as().fetch_all(db).await
}
