//! Adding users with an initial password, and changing passwords.

use super::customers::first_error;
use crate::db;
use crate::domain::account::Username;
use crate::domain::password;
use crate::domain::permissions::{Permission, Role};
use crate::forms::user::UserForm;
use crate::services::accounts::{AccountResult, AdministrationError, store_password};
use crate::services::audit::AuditContext;
use crate::services::submission_key::SubmissionKey;
use crate::services::{App, ChangeSource, Principal, authorize_for_customer, users};

/// A user to add, as typed.
#[derive(Clone, Copy)]
pub struct UserInput<'a> {
    /// The slug of the user's customer.
    pub customer: &'a str,
    /// The user's role.
    pub role: Role,
    /// What the user types to sign in.
    pub username: &'a str,
    /// The display name; the user name if empty.
    pub name: &'a str,
    /// The user's email address; may be empty.
    pub email: &'a str,
    /// The initial password.
    pub password: &'a str,
}

/// Adds a user and returns their id.
pub async fn add_user(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    new: UserInput<'_>,
) -> AccountResult<i64> {
    let Some(customer) = db::customers::by_slug(app.db.read(), new.customer).await? else {
        return Ok(Err(AdministrationError::NoCustomer(new.customer.into())));
    };
    authorize_for_customer(app, principal, Permission::ManageUsers, customer.id).await?;
    let Some(username) = Username::parse_new(new.username) else { return Ok(Err(AdministrationError::BadUsername)) };
    let form = UserForm {
        customer: String::new(),
        username: username.as_str().to_owned(),
        name: new.name.to_owned(),
        email: new.email.to_owned(),
        role: new.role.code().to_owned(),
    };
    let settings = match form.parse() {
        Ok(settings) => settings,
        Err(errors) => return first_error(errors),
    };
    if let Err(violation) = password::validate(new.password, username.as_str()) {
        return Ok(Err(AdministrationError::BadPassword(violation)));
    }
    let password_hash = app.passwords.hash(new.password).await?;
    let new = users::NewUser { customer_id: customer.id, username, settings, password_hash };
    users::insert(&AuditContext::new(app, principal, source), new, &SubmissionKey::default()).await
}

/// Changes a user's password as an administrator, and ends the user's sessions.
pub async fn set_password(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    username: &str,
    password: &str,
) -> AccountResult<()> {
    let user = match Username::parse(username) {
        Some(name) => db::users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let Some(user) = user else {
        return Ok(Err(AdministrationError::NoUser(username.into())));
    };
    authorize_for_customer(app, principal, Permission::ManageUsers, user.customer_id).await?;
    Ok(store_password(app, principal, source, &user, password).await?.map_err(AdministrationError::BadPassword))
}
