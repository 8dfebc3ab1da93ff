//! The validated settings of a mailbox.

use super::choice::{AnnounceTime, CallOpens, NotifyFor, OwnerEmail, PlayOrder};
use super::dial_string::DialString;
use super::email::{Email, Recipients};
use super::exit::ExitDestination;
use super::language::Language;
use super::mailbox_number::MailboxNumber;
use super::pin::Pin;
use super::text::{Description, DisplayName};
use super::timezone::Timezone;

/// All settings of a mailbox except its PIN and customer.
///
/// The field names of Enswitch, yay and `PortSIP` are in brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "a mailbox has that many switches")]
pub struct MailboxSettings {
    /// Unique within the customer (`mailbox`; -; `extension_number`).
    pub number: MailboxNumber,
    /// Its display name (-; `name`; `name`).
    pub name: DisplayName,
    /// What it is for (`description`; -; -).
    pub description: Description,
    /// Whether listening asks for the PIN (-; -; `enable_pin`).
    pub pin_required: bool,
    /// The id of a user of the same customer (`owner`; -; -).
    pub owner: Option<i64>,
    /// The language of the prompts (-; -; `prompt`).
    pub language: Language,
    /// The time zone of announced times (`timezone`; -; -).
    pub timezone: Timezone,
    /// The UUID of a sound of the same customer (-; `greeting`; -).
    pub greeting: Option<String>,
    /// Whether the temporary greeting plays, if there is one (`temporary_active`; -; -).
    pub temporary_greeting: bool,
    /// Whether a beep follows the greeting (-; `beep`; -).
    pub beep: bool,
    /// Which message comes first (`play`; -; -).
    pub play_order: PlayOrder,
    /// Whether the envelope is announced (`envelope`; -; -).
    pub announce_envelope: bool,
    /// Whether the caller is announced (`saycid`; `play_caller_id`; -).
    pub announce_caller: bool,
    /// Whether the length is announced (`sayduration`; -; -).
    pub announce_duration: bool,
    /// Whether and how the time is announced (-; `play_timestamp`; `play_datetime`).
    pub announce_time: AnnounceTime,
    /// Where pressing 0 leads (`dtype` and `dnumber`; -; -).
    pub exit: ExitDestination,
    /// The caller ID of notification calls (`callerid`; -; -).
    pub caller_id: Option<DialString>,
    /// What is emailed to the owner (`notify_email`; -; -).
    pub owner_email: OwnerEmail,
    /// Further addresses (-; `email_recipients`; `recipients`).
    pub recipients: Recipients,
    /// Whether the further addresses are notified (-; -; `enable_email_notify`).
    pub notify_recipients: bool,
    /// A secondary address (`pager`; -; -).
    pub pager: Option<Email>,
    /// Whether the secondary address gets the message attached (`pager_attach`; -; -).
    pub pager_attach: bool,
    /// Which messages are notified (`notify_for`; -; -).
    pub notify_for: NotifyFor,
    /// Whether the owner gets a text message (`notify_message`; -; -).
    pub owner_text: bool,
    /// The number to call (`notify_dnumber`; -; -).
    pub notify_call: Option<DialString>,
    /// What the person who answers hears (`notify_ltype`; -; -).
    pub notify_call_opens: CallOpens,
    /// Whether a message is deleted once it was emailed (`notify_only`; -; -).
    pub delete_after_email: bool,
    /// Whether voicemails are transcribed (`transcribe`; `transcribe`; -).
    pub transcribe: bool,
    /// Whether the control panel shows it (`panel`; -; -).
    pub panel: bool,
}

/// What a save does to the PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PinChange {
    /// Keep the current one.
    Keep,
    /// Set a new one that was validated.
    Set(Pin),
    /// Copy that of another mailbox of the same customer, which is still to be validated for this one.
    CopyFrom(MailboxNumber),
}
