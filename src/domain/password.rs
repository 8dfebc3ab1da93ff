//! What a new password must be like. It is said once, here.

use std::fmt;

/// Fewest characters.
pub const SHORTEST: usize = 12;

/// Most characters.
pub const LONGEST: usize = 128;

/// Why a password cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordBreach {
    /// Fewer than [`SHORTEST`] characters.
    TooShort,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// It is the user name.
    IsUsername,
}

/// Checks a new password of `username`.
///
/// Length is all that is asked: rules about kinds of characters make passwords worse.
pub fn check(password: &str, username: &str) -> Result<(), PasswordBreach> {
    let length = password.chars().count();
    if length < SHORTEST {
        Err(PasswordBreach::TooShort)
    } else if length > LONGEST {
        Err(PasswordBreach::TooLong)
    } else if password.to_lowercase() == username.to_lowercase() {
        Err(PasswordBreach::IsUsername)
    } else {
        Ok(())
    }
}

impl fmt::Display for PasswordBreach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort => write!(f, "The password is too short; use at least {SHORTEST} characters"),
            Self::TooLong => write!(f, "The password is too long; use at most {LONGEST} characters"),
            Self::IsUsername => f.write_str("The password is the user name; choose another one"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_count_characters() {
        assert_eq!(check(&"é".repeat(11), "u"), Err(PasswordBreach::TooShort));
        assert_eq!(check(&"é".repeat(12), "u"), Ok(()));
        assert_eq!(check(&"é".repeat(128), "u"), Ok(()));
        assert_eq!(check(&"é".repeat(129), "u"), Err(PasswordBreach::TooLong));
    }

    #[test]
    fn the_user_name_is_no_password_in_any_case() {
        assert_eq!(check("Administrator", "administrator"), Err(PasswordBreach::IsUsername));
        assert_eq!(check("administrator!", "administrator"), Ok(()));
    }
}
