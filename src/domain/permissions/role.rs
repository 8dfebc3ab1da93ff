//! Roles.

use serde::{Deserialize, Serialize};

use super::{Permission, Resource, Visibility};
use crate::domain::field::MailboxField;

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

    /// Whether it has `permission`, for what it can see.
    pub fn may(self, permission: Permission) -> bool {
        permission.roles().contains(&self)
    }

    /// Whether it may change `field` of a visible mailbox.
    pub fn may_change(self, field: MailboxField) -> bool {
        self.may(Permission::to_change(field))
    }

    /// How much of `resource` it can see. The rest does not exist for it.
    pub const fn visibility(self, resource: Resource) -> Visibility {
        let [administrator, residential, user] = resource.by_role();
        match self {
            Self::Administrator => administrator,
            Self::Residential => residential,
            Self::User => user,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_back() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
        }
        assert_eq!(Role::from_code("Administrator"), None);
    }

    #[test]
    fn only_administrators_change_number_customer_and_owner() {
        for field in MailboxField::ALL {
            let reserved = matches!(field, MailboxField::Number | MailboxField::Customer | MailboxField::Owner);
            assert!(Role::Administrator.may_change(field));
            assert_eq!(Role::Residential.may_change(field), !reserved, "{field:?}");
            assert_eq!(Role::User.may_change(field), !reserved, "{field:?}");
        }
    }

    #[test]
    fn administrators_may_do_everything_that_others_may() {
        for permission in Permission::ALL {
            assert!(Role::Administrator.may(permission), "{permission:?}");
            assert!(Role::Residential.may(permission) || !Role::User.may(permission), "{permission:?}");
        }
    }
}
