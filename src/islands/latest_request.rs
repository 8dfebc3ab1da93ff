//! Questions to the server of which only the last one counts.

use std::future::Future;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

/// One place of a page that asks the server again and again, as somebody types or chooses.
#[derive(Clone, Copy)]
pub struct LatestRequest(StoredValue<u32>);

impl Default for LatestRequest {
    fn default() -> Self {
        Self(StoredValue::new(0))
    }
}

impl LatestRequest {
    /// Asks after `pause`, unless something else is asked until then. `told` hears the answer, unless something else
    /// was asked meanwhile or the place is gone.
    pub fn send<A, F>(self, pause: Duration, question: impl FnOnce() -> F + 'static, told: impl FnOnce(A) + 'static)
    where
        A: 'static,
        F: Future<Output = A> + 'static,
    {
        let turn = self.next();
        let send = move || {
            if self.is_last(turn) {
                spawn_local(async move {
                    let answer = question().await;
                    if self.is_last(turn) {
                        told(answer);
                    }
                });
            }
        };
        if pause.is_zero() { send() } else { set_timeout(send, pause) }
    }

    /// What was asked counts no longer.
    pub fn cancel(self) {
        self.next();
    }

    fn next(self) -> u32 {
        self.0
            .try_update_value(|turn| {
                *turn = turn.wrapping_add(1);
                *turn
            })
            .unwrap_or_default()
    }

    fn is_last(self, turn: u32) -> bool {
        self.0.try_get_value() == Some(turn)
    }
}
