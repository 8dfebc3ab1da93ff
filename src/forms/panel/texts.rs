//! The numbers and addresses of the control panel, which are typed and saved with a button.

use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::field::Field;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::forms::submission::MailboxSubmission;
use crate::forms::values::Values;
use serde::{Deserialize, Serialize};

/// The submitted form of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelTexts {
    /// What was typed, by field.
    pub typed: Values,
    /// The values when the page was rendered.
    pub was: Values,
    /// The version of the mailbox at that time.
    pub version: i64,
    /// Whether a possible loss is confirmed.
    pub confirmed: bool,
}

impl PanelTexts {
    /// The fields, in the order of the form.
    pub const FIELDS: [Field; 4] = [Field::NotifyCall, Field::CallerId, Field::Pager, Field::Recipients];

    /// The name of the hidden input with the original value of `field`.
    pub fn was_name(field: Field) -> String {
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
    pub fn changed_values(&self) -> Values {
        let mut changed = Values::default();
        for field in Self::FIELDS.into_iter().filter(|field| self.changes(*field)) {
            let typed = self.typed.get(field);
            changed.set(field, typed);
            if typed.trim().is_empty() {
                match field {
                    Field::Pager => changed.switch(Field::PagerAttach, false),
                    Field::Recipients => changed.switch(Field::NotifyRecipients, false),
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
    pub fn merge_onto(&self, stored: &Values, version: i64) -> (Self, Vec<Field>) {
        let (mut merged, mut conflicts) = (Self { version, ..self.clone() }, Vec::new());
        for field in Self::FIELDS.into_iter().filter(|field| self.typed.has(*field)) {
            let is_off = matches!(field, Field::NotifyCall | Field::Pager) && stored.get(field).is_empty();
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

    fn changes(&self, field: Field) -> bool {
        self.typed.has(field) && !is_same_text(field, self.typed.get(field), self.was.get(field))
    }
}

fn is_same_text(field: Field, left: &str, right: &str) -> bool {
    normalize(field, left) == normalize(field, right)
}

/// A text as it would be stored. One that is invalid stays unchanged except for its line breaks, which browsers
/// convert.
fn normalize(field: Field, text: &str) -> String {
    let parsed = match field {
        Field::Recipients => Recipients::parse(text).ok().map(|all| all.lines()),
        Field::Pager => Email::parse(text).ok().map(|email| email.as_str().to_owned()),
        _ => DialString::parse(text).ok().map(|number| number.as_str().to_owned()),
    };
    parsed.unwrap_or_else(|| text.trim().replace("\r\n", "\n"))
}
