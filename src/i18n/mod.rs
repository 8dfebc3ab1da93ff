//! The languages of Mailroom: which there are, and what each message says in them.
//!
//! A message has a key and stands in `locales/<language>/<namespace>.ftl`, in the syntax of Project Fluent. [`Messages`]
//! says it. The server has every catalogue; the browser has what the page hands it, and no catalogue.

mod locale;
mod messages;
pub mod number;
pub mod page_messages;

#[cfg(any(feature = "ssr", test))]
pub mod catalog;
#[cfg(any(feature = "ssr", test))]
pub mod export;
#[cfg(any(feature = "ssr", test))]
mod pseudo;

#[cfg(test)]
mod catalog_tests;

pub use locale::Locale;
pub use messages::{Arg, Args, MessagePiece, MessageSource, Messages};
