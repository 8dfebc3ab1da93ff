//! The values of the fields that are one of a few words.

use super::choice::{AnnounceTime, CallOpens, NotifyFor, OwnerEmail, PlayOrder, Worded};
use super::exit::ExitKind;
use super::field::Field;
use crate::tongue::Words;

/// The word for each value of `field` and what a person reads, in the order in which a page offers them; none
/// for a field that can be anything.
pub fn of(field: Field, words: Words) -> Vec<(&'static str, String)> {
    match field {
        Field::PlayOrder => all::<PlayOrder>(words),
        Field::AnnounceTime => all::<AnnounceTime>(words),
        Field::ExitKind => all::<ExitKind>(words),
        Field::NotifyFor => all::<NotifyFor>(words),
        Field::OwnerEmail => all::<OwnerEmail>(words),
        Field::NotifyCallOpens => all::<CallOpens>(words),
        _ => Vec::new(),
    }
}

fn all<C: Worded>(words: Words) -> Vec<(&'static str, String)> {
    C::ALL.iter().map(|choice| (choice.name(), choice.label(words))).collect()
}
