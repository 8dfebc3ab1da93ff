//! How a token restricts the permissions of its user.

use super::Permission;

/// How a user was authenticated, which may restrict what their role allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenRestriction {
    /// No restriction: by a password, or on the console.
    None,
    /// By a token.
    Token {
        /// Whether the token allows changes.
        write: bool,
        /// Whether the token allows reading PINs in plain text.
        read_pins: bool,
    },
}

/// When a token has a permission of its user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenAccess {
    /// Always.
    Always,
    /// If it allows changes.
    Write,
    /// If it allows reading PINs.
    ReadPins,
    /// Never: a password is required.
    Never,
}

impl TokenRestriction {
    /// Whether it leaves `permission` to the role.
    pub const fn may(self, permission: Permission) -> bool {
        let Self::Token { write, read_pins } = self else { return true };
        match permission.token_access() {
            TokenAccess::Always => true,
            TokenAccess::Write => write,
            TokenAccess::ReadPins => read_pins,
            TokenAccess::Never => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_leaves_what_it_was_created_for() {
        for permission in Permission::ALL {
            assert!(TokenRestriction::None.may(permission), "{permission:?}");
            for (write, read_pins) in [(false, false), (false, true), (true, false), (true, true)] {
                let expected = match permission.token_access() {
                    TokenAccess::Always => true,
                    TokenAccess::Write => write,
                    TokenAccess::ReadPins => read_pins,
                    TokenAccess::Never => false,
                };
                assert_eq!(TokenRestriction::Token { write, read_pins }.may(permission), expected, "{permission:?}");
            }
        }
    }
}
