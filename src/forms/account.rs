//! The forms of the user's own account page.

use crate::domain::administration::AdministrationError;
use crate::domain::email::Email;
use crate::domain::form_error::FormError;
use crate::domain::password::{self, PasswordViolation};
use crate::domain::problem::Problem;
use crate::domain::rule_messages as rules;
use crate::domain::text::DisplayName;
use crate::i18n::{MessageKey, Messages, key};
use serde::{Deserialize, Serialize};

/// A field of the account page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountField {
    /// The display name.
    Name,
    /// The email address for notifications.
    Email,
    /// The current password.
    Current,
    /// The new password.
    New,
    /// The time zone of displayed times.
    Timezone,
}

impl AccountField {
    /// The name of its input.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Current => "current",
            Self::New => "new",
            Self::Timezone => "timezone",
        }
    }

    /// The message key of its label.
    pub const fn key(self) -> MessageKey {
        match self {
            Self::Name => key!("account-name"),
            Self::Email => key!("account-email"),
            Self::Current => key!("account-password-current"),
            Self::New => key!("account-password-new"),
            Self::Timezone => key!("account-timezone"),
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
            Self::Timezone => rules::TIMEZONE_REQUIRED_KEY,
            Self::Email | Self::Current | Self::New => rules::REQUIRED_KEY,
        }
    }
}

/// Why a form of the account page is rejected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountError {
    /// The value of this field is invalid in any form.
    Value(AccountField, Problem),
    /// See [`AdministrationError::AddressNeeded`].
    AddressNeeded(i64),
    /// The current password is wrong.
    WrongPassword,
    /// Too many wrong passwords; try again after this many seconds.
    TooMany(u64),
    /// The new password is not acceptable.
    NewPassword(PasswordViolation),
}

impl AccountError {
    /// The field where it is shown.
    const fn field(&self) -> AccountField {
        match self {
            Self::Value(field, _) => *field,
            Self::AddressNeeded(_) => AccountField::Email,
            Self::WrongPassword | Self::TooMany(_) => AccountField::Current,
            Self::NewPassword(_) => AccountField::New,
        }
    }
}

impl FormError for AccountError {
    fn field_name(&self) -> Option<&'static str> {
        Some(self.field().name())
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::Value(field, problem) => {
                rules::value(problem, &field.label(messages), field.required_key(), messages)
            }
            Self::AddressNeeded(count) => AdministrationError::AddressNeeded(*count).message(messages),
            Self::WrongPassword => messages.get(key!("account-password-incorrect")),
            Self::TooMany(seconds) => messages.format(key!("account-too-many"), &[("seconds", (*seconds).into())]),
            Self::NewPassword(violation) => violation.message(messages),
        }
    }
}

/// Name and email address as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountDetailsForm {
    /// The display name.
    pub name: String,
    /// The email address for notifications; empty: none.
    pub email: String,
}

impl AccountDetailsForm {
    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        Self { name: last_value(pairs, AccountField::Name), email: last_value(pairs, AccountField::Email) }
    }

    /// The parsed form, or every error in it.
    pub fn parse(&self) -> Result<(DisplayName, Option<Email>), Vec<AccountError>> {
        let name = DisplayName::parse(&self.name).map_err(|problem| AccountError::Value(AccountField::Name, problem));
        let email =
            Email::parse_optional(&self.email).map_err(|problem| AccountError::Value(AccountField::Email, problem));
        match (name, email) {
            (Ok(name), Ok(email)) => Ok((name, email)),
            (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
        }
    }
}

/// A change of password as typed. Its debug output is hidden.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PasswordChangeForm {
    /// The current password.
    pub current: String,
    /// The new password.
    pub new: String,
}

impl PasswordChangeForm {
    /// Reads the pairs of a submitted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        Self { current: last_value(pairs, AccountField::Current), new: last_value(pairs, AccountField::New) }
    }

    /// What is wrong with the new password of `username`.
    pub fn errors(&self, username: &str) -> Vec<AccountError> {
        password::validate(&self.new, username).err().map(AccountError::NewPassword).into_iter().collect()
    }
}

fn last_value(pairs: &[(String, String)], field: AccountField) -> String {
    pairs.iter().rev().find(|(name, _)| name == field.name()).map(|(_, value)| value.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(name: &str, email: &str) -> Result<(DisplayName, Option<Email>), Vec<AccountError>> {
        AccountDetailsForm { name: name.into(), email: email.into() }.parse()
    }

    #[test]
    fn the_email_is_optional_and_the_name_required() {
        assert_eq!(details(" Jun ", " ").unwrap().0.as_str(), "Jun");
        let both = details(" ", "jun").unwrap_err();
        let not_an_address = Problem::BadAddress { address: "jun".into() };
        let expected = [(AccountField::Name, Problem::Required), (AccountField::Email, not_an_address)];
        assert_eq!(both, expected.map(|(field, problem)| AccountError::Value(field, problem)));
        assert_eq!(both[1].field_name(), Some("email"));
    }

    #[test]
    fn short_passwords_are_refused() {
        let form = |new: &str| PasswordChangeForm { current: String::new(), new: new.into() }.errors("jun");
        assert_eq!(form("short"), [AccountError::NewPassword(PasswordViolation::TooShort)]);
        assert_eq!(form("correct horse battery"), []);
    }
}
