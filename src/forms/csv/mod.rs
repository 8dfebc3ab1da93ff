//! Mailboxes as rows of a table: which column is which, and how a cell says a value.
//!
//! What a value may be is said by [`mailbox::parse`](super::mailbox::parse), as for every other form. Here is only
//! how a table writes it.

mod cell;
mod header;

pub use cell::{escape_formula, format_cell, is_scientific_notation, parse_cell, parse_switch, unescape_cell};
pub use header::{guess_columns, look_like_pins, look_like_uuids, looks_secret, recognize, validate_columns};
