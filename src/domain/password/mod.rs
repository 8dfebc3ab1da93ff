//! What a new password must be like. It is said once, here.

#[cfg(feature = "ssr")]
mod common;
#[cfg(not(feature = "ssr"))]
#[path = "unknown.rs"]
mod common;

use serde::{Deserialize, Serialize};

use crate::tongue::Words;

/// Fewest characters.
pub const SHORTEST: usize = 12;

/// Most characters.
pub const LONGEST: usize = 128;

/// Why a password cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PasswordBreach {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// It is the user name.
    IsUsername,
    /// It is among those that are tried first.
    Common,
}

/// Checks a new password of `username`.
///
/// Length is all that is asked, and that it is not what everybody takes: rules about kinds of characters make passwords
/// worse. The common ones are known on the server alone, for the browser does not load their list.
pub fn check(password: &str, username: &str) -> Result<(), PasswordBreach> {
    let length = password.chars().count();
    if length < SHORTEST {
        Err(PasswordBreach::TooShort)
    } else if length > LONGEST {
        Err(PasswordBreach::TooLong)
    } else if password.to_lowercase() == username.to_lowercase() {
        Err(PasswordBreach::IsUsername)
    } else if common::is_common(password) {
        Err(PasswordBreach::Common)
    } else {
        Ok(())
    }
}

impl PasswordBreach {
    /// What is wrong and what to do, without the full stop at its end.
    pub fn told(self, words: Words) -> String {
        match self {
            Self::TooShort => words.say_with("people-password-too-short", &[("shortest", SHORTEST.into())]),
            Self::TooLong => words.say_with("people-password-too-long", &[("longest", LONGEST.into())]),
            Self::IsUsername => words.say("people-password-is-username"),
            Self::Common => words.say("people-password-common"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_count_characters() {
        assert_eq!(check(&"é".repeat(11), "u"), Err(PasswordBreach::TooShort));
        let long = |n: usize| {
            "déjà vu, señor "
                .chars()
                .cycle()
                .take(n)
                .enumerate()
                .map(|(i, c)| if i == 7 { 'x' } else { c })
                .collect::<String>()
        };
        assert_eq!(check(&long(12), "u"), Ok(()));
        assert_eq!(check(&long(128), "u"), Ok(()));
        assert_eq!(check(&"é".repeat(129), "u"), Err(PasswordBreach::TooLong));
    }

    #[test]
    fn the_user_name_is_no_password_in_any_case() {
        assert_eq!(check("Administrator", "administrator"), Err(PasswordBreach::IsUsername));
        assert_eq!(check("peter-the-first!", "peter-the-first"), Ok(()));
    }
}
