//! Customers, users and rate plans: their form fields and errors.

use super::dialect::Dialects;
use super::email::Email;
use super::language::Language;
use super::messages as rules;
use super::number_range::NumberRange;
use super::password::PasswordViolation;
use super::permissions::Role;
use super::pin::PinPolicy;
use super::problem::Problem;
use super::text::Name;
use super::timezone::Timezone;
use crate::i18n::{Arg, Messages};
use serde::{Deserialize, Serialize};

/// The settings of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerSettings {
    /// The display name.
    pub name: Name,
    /// The default language of new mailboxes.
    pub language: Language,
    /// The default time zone of new mailboxes.
    pub timezone: Timezone,
    /// The numbers for new mailboxes if none is chosen.
    pub numbers: NumberRange,
    /// The rules for its PINs.
    pub pin_policy: PinPolicy,
    /// The APIs that its users may use.
    pub dialects: Dialects,
}

/// The settings of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserSettings {
    /// The display name.
    pub name: Name,
    /// Where the user receives email.
    pub email: Option<Email>,
    /// What the user may do.
    pub role: Role,
}

/// What happens to the mailboxes of a removed user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxDisposition {
    /// Another user of the customer becomes their owner.
    HandOver(i64),
    /// They stay as they are, without an owner.
    Keep,
    /// They are archived, and have no owner when they are restored.
    Archive,
}

/// A field of a form for a customer, a user or a rate plan, in the order of these forms.
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

    /// The message key of its label.
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
            Self::Shortest => "people-label-min-length",
            Self::Longest => "people-label-max-length",
            Self::Dialects => "people-label-dialects",
            Self::Customer => "people-label-customer",
            Self::Username => "people-label-username",
            Self::Email => "people-label-email",
            Self::Role => "people-label-role",
            Self::Password => "people-label-password",
            Self::Again => "people-label-repeat-password",
            Self::MaxMailboxes | Self::Disposition => "people-label-mailboxes",
            Self::Successor => "people-label-transfer-to",
        }
    }

    /// The translated label.
    pub fn label(self, messages: Messages) -> String {
        messages.get(self.key())
    }
}

/// An error in a form of this kind, shown to the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PeopleError {
    /// No customer has this slug, or no visible customer has this id.
    NoCustomer(String),
    /// The parent customer is not visible.
    NoParent,
    /// The customer of this name or one of its ancestors is suspended, so nothing can be changed.
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
    /// Nothing visible.
    NoName,
    /// Longer than 64 characters, or with a control character.
    BadName,
    /// Not an e-mail address.
    BadEmail(String),
    /// Not a language: the input, and the tag that was probably meant, or empty.
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
    /// The minimum number of digits is greater than the maximum.
    DigitsCrossed,
    /// None of the roles.
    BadRole,
    /// Not a number of mailboxes.
    BadLimit,
    /// The new password is not acceptable.
    BadPassword(PasswordViolation),
    /// The two new passwords differ.
    PasswordsDiffer,
    /// The current password is wrong.
    WrongPassword,
    /// The rate plan of one's own customer can only be changed from above.
    OwnPlan,
    /// This plan includes more than that of the administrator's own customer.
    PlanAbove(String),
    /// The plan would include more than that of the administrator's own customer.
    BeyondOwnPlan,
    /// Without this administrator the system could not be managed.
    LastAdministrator,
    /// No disposition was chosen for the mailboxes of a removed user.
    #[serde(alias = "NoFate")]
    NoDisposition,
    /// The mailboxes cannot be handed over to this user, or no user was chosen.
    NoSuccessor,
    /// This many mailboxes delete their messages after an email that only this address gets.
    AddressNeeded(i64),
}

impl PeopleError {
    /// The error for an invalid language; `raw` is the input.
    pub fn from_language_problem(problem: Problem, raw: &str) -> Self {
        let meant = if let Problem::UnknownLanguage { meant, .. } = problem { meant } else { String::new() };
        Self::BadLanguage(raw.to_owned(), meant)
    }

    /// The error for an invalid name.
    pub const fn from_name_problem(problem: &Problem) -> Self {
        if matches!(problem, Problem::Required) { Self::NoName } else { Self::BadName }
    }

    /// The field it is shown at; `None`: it is about the whole form.
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
            Self::BadDigits(field) => *field,
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
    /// What is wrong and what to do, without a full stop.
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
            Self::BadPassword(violation) => violation.message(messages),
            Self::PlanAbove(name) => messages.format("people-validation-plan-above", &[("name", name.into())]),
            Self::AddressNeeded(count) => {
                messages.format("people-validation-email-needed", &[("count", (*count).into())])
            }
            other => messages.get(plain_message_key(other)),
        }
    }
}

/// The message key of an error without details.
const fn plain_message_key(error: &PeopleError) -> &'static str {
    match error {
        PeopleError::NoName => "people-validation-no-name",
        PeopleError::NoParent => "people-validation-no-parent",
        PeopleError::NoPlan => "people-validation-no-plan",
        PeopleError::BadSlug => "people-validation-bad-slug",
        PeopleError::BadUsername => "people-validation-bad-username",
        PeopleError::BadPolicy => "people-validation-bad-policy",
        PeopleError::DigitsCrossed => "people-validation-lengths-crossed",
        PeopleError::BadRole => "people-validation-bad-role",
        PeopleError::BadLimit => "people-validation-bad-limit",
        PeopleError::PasswordsDiffer => "people-validation-passwords-differ",
        PeopleError::WrongPassword => "people-validation-wrong-password",
        PeopleError::OwnPlan => "people-validation-own-plan",
        PeopleError::BeyondOwnPlan => "people-validation-beyond-own-plan",
        PeopleError::LastAdministrator => "people-validation-last-administrator",
        PeopleError::NoDisposition => "people-validation-no-disposition",
        PeopleError::NoSuccessor => "people-validation-no-successor",
        _ => "people-validation-bad-name",
    }
}

/// The input with invisible characters escaped.
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
        let message = |raw: &str| PeopleError::NoUser(raw.to_owned()).message(Messages::english());
        assert_eq!(message("jo"), "There is no user “jo”");
        assert_eq!(message("jo\u{7}"), "There is no user “jo\\u{7}”");
    }
}
