//! The numbers and addresses of the control panel: typed, and saved with a button.

use crate::domain::dial_string::DialString;
use crate::domain::email::{Email, Recipients};
use crate::domain::field::Field;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::forms::submission::MailboxSubmission;
use crate::forms::values::Values;
use serde::{Deserialize, Serialize};

/// The form with the texts as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PanelTexts {
    /// What was typed, by field.
    pub typed: Values,
    /// What the fields held when the page was made.
    pub was: Values,
    /// The version of the mailbox that this was.
    pub version: i64,
    /// Whether what is lost by it is confirmed.
    pub confirmed: bool,
}

impl PanelTexts {
    /// The texts, in the order of the form.
    pub const FIELDS: [Field; 4] = [Field::NotifyCall, Field::CallerId, Field::Pager, Field::Recipients];

    /// The name of the input that keeps what `field` held.
    pub fn was_name(field: Field) -> String {
        format!("was_{}", field.name())
    }

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let last = |wanted: &str| pairs.iter().rev().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
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

    /// What was changed, and what cannot be without it.
    pub fn changed_values(&self) -> Values {
        let mut wish = Values::default();
        for field in Self::FIELDS.into_iter().filter(|field| self.changes(*field)) {
            let typed = self.typed.get(field);
            wish.set(field, typed);
            if typed.trim().is_empty() {
                match field {
                    Field::Pager => wish.switch(Field::PagerAttach, false),
                    Field::Recipients => wish.switch(Field::NotifyRecipients, false),
                    _ => {}
                }
            }
        }
        wish
    }

    /// The form made anew from what is stored by now, with what was changed in it, and the fields that both
    /// sides changed, differently. What was not touched follows what is stored.
    ///
    /// A number or secondary address that is gone was turned off by its switch. Its field still shows it, and
    /// typing another turns it on again: that is no quarrel.
    pub fn merge_onto(&self, stored: &Values, version: i64) -> (Self, Vec<Field>) {
        let (mut anew, mut both) = (Self { version, ..self.clone() }, Vec::new());
        for field in Self::FIELDS.into_iter().filter(|field| self.typed.has(*field)) {
            let off = matches!(field, Field::NotifyCall | Field::Pager) && stored.get(field).is_empty();
            let (typed, was) = (self.typed.get(field), self.was.get(field));
            let now = if off { was } else { stored.get(field) };
            if !self.changes(field) {
                anew.typed.set(field, now);
            } else if !is_same_text(field, now, was) && !is_same_text(field, now, typed) {
                both.push(field);
            }
            anew.was.set(field, now);
        }
        (anew, both)
    }

    fn changes(&self, field: Field) -> bool {
        self.typed.has(field) && !is_same_text(field, self.typed.get(field), self.was.get(field))
    }
}

fn is_same_text(field: Field, one: &str, other: &str) -> bool {
    normalize(field, one) == normalize(field, other)
}

/// A text as it would be stored. One that cannot be read stays as it is, but for its line breaks: a browser
/// sends others than it was given.
fn normalize(field: Field, text: &str) -> String {
    let read = match field {
        Field::Recipients => Recipients::parse(text).ok().map(|all| all.lines()),
        Field::Pager => Email::parse(text).ok().map(|email| email.as_str().to_owned()),
        _ => DialString::parse(text).ok().map(|number| number.as_str().to_owned()),
    };
    read.unwrap_or_else(|| text.trim().replace("\r\n", "\n"))
}
