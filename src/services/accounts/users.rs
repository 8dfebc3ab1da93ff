//! Adding users and changing passwords.

use super::{Mistake, Outcome, administers, own_account};
use crate::db::{self, constraint::Constraint};
use crate::domain::account::Username;
use crate::domain::email::Email;
use crate::domain::password;
use crate::domain::role::Role;
use crate::domain::text::Name;
use crate::error::AppError;
use crate::services::passwords::Verdict;
use crate::services::{App, Failure, Principal, now};

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
    let (username, name, email) = match read(&new) {
        Ok(values) => values,
        Err(mistake) => return Ok(Err(mistake)),
    };

    let now = now();
    let user = db::users::User {
        id: 0,
        customer_id: customer.id,
        username: username.as_str().into(),
        name: name.as_str().into(),
        email: email.map(|email| email.as_str().into()),
        role: new.role.name().into(),
        status: "active".into(),
        password_hash: app.passwords.hash(new.password).await?,
        session_epoch: 0,
        created_at: now,
        updated_at: now,
    };
    let added: Result<i64, sqlx::Error> =
        app.db.write(|tx| Box::pin(async move { db::users::insert(tx, &user).await })).await;
    match added {
        Err(error) if Constraint::is_taken(&error, "user_account.username") => {
            Ok(Err(Mistake::UsernameTaken(username.as_str().into())))
        }
        other => Ok(Ok(other?)),
    }
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
    store_password(app, &user, password).await
}

/// Changes the signed-in user's own password and ends all their sessions, so that whoever else
/// knew the old one is out.
pub async fn change_password(app: &App, principal: &Principal, current: &str, new: &str) -> Outcome<()> {
    let id = own_account(principal)?;
    let user = db::users::by_id(app.db.read(), id).await?.ok_or(AppError::SignedOut)?;
    if app.passwords.check(current, Some(&user.password_hash)).await? == Verdict::Wrong {
        return Ok(Err(Mistake::WrongPassword));
    }
    store_password(app, &user, new).await
}

async fn store_password(app: &App, user: &db::users::User, new: &str) -> Outcome<()> {
    if let Err(breach) = password::check(new, &user.username) {
        return Ok(Err(Mistake::BadPassword(breach)));
    }
    let (id, hash) = (user.id, app.passwords.hash(new).await?);
    let changed: Result<(), Failure> =
        app.db.write(|tx| Box::pin(async move { Ok(db::users::change_password(tx, id, &hash, now()).await?) })).await;
    changed.map(Ok)
}

fn read(new: &NewUser<'_>) -> Result<(Username, Name, Option<Email>), Mistake> {
    let username = Username::parse(new.username).ok_or(Mistake::BadUsername)?;
    let name = if new.name.trim().is_empty() { username.as_str() } else { new.name };
    let name = Name::parse(name).map_err(|_| Mistake::BadName)?;
    let email = Email::parse_optional(new.email).map_err(|_| Mistake::BadEmail(new.email.into()))?;
    password::check(new.password, username.as_str()).map_err(Mistake::BadPassword)?;
    Ok((username, name, email))
}
