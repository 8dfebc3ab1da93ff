//! The parameters of a mailbox's settings: one table, by which values are read and written, mistakes
//! find their names, and the document is made.

use serde_json::{Map, Value, json};

use super::answer::{CallErrors, Entry};
use super::parameters::Parameters;
use crate::domain::choice::{CallOpens, Choice, PlayOrder};
use crate::domain::digits;
use crate::domain::exit::ExitKind;
use crate::domain::field::Field;
use crate::forms::mailbox::values as values_of;
use crate::forms::values::Values;
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
    /// One of these words, each with the domain's word for the same.
    Words(&'static [(&'static str, &'static str)]),
    /// One of the domain's own words.
    Choice(fn() -> Vec<&'static str>),
}

/// A parameter that stands for a field.
pub struct Setting {
    /// Its name.
    pub name: &'static str,
    /// The field.
    pub field: Field,
    /// How its value is written.
    pub kind: ValueKind,
    /// What a new mailbox has when it is left out, if that is always the same.
    pub default: Option<&'static str>,
    /// What it is.
    pub about: &'static str,
}

const fn setting(
    name: &'static str,
    field: Field,
    kind: ValueKind,
    default: Option<&'static str>,
    about: &'static str,
) -> Setting {
    Setting { name, field, kind, default, about }
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

/// Every such parameter. All of them are taken by create and by update alike.
#[rustfmt::skip]
pub const SETTINGS: [Setting; 25] = [
    setting("pin", Field::Pin, ValueKind::Text, None,
        "The PIN. Needed by create unless copy_pin is given; empty on update: the PIN stays."),
    setting("copy_pin", Field::CopyPin, ValueKind::Text, Some(""),
        "Another mailbox of the same customer whose PIN is copied; empty: none. It wins over pin."),
    setting("callerid", Field::CallerId, ValueKind::Text, Some(""), "Caller ID of notification calls; empty: unknown."),
    setting("description", Field::Description, ValueKind::Text, Some(""),
        "What the mailbox is for, up to 255 characters. Create also names the mailbox by it."),
    setting("dtype", Field::ExitKind, ValueKind::Choice(choices::<ExitKind>), Some("hangup"),
        "The kind of place that a caller who presses 0 goes to."),
    setting("dnumber", Field::ExitNumber, ValueKind::Text, Some(""), "Its number; a hangup has none."),
    setting("envelope", Field::AnnounceEnvelope, ValueKind::Flag, Some("0"), "Whether the message's envelope is said."),
    setting("notify_dnumber", Field::NotifyCall, ValueKind::Text, Some(""), "The number of notification calls; empty: none."),
    setting("notify_email", Field::OwnerEmail, NOTIFY_EMAIL, Some("owner_wav"),
        "What the owner is e-mailed: a notice, or with the recording (owner_wav); empty: nothing."),
    setting("notify_for", Field::NotifyFor, NOTIFY_FOR, Some("voicemail_fax"),
        "Which messages are notified; empty: none."),
    setting("notify_ltype", Field::NotifyCallOpens, ValueKind::Choice(choices::<CallOpens>), Some("voicemailbox"),
        "What who answers a notification call hears: the mailbox, the mailbox after its PIN, or the log-in."),
    setting("notify_message", Field::OwnerText, NOTIFY_MESSAGE, Some(""),
        "Whether the owner is sent a text message; empty: not."),
    setting("notify_only", Field::DeleteAfterEmail, ValueKind::Flag, Some("0"),
        "Whether a message is deleted once it was e-mailed."),
    setting("owner", Field::Owner, ValueKind::Id, Some("0"), "The id of the owner, a user of the customer; 0: none."),
    setting("pager", Field::Pager, ValueKind::Text, Some(""), "A second e-mail address to notify; empty: none."),
    setting("pager_attach", Field::PagerAttach, ValueKind::Flag, Some("0"), "Whether it is sent the message itself."),
    setting("panel", Field::Panel, ValueKind::Flag, Some("0"), "Whether the control panel shows the mailbox."),
    setting("play", Field::PlayOrder, ValueKind::Choice(choices::<PlayOrder>), Some("oldest"), "Which message comes first."),
    setting("saycid", Field::AnnounceCaller, ValueKind::Flag, Some("1"), "Whether the caller is said."),
    setting("sayduration", Field::AnnounceDuration, ValueKind::Flag, Some("1"), "Whether the message's length is said."),
    setting("temporary_active", Field::TemporaryGreeting, ValueKind::Flag, Some("1"),
        "Whether the temporary greeting plays if there is one."),
    setting("timezone", Field::Timezone, ValueKind::Text, None,
        "An IANA time zone, such as Europe/Berlin; a new mailbox has its customer's."),
    setting("transcribe", Field::Transcribe, ValueKind::Flag, Some("0"), "Whether new voicemails are transcribed."),
    // No settings, but where mistakes in them are told.
    setting("mailbox", Field::Number, ValueKind::Text, None, "The number of the mailbox."),
    setting("customer", Field::Customer, ValueKind::Id, None, "The id of its customer; left out: the caller's own."),
];

/// The settings alone.
pub fn settings() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().filter(|setting| !matches!(setting.field, Field::Number | Field::Customer))
}

fn choices<C: Choice>() -> Vec<&'static str> {
    C::ALL.iter().map(|choice| choice.code()).collect()
}

/// The parameter under which a mistake in `field` is told. A box's name comes from its description.
/// Empty for what this dialect has no parameter for.
pub fn parameter_name(field: Field) -> &'static str {
    let field = if field == Field::Name { Field::Description } else { field };
    SETTINGS.iter().find(|setting| setting.field == field).map_or("", |setting| setting.name)
}

/// The settings that were sent, in the domain's words. What cannot be read is left out and added to
/// the mistakes.
pub fn read_settings(parameters: &Parameters, wrong: &mut CallErrors) -> Values {
    let mut values = Values::default();
    for setting in settings() {
        if let Some(raw) = parameters.get(setting.name)
            && let Some(value) = wrong.take(setting.read(raw))
        {
            values.set(setting.field, value);
        }
    }
    values
}

/// A mailbox as get and list show it. Its PIN is not among it, whoever asks.
pub fn mailbox_json(mailbox: &Mailbox) -> Map<String, Value> {
    let values = values_of(&mailbox.settings, mailbox.customer_id);
    let shown = SETTINGS.iter().filter(|s| !matches!(s.field, Field::Pin | Field::CopyPin));
    let mut row: Map<_, _> = shown.map(|s| (s.name.to_owned(), s.write(values.get(s.field)))).collect();
    row.insert("id".to_owned(), json!(mailbox.id));
    row
}

impl Setting {
    /// The value in the domain's words.
    pub fn read(&self, raw: &str) -> Result<String, Entry> {
        let word = match self.kind {
            ValueKind::Text => Some(raw),
            ValueKind::Id => (digits::is_all_digits(raw) && raw.parse::<i64>().is_ok()).then_some(raw),
            ValueKind::Flag => match raw {
                "0" => Some(""),
                "1" => Some("on"),
                _ => None,
            },
            ValueKind::Words(words) => words.iter().find(|(ours, _)| *ours == raw).map(|(_, domain)| *domain),
            ValueKind::Choice(choices) => choices().into_iter().find(|choice| *choice == raw),
        };
        word.map(str::to_owned).ok_or_else(|| Entry::wrong(self.name, self.kind.rule()))
    }

    /// The domain's value as this dialect writes it.
    pub fn write(&self, value: &str) -> Value {
        match self.kind {
            ValueKind::Text | ValueKind::Choice(_) => json!(value),
            ValueKind::Id => json!(value.parse().unwrap_or(0_i64)),
            ValueKind::Flag => json!(i64::from(!value.is_empty())),
            ValueKind::Words(words) => {
                json!(words.iter().find(|(_, domain)| *domain == value).map_or("", |(ours, _)| *ours))
            }
        }
    }
}

impl ValueKind {
    /// How a value is to be written, for who wrote it otherwise.
    pub fn rule(self) -> String {
        match self {
            Self::Text => String::new(),
            Self::Id => "Give a whole number, such as 12".to_owned(),
            Self::Flag => "Give 0 or 1".to_owned(),
            Self::Words(_) | Self::Choice(_) => {
                let quoted: Vec<String> = self.words().iter().map(|word| format!("\"{word}\"")).collect();
                format!("Give one of {}", quoted.join(", "))
            }
        }
    }

    /// The words that may stand there; empty if it is not one of a few.
    pub fn words(self) -> Vec<&'static str> {
        match self {
            Self::Words(words) => words.iter().map(|(ours, _)| *ours).collect(),
            Self::Choice(choices) => choices(),
            _ => Vec::new(),
        }
    }
}
