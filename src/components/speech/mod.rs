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

use crate::tongue::Args;

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
