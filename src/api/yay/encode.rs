//! A mailbox in this dialect.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use crate::domain::choice::AnnounceTime;
use crate::domain::field::MailboxField;
use crate::services::mailboxes;

/// The dialect's name for a field, or the domain's name if it has none.
pub(super) const fn name(field: MailboxField) -> &'static str {
    match field {
        MailboxField::Number => "mailbox",
        MailboxField::Pin => "password",
        MailboxField::AnnounceCaller => "play_caller_id",
        MailboxField::AnnounceTime => "play_timestamp",
        // Recipients are always notified by email here.
        MailboxField::Recipients | MailboxField::NotifyRecipients => "email_recipients",
        other => other.name(),
    }
}

/// A mailbox.
#[derive(Serialize, ToSchema)]
#[schema(as = yay::Mailbox)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names, reason = "these are the names of the dialect")]
pub(super) struct Mailbox {
    /// Whether a beep follows the greeting.
    beep: bool,
    /// Date of creation (UTC).
    #[schema(format = Date, example = "2023-06-02")]
    created_on: String,
    /// Recipients to notify about new messages by email.
    email_recipients: Vec<Recipient>,
    /// UUID of the sound used as the greeting.
    #[schema(example = "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b")]
    greeting: Option<String>,
    /// Number of the mailbox.
    #[schema(example = "8001")]
    mailbox: String,
    /// Name.
    #[schema(example = "Pete's Mailbox")]
    name: String,
    /// PIN; null if the caller isn't allowed to read PINs.
    #[schema(example = "1234")]
    password: Option<String>,
    /// Whether to announce the caller ID.
    play_caller_id: bool,
    /// Whether to announce the time of a message.
    play_timestamp: bool,
    /// Whether to transcribe new voicemails.
    transcribe: bool,
    /// Date of the last change (UTC); not in the response to its creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = Date, example = "2023-06-02")]
    updated_on: Option<String>,
    /// UUID of the mailbox.
    #[schema(example = "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]
    uuid: String,
}

/// A recipient of notifications.
#[derive(Serialize, ToSchema)]
#[schema(as = yay::Recipient)]
struct Recipient {
    /// Date when the email address was added (UTC).
    #[schema(format = Date, example = "2023-06-02")]
    created_on: String,
    /// Email address.
    #[schema(example = "pete@example.org")]
    email: String,
    /// Date when the capitalization of the email address last changed (UTC). Not in the response when the mailbox is
    /// created.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = Date, example = "2023-06-02")]
    updated_on: Option<String>,
    /// UUID of the recipient. It stays the same as long as the mailbox and the email address do.
    #[schema(example = "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]
    uuid: String,
}

/// The mailbox and its PIN, if the caller may read it. The original's response to a new mailbox has no `updated_on`.
pub(super) fn mailbox(m: &mailboxes::Mailbox, password: Option<String>, new: bool) -> Mailbox {
    let updated = |ms| (!new).then(|| date(ms));
    let recipients = m.recipients.iter().map(|recipient| Recipient {
        created_on: date(recipient.created_at),
        email: recipient.address.clone(),
        updated_on: updated(recipient.updated_at),
        uuid: recipient_uuid(&m.uuid, &recipient.address),
    });
    let s = &m.settings;
    Mailbox {
        beep: s.beep,
        created_on: date(m.created_at),
        email_recipients: recipients.collect(),
        greeting: s.greeting.clone(),
        mailbox: s.number.as_str().to_owned(),
        name: s.name.as_str().to_owned(),
        password,
        play_caller_id: s.announce_caller,
        play_timestamp: s.announce_time != AnnounceTime::Off,
        transcribe: s.transcribe,
        updated_on: updated(m.updated_at),
        uuid: m.uuid.clone(),
    }
}

/// The UUID of a recipient, derived from its mailbox and email address, so that it doesn't need to be stored.
pub(super) fn recipient_uuid(mailbox: &str, address: &str) -> String {
    let digest = Sha256::digest(format!("{mailbox} {}", address.to_lowercase()));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

fn date(ms: i64) -> String {
    let at = Timestamp::from_millisecond(ms).unwrap_or_default();
    at.to_zoned(TimeZone::UTC).date().to_string()
}
