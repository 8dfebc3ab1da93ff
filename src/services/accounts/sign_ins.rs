//! The sessions of a user, and ending one of them from another.

use uuid::Uuid;

use super::{record_sign_out, require_own_account};
use crate::db::sign_ins as store;
use crate::error::AppError;
use crate::services::audit::AuditContext;
use crate::services::{App, ChangeSource, Failure, Principal};

pub use crate::db::sign_ins::SignIn;

/// The maximum stored length of a user agent, in characters.
const MAX_AGENT_CHARS: usize = 512;

/// The client that began a session.
#[derive(Clone, Copy, Debug)]
pub struct ClientInfo<'a> {
    /// Its IP address.
    pub address: &'a str,
    /// Its user agent.
    pub agent: &'a str,
}

/// How long sessions live, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    /// The maximum time without a request.
    pub idle: i64,
    /// The maximum time since sign-in.
    pub lifetime: i64,
}

/// Adds a session of the user and returns its id.
pub async fn create(app: &App, who: &Principal, epoch: i64, client: ClientInfo<'_>) -> Result<String, Failure> {
    let now = app.clock.now();
    let login = SignIn {
        id: Uuid::new_v4().to_string(),
        user_id: require_own_account(who)?,
        epoch,
        since: now,
        seen: now,
        address: client.address.chars().take(64).collect(),
        agent: client.agent.chars().filter(|c| !c.is_control()).take(MAX_AGENT_CHARS).collect(),
    };
    let id = login.id.clone();
    app.db.write(move |tx| Box::pin(async move { store::insert(tx, &login).await })).await?;
    Ok(id)
}

/// When the user's session was last used, to within a minute; `None` if it has ended.
pub async fn last_seen(app: &App, who: &Principal, id: &str) -> Result<Option<i64>, Failure> {
    Ok(store::last_seen(app.db.read(), require_own_account(who)?, id).await?)
}

/// Records that the user's session was used now.
pub async fn touch(app: &App, who: &Principal, id: &str) -> Result<(), Failure> {
    require_own_account(who)?;
    let (id, now) = (id.to_owned(), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { store::touch(tx, &id, now).await })).await?;
    Ok(())
}

/// The user's active sessions, the most recently used first.
pub async fn list(app: &App, who: &Principal, limits: SessionLimits) -> Result<Vec<SignIn>, Failure> {
    let now = app.clock.now();
    Ok(store::of_user(app.db.read(), require_own_account(who)?, now - limits.lifetime, now - limits.idle).await?)
}

/// Ends one of the user's own sessions; its next request is rejected.
pub async fn end(app: &App, who: &Principal, source: ChangeSource, id: &str) -> Result<(), Failure> {
    let (user_id, id) = (require_own_account(who)?, id.to_owned());
    let audit = AuditContext::new(app, who, source);
    app.db
        .write(move |tx| {
            Box::pin(async move {
                if !store::delete(&mut *tx, user_id, &id).await? {
                    return Err(AppError::NotFound.into());
                }
                record_sign_out(tx, &audit, user_id).await
            })
        })
        .await
}
