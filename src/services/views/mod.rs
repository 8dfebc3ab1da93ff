//! Lists of mailboxes that somebody has named. A view says what to look for and how it looks; which mailboxes
//! are found is decided by who looks, as ever.
//!
//! A shared view is seen by whoever sees the customer that it was made at, and everybody's own by themselves.
//! A view that is not seen does not exist.

mod manage;
mod read;

pub use manage::{create, delete, replace, set_default, update};
pub use read::{RequestedList, list, requested_list};

use super::mailboxes::can_see_customer;
use super::{App, ChangeSource, Failure, Principal};
use crate::db::Tx;
use crate::db::views::{self as store, ViewRow};
use crate::domain::role::Role;
use crate::error::AppError;

/// A view as the principal sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The row.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Whether everybody sees it who sees its customer.
    pub shared: bool,
    /// The name of its customer.
    pub customer: String,
    /// Whether that is another than the principal's own.
    pub elsewhere: bool,
    /// The list's query string.
    pub list: String,
    /// Whether the principal may change or delete it.
    pub changeable: bool,
}

impl View {
    fn of(who: &Principal, stored: ViewRow) -> Self {
        let mine = who.user() == Some(stored.user_id);
        Self {
            changeable: mine || who.role == Role::Administrator,
            id: stored.id,
            name: stored.name,
            shared: stored.shared,
            elsewhere: stored.customer_id != who.customer_id,
            customer: stored.customer_name,
            list: stored.list,
        }
    }
}

/// The user whose views these are. No token has any, and the console has none.
fn require_user(who: &Principal) -> Result<i64, Failure> {
    who.user().filter(|_| who.grant.accounts).ok_or_else(|| AppError::Forbidden.into())
}

/// The view of this id, if the principal sees it.
async fn find(tx: &mut Tx, who: &Principal, id: i64) -> Result<Option<ViewRow>, Failure> {
    let Some(stored) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let mine = who.user() == Some(stored.user_id);
    let there = mine || stored.shared && can_see_customer(tx, who, stored.customer_id).await?;
    Ok(there.then_some(stored))
}
