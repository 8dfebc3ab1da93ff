//! The permissions, and the table of who has them.

use super::Role::{self, Administrator, Residential};
use super::TokenAccess::{self, Always, Never, ReadPins, Write};
use crate::domain::field::MailboxField;

/// Something that users can do with what they can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// See mailboxes, their settings, and their history.
    ViewMailboxes,
    /// Create mailboxes.
    CreateMailboxes,
    /// Change settings of mailboxes, and undo changes.
    ChangeMailboxes,
    /// Change the number, the customer, or the owner of mailboxes.
    ReassignMailboxes,
    /// Archive mailboxes.
    ArchiveMailboxes,
    /// Restore archived mailboxes.
    RestoreMailboxes,
    /// Read PINs in plain text. Access is recorded.
    RevealPins,
    /// Change many mailboxes at once, each as far as the other permissions allow.
    ChangeInBulk,
    /// Cancel bulk changes.
    CancelBulkChanges,
    /// See the bulk changes of others.
    ViewBulkChangesOfOthers,
    /// Import files, each row as far as the other permissions allow.
    ImportMailboxes,
    /// Export mailboxes to a file. PINs are included only with the permission to read them.
    ExportMailboxes,
    /// Find and play sounds, and choose them as greetings.
    PlaySounds,
    /// Add, rename, replace, and delete sounds.
    ManageSounds,
    /// Save private views of the list.
    SaveViews,
    /// Share views with everyone who can see the customer.
    ShareViews,
    /// Change and delete views that others share.
    ChangeSharedViews,
    /// See the full history of everything that the role can see.
    ViewHistory,
    /// See the overview and its reports.
    ViewOverview,
    /// See the control panel of another user. Each visit is recorded.
    ViewPanelOfOthers,
    /// See, create, change, invite, suspend, and remove users, and set their passwords.
    ManageUsers,
    /// See, create, change, and suspend customers, and turn their APIs on and off.
    ManageCustomers,
    /// See, create, and change rate plans.
    ManagePlans,
    /// See, create, and revoke tokens of users.
    ManageTokens,
    /// See and change one's own details, password, language, preferences, and sessions.
    ManageOwnAccount,
    /// Call an API for a sub-customer.
    ActForCustomers,
}

const EVERYONE: &[Role] = &Role::ALL;
const MANAGERS: &[Role] = &[Administrator, Residential];
const ADMINISTRATORS: &[Role] = &[Administrator];

impl Permission {
    /// Every permission.
    pub const ALL: [Self; 26] = [
        Self::ViewMailboxes,
        Self::CreateMailboxes,
        Self::ChangeMailboxes,
        Self::ReassignMailboxes,
        Self::ArchiveMailboxes,
        Self::RestoreMailboxes,
        Self::RevealPins,
        Self::ChangeInBulk,
        Self::CancelBulkChanges,
        Self::ViewBulkChangesOfOthers,
        Self::ImportMailboxes,
        Self::ExportMailboxes,
        Self::PlaySounds,
        Self::ManageSounds,
        Self::SaveViews,
        Self::ShareViews,
        Self::ChangeSharedViews,
        Self::ViewHistory,
        Self::ViewOverview,
        Self::ViewPanelOfOthers,
        Self::ManageUsers,
        Self::ManageCustomers,
        Self::ManagePlans,
        Self::ManageTokens,
        Self::ManageOwnAccount,
        Self::ActForCustomers,
    ];

    /// The table: the roles that have the permission, and when a token of such a user has it too.
    #[allow(clippy::match_same_arms, reason = "each arm is a row of the table")]
    const fn row(self) -> (&'static [Role], TokenAccess) {
        match self {
            Self::ViewMailboxes => (EVERYONE, Always),
            Self::CreateMailboxes => (ADMINISTRATORS, Write),
            Self::ChangeMailboxes => (EVERYONE, Write),
            Self::ReassignMailboxes => (ADMINISTRATORS, Write),
            Self::ArchiveMailboxes => (ADMINISTRATORS, Write),
            Self::RestoreMailboxes => (ADMINISTRATORS, Write),
            Self::RevealPins => (EVERYONE, ReadPins),
            // A bulk change runs in the background, where it could not be limited to what the token may do.
            Self::ChangeInBulk => (EVERYONE, Never),
            Self::CancelBulkChanges => (EVERYONE, Write),
            Self::ViewBulkChangesOfOthers => (ADMINISTRATORS, Never),
            Self::ImportMailboxes => (EVERYONE, Never),
            Self::ExportMailboxes => (EVERYONE, Always),
            Self::PlaySounds => (EVERYONE, Always),
            Self::ManageSounds => (MANAGERS, Write),
            Self::SaveViews => (EVERYONE, Never),
            Self::ShareViews => (ADMINISTRATORS, Never),
            Self::ChangeSharedViews => (ADMINISTRATORS, Never),
            Self::ViewHistory => (EVERYONE, Never),
            Self::ViewOverview => (ADMINISTRATORS, Never),
            Self::ViewPanelOfOthers => (ADMINISTRATORS, Never),
            Self::ManageUsers => (ADMINISTRATORS, Never),
            Self::ManageCustomers => (ADMINISTRATORS, Never),
            Self::ManagePlans => (ADMINISTRATORS, Never),
            Self::ManageTokens => (ADMINISTRATORS, Never),
            Self::ManageOwnAccount => (EVERYONE, Never),
            Self::ActForCustomers => (ADMINISTRATORS, Always),
        }
    }

    /// The roles that have it.
    pub const fn roles(self) -> &'static [Role] {
        self.row().0
    }

    /// When a token has it, if the role of its user has.
    pub const fn token_access(self) -> TokenAccess {
        self.row().1
    }

    /// The permission for changing `field` of a mailbox.
    pub const fn to_change(field: MailboxField) -> Self {
        match field {
            MailboxField::Number | MailboxField::Customer | MailboxField::Owner => Self::ReassignMailboxes,
            _ => Self::ChangeMailboxes,
        }
    }
}
