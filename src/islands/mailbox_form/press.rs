//! Whether somebody is pressing something in the form.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::islands::browser;

/// Whether a mouse button or a finger is down. What appeared or went away now would push what is being pressed from
/// under it, and the click would be lost.
#[derive(Clone, Copy)]
pub struct PointerPress(RwSignal<bool>);

impl PointerPress {
    /// Nothing is pressed.
    pub fn new() -> Self {
        Self(RwSignal::new(false))
    }

    /// A button goes down. Only the first of a mouse clicks; of another, nobody may hear that it comes up.
    pub fn start(self, event: &PointerEvent) {
        if event.button() == 0 {
            self.0.set(true);
        }
    }

    /// It comes up.
    pub fn end(self) {
        self.0.set(false);
    }

    /// Whether it is down.
    pub fn is_down(self) -> bool {
        self.0.try_get_untracked() == Some(true)
    }

    /// Waits until it is up, and what was pressed has heard of it.
    pub async fn ended(self) {
        while self.is_down() {
            browser::next_frame().await;
        }
    }
}
