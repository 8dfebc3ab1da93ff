//! Code that any page may need, but none needs to start: one download, like
//! [`lazy_widgets`](super::lazy_widgets).

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use web_sys::{HtmlElement, HtmlFormElement};

use super::{in_place_forms, palette, session_expiry};

/// What to load.
#[derive(Clone, Debug)]
pub enum Deferred {
    /// The global search, opened in a dialog.
    Palette,
    /// The session timer: when to warn, by the browser's clock, and whether the page was prefetched.
    WatchSession {
        /// Milliseconds since 1970, UTC.
        at: f64,
        /// Whether the page was prefetched and not yet shown.
        prefetched: bool,
    },
    /// Submits a plain form and shows the response.
    SendForm {
        /// The form.
        form: HtmlFormElement,
        /// The submit button, if one was pressed.
        button: Option<HtmlElement>,
    },
}

/// Loads and starts it. If loading fails, because of the connection or a deployment in between, the caller gets the
/// error and may retry; `#[lazy]` would break the whole page.
#[allow(clippy::unnecessary_wraps, reason = "the macro adds the loading error")]
#[wasm_split(mailroom_later, wasm_split_path = leptos::wasm_split, fallible)]
pub fn load(deferred: Deferred) -> Result<(), SplitLoaderError> {
    match deferred {
        Deferred::Palette => palette::open(),
        Deferred::WatchSession { at, prefetched } => session_expiry::watch(at, prefetched),
        Deferred::SendForm { form, button } => in_place_forms::send(form, button),
    }
    Ok(())
}
