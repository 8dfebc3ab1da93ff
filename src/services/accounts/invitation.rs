//! Links that set a password, for users who have none or have forgotten it.
//!
//! A link holds 256 random bits, of which only the digest is stored. It is shown once, can be used once, and
//! expires. Whoever holds it can set the user's password.

use sha2::{Digest as _, Sha256};

use super::new_password::store_password_hash;
use super::{AdministrationError, SignedIn, principal_of};
use crate::db::users::User;
use crate::db::{invitations, users};
use crate::domain::password;
use crate::error::AppError;
use crate::services::audit::AuditContext;
use crate::services::{App, ChangeSource, Failure, ServiceResult};

/// The user whose password a link sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitedUser {
    /// The display name.
    pub name: String,
    /// What the user types to sign in.
    pub username: String,
    /// When the link expires: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// The digest under which the secret of a link is stored.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// The user of the link with this digest. `None` if the link is unknown, used or expired, or if its user may not
/// sign in.
pub async fn check(app: &App, digest: &[u8]) -> Result<Option<InvitedUser>, Failure> {
    Ok(find(app, digest).await?.map(|(user, expires_at)| InvitedUser {
        name: user.name,
        username: user.username,
        expires_at,
    }))
}

async fn find(app: &App, digest: &[u8]) -> Result<Option<(User, i64)>, Failure> {
    let found = invitations::by_digest(app.db.read(), digest).await?;
    let Some(link) = found.filter(|link| app.clock.now() < link.expires_at) else { return Ok(None) };
    let Some(user) = users::by_id(app.db.read(), link.user_id).await? else { return Ok(None) };
    let may_sign_in = principal_of(app.db.read(), user.clone()).await?.is_some();
    Ok(may_sign_in.then_some((user, link.expires_at)))
}

/// Sets the password, consumes the link and signs its user in; or returns every validation error. An invalid link is
/// `NotFound`.
pub async fn accept(
    app: &App,
    source: ChangeSource,
    digest: &[u8],
    new: &str,
    repeated: &str,
) -> ServiceResult<SignedIn, Vec<AdministrationError>> {
    let Some((user, _)) = find(app, digest).await? else { return Err(AppError::NotFound.into()) };
    let violation = password::validate(new, &user.username).err().map(AdministrationError::BadPassword);
    let errors: Vec<_> =
        violation.into_iter().chain((new != repeated).then_some(AdministrationError::PasswordsDiffer)).collect();
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let hash = app.passwords.hash(new).await?;
    let (app, digest, id) = (app.clone(), digest.to_vec(), user.id);
    let db = app.db.clone();
    // The link is consumed in the same transaction that stores the password, so a dropped request leaves both or
    // neither. Of two concurrent requests, one succeeds.
    db.write(move |tx| {
        Box::pin(async move {
            let link = invitations::by_digest(&mut *tx, &digest).await?;
            let valid = link.is_some_and(|link| link.user_id == id && app.clock.now() < link.expires_at);
            let user = users::by_id(&mut *tx, id).await?.filter(|_| valid).ok_or(AppError::NotFound)?;
            let principal = principal_of(&mut *tx, user.clone()).await?.ok_or(AppError::NotFound)?;
            store_password_hash(tx, &AuditContext::new(&app, &principal, source), &user, &hash).await?;
            let epoch = users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?.session_epoch;
            Ok(Ok(SignedIn { principal, epoch }))
        })
    })
    .await
}
