//! Listing and reading users.

use super::{App, Failure, Principal, User, UserListRow, authorize, find_visible, is_last_administrator};
use crate::db::mailboxes::Mailbox;
use crate::db::scope::Scope;
use crate::db::{customers, invitations, mailboxes, users as store};
use crate::domain::account::AccountStatus;
use crate::domain::customer_context::Owner;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::services::paging::Page;

/// Users per page of the list.
const PAGE_SIZE: u32 = 50;

/// Which users to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserQuery {
    /// Only users of this customer.
    pub customer: Option<i64>,
    /// Only users whose username, name or email address contains each of these words.
    pub search: String,
    /// Only users after this username.
    pub after: String,
}

/// A page of the list.
#[derive(Clone)]
pub struct UserPage {
    /// The users, by username.
    pub rows: Vec<UserListRow>,
    /// The username after which the next page starts; `None`: this is the last page.
    pub next: Option<String>,
}

/// The users of the administrator's customer and of those below it.
pub async fn list(app: &App, who: &Principal, query: &UserQuery) -> Result<UserPage, Failure> {
    authorize(who, Permission::ManageUsers)?;
    let scope = Scope::Customers(who.reach());
    let found = store::list(app.db.read(), scope, query.customer, &query.search, &query.after, PAGE_SIZE + 1).await;
    let page = Page::new(found?, PAGE_SIZE, None);
    Ok(UserPage { next: page.last_before_next().map(|listed| listed.user.username.clone()), rows: page.rows })
}

/// One user.
#[derive(Clone)]
pub struct UserDetail {
    /// The user.
    pub user: User,
    /// The name of their customer.
    pub customer: String,
    /// All mailboxes that they own, archived or not.
    pub mailboxes: Vec<Mailbox>,
    /// Who could own them next: the other active users of the customer.
    pub successors: Vec<Owner>,
    /// The expiry of their invitation link: milliseconds since 1970, UTC.
    pub invited_until: Option<i64>,
    /// The suspended customer that blocks changes of this user.
    pub suspended_by: Option<String>,
    /// Whether they are the last administrator of a top-level customer.
    pub last: bool,
}

/// The user of this row.
pub async fn get(app: &App, who: &Principal, id: i64) -> Result<UserDetail, Failure> {
    let user = find_visible(app, who, id).await?;
    let mut tx = app.db.read().begin().await?;
    let customer = customers::by_id(&mut *tx, user.customer_id).await?.ok_or(AppError::NotFound)?;
    let customer_users = store::of_customer(&mut *tx, user.customer_id).await?;
    let link = invitations::of_user(&mut *tx, id).await?;
    Ok(UserDetail {
        customer: customer.name,
        mailboxes: mailboxes::list_owned_by(&mut tx, id).await?,
        successors: customer_users
            .into_iter()
            .filter(|other| other.id != id && super::account_status(other) == AccountStatus::Active)
            .map(|other| Owner { id: other.id, name: other.name, email: other.email.unwrap_or_default() })
            .collect(),
        invited_until: link.map(|link| link.expires_at).filter(|end| app.clock.now() < *end),
        suspended_by: customers::find_suspended_ancestor(&mut *tx, user.customer_id).await?,
        last: is_last_administrator(&mut tx, &user).await?,
        user,
    })
}
