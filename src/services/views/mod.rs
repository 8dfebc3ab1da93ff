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
use super::{App, ChangeSource, Failure, Identity, Principal, authorize};
use crate::db::Tx;
use crate::db::views::{self as store, ViewRow};
use crate::domain::permissions::Permission;
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
            changeable: mine || who.may(Permission::ChangeSharedViews),
            id: stored.id,
            name: stored.name,
            shared: stored.shared,
            elsewhere: Some(stored.customer_id) != who.customer(),
            customer: stored.customer_name,
            list: stored.list,
        }
    }
}

/// The user who owns views, and their customer. Tokens and the console have no views.
fn require_account(who: &Principal) -> Result<(i64, i64), Failure> {
    authorize(who, Permission::SaveViews)?;
    match who.identity {
        Identity::Account { user_id, customer_id } => Ok((user_id, customer_id)),
        Identity::Console => Err(AppError::Forbidden.into()),
    }
}

/// The view with this id, if the principal can see it.
async fn find(tx: &mut Tx, who: &Principal, id: i64) -> Result<Option<ViewRow>, Failure> {
    let Some(stored) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let mine = who.user() == Some(stored.user_id);
    let visible = mine || stored.shared && can_see_customer(tx, who, stored.customer_id).await?;
    Ok(visible.then_some(stored))
}
