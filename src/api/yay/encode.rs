//! A mailbox in this dialect.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use utoipa::ToSchema;

use crate::domain::choice::AnnounceTime;
use crate::domain::field::Field;
use crate::services::mailboxes;

/// A field's name in this dialect; where it has none, the domain's.
pub(super) const fn name(field: Field) -> &'static str {
    match field {
        Field::Number => "mailbox",
        Field::Pin => "password",
        Field::AnnounceCaller => "play_caller_id",
        Field::AnnounceTime => "play_timestamp",
        // Who is a recipient here is e-mailed.
        Field::Recipients | Field::NotifyRecipients => "email_recipients",
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
    /// When it was made (UTC).
    #[schema(format = Date, example = "2023-06-02")]
    created_on: String,
    /// Who is told of new messages by e-mail.
    email_recipients: Vec<Recipient>,
    /// The UUID of the sound that greets callers.
    #[schema(example = "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b")]
    greeting: Option<String>,
    /// Its number.
    #[schema(example = "8001")]
    mailbox: String,
    /// What people call it.
    #[schema(example = "Pete's Mailbox")]
    name: String,
    /// Its PIN; null for whoever may not read PINs.
    #[schema(example = "1234")]
    password: Option<String>,
    /// Whether the caller is said.
    play_caller_id: bool,
    /// Whether the time of a message is said.
    play_timestamp: bool,
    /// Whether voicemails are written down.
    transcribe: bool,
    /// When it was last changed (UTC); not in the answer that it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = Date, example = "2023-06-02")]
    updated_on: Option<String>,
    /// What this API calls it.
    #[schema(example = "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]
    uuid: String,
}

/// Somebody who is told of new messages.
#[derive(Serialize, ToSchema)]
#[schema(as = yay::Recipient)]
struct Recipient {
    /// When the address was added (UTC).
    #[schema(format = Date, example = "2023-06-02")]
    created_on: String,
    /// The address.
    #[schema(example = "pete@example.org")]
    email: String,
    /// When its spelling was last changed (UTC); not in the answer that the mailbox was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, format = Date, example = "2023-06-02")]
    updated_on: Option<String>,
    /// What this API calls it; the same as long as mailbox and address are.
    #[schema(example = "31347d42-00bd-44a5-9b5c-20dc4197a2f6")]
    uuid: String,
}

/// The mailbox and its PIN, if it may be read. The original's answer to a new mailbox has no `updated_on`.
pub(super) fn mailbox(m: &mailboxes::Mailbox, password: Option<String>, new: bool) -> Mailbox {
    let updated = |ms| (!new).then(|| date(ms));
    let recipients = m.recipients.iter().map(|one| Recipient {
        created_on: date(one.created_at),
        email: one.address.clone(),
        updated_on: updated(one.updated_at),
        uuid: recipient_uuid(&m.uuid, &one.address),
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

/// The UUID of a recipient, made from its mailbox and its address: nothing has to be stored for it to
/// last.
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
