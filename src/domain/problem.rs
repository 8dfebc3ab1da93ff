//! What can be wrong with a field: codes with their evidence, without a word of English.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::pin::PinViolation;
use super::plan::PlanFeature;

/// Why a value cannot be saved.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// Nothing was given.
    Required,
    /// More characters than fit.
    TooLong { length: usize, max: usize },
    /// A character that cannot be shown, such as a bell.
    ControlCharacter,
    /// A mailbox number with something else than digits.
    NotDigits,
    /// A number inside the system with a dash in it, which may mean a range.
    NumberWithDash,
    /// A mailbox number with too few or too many digits.
    NumberLength { digits: usize },
    /// The customer has a mailbox of this number; archived ones count.
    NumberTaken,
    /// Every number of the customer's range is taken; its ends are the evidence.
    RangeFull { first: String, last: String },
    /// The PIN fails its policy.
    Pin(PinViolation),
    /// A PIN that is kept or copied fails the policy here. How is not told: that would give its digits away.
    StoredPin,
    /// There is no mailbox of that number to copy a PIN from.
    NoSuchMailbox,
    /// Not one of the values there are.
    UnknownChoice,
    /// A number that no phone can dial.
    NotDialable,
    /// Not `user@host`.
    NotSipAddress,
    /// The exit has a kind but no number. The evidence is the [name](super::choice::Choice::code) of the kind.
    ExitNumberMissing { kind: String },
    /// The exit leads to the mailbox itself.
    ExitToItself,
    /// Not an e-mail address.
    BadAddress { address: String },
    /// The same address again.
    RecipientTwice { address: String },
    /// More addresses than 15.
    TooManyRecipients { count: usize },
    /// Addresses are to be notified, and there are none.
    NoRecipients,
    /// Something is to be attached for a secondary address that is missing.
    NoPager,
    /// Messages would be deleted though no e-mail goes out.
    DeletedUnsent,
    /// Not a name of the IANA time zone database.
    UnknownTimezone { name: String },
    /// Not a BCP 47 tag of subtags that exist. `meant` is the tag that was probably meant, or empty.
    UnknownLanguage { tag: String, meant: String },
    /// No such user at this customer.
    UnknownOwner,
    /// No such sound at this customer.
    UnknownSound,
    /// No such customer, as far as this user can see.
    UnknownCustomer,
    /// The customer, or one above it, is suspended, so nothing of theirs changes.
    CustomerSuspended,
    /// The rate plan leaves this out.
    NotInPlan { plan: String, feature: PlanFeature },
    /// The rate plan allows no further mailbox.
    PlanFull { plan: String, max: u32 },
    /// The user's role may not change this field.
    RoleForbids,
    /// Something would be lost by it, and whoever asks for it has not confirmed that.
    Unconfirmed(Warning),
}

impl Problem {
    /// Whether the value is fine but the rate plan says no (Enswitch 403).
    pub const fn is_plan_refusal(&self) -> bool {
        matches!(self, Self::NotInPlan { .. } | Self::PlanFull { .. })
    }
}

/// A problem and the field it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// Where it is shown.
    pub field: Field,
    /// What is wrong.
    pub problem: Problem,
}

impl FieldError {
    /// What is to be confirmed, if that is all that speaks against it.
    pub const fn unconfirmed(&self) -> Option<FieldWarning> {
        match self.problem {
            Problem::Unconfirmed(warning) => Some(FieldWarning { field: self.field, warning }),
            _ => None,
        }
    }
}

/// What will happen that somebody may not have meant. Never stops a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Warning {
    /// The owner is to be notified, and there is none.
    NobodyOwnsIt,
    /// The owner is to be e-mailed and has no address.
    OwnerHasNoAddress,
    /// Messages are deleted after an e-mail that does not carry them.
    DeletedUnheard,
    /// A channel is on, but no kind of message leads to a notification.
    NotifiesForNothing,
    /// Whoever answers the call hears the messages.
    OpensWithoutPin,
    /// A PIN was typed and another is to be copied: the copy wins.
    TypedPinIgnored,
    /// There are addresses, and they are not told of messages.
    RecipientsOff,
    /// The customer has no mailbox of the number that the exit leads to.
    ExitMissing,
    /// The exit leads to an archived mailbox.
    ExitArchived,
    /// The exit leads to the mailbox itself.
    ExitToItself,
    /// So many mailboxes lead callers to the number that this one had until now.
    LedHere(i64),
}

impl Warning {
    /// Whether something is lost that cannot be had back, so that somebody has to confirm it first.
    pub const fn must_be_confirmed(self) -> bool {
        matches!(self, Self::DeletedUnheard)
    }
}

/// A warning and the field it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldWarning {
    /// Where it is shown.
    pub field: Field,
    /// What will happen.
    pub warning: Warning,
}
