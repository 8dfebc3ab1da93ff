//! Requests and responses.

use serde::Serialize;
use utoipa::ToSchema;

use super::{id, names};
use crate::services::mailboxes::Mailbox;

/// A shared voicemail. Empty fields are null.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemail)]
pub struct Voicemail {
    /// ID, to be used in other requests. Don't interpret it.
    #[schema(example = "NzAwNTUxOTA5NzczMTQ4MTYw")]
    pub id: String,
    /// Name.
    #[schema(example = "Front desk")]
    pub name: String,
    /// Number of the mailbox.
    #[schema(example = "1234")]
    pub extension_number: String,
    /// Language of the prompts, as a BCP 47 tag.
    #[schema(example = "en-US")]
    pub prompt: String,
    /// Whether the PIN is required to listen to messages.
    #[schema(example = true)]
    pub enable_pin: bool,
    /// PIN, if the caller is allowed to read PINs. Reading it is recorded.
    #[schema(required = true, example = "582036")]
    pub pin: Option<String>,
    /// Whether to notify the recipients about new messages by email.
    #[schema(example = false)]
    pub enable_email_notify: bool,
    /// Email addresses, separated by commas.
    #[schema(required = true, example = "jo@example.org,al@example.org")]
    pub recipients: Option<String>,
    /// How to announce the time of a message: `DISABLE`, `12_HOUR_CLOCK`, or `24_HOUR_CLOCK`.
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

/// One page of the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemails)]
pub struct VoicemailList {
    /// Total number, regardless of `skip` and `top`.
    #[schema(minimum = 0, example = 1)]
    pub count: i64,
    /// The requested rows.
    #[schema(max_items = 100)]
    pub items: Vec<Voicemail>,
}

/// The created shared voicemail.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SharedVoicemailCreated)]
pub struct Created {
    /// Its ID.
    #[schema(example = "NzAwNTUxOTA5NzczMTQ4MTYw")]
    pub id: String,
}

/// A new shared voicemail. Other fields are ignored.
#[derive(Debug, ToSchema)]
#[schema(as = NewSharedVoicemail)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub struct NewVoicemail {
    /// Name.
    #[schema(min_length = 1, max_length = 64, example = "Front desk")]
    name: String,
    /// Number of the mailbox. It can't be changed with this API.
    #[schema(min_length = 3, max_length = 64, pattern = "^[0-9]{3,64}$", example = "1234")]
    extension_number: String,
    /// Language of the prompts, as a BCP 47 tag. Omitted or null: the customer's language.
    #[schema(example = "en-US")]
    prompt: Option<String>,
    /// Whether the PIN is required to listen to messages.
    #[schema(required = false, default = true)]
    enable_pin: bool,
    /// Digits that meet the customer's PIN policy. The default policy: 6 to 10 digits, no digit 3 times in a row,
    /// no sequence of 3 digits, and not the extension number, forward or backward.
    #[schema(pattern = "^[0-9]+$", example = "582036")]
    pin: String,
    /// Whether to notify the recipients about new messages by email.
    #[schema(required = false, default = false)]
    enable_email_notify: bool,
    /// Up to 15 email addresses, separated by commas; null for none.
    #[schema(example = "jo@example.org,al@example.org")]
    recipients: Option<String>,
    /// How to announce the time of a message.
    #[schema(required = false, inline)]
    play_datetime: Clock,
}

/// The fields to change. Omitted fields are unchanged. Other fields, including `extension_number`, are ignored.
#[derive(Debug, ToSchema)]
#[schema(as = SharedVoicemailChanges)]
#[allow(dead_code, reason = "it describes the body, which is read field by field")]
pub struct VoicemailChanges {
    /// Name.
    #[schema(required = false, min_length = 1, max_length = 64, example = "Front desk")]
    name: String,
    /// Language of the prompts, as a BCP 47 tag. Null: unchanged.
    #[schema(example = "en-US")]
    prompt: Option<String>,
    /// Whether the PIN is required to listen to messages.
    #[schema(required = false, example = true)]
    enable_pin: bool,
    /// Digits that meet the customer's PIN policy. Null: unchanged.
    #[schema(pattern = "^[0-9]+$", example = "582036")]
    pin: Option<String>,
    /// Whether to notify the recipients about new messages by email.
    #[schema(required = false, example = false)]
    enable_email_notify: bool,
    /// Up to 15 email addresses, separated by commas; null or an empty string for none.
    #[schema(example = "jo@example.org,al@example.org")]
    recipients: Option<String>,
    /// How to announce the time of a message.
    #[schema(required = false, inline)]
    play_datetime: Clock,
}

/// How to announce the time of a message.
#[derive(Debug, ToSchema)]
#[schema(default = "DISABLE")]
#[allow(dead_code, reason = "it describes a field of the body")]
pub enum Clock {
    /// Not announced.
    #[schema(rename = "DISABLE")]
    Disable,
    /// 12-hour clock.
    #[schema(rename = "12_HOUR_CLOCK")]
    Hour12,
    /// 24-hour clock.
    #[schema(rename = "24_HOUR_CLOCK")]
    Hour24,
}
