//! Who signs in, and the customers and users there are.

mod acting;
mod customers;
pub mod logins;
mod noted;
mod own;
mod users;

pub use acting::{acting_for, is_user_of};
pub use customers::{NewCustomer, add_customer, add_plan, set_dialects};
pub(super) use noted::{Deed, note};
pub use own::{change_details, details, new_password};
pub use users::{NewUser, add_user, change_password, set_password};

use std::fmt;

use super::passwords::Verdict;
use super::{App, Failure, Principal};
use crate::db;
use crate::domain::account::{Slug, Username};
use crate::domain::password::PasswordBreach;
use crate::domain::role::{Grant, Role};
use crate::error::AppError;

/// A mistake in what was asked for, told to the person who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No customer has this slug.
    NoCustomer(String),
    /// No user has this user name.
    NoUser(String),
    /// Another customer has this slug.
    SlugTaken(String),
    /// Another user has this user name.
    UsernameTaken(String),
    /// Another rate plan has this name.
    PlanTaken(String),
    /// See [`Slug::RULE`].
    BadSlug,
    /// See [`Username::RULE`].
    BadUsername,
    /// Empty, longer than 64 characters, or with a character that cannot be shown.
    BadName,
    /// Not an e-mail address.
    BadEmail(String),
    /// Not a BCP 47 tag.
    BadLanguage(String),
    /// Not a name of the IANA time zone database.
    BadTimezone(String),
    /// The new password cannot be taken.
    BadPassword(PasswordBreach),
    /// The password typed as the present one is not.
    WrongPassword,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCustomer(slug) => write!(f, "There is no customer {slug:?}."),
            Self::NoUser(username) => write!(f, "There is no user {username:?}."),
            Self::SlugTaken(slug) => write!(f, "There is already a customer {slug:?}."),
            Self::UsernameTaken(username) => write!(f, "There is already a user {username:?}."),
            Self::PlanTaken(name) => write!(f, "There is already a rate plan {name:?}."),
            Self::BadSlug => write!(f, "{}.", Slug::RULE),
            Self::BadUsername => write!(f, "{}.", Username::RULE),
            Self::BadName => f.write_str("A name has 1 to 64 characters, all of which can be shown."),
            Self::BadEmail(raw) => write!(f, "{raw:?} is not an e-mail address such as jo@example.org."),
            Self::BadLanguage(raw) => write!(f, "{raw:?} is not a language tag such as en-US."),
            Self::BadTimezone(raw) => write!(f, "{raw:?} is not a time zone such as Europe/Berlin."),
            Self::BadPassword(breach) => breach.fmt(f),
            Self::WrongPassword => f.write_str("The current password is not right."),
        }
    }
}

/// What a service did, or the mistake that kept it from it; a [`Failure`] is neither.
pub type Outcome<T> = Result<Result<T, Mistake>, Failure>;

/// Somebody whose password was right.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The user from now on.
    pub principal: Principal,
    /// A session is bound to it, and is dead as soon as the user's differs.
    pub epoch: i64,
}

/// Checks a user name and password. `None` says no more than that they do not fit: an unknown user,
/// a suspended one and a wrong password are not told apart, neither by the answer nor by its time.
pub async fn sign_in(app: &App, username: &str, password: &str) -> Result<Option<SignedIn>, Failure> {
    let user = match Username::parse(username) {
        Some(name) => db::users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let stored = user.as_ref().map(|user| user.password_hash.as_str());
    let verdict = app.passwords.check(password, stored).await?;
    let Some(user) = user else { return Ok(None) };
    match verdict {
        Verdict::Wrong => {
            tracing::warn!(user.id = user.id, "a wrong password");
            return Ok(None);
        }
        Verdict::Right => {}
        Verdict::RightButOld(fresh) => rehash(app, &user, fresh).await?,
    }
    let epoch = user.session_epoch;
    Ok(principal_of(user)?.map(|principal| SignedIn { principal, epoch }))
}

async fn rehash(app: &App, user: &db::users::User, fresh: String) -> Result<(), sqlx::Error> {
    let (id, old) = (user.id, user.password_hash.clone());
    app.db.write(|tx| Box::pin(async move { db::users::rehash(tx, id, &old, &fresh).await })).await
}

/// The user of a session, as they are now: `None` once they are suspended or gone, or the session
/// is of another epoch.
pub async fn principal(app: &App, user_id: i64, epoch: i64) -> Result<Option<Principal>, Failure> {
    match db::users::by_id(app.db.read(), user_id).await? {
        Some(user) if user.session_epoch == epoch => principal_of(user),
        _ => Ok(None),
    }
}

/// Ends every session of the user, in this browser and in all others.
pub async fn sign_out_everywhere(app: &App, principal: &Principal) -> Result<(), Failure> {
    let id = own_account(principal)?;
    app.db.write(|tx| Box::pin(async move { db::users::raise_epoch(tx, id).await })).await?;
    Ok(())
}

/// The user whose own account the principal may change: no token may, and the console has none.
fn own_account(principal: &Principal) -> Result<i64, Failure> {
    let id = principal.user().filter(|_| principal.grant.accounts);
    id.ok_or_else(|| AppError::Forbidden.into())
}

/// The user as a principal; `None` if they are suspended.
pub(super) fn principal_of(user: db::users::User) -> Result<Option<Principal>, Failure> {
    if user.status != "active" {
        return Ok(None);
    }
    let role = Role::from_name(&user.role)
        .ok_or_else(|| anyhow::anyhow!("user {} has the unknown role {:?}", user.id, user.role))?;
    Ok(Some(Principal {
        user_id: user.id,
        customer_id: user.customer_id,
        role,
        username: user.username,
        name: user.name,
        grant: Grant::FULL,
    }))
}

/// Refuses whoever is not an administrator, and every token.
pub(super) fn administrator(principal: &Principal) -> Result<(), Failure> {
    let may = principal.role == Role::Administrator && principal.grant.accounts;
    if may { Ok(()) } else { Err(AppError::Forbidden.into()) }
}

/// Refuses whoever is not an administrator, or not one over `customer_id`.
pub(super) async fn administers(app: &App, principal: &Principal, customer_id: i64) -> Result<(), Failure> {
    administrator(principal)?;
    let scope = db::customers::scope(app.db.read(), principal.customer_id).await?;
    if scope.contains(&customer_id) { Ok(()) } else { Err(AppError::NotFound.into()) }
}
