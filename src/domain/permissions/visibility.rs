//! What each role can see.

use Visibility::{Customer, CustomerAndBelow, Own};

/// How much of a resource a role can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// That of the user's customer and of its sub-customers.
    CustomerAndBelow,
    /// That of the user's customer.
    Customer,
    /// The user's own.
    Own,
}

/// Something of which a role sees only a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// "Their own" means those that the user owns.
    Mailboxes,
    /// Customers whose names can be seen and chosen.
    Customers,
    /// Users choose greetings among all sounds of their customer, so they can hear all of these.
    Sounds,
    /// Users who can be chosen as owners of mailboxes. "Their own" means only themselves.
    Owners,
    /// The full history: mailboxes, and everything else that the role manages. The history of the user's own account is
    /// always visible, and that of a mailbox on its own page to everyone who sees the mailbox.
    History,
    /// Users by whose name or email address the history can be searched.
    Actors,
    /// The mailboxes that the control panel offers.
    Panel,
}

impl Resource {
    /// Every resource.
    pub const ALL: [Self; 7] =
        [Self::Mailboxes, Self::Customers, Self::Sounds, Self::Owners, Self::History, Self::Actors, Self::Panel];

    /// The table: what an administrator, a main user, and a user can see.
    #[allow(clippy::match_same_arms, reason = "each line is a row of the table")]
    pub(super) const fn by_role(self) -> [Visibility; 3] {
        match self {
            Self::Mailboxes => [CustomerAndBelow, Customer, Own],
            Self::Customers => [CustomerAndBelow, Customer, Customer],
            Self::Sounds => [CustomerAndBelow, Customer, Customer],
            Self::Owners => [CustomerAndBelow, Customer, Own],
            Self::History => [CustomerAndBelow, Customer, Own],
            Self::Actors => [CustomerAndBelow, Customer, Customer],
            Self::Panel => [Own, Customer, Own],
        }
    }
}
