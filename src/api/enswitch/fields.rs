//! The parameters of a mailbox's settings: one table, by which values are read and written, mistakes
//! find their names, and the document is made.

use serde_json::{Map, Value, json};

use super::answer::{Entry, Mistakes};
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
pub enum Kind {
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
    pub kind: Kind,
    /// What a new mailbox has when it is left out, if that is always the same.
    pub default: Option<&'static str>,
    /// What it is.
    pub about: &'static str,
}

const fn row(
    name: &'static str,
    field: Field,
    kind: Kind,
    default: Option<&'static str>,
    about: &'static str,
) -> Setting {
    Setting { name, field, kind, default, about }
}

const NOTIFY_EMAIL: Kind = Kind::Words(&[("", "off"), ("owner", "notice"), ("owner_wav", "recording")]);
const NOTIFY_MESSAGE: Kind = Kind::Words(&[("", ""), ("owner", "on")]);
const NOTIFY_FOR: Kind = Kind::Words(&[
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
    row("pin", Field::Pin, Kind::Text, None,
        "The PIN. Needed by create unless copy_pin is given; empty on update: the PIN stays."),
    row("copy_pin", Field::CopyPin, Kind::Text, Some(""),
        "Another mailbox of the same customer whose PIN is copied; empty: none. It wins over pin."),
    row("callerid", Field::CallerId, Kind::Text, Some(""), "Caller ID of notification calls; empty: unknown."),
    row("description", Field::Description, Kind::Text, Some(""),
        "What the mailbox is for, up to 255 characters. Create also names the mailbox by it."),
    row("dtype", Field::ExitKind, Kind::Choice(choices::<ExitKind>), Some("hangup"),
        "The kind of place that a caller who presses 0 goes to."),
    row("dnumber", Field::ExitNumber, Kind::Text, Some(""), "Its number; a hangup has none."),
    row("envelope", Field::AnnounceEnvelope, Kind::Flag, Some("0"), "Whether the message's envelope is said."),
    row("notify_dnumber", Field::NotifyCall, Kind::Text, Some(""), "The number of notification calls; empty: none."),
    row("notify_email", Field::OwnerEmail, NOTIFY_EMAIL, Some("owner_wav"),
        "What the owner is e-mailed: a notice, or with the recording (owner_wav); empty: nothing."),
    row("notify_for", Field::NotifyFor, NOTIFY_FOR, Some("voicemail_fax"),
        "Which messages are notified; empty: none."),
    row("notify_ltype", Field::NotifyCallOpens, Kind::Choice(choices::<CallOpens>), Some("voicemailbox"),
        "What who answers a notification call hears: the mailbox, the mailbox after its PIN, or the log-in."),
    row("notify_message", Field::OwnerText, NOTIFY_MESSAGE, Some(""),
        "Whether the owner is sent a text message; empty: not."),
    row("notify_only", Field::DeleteAfterEmail, Kind::Flag, Some("0"),
        "Whether a message is deleted once it was e-mailed."),
    row("owner", Field::Owner, Kind::Id, Some("0"), "The id of the owner, a user of the customer; 0: none."),
    row("pager", Field::Pager, Kind::Text, Some(""), "A second e-mail address to notify; empty: none."),
    row("pager_attach", Field::PagerAttach, Kind::Flag, Some("0"), "Whether it is sent the message itself."),
    row("panel", Field::Panel, Kind::Flag, Some("0"), "Whether the control panel shows the mailbox."),
    row("play", Field::PlayOrder, Kind::Choice(choices::<PlayOrder>), Some("oldest"), "Which message comes first."),
    row("saycid", Field::AnnounceCaller, Kind::Flag, Some("1"), "Whether the caller is said."),
    row("sayduration", Field::AnnounceDuration, Kind::Flag, Some("1"), "Whether the message's length is said."),
    row("temporary_active", Field::TemporaryGreeting, Kind::Flag, Some("1"),
        "Whether the temporary greeting plays if there is one."),
    row("timezone", Field::Timezone, Kind::Text, None,
        "An IANA time zone, such as Europe/Berlin; a new mailbox has its customer's."),
    row("transcribe", Field::Transcribe, Kind::Flag, Some("0"), "Whether new voicemails are transcribed."),
    // No settings, but where mistakes in them are told.
    row("mailbox", Field::Number, Kind::Text, None, "The number of the mailbox."),
    row("customer", Field::Customer, Kind::Id, None, "The id of its customer; left out: the caller's own."),
];

/// The settings alone.
pub fn settings() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter().filter(|setting| !matches!(setting.field, Field::Number | Field::Customer))
}

fn choices<C: Choice>() -> Vec<&'static str> {
    C::ALL.iter().map(|choice| choice.name()).collect()
}

/// The parameter under which a mistake in `field` is told. A box's name comes from its description.
/// Empty for what this dialect has no parameter for.
pub fn key(field: Field) -> &'static str {
    let field = if field == Field::Name { Field::Description } else { field };
    SETTINGS.iter().find(|setting| setting.field == field).map_or("", |setting| setting.name)
}

/// The settings that were sent, in the domain's words. What cannot be read is left out and added to
/// the mistakes.
pub fn sent(parameters: &Parameters, wrong: &mut Mistakes) -> Values {
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
pub fn shown(mailbox: &Mailbox) -> Map<String, Value> {
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
            Kind::Text => Some(raw),
            Kind::Id => (digits::all_digits(raw) && raw.parse::<i64>().is_ok()).then_some(raw),
            Kind::Flag => match raw {
                "0" => Some(""),
                "1" => Some("on"),
                _ => None,
            },
            Kind::Words(words) => words.iter().find(|(ours, _)| *ours == raw).map(|(_, domain)| *domain),
            Kind::Choice(choices) => choices().into_iter().find(|choice| *choice == raw),
        };
        word.map(str::to_owned).ok_or_else(|| Entry::wrong(self.name, self.kind.rule()))
    }

    /// The domain's value as this dialect writes it.
    pub fn write(&self, value: &str) -> Value {
        match self.kind {
            Kind::Text | Kind::Choice(_) => json!(value),
            Kind::Id => json!(value.parse().unwrap_or(0_i64)),
            Kind::Flag => json!(i64::from(!value.is_empty())),
            Kind::Words(words) => {
                json!(words.iter().find(|(_, domain)| *domain == value).map_or("", |(ours, _)| *ours))
            }
        }
    }
}

impl Kind {
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
