//! The user interface languages and their messages.
//!
//! A message has a key and is defined in `locales/<language>/<namespace>.ftl`, in the syntax of Project Fluent.
//! [`Messages`] formats it. The server has all catalogs; the browser only has the messages embedded in the page.

mod isolation;
mod locale;
mod message_key;
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

pub use crate::key;
pub use locale::Locale;
pub use message_key::MessageKey;
pub use messages::{Arg, Args, MessagePiece, MessageSource, Messages};
