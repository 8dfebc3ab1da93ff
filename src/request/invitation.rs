//! The invitation link that was opened in a session.

use tower_sessions::Session;

use crate::services::accounts::invitation::{self, InvitedUser};
use crate::services::{App, Failure};

/// The session key of the digest.
pub const SESSION_KEY: &str = "invitation";

/// The user whose link was opened in this session.
pub async fn pending_invitation(app: &App, session: &Session) -> Result<Option<InvitedUser>, Failure> {
    match digest(session).await {
        Some(digest) => invitation::check(app, &digest).await,
        None => Ok(None),
    }
}

/// The digest of the secret of that link.
pub async fn digest(session: &Session) -> Option<Vec<u8>> {
    session.get::<Vec<u8>>(SESSION_KEY).await.ok().flatten()
}
