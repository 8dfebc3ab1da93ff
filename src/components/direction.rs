//! Which way the text in an input runs, whatever the language of the page.

use crate::domain::field::Field;

/// Numbers, addresses and names that programs gave.
pub const LEFT_TO_RIGHT: &str = "ltr";

/// What people say: as its first letter does.
pub const AUTO_DIRECTION: &str = "auto";

/// That of a field of a mailbox.
pub const fn of_field(field: Field) -> &'static str {
    match field {
        Field::Name | Field::Description => AUTO_DIRECTION,
        _ => LEFT_TO_RIGHT,
    }
}

/// That of an input by its type and by the keyboard that it asks for.
pub fn of_input(kind: &str, inputmode: &str) -> &'static str {
    if kind == "text" && inputmode == "text" { AUTO_DIRECTION } else { LEFT_TO_RIGHT }
}
