//! Text direction of inputs, independent of the language of the page.

use crate::domain::field::Field;

/// For numbers, addresses and names used by programs.
pub const LEFT_TO_RIGHT: &str = "ltr";

/// For text written by people: follows its first strong character.
pub const AUTO_DIRECTION: &str = "auto";

/// The direction of a mailbox field.
pub const fn of_field(field: Field) -> &'static str {
    match field {
        Field::Name | Field::Description => AUTO_DIRECTION,
        _ => LEFT_TO_RIGHT,
    }
}

/// The direction of an input, from its type and its `inputmode`.
pub fn of_input(kind: &str, inputmode: &str) -> &'static str {
    if kind == "text" && inputmode == "text" { AUTO_DIRECTION } else { LEFT_TO_RIGHT }
}
