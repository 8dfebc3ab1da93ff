//! Looking at users.

use super::{App, Failure, Listed, Principal, User, administrator, is_last, seen};
use crate::db::mailboxes::Mailbox;
use crate::db::scope::Scope;
use crate::db::{customers, invitations, mailboxes, users as store};
use crate::domain::account::Standing;
use crate::domain::surroundings::Owner;
use crate::error::AppError;

/// How many users a page of the list shows.
const PAGE: u32 = 50;

/// Which users a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Those of one customer.
    pub customer: Option<i64>,
    /// Those in whose user name, name or address each of these words stands.
    pub search: String,
    /// From after this user name on.
    pub after: String,
}

/// A page of the list.
#[derive(Clone)]
pub struct Page {
    /// The users, by user name.
    pub rows: Vec<Listed>,
    /// There are more: those after this user name.
    pub next: Option<String>,
}

/// The users of the administrator's customer and of those below it.
pub async fn list(app: &App, who: &Principal, query: &Query) -> Result<Page, Failure> {
    administrator(who)?;
    let scope = Scope::Customers(who.reach());
    let found = store::listed(app.db.read(), scope, query.customer, &query.search, &query.after, PAGE + 1).await;
    let mut rows = found?;
    let more = rows.len() > PAGE as usize;
    rows.truncate(PAGE as usize);
    let next = rows.last().filter(|_| more).map(|listed| listed.user.username.clone());
    Ok(Page { rows, next })
}

/// One user.
#[derive(Clone)]
pub struct Detail {
    /// The user.
    pub user: User,
    /// The name of their customer.
    pub customer: String,
    /// Every mailbox that they own, archived or not.
    pub mailboxes: Vec<Mailbox>,
    /// Who could have them next: the other active users of the customer.
    pub successors: Vec<Owner>,
    /// Until when a link that sets their password opens: milliseconds since 1970, UTC.
    pub invited_until: Option<i64>,
    /// The suspended customer because of which nothing of theirs changes.
    pub suspended_by: Option<String>,
    /// Whether they are the last administrator at the top.
    pub last: bool,
}

/// The user of this row.
pub async fn get(app: &App, who: &Principal, id: i64) -> Result<Detail, Failure> {
    let user = seen(app, who, id).await?;
    let mut tx = app.db.read().begin().await?;
    let customer = customers::by_id(&mut *tx, user.customer_id).await?.ok_or(AppError::NotFound)?;
    let others = store::of_customer(&mut *tx, user.customer_id).await?;
    let link = invitations::of_user(&mut *tx, id).await?;
    Ok(Detail {
        customer: customer.name,
        mailboxes: mailboxes::owned_by(&mut tx, id).await?,
        successors: others
            .into_iter()
            .filter(|other| other.id != id && super::standing(other) == Standing::Active)
            .map(|other| Owner { id: other.id, name: other.name, email: other.email.unwrap_or_default() })
            .collect(),
        invited_until: link.map(|link| link.expires_at).filter(|end| app.clock.now() < *end),
        suspended_by: customers::suspended(&mut *tx, user.customer_id).await?,
        last: is_last(&mut tx, &user).await?,
        user,
    })
}
