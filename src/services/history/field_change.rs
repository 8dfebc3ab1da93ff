//! The change of one field, of a mailbox or of any other subject.

use serde_json::Value;

use super::recorded_fields;
use crate::domain::field::MailboxField;
use crate::domain::rule_messages::display_value;
use crate::i18n::{MessageKey, Messages};

/// The change of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub field: ChangedField,
    /// The value before; `None` for a new subject.
    pub(in crate::services) before: Option<FieldValue>,
    /// The value after; `None` for a deleted subject.
    pub(in crate::services) after: Option<FieldValue>,
}

/// A field that was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangedField {
    /// Of a mailbox.
    Mailbox(MailboxField),
    /// Of any other subject.
    Recorded {
        /// Its name, as the service passes it to `record`.
        name: &'static str,
        /// The message key of its label.
        label: MessageKey,
    },
}

/// A value of a field in the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::services) enum FieldValue {
    /// As it was recorded.
    Recorded(Value),
    /// By the name of what it refers to.
    Name(String),
    /// By the message of this key, because it is never shown itself.
    Message(MessageKey),
}

impl FieldChange {
    /// The label of the field and its values before and after, as the form shows them. The value before is empty for a
    /// new subject, and the value after for a deleted one.
    pub fn localized(&self, messages: Messages) -> (String, String, String) {
        let text = |value: &Option<FieldValue>| value.as_ref().map_or_else(String::new, |v| self.text(v, messages));
        let label = match self.field {
            ChangedField::Mailbox(field) => field.label(messages),
            ChangedField::Recorded { label, .. } => messages.get(label),
        };
        (label, text(&self.before), text(&self.after))
    }

    fn text(&self, value: &FieldValue, messages: Messages) -> String {
        match (value, self.field) {
            (FieldValue::Recorded(value), ChangedField::Mailbox(field)) => {
                display_value(field, value.as_str().unwrap_or_default(), messages)
            }
            (FieldValue::Recorded(value), ChangedField::Recorded { name, .. }) => {
                recorded_fields::value_text(name, value, messages)
            }
            (FieldValue::Name(name), _) => name.clone(),
            (FieldValue::Message(key), _) => messages.get(*key),
        }
    }
}
