//! Mailboxes as rows of a table: which column is which, and how a cell says a value.
//!
//! What a value may be is said by [`mailbox::parse`](super::mailbox::parse), as for every other form. Here is only
//! how a table writes it.

mod cell;
mod header;

pub use cell::{guarded, plain, read, switch, was_shortened, written};
pub use header::{check, guess, look_like_pins, look_like_uuids, recognised, sounds_secret};
