//! Pages of the general history, latest first.
//!
//! The entries of a page are looked up in covering indexes and only then read in full. If the filter corresponds to a
//! few index ranges, each range yields a page of its own and the latest of all are taken; otherwise the whole table is
//! scanned by time.

use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite};

use super::Tx;
use super::history::json_object_column;
use super::scope::{Reach, Scope};
use crate::lists::mailbox_list::Side;

/// With more customers than this, the whole table is scanned by time instead of one range per customer.
const MAX_CUSTOMER_RANGES: usize = 50;

/// The history that a user can see. Other entries do not exist for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VisibleHistory {
    /// Entries of these customers.
    Customers {
        /// The part of the customer tree.
        reach: Reach,
        /// The ids of the same customers; at least one.
        ids: Vec<i64>,
    },
    /// Entries of the mailboxes and sounds of one customer, and of the user's own account.
    Customer {
        /// The customer.
        id: i64,
        /// The account.
        user: i64,
    },
    /// Entries of the user's own account, and of the mailboxes they own while these belong to the customer.
    Owned {
        /// The customer.
        customer: i64,
        /// The owner.
        user: i64,
    },
}

/// Which entries to list. Times are milliseconds since 1970, UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryFilter {
    /// By these users; empty: by anyone.
    pub users: Vec<i64>,
    /// Without a user, that is from the command line.
    pub console: bool,
    /// The kind of subject, as its code in the table.
    pub subject: Option<&'static str>,
    /// The id of the subject.
    pub subject_id: Option<i64>,
    /// What was done, as its code in the table.
    pub action: Option<&'static str>,
    /// The source of the change, as its code in the table.
    pub source: Option<&'static str>,
    /// The customer.
    pub customer: Option<i64>,
    /// Not before this.
    pub from: Option<i64>,
    /// Before this.
    pub until: Option<i64>,
    /// Before or after the entry with this time and id.
    pub beside: Option<(Side, i64, i64)>,
}

/// An entry as recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// The row id.
    pub id: i64,
    /// What was changed.
    pub subject: String,
    /// Which one.
    pub subject_id: i64,
    /// Its display name at that time.
    pub subject_name: String,
    /// The customer it belongs to after the change; `None`: the whole system.
    pub customer_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who did it; `None`: the console.
    pub user_id: Option<i64>,
    /// The name of who did it at that time.
    pub actor: String,
    /// The source of the change.
    pub source: String,
    /// What was done.
    pub action: String,
    /// The version after the change, if there is one.
    pub version: Option<i64>,
    /// The values before.
    pub before: Option<Map<String, Value>>,
    /// The values after.
    pub after: Option<Map<String, Value>>,
    /// The batch it was part of.
    pub batch_id: Option<i64>,
}

/// A range of an index that holds entries to list.
#[derive(Clone, Copy, Debug)]
enum IndexRange {
    Everywhere,
    Customer(i64),
    User(i64),
    Console,
    Subject(&'static str, i64),
    Mailboxes { owner: i64 },
}

/// The entries that match the filter, latest first. With a cursor before an entry, nearest first, so oldest first.
pub async fn list(
    tx: &mut Tx,
    visible: &VisibleHistory,
    filter: &HistoryFilter,
    limit: u32,
) -> Result<Vec<HistoryEntry>, sqlx::Error> {
    let upwards = filter.beside.is_some_and(|(side, ..)| side == Side::Before);
    let order = if upwards { " order by at asc, id asc limit " } else { " order by at desc, id desc limit " };
    let ranges = index_ranges(visible, filter);
    let mut query = QueryBuilder::new("select * from history where id in (select id from (");
    for (nth, range) in ranges.iter().enumerate() {
        query.push(if nth == 0 { "select * from (" } else { " union all select * from (" });
        query.push("select id, at from history where ");
        push_index_range(&mut query, *range);
        push_query(&mut query, filter);
        push_visibility(&mut query, visible);
        query.push(order).push_bind(limit).push(") as part");
    }
    query.push(") as found").push(order).push_bind(limit).push(")").push(order).push_bind(limit);
    query.build().try_map(|row| read(&row)).fetch_all(tx).await
}

/// The fewest index ranges that hold all entries to list.
fn index_ranges(visible: &VisibleHistory, filter: &HistoryFilter) -> Vec<IndexRange> {
    if let (Some(subject), Some(id)) = (filter.subject, filter.subject_id) {
        return vec![IndexRange::Subject(subject, id)];
    }
    if filter.console {
        return vec![IndexRange::Console];
    }
    if !filter.users.is_empty() {
        return filter.users.iter().copied().map(IndexRange::User).collect();
    }
    if let Some(id) = filter.customer {
        return vec![IndexRange::Customer(id)];
    }
    match visible {
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

fn push_index_range(query: &mut QueryBuilder<Sqlite>, range: IndexRange) {
    match range {
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

/// Added to every range. The columns are part of sums so that no other index is chosen for them.
fn push_visibility(query: &mut QueryBuilder<Sqlite>, visible: &VisibleHistory) {
    match visible {
        // A statement takes a limited number of values, and a user may see more customers than that.
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

fn push_query(query: &mut QueryBuilder<Sqlite>, filter: &HistoryFilter) {
    if !filter.users.is_empty() {
        query.push(" and user_id + 0 in (");
        let mut list = query.separated(", ");
        for id in &filter.users {
            list.push_bind(*id);
        }
        query.push(")");
    }
    if filter.console {
        query.push(" and user_id + 0 is null");
    }
    if let Some(customer) = filter.customer {
        query.push(" and customer_id + 0 = ").push_bind(customer);
    }
    let conditions = [("subject", filter.subject), ("action", filter.action), ("door", filter.source)];
    for (column, value) in conditions {
        if let Some(value) = value {
            query.push(format_args!(" and {column} || '' = ")).push_bind(value);
        }
    }
    if let Some(from) = filter.from {
        query.push(" and at >= ").push_bind(from);
    }
    if let Some(until) = filter.until {
        query.push(" and at < ").push_bind(until);
    }
    if let Some((side, at, id)) = filter.beside {
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
        source: row.try_get("door")?,
        action: row.try_get("action")?,
        version: row.try_get("version")?,
        batch_id: row.try_get("batch_id")?,
        before: json_object_column(row, "before")?,
        after: json_object_column(row, "after")?,
    })
}
