//! The numbers and addresses of the control panel: typed, and saved with a button.

use crate::domain::field::Field;
use crate::forms::values::Values;

/// The form with the texts as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// What was typed, by field.
    pub typed: Values,
    /// What the fields held when the page was made.
    pub was: Values,
}

impl Texts {
    /// The texts, in the order of the form.
    pub const FIELDS: [Field; 4] = [Field::NotifyCall, Field::CallerId, Field::Pager, Field::Recipients];

    /// The name of the input that keeps what `field` held.
    pub fn was_name(field: Field) -> String {
        format!("was_{}", field.name())
    }

    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut texts = Self::default();
        for field in Self::FIELDS {
            let last =
                |wanted: &str| pairs.iter().rev().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
            if let Some(typed) = last(field.name()) {
                texts.typed.set(field, typed);
                texts.was.set(field, last(&Self::was_name(field)).unwrap_or_default());
            }
        }
        texts
    }

    /// What was changed, and what cannot be without it. What was not touched is left as it is stored by
    /// now: a switch may have turned it off meanwhile.
    pub fn wish(&self) -> Values {
        let mut wish = Values::default();
        for field in Self::FIELDS {
            let (typed, was) = (self.typed.get(field), self.was.get(field));
            if !self.typed.has(field) || even(typed) == even(was) {
                continue;
            }
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
}

/// A browser sends other line breaks than it was given.
fn even(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}
