//! What goes over the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::{id, names};
use crate::services::mailboxes::Mailbox;

/// A shared voicemail. What is empty is null.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemail)]
pub struct Voicemail {
    /// The id that the other calls take. Nothing can be read from it.
    #[schema(example = "NzAwNTUxOTA5NzczMTQ4MTYw")]
    pub id: String,
    /// What people call it.
    #[schema(example = "Front desk")]
    pub name: String,
    /// The number that is dialled.
    #[schema(example = "1234")]
    pub extension_number: String,
    /// In which language the prompts speak: a BCP 47 tag.
    #[schema(example = "en-US")]
    pub prompt: String,
    /// Whether listening asks for the PIN.
    #[schema(example = true)]
    pub enable_pin: bool,
    /// The PIN, if the caller may read PINs. That it was read is recorded.
    #[schema(required = true, example = "582036")]
    pub pin: Option<String>,
    /// Whether the recipients are told of new messages by e-mail.
    #[schema(example = false)]
    pub enable_email_notify: bool,
    /// The addresses, with a comma between.
    #[schema(required = true, example = "jo@example.org,al@example.org")]
    pub recipients: Option<String>,
    /// Whether and how the time of a message is said: `DISABLE`, `12_HOUR_CLOCK` or `24_HOUR_CLOCK`.
    #[schema(example = "DISABLE")]
    pub play_datetime: &'static str,
}

impl Voicemail {
    /// A mailbox in the words of this dialect.
    pub(super) fn new(mailbox: &Mailbox, pin: Option<String>) -> Self {
        let s = &mailbox.settings;
        let recipients = s.recipients.lines().replace('\n', ",");
        Self {
            id: id::encode(mailbox.id),
            name: s.name.as_str().to_owned(),
            extension_number: s.number.as_str().to_owned(),
            prompt: s.language.as_str().to_owned(),
            enable_pin: s.pin_required,
            pin,
            enable_email_notify: s.notify_recipients,
            recipients: (!recipients.is_empty()).then_some(recipients),
            play_datetime: names::clock_name(s.announce_time),
        }
    }
}

/// A part of the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemails)]
pub struct VoicemailList {
    /// How many there are, whatever `skip` and `top` say.
    #[schema(minimum = 0, example = 1)]
    pub count: i64,
    /// Those that were asked for.
    #[schema(max_items = 100)]
    pub items: Vec<Voicemail>,
}

/// What was made.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemailCreated)]
pub struct Created {
    /// Its id.
    #[schema(example = "NzAwNTUxOTA5NzczMTQ4MTYw")]
    pub id: String,
}

/// A new shared voicemail. Other fields are passed over.
#[derive(Debug, ToSchema)]
#[schema(as = NewSharedVoicemail)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub struct NewVoicemail {
    /// What people call it.
    #[schema(min_length = 1, max_length = 64, example = "Front desk")]
    name: String,
    /// The number that is dialled. It can never be changed by this API.
    #[schema(min_length = 3, max_length = 64, pattern = "^[0-9]{3,64}$", example = "1234")]
    extension_number: String,
    /// In which language the prompts speak: a BCP 47 tag. Without one, or null: the customer's language.
    #[schema(example = "en-US")]
    prompt: Option<String>,
    /// Whether listening asks for the PIN.
    #[schema(required = false, default = true)]
    enable_pin: bool,
    /// Digits, as the customer's PIN policy wants them. By default: 6 to 10, no digit three times in a row,
    /// no three in sequence, not the extension number.
    #[schema(pattern = "^[0-9]+$", example = "582036")]
    pin: String,
    /// Whether the recipients are told of new messages by e-mail.
    #[schema(required = false, default = false)]
    enable_email_notify: bool,
    /// Up to 15 e-mail addresses, with a comma between; null for none.
    #[schema(example = "jo@example.org,al@example.org")]
    recipients: Option<String>,
    /// Whether and how the time of a message is said.
    #[schema(required = false, inline)]
    play_datetime: Clock,
}

/// What is to change; what is left out stays. Other fields, `extension_number` among them, are passed over.
#[derive(Debug, ToSchema)]
#[schema(as = SharedVoicemailChanges)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub struct VoicemailChanges {
    /// What people call it.
    #[schema(required = false, min_length = 1, max_length = 64, example = "Front desk")]
    name: String,
    /// In which language the prompts speak: a BCP 47 tag. Null: as it is.
    #[schema(example = "en-US")]
    prompt: Option<String>,
    /// Whether listening asks for the PIN.
    #[schema(required = false, example = true)]
    enable_pin: bool,
    /// Digits, as the customer's PIN policy wants them. Null: as it is.
    #[schema(pattern = "^[0-9]+$", example = "582036")]
    pin: Option<String>,
    /// Whether the recipients are told of new messages by e-mail.
    #[schema(required = false, example = false)]
    enable_email_notify: bool,
    /// Up to 15 e-mail addresses, with a comma between; null or an empty text for none.
    #[schema(example = "jo@example.org,al@example.org")]
    recipients: Option<String>,
    /// Whether and how the time of a message is said.
    #[schema(required = false, inline)]
    play_datetime: Clock,
}

/// Whether and how the time of a message is said.
#[derive(Debug, ToSchema)]
#[schema(default = "DISABLE")]
#[allow(dead_code, reason = "it describes a field of the body")]
pub enum Clock {
    /// Not at all.
    #[schema(rename = "DISABLE")]
    Disable,
    /// By the 12-hour clock.
    #[schema(rename = "12_HOUR_CLOCK")]
    Hour12,
    /// By the 24-hour clock.
    #[schema(rename = "24_HOUR_CLOCK")]
    Hour24,
}
