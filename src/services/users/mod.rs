//! Users, their roles and their mailboxes. For administrators.

mod invite;
mod read;
mod removal;
mod save;
mod status;

pub use crate::db::users::{User, UserListRow};
pub use invite::{InvitationLink, LINK_LIFETIME_HOURS, invite, invite_and_show};
pub use read::{UserDetail, UserPage, UserQuery, get, list};
pub use removal::{RemovalSummary, remove};
pub(super) use save::{NewUser, insert, mailboxes_needing_address};
pub use save::{create, save};
pub use status::set_suspended;

use serde_json::{Value, json};

use super::audit::{AuditAction, AuditContext, Subject, SubjectKind, record};
use super::{
    AdministrationOutcome, App, ChangeSource, Failure, Principal, ServiceResult, authorize, authorize_for_customer,
};
use crate::db::{Tx, customers, users as store};
use crate::domain::account::AccountStatus;
use crate::domain::administration::AdministrationError;
use crate::domain::choice::Choice as _;
use crate::domain::permissions::{Permission, Role};
use crate::error::AppError;
use crate::forms::user::UserForm;

/// The form filled in with this user.
pub fn form_of(user: &User) -> UserForm {
    UserForm {
        customer: user.customer_id.to_string(),
        username: user.username.clone(),
        name: user.name.clone(),
        email: user.email.clone().unwrap_or_default(),
        role: user.role.clone(),
    }
}

/// The status of a user's account.
pub fn account_status(user: &User) -> AccountStatus {
    AccountStatus::from_code(&user.status).unwrap_or(AccountStatus::Suspended)
}

/// A user in history.
pub(super) fn subject(user: &User) -> Subject<'_> {
    Subject {
        kind: SubjectKind::User,
        id: user.id,
        name: &user.name,
        customer_id: Some(user.customer_id),
        version: Some(user.version),
    }
}

/// The fields of a user in the audit history.
fn audit_fields(user: &User) -> Value {
    json!({
        "username": user.username,
        "name": user.name,
        "email": user.email,
        "role": user.role,
        "status": user.status,
    })
}

/// Records the difference between `before` and the stored user.
async fn record_change(tx: &mut Tx, audit: &AuditContext, before: &User, action: AuditAction) -> Result<(), Failure> {
    let after = store::by_id(&mut *tx, before.id).await?.ok_or(AppError::NotFound)?;
    let (was, now) = super::audit::differences(audit_fields(before), audit_fields(&after));
    record(tx, audit, subject(&after), action, Some(was), Some(now)).await
}

/// The user of this row, if the administrator can see their customer.
async fn find_visible(app: &App, who: &Principal, id: i64) -> Result<User, Failure> {
    authorize(who, Permission::ManageUsers)?;
    let user = store::by_id(app.db.read(), id).await?.ok_or(AppError::NotFound)?;
    authorize_for_customer(app, who, Permission::ManageUsers, user.customer_id).await?;
    Ok(user)
}

/// The user inside the transaction. An error if their customer is suspended, so that they cannot be changed.
async fn find_changeable(tx: &mut Tx, id: i64) -> ServiceResult<User, AdministrationError> {
    let user = store::by_id(&mut *tx, id).await?.filter(|user| account_status(user) != AccountStatus::Removed);
    let user = user.ok_or(AppError::NotFound)?;
    Ok(match customers::find_suspended_ancestor(tx, user.customer_id).await? {
        Some(name) => Err(AdministrationError::Suspended(name)),
        None => Ok(user),
    })
}

/// Whether `user` is the only active administrator of a top-level customer. Without them, no one could administer the
/// system.
async fn is_last_administrator(tx: &mut Tx, user: &User) -> Result<bool, Failure> {
    let is_active_administrator =
        account_status(user) == AccountStatus::Active && user.role == Role::Administrator.code();
    let customer = customers::by_id(&mut *tx, user.customer_id).await?.ok_or(AppError::NotFound)?;
    Ok(is_active_administrator
        && customer.parent_id.is_none()
        && store::count_other_administrators(tx, user.customer_id, user.id).await? == 0)
}
