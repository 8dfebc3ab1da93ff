//! Customers, users and rate plans: their form fields and errors.

use super::dialect::Dialects;
use super::email::Email;
use super::form_error::FormError;
use super::language::Language;
use super::number_range::NumberRange;
use super::password::PasswordViolation;
use super::permissions::Role;
use super::pin::PinPolicy;
use super::problem::Problem;
use super::rule_messages as rules;
use super::text::DisplayName;
use super::timezone::Timezone;
use crate::i18n::{MessageKey, Messages, key};
use serde::{Deserialize, Serialize};

/// The settings of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerSettings {
    /// The display name.
    pub name: DisplayName,
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
    pub name: DisplayName,
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
pub enum AdministrationField {
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

impl AdministrationField {
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
    pub const fn key(self) -> MessageKey {
        match self {
            Self::Slug => key!("administration-label-slug"),
            Self::Name => key!("administration-label-name"),
            Self::Parent => key!("administration-label-parent"),
            Self::Plan => key!("administration-label-plan"),
            Self::Language => key!("administration-label-language"),
            Self::Timezone => key!("administration-label-timezone"),
            Self::Numbers => key!("administration-label-numbers"),
            Self::Policy => key!("administration-label-policy"),
            Self::Shortest => key!("administration-label-min-length"),
            Self::Longest => key!("administration-label-max-length"),
            Self::Dialects => key!("administration-label-dialects"),
            Self::Customer => key!("administration-label-customer"),
            Self::Username => key!("administration-label-username"),
            Self::Email => key!("administration-label-email"),
            Self::Role => key!("administration-label-role"),
            Self::Password => key!("administration-label-password"),
            Self::Again => key!("administration-label-repeat-password"),
            Self::MaxMailboxes | Self::Disposition => key!("administration-label-mailboxes"),
            Self::Successor => key!("administration-label-transfer-to"),
        }
    }

    /// The translated label.
    pub fn label(self, messages: Messages) -> String {
        messages.get(self.key())
    }

    /// The message key if its value is missing.
    const fn required_key(self) -> MessageKey {
        match self {
            Self::Name => rules::NAME_REQUIRED_KEY,
            Self::Language => rules::LANGUAGE_REQUIRED_KEY,
            Self::Timezone => rules::TIMEZONE_REQUIRED_KEY,
            _ => rules::REQUIRED_KEY,
        }
    }
}

/// An error in a form of this kind, shown to the user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdministrationError {
    /// The value of this field is invalid in any form.
    Value(AdministrationField, Problem),
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
    /// See [`NumberRange::rule`].
    BadNumbers,
    /// A range of numbers whose first is greater than its last.
    ReversedNumbers,
    /// None of the policies offered.
    BadPolicy,
    /// Not a number of [digits](PinPolicy::DIGITS).
    BadDigits(AdministrationField),
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

impl AdministrationError {
    /// The field it is shown at; `None`: it is about the whole form.
    pub const fn field(&self) -> Option<AdministrationField> {
        Some(match self {
            Self::Value(field, _) | Self::BadDigits(field) => *field,
            Self::NoCustomer(_) => AdministrationField::Customer,
            Self::NoParent => AdministrationField::Parent,
            Self::NoPlan | Self::OwnPlan | Self::PlanAbove(_) => AdministrationField::Plan,
            Self::SlugTaken(_) | Self::BadSlug => AdministrationField::Slug,
            Self::NoUser(_) | Self::UsernameTaken(_) | Self::BadUsername => AdministrationField::Username,
            Self::PlanTaken(_) => AdministrationField::Name,
            Self::AddressNeeded(_) => AdministrationField::Email,
            Self::BadNumbers | Self::ReversedNumbers => AdministrationField::Numbers,
            Self::BadPolicy => AdministrationField::Policy,
            Self::DigitsCrossed => AdministrationField::Longest,
            Self::BadRole => AdministrationField::Role,
            Self::BadLimit | Self::BeyondOwnPlan => AdministrationField::MaxMailboxes,
            Self::BadPassword(_) => AdministrationField::Password,
            Self::PasswordsDiffer => AdministrationField::Again,
            Self::NoDisposition => AdministrationField::Disposition,
            Self::NoSuccessor => AdministrationField::Successor,
            Self::LastAdministrator | Self::Suspended(_) => return None,
        })
    }
}

impl FormError for AdministrationError {
    fn field_name(&self) -> Option<&'static str> {
        self.field().map(AdministrationField::name)
    }

    fn message(&self, messages: Messages) -> String {
        let with = |key, name, raw: &str| messages.format(key, &[(name, rules::quote(raw).into())]);
        match self {
            Self::Value(field, problem) => {
                rules::value(problem, &field.label(messages), field.required_key(), messages)
            }
            Self::NoCustomer(slug) => with(key!("administration-validation-no-customer"), "slug", slug),
            Self::NoParent => messages.get(key!("administration-validation-no-parent")),
            Self::Suspended(name) => {
                messages.format(key!("administration-validation-suspended"), &[("name", name.into())])
            }
            Self::NoUser(username) => with(key!("administration-validation-no-user"), "username", username),
            Self::NoPlan => messages.get(key!("administration-validation-no-plan")),
            Self::SlugTaken(slug) => with(key!("administration-validation-slug-taken"), "slug", slug),
            Self::UsernameTaken(username) => {
                with(key!("administration-validation-username-taken"), "username", username)
            }
            Self::PlanTaken(name) => with(key!("administration-validation-plan-taken"), "name", name),
            Self::BadSlug => messages.get(key!("administration-validation-bad-slug")),
            Self::BadUsername => messages.get(key!("administration-validation-bad-username")),
            Self::BadNumbers => messages
                .format(key!("administration-validation-bad-numbers"), &[("rule", NumberRange::rule(messages).into())]),
            Self::ReversedNumbers => messages.get(key!("administration-validation-range-reversed")),
            Self::BadPolicy => messages.get(key!("administration-validation-bad-policy")),
            Self::BadDigits(_) => {
                let (least, most) = (*PinPolicy::DIGITS.start(), *PinPolicy::DIGITS.end());
                messages.format(
                    key!("administration-validation-bad-digits"),
                    &[("least", least.into()), ("most", most.into())],
                )
            }
            Self::DigitsCrossed => messages.get(key!("administration-validation-lengths-crossed")),
            Self::BadRole => messages.get(key!("administration-validation-bad-role")),
            Self::BadLimit => messages.get(key!("administration-validation-bad-limit")),
            Self::BadPassword(violation) => violation.message(messages),
            Self::PasswordsDiffer => messages.get(key!("administration-validation-passwords-differ")),
            Self::OwnPlan => messages.get(key!("administration-validation-own-plan")),
            Self::PlanAbove(name) => {
                messages.format(key!("administration-validation-plan-above"), &[("name", name.into())])
            }
            Self::BeyondOwnPlan => messages.get(key!("administration-validation-beyond-own-plan")),
            Self::LastAdministrator => messages.get(key!("administration-validation-last-administrator")),
            Self::NoDisposition => messages.get(key!("administration-validation-no-disposition")),
            Self::NoSuccessor => messages.get(key!("administration-validation-no-successor")),
            Self::AddressNeeded(count) => {
                messages.format(key!("administration-validation-email-needed"), &[("count", (*count).into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slug_rule_uses_the_label_of_the_field() {
        let label = AdministrationField::Slug.label(Messages::english());
        assert!(AdministrationError::BadSlug.message(Messages::english()).starts_with(&format!("{label} must have ")));
    }

    #[test]
    fn unprintable_input_is_escaped() {
        let message = |raw: &str| AdministrationError::NoUser(raw.to_owned()).message(Messages::english());
        assert_eq!(message("jo"), "There is no user “jo”; check the username");
        assert_eq!(message("jo\u{7}"), "There is no user “jo\\u{7}”; check the username");
    }
}
