//! The customers whose mailboxes are to be evaluated again.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::plans::AffectedCustomers;
use super::scope::Scope;

/// Queues all mailboxes of these customers for evaluation, from the first on.
pub async fn add(db: impl SqliteExecutor<'_>, customers: AffectedCustomers) -> Result<(), sqlx::Error> {
    let mut query = QueryBuilder::new("insert into recount (customer_id) select id from customer where ");
    match customers {
        AffectedCustomers::Customer(id) => query.push("id = ").push_bind(id),
        AffectedCustomers::Plan(id) => query.push("rate_plan_id = ").push_bind(id),
    };
    query.push(" on conflict (customer_id) do update set after_id = 0");
    query.build().execute(db).await.map(drop)
}

/// The next customer, and the id up to which its mailboxes are done.
pub async fn next(db: impl SqliteExecutor<'_>) -> Result<Option<(i64, i64)>, sqlx::Error> {
    sqlx::query_as("select customer_id, after_id from recount order by customer_id limit 1").fetch_optional(db).await
}

/// Records that the customer's mailboxes are done up to this id; `None`: all of them.
pub async fn advance(db: impl SqliteExecutor<'_>, customer_id: i64, to: Option<i64>) -> Result<(), sqlx::Error> {
    let query = match to {
        Some(id) => sqlx::query("update recount set after_id = $2 where customer_id = $1").bind(customer_id).bind(id),
        None => sqlx::query("delete from recount where customer_id = $1").bind(customer_id),
    };
    query.execute(db).await.map(drop)
}

/// How many customers within the scope are queued.
pub async fn count(db: impl SqliteExecutor<'_>, scope: Scope) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new("select count(*) from recount where ");
    scope.push_customers(&mut query, "recount.customer_id");
    query.build_query_scalar().fetch_one(db).await
}
