//! Sessions: who is signed in, in which browser, and for how long.
//!
//! The browser's cookie contains only a random id. The session's data is stored in the database and checked against the
//! user on every request, so a suspension, a role change or "sign out everywhere" applies from the next request. The
//! time of last use is stored only in the session's row of `login`.

use std::time::Duration;

use anyhow::Context as _;
use http::header;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, Session, SessionManagerLayer};

use crate::domain::session_time::SessionTime;
use crate::error::AppError;
use crate::request::sign_in_id::SignInId;
use crate::server_context;
use crate::services::accounts::sign_ins::{self, ClientInfo, SessionLimits};
use crate::services::accounts::{self, SignedIn};
use crate::services::{Failure, Principal};
use crate::web::client_address;
use crate::web::config::Config;
use crate::web::session_store::{DbSessionStore, require_saved};
use crate::web::state::WebState;

/// How often the use of a session is recorded at most, so that reading pages does not write to the database at every
/// click.
const TOUCH_INTERVAL: Duration = Duration::from_mins(1);

/// How long a page waits for recording the use of its session, or for deleting an ended one.
const WRITE_TIMEOUT: Duration = Duration::from_secs(1);

const LOGIN_KEY: &str = "login";

/// The data of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct SessionSignIn {
    /// The `login` row, which the user sees and can end elsewhere.
    id: String,
    user_id: i64,
    epoch: i64,
    /// When the user signed in, in milliseconds since 1970.
    since: i64,
}

/// The layer that provides the session of a request.
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

/// The cookie's name. Browsers accept the prefixed one only over https, from this very host.
pub fn cookie_name(config: &Config) -> &'static str {
    if config.https() { "__Host-mailroom" } else { "mailroom" }
}

/// Signs in: clears the session and gives it a new id, so that an id that someone planted or saw before is useless.
pub async fn begin(state: &WebState, session: &Session, who: &SignedIn, parts: &Parts) -> Result<(), Failure> {
    let now = state.app.clock.now();
    let address = client_address::of(parts, &state.config.trusted_proxy).to_string();
    let agent = parts.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or("");
    let client = ClientInfo { address: &address, agent };
    let id = sign_ins::create(&state.app, &who.principal, who.epoch, client).await?;
    let user_id = who.principal.user().context("only a user has sessions")?;
    let login = SessionSignIn { id, user_id, epoch: who.epoch, since: now };
    session.clear().await;
    require_saved(session.cycle_id()).await.context("a session could not be renewed")?;
    session.insert(LOGIN_KEY, login).await.context("a session could not be written")?;
    require_saved(session.save()).await.context("a session could not be written")?;
    Ok(())
}

/// Signs out in this browser.
pub async fn end(state: &WebState, session: &Session, who: Option<(&Principal, &SignInId)>) -> Result<(), Failure> {
    if let Some((who, login)) = who
        && let Err(failure) = sign_ins::end(&state.app, who, server_context::SOURCE, &login.0).await
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

/// The signed-in user, the session, and its remaining time. A session that is too old, or that the user has ended
/// elsewhere, is deleted. `counts_as_use`: whether the request extends the session.
pub async fn principal(
    state: &WebState,
    session: &Session,
    counts_as_use: bool,
) -> Result<Option<(Principal, SignInId, SessionTime)>, Failure> {
    if session.id().is_none() {
        return Ok(None);
    }
    let login: Option<SessionSignIn> = session.get(LOGIN_KEY).await.context("a session could not be read")?;
    let Some(login) = login else { return Ok(None) };
    let (config, now) = (&state.config, state.app.clock.now());
    // A time in the future is from before the clock was set back, and would extend the session beyond its limits.
    let is_future = |time: i64| time > now.saturating_add(milliseconds(TOUCH_INTERVAL));
    let is_within = |since: i64, limit: Duration| now < since.saturating_add(milliseconds(limit)) && !is_future(since);
    if is_within(login.since, config.session_lifetime)
        && let Some(principal) = accounts::session_principal(&state.app, login.user_id, login.epoch).await?
        && let Some(mut last_seen) = sign_ins::last_seen(&state.app, &principal, &login.id).await?
        && (is_future(last_seen) || is_within(last_seen, config.session_idle))
    {
        let current_login = SignInId(login.id);
        if counts_as_use && !is_within(last_seen, TOUCH_INTERVAL.min(config.session_idle / 4)) {
            touch(state, principal.clone(), current_login.clone()).await;
            last_seen = now;
        }
        let limits = limits(config);
        let times = (login.since, last_seen.min(now));
        return Ok(Some((principal, current_login, SessionTime::of(now, times, (limits.idle, limits.lifetime)))));
    }
    // It has ended even if it cannot be deleted.
    if let Ok(deleted) = tokio::time::timeout(WRITE_TIMEOUT, delete_session(session)).await {
        deleted?;
    }
    Ok(None)
}

/// Records the use of the session. A page waits for this only briefly, and does not fail if it cannot be written.
async fn touch(state: &WebState, who: Principal, login: SignInId) {
    let app = state.app.clone();
    let task = tokio::spawn(async move {
        if let Err(failure) = sign_ins::touch(&app, &who, &login.0).await {
            let error = AppError::from(failure);
            tracing::warn!(%error, "the last use of a session could not be saved");
        }
    });
    let _ = tokio::time::timeout(WRITE_TIMEOUT, task).await;
}

/// The configured limits of sessions.
pub fn limits(config: &Config) -> SessionLimits {
    SessionLimits { idle: milliseconds(config.session_idle), lifetime: milliseconds(config.session_lifetime) }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
