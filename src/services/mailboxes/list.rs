//! The list of mailboxes.

use serde::{Deserialize, Serialize};
use std::collections::HashSet;

use super::{App, Failure, Mailbox, Principal, authorize, scope};
use crate::db::{Tx, customers, mailbox_list, mailboxes};
use crate::domain::fold::fold;
use crate::domain::permissions::Permission;
use crate::lists::mailbox_list::{Cursor, ListQuery, Side, Sort};
use crate::services::paging::Page;

/// A filtered list is counted up to this limit.
const MAX_COUNTED: i64 = 1000;
/// The rows before a page of an unfiltered list are counted up to this limit.
const MAX_COUNTED_BEFORE: i64 = 10_000;

/// How many mailboxes the whole list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Total {
    /// Exactly this many.
    Exact(i64),
    /// This many or more; counting stopped at a limit.
    AtLeast(i64),
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxPage {
    /// The mailboxes, in their order.
    pub rows: Vec<Mailbox>,
    /// The number of mailboxes on all pages.
    pub total: Total,
    /// The 1-based position of the first row; `None`: beyond the limit up to which rows are counted.
    pub first: Option<i64>,
    /// The next page; `None`: this is the last.
    pub next: Option<Cursor>,
    /// The previous page; `None`: this is the first.
    pub previous: Option<Cursor>,
    /// Customers of these mailboxes that are suspended, or below one that is.
    pub suspended: HashSet<i64>,
}

impl MailboxPage {
    /// Whether this mailbox cannot be changed because its customer is suspended.
    pub fn is_suspended(&self, mailbox: &Mailbox) -> bool {
        self.suspended.contains(&mailbox.customer_id)
    }
}

/// One page of the mailboxes that the principal can see.
///
/// Every mailbox is on exactly one page, ties included. A cursor past the end, or one before the first full page,
/// yields the first page.
pub async fn list(app: &App, who: &Principal, query: &ListQuery) -> Result<MailboxPage, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let active = mailbox_list::active(&mut *tx, scope(who), query.customer).await?;
    let mut query = query.clone();
    let mut page = read_page(&mut tx, who, &query, active).await?;
    let out_of_range = match query.cursor.as_ref().map(|c| c.side) {
        None => false,
        Some(Side::After) => page.rows.is_empty(),
        Some(Side::Before) => !page.has_more(),
    };
    if out_of_range {
        query.cursor = None;
        page = read_page(&mut tx, who, &query, active).await?;
    }
    let next = page.last_before_next().map(|row| cursor_at(row, &query, Side::After));
    let previous = page.first_after_previous().map(|row| cursor_at(row, &query, Side::Before));
    let rows = page.rows;
    Ok(MailboxPage {
        first: first_row_number(&mut tx, who, &query, active, previous.as_ref()).await?,
        total: total(&mut tx, who, &query, active, (rows.len(), next.is_none())).await?,
        next,
        previous,
        suspended: suspended(&mut tx, &rows).await?,
        rows,
    })
}

/// The customers of these mailboxes that are suspended, or below one that is.
async fn suspended(tx: &mut Tx, rows: &[Mailbox]) -> Result<HashSet<i64>, Failure> {
    let listed: HashSet<i64> = rows.iter().map(|mailbox| mailbox.customer_id).collect();
    let suspended = customers::list_suspended_ids(&mut *tx).await?;
    Ok(suspended.into_iter().filter(|id| listed.contains(id)).collect())
}

/// Rows read per query where all rows are needed.
const ROWS_PER_READ: u32 = 1000;

/// All active mailboxes of one customer that the principal can see, by number, in one snapshot.
pub async fn all_active(app: &App, who: &Principal, customer_id: i64) -> Result<Vec<Mailbox>, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let mut query = ListQuery { customer: Some(customer_id), ..ListQuery::default() };
    let mut all = Vec::new();
    loop {
        let mut chunk = mailbox_list::rows(&mut tx, scope(who), &query, None, ROWS_PER_READ).await?;
        let more = u32::try_from(chunk.len()) == Ok(ROWS_PER_READ);
        all.append(&mut chunk);
        if !more {
            return Ok(all);
        }
        query.cursor = all.last().map(|row| cursor_at(row, &query, Side::After));
    }
}

/// The next `row_limit` mailboxes of a list from its cursor on, and the cursor of those after them.
pub(in crate::services) async fn list_chunk(
    app: &App,
    who: &Principal,
    query: &ListQuery,
    limit: usize,
) -> Result<(Vec<Mailbox>, Option<Cursor>), Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    let mut tx = app.db.read().begin().await?;
    let active = mailbox_list::active(&mut *tx, scope(who), query.customer).await?;
    let row_limit = u32::try_from(limit).unwrap_or(ROWS_PER_READ);
    let found = mailbox_list::rows(&mut tx, scope(who), query, active, row_limit).await?;
    let next = found.last().filter(|_| found.len() == limit).map(|row| cursor_at(row, query, Side::After));
    Ok((found, next))
}

/// The mailboxes with these UUIDs that the principal can see, archived or not, in order of creation.
pub(in crate::services) async fn list_by_uuids(
    app: &App,
    who: &Principal,
    uuids: &[String],
) -> Result<Vec<Mailbox>, Failure> {
    authorize(who, Permission::ViewMailboxes)?;
    if uuids.is_empty() {
        return Ok(Vec::new());
    }
    let mut tx = app.db.read().begin().await?;
    Ok(mailboxes::by_uuids(&mut tx, scope(who), uuids).await?)
}

async fn read_page(
    tx: &mut Tx,
    who: &Principal,
    query: &ListQuery,
    active: Option<i64>,
) -> Result<Page<Mailbox>, Failure> {
    let size = u32::from(query.size);
    let found = mailbox_list::rows(tx, scope(who), query, active, size + 1).await?;
    Ok(Page::new(found, size, query.cursor.as_ref().map(|cursor| cursor.side)))
}

/// The cursor on this side of a row.
fn cursor_at(row: &Mailbox, query: &ListQuery, side: Side) -> Cursor {
    let key = match query.sort {
        Sort::Number => row.settings.number.as_str().to_owned(),
        Sort::Name => fold(row.settings.name.as_str()),
        Sort::Updated => row.updated_at.to_string(),
    };
    Cursor { side, key, id: row.id }
}

/// The position of the first row; `before` is the cursor where the previous page ends.
async fn first_row_number(
    tx: &mut Tx,
    who: &Principal,
    query: &ListQuery,
    active: Option<i64>,
    before: Option<&Cursor>,
) -> Result<Option<i64>, Failure> {
    let Some(before) = before else { return Ok(Some(1)) };
    let limit = if query.is_filtered() { MAX_COUNTED } else { MAX_COUNTED_BEFORE };
    let preceding = mailbox_list::count(&mut *tx, scope(who), query, active, Some(before), limit).await?;
    Ok((preceding < limit).then_some(preceding + 1))
}

/// The total. Customers have exact counters, and the length of an only page is exact, too; everything else is counted
/// up to a limit. `page` is the number of rows, and whether they are the last.
async fn total(
    tx: &mut Tx,
    who: &Principal,
    query: &ListQuery,
    active: Option<i64>,
    page: (usize, bool),
) -> Result<Total, Failure> {
    let found = match (active, page) {
        (Some(active), _) if !query.is_filtered() => return Ok(Total::Exact(active)),
        (_, (rows, true)) if query.cursor.is_none() => i64::try_from(rows).unwrap_or(MAX_COUNTED),
        _ => mailbox_list::count(tx, scope(who), query, None, None, MAX_COUNTED).await?,
    };
    Ok(if found < MAX_COUNTED { Total::Exact(found) } else { Total::AtLeast(found) })
}
