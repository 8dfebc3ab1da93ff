//! Where somebody is signed in, and ending one of these sessions from another.

use uuid::Uuid;

use super::{record_sign_out, require_own_account};
use crate::db::logins as store;
use crate::error::AppError;
use crate::services::audit::AuditContext;
use crate::services::{App, ChangeSource, Failure, Principal};

pub use crate::db::logins::Login;

/// The most characters that are kept of a browser's name.
const MAX_AGENT_CHARS: usize = 512;

/// Where a session began.
#[derive(Clone, Copy, Debug)]
pub struct ClientInfo<'a> {
    /// The network address.
    pub address: &'a str,
    /// The browser's own name.
    pub agent: &'a str,
}

/// How long sessions live, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct SessionLimits {
    /// Without a request.
    pub idle: i64,
    /// At most.
    pub lifetime: i64,
}

/// Adds a session of the user, and returns what it is known by.
pub async fn create(app: &App, who: &Principal, epoch: i64, place: ClientInfo<'_>) -> Result<String, Failure> {
    let now = app.clock.now();
    let login = Login {
        id: Uuid::new_v4().to_string(),
        user_id: require_own_account(who)?,
        epoch,
        since: now,
        seen: now,
        address: place.address.chars().take(64).collect(),
        agent: place.agent.chars().filter(|c| !c.is_control()).take(MAX_AGENT_CHARS).collect(),
    };
    let id = login.id.clone();
    app.db.write(move |tx| Box::pin(async move { store::insert(tx, &login).await })).await?;
    Ok(id)
}

/// When the user's session was last used, give or take a minute. `None`: it has been ended.
pub async fn last_seen(app: &App, who: &Principal, id: &str) -> Result<Option<i64>, Failure> {
    Ok(store::last_seen(app.db.read(), require_own_account(who)?, id).await?)
}

/// Keeps that the user's session was used just now.
pub async fn touch(app: &App, who: &Principal, id: &str) -> Result<(), Failure> {
    require_own_account(who)?;
    let (id, now) = (id.to_owned(), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { store::touch(tx, &id, now).await })).await?;
    Ok(())
}

/// The user's living sessions, the one last used first.
pub async fn list(app: &App, who: &Principal, limits: SessionLimits) -> Result<Vec<Login>, Failure> {
    let now = app.clock.now();
    Ok(store::of_user(app.db.read(), require_own_account(who)?, now - limits.lifetime, now - limits.idle).await?)
}

/// Ends one of the user's own sessions, from its next request on.
pub async fn end(app: &App, who: &Principal, id: &str) -> Result<(), Failure> {
    let (user_id, id) = (require_own_account(who)?, id.to_owned());
    let audit = AuditContext::new(app, who, ChangeSource::of(who));
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
