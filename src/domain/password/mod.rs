//! The rules for new passwords.

#[cfg(feature = "ssr")]
mod common;
#[cfg(not(feature = "ssr"))]
#[path = "common_in_browser.rs"]
mod common;

use serde::{Deserialize, Serialize};

use crate::i18n::{Messages, key};

/// Minimum length in characters.
pub const MIN_LENGTH: usize = 12;

/// Maximum length in characters.
pub const MAX_LENGTH: usize = 128;

/// Why a password is not acceptable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordViolation {
    /// Fewer than [`MIN_LENGTH`] characters.
    TooShort,
    /// More than [`MAX_LENGTH`] characters.
    TooLong,
    /// It is the user name.
    IsUsername,
    /// An attacker would try it early.
    Common,
}

/// Checks a new password of `username`.
///
/// The only rules are its length and that it is not a common one: rules about kinds of characters make passwords worse.
/// Only the server knows the common ones, because the browser does not load their list.
pub fn validate(password: &str, username: &str) -> Result<(), PasswordViolation> {
    let length = password.chars().count();
    if length < MIN_LENGTH {
        Err(PasswordViolation::TooShort)
    } else if length > MAX_LENGTH {
        Err(PasswordViolation::TooLong)
    } else if password.to_lowercase() == username.to_lowercase() {
        Err(PasswordViolation::IsUsername)
    } else if common::is_common(password) {
        Err(PasswordViolation::Common)
    } else {
        Ok(())
    }
}

impl PasswordViolation {
    /// What is wrong and what to do, without a full stop.
    pub fn message(self, messages: Messages) -> String {
        match self {
            Self::TooShort => messages
                .format(key!("administration-validation-password-too-short"), &[("shortest", MIN_LENGTH.into())]),
            Self::TooLong => {
                messages.format(key!("administration-validation-password-too-long"), &[("longest", MAX_LENGTH.into())])
            }
            Self::IsUsername => messages.get(key!("administration-validation-password-is-username")),
            Self::Common => messages.get(key!("administration-validation-password-common")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_count_characters() {
        assert_eq!(validate(&"é".repeat(11), "u"), Err(PasswordViolation::TooShort));
        let long = |n: usize| {
            "déjà vu, señor "
                .chars()
                .cycle()
                .take(n)
                .enumerate()
                .map(|(i, c)| if i == 7 { 'x' } else { c })
                .collect::<String>()
        };
        assert_eq!(validate(&long(12), "u"), Ok(()));
        assert_eq!(validate(&long(128), "u"), Ok(()));
        assert_eq!(validate(&"é".repeat(129), "u"), Err(PasswordViolation::TooLong));
    }

    #[test]
    fn the_username_is_refused_in_any_case() {
        assert_eq!(validate("Administrator", "administrator"), Err(PasswordViolation::IsUsername));
        assert_eq!(validate("peter-the-first!", "peter-the-first"), Ok(()));
    }
}
