//! Pages of the list of mailboxes, by keyset: a page costs the same wherever it is.

use sqlx::{QueryBuilder, Sqlite, SqliteExecutor};

use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::scope::Scope;
use super::{Tx, concerns, filter, mailbox_search, recipients};
use crate::lists::mailbox_list::{Cursor, ListQuery, Side, Sort};

/// With this many active mailboxes, a scope is scanned in the order of the list instead of collected and sorted.
pub const ORDERED_SCAN_THRESHOLD: i64 = 5_000;

/// At most `limit` rows on the cursor's side of its row, nearest first; without a cursor, the first rows. Rows before
/// the cursor therefore come in reverse order.
///
/// `active` is how many active mailboxes the scope has, if known.
pub async fn rows(
    db: &mut Tx,
    scope: Scope,
    list: &ListQuery,
    active: Option<i64>,
    limit: u32,
) -> Result<Vec<Mailbox>, sqlx::Error> {
    let list = &restrict_to_scope(scope, list);
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    push_conditions(&mut query, scope, list, active);
    if let Some(cursor) = &list.cursor {
        push_side(&mut query, list, cursor);
    }
    let backwards = list.cursor.as_ref().is_some_and(|c| c.side == Side::Before);
    let (key, order) = (key(list.sort), if is_ascending(list, backwards) { "asc" } else { "desc" });
    query.push(format_args!(" order by {key} {order}, mailbox.id {order} limit ")).push_bind(limit);

    let mut found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

/// The ids of all rows regardless of the page, by number, at most `limit`.
pub async fn list_ids(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    list: &ListQuery,
    limit: u32,
) -> Result<Vec<i64>, sqlx::Error> {
    let list = &restrict_to_scope(scope, list);
    let mut query = QueryBuilder::new(
        "select mailbox.id from mailbox left join user_account as owner on owner.id = mailbox.owner_id where ",
    );
    scope.push_mailboxes(&mut query);
    push_filters(&mut query, list);
    push_concern_subqueries(&mut query, list);
    query.push(" order by mailbox.number, mailbox.id limit ").push_bind(limit);
    query.build_query_scalar().fetch_all(db).await
}

/// The ids of those of these UUIDs that are within the scope, by number.
pub async fn list_ids_by_uuid(db: &mut Tx, scope: Scope, uuids: &[String]) -> Result<Vec<i64>, sqlx::Error> {
    if uuids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = QueryBuilder::new("select mailbox.id from mailbox where ");
    scope.push_mailboxes(&mut query);
    query.push(" and mailbox.uuid in (");
    let mut list = query.separated(", ");
    for uuid in uuids {
        list.push_bind(uuid.as_str());
    }
    query.push(") order by mailbox.number, mailbox.id");
    query.build_query_scalar().persistent(false).fetch_all(db).await
}

/// How many rows there are, or how many lie on the cursor's side, regardless of the page; counts at most `limit`.
///
/// `active` is as for [`rows`].
pub async fn count(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    list: &ListQuery,
    active: Option<i64>,
    cursor: Option<&Cursor>,
    limit: i64,
) -> Result<i64, sqlx::Error> {
    let list = &restrict_to_scope(scope, list);
    let mut query = QueryBuilder::new(
        "select count(*) from (select 1 as found from mailbox \
         left join user_account as owner on owner.id = mailbox.owner_id",
    );
    push_conditions(&mut query, scope, list, active);
    if let Some(cursor) = cursor {
        push_side(&mut query, list, cursor);
    }
    query.push(" limit ").push_bind(limit).push(") as counted");
    query.build_query_scalar().fetch_one(db).await
}

/// How many active mailboxes there are according to the customers' counters, for all customers in the scope or one of
/// them. `None` for a scope that is not made of customers.
pub async fn active(
    db: impl SqliteExecutor<'_>,
    scope: Scope,
    customer: Option<i64>,
) -> Result<Option<i64>, sqlx::Error> {
    if matches!(scope, Scope::Owned { .. }) {
        return Ok(None);
    }
    let mut query = QueryBuilder::new("select cast(coalesce(sum(active_mailboxes), 0) as bigint) from customer where ");
    scope.push_customers(&mut query, "customer.id");
    if let Some(id) = customer {
        query.push(" and customer.id = ").push_bind(id);
    }
    query.build_query_scalar().fetch_one(db).await.map(Some)
}

/// Drops the dead-exit filter for users who see only their own mailboxes, because it would reveal which other numbers
/// exist.
fn restrict_to_scope(scope: Scope, list: &ListQuery) -> ListQuery {
    let dead_exit = list.dead_exit && !matches!(scope, Scope::Owned { .. });
    ListQuery { dead_exit, ..list.clone() }
}

/// The conditions that all pages of a list share.
fn push_conditions(query: &mut QueryBuilder<Sqlite>, scope: Scope, list: &ListQuery, active: Option<i64>) {
    query.push(" where ");
    // One customer or owner has an index of its own.
    let narrow = list.customer.is_some() || list.owner.is_some();
    let ordered_scan = active.is_some_and(|n| n >= ORDERED_SCAN_THRESHOLD) && !narrow;
    if ordered_scan {
        scope.push_for_ordered_scan(query);
    } else {
        scope.push_mailboxes(query);
    }
    push_filters(query, list);
    // Mailboxes with a concern can be scanned by number in an index of their own.
    if !ordered_scan || list.sort != Sort::Number {
        push_concern_subqueries(query, list);
    }
}

fn key(sort: Sort) -> &'static str {
    match sort {
        Sort::Number => "mailbox.number",
        Sort::Name => "mailbox.name_key",
        Sort::Updated => "mailbox.updated_at",
    }
}

/// Whether the rows on that side have greater keys.
fn is_ascending(list: &ListQuery, backwards: bool) -> bool {
    list.descending == backwards
}

fn push_side(query: &mut QueryBuilder<Sqlite>, list: &ListQuery, cursor: &Cursor) {
    let sign = if is_ascending(list, cursor.side == Side::Before) { ">" } else { "<" };
    query.push(format_args!(" and ({}, mailbox.id) {sign} (", key(list.sort)));
    push_key(query, list.sort, cursor);
    query.push(", ").push_bind(cursor.id).push(")");
}

fn push_key(query: &mut QueryBuilder<Sqlite>, sort: Sort, cursor: &Cursor) {
    match sort {
        Sort::Number | Sort::Name => query.push_bind(cursor.key.clone()),
        // The cursor was validated; a key that is not a time can only mean the beginning.
        Sort::Updated => query.push_bind(cursor.key.parse::<i64>().unwrap_or(0)),
    };
}

/// Repeats the concerns of the filter as subqueries, so that the few mailboxes that have them are collected first
/// instead of searched for among all.
fn push_concern_subqueries(query: &mut QueryBuilder<Sqlite>, list: &ListQuery) {
    for concern in list.concerns() {
        let has = concerns::condition("flagged", concern);
        query.push(format_args!(" and mailbox.id in (select flagged.id from mailbox as flagged where {has})"));
    }
}

fn push_filters(query: &mut QueryBuilder<Sqlite>, list: &ListQuery) {
    query.push(" and ");
    filter::push(query, &list.filter());
    mailbox_search::push(query, list.search.split_whitespace());
}
