//! The fields of a mailbox, by name.

use serde::{Deserialize, Serialize};

use crate::i18n::Messages;

/// A field of the mailbox form. Its name is the same in forms, history and error lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is described where its value's type is, in `MailboxSettings`")]
pub enum MailboxField {
    Customer,
    Number,
    Name,
    Description,
    Owner,
    Pin,
    CopyPin,
    PinRequired,
    Language,
    Timezone,
    Greeting,
    TemporaryGreeting,
    Beep,
    PlayOrder,
    AnnounceEnvelope,
    AnnounceCaller,
    AnnounceDuration,
    AnnounceTime,
    ExitKind,
    ExitNumber,
    NotifyFor,
    OwnerEmail,
    OwnerText,
    NotifyRecipients,
    Recipients,
    Pager,
    PagerAttach,
    NotifyCall,
    NotifyCallOpens,
    CallerId,
    DeleteAfterEmail,
    Transcribe,
    Panel,
}

impl MailboxField {
    /// Every field, in the order of the form: errors are listed in this order too.
    pub const ALL: [Self; 33] = [
        Self::Customer,
        Self::Number,
        Self::Name,
        Self::Description,
        Self::Owner,
        Self::Pin,
        Self::CopyPin,
        Self::PinRequired,
        Self::Language,
        Self::Timezone,
        Self::Greeting,
        Self::TemporaryGreeting,
        Self::Beep,
        Self::PlayOrder,
        Self::AnnounceEnvelope,
        Self::AnnounceCaller,
        Self::AnnounceDuration,
        Self::AnnounceTime,
        Self::ExitKind,
        Self::ExitNumber,
        Self::NotifyFor,
        Self::OwnerEmail,
        Self::OwnerText,
        Self::NotifyRecipients,
        Self::Recipients,
        Self::Pager,
        Self::PagerAttach,
        Self::NotifyCall,
        Self::NotifyCallOpens,
        Self::CallerId,
        Self::DeleteAfterEmail,
        Self::Transcribe,
        Self::Panel,
    ];

    /// Its name in forms, history and the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Number => "number",
            Self::Name => "name",
            Self::Description => "description",
            Self::Owner => "owner",
            Self::Pin => "pin",
            Self::CopyPin => "copy_pin",
            Self::PinRequired => "pin_required",
            Self::Language => "language",
            Self::Timezone => "timezone",
            Self::Greeting => "greeting",
            Self::TemporaryGreeting => "temporary_greeting",
            Self::Beep => "beep",
            Self::PlayOrder => "play_order",
            Self::AnnounceEnvelope => "announce_envelope",
            Self::AnnounceCaller => "announce_caller",
            Self::AnnounceDuration => "announce_duration",
            Self::AnnounceTime => "announce_time",
            Self::ExitKind => "exit_kind",
            Self::ExitNumber => "exit_number",
            Self::NotifyFor => "notify_for",
            Self::OwnerEmail => "owner_email",
            Self::OwnerText => "owner_text",
            Self::NotifyRecipients => "notify_recipients",
            Self::Recipients => "recipients",
            Self::Pager => "pager",
            Self::PagerAttach => "pager_attach",
            Self::NotifyCall => "notify_call",
            Self::NotifyCallOpens => "notify_call_opens",
            Self::CallerId => "caller_id",
            Self::DeleteAfterEmail => "delete_after_email",
            Self::Transcribe => "transcribe",
            Self::Panel => "panel",
        }
    }

    /// The message key of its label.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Customer => "fields-customer",
            Self::Number => "fields-number",
            Self::Name => "fields-name",
            Self::Description => "fields-description",
            Self::Owner => "fields-owner",
            Self::Pin => "fields-pin",
            Self::CopyPin => "fields-copy-pin",
            Self::PinRequired => "fields-pin-required",
            Self::Language => "fields-language",
            Self::Timezone => "fields-timezone",
            Self::Greeting => "fields-greeting",
            Self::TemporaryGreeting => "fields-temporary-greeting",
            Self::Beep => "fields-beep",
            Self::PlayOrder => "fields-play-order",
            Self::AnnounceEnvelope => "fields-message-details",
            Self::AnnounceCaller => "fields-announce-caller",
            Self::AnnounceDuration => "fields-announce-duration",
            Self::AnnounceTime => "fields-announce-time",
            Self::ExitKind => "fields-press-0",
            Self::ExitNumber => "fields-destination-number",
            Self::NotifyFor => "fields-notify-about",
            Self::OwnerEmail => "fields-owner-email",
            Self::OwnerText => "fields-owner-text",
            Self::NotifyRecipients => "fields-notify-recipients",
            Self::Recipients => "fields-recipients",
            Self::Pager => "fields-additional-email",
            Self::PagerAttach => "fields-additional-email-attach",
            Self::NotifyCall => "fields-notify-call",
            Self::NotifyCallOpens => "fields-notify-call-access",
            Self::CallerId => "fields-caller-id",
            Self::DeleteAfterEmail => "fields-delete-after-email",
            Self::Transcribe => "fields-transcribe",
            Self::Panel => "fields-panel",
        }
    }

    /// The translated label.
    pub fn label(self, messages: Messages) -> String {
        messages.get(self.key())
    }

    /// Whether it is a switch, and so absent from a submitted form when off.
    pub const fn is_switch(self) -> bool {
        matches!(
            self,
            Self::PinRequired
                | Self::TemporaryGreeting
                | Self::Beep
                | Self::AnnounceEnvelope
                | Self::AnnounceCaller
                | Self::AnnounceDuration
                | Self::OwnerText
                | Self::NotifyRecipients
                | Self::PagerAttach
                | Self::DeleteAfterEmail
                | Self::Transcribe
                | Self::Panel
        )
    }

    /// Whether its value must never be stored in plain text, echoed or recorded.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Pin)
    }

    /// The field with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.name() == name)
    }
}
