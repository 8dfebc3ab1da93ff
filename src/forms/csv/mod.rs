//! Tables of mailboxes: mapping columns and converting cells.
//!
//! Which values are valid is decided by [`mailbox::parse`](super::mailbox::parse), as for every other form. This module
//! only converts formats.

mod cell;
mod recognize_columns;

pub use cell::{escape_formula, format_cell, is_scientific_notation, parse_cell, parse_switch, unescape_cell};
pub use recognize_columns::{
    guess_columns, look_like_pins, look_like_uuids, looks_secret, recognize, validate_columns,
};
