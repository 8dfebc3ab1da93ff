//! Messages of pages and islands, in the language of the page.
//!
//! On the server the language is the request's. In the browser it is the page's; the page contains the messages of
//! the namespaces that its islands request with [`use_messages`].

#[cfg(not(feature = "ssr"))]
#[path = "in_browser.rs"]
mod implementation;
#[cfg(feature = "ssr")]
#[path = "on_server.rs"]
mod implementation;

use leptos::prelude::*;

use crate::i18n::{Args, MessageKey, MessagePiece};

pub use implementation::*;

/// The id of the script element with the messages for the islands.
pub const PAGE_MESSAGES_ID: &str = "page-messages";

/// The message of `key`.
pub fn t(key: MessageKey) -> String {
    messages().get(key)
}

/// The message of `key` with `args`: `t_format(key!("selection-selected"), &[("count", 3.into())])`.
pub fn t_format(key: MessageKey, args: &Args<'_>) -> String {
    messages().format(key, args)
}

/// The message of `key` in which some arguments are views, placed in the order of the language; `args` are the
/// plain arguments.
pub fn t_split(key: MessageKey, parts: Vec<(&'static str, AnyView)>, args: &Args<'_>) -> Vec<AnyView> {
    let names: Vec<_> = parts.iter().map(|(name, _)| *name).collect();
    let mut parts: Vec<_> = parts.into_iter().map(|(name, view)| (name, Some(view))).collect();
    let mut take_view = |name| parts.iter_mut().find(|(n, _)| *n == name).and_then(|(_, view)| view.take());
    let pieces = messages().pieces(key, &names, args).into_iter();
    pieces
        .filter_map(|piece| match piece {
            MessagePiece::Text(text) => Some(text.into_any()),
            MessagePiece::Argument(name) => take_view(name),
        })
        .collect()
}
