//! Invitation links that set a password, for an administrator to hand over.

use serde::{Deserialize, Serialize};
use std::fmt;

use rand::Rng as _;
use rand::distributions::Alphanumeric;
use rand::rngs::OsRng;

use super::{
    AdministrationError, App, AuditAction, AuditContext, ChangeSource, Principal, ServiceResult, account_status,
    find_changeable, find_visible, record, subject,
};
use crate::db::invitations;
use crate::domain::account::AccountStatus;
use crate::error::AppError;
use crate::paths;
use crate::services::accounts::invitation::digest;
use crate::services::drafts::{self, NewDraft};
use crate::services::outcome::{Abort, in_transaction};
use crate::services::submission_key::SubmissionKey;

/// The lifetime of a link in hours.
pub const LINK_LIFETIME_HOURS: i64 = 72;
const HOUR_MS: i64 = 60 * 60 * 1000;

/// 256 bits.
const SECRET_CHARS: usize = 43;

/// A link that sets a password, shown only once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationLink {
    /// Its path on this site; the page that shows it prepends the origin.
    pub path: String,
    /// When it expires: milliseconds since 1970, UTC.
    pub expires_at: i64,
}

impl fmt::Debug for InvitationLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// Creates a link that sets the user's password, once. An earlier link becomes invalid; the current password stays
/// valid until the link is used.
pub async fn invite(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
) -> ServiceResult<InvitationLink, AdministrationError> {
    invite_and_show(app, who, source, id, &SubmissionKey::default(), |_| None).await
}

/// The same for a form with this key. `show` builds the draft that shows the link once; it is stored in the same
/// transaction, so that no link is created that is never shown.
pub async fn invite_and_show(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    key: &SubmissionKey,
    show: impl FnOnce(&InvitationLink) -> Option<NewDraft> + Send + 'static,
) -> ServiceResult<InvitationLink, AdministrationError> {
    find_visible(app, who, id).await?;
    let (audit, key) = (AuditContext::new(app, who, source), key.clone());
    let secret: String = OsRng.sample_iter(Alphanumeric).take(SECRET_CHARS).map(char::from).collect();
    let expires_at = audit.at + LINK_LIFETIME_HOURS * HOUR_MS;
    let link = InvitationLink { path: paths::INVITATION_LINK.with(&secret), expires_at };
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let user = match find_changeable(tx, id).await? {
                Ok(user) => user,
                Err(error) => return Err(Abort::refused(error)),
            };
            if account_status(&user) != AccountStatus::Active {
                return Err(AppError::BadRequest.into());
            }
            invitations::replace_of_user(&mut *tx, id, &digest(&secret), audit.at, link.expires_at).await?;
            record(tx, &audit, subject(&user), AuditAction::Invite, None, None).await?;
            key.store_result(tx, &audit.who, &id.to_string(), audit.at).await?;
            if let Some(draft) = show(&link) {
                drafts::create_in(tx, &audit.app, draft).await?;
            }
            Ok(Ok(link))
        })
    })
    .await
}
