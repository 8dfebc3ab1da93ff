//! How pages and islands say something: in the language of the page.
//!
//! On the server the language is the request's. In the browser it is the page's, whose messages the page brought
//! along: those of the rooms that its islands have named with [`speaks`].

#[cfg(not(feature = "ssr"))]
#[path = "page.rs"]
mod here;
#[cfg(feature = "ssr")]
#[path = "request.rs"]
mod here;

use leptos::prelude::*;

use crate::tongue::{Args, Piece};

pub use here::*;

/// The id of the block that holds what a page hands to its islands.
pub const BLOCK: &str = "words";

/// The message of `key`.
pub fn t(key: &'static str) -> String {
    words().say(key)
}

/// The message of `key`, told `args`: `t_with("list-selected", &[("count", 3.into())])`.
pub fn t_with(key: &'static str, args: &Args<'_>) -> String {
    words().say_with(key, args)
}

/// The message of `key` in which some arguments are more than text, in the order of the language; `others` are the
/// other arguments.
pub fn t_around(key: &'static str, parts: Vec<(&'static str, AnyView)>, others: &Args<'_>) -> Vec<AnyView> {
    let names: Vec<_> = parts.iter().map(|(name, _)| *name).collect();
    let mut parts: Vec<_> = parts.into_iter().map(|(name, view)| (name, Some(view))).collect();
    let mut part = |name| parts.iter_mut().find(|(known, _)| *known == name).and_then(|(_, view)| view.take());
    let pieces = words().pieces(key, &names, others).into_iter();
    pieces
        .filter_map(|piece| match piece {
            Piece::Text(text) => Some(text.into_any()),
            Piece::Argument(name) => part(name),
        })
        .collect()
}
