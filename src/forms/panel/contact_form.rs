//! The numbers and addresses of the control panel, which are typed and saved with a button.

use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::field::MailboxField;
use crate::forms::mailbox_submission::MailboxSubmission;
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::CONFIRMED_INPUT;
use serde::{Deserialize, Serialize};

/// The submitted form of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelContactForm {
    /// What was typed, by field.
    pub typed: MailboxValues,
    /// The values when the page was rendered.
    pub was: MailboxValues,
    /// The version of the mailbox at that time.
    pub version: i64,
    /// Whether a possible loss is confirmed.
    pub confirmed: bool,
}

impl PanelContactForm {
    /// The fields, in the order of the form.
    pub const FIELDS: [MailboxField; 4] =
        [MailboxField::NotifyCall, MailboxField::CallerId, MailboxField::Pager, MailboxField::Recipients];

    /// The name of the hidden input with the original value of `field`.
    pub fn was_name(field: MailboxField) -> String {
        format!("was_{}", field.name())
    }

    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let last = |input: &str| pairs.iter().rev().find(|(name, _)| name == input).map(|(_, value)| value.clone());
        let version = last(MailboxSubmission::VERSION_INPUT).and_then(|version| version.parse().ok()).unwrap_or(0);
        let confirmed = last(CONFIRMED_INPUT).is_some();
        let mut texts = Self { version, confirmed, ..Self::default() };
        for field in Self::FIELDS {
            if let Some(typed) = last(field.name()) {
                texts.typed.set(field, typed);
                texts.was.set(field, last(&Self::was_name(field)).unwrap_or_default());
            }
        }
        texts
    }

    /// The changed values, including settings that depend on them.
    pub fn changed_values(&self) -> MailboxValues {
        let mut changed = MailboxValues::default();
        for field in Self::FIELDS.into_iter().filter(|field| self.changes(*field)) {
            let typed = self.typed.get(field);
            changed.set(field, typed);
            if typed.trim().is_empty() {
                match field {
                    MailboxField::Pager => changed.switch(MailboxField::PagerAttach, false),
                    MailboxField::Recipients => changed.switch(MailboxField::NotifyRecipients, false),
                    _ => {}
                }
            }
        }
        changed
    }

    /// Merges the form with what is now stored, and returns the fields that both sides changed differently. Untouched
    /// fields follow what is stored.
    ///
    /// A missing number or secondary address was turned off by its switch. Its field still shows it, and typing another
    /// one turns it on again: that is not a conflict.
    pub fn merge_onto(&self, stored: &MailboxValues, version: i64) -> (Self, Vec<MailboxField>) {
        let (mut merged, mut conflicts) = (Self { version, ..self.clone() }, Vec::new());
        for field in Self::FIELDS.into_iter().filter(|field| self.typed.has(*field)) {
            let is_off =
                matches!(field, MailboxField::NotifyCall | MailboxField::Pager) && stored.get(field).is_empty();
            let (typed, was) = (self.typed.get(field), self.was.get(field));
            let current = if is_off { was } else { stored.get(field) };
            if !self.changes(field) {
                merged.typed.set(field, current);
            } else if !is_same_text(field, current, was) && !is_same_text(field, current, typed) {
                conflicts.push(field);
            }
            merged.was.set(field, current);
        }
        (merged, conflicts)
    }

    fn changes(&self, field: MailboxField) -> bool {
        self.typed.has(field) && !is_same_text(field, self.typed.get(field), self.was.get(field))
    }
}

fn is_same_text(field: MailboxField, left: &str, right: &str) -> bool {
    normalize(field, left) == normalize(field, right)
}

/// A text as it would be stored. One that is invalid stays unchanged except for its line breaks, which browsers
/// convert.
fn normalize(field: MailboxField, text: &str) -> String {
    let parsed = match field {
        MailboxField::Recipients => Recipients::parse(text).ok().map(|all| all.lines()),
        MailboxField::Pager => Email::parse(text).ok().map(|email| email.as_str().to_owned()),
        _ => DialString::parse(text).ok().map(|number| number.as_str().to_owned()),
    };
    parsed.unwrap_or_else(|| text.trim().replace("\r\n", "\n"))
}
