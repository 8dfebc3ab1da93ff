//! The options of the fields whose value is one of a few codes.

use super::choice::{AnnounceTime, CallOpens, Localized, NotifyFor, OwnerEmail, PlayOrder};
use super::exit::ExitKind;
use super::field::MailboxField;
use crate::i18n::Messages;

/// The code and label of each value of `field`, in the order in which pages offer them; empty for free-form fields.
pub fn for_field(field: MailboxField, messages: Messages) -> Vec<(&'static str, String)> {
    match field {
        MailboxField::PlayOrder => for_choice::<PlayOrder>(messages),
        MailboxField::AnnounceTime => for_choice::<AnnounceTime>(messages),
        MailboxField::ExitKind => for_choice::<ExitKind>(messages),
        MailboxField::NotifyFor => for_choice::<NotifyFor>(messages),
        MailboxField::OwnerEmail => for_choice::<OwnerEmail>(messages),
        MailboxField::NotifyCallOpens => for_choice::<CallOpens>(messages),
        _ => Vec::new(),
    }
}

fn for_choice<C: Localized>(messages: Messages) -> Vec<(&'static str, String)> {
    C::ALL.iter().map(|choice| (choice.code(), choice.label(messages))).collect()
}
