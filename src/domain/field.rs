//! The fields of a mailbox, by name.

use serde::{Deserialize, Serialize};

/// A field of the mailbox form. Its name is the same in forms, history and error lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is described where its value's type is, in `Settings`")]
pub enum Field {
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

impl Field {
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

    /// The name in forms, history and the database.
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

    /// What a person reads above or beside it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Customer => "Customer",
            Self::Number => "Number",
            Self::Name => "Name",
            Self::Description => "Description",
            Self::Owner => "Owner",
            Self::Pin => "PIN",
            Self::CopyPin => "Copy the PIN of another mailbox",
            Self::PinRequired => "Ask for the PIN",
            Self::Language => "Language of the prompts",
            Self::Timezone => "Time zone",
            Self::Greeting => "Greeting",
            Self::TemporaryGreeting => "Play the temporary greeting",
            Self::Beep => "Beep after the greeting",
            Self::PlayOrder => "Play messages",
            Self::AnnounceEnvelope => "Say the message's envelope",
            Self::AnnounceCaller => "Say who called",
            Self::AnnounceDuration => "Say how long the message is",
            Self::AnnounceTime => "Say when the message came",
            Self::ExitKind => "A caller who presses 0 goes to",
            Self::ExitNumber => "Its number",
            Self::NotifyFor => "Notify for",
            Self::OwnerEmail => "E-mail to the owner",
            Self::OwnerText => "Text message to the owner",
            Self::NotifyRecipients => "E-mail more addresses",
            Self::Recipients => "Addresses",
            Self::Pager => "Secondary address",
            Self::PagerAttach => "Attach the message for the secondary address",
            Self::NotifyCall => "Call this number",
            Self::NotifyCallOpens => "Who answers the call hears",
            Self::CallerId => "Caller ID of the call",
            Self::DeleteAfterEmail => "Delete messages once e-mailed",
            Self::Transcribe => "Transcribe new voicemails",
            Self::Panel => "Show in the control panel",
        }
    }

    /// Whether it is on or off, and so absent from a posted form when off.
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

    /// Whether its value must never be stored, echoed or recorded.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Pin)
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.name() == name)
    }
}
