//! What every page may need, but never at first: one download, like the islands in [`lazy_widgets`](super::lazy_widgets).

use leptos::wasm_split::{SplitLoaderError, wasm_split};

use web_sys::{HtmlElement, HtmlFormElement};

use super::{palette, plain_forms, session_end};

/// Which of it.
#[derive(Clone, Debug)]
pub enum Deferred {
    /// The search of everything, opened above the page.
    Palette,
    /// What watches the session: when to warn, by the browser's clock, and whether the page was fetched ahead.
    WatchSession {
        /// Milliseconds since 1970, UTC.
        at: f64,
        /// Whether nobody has seen the page yet.
        ahead: bool,
    },
    /// What sends a plain form and shows the answer.
    SendForm {
        /// The form.
        form: HtmlFormElement,
        /// The button that sends it, if it was one.
        button: Option<HtmlElement>,
    },
}

/// Loads it, and lets it begin. Where it cannot be had, because the connection failed or the server was renewed
/// meanwhile, the caller is told and may ask again; `#[lazy]` would stop the whole page.
#[allow(clippy::unnecessary_wraps, reason = "that it could not be loaded is told by the macro")]
#[wasm_split(mailroom_later, wasm_split_path = leptos::wasm_split, fallible)]
pub fn load(later: Deferred) -> Result<(), SplitLoaderError> {
    match later {
        Deferred::Palette => palette::open(),
        Deferred::WatchSession { at, ahead } => session_end::watch(at, ahead),
        Deferred::SendForm { form, button } => plain_forms::send(form, button),
    }
    Ok(())
}
