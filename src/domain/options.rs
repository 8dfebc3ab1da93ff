//! The options of the fields whose value is one of a few codes.

use super::choice::{AnnounceTime, CallOpens, Localized, NotifyFor, OwnerEmail, PlayOrder};
use super::exit::ExitKind;
use super::field::Field;
use crate::i18n::Messages;

/// The code and label of each value of `field`, in the order in which pages offer them; empty for free-form fields.
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
