//! Requests of which only the latest counts.

use std::future::Future;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long typing pauses before a search is sent.
pub const SEARCH_DELAY: Duration = Duration::from_millis(150);

/// How long typing pauses before a value is checked on the server.
pub const CHECK_DELAY: Duration = Duration::from_millis(350);

/// A part of a page that sends requests repeatedly, as the user types or chooses.
#[derive(Clone, Copy)]
pub struct LatestRequest(StoredValue<u32>);

impl Default for LatestRequest {
    fn default() -> Self {
        Self(StoredValue::new(0))
    }
}

impl LatestRequest {
    /// Sends the request after `pause`, unless a newer one replaces it. `on_response` is called unless a newer request
    /// was made in the meantime or the owner was disposed.
    pub fn send<A, F>(
        self,
        pause: Duration,
        request: impl FnOnce() -> F + 'static,
        on_response: impl FnOnce(A) + 'static,
    ) where
        A: 'static,
        F: Future<Output = A> + 'static,
    {
        let id = self.next();
        let send = move || {
            if self.is_last(id) {
                spawn_local(async move {
                    let response = request().await;
                    if self.is_last(id) {
                        on_response(response);
                    }
                });
            }
        };
        if pause.is_zero() { send() } else { set_timeout(send, pause) }
    }

    /// Discards the pending request.
    pub fn cancel(self) {
        self.next();
    }

    fn next(self) -> u32 {
        self.0
            .try_update_value(|id| {
                *id = id.wrapping_add(1);
                *id
            })
            .unwrap_or_default()
    }

    fn is_last(self, id: u32) -> bool {
        self.0.try_get_value() == Some(id)
    }
}
