//! Health checks: `/healthz` reports that the process is alive, `/readyz` that it can write.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::StatusCode;
use tokio::time::{Instant, MissedTickBehavior};

use crate::db::sqlite::{StoreUnavailable, store_unavailable};
use crate::paths;
use crate::services::{App, maintenance};
use crate::web::state::WebState;

/// How often a write is tried.
const PROBE_INTERVAL: Duration = Duration::from_secs(1);

/// The maximum age of the last try.
const MAX_PROBE_AGE: Duration = Duration::from_secs(5);

/// The result of the last write, and when it ended.
#[derive(Debug, Default)]
pub struct Readiness {
    last: Mutex<Option<(Instant, Result<(), String>)>>,
}

impl Readiness {
    /// Stores the result of a write that just ended.
    fn record(&self, outcome: Result<(), String>) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), outcome));
    }

    /// Whether the server can write, according to the last try; or why not.
    fn check(&self) -> Result<(), String> {
        match &*self.last.lock().unwrap_or_else(PoisonError::into_inner) {
            None => Err("starting: nothing has been written yet".into()),
            Some((at, _)) if at.elapsed() > MAX_PROBE_AGE => {
                Err(format!("the last write ended {} seconds ago", at.elapsed().as_secs()))
            }
            Some((_, outcome)) => outcome.clone(),
        }
    }
}

/// Tries a write every second for as long as the server runs.
pub async fn probe(app: App, readiness: std::sync::Arc<Readiness>) {
    let mut interval = tokio::time::interval(PROBE_INTERVAL);
    interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        let outcome = maintenance::probe(&app.db, app.clock.now()).await;
        if let Err(error) = &outcome {
            tracing::warn!(%error, "the probe could not write");
        }
        readiness.record(outcome.map_err(|error| public_reason(&error).into()));
    }
}

/// The public reason why writing fails. Details go only to the log.
fn public_reason(error: &sqlx::Error) -> &'static str {
    match store_unavailable(error) {
        Some(StoreUnavailable::Busy) => "writing fails: the database is busy",
        Some(StoreUnavailable::NoStorage) => "writing fails: the disk is full or can't be written to",
        None => "writing fails",
    }
}

/// The routes of this module.
pub fn routes() -> Router<WebState> {
    Router::new().route(paths::LIVENESS, get(async || "ok")).route(paths::READINESS, get(ready))
}

async fn ready(State(state): State<WebState>) -> Response {
    match state.readiness.check() {
        Ok(()) => "ready".into_response(),
        Err(reason) => (StatusCode::SERVICE_UNAVAILABLE, reason).into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_details_are_not_public() {
        assert_eq!(public_reason(&sqlx::Error::PoolTimedOut), "writing fails: the database is busy");
        assert_eq!(public_reason(&sqlx::Error::Protocol("/srv/mailroom.db".into())), "writing fails");
    }
}
