//! The settings of a mailbox, every one of them good.

use super::choice::{AnnounceTime, CallOpens, NotifyFor, OwnerEmail, PlayOrder};
use super::dial_string::DialString;
use super::email::{Email, Recipients};
use super::exit::ExitDestination;
use super::language::Language;
use super::mailbox_number::MailboxNumber;
use super::pin::Pin;
use super::text::{Description, Name};
use super::timezone::Timezone;

/// Everything about a mailbox but its PIN and its customer.
///
/// The name each field has with Enswitch, yay and `PortSIP` stands in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "a mailbox has that many switches")]
pub struct MailboxSettings {
    /// Unique within the customer (`mailbox`; -; `extension_number`).
    pub number: MailboxNumber,
    /// What people call it (-; `name`; `name`).
    pub name: Name,
    /// What it is for (`description`; -; -).
    pub description: Description,
    /// Whether listening asks for the PIN (-; -; `enable_pin`).
    pub pin_required: bool,
    /// The id of a user of the same customer (`owner`; -; -).
    pub owner: Option<i64>,
    /// In which the prompts speak (-; -; `prompt`).
    pub language: Language,
    /// In which times are said (`timezone`; -; -).
    pub timezone: Timezone,
    /// The UUID of a sound of the same customer (-; `greeting`; -).
    pub greeting: Option<String>,
    /// Whether the temporary greeting plays if there is one (`temporary_active`; -; -).
    pub temporary_greeting: bool,
    /// Whether a beep follows the greeting (-; `beep`; -).
    pub beep: bool,
    /// Which message comes first (`play`; -; -).
    pub play_order: PlayOrder,
    /// Whether the envelope is said (`envelope`; -; -).
    pub announce_envelope: bool,
    /// Whether the caller is said (`saycid`; `play_caller_id`; -).
    pub announce_caller: bool,
    /// Whether the length is said (`sayduration`; -; -).
    pub announce_duration: bool,
    /// Whether and how the time is said (-; `play_timestamp`; `play_datetime`).
    pub announce_time: AnnounceTime,
    /// Where pressing 0 leads (`dtype` and `dnumber`; -; -).
    pub exit: ExitDestination,
    /// Shown on notification calls (`callerid`; -; -).
    pub caller_id: Option<DialString>,
    /// What the owner is e-mailed (`notify_email`; -; -).
    pub owner_email: OwnerEmail,
    /// Further addresses (-; `email_recipients`; `recipients`).
    pub recipients: Recipients,
    /// Whether those are e-mailed (-; -; `enable_email_notify`).
    pub notify_recipients: bool,
    /// A secondary address (`pager`; -; -).
    pub pager: Option<Email>,
    /// Whether it is sent the message itself (`pager_attach`; -; -).
    pub pager_attach: bool,
    /// Which messages are notified (`notify_for`; -; -).
    pub notify_for: NotifyFor,
    /// Whether the owner is sent a text message (`notify_message`; -; -).
    pub owner_text: bool,
    /// Who is called (`notify_dnumber`; -; -).
    pub notify_call: Option<DialString>,
    /// What the called hear (`notify_ltype`; -; -).
    pub notify_call_opens: CallOpens,
    /// Whether a message goes once it was e-mailed (`notify_only`; -; -).
    pub delete_after_email: bool,
    /// Whether voicemails are written down (`transcribe`; `transcribe`; -).
    pub transcribe: bool,
    /// Whether the control panel shows it (`panel`; -; -).
    pub panel: bool,
}

/// What a save does to the PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PinChange {
    /// Nothing.
    Keep,
    /// A new one, already found good.
    Set(Pin),
    /// That of another mailbox of the same customer, still to be found good for this one.
    CopyFrom(MailboxNumber),
}
