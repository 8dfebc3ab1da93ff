//! Mailboxes by place, for scripts.

use anyhow::Context as _;

use super::{App, Failure, Mailbox, Principal, authorize, scope};
use crate::db::scope::Scope;
use crate::db::{mailbox_list, mailbox_selection};
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::api_list_query::ApiListQuery;
use crate::forms::filter::FilterColumn;

/// How many rows are passed over, or looked at for a filter, without anybody noticing.
const MAX_CHEAP_ROWS: i64 = 5_000;

/// How many comparisons all in all are made for a filter without anybody noticing.
const MAX_CHEAP_COMPARISONS: i64 = 50_000;

/// Some mailboxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedMailboxes {
    /// Those that were wanted, in their order.
    pub rows: Vec<Mailbox>,
    /// How many there are without `skip` and `top`, exactly.
    pub count: i64,
}

/// The active mailboxes that the principal sees and that are selected.
///
/// Whatever reads far (a great `skip`, a filter or an unusual order over very many mailboxes) waits
/// for its turn, one at a time; when that takes too long, the answer is [`AppError::TooMany`].
pub async fn select(app: &App, who: &Principal, selection: &ApiListQuery) -> Result<SelectedMailboxes, Failure> {
    authorize(who, Permission::View)?;
    let scope = scope(who);
    let active = mailbox_list::active(app.db.read(), scope, None).await?;
    if !is_heavy_read(selection, active) {
        return read_selection(app, scope, selection).await;
    }
    let turn = app.db.heavy_read_permit().await.ok_or(AppError::TooMany)?;
    // A task of its own: the database goes on reading when the client has hung up, and the turn must
    // last as long as it does.
    let (app, selection) = (app.clone(), selection.clone());
    let reading = tokio::spawn(async move {
        let selected = read_selection(&app, scope, &selection).await;
        drop(turn);
        selected
    });
    reading.await.context("a far read ended early")?
}

async fn read_selection(app: &App, scope: Scope, selection: &ApiListQuery) -> Result<SelectedMailboxes, Failure> {
    let mut tx = app.db.read().begin().await?;
    // Again, for a count of the same moment as the rows.
    let active = mailbox_list::active(&mut *tx, scope, None).await?;
    let ids = mailbox_selection::list_ids(&mut tx, scope, selection, active).await?;
    let rows = mailbox_selection::load_by_ids(&mut tx, &ids).await?;
    let last_page = selection.skip == 0 && ids.len() < selection.top as usize;
    let count = match active {
        Some(active) if selection.is_all() => active,
        _ if last_page => i64::try_from(ids.len()).unwrap_or(i64::MAX),
        _ => mailbox_selection::count(&mut tx, scope, selection).await?,
    };
    Ok(SelectedMailboxes { rows, count })
}

fn is_heavy_read(selection: &ApiListQuery, active: Option<i64>) -> bool {
    let indexed = matches!(
        selection.order.as_slice(),
        [] | [(FilterColumn::Number | FilterColumn::Name | FilterColumn::Updated, _)]
    );
    let looks_at_all = !selection.is_all() || !indexed;
    let cost = selection.filter.as_ref().map_or(0, |filter| i64::try_from(filter.cost()).unwrap_or(i64::MAX));
    let many = |rows: i64| rows > MAX_CHEAP_ROWS || rows.saturating_mul(cost) > MAX_CHEAP_COMPARISONS;
    i64::from(selection.skip) > MAX_CHEAP_ROWS || looks_at_all && active.is_some_and(many)
}
