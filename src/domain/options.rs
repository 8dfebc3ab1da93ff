//! The values of the fields that are one of a few words.

use super::choice::{AnnounceTime, CallOpens, Choice, NotifyFor, OwnerEmail, PlayOrder};
use super::exit::ExitKind;
use super::field::Field;

/// The word for each value of `field` and what a person reads, in the order in which a page offers them; none
/// for a field that can be anything.
pub fn of(field: Field) -> Vec<(&'static str, &'static str)> {
    match field {
        Field::PlayOrder => all::<PlayOrder>(),
        Field::AnnounceTime => all::<AnnounceTime>(),
        Field::ExitKind => all::<ExitKind>(),
        Field::NotifyFor => all::<NotifyFor>(),
        Field::OwnerEmail => all::<OwnerEmail>(),
        Field::NotifyCallOpens => all::<CallOpens>(),
        _ => Vec::new(),
    }
}

fn all<C: Choice>() -> Vec<(&'static str, &'static str)> {
    C::ALL.iter().map(|choice| (choice.name(), choice.label())).collect()
}
