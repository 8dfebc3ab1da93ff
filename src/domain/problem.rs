//! What can be wrong with a field: codes with details, independent of language.

use serde::{Deserialize, Serialize};

use super::field::MailboxField;
use super::form_error::FormError;
use super::pin::PinViolation;
use super::plan::PlanFeature;
use super::rule_messages as rules;
use crate::i18n::Messages;

/// Why a value cannot be saved.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// No value was given.
    Required,
    /// Too many characters.
    TooLong { length: usize, max: usize },
    /// A character that cannot be shown, such as a bell.
    ControlCharacter,
    /// A mailbox number with characters other than digits.
    NotDigits,
    /// An internal number with a dash, which may mean a range.
    NumberWithDash,
    /// A mailbox number with too few or too many digits.
    NumberLength { digits: usize },
    /// The customer already has a mailbox with this number, possibly archived.
    NumberTaken,
    /// Every number of the customer's range is taken; the bounds of the range.
    RangeFull { first: String, last: String },
    /// The PIN violates its policy.
    Pin(PinViolation),
    /// A stored or copied PIN violates the policy. Details would reveal its digits, so there are none.
    StoredPin,
    /// There is no mailbox with this number to copy a PIN from.
    NoSuchMailbox,
    /// Not one of the options.
    UnknownChoice,
    /// A number that no phone can dial.
    NotDialable,
    /// Not `user@host`.
    NotSipAddress,
    /// The exit has a kind but no number. `kind` is its [code](super::choice::Choice::code).
    ExitNumberMissing { kind: String },
    /// The exit leads to the mailbox itself.
    ExitToItself,
    /// Not an e-mail address.
    BadAddress { address: String },
    /// A duplicate address.
    RecipientTwice { address: String },
    /// More addresses than 15.
    TooManyRecipients { count: usize },
    /// Addresses are to be notified, but there are none.
    NoRecipients,
    /// Recordings are to be attached for a secondary address that is missing.
    NoPager,
    /// Messages would be deleted although no email is sent.
    DeletedUnsent,
    /// Not a name of the IANA time zone database.
    UnknownTimezone { name: String },
    /// Not a BCP 47 tag of registered subtags. `meant` is the tag that was probably meant, or empty.
    UnknownLanguage { tag: String, meant: String },
    /// The customer has no such user.
    UnknownOwner,
    /// The customer has no such sound.
    UnknownSound,
    /// No such customer is visible to this user.
    UnknownCustomer,
    /// The customer or one of its ancestors is suspended, so nothing can be changed.
    CustomerSuspended,
    /// The rate plan does not include this.
    NotInPlan { plan: String, feature: PlanFeature },
    /// The rate plan allows no further mailbox.
    PlanFull { plan: String, max: u32 },
    /// The user's role may not change this field.
    RoleForbids,
    /// Something would be lost, and the user has not confirmed it.
    Unconfirmed(Warning),
}

impl Problem {
    /// Whether the value is valid but the rate plan refuses it (Enswitch 403).
    pub const fn is_plan_refusal(&self) -> bool {
        matches!(self, Self::NotInPlan { .. } | Self::PlanFull { .. })
    }
}

/// A problem and the field it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// The field where it is shown.
    pub field: MailboxField,
    /// What is wrong.
    pub problem: Problem,
}

impl FieldError {
    /// The warning to confirm, if nothing else is wrong.
    pub const fn unconfirmed(&self) -> Option<FieldWarning> {
        match self.problem {
            Problem::Unconfirmed(warning) => Some(FieldWarning { field: self.field, warning }),
            _ => None,
        }
    }
}

impl FormError for FieldError {
    fn field_name(&self) -> Option<&'static str> {
        Some(self.field.name())
    }

    fn message(&self, messages: Messages) -> String {
        rules::error(self, messages)
    }
}

/// An effect that may be unintended. Never prevents a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Warning {
    /// The owner is to be notified, but there is none.
    NobodyOwnsIt,
    /// The owner is to be emailed, but has no address.
    OwnerHasNoAddress,
    /// Messages are deleted after an email without the recording.
    DeletedUnheard,
    /// A notification is on, but for no kind of message.
    NotifiesForNothing,
    /// Whoever answers the call hears the messages without a PIN.
    OpensWithoutPin,
    /// A PIN was typed and another is to be copied: the copy is used.
    TypedPinIgnored,
    /// There are addresses, but they are not notified.
    RecipientsOff,
    /// The customer has no mailbox with the number that the exit leads to.
    ExitMissing,
    /// The exit leads to an archived mailbox.
    ExitArchived,
    /// The exit leads to the mailbox itself.
    ExitToItself,
    /// This many mailboxes send callers to the number that this one is giving up.
    LedHere(i64),
}

impl Warning {
    /// Whether something would be irreversibly lost, so that a user has to confirm it first.
    pub const fn must_be_confirmed(self) -> bool {
        matches!(self, Self::DeletedUnheard)
    }
}

/// A warning and the field it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldWarning {
    /// The field where it is shown.
    pub field: MailboxField,
    /// What will happen.
    pub warning: Warning,
}
