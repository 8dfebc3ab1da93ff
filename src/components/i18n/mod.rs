//! How pages and islands say something: in the language of the page.
//!
//! On the server the language is the request's. In the browser it is the page's, whose messages the page brought
//! along: those of the namespaces that its islands have named with [`use_messages`].

#[cfg(not(feature = "ssr"))]
#[path = "page.rs"]
mod here;
#[cfg(feature = "ssr")]
#[path = "request.rs"]
mod here;

use leptos::prelude::*;

use crate::i18n::{Args, MessagePiece};

pub use here::*;

/// The id of the block that holds what a page hands to its islands.
pub const PAGE_MESSAGES_ID: &str = "words";

/// The message of `key`.
pub fn t(key: &'static str) -> String {
    messages().get(key)
}

/// The message of `key`, told `args`: `t_with("list-selected", &[("count", 3.into())])`.
pub fn t_format(key: &'static str, args: &Args<'_>) -> String {
    messages().format(key, args)
}

/// The message of `key` in which some arguments are more than text, in the order of the language; `others` are the
/// other arguments.
pub fn t_split(key: &'static str, parts: Vec<(&'static str, AnyView)>, others: &Args<'_>) -> Vec<AnyView> {
    let names: Vec<_> = parts.iter().map(|(name, _)| *name).collect();
    let mut parts: Vec<_> = parts.into_iter().map(|(name, view)| (name, Some(view))).collect();
    let mut part = |name| parts.iter_mut().find(|(known, _)| *known == name).and_then(|(_, view)| view.take());
    let pieces = messages().pieces(key, &names, others).into_iter();
    pieces
        .filter_map(|piece| match piece {
            MessagePiece::Text(text) => Some(text.into_any()),
            MessagePiece::Argument(name) => part(name),
        })
        .collect()
}
