//! The parameters of a mailbox: one table for reading and writing values, for the names in errors, and for the
//! document.

use serde_json::{Map, Value, json};

use super::parameters::Parameters;
use super::response::{CallErrors, Entry};
use crate::domain::choice::{CallOpens, Choice, PlayOrder};
use crate::domain::digits;
use crate::domain::exit::ExitKind;
use crate::domain::field::MailboxField;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_values::MailboxValues;
use crate::services::mailboxes::Mailbox;

/// How a value is written.
#[derive(Clone, Copy)]
pub enum ValueKind {
    /// As people write it; the domain reads it.
    Text,
    /// The id of a row, or 0.
    Id,
    /// 0 or 1, and nothing else.
    Flag,
    /// One of these words, each with the corresponding domain value.
    Words(&'static [(&'static str, &'static str)]),
    /// One of the domain values.
    Choice(fn() -> Vec<&'static str>),
}

/// A parameter that represents a field.
pub struct FieldParameter {
    /// Its name.
    pub name: &'static str,
    /// The field.
    pub field: MailboxField,
    /// How its value is written.
    pub kind: ValueKind,
    /// The default for a new mailbox, if it is always the same.
    pub default: Option<&'static str>,
    /// The description.
    pub about: &'static str,
}

const fn setting(
    name: &'static str,
    field: MailboxField,
    kind: ValueKind,
    default: Option<&'static str>,
    about: &'static str,
) -> FieldParameter {
    FieldParameter { name, field, kind, default, about }
}

const NOTIFY_EMAIL: ValueKind = ValueKind::Words(&[("", "off"), ("owner", "notice"), ("owner_wav", "recording")]);
const NOTIFY_MESSAGE: ValueKind = ValueKind::Words(&[("", ""), ("owner", "on")]);
const NOTIFY_FOR: ValueKind = ValueKind::Words(&[
    ("", "none"),
    ("all", "all"),
    ("fax", "fax"),
    ("text", "text"),
    ("voicemail", "voicemail"),
    ("voicemail_fax", "voicemail_fax"),
]);

/// All parameters. Both create and update accept them.
#[rustfmt::skip]
pub const FIELD_PARAMETERS: [FieldParameter; 25] = [
    setting("pin", MailboxField::Pin, ValueKind::Text, None,
        "PIN. Create: required unless copy_pin is given. Update: empty keeps the PIN."),
    setting("copy_pin", MailboxField::CopyPin, ValueKind::Text, Some(""),
        "Number of another mailbox of the same customer whose PIN to copy; empty: none. Overrides pin."),
    setting("callerid", MailboxField::CallerId, ValueKind::Text, Some(""),
        "Caller ID of notification calls; empty: no number is shown."),
    setting("description", MailboxField::Description, ValueKind::Text, Some(""),
        "Description, up to 255 characters. Create also uses it as the name."),
    setting("dtype", MailboxField::ExitKind, ValueKind::Choice(choices::<ExitKind>), Some("hangup"),
        "Kind of destination for callers who press 0."),
    setting("dnumber", MailboxField::ExitNumber, ValueKind::Text, Some(""), "Number of the destination; empty with hangup."),
    setting("envelope", MailboxField::AnnounceEnvelope, ValueKind::Flag, Some("0"),
        "Whether to announce the message details."),
    setting("notify_dnumber", MailboxField::NotifyCall, ValueKind::Text, Some(""),
        "Number to call about new messages; empty: none."),
    setting("notify_email", MailboxField::OwnerEmail, NOTIFY_EMAIL, Some("owner_wav"),
        "Email to the owner, without the recording (owner) or with it (owner_wav); empty: none."),
    setting("notify_for", MailboxField::NotifyFor, NOTIFY_FOR, Some("voicemail_fax"),
        "Messages to notify about; empty: none."),
    setting("notify_ltype", MailboxField::NotifyCallOpens, ValueKind::Choice(choices::<CallOpens>), Some("voicemailbox"),
        "What a notification call gives access to: the mailbox without entering the PIN, the mailbox after entering \
        the PIN, or sign-in with mailbox number and PIN."),
    setting("notify_message", MailboxField::OwnerText, NOTIFY_MESSAGE, Some(""),
        "Text message to the owner; empty: none."),
    setting("notify_only", MailboxField::DeleteAfterEmail, ValueKind::Flag, Some("0"),
        "Whether to delete messages after they are emailed."),
    setting("owner", MailboxField::Owner, ValueKind::Id, Some("0"), "ID of the owner, a user of the customer; 0: none."),
    setting("pager", MailboxField::Pager, ValueKind::Text, Some(""), "Additional email address to notify; empty: none."),
    setting("pager_attach", MailboxField::PagerAttach, ValueKind::Flag, Some("0"),
        "Whether the email to the additional email address includes the voicemail or fax."),
    setting("panel", MailboxField::Panel, ValueKind::Flag, Some("0"), "Whether to show the mailbox in the control panel."),
    setting("play", MailboxField::PlayOrder, ValueKind::Choice(choices::<PlayOrder>), Some("oldest"),
        "Message to play first."),
    setting("saycid", MailboxField::AnnounceCaller, ValueKind::Flag, Some("1"), "Whether to announce the caller ID."),
    setting("sayduration", MailboxField::AnnounceDuration, ValueKind::Flag, Some("1"),
        "Whether to announce the length of the message."),
    setting("temporary_active", MailboxField::TemporaryGreeting, ValueKind::Flag, Some("1"),
        "Whether to play the temporary greeting, if there is one."),
    setting("timezone", MailboxField::Timezone, ValueKind::Text, None,
        "IANA time zone, for example Europe/Berlin; default for create: the customer's time zone."),
    setting("transcribe", MailboxField::Transcribe, ValueKind::Flag, Some("0"), "Whether to transcribe new voicemails."),
    // Not settings, but needed to report their errors.
    setting("mailbox", MailboxField::Number, ValueKind::Text, None, "Number of the mailbox."),
    setting("customer", MailboxField::Customer, ValueKind::Id, None, "ID of the customer; default: the caller's customer."),
];

/// The settings alone.
pub fn settings() -> impl Iterator<Item = &'static FieldParameter> {
    FIELD_PARAMETERS.iter().filter(|setting| !matches!(setting.field, MailboxField::Number | MailboxField::Customer))
}

fn choices<C: Choice>() -> Vec<&'static str> {
    C::ALL.iter().map(|choice| choice.code()).collect()
}

/// The parameter under which an error of `field` is reported. A mailbox's name comes from its description.
/// Empty if this dialect has no such parameter.
pub fn parameter_name(field: MailboxField) -> &'static str {
    let field = if field == MailboxField::Name { MailboxField::Description } else { field };
    FIELD_PARAMETERS.iter().find(|setting| setting.field == field).map_or("", |setting| setting.name)
}

/// The settings that were sent, as domain values. Values that can't be read are omitted and added to the errors.
pub fn read_settings(parameters: &Parameters, errors: &mut CallErrors) -> MailboxValues {
    let mut values = MailboxValues::default();
    for setting in settings() {
        if let Some(raw) = parameters.get(setting.name)
            && let Some(value) = errors.take(setting.read(raw))
        {
            values.set(setting.field, value);
        }
    }
    values
}

/// A mailbox as returned by get and list, always without its PIN.
pub fn mailbox_json(mailbox: &Mailbox) -> Map<String, Value> {
    let values = values_of(&mailbox.settings, mailbox.customer_id);
    let settings = FIELD_PARAMETERS.iter().filter(|s| !matches!(s.field, MailboxField::Pin | MailboxField::CopyPin));
    let mut row: Map<_, _> = settings.map(|s| (s.name.to_owned(), s.write(values.get(s.field)))).collect();
    row.insert("id".to_owned(), json!(mailbox.id));
    row
}

impl FieldParameter {
    /// The value as a domain value.
    pub fn read(&self, raw: &str) -> Result<String, Entry> {
        let parsed = match self.kind {
            ValueKind::Text => Some(raw),
            ValueKind::Id => (digits::is_all_digits(raw) && raw.parse::<i64>().is_ok()).then_some(raw),
            ValueKind::Flag => match raw {
                "0" => Some(""),
                "1" => Some("on"),
                _ => None,
            },
            ValueKind::Words(words) => words.iter().find(|(name, _)| *name == raw).map(|(_, domain)| *domain),
            ValueKind::Choice(choices) => choices().into_iter().find(|choice| *choice == raw),
        };
        parsed.map(str::to_owned).ok_or_else(|| Entry::wrong(self.name, self.kind.rule()))
    }

    /// The domain's value as this dialect writes it.
    pub fn write(&self, value: &str) -> Value {
        match self.kind {
            ValueKind::Text | ValueKind::Choice(_) => json!(value),
            ValueKind::Id => json!(value.parse().unwrap_or(0_i64)),
            ValueKind::Flag => json!(i64::from(!value.is_empty())),
            ValueKind::Words(words) => {
                json!(words.iter().find(|(_, domain)| *domain == value).map_or("", |(name, _)| *name))
            }
        }
    }
}

impl ValueKind {
    /// The rule for the value, as an error message.
    pub fn rule(self) -> String {
        match self {
            Self::Text => String::new(),
            Self::Id => "Use a whole number, such as 12".to_owned(),
            Self::Flag => "Value must be 0 or 1".to_owned(),
            Self::Words(_) | Self::Choice(_) => {
                let quoted: Vec<String> = self.words().iter().map(|word| format!("\"{word}\"")).collect();
                format!("Use one of these: {}", quoted.join(", "))
            }
        }
    }

    /// The allowed words; empty if there is no fixed list.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Words(words) => words.iter().map(|(name, _)| *name).collect(),
            Self::Choice(choices) => choices(),
            _ => Vec::new(),
        }
    }
}
