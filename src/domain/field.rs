//! The fields of a mailbox, by name.

use serde::{Deserialize, Serialize};

use crate::i18n::{MessageKey, Messages, key};

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
    pub const fn key(self) -> MessageKey {
        match self {
            Self::Customer => key!("fields-customer"),
            Self::Number => key!("fields-number"),
            Self::Name => key!("fields-name"),
            Self::Description => key!("fields-description"),
            Self::Owner => key!("fields-owner"),
            Self::Pin => key!("fields-pin"),
            Self::CopyPin => key!("fields-copy-pin"),
            Self::PinRequired => key!("fields-pin-required"),
            Self::Language => key!("fields-language"),
            Self::Timezone => key!("fields-timezone"),
            Self::Greeting => key!("fields-greeting"),
            Self::TemporaryGreeting => key!("fields-temporary-greeting"),
            Self::Beep => key!("fields-beep"),
            Self::PlayOrder => key!("fields-play-order"),
            Self::AnnounceEnvelope => key!("fields-message-details"),
            Self::AnnounceCaller => key!("fields-announce-caller"),
            Self::AnnounceDuration => key!("fields-announce-duration"),
            Self::AnnounceTime => key!("fields-announce-time"),
            Self::ExitKind => key!("fields-press-0"),
            Self::ExitNumber => key!("fields-destination-number"),
            Self::NotifyFor => key!("fields-notify-about"),
            Self::OwnerEmail => key!("fields-owner-email"),
            Self::OwnerText => key!("fields-owner-text"),
            Self::NotifyRecipients => key!("fields-notify-recipients"),
            Self::Recipients => key!("fields-recipients"),
            Self::Pager => key!("fields-additional-email"),
            Self::PagerAttach => key!("fields-additional-email-attach"),
            Self::NotifyCall => key!("fields-notify-call"),
            Self::NotifyCallOpens => key!("fields-notify-call-access"),
            Self::CallerId => key!("fields-caller-id"),
            Self::DeleteAfterEmail => key!("fields-delete-after-email"),
            Self::Transcribe => key!("fields-transcribe"),
            Self::Panel => key!("fields-panel"),
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
