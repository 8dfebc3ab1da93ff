//! Fields whose value is one of a few codes.

use crate::i18n::{MessageKey, Messages, key};

/// A value out of a closed list, with the code that forms and the database use for it.
pub trait Choice: Copy + PartialEq + Sized + 'static {
    /// Every value, in the order in which pages offer them.
    const ALL: &'static [Self];

    /// The stable code of this value.
    fn code(self) -> &'static str;

    /// The value with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.code() == code)
    }
}

/// A choice with a translated label.
pub trait Localized: Choice {
    /// The key of the message.
    fn key(self) -> MessageKey;

    /// The translated label.
    fn label(self, messages: Messages) -> String {
        messages.get(self.key())
    }
}

/// Which message is played first. Enswitch `play`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlayOrder {
    /// The longest waiting one.
    Oldest,
    /// The latest one.
    Newest,
}

impl Choice for PlayOrder {
    const ALL: &'static [Self] = &[Self::Oldest, Self::Newest];

    fn code(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
        }
    }
}

impl Localized for PlayOrder {
    fn key(self) -> MessageKey {
        match self {
            Self::Oldest => key!("choices-oldest-first"),
            Self::Newest => key!("choices-newest-first"),
        }
    }
}

/// Whether and how the time of a message is read out. `PortSIP` `play_datetime`, yay `play_timestamp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnounceTime {
    /// Not read out.
    Off,
    /// "Three twenty p.m."
    Hour12,
    /// "Fifteen twenty."
    Hour24,
}

impl Choice for AnnounceTime {
    const ALL: &'static [Self] = &[Self::Off, Self::Hour12, Self::Hour24];

    fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Hour12 => "12-hour",
            Self::Hour24 => "24-hour",
        }
    }
}

impl Localized for AnnounceTime {
    fn key(self) -> MessageKey {
        match self {
            Self::Off => key!("choices-time-off"),
            Self::Hour12 => key!("choices-time-12"),
            Self::Hour24 => key!("choices-time-24"),
        }
    }
}

/// What the owner is sent by e-mail. Enswitch `notify_email`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnerEmail {
    /// Nothing.
    Off,
    /// That there is a message.
    Notice,
    /// The message itself, attached.
    Recording,
}

impl Choice for OwnerEmail {
    const ALL: &'static [Self] = &[Self::Off, Self::Notice, Self::Recording];

    fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Notice => "notice",
            Self::Recording => "recording",
        }
    }
}

impl Localized for OwnerEmail {
    fn key(self) -> MessageKey {
        match self {
            Self::Off => key!("choices-email-off"),
            Self::Notice => key!("choices-email-notice"),
            Self::Recording => key!("choices-email-recording"),
        }
    }
}

/// Which messages lead to a notification. Enswitch `notify_for`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotifyFor {
    /// None.
    None,
    /// Voicemails.
    Voicemail,
    /// Faxes.
    Fax,
    /// Text messages.
    Text,
    /// Voicemails and faxes.
    VoicemailFax,
    /// Every kind.
    All,
}

impl NotifyFor {
    /// Whether faxes are among them.
    pub fn fax(self) -> bool {
        matches!(self, Self::Fax | Self::VoicemailFax | Self::All)
    }
}

impl Choice for NotifyFor {
    const ALL: &'static [Self] = &[Self::VoicemailFax, Self::Voicemail, Self::Fax, Self::Text, Self::All, Self::None];

    fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Voicemail => "voicemail",
            Self::Fax => "fax",
            Self::Text => "text",
            Self::VoicemailFax => "voicemail_fax",
            Self::All => "all",
        }
    }
}

impl Localized for NotifyFor {
    fn key(self) -> MessageKey {
        match self {
            Self::None => key!("choices-notify-none"),
            Self::Voicemail => key!("choices-notify-voicemail"),
            Self::Fax => key!("choices-notify-fax"),
            Self::Text => key!("choices-notify-text"),
            Self::VoicemailFax => key!("choices-notify-voicemail-fax"),
            Self::All => key!("choices-notify-all"),
        }
    }
}

/// What the person who answers a notification call hears. Enswitch `notify_ltype`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallOpens {
    /// The mailbox right away.
    Mailbox,
    /// The mailbox after its PIN.
    MailboxAfterPin,
    /// A prompt for a mailbox and its PIN.
    LogIn,
}

impl Choice for CallOpens {
    const ALL: &'static [Self] = &[Self::Mailbox, Self::MailboxAfterPin, Self::LogIn];

    fn code(self) -> &'static str {
        match self {
            Self::Mailbox => "voicemailbox",
            Self::MailboxAfterPin => "voicemailboxpin",
            Self::LogIn => "voicemaillogin",
        }
    }
}

impl Localized for CallOpens {
    fn key(self) -> MessageKey {
        match self {
            Self::Mailbox => key!("choices-call-mailbox"),
            Self::MailboxAfterPin => key!("choices-call-mailbox-pin"),
            Self::LogIn => key!("choices-call-sign-in"),
        }
    }
}
