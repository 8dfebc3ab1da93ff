//! Whether a pointer is pressed on the form.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::islands::browser;

/// Whether a mouse button or a finger is down. Layout changes during a press would move the target away and lose the
/// click, so they wait.
#[derive(Clone, Copy)]
pub struct PointerPress(RwSignal<bool>);

impl PointerPress {
    /// Not pressed.
    pub fn new() -> Self {
        Self(RwSignal::new(false))
    }

    /// The pointer goes down. Only the main button counts: the release of others may not be reported.
    pub fn start(self, event: &PointerEvent) {
        if event.button() == 0 {
            self.0.set(true);
        }
    }

    /// The pointer is released.
    pub fn end(self) {
        self.0.set(false);
    }

    /// Whether the pointer is down.
    pub fn is_down(self) -> bool {
        self.0.try_get_untracked() == Some(true)
    }

    /// Waits until the pointer is released and the click has been handled.
    pub async fn ended(self) {
        while self.is_down() {
            browser::next_frame().await;
        }
    }

    /// Awaits `response`, and then the end of a press.
    pub async fn after<A>(self, response: impl Future<Output = A>) -> A {
        let response = response.await;
        self.ended().await;
        response
    }
}
