//! The history of everything, latest first, for a page of it.
//!
//! The entries of a page are found in indexes that hold all that is asked about; only then are they
//! read whole. Where what is asked for lies in few places of an index, each of them gives a page of its
//! own and the latest of all are taken; else the whole is walked by time.

use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite};

use super::Tx;
use super::history::json_object_column;
use super::scope::{Reach, Scope};
use crate::forms::listing::Side;

/// Beyond so many customers, the whole is walked by time instead of asking for each.
const MAX_CUSTOMER_RANGES: usize = 50;

/// Whose entries somebody sees; all others do not exist for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VisibleHistory {
    /// Those of these customers.
    Customers {
        /// Which.
        reach: Reach,
        /// The same one by one; at least one.
        ids: Vec<i64>,
    },
    /// Those of the mailboxes and sounds of one customer, and those of one's own account.
    Customer {
        /// The customer.
        id: i64,
        /// The account.
        user: i64,
    },
    /// Those of the mailboxes that a user owns, as far as they were the customer's, and of the account.
    Owned {
        /// The customer.
        customer: i64,
        /// The owner.
        user: i64,
    },
}

/// Which of them. Times are milliseconds since 1970, UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryFilter {
    /// Those of these users; empty: of everybody.
    pub users: Vec<i64>,
    /// Those of nobody's account: of the command line.
    pub console: bool,
    /// What was changed, in the word of the table.
    pub subject: Option<&'static str>,
    /// Which of these.
    pub subject_id: Option<i64>,
    /// What was done, in the word of the table.
    pub action: Option<&'static str>,
    /// Through what, in the word of the table.
    pub door: Option<&'static str>,
    /// Whose it was.
    pub customer: Option<i64>,
    /// Not before this.
    pub from: Option<i64>,
    /// Before this.
    pub until: Option<i64>,
    /// Beside the entry of this time and id.
    pub beside: Option<(Side, i64, i64)>,
}

/// An entry as recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// The row.
    pub id: i64,
    /// What was changed.
    pub subject: String,
    /// Which one.
    pub subject_id: i64,
    /// By which people knew it then.
    pub subject_name: String,
    /// Whose it was after the change; `None`: the whole system's.
    pub customer_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who did it; `None`: the console.
    pub user_id: Option<i64>,
    /// The name of who did it, as it was then.
    pub actor: String,
    /// Through what.
    pub door: String,
    /// What was done.
    pub action: String,
    /// The version after the change, where there is one.
    pub version: Option<i64>,
    /// What was there before.
    pub before: Option<Map<String, Value>>,
    /// What was there after.
    pub after: Option<Map<String, Value>>,
    /// The batch that it was a part of.
    pub batch_id: Option<i64>,
}

/// Where a part of the wanted entries begins in an index.
#[derive(Clone, Copy, Debug)]
enum IndexRange {
    Everywhere,
    Customer(i64),
    User(i64),
    Console,
    Subject(&'static str, i64),
    Mailboxes { owner: i64 },
}

/// The entries, latest first; beside a page's last entry those that follow, beside its first those before
/// it, nearest first.
pub async fn list(
    tx: &mut Tx,
    seen: &VisibleHistory,
    wanted: &HistoryFilter,
    limit: u32,
) -> Result<Vec<HistoryEntry>, sqlx::Error> {
    let upwards = wanted.beside.is_some_and(|(side, ..)| side == Side::Before);
    let order = if upwards { " order by at asc, id asc limit " } else { " order by at desc, id desc limit " };
    let places = index_ranges(seen, wanted);
    let mut query = QueryBuilder::new("select * from history where id in (select id from (");
    for (nth, place) in places.iter().enumerate() {
        query.push(if nth == 0 { "select * from (" } else { " union all select * from (" });
        query.push("select id, at from history where ");
        push_index_range(&mut query, *place);
        push_query(&mut query, wanted);
        push_visibility(&mut query, seen);
        query.push(order).push_bind(limit).push(") as part");
    }
    query.push(") as found").push(order).push_bind(limit).push(")").push(order).push_bind(limit);
    query.build().try_map(|row| read(&row)).fetch_all(tx).await
}

/// The fewest places that hold everything wanted.
fn index_ranges(seen: &VisibleHistory, wanted: &HistoryFilter) -> Vec<IndexRange> {
    if let (Some(subject), Some(id)) = (wanted.subject, wanted.subject_id) {
        return vec![IndexRange::Subject(subject, id)];
    }
    if wanted.console {
        return vec![IndexRange::Console];
    }
    if !wanted.users.is_empty() {
        return wanted.users.iter().copied().map(IndexRange::User).collect();
    }
    if let Some(id) = wanted.customer {
        return vec![IndexRange::Customer(id)];
    }
    match seen {
        VisibleHistory::Customers { ids, .. } if ids.len() <= MAX_CUSTOMER_RANGES => {
            ids.iter().copied().map(IndexRange::Customer).collect()
        }
        VisibleHistory::Customers { .. } => vec![IndexRange::Everywhere],
        VisibleHistory::Customer { id, .. } => vec![IndexRange::Customer(*id)],
        VisibleHistory::Owned { user, .. } => {
            vec![IndexRange::Mailboxes { owner: *user }, IndexRange::Subject("user", *user)]
        }
    }
}

fn push_index_range(query: &mut QueryBuilder<Sqlite>, place: IndexRange) {
    match place {
        IndexRange::Everywhere => query.push("true"),
        IndexRange::Customer(id) => query.push("customer_id = ").push_bind(id),
        IndexRange::User(id) => query.push("user_id = ").push_bind(id),
        IndexRange::Console => query.push("user_id is null"),
        IndexRange::Subject(kind, id) => {
            query.push("subject = ").push_bind(kind).push(" and subject_id = ").push_bind(id)
        }
        IndexRange::Mailboxes { owner } => query
            .push("subject = 'mailbox' and subject_id in (select id from mailbox where owner_id = ")
            .push_bind(owner)
            .push(")"),
    };
}

/// Every part asks this, wherever it begins. Sums are no columns of an index, so that none is chosen
/// for them.
fn push_visibility(query: &mut QueryBuilder<Sqlite>, seen: &VisibleHistory) {
    match seen {
        // A statement holds some thousand values, and somebody may have more customers.
        VisibleHistory::Customers { reach, ids } if ids.len() > MAX_CUSTOMER_RANGES => {
            query.push(" and ");
            Scope::Customers(*reach).push_customers(query, "customer_id + 0");
        }
        VisibleHistory::Customers { ids, .. } => {
            query.push(" and customer_id + 0 in (");
            let mut list = query.separated(", ");
            for id in ids {
                list.push_bind(*id);
            }
            query.push(")");
        }
        VisibleHistory::Customer { id, user } => {
            query.push(" and customer_id + 0 = ").push_bind(*id);
            query.push(" and (subject in ('mailbox', 'sound') or subject = 'user' and subject_id + 0 = ");
            query.push_bind(*user).push(")");
        }
        VisibleHistory::Owned { customer, user } => {
            query.push(" and customer_id + 0 = ").push_bind(*customer);
            query.push(" and (subject = 'mailbox' and subject_id + 0 in (select id from mailbox where owner_id = ");
            query.push_bind(*user).push(") or subject = 'user' and subject_id + 0 = ").push_bind(*user).push(")");
        }
    }
}

fn push_query(query: &mut QueryBuilder<Sqlite>, wanted: &HistoryFilter) {
    if !wanted.users.is_empty() {
        query.push(" and user_id + 0 in (");
        let mut list = query.separated(", ");
        for id in &wanted.users {
            list.push_bind(*id);
        }
        query.push(")");
    }
    if wanted.console {
        query.push(" and user_id + 0 is null");
    }
    if let Some(customer) = wanted.customer {
        query.push(" and customer_id + 0 = ").push_bind(customer);
    }
    let words = [("subject", wanted.subject), ("action", wanted.action), ("door", wanted.door)];
    for (column, word) in words {
        if let Some(word) = word {
            query.push(format_args!(" and {column} || '' = ")).push_bind(word);
        }
    }
    if let Some(from) = wanted.from {
        query.push(" and at >= ").push_bind(from);
    }
    if let Some(until) = wanted.until {
        query.push(" and at < ").push_bind(until);
    }
    if let Some((side, at, id)) = wanted.beside {
        query.push(if side == Side::Before { " and (at, id) > (" } else { " and (at, id) < (" });
        query.push_bind(at).push(", ").push_bind(id).push(")");
    }
}

fn read(row: &SqliteRow) -> Result<HistoryEntry, sqlx::Error> {
    Ok(HistoryEntry {
        id: row.try_get("id")?,
        subject: row.try_get("subject")?,
        subject_id: row.try_get("subject_id")?,
        subject_name: row.try_get("subject_name")?,
        customer_id: row.try_get("customer_id")?,
        at: row.try_get("at")?,
        user_id: row.try_get("user_id")?,
        actor: row.try_get("actor")?,
        door: row.try_get("door")?,
        action: row.try_get("action")?,
        version: row.try_get("version")?,
        batch_id: row.try_get("batch_id")?,
        before: json_object_column(row, "before")?,
        after: json_object_column(row, "after")?,
    })
}
