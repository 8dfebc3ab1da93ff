//! Who signs in, and what the command line does with customers and users.

mod acting;
mod customers;
pub mod failures;
pub mod invitation;
pub mod logins;
pub mod origins;
mod own;
mod users;

pub use acting::{acting_for, is_user_of, named};
pub use customers::{NewCustomer, add_customer, add_plan, set_dialects};
pub use own::{change_details, details, new_password, speak};
pub use users::{NewUser, add_user, change_password, set_password};

pub use crate::domain::people::Mistake;

use sqlx::SqliteExecutor;

use super::passwords::Verdict;
use super::record::{Act, Action, record};
use super::users as users_of;
use super::{App, Door, Failure, Origin, Principal};
use crate::db;
use crate::domain::account::Username;
use crate::domain::role::{Grant, Role};
use crate::error::AppError;
use crate::tongue::Tongue;

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
/// a suspended one, one without a password and a wrong password are not told apart, neither by the answer nor by its time.
pub async fn sign_in(app: &App, username: &str, password: &str) -> Result<Option<SignedIn>, Failure> {
    let user = match Username::parse(username) {
        Some(name) => db::users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let stored = user.as_ref().and_then(hash_of);
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
    Ok(principal_of(app.db.read(), user).await?.map(|principal| SignedIn { principal, epoch }))
}

async fn rehash(app: &App, user: &db::users::User, fresh: String) -> Result<(), sqlx::Error> {
    let (id, old) = (user.id, user.password_hash.clone());
    app.db.write(move |tx| Box::pin(async move { db::users::rehash(tx, id, &old, &fresh).await })).await
}

/// The user of a session, as they are now: `None` once they or their customer are suspended, they are gone,
/// or the session is of another epoch.
pub async fn principal(app: &App, user_id: i64, epoch: i64) -> Result<Option<Principal>, Failure> {
    match db::users::by_id(app.db.read(), user_id).await? {
        Some(user) if user.session_epoch == epoch => principal_of(app.db.read(), user).await,
        _ => Ok(None),
    }
}

/// Ends every session of the user, in this browser and in all others.
pub async fn sign_out_everywhere(app: &App, principal: &Principal) -> Result<(), Failure> {
    let id = own_account(principal)?;
    let act = Act::new(app, principal, Door::of(principal));
    app.db
        .write(move |tx| {
            Box::pin(async move {
                db::users::raise_epoch(&mut *tx, id).await?;
                signed_out(tx, &act, id).await
            })
        })
        .await
}

/// Records that sessions of a user were ended.
async fn signed_out(tx: &mut db::Tx, act: &Act, id: i64) -> Result<(), Failure> {
    let user = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    record(tx, act, users_of::subject(&user), Action::SignOut, None, None).await
}

/// The user whose own account the principal may change: no token may, and the console has none.
fn own_account(principal: &Principal) -> Result<i64, Failure> {
    let id = principal.user().filter(|_| principal.grant.accounts);
    id.ok_or_else(|| AppError::Forbidden.into())
}

/// The hash of a user's password, if one was ever set.
fn hash_of(user: &db::users::User) -> Option<&str> {
    Some(user.password_hash.as_str()).filter(|hash| !hash.is_empty())
}

/// The user as a principal; `None` if they are suspended or gone, or their customer or one above it is
/// suspended.
pub(super) async fn principal_of(
    db: impl SqliteExecutor<'_>,
    user: db::users::User,
) -> Result<Option<Principal>, Failure> {
    if user.status != "active" || db::customers::suspended(db, user.customer_id).await?.is_some() {
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
        tongue: user.language.as_deref().and_then(Tongue::from_name),
        origin: Origin::Account,
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
    let theirs = db::customers::is_within(app.db.read(), customer_id, principal.reach()).await?;
    if theirs { Ok(()) } else { Err(AppError::NotFound.into()) }
}

/// Refuses whatever would change something of a suspended customer, or of one below it.
pub(super) async fn refuse_suspended(tx: &mut db::Tx, customer_id: i64) -> Result<(), Failure> {
    match db::customers::suspended(tx, customer_id).await? {
        Some(_) => Err(AppError::Suspended.into()),
        None => Ok(()),
    }
}
