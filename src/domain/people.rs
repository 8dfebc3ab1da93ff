//! Customers, users and rate plans: the parts of their forms, and what can be wrong with them.

use super::dialect::Dialects;
use super::email::Email;
use super::language::Language;
use super::messages as rules;
use super::number_range::NumberRange;
use super::password::PasswordViolation;
use super::pin::PinPolicy;
use super::problem::Problem;
use super::role::Role;
use super::text::Name;
use super::timezone::Timezone;
use crate::i18n::{Arg, Messages};
use serde::{Deserialize, Serialize};

/// What a customer is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerSettings {
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
pub struct UserSettings {
    /// The name that people read.
    pub name: Name,
    /// Where the user gets e-mail.
    pub email: Option<Email>,
    /// What the user may do.
    pub role: Role,
}

/// What becomes of the mailboxes of a user who goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxDisposition {
    /// Another user of the customer owns them from now on.
    HandOver(i64),
    /// They stay as they are, and nobody owns them.
    Keep,
    /// They are archived. Nobody owns them when they are restored.
    Archive,
}

/// A part of a form for a customer, a user or a rate plan, in the order of each of these forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each is what its label says")]
pub enum PeopleField {
    Customer,
    Username,
    Parent,
    Name,
    Slug,
    Plan,
    Language,
    Timezone,
    Numbers,
    Policy,
    Shortest,
    Longest,
    Dialects,
    Email,
    Role,
    Password,
    Again,
    MaxMailboxes,
    #[serde(alias = "Fate")]
    Disposition,
    Successor,
}

impl PeopleField {
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
            Self::Disposition => "fate",
            Self::Successor => "successor",
        }
    }

    /// The key of what a person reads.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Slug => "people-label-slug",
            Self::Name => "people-label-name",
            Self::Parent => "people-label-parent",
            Self::Plan => "people-label-plan",
            Self::Language => "people-label-language",
            Self::Timezone => "people-label-timezone",
            Self::Numbers => "people-label-numbers",
            Self::Policy => "people-label-policy",
            Self::Shortest => "people-label-shortest",
            Self::Longest => "people-label-longest",
            Self::Dialects => "people-label-dialects",
            Self::Customer => "people-label-customer",
            Self::Username => "people-label-username",
            Self::Email => "people-label-email",
            Self::Role => "people-label-role",
            Self::Password => "people-label-password",
            Self::Again => "people-label-again",
            Self::MaxMailboxes | Self::Disposition => "people-label-mailboxes",
            Self::Successor => "people-label-successor",
        }
    }

    /// What a person reads.
    pub fn label(self, messages: Messages) -> String {
        messages.get(self.key())
    }
}

/// A mistake in what was asked for, told to the person who asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeopleError {
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
    /// Not a [`Slug`](super::account::Slug).
    BadSlug,
    /// Not a [`Username`](super::account::Username).
    BadUsername,
    /// Nothing that can be seen.
    NoName,
    /// Longer than 64 characters, or with a character that cannot be shown.
    BadName,
    /// Not an e-mail address.
    BadEmail(String),
    /// Not a language: what was typed, and the tag that was probably meant, or nothing.
    BadLanguage(String, String),
    /// Not a name of the IANA time zone database.
    BadTimezone(String),
    /// See [`NumberRange::rule`].
    BadNumbers,
    /// A range of numbers whose first is greater than its last.
    ReversedNumbers,
    /// None of the policies offered.
    BadPolicy,
    /// Not a number of [digits](PinPolicy::DIGITS).
    BadDigits(PeopleField),
    /// The fewest digits are more than the most.
    DigitsCrossed,
    /// None of the roles.
    BadRole,
    /// Not a number of mailboxes.
    BadLimit,
    /// The new password cannot be taken.
    BadPassword(PasswordViolation),
    /// The new password was not typed twice alike.
    PasswordsDiffer,
    /// The password typed as the present one is not.
    WrongPassword,
    /// Only somebody above may choose the rate plan of one's own customer.
    OwnPlan,
    /// This plan has more than that of the administrator's own customer.
    PlanAbove(String),
    /// A plan would have more than that of the administrator's own customer.
    BeyondOwnPlan,
    /// Without this administrator nobody could look after the whole.
    LastAdministrator,
    /// Nothing was chosen for the mailboxes of a user who goes.
    #[serde(alias = "NoFate")]
    NoDisposition,
    /// The mailboxes cannot be handed over to this user, or to nobody.
    NoSuccessor,
    /// So many mailboxes delete their messages after an e-mail that only this address gets.
    AddressNeeded(i64),
}

impl PeopleError {
    /// What is wrong with a language; `raw` is what was typed.
    pub fn from_language_problem(problem: Problem, raw: &str) -> Self {
        let meant = if let Problem::UnknownLanguage { meant, .. } = problem { meant } else { String::new() };
        Self::BadLanguage(raw.to_owned(), meant)
    }

    /// What is wrong with a name.
    pub const fn from_name_problem(problem: &Problem) -> Self {
        if matches!(problem, Problem::Required) { Self::NoName } else { Self::BadName }
    }

    /// Where it is shown; `None`: it is about the whole form.
    pub const fn field(&self) -> Option<PeopleField> {
        Some(match self {
            Self::NoCustomer(_) => PeopleField::Customer,
            Self::NoParent => PeopleField::Parent,
            Self::NoPlan | Self::OwnPlan | Self::PlanAbove(_) => PeopleField::Plan,
            Self::SlugTaken(_) | Self::BadSlug => PeopleField::Slug,
            Self::NoUser(_) | Self::UsernameTaken(_) | Self::BadUsername => PeopleField::Username,
            Self::PlanTaken(_) | Self::NoName | Self::BadName => PeopleField::Name,
            Self::BadEmail(_) | Self::AddressNeeded(_) => PeopleField::Email,
            Self::BadLanguage(..) => PeopleField::Language,
            Self::BadTimezone(_) => PeopleField::Timezone,
            Self::BadNumbers | Self::ReversedNumbers => PeopleField::Numbers,
            Self::BadPolicy => PeopleField::Policy,
            Self::BadDigits(part) => *part,
            Self::DigitsCrossed => PeopleField::Longest,
            Self::BadRole => PeopleField::Role,
            Self::BadLimit | Self::BeyondOwnPlan => PeopleField::MaxMailboxes,
            Self::BadPassword(_) | Self::WrongPassword => PeopleField::Password,
            Self::PasswordsDiffer => PeopleField::Again,
            Self::NoDisposition => PeopleField::Disposition,
            Self::NoSuccessor => PeopleField::Successor,
            Self::LastAdministrator | Self::Suspended(_) => return None,
        })
    }
}

impl PeopleError {
    /// What is wrong and what to do, without the full stop at its end.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::NoCustomer(slug) => {
                messages.format("people-validation-no-customer", &[("slug", escape_unprintable(slug))])
            }
            Self::Suspended(name) => messages.format("people-validation-suspended", &[("name", name.into())]),
            Self::NoUser(username) => {
                messages.format("people-validation-no-user", &[("username", escape_unprintable(username))])
            }
            Self::SlugTaken(slug) => {
                messages.format("people-validation-slug-taken", &[("slug", escape_unprintable(slug))])
            }
            Self::UsernameTaken(username) => {
                messages.format("people-validation-username-taken", &[("username", escape_unprintable(username))])
            }
            Self::PlanTaken(name) => {
                messages.format("people-validation-plan-taken", &[("name", escape_unprintable(name))])
            }
            Self::BadEmail(raw) => messages.format("people-validation-bad-email", &[("raw", escape_unprintable(raw))]),
            Self::BadLanguage(raw, meant) => rules::unknown_language(raw, meant, messages),
            Self::BadTimezone(raw) => {
                messages.format("people-validation-bad-timezone", &[("raw", escape_unprintable(raw))])
            }
            Self::ReversedNumbers => messages.get("people-validation-range-reversed"),
            Self::BadNumbers => {
                messages.format("people-validation-bad-numbers", &[("rule", NumberRange::rule(messages).into())])
            }
            Self::BadDigits(_) => {
                let (least, most) = (*PinPolicy::DIGITS.start(), *PinPolicy::DIGITS.end());
                messages.format("people-validation-bad-digits", &[("least", least.into()), ("most", most.into())])
            }
            Self::BadPassword(breach) => breach.message(messages),
            Self::PlanAbove(name) => messages.format("people-validation-plan-above", &[("name", name.into())]),
            Self::AddressNeeded(count) => {
                messages.format("people-validation-address-needed", &[("count", (*count).into())])
            }
            plain => messages.get(plain_message_key(plain)),
        }
    }
}

/// The key of what is said of a mistake that is its own evidence.
const fn plain_message_key(error: &PeopleError) -> &'static str {
    match error {
        PeopleError::NoName => "people-validation-no-name",
        PeopleError::NoParent => "people-validation-no-parent",
        PeopleError::NoPlan => "people-validation-no-plan",
        PeopleError::BadSlug => "people-validation-bad-slug",
        PeopleError::BadUsername => "people-validation-bad-username",
        PeopleError::BadPolicy => "people-validation-bad-policy",
        PeopleError::DigitsCrossed => "people-validation-digits-crossed",
        PeopleError::BadRole => "people-validation-bad-role",
        PeopleError::BadLimit => "people-validation-bad-limit",
        PeopleError::PasswordsDiffer => "people-validation-passwords-differ",
        PeopleError::WrongPassword => "people-validation-wrong-password",
        PeopleError::OwnPlan => "people-validation-own-plan",
        PeopleError::BeyondOwnPlan => "people-validation-beyond-own-plan",
        PeopleError::LastAdministrator => "people-validation-last-administrator",
        PeopleError::NoDisposition => "people-validation-no-fate",
        PeopleError::NoSuccessor => "people-validation-no-successor",
        _ => "people-validation-bad-name",
    }
}

/// What was typed, with everything in it that does not show itself.
fn escape_unprintable(raw: &str) -> Arg<'static> {
    let quoted = format!("{raw:?}");
    let bare = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    bare.unwrap_or(&quoted).to_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slug_rule_uses_the_label_of_the_field() {
        let label = PeopleField::Slug.label(Messages::english());
        assert!(PeopleError::BadSlug.message(Messages::english()).starts_with(&format!("{label} must have ")));
    }

    #[test]
    fn unprintable_input_is_escaped() {
        let told = |raw: &str| PeopleError::NoUser(raw.to_owned()).message(Messages::english());
        assert_eq!(told("jo"), "There is no user “jo”");
        assert_eq!(told("jo\u{7}"), "There is no user “jo\\u{7}”");
    }
}
