//! Adding users whose first password is known, and changing passwords.

use super::customers::first;
use super::{Mistake, Outcome, administers, own_account};
use crate::db;
use crate::domain::account::Username;
use crate::domain::password;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::user::UserForm;
use crate::services::form_keys::FormKey;
use crate::services::passwords::Verdict;
use crate::services::record::{Act, Action, record};
use crate::services::{App, Door, Failure, Principal, users};

/// A user to add, as typed.
#[derive(Clone, Copy)]
pub struct NewUser<'a> {
    /// The slug of the customer whose user it will be.
    pub customer: &'a str,
    /// What the user may do.
    pub role: Role,
    /// What the user types to sign in.
    pub username: &'a str,
    /// The name that people read; empty: the user name.
    pub name: &'a str,
    /// Where the user gets e-mail; empty: nowhere.
    pub email: &'a str,
    /// The first password.
    pub password: &'a str,
}

/// Adds a user and returns their id.
pub async fn add_user(app: &App, principal: &Principal, new: NewUser<'_>) -> Outcome<i64> {
    let Some(customer) = db::customers::by_slug(app.db.read(), new.customer).await? else {
        return Ok(Err(Mistake::NoCustomer(new.customer.into())));
    };
    administers(app, principal, customer.id).await?;
    let Some(username) = Username::of_new(new.username) else { return Ok(Err(Mistake::BadUsername)) };
    let form = UserForm {
        customer: String::new(),
        username: username.as_str().to_owned(),
        name: new.name.to_owned(),
        email: new.email.to_owned(),
        role: new.role.name().to_owned(),
    };
    let terms = match form.parse() {
        Ok(terms) => terms,
        Err(mistakes) => return first(mistakes),
    };
    if let Err(breach) = password::check(new.password, username.as_str()) {
        return Ok(Err(Mistake::BadPassword(breach)));
    }
    let password_hash = app.passwords.hash(new.password).await?;
    let new = users::New { customer_id: customer.id, username, terms, password_hash };
    users::insert(&Act::new(app, principal, Door::of(principal)), new, &FormKey::default()).await
}

/// Gives a user another password, as an administrator, and ends the user's sessions.
pub async fn set_password(app: &App, principal: &Principal, username: &str, password: &str) -> Outcome<()> {
    let user = match Username::parse(username) {
        Some(name) => db::users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let Some(user) = user else {
        return Ok(Err(Mistake::NoUser(username.into())));
    };
    administers(app, principal, user.customer_id).await?;
    store_password(app, principal, &user, password).await
}

/// Changes the signed-in user's own password and ends all their sessions, so that whoever else
/// knew the old one is out.
pub async fn change_password(app: &App, principal: &Principal, current: &str, new: &str) -> Outcome<()> {
    let id = own_account(principal)?;
    let user = db::users::by_id(app.db.read(), id).await?.ok_or(AppError::SignedOut)?;
    if app.passwords.check(current, super::hash_of(&user)).await? == Verdict::Wrong {
        return Ok(Err(Mistake::WrongPassword));
    }
    store_password(app, principal, &user, new).await
}

/// Stores a new password. A link that was to set one opens nothing any more.
pub(super) async fn store_password(app: &App, principal: &Principal, user: &db::users::User, new: &str) -> Outcome<()> {
    if let Err(breach) = password::check(new, &user.username) {
        return Ok(Err(Mistake::BadPassword(breach)));
    }
    let hash = app.passwords.hash(new).await?;
    let (act, user) = (Act::new(app, principal, Door::of(principal)), user.clone());
    let db = app.db.clone();
    db.write(move |tx| Box::pin(async move { set_hash(tx, &act, &user, &hash).await })).await?;
    Ok(Ok(()))
}

/// Stores the hash of a new password inside a transaction.
pub(super) async fn set_hash(tx: &mut db::Tx, act: &Act, user: &db::users::User, hash: &str) -> Result<(), Failure> {
    db::users::change_password(&mut *tx, user.id, hash, act.at).await?;
    db::invitations::drop_of(&mut *tx, user.id).await?;
    record(tx, act, users::subject(user), Action::Password, None, None).await
}
