//! Customers, users and rate plans: the parts of their forms, and what can be wrong with them.

use std::fmt;

use super::account::{Slug, Username};
use super::dialect::Dialects;
use super::email::Email;
use super::language::Language;
use super::number_range::NumberRange;
use super::password::PasswordBreach;
use super::pin::PinPolicy;
use super::role::Role;
use super::text::Name;
use super::timezone::Timezone;

/// What a customer is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerTerms {
    /// The name that people read.
    pub name: Name,
    /// The language that a new mailbox starts with.
    pub language: Language,
    /// The time zone that a new mailbox starts with.
    pub timezone: Timezone,
    /// The numbers that its new mailboxes get where nobody chooses one.
    pub numbers: NumberRange,
    /// What its PINs must be like.
    pub pin_policy: PinPolicy,
    /// The APIs that its users may use.
    pub dialects: Dialects,
}

/// What a user is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserTerms {
    /// The name that people read.
    pub name: Name,
    /// Where the user gets e-mail.
    pub email: Option<Email>,
    /// What the user may do.
    pub role: Role,
}

/// What becomes of the mailboxes of a user who goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Another user of the customer owns them from now on.
    HandOver(i64),
    /// They stay as they are, and nobody owns them.
    Keep,
    /// They are archived. Nobody owns them when they are restored.
    Archive,
}

/// A part of a form for a customer, a user or a rate plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is what its label says")]
pub enum Part {
    Slug,
    Name,
    Parent,
    Plan,
    Language,
    Timezone,
    Numbers,
    Policy,
    Shortest,
    Longest,
    Dialects,
    Customer,
    Username,
    Email,
    Role,
    Password,
    Again,
    MaxMailboxes,
    Fate,
    Successor,
}

impl Part {
    /// The name and id of its input.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slug => "slug",
            Self::Name => "name",
            Self::Parent => "parent",
            Self::Plan => "plan",
            Self::Language => "language",
            Self::Timezone => "timezone",
            Self::Numbers => "numbers",
            Self::Policy => "policy",
            Self::Shortest => "shortest",
            Self::Longest => "longest",
            Self::Dialects => "dialect",
            Self::Customer => "customer",
            Self::Username => "username",
            Self::Email => "email",
            Self::Role => "role",
            Self::Password => "password",
            Self::Again => "again",
            Self::MaxMailboxes => "max_mailboxes",
            Self::Fate => "fate",
            Self::Successor => "successor",
        }
    }

    /// What a person reads.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Slug => "Short name",
            Self::Name => "Name",
            Self::Parent => "Belongs to",
            Self::Plan => "Rate plan",
            Self::Language => "Language",
            Self::Timezone => "Time zone",
            Self::Numbers => "Numbers",
            Self::Policy => "PIN policy",
            Self::Shortest => "Fewest digits",
            Self::Longest => "Most digits",
            Self::Dialects => "APIs",
            Self::Customer => "Customer",
            Self::Username => "User name",
            Self::Email => "E-mail address",
            Self::Role => "Role",
            Self::Password => "New password",
            Self::Again => "The same again",
            Self::MaxMailboxes | Self::Fate => "Mailboxes",
            Self::Successor => "Hand over to",
        }
    }
}

/// A mistake in what was asked for, told to the person who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// No customer has this slug, or none that is seen has this id.
    NoCustomer(String),
    /// The customer above is none that is seen.
    NoParent,
    /// The customer of this name, or one above it, is suspended, so nothing changes.
    Suspended(String),
    /// No user has this user name.
    NoUser(String),
    /// There is no such rate plan.
    NoPlan,
    /// Another customer has this slug.
    SlugTaken(String),
    /// Another user has this user name.
    UsernameTaken(String),
    /// Another rate plan has this name.
    PlanTaken(String),
    /// See [`Slug::RULE`].
    BadSlug,
    /// See [`Username::RULE`].
    BadUsername,
    /// Empty, longer than 64 characters, or with a character that cannot be shown.
    BadName,
    /// Not an e-mail address.
    BadEmail(String),
    /// Not a BCP 47 tag.
    BadLanguage(String),
    /// Not a name of the IANA time zone database.
    BadTimezone(String),
    /// See [`NumberRange::RULE`].
    BadNumbers,
    /// None of the policies offered.
    BadPolicy,
    /// Not a number of [digits](PinPolicy::DIGITS).
    BadDigits(Part),
    /// The fewest digits are more than the most.
    DigitsCrossed,
    /// None of the roles.
    BadRole,
    /// Not a number of mailboxes.
    BadLimit,
    /// The new password cannot be taken.
    BadPassword(PasswordBreach),
    /// The new password was not typed twice alike.
    PasswordsDiffer,
    /// The password typed as the present one is not.
    WrongPassword,
    /// Only somebody above may choose the rate plan of one's own customer.
    OwnPlan,
    /// This plan has more than that of the administrator's own customer.
    PlanAbove(String),
    /// Without this administrator nobody could look after the whole.
    LastAdministrator,
    /// Nothing was chosen for the mailboxes of a user who goes.
    NoFate,
    /// The mailboxes cannot be handed over to this user, or to nobody.
    NoSuccessor,
    /// So many mailboxes delete their messages after an e-mail that only this address gets.
    AddressNeeded(i64),
}

impl Mistake {
    /// Where it is shown; `None`: it is about the whole form.
    pub const fn part(&self) -> Option<Part> {
        Some(match self {
            Self::NoCustomer(_) => Part::Customer,
            Self::NoParent => Part::Parent,
            Self::NoPlan | Self::OwnPlan | Self::PlanAbove(_) => Part::Plan,
            Self::SlugTaken(_) | Self::BadSlug => Part::Slug,
            Self::NoUser(_) | Self::UsernameTaken(_) | Self::BadUsername => Part::Username,
            Self::PlanTaken(_) | Self::BadName => Part::Name,
            Self::BadEmail(_) | Self::AddressNeeded(_) => Part::Email,
            Self::BadLanguage(_) => Part::Language,
            Self::BadTimezone(_) => Part::Timezone,
            Self::BadNumbers => Part::Numbers,
            Self::BadPolicy => Part::Policy,
            Self::BadDigits(part) => *part,
            Self::DigitsCrossed => Part::Longest,
            Self::BadRole => Part::Role,
            Self::BadLimit => Part::MaxMailboxes,
            Self::BadPassword(_) | Self::WrongPassword => Part::Password,
            Self::PasswordsDiffer => Part::Again,
            Self::NoFate => Part::Fate,
            Self::NoSuccessor => Part::Successor,
            Self::LastAdministrator | Self::Suspended(_) => return None,
        })
    }
}

/// What is wrong and what to do, without the full stop at its end.
impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCustomer(slug) => write!(f, "There is no customer {slug:?}"),
            Self::NoParent => f.write_str("Choose the customer that it belongs to"),
            Self::Suspended(name) => {
                write!(f, "The customer “{name}” is suspended; nothing of theirs changes until it is active again")
            }
            Self::NoUser(username) => write!(f, "There is no user {username:?}"),
            Self::NoPlan => f.write_str("There is no such rate plan; choose one of those offered"),
            Self::SlugTaken(slug) => write!(f, "There is already a customer {slug:?}; choose another short name"),
            Self::UsernameTaken(username) => {
                write!(f, "There is already a user {username:?}; choose another user name")
            }
            Self::PlanTaken(name) => write!(f, "There is already a rate plan {name:?}; choose another name"),
            Self::BadSlug => f.write_str(Slug::RULE),
            Self::BadUsername => f.write_str(Username::RULE),
            Self::BadName => f.write_str("A name has 1 to 64 characters, all of which can be shown"),
            Self::BadEmail(raw) => write!(f, "{raw:?} is not an e-mail address such as jo@example.org"),
            Self::BadLanguage(raw) => write!(f, "{raw:?} is not a language tag such as en-US"),
            Self::BadTimezone(raw) => write!(f, "{raw:?} is not a time zone such as Europe/Berlin"),
            Self::BadNumbers => write!(f, "The range cannot be read: {}", NumberRange::RULE),
            Self::BadPolicy => f.write_str("Choose one of the policies offered"),
            Self::BadDigits(_) => {
                let (least, most) = (PinPolicy::DIGITS.start(), PinPolicy::DIGITS.end());
                write!(f, "Give a number of digits from {least} to {most}")
            }
            Self::DigitsCrossed => f.write_str("The most digits cannot be fewer than the fewest"),
            Self::BadRole => f.write_str("Choose one of the roles offered"),
            Self::BadLimit => f.write_str("Give a number of mailboxes, or leave it empty for as many as they like"),
            Self::BadPassword(breach) => breach.fmt(f),
            Self::PasswordsDiffer => f.write_str("The two passwords differ; type the same one twice"),
            Self::WrongPassword => f.write_str("The current password is not right"),
            Self::OwnPlan => f.write_str("The rate plan of your own customer is chosen by whoever is above it"),
            Self::PlanAbove(name) => {
                write!(f, "The plan “{name}” has more than your own customer's; choose one that has no more")
            }
            Self::LastAdministrator => f.write_str(
                "This is the last active administrator at the top; make another one first, or nobody could look \
                 after the whole",
            ),
            Self::NoFate => f.write_str("Choose what becomes of the mailboxes"),
            Self::NoSuccessor => f.write_str("Choose an active user of this customer"),
            Self::AddressNeeded(1) => f.write_str(
                "One mailbox deletes its messages after an e-mail that only this address gets; change that first",
            ),
            Self::AddressNeeded(count) => write!(
                f,
                "{count} mailboxes delete their messages after an e-mail that only this address gets; change that first"
            ),
        }
    }
}
