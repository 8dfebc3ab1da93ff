//! Who may do what: the permission table, as data.

use serde::{Deserialize, Serialize};

use super::field::Field;

/// What kind of user somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Runs a customer and every customer below it.
    Administrator,
    /// Looks after all boxes of one customer.
    Residential,
    /// Looks after the boxes they own.
    User,
}

/// Which mailboxes a role sees. All others do not exist for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Those of the own customer and of every customer below it.
    CustomerAndBelow,
    /// Those of the own customer.
    Customer,
    /// Those they own.
    Owned,
}

/// Something that can be done to a mailbox that one sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Read its settings.
    View,
    /// Make a new one.
    Create,
    /// Change a setting.
    Change,
    /// Archive it.
    Archive,
    /// Bring an archived one back.
    Restore,
    /// Read its PIN in clear, which is recorded.
    RevealPin,
}

impl Permission {
    /// Every verb.
    pub const ALL: [Self; 6] = [Self::View, Self::Create, Self::Change, Self::Archive, Self::Restore, Self::RevealPin];
}

/// Something that can be done with a sound that one sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundPermission {
    /// Find it, play it, choose it for a mailbox.
    Play,
    /// Add one, rename it, replace it, delete it.
    Manage,
}

impl SoundPermission {
    /// Every verb.
    pub const ALL: [Self; 2] = [Self::Play, Self::Manage];
}

/// What somebody may do besides what their role says: all of it after signing in, less with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Whether they may change anything.
    pub write: bool,
    /// Whether they may read PINs in clear.
    pub read_pins: bool,
    /// Whether they may change users, passwords, tokens and switches. No token may.
    pub accounts: bool,
}

impl Grant {
    /// Everything.
    pub const FULL: Self = Self { write: true, read_pins: true, accounts: true };

    /// Whether it leaves `verb` to the role.
    pub const fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::View => true,
            Permission::Create | Permission::Change | Permission::Archive | Permission::Restore => self.write,
            Permission::RevealPin => self.read_pins,
        }
    }

    /// Whether it leaves `verb` to the role.
    pub const fn may_with_sounds(self, permission: SoundPermission) -> bool {
        match permission {
            SoundPermission::Play => true,
            SoundPermission::Manage => self.write,
        }
    }
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 3] = [Self::Administrator, Self::Residential, Self::User];

    /// The stable word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Residential => "residential",
            Self::User => "user",
        }
    }

    /// The role that `name` is the word for.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code() == name)
    }

    /// Which mailboxes it sees.
    pub const fn visible_mailboxes(self) -> Visibility {
        match self {
            Self::Administrator => Visibility::CustomerAndBelow,
            Self::Residential => Visibility::Customer,
            Self::User => Visibility::Owned,
        }
    }

    /// Whether it may do `verb` to a mailbox that it sees.
    pub const fn may(self, permission: Permission) -> bool {
        match self {
            Self::Administrator => true,
            Self::Residential | Self::User => {
                matches!(permission, Permission::View | Permission::Change | Permission::RevealPin)
            }
        }
    }

    /// Whose sounds it sees. A user chooses among all of their customer's, so they hear all of those.
    pub const fn visible_sounds(self) -> Visibility {
        match self {
            Self::Administrator => Visibility::CustomerAndBelow,
            Self::Residential | Self::User => Visibility::Customer,
        }
    }

    /// Whether it may do `verb` with a sound that it sees.
    pub const fn may_with_sounds(self, permission: SoundPermission) -> bool {
        match self {
            Self::Administrator | Self::Residential => true,
            Self::User => matches!(permission, SoundPermission::Play),
        }
    }

    /// Whether it may change `field` of a mailbox that it sees.
    pub fn may_change(self, field: Field) -> bool {
        match self {
            Self::Administrator => true,
            Self::Residential | Self::User => !matches!(field, Field::Number | Field::Customer | Field::Owner),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailbox_permissions_by_role() {
        let table = [
            (Role::Administrator, [true, true, true, true, true, true]),
            (Role::Residential, [true, false, true, false, false, true]),
            (Role::User, [true, false, true, false, false, true]),
        ];
        for (role, allowed) in table {
            for (verb, expected) in Permission::ALL.into_iter().zip(allowed) {
                assert_eq!(role.may(verb), expected, "{role:?} {verb:?}");
            }
        }
    }

    #[test]
    fn sound_permissions_by_role() {
        let table =
            [(Role::Administrator, [true, true]), (Role::Residential, [true, true]), (Role::User, [true, false])];
        for (role, allowed) in table {
            for (verb, expected) in SoundPermission::ALL.into_iter().zip(allowed) {
                assert_eq!(role.may_with_sounds(verb), expected, "{role:?} {verb:?}");
            }
            assert_eq!(role.visible_sounds() == Visibility::CustomerAndBelow, role == Role::Administrator, "{role:?}");
        }
        let reading = Grant { write: false, read_pins: true, accounts: false };
        assert_eq!(SoundPermission::ALL.map(|verb| reading.may_with_sounds(verb)), [true, false]);
        assert_eq!(SoundPermission::ALL.map(|verb| Grant::FULL.may_with_sounds(verb)), [true, true]);
    }

    #[test]
    fn grants_only_restrict() {
        for verb in Permission::ALL {
            let grant = |write, read_pins| Grant { write, read_pins, accounts: false }.may(verb);
            assert!(Grant::FULL.may(verb) && grant(true, true), "{verb:?}");
            assert_eq!(grant(false, true), matches!(verb, Permission::View | Permission::RevealPin), "{verb:?}");
            assert_eq!(grant(true, false), verb != Permission::RevealPin, "{verb:?}");
        }
    }

    #[test]
    fn only_administrators_move_a_mailbox() {
        for field in Field::ALL {
            let moves = matches!(field, Field::Number | Field::Customer | Field::Owner);
            assert!(Role::Administrator.may_change(field));
            assert_eq!(Role::Residential.may_change(field), !moves, "{field:?}");
            assert_eq!(Role::User.may_change(field), !moves, "{field:?}");
        }
    }
}
