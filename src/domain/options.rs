//! The values of the fields that are one of a few words.

use super::choice::{AnnounceTime, CallOpens, Localized, NotifyFor, OwnerEmail, PlayOrder};
use super::exit::ExitKind;
use super::field::Field;
use crate::i18n::Messages;

/// The word for each value of `field` and what a person reads, in the order in which a page offers them; none
/// for a field that can be anything.
pub fn for_field(field: Field, messages: Messages) -> Vec<(&'static str, String)> {
    match field {
        Field::PlayOrder => for_choice::<PlayOrder>(messages),
        Field::AnnounceTime => for_choice::<AnnounceTime>(messages),
        Field::ExitKind => for_choice::<ExitKind>(messages),
        Field::NotifyFor => for_choice::<NotifyFor>(messages),
        Field::OwnerEmail => for_choice::<OwnerEmail>(messages),
        Field::NotifyCallOpens => for_choice::<CallOpens>(messages),
        _ => Vec::new(),
    }
}

fn for_choice<C: Localized>(messages: Messages) -> Vec<(&'static str, String)> {
    C::ALL.iter().map(|choice| (choice.code(), choice.label(messages))).collect()
}
