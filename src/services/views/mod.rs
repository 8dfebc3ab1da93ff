//! Saved lists of mailboxes. A view stores what to search for and the layout; which mailboxes it shows depends, as
//! always, on who views it.
//!
//! A private view is visible to its user, a shared one to everyone who can see the customer at which it was created.
//! A view that is not visible is treated as nonexistent.

mod manage;
mod read;

pub use manage::{create, delete, replace, set_default, update};
pub use read::{RequestedList, list, requested_list};

use super::mailboxes::can_see_customer;
use super::{App, ChangeSource, Failure, Principal};
use crate::db::Tx;
use crate::db::views::{self as store, ViewRow};
use crate::domain::permissions::Role;
use crate::error::AppError;

/// A view as the principal sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The row.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whether everyone who can see its customer can see it.
    pub shared: bool,
    /// The name of its customer.
    pub customer: String,
    /// Whether that is not the principal's own customer.
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

/// The user who owns views. Tokens and the console have none.
fn require_user(who: &Principal) -> Result<i64, Failure> {
    who.user().filter(|_| who.grant.accounts).ok_or_else(|| AppError::Forbidden.into())
}

/// The view with this id, if the principal can see it.
async fn find(tx: &mut Tx, who: &Principal, id: i64) -> Result<Option<ViewRow>, Failure> {
    let Some(stored) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let mine = who.user() == Some(stored.user_id);
    let visible = mine || stored.shared && can_see_customer(tx, who, stored.customer_id).await?;
    Ok(visible.then_some(stored))
}
