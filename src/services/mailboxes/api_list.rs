//! Mailboxes by offset and filter, for the APIs.

use anyhow::Context as _;

use super::{App, Failure, Mailbox, Principal, authorize, scope};
use crate::db::scope::Scope;
use crate::db::{mailbox_api_list, mailbox_list};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::lists::api_list_query::ApiListQuery;
use crate::lists::filter::FilterColumn;

/// A read that skips or scans more rows than this is a heavy read.
const MAX_CHEAP_ROWS: i64 = 5_000;

/// A filter that takes more comparisons in total than this is a heavy read.
const MAX_CHEAP_COMPARISONS: i64 = 50_000;

/// The result of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiMailboxPage {
    /// The selected mailboxes, in the requested order.
    pub rows: Vec<Mailbox>,
    /// The exact number without `skip` and `top`.
    pub count: i64,
}

/// The active mailboxes that the principal can see and that match the selection.
///
/// Heavy reads (a large `skip`, or a filter or an unindexed order over very many mailboxes) run one at a time; if one
/// waits too long, the result is [`AppError::TooMany`].
pub async fn select(app: &App, who: &Principal, selection: &ApiListQuery) -> Result<ApiMailboxPage, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let scope = scope(who);
    let active = mailbox_list::active(app.db.read(), scope, None).await?;
    if !is_heavy_read(selection, active) {
        return read_selection(app, scope, selection).await;
    }
    let permit = app.db.heavy_read_permit().await.ok_or(AppError::TooMany)?;
    // In its own task: the database goes on reading after the client has hung up, and the permit must be held as long
    // as it does.
    let (app, selection) = (app.clone(), selection.clone());
    let task = tokio::spawn(async move {
        let selected = read_selection(&app, scope, &selection).await;
        drop(permit);
        selected
    });
    task.await.context("a heavy read ended early")?
}

async fn read_selection(app: &App, scope: Scope, selection: &ApiListQuery) -> Result<ApiMailboxPage, Failure> {
    let mut tx = app.db.read().begin().await?;
    // Again, for a count from the same snapshot as the rows.
    let active = mailbox_list::active(&mut *tx, scope, None).await?;
    let ids = mailbox_api_list::list_ids(&mut tx, scope, selection, active).await?;
    let rows = mailbox_api_list::load_by_ids(&mut tx, &ids).await?;
    let last_page = selection.skip == 0 && ids.len() < selection.top as usize;
    let count = match active {
        Some(active) if selection.is_all() => active,
        _ if last_page => i64::try_from(ids.len()).unwrap_or(i64::MAX),
        _ => mailbox_api_list::count(&mut tx, scope, selection).await?,
    };
    Ok(ApiMailboxPage { rows, count })
}

fn is_heavy_read(selection: &ApiListQuery, active: Option<i64>) -> bool {
    let indexed = matches!(
        selection.order.as_slice(),
        [] | [(FilterColumn::Number | FilterColumn::Name | FilterColumn::Updated, _)]
    );
    let scans = !selection.is_all() || !indexed;
    let cost = selection.filter.as_ref().map_or(0, |filter| i64::try_from(filter.cost()).unwrap_or(i64::MAX));
    let is_expensive = |rows: i64| rows > MAX_CHEAP_ROWS || rows.saturating_mul(cost) > MAX_CHEAP_COMPARISONS;
    i64::from(selection.skip) > MAX_CHEAP_ROWS || scans && active.is_some_and(is_expensive)
}
