//! What can happen to a mailbox, in the words of its history.

/// What was done to a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// It was made.
    Create,
    /// Its settings or its PIN were changed.
    Update,
    /// It was archived.
    Archive,
    /// It was brought back.
    Restore,
    /// Earlier settings were put back.
    Revert,
    /// Somebody read its PIN in clear.
    RevealPin,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 6] =
        [Self::Create, Self::Update, Self::Archive, Self::Restore, Self::Revert, Self::RevealPin];

    /// The word that history keeps.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Archive => "archive",
            Self::Restore => "restore",
            Self::Revert => "revert",
            Self::RevealPin => "reveal_pin",
        }
    }

    /// The action that `name` is the word for.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}
