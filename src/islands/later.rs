//! What every page may need, but never at first: one download, like the islands in [`rare`](super::rare).

use leptos::prelude::*;

use super::{palette, session_end};

/// Which of it.
#[derive(Clone, Copy, Debug)]
pub enum Later {
    /// The search of everything, opened above the page.
    Palette,
    /// What watches the session: when to warn, by the browser's clock, and whether the page was fetched ahead.
    Watch {
        /// Milliseconds since 1970, UTC.
        at: f64,
        /// Whether nobody has seen the page yet.
        ahead: bool,
    },
}

/// Loads it, and lets it begin.
#[allow(clippy::unused_async, reason = "what a lazy function is on the server awaits nothing")]
#[lazy]
pub fn begin(later: Later) {
    match later {
        Later::Palette => palette::open(),
        Later::Watch { at, ahead } => session_end::watch(at, ahead),
    }
}
