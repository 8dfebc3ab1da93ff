//! The list.

use super::around::seen;
use super::{App, Failure, Mailbox, Principal, permit, scope};
use crate::db::{Tx, mailbox_list};
use crate::domain::role::{Sight, Verb};
use crate::forms::listing::{Cursor, ListQuery, Side, Sort};

/// How far a filtered list is counted.
const MOST_COUNTED: i64 = 1000;

/// How many mailboxes the whole list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exact(i64),
    /// So many or more: nobody waits for the rest to be counted.
    AtLeast(i64),
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The mailboxes, in their order.
    pub rows: Vec<Mailbox>,
    /// How many there are on all pages.
    pub total: Total,
    /// Where the next page is; `None`: this is the last.
    pub next: Option<Cursor>,
    /// Where the page before is; `None`: this is the first.
    pub previous: Option<Cursor>,
}

/// One page of the mailboxes that the principal sees.
///
/// Every mailbox is on exactly one page, ties included. A place where nothing is any more, or a
/// page before the first full one, is the beginning.
pub async fn list(app: &App, who: &Principal, query: &ListQuery) -> Result<Page, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    let total = total(&mut tx, who, query).await?;
    let (mut rows, more) = rows(&mut tx, who, query).await?;
    let side = query.cursor.as_ref().map(|c| c.side);
    let page = match side {
        Some(Side::After) if !rows.is_empty() => {
            let (next, previous) = (more.then(|| edge(&rows, query, Side::After)), edge(&rows, query, Side::Before));
            Page { next: next.flatten(), previous, rows, total }
        }
        Some(Side::Before) if more => {
            rows.reverse();
            let (next, previous) = (edge(&rows, query, Side::After), edge(&rows, query, Side::Before));
            Page { next, previous, rows, total }
        }
        _ => {
            let (rows, more) =
                if side.is_some() { self::rows(&mut tx, who, &query.at(None)).await? } else { (rows, more) };
            let next = more.then(|| edge(&rows, query, Side::After)).flatten();
            Page { next, previous: None, rows, total }
        }
    };
    Ok(page)
}

/// The rows of a page, and whether there are more in the same direction.
async fn rows(tx: &mut Tx, who: &Principal, query: &ListQuery) -> Result<(Vec<Mailbox>, bool), Failure> {
    let size = usize::from(query.size);
    let mut rows = mailbox_list::rows(tx, scope(who), query, u32::from(query.size) + 1).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    Ok((rows, more))
}

/// The place after the last row, or before the first.
fn edge(rows: &[Mailbox], query: &ListQuery, side: Side) -> Option<Cursor> {
    let row = if side == Side::After { rows.last() } else { rows.first() }?;
    let key = match query.sort {
        Sort::Number => row.settings.number.as_str().to_owned(),
        Sort::Name => row.settings.name.as_str().to_owned(),
        Sort::Updated => row.updated_at.to_string(),
    };
    Some(Cursor { side, key, id: row.id })
}

/// What customers count themselves is exact and free; everything else is counted up to a limit.
async fn total(tx: &mut Tx, who: &Principal, query: &ListQuery) -> Result<Total, Failure> {
    if !query.narrows() && who.role.sight() != Sight::Owned {
        let mut customers = seen(tx, who).await?;
        customers.retain(|id| query.customer.is_none_or(|wanted| wanted == *id));
        let customers: Vec<i64> = customers.into_iter().collect();
        return Ok(Total::Exact(mailbox_list::active(tx, &customers).await?));
    }
    let found = mailbox_list::count(tx, scope(who), query, MOST_COUNTED).await?;
    Ok(if found < MOST_COUNTED { Total::Exact(found) } else { Total::AtLeast(found) })
}
