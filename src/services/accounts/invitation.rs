//! Links that set a password: how somebody who has none, or has forgotten it, gets in.
//!
//! A link holds 256 random bits, of which the digest is stored; it is told once, used once, and ends by
//! itself. Whoever holds it is its user, as far as the password goes.

use sha2::{Digest as _, Sha256};

use super::users::store_password_hash;
use super::{PeopleError, SignedIn, principal_of};
use crate::db::users::User;
use crate::db::{invitations, users};
use crate::domain::password;
use crate::error::AppError;
use crate::services::audit::AuditContext;
use crate::services::{App, ChangeSource, Failure};

/// Whose password a link sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvitedUser {
    /// The name that people read.
    pub name: String,
    /// What the user types to sign in.
    pub username: String,
    /// When the link ends: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

/// What is stored of the text of a link.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

/// Whom the link of this digest is for. `None`: it is none of ours, was used or has ended, or its user may
/// not sign in.
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
    let may = principal_of(app.db.read(), user.clone()).await?.is_some();
    Ok(may.then_some((user, link.expires_at)))
}

/// Sets the password and uses the link up; its user is signed in from then on. Or tells every mistake. A link that
/// opens nothing is `NotFound`.
pub async fn accept(
    app: &App,
    digest: &[u8],
    new: &str,
    again: &str,
) -> Result<Result<SignedIn, Vec<PeopleError>>, Failure> {
    let Some((user, _)) = find(app, digest).await? else { return Err(AppError::NotFound.into()) };
    let breach = password::validate(new, &user.username).err().map(PeopleError::BadPassword);
    let errors: Vec<_> = breach.into_iter().chain((new != again).then_some(PeopleError::PasswordsDiffer)).collect();
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    let hash = app.passwords.hash(new).await?;
    let (app, digest, id) = (app.clone(), digest.to_vec(), user.id);
    let db = app.db.clone();
    // The link is used up with what it is for: a request that is dropped leaves both or neither. Of two who use it at
    // once, one gets in.
    db.write(move |tx| {
        Box::pin(async move {
            let link = invitations::by_digest(&mut *tx, &digest).await?;
            let lives = link.is_some_and(|link| link.user_id == id && app.clock.now() < link.expires_at);
            let user = users::by_id(&mut *tx, id).await?.filter(|_| lives).ok_or(AppError::NotFound)?;
            let principal = principal_of(&mut *tx, user.clone()).await?.ok_or(AppError::NotFound)?;
            store_password_hash(tx, &AuditContext::new(&app, &principal, ChangeSource::of(&principal)), &user, &hash)
                .await?;
            let epoch = users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?.session_epoch;
            Ok(Ok(SignedIn { principal, epoch }))
        })
    })
    .await
}
