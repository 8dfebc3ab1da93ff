//! Sessions: who is signed in, in which browser, and for how long.
//!
//! The browser holds nothing but a random id in a cookie. What it stands for lies in the database
//! and is compared with the user on every request, so a suspension, another role or "sign out
//! everywhere" holds from the next request on. When it was last used is kept in its row of `login` alone.

use std::time::Duration;

use anyhow::Context as _;
use http::header;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use super::client_address;
use super::config::Config;
use super::session_store::{DbSessionStore, require_saved};
use super::state::WebState;
use crate::db::Db;
use crate::domain::session::TimeRemaining;
use crate::error::AppError;
use crate::services::accounts::logins::{self, ClientInfo, SessionLimits};
use crate::services::accounts::{self, SignedIn};
use crate::services::{Failure, Principal, maintenance, now};

/// How often sessions that have ended are deleted from the database.
const MAINTENANCE_INTERVAL: Duration = Duration::from_secs(600);

/// The longest time for which a request leaves no trace in the session, so that reading pages does
/// not write to the database at every click.
const TOUCH_INTERVAL: Duration = Duration::from_secs(60);

/// How long a page waits until the use of its session is kept, or what is left of one that has ended is deleted.
const WRITE_TIMEOUT: Duration = Duration::from_secs(1);

const LOGIN_KEY: &str = "login";

/// What a session holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct SessionLogin {
    /// The row that the user sees of it, and can end from elsewhere.
    id: String,
    user_id: i64,
    epoch: i64,
    /// When the user signed in, in milliseconds since 1970.
    since: i64,
}

/// Gives every request its session.
pub fn layer(state: &WebState) -> anyhow::Result<SessionManagerLayer<DbSessionStore>> {
    let config = &state.config;
    let lifetime = time::Duration::try_from(config.session_lifetime).context("session-lifetime")?;
    Ok(SessionManagerLayer::new(DbSessionStore::new(state.app.db.clone()))
        .with_name(cookie_name(config))
        .with_secure(config.https())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(lifetime)))
}

/// The cookie's name. Browsers take the prefixed one only over https, from this very host.
pub fn cookie_name(config: &Config) -> &'static str {
    if config.https() { "__Host-mailroom" } else { "mailroom" }
}

/// Which of the user's sessions a request came with; [`accounts::logins`] knows the rest of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentLogin(pub String);

/// Signs in: drops whatever the session held and gives it a new id, so that an id that somebody
/// planted or saw before is worth nothing.
pub async fn begin(state: &WebState, session: &Session, who: &SignedIn, parts: &Parts) -> Result<(), Failure> {
    let now = state.app.clock.now();
    let address = client_address::of(parts, &state.config.trusted_proxy).to_string();
    let agent = parts.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or("");
    let place = ClientInfo { address: &address, agent };
    let id = logins::create(&state.app, &who.principal, who.epoch, place).await?;
    let login = SessionLogin { id, user_id: who.principal.user_id, epoch: who.epoch, since: now };
    session.clear().await;
    require_saved(session.cycle_id()).await.context("a session could not be renewed")?;
    session.insert(LOGIN_KEY, login).await.context("a session could not be written")?;
    require_saved(session.save()).await.context("a session could not be written")?;
    Ok(())
}

/// Signs out in this browser.
pub async fn end(state: &WebState, session: &Session, who: Option<(&Principal, &CurrentLogin)>) -> Result<(), Failure> {
    if let Some((who, login)) = who
        && let Err(failure) = logins::end(&state.app, who, &login.0).await
    {
        match failure {
            Failure::Refused(_) => {}
            fault @ Failure::Fault(_) => return Err(fault),
        }
    }
    delete_session(session).await
}

async fn delete_session(session: &Session) -> Result<(), Failure> {
    if session.id().is_some() {
        session.flush().await.context("a session could not be ended")?;
    }
    Ok(())
}

/// Asks how long the session lasts yet, and is the one request that does not make it last longer.
pub const SESSION_LEFT_PATH: &str = "/api/session_left";

/// Who is signed in, in which session, and how long that lasts yet. A session that is too old, or that the
/// user has ended elsewhere, is deleted. `uses`: the request counts as use of the session.
pub async fn principal(
    state: &WebState,
    session: &Session,
    uses: bool,
) -> Result<Option<(Principal, CurrentLogin, TimeRemaining)>, Failure> {
    if session.id().is_none() {
        return Ok(None);
    }
    let login: Option<SessionLogin> = session.get(LOGIN_KEY).await.context("a session could not be read")?;
    let Some(login) = login else { return Ok(None) };
    let (config, now) = (&state.config, state.app.clock.now());
    // What lies ahead is from before the clock was set back, and would last for longer than it may.
    let ahead = |time: i64| time > now.saturating_add(milliseconds(TOUCH_INTERVAL));
    let alive = |since: i64, most: Duration| now < since.saturating_add(milliseconds(most)) && !ahead(since);
    if alive(login.since, config.session_lifetime)
        && let Some(principal) = accounts::session_principal(&state.app, login.user_id, login.epoch).await?
        && let Some(mut seen) = logins::last_seen(&state.app, &principal, &login.id).await?
        && (ahead(seen) || alive(seen, config.session_idle))
    {
        let this = CurrentLogin(login.id);
        if uses && !alive(seen, TOUCH_INTERVAL.min(config.session_idle / 4)) {
            touch(state, principal.clone(), this.clone()).await;
            seen = now;
        }
        let limits = limits(config);
        let times = (login.since, seen.min(now));
        return Ok(Some((principal, this, TimeRemaining::of(now, times, (limits.idle, limits.lifetime)))));
    }
    // It has ended whether or not it can be deleted.
    if let Ok(dropped) = tokio::time::timeout(WRITE_TIMEOUT, delete_session(session)).await {
        dropped?;
    }
    Ok(None)
}

/// Keeps that the session was used just now. A page waits a moment for it and no longer, and does not fail because
/// it cannot be written.
async fn touch(state: &WebState, who: Principal, login: CurrentLogin) {
    let app = state.app.clone();
    let touching = tokio::spawn(async move {
        if let Err(failure) = logins::touch(&app, &who, &login.0).await {
            let error = AppError::from(failure);
            tracing::warn!(%error, "the last use of a session could not be kept");
        }
    });
    let _ = tokio::time::timeout(WRITE_TIMEOUT, touching).await;
}

/// How long sessions live, as configured.
pub fn limits(config: &Config) -> SessionLimits {
    SessionLimits { idle: milliseconds(config.session_idle), lifetime: milliseconds(config.session_lifetime) }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Deletes ended sessions, and what else is over, from the database for as long as the server runs.
pub async fn run_maintenance(db: Db, limits: SessionLimits) {
    let mut every = tokio::time::interval(MAINTENANCE_INTERVAL);
    loop {
        every.tick().await;
        if let Err(error) = maintenance::delete_expired(&db, now()).await {
            tracing::warn!(%error, "what is over could not be cleared away");
        }
        if let Err(error) = maintenance::delete_expired_logins(&db, now(), limits).await {
            tracing::warn!(%error, "sessions that are over could not be forgotten");
        }
    }
}
