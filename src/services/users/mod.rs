//! Users: who signs in, as what, and which mailboxes are theirs. For administrators.

mod invite;
mod leave;
mod read;
mod save;
mod status;

pub use crate::db::users::{Listed, User};
pub use invite::{Link, invite, invite_and_show};
pub use leave::{Left, remove};
pub use read::{Detail, Page, Query, get, list};
pub(super) use save::{New, address_needed, insert};
pub use save::{create, save};
pub use status::set_suspended;

use serde_json::{Value, json};

use super::accounts::{administers, administrator};
use super::record::{Act, Action, Kind, Subject, record};
use super::{App, Door, Failure, Kept, Principal};
use crate::db::{Tx, customers, users as store};
use crate::domain::account::Standing;
use crate::domain::choice::Choice as _;
use crate::domain::people::Mistake;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::user::UserForm;

/// The form that reads back as this user.
pub fn form_of(user: &User) -> UserForm {
    UserForm {
        customer: user.customer_id.to_string(),
        username: user.username.clone(),
        name: user.name.clone(),
        email: user.email.clone().unwrap_or_default(),
        role: user.role.clone(),
    }
}

/// How a user stands.
pub fn standing(user: &User) -> Standing {
    Standing::from_name(&user.status).unwrap_or(Standing::Suspended)
}

/// A user in history.
pub(super) fn subject(user: &User) -> Subject<'_> {
    Subject {
        kind: Kind::User,
        id: user.id,
        name: &user.name,
        customer_id: Some(user.customer_id),
        version: Some(user.version),
    }
}

/// The user as history keeps them.
fn told(user: &User) -> Value {
    json!({
        "username": user.username,
        "name": user.name,
        "email": user.email,
        "role": user.role,
        "status": user.status,
    })
}

/// Records what became of a user since they were `before`.
async fn changed(tx: &mut Tx, act: &Act, before: &User, action: Action) -> Result<(), Failure> {
    let after = store::by_id(&mut *tx, before.id).await?.ok_or(AppError::NotFound)?;
    let (was, is) = super::kept::differences(told(before), told(&after));
    record(tx, act, subject(&after), action, Some(was), Some(is)).await
}

/// The user of this row, if the administrator sees their customer.
async fn seen(app: &App, who: &Principal, id: i64) -> Result<User, Failure> {
    administrator(who)?;
    let user = store::by_id(app.db.read(), id).await?.ok_or(AppError::NotFound)?;
    administers(app, who, user.customer_id).await?;
    Ok(user)
}

/// The user as they are inside the transaction. A mistake if nothing of theirs may change.
async fn open(tx: &mut Tx, id: i64) -> Result<Result<User, Mistake>, Failure> {
    let user = store::by_id(&mut *tx, id).await?.filter(|user| standing(user) != Standing::Gone);
    let user = user.ok_or(AppError::NotFound)?;
    Ok(match customers::suspended(tx, user.customer_id).await? {
        Some(name) => Err(Mistake::Suspended(name)),
        None => Ok(user),
    })
}

/// Whether `user` is the only active administrator of a customer at the top. Without them, nobody could
/// look after the whole.
async fn is_last(tx: &mut Tx, user: &User) -> Result<bool, Failure> {
    let counts = standing(user) == Standing::Active && user.role == Role::Administrator.name();
    let customer = customers::by_id(&mut *tx, user.customer_id).await?.ok_or(AppError::NotFound)?;
    Ok(counts && customer.parent_id.is_none() && store::other_administrators(tx, user.customer_id, user.id).await? == 0)
}
