//! One's own account: what is typed about oneself, and every mistake in it.

use crate::domain::email::Email;
use crate::domain::messages as rules;
use crate::domain::password::{self, PasswordViolation};
use crate::domain::people::PeopleError;
use crate::domain::problem::Problem;
use crate::domain::text::Name;
use crate::i18n::Messages;
use serde::{Deserialize, Serialize};

/// A field of the account page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountField {
    /// The name that people read.
    Name,
    /// Where notices go.
    Email,
    /// The password of today.
    Current,
    /// The password to be.
    New,
    /// The time zone of what is read.
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
}

/// Why a form of the account page cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AccountProblem {
    /// The name is none.
    Name(Problem),
    /// The address is none.
    Email,
    /// See [`PeopleError::AddressNeeded`].
    AddressNeeded(i64),
    /// The password typed as the present one is not.
    WrongPassword,
    /// Too many wrong ones; to be tried again after so many seconds.
    TooMany(u64),
    /// The new password cannot be taken.
    NewPassword(PasswordViolation),
    /// There is no time zone of this name.
    Timezone(String),
}

impl AccountProblem {
    /// Where it is shown.
    pub const fn field(&self) -> AccountField {
        match self {
            Self::Name(_) => AccountField::Name,
            Self::Email | Self::AddressNeeded(_) => AccountField::Email,
            Self::WrongPassword | Self::TooMany(_) => AccountField::Current,
            Self::NewPassword(_) => AccountField::New,
            Self::Timezone(_) => AccountField::Timezone,
        }
    }

    /// What is wrong and what to do, without a full stop.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::Name(Problem::Required) => messages.get("account-name-missing"),
            Self::Name(problem) => rules::name(problem, messages),
            Self::Email => messages.get("account-email-wrong"),
            Self::AddressNeeded(count) => PeopleError::AddressNeeded(*count).message(messages),
            Self::WrongPassword => messages.get("account-password-wrong"),
            Self::TooMany(seconds) => messages.format("account-too-many", &[("seconds", (*seconds).into())]),
            Self::Timezone(name) => messages.format("validation-unknown-timezone", &[("name", name.into())]),
            Self::NewPassword(breach) => breach.message(messages),
        }
    }
}

/// Name and address as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountDetailsForm {
    /// The name that people read.
    pub name: String,
    /// Where notices go; empty: nowhere.
    pub email: String,
}

impl AccountDetailsForm {
    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        Self { name: last_value(pairs, AccountField::Name), email: last_value(pairs, AccountField::Email) }
    }

    /// What the form means, or every mistake in it.
    pub fn parse(&self) -> Result<(Name, Option<Email>), Vec<AccountProblem>> {
        let name = Name::parse(&self.name).map_err(AccountProblem::Name);
        let email = Email::parse_optional(&self.email).map_err(|_| AccountProblem::Email);
        match (name, email) {
            (Ok(name), Ok(email)) => Ok((name, email)),
            (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
        }
    }
}

/// A change of password as typed. It does not show itself in logs.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PasswordChangeForm {
    /// The password of today.
    pub current: String,
    /// The password to be.
    pub new: String,
}

impl PasswordChangeForm {
    /// Reads the pairs of a posted form.
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        Self { current: last_value(pairs, AccountField::Current), new: last_value(pairs, AccountField::New) }
    }

    /// What is wrong with the new password of `username`.
    pub fn problems(&self, username: &str) -> Vec<AccountProblem> {
        password::validate(&self.new, username).err().map(AccountProblem::NewPassword).into_iter().collect()
    }
}

fn last_value(pairs: &[(String, String)], field: AccountField) -> String {
    pairs.iter().rev().find(|(name, _)| name == field.name()).map(|(_, value)| value.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(name: &str, email: &str) -> Result<(Name, Option<Email>), Vec<AccountProblem>> {
        AccountDetailsForm { name: name.into(), email: email.into() }.parse()
    }

    #[test]
    fn an_address_may_be_missing_and_a_name_may_not() {
        assert_eq!(details(" Jun ", " ").unwrap().0.as_str(), "Jun");
        let both = details(" ", "jun").unwrap_err();
        assert_eq!(both, [AccountProblem::Name(Problem::Required), AccountProblem::Email]);
        assert_eq!(both[1].field().name(), "email");
    }

    #[test]
    fn short_passwords_are_refused() {
        let form = |new: &str| PasswordChangeForm { current: String::new(), new: new.into() }.problems("jun");
        assert_eq!(form("short"), [AccountProblem::NewPassword(PasswordViolation::TooShort)]);
        assert_eq!(form("correct horse battery"), []);
    }
}
