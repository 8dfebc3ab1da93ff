//! The languages of Mailroom: which there are, and what each message says in them.
//!
//! A message has a key and stands in `locales/<language>/<room>.ftl`, in the syntax of Project Fluent. [`Words`]
//! says it. The server has every catalogue; the browser has what the page hands it, and no catalogue.

pub mod handed;
pub mod number;
mod which;
mod words;

#[cfg(any(feature = "ssr", test))]
pub mod catalogue;
#[cfg(any(feature = "ssr", test))]
pub mod pack;
#[cfg(any(feature = "ssr", test))]
mod pseudo;

#[cfg(test)]
mod catalogue_tests;

pub use which::Tongue;
pub use words::{Arg, Args, Piece, Source, Words};
