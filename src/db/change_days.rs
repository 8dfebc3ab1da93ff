//! How many changes there were on each day.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::scope::Scope;

/// Counts one more change of a customer on a day.
pub async fn increment(db: impl SqliteExecutor<'_>, customer_id: i64, day: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "insert into change_day (customer_id, day, changes) values ($1, $2, 1) \
         on conflict (customer_id, day) do update set changes = change_day.changes + 1",
    )
    .bind(customer_id)
    .bind(day)
    .execute(db)
    .await
    .map(drop)
}

/// The days since `first` on which customers within the scope had changes, and how many.
pub async fn list_since(db: impl SqliteExecutor<'_>, scope: Scope, first: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let mut query =
        QueryBuilder::new("select day, cast(sum(changes) as bigint) as changes from change_day where day >= ");
    query.push_bind(first).push(" and ");
    scope.push_customers(&mut query, "change_day.customer_id");
    query.push(" group by day order by day");
    query.build_query_as().fetch_all(db).await
}

/// Deletes the days before `first`.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, first: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from change_day where day < $1").bind(first).execute(db).await.map(drop)
}
