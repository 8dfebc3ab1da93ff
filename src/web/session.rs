//! Sessions: who is signed in, in which browser, and for how long.
//!
//! The browser holds nothing but a random id in a cookie. What it stands for lies in the database
//! and is compared with the user on every request, so a suspension, another role or "sign out
//! everywhere" holds from the next request on.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use anyhow::Context as _;
use http::header;
use http::request::Parts;
use serde::{Deserialize, Serialize};
use tower_sessions::cookie::SameSite;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{ExpiredDeletion as _, Result as StoreResult};
use tower_sessions::{Expiry, Session, SessionManagerLayer, SessionStore};
use tower_sessions_sqlx_store::SqliteStore;

use super::address;
use super::config::Config;
use super::state::WebState;
use crate::db::Db;
use crate::domain::session::Left;
use crate::services::accounts::logins::{self, Limits, Place};
use crate::services::accounts::{self, SignedIn};
use crate::services::{Failure, Principal, now, upkeep};

/// How often sessions that have ended are deleted from the database.
const SWEEP: Duration = Duration::from_secs(600);

/// The longest time for which a request leaves no trace in the session, so that reading pages does
/// not write to the database at every click.
const TOUCH: Duration = Duration::from_secs(60);

const LOGIN: &str = "login";

/// What a session holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Login {
    /// The row that the user sees of it, and can end from elsewhere. A session from before there were
    /// rows has none, and has ended.
    #[serde(default)]
    id: String,
    user_id: i64,
    epoch: i64,
    /// When the user signed in, in milliseconds since 1970.
    since: i64,
    /// When the session was last used, give or take [`TOUCH`].
    seen: i64,
}

/// Gives every request its session.
pub fn layer(state: &WebState) -> anyhow::Result<SessionManagerLayer<Store>> {
    let config = &state.config;
    let idle = time::Duration::try_from(config.session_idle).context("session-idle")?;
    Ok(SessionManagerLayer::new(Store::of(&state.app.db)?)
        .with_name(cookie_name(config))
        .with_secure(config.https())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(idle)))
}

/// The cookie's name. Browsers take the prefixed one only over https, from this very host.
pub fn cookie_name(config: &Config) -> &'static str {
    if config.https() { "__Host-mailroom" } else { "mailroom" }
}

/// Which of the user's sessions a request came with; [`accounts::logins`] knows the rest of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThisLogin(pub String);

/// Signs in: drops whatever the session held and gives it a new id, so that an id that somebody
/// planted or saw before is worth nothing.
pub async fn begin(state: &WebState, session: &Session, who: &SignedIn, parts: &Parts) -> Result<(), Failure> {
    let now = state.app.clock.now();
    let address = address::of(parts, &state.config.trusted_proxy).to_string();
    let agent = parts.headers.get(header::USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or("");
    let place = Place { address: &address, agent };
    let id = logins::begin(&state.app, &who.principal, who.epoch, place).await?;
    let login = Login { id, user_id: who.principal.user_id, epoch: who.epoch, since: now, seen: now };
    session.clear().await;
    session.cycle_id().await.context("a session could not be renewed")?;
    session.insert(LOGIN, login).await.context("a session could not be written")?;
    Ok(())
}

/// Signs out in this browser.
pub async fn end(state: &WebState, session: &Session, who: Option<(&Principal, &ThisLogin)>) -> Result<(), Failure> {
    if let Some((who, login)) = who
        && let Err(failure) = logins::end(&state.app, who, &login.0).await
    {
        match failure {
            Failure::Refused(_) => {}
            fault @ Failure::Fault(_) => return Err(fault),
        }
    }
    drop_it(session).await
}

async fn drop_it(session: &Session) -> Result<(), Failure> {
    if session.id().is_some() {
        session.flush().await.context("a session could not be ended")?;
    }
    Ok(())
}

/// Asks how long the session lasts yet, and is the one request that does not make it last longer.
pub const LOOK: &str = "/api/session_left";

/// Who is signed in, in which session, and how long that lasts yet. A session that is too old, or that the
/// user has ended elsewhere, is deleted. `uses`: the request counts as use of the session.
pub async fn principal(
    state: &WebState,
    session: &Session,
    uses: bool,
) -> Result<Option<(Principal, ThisLogin, Left)>, Failure> {
    if session.id().is_none() {
        return Ok(None);
    }
    let login: Option<Login> = session.get(LOGIN).await.context("a session could not be read")?;
    let Some(login) = login else { return Ok(None) };
    let (config, now) = (&state.config, state.app.clock.now());
    let alive = |since: i64, most: Duration| now < since.saturating_add(milliseconds(most));
    if alive(login.since, config.session_lifetime)
        && alive(login.seen, config.session_idle)
        && let Some(principal) = accounts::principal(&state.app, login.user_id, login.epoch).await?
        && logins::lives(&state.app, &principal, &login.id).await?
    {
        let this = ThisLogin(login.id.clone());
        let (since, mut seen) = (login.since, login.seen);
        if uses && !alive(seen, TOUCH.min(config.session_idle / 4)) {
            logins::seen(&state.app, &principal, &this.0).await?;
            session.insert(LOGIN, Login { seen: now, ..login }).await.context("a session could not be kept")?;
            seen = now;
        }
        let limits = limits(config);
        return Ok(Some((principal, this, Left::of(now, (since, seen), (limits.idle, limits.lifetime)))));
    }
    drop_it(session).await?;
    Ok(None)
}

/// How long sessions live, as configured.
pub fn limits(config: &Config) -> Limits {
    Limits { idle: milliseconds(config.session_idle), lifetime: milliseconds(config.session_lifetime) }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Deletes ended sessions, and what else is over, from the database for as long as the server runs.
pub async fn sweep(db: Db) {
    let Ok(store) = Store::of(&db) else { return };
    let mut every = tokio::time::interval(SWEEP);
    loop {
        every.tick().await;
        if let Err(error) = store.writing.delete_expired().await {
            tracing::warn!(%error, "ended sessions could not be deleted");
        }
        if let Err(error) = upkeep::run(&db, now()).await {
            tracing::warn!(%error, "what is over could not be cleared away");
        }
    }
}

/// The store of tower-sessions, which knows one pool, on Mailroom's two: a page that only reads its
/// session never waits for a write.
#[derive(Clone, Debug)]
pub struct Store {
    reading: SqliteStore,
    writing: SqliteStore,
}

impl Store {
    fn of(db: &Db) -> anyhow::Result<Self> {
        let (reader, writer) = db.session_pools();
        let open = |pool| SqliteStore::new(pool).with_table_name("session").map_err(anyhow::Error::msg);
        Ok(Self { reading: open(reader)?, writing: open(writer)? })
    }
}

/// What an async method of the store's trait is, written out.
type Answer<'f, T> = Pin<Box<dyn Future<Output = StoreResult<T>> + Send + 'f>>;

impl SessionStore for Store {
    fn create<'s, 'r, 'f>(&'s self, record: &'r mut Record) -> Answer<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.writing.create(record)
    }

    fn save<'s, 'r, 'f>(&'s self, record: &'r Record) -> Answer<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.writing.save(record)
    }

    fn load<'s, 'r, 'f>(&'s self, id: &'r Id) -> Answer<'f, Option<Record>>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.reading.load(id)
    }

    fn delete<'s, 'r, 'f>(&'s self, id: &'r Id) -> Answer<'f, ()>
    where
        's: 'f,
        'r: 'f,
        Self: 'f,
    {
        self.writing.delete(id)
    }
}
