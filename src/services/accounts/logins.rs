//! Where somebody is signed in, and ending one of these sessions from another.

use uuid::Uuid;

use super::{own_account, signed_out};
use crate::db::logins as store;
use crate::error::AppError;
use crate::services::record::Act;
use crate::services::{App, Door, Failure, Principal};

pub use crate::db::logins::Login;

/// The most characters that are kept of a browser's name.
const AGENT: usize = 512;

/// Where a session began.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The network address.
    pub address: &'a str,
    /// The browser's own name.
    pub agent: &'a str,
}

/// How long sessions live, in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Without a request.
    pub idle: i64,
    /// At most.
    pub lifetime: i64,
}

/// Adds a session of the user, and returns what it is known by.
pub async fn begin(app: &App, who: &Principal, epoch: i64, place: Place<'_>) -> Result<String, Failure> {
    let now = app.clock.now();
    let login = Login {
        id: Uuid::new_v4().to_string(),
        user_id: own_account(who)?,
        epoch,
        since: now,
        seen: now,
        address: place.address.chars().take(64).collect(),
        agent: place.agent.chars().filter(|c| !c.is_control()).take(AGENT).collect(),
    };
    let id = login.id.clone();
    app.db.write(move |tx| Box::pin(async move { store::insert(tx, &login).await })).await?;
    Ok(id)
}

/// When the user's session was last used, give or take a minute. `None`: it has been ended.
pub async fn last_seen(app: &App, who: &Principal, id: &str) -> Result<Option<i64>, Failure> {
    Ok(store::last_seen(app.db.read(), own_account(who)?, id).await?)
}

/// Keeps that the user's session was used just now.
pub async fn seen(app: &App, who: &Principal, id: &str) -> Result<(), Failure> {
    own_account(who)?;
    let (id, now) = (id.to_owned(), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { store::touch(tx, &id, now).await })).await?;
    Ok(())
}

/// The user's living sessions, the one last used first.
pub async fn list(app: &App, who: &Principal, limits: Limits) -> Result<Vec<Login>, Failure> {
    let now = app.clock.now();
    Ok(store::of_user(app.db.read(), own_account(who)?, now - limits.lifetime, now - limits.idle).await?)
}

/// Ends one of the user's own sessions, from its next request on.
pub async fn end(app: &App, who: &Principal, id: &str) -> Result<(), Failure> {
    let (user_id, id) = (own_account(who)?, id.to_owned());
    let act = Act::new(app, who, Door::of(who));
    app.db
        .write(move |tx| {
            Box::pin(async move {
                if !store::delete(&mut *tx, user_id, &id).await? {
                    return Err(AppError::NotFound.into());
                }
                signed_out(tx, &act, user_id).await
            })
        })
        .await
}
