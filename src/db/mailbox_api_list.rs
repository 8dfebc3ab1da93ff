//! Mailboxes by offset (`skip` and `top`), in any order.
//!
//! Skipped rows are read by id alone, from an index if there is one for the order; only the rows of the page are read
//! in full.

use std::collections::HashMap;

use sqlx::{QueryBuilder, Sqlite};

use super::mailbox_list::ORDERED_SCAN_THRESHOLD;
use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::scope::Scope;
use super::{Tx, filter, mailbox_search, recipients};
use crate::lists::api_list_query::ApiListQuery;
use crate::lists::filter::{Filter, FilterColumn, FilterValue};

/// The ids of the rows of the page, in order.
///
/// `active` is how many active mailboxes the scope has, if known.
pub async fn list_ids(
    db: &mut Tx,
    scope: Scope,
    selection: &ApiListQuery,
    active: Option<i64>,
) -> Result<Vec<i64>, sqlx::Error> {
    let mut query = QueryBuilder::new("select mailbox.id");
    push_conditions(&mut query, scope, selection, active.is_some_and(|n| n >= ORDERED_SCAN_THRESHOLD));
    query.push(" order by ");
    if selection.order.is_empty() {
        query.push(filter::sql(FilterColumn::Number)).push(", ");
    }
    for (column, descending) in &selection.order {
        query.push(order_key(*column)).push(if *descending { " desc, " } else { ", " });
    }
    // An index that is read backwards ends its keys with the id, backwards too.
    let backwards = matches!(selection.order.as_slice(), [(_, true)]);
    query.push(if backwards { "mailbox.id desc" } else { "mailbox.id" });
    query.push(" limit ").push_bind(selection.top).push(" offset ").push_bind(selection.skip);
    // Scripts send endless different filters; caching them as prepared statements is not worthwhile.
    query.build_query_scalar().persistent(false).fetch_all(db).await
}

/// The sort key of a column. Names sort as in the browser's list.
fn order_key(column: FilterColumn) -> String {
    if column == FilterColumn::Name { "mailbox.name_key".to_owned() } else { filter::sql(column) }
}

/// How many rows there are regardless of `skip` and `top`.
pub async fn count(db: &mut Tx, scope: Scope, selection: &ApiListQuery) -> Result<i64, sqlx::Error> {
    let mut query = QueryBuilder::new("select count(*)");
    push_conditions(&mut query, scope, selection, false);
    query.build_query_scalar().persistent(false).fetch_one(db).await
}

/// The mailboxes of these ids, in the same order.
pub async fn load_by_ids(db: &mut Tx, ids: &[i64]) -> Result<Vec<Mailbox>, sqlx::Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.id in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(")");
    let mut found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    let positions: HashMap<i64, usize> = ids.iter().copied().zip(0..).collect();
    found.sort_by_key(|mailbox| positions.get(&mailbox.id).copied());
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

fn push_conditions(query: &mut QueryBuilder<Sqlite>, scope: Scope, selection: &ApiListQuery, ordered_scan: bool) {
    query.push(" from mailbox left join user_account as owner on owner.id = mailbox.owner_id where ");
    if ordered_scan {
        scope.push_for_ordered_scan(query);
    } else {
        scope.push_mailboxes(query);
    }
    query.push(" and ");
    filter::push(query, &Filter::is(FilterColumn::Archived, FilterValue::Null));
    if let Some(filter) = &selection.filter {
        query.push(" and ");
        filter::push(query, filter);
    }
    mailbox_search::push_alternatives(query, &selection.search);
}
