//! The history of everything, latest first, for a page of it.
//!
//! The entries of a page are found in indexes that hold all that is asked about; only then are they
//! read whole. Where what is asked for lies in few places of an index, each of them gives a page of its
//! own and the latest of all are taken; else the whole is walked by time.

use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{QueryBuilder, Row, Sqlite};

use super::Tx;
use super::history::parsed;
use super::scope::{Reach, Scope};
use crate::forms::listing::Side;

/// Beyond so many customers, the whole is walked by time instead of asking for each.
const FEW: usize = 50;

/// Whose entries somebody sees; all others do not exist for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
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
pub struct Wanted {
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
pub struct Recorded {
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
enum Place {
    Everywhere,
    Customer(i64),
    User(i64),
    Console,
    Subject(&'static str, i64),
    Mailboxes { owner: i64 },
}

/// The entries, latest first; beside a page's last entry those that follow, beside its first those before
/// it, nearest first.
pub async fn list(tx: &mut Tx, seen: &Seen, wanted: &Wanted, limit: u32) -> Result<Vec<Recorded>, sqlx::Error> {
    let upwards = wanted.beside.is_some_and(|(side, ..)| side == Side::Before);
    let order = if upwards { " order by at asc, id asc limit " } else { " order by at desc, id desc limit " };
    let places = places(seen, wanted);
    let mut query = QueryBuilder::new("select * from history where id in (select id from (");
    for (nth, place) in places.iter().enumerate() {
        query.push(if nth == 0 { "select * from (" } else { " union all select * from (" });
        query.push("select id, at from history where ");
        push_place(&mut query, *place);
        push_wanted(&mut query, wanted);
        push_seen(&mut query, seen);
        query.push(order).push_bind(limit).push(") as part");
    }
    query.push(") as found").push(order).push_bind(limit).push(")").push(order).push_bind(limit);
    query.build().try_map(|row| read(&row)).fetch_all(tx).await
}

/// The fewest places that hold everything wanted.
fn places(seen: &Seen, wanted: &Wanted) -> Vec<Place> {
    if let (Some(subject), Some(id)) = (wanted.subject, wanted.subject_id) {
        return vec![Place::Subject(subject, id)];
    }
    if wanted.console {
        return vec![Place::Console];
    }
    if !wanted.users.is_empty() {
        return wanted.users.iter().copied().map(Place::User).collect();
    }
    if let Some(id) = wanted.customer {
        return vec![Place::Customer(id)];
    }
    match seen {
        Seen::Customers { ids, .. } if ids.len() <= FEW => ids.iter().copied().map(Place::Customer).collect(),
        Seen::Customers { .. } => vec![Place::Everywhere],
        Seen::Customer { id, .. } => vec![Place::Customer(*id)],
        Seen::Owned { user, .. } => vec![Place::Mailboxes { owner: *user }, Place::Subject("user", *user)],
    }
}

fn push_place(query: &mut QueryBuilder<'_, Sqlite>, place: Place) {
    match place {
        Place::Everywhere => query.push("true"),
        Place::Customer(id) => query.push("customer_id = ").push_bind(id),
        Place::User(id) => query.push("user_id = ").push_bind(id),
        Place::Console => query.push("user_id is null"),
        Place::Subject(kind, id) => query.push("subject = ").push_bind(kind).push(" and subject_id = ").push_bind(id),
        Place::Mailboxes { owner } => query
            .push("subject = 'mailbox' and subject_id in (select id from mailbox where owner_id = ")
            .push_bind(owner)
            .push(")"),
    };
}

/// Every part asks this, wherever it begins. Sums are no columns of an index, so that none is chosen
/// for them.
fn push_seen(query: &mut QueryBuilder<'_, Sqlite>, seen: &Seen) {
    match seen {
        // A statement holds some thousand values, and somebody may have more customers.
        Seen::Customers { reach, ids } if ids.len() > FEW => {
            query.push(" and ");
            Scope::Customers(*reach).push_customers(query, "customer_id + 0");
        }
        Seen::Customers { ids, .. } => {
            query.push(" and customer_id + 0 in (");
            let mut list = query.separated(", ");
            for id in ids {
                list.push_bind(*id);
            }
            query.push(")");
        }
        Seen::Customer { id, user } => {
            query.push(" and customer_id + 0 = ").push_bind(*id);
            query.push(" and (subject in ('mailbox', 'sound') or subject = 'user' and subject_id + 0 = ");
            query.push_bind(*user).push(")");
        }
        Seen::Owned { customer, user } => {
            query.push(" and customer_id + 0 = ").push_bind(*customer);
            query.push(" and (subject = 'mailbox' and subject_id + 0 in (select id from mailbox where owner_id = ");
            query.push_bind(*user).push(") or subject = 'user' and subject_id + 0 = ").push_bind(*user).push(")");
        }
    }
}

fn push_wanted(query: &mut QueryBuilder<'_, Sqlite>, wanted: &Wanted) {
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

fn read(row: &SqliteRow) -> Result<Recorded, sqlx::Error> {
    Ok(Recorded {
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
        before: parsed(row, "before")?,
        after: parsed(row, "after")?,
    })
}
