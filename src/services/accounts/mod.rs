//! Sign-in, sessions, and users' own accounts.

pub mod invitation;
pub mod known_ip_addresses;
mod new_password;
mod own_account;
mod principals;
pub mod sign_in_failures;
pub mod sign_ins;

pub(super) use new_password::store_password;
pub use own_account::{change_details, change_password, details, set_language};
pub use principals::{acting_for, find_customer, is_user_of, principal_by_username};

pub use crate::domain::administration::AdministrationError;

use sqlx::SqliteExecutor;

use super::audit::{AuditAction, AuditContext, record};
use super::passwords::PasswordCheck;
use super::users as users_of;
use super::{App, ChangeSource, Failure, Identity, Principal, ServiceResult, authorize};
use crate::db;
use crate::domain::account::Username;
use crate::domain::permissions::{Permission, Role, TokenRestriction};
use crate::error::AppError;
use crate::i18n::Locale;

/// What came of a change of accounts, or the first error that prevented it.
pub type AccountResult<T> = ServiceResult<T, AdministrationError>;

/// A user who has just signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The signed-in user.
    pub principal: Principal,
    /// The user's session epoch; the session is valid only while the user's epoch is the same.
    pub epoch: i64,
}

/// Checks a user name and password. `None` if sign-in fails for any reason: an unknown user, a suspended one, one
/// without a password and a wrong password cannot be distinguished, neither by the answer nor by its timing.
pub async fn sign_in(app: &App, username: &str, password: &str) -> Result<Option<SignedIn>, Failure> {
    let user = match Username::parse(username) {
        Some(name) => db::users::by_username(app.db.read(), name.as_str()).await?,
        None => None,
    };
    let stored = user.as_ref().and_then(password_hash);
    let check = app.passwords.check(password, stored).await?;
    let Some(user) = user else { return Ok(None) };
    match check {
        PasswordCheck::Wrong => {
            tracing::warn!(user.id = user.id, "a wrong password");
            return Ok(None);
        }
        PasswordCheck::Right => {}
        PasswordCheck::RightNeedsRehash(new_hash) => rehash(app, &user, new_hash).await?,
    }
    let epoch = user.session_epoch;
    Ok(principal_of(app.db.read(), user).await?.map(|principal| SignedIn { principal, epoch }))
}

async fn rehash(app: &App, user: &db::users::User, new_hash: String) -> Result<(), sqlx::Error> {
    let (id, old_hash) = (user.id, user.password_hash.clone());
    app.db.write(move |tx| Box::pin(async move { db::users::rehash(tx, id, &old_hash, &new_hash).await })).await
}

/// The current user of a session; `None` once they or their customer are suspended, they are removed, or the session
/// belongs to another epoch.
pub async fn session_principal(app: &App, user_id: i64, epoch: i64) -> Result<Option<Principal>, Failure> {
    match db::users::by_id(app.db.read(), user_id).await? {
        Some(user) if user.session_epoch == epoch => principal_of(app.db.read(), user).await,
        _ => Ok(None),
    }
}

/// Ends every session of the user, in this browser and in all others.
pub async fn sign_out_everywhere(app: &App, principal: &Principal, source: ChangeSource) -> Result<(), Failure> {
    let id = require_own_account(principal)?;
    let audit = AuditContext::new(app, principal, source);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                db::users::increment_session_epoch(&mut *tx, id).await?;
                record_sign_out(tx, &audit, id).await
            })
        })
        .await
}

/// Records that sessions of a user were ended.
async fn record_sign_out(tx: &mut db::Tx, audit: &AuditContext, id: i64) -> Result<(), Failure> {
    let user = db::users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    record(tx, audit, users_of::subject(&user), AuditAction::SignOut, None, None).await
}

/// The id of the user whose own account the principal may change. Tokens may not, and the console has no account.
fn require_own_account(principal: &Principal) -> Result<i64, Failure> {
    authorize(principal, Permission::ManageOwnAccount)?;
    principal.user().ok_or_else(|| AppError::Forbidden.into())
}

/// The hash of a user's password, if one is set.
fn password_hash(user: &db::users::User) -> Option<&str> {
    Some(user.password_hash.as_str()).filter(|hash| !hash.is_empty())
}

/// The user as a principal; `None` if they are suspended or removed, or their customer or one of its ancestors is
/// suspended.
pub(super) async fn principal_of(
    db: impl SqliteExecutor<'_>,
    user: db::users::User,
) -> Result<Option<Principal>, Failure> {
    if user.status != "active" || db::customers::find_suspended_ancestor(db, user.customer_id).await?.is_some() {
        return Ok(None);
    }
    let role = Role::from_code(&user.role)
        .ok_or_else(|| anyhow::anyhow!("user {} has the unknown role {:?}", user.id, user.role))?;
    Ok(Some(Principal {
        identity: Identity::Account { user_id: user.id, customer_id: user.customer_id },
        role,
        username: user.username,
        name: user.name,
        restriction: TokenRestriction::None,
        locale: user.language.as_deref().and_then(Locale::from_tag),
    }))
}

/// Refuses changes to a suspended customer and to its descendants.
pub(super) async fn refuse_suspended(tx: &mut db::Tx, customer_id: i64) -> Result<(), Failure> {
    match db::customers::find_suspended_ancestor(tx, customer_id).await? {
        Some(_) => Err(AppError::Suspended.into()),
        None => Ok(()),
    }
}
