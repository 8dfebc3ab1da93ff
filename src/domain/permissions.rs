//! The permission table, as data.

use serde::{Deserialize, Serialize};

use super::field::Field;

/// The role of a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Manages a customer and every customer below it.
    Administrator,
    /// Manages all mailboxes of one customer.
    Residential,
    /// Manages the mailboxes they own.
    User,
}

/// Which mailboxes a role can see. All others do not exist for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Those of the user's customer and of every customer below it.
    CustomerAndBelow,
    /// Those of the user's customer.
    Customer,
    /// Those the user owns.
    Owned,
}

/// An operation on a visible mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Read its settings.
    View,
    /// Create one.
    Create,
    /// Change a setting.
    Change,
    /// Archive it.
    Archive,
    /// Restore an archived one.
    Restore,
    /// Read its PIN in plain text, which is recorded.
    RevealPin,
}

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 6] = [Self::View, Self::Create, Self::Change, Self::Archive, Self::Restore, Self::RevealPin];
}

/// An operation on a visible sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SoundPermission {
    /// Find it, play it, choose it for a mailbox.
    Play,
    /// Add one, rename it, replace it, delete it.
    Manage,
}

impl SoundPermission {
    /// Every permission.
    pub const ALL: [Self; 2] = [Self::Play, Self::Manage];
}

/// Restricts what the role allows: nothing after signing in, more with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Whether changes are allowed.
    pub write: bool,
    /// Whether reading PINs in plain text is allowed.
    pub read_pins: bool,
    /// Whether changing users, passwords, tokens and API switches is allowed. No token allows it.
    pub accounts: bool,
}

impl Grant {
    /// No restriction.
    pub const FULL: Self = Self { write: true, read_pins: true, accounts: true };

    /// Whether it leaves `permission` to the role.
    pub const fn may(self, permission: Permission) -> bool {
        match permission {
            Permission::View => true,
            Permission::Create | Permission::Change | Permission::Archive | Permission::Restore => self.write,
            Permission::RevealPin => self.read_pins,
        }
    }

    /// Whether it leaves `permission` to the role.
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

    /// The stable code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Residential => "residential",
            Self::User => "user",
        }
    }

    /// The role with this code.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.code() == name)
    }

    /// Which mailboxes it can see.
    pub const fn visible_mailboxes(self) -> Visibility {
        match self {
            Self::Administrator => Visibility::CustomerAndBelow,
            Self::Residential => Visibility::Customer,
            Self::User => Visibility::Owned,
        }
    }

    /// Whether it has `permission` for a visible mailbox.
    pub const fn may(self, permission: Permission) -> bool {
        match self {
            Self::Administrator => true,
            Self::Residential | Self::User => {
                matches!(permission, Permission::View | Permission::Change | Permission::RevealPin)
            }
        }
    }

    /// Whose sounds it can see. Users choose among all sounds of their customer, so they can hear all of these.
    pub const fn visible_sounds(self) -> Visibility {
        match self {
            Self::Administrator => Visibility::CustomerAndBelow,
            Self::Residential | Self::User => Visibility::Customer,
        }
    }

    /// Whether it has `permission` for a visible sound.
    pub const fn may_with_sounds(self, permission: SoundPermission) -> bool {
        match self {
            Self::Administrator | Self::Residential => true,
            Self::User => matches!(permission, SoundPermission::Play),
        }
    }

    /// Whether it may change `field` of a visible mailbox.
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
            for (permission, expected) in Permission::ALL.into_iter().zip(allowed) {
                assert_eq!(role.may(permission), expected, "{role:?} {permission:?}");
            }
        }
    }

    #[test]
    fn sound_permissions_by_role() {
        let table =
            [(Role::Administrator, [true, true]), (Role::Residential, [true, true]), (Role::User, [true, false])];
        for (role, allowed) in table {
            for (permission, expected) in SoundPermission::ALL.into_iter().zip(allowed) {
                assert_eq!(role.may_with_sounds(permission), expected, "{role:?} {permission:?}");
            }
            assert_eq!(role.visible_sounds() == Visibility::CustomerAndBelow, role == Role::Administrator, "{role:?}");
        }
        let reading = Grant { write: false, read_pins: true, accounts: false };
        assert_eq!(SoundPermission::ALL.map(|permission| reading.may_with_sounds(permission)), [true, false]);
        assert_eq!(SoundPermission::ALL.map(|permission| Grant::FULL.may_with_sounds(permission)), [true, true]);
    }

    #[test]
    fn grants_only_restrict() {
        for permission in Permission::ALL {
            let grant = |write, read_pins| Grant { write, read_pins, accounts: false }.may(permission);
            assert!(Grant::FULL.may(permission) && grant(true, true), "{permission:?}");
            assert_eq!(
                grant(false, true),
                matches!(permission, Permission::View | Permission::RevealPin),
                "{permission:?}"
            );
            assert_eq!(grant(true, false), permission != Permission::RevealPin, "{permission:?}");
        }
    }

    #[test]
    fn only_administrators_change_number_customer_and_owner() {
        for field in Field::ALL {
            let reserved = matches!(field, Field::Number | Field::Customer | Field::Owner);
            assert!(Role::Administrator.may_change(field));
            assert_eq!(Role::Residential.may_change(field), !reserved, "{field:?}");
            assert_eq!(Role::User.may_change(field), !reserved, "{field:?}");
        }
    }
}
