//! Changes of many mailboxes at once: how far one is, and what becomes of each mailbox.

use serde::{Deserialize, Serialize};

use super::choice::{Choice, Localized};

/// The most mailboxes that one batch changes.
pub const MAX_BATCH_ITEMS: usize = 100_000;

/// So many are archived without having to type how many.
pub const MAX_ARCHIVED_UNCONFIRMED: i64 = 10;

/// What is done to the items of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchKind {
    /// Mailboxes that there are become something else.
    Change,
    /// The rows of a file become mailboxes.
    Import,
    /// Another batch is taken back.
    Undo,
}

impl Choice for BatchKind {
    const ALL: &'static [Self] = &[Self::Change, Self::Import, Self::Undo];

    fn code(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Import => "import",
            Self::Undo => "undo",
        }
    }
}

/// How far a batch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchState {
    /// Its items are being gathered, or nobody has said yet what is to be done.
    Filling,
    /// Each item is tried out, and nothing is written.
    Counting,
    /// It waits for somebody to say yes.
    Prepared,
    /// It is being done.
    Running,
    /// It was ended before its end. What was done stays done, unless it was to be all or nothing.
    Cancelled,
    /// Every item is done.
    Finished,
}

impl BatchState {
    /// Whether something goes on by itself.
    pub const fn is_in_progress(self) -> bool {
        matches!(self, Self::Counting | Self::Running)
    }
}

impl Choice for BatchState {
    const ALL: &'static [Self] =
        &[Self::Filling, Self::Counting, Self::Prepared, Self::Running, Self::Cancelled, Self::Finished];

    fn code(self) -> &'static str {
        match self {
            Self::Filling => "filling",
            Self::Counting => "counting",
            Self::Prepared => "prepared",
            Self::Running => "running",
            Self::Cancelled => "cancelled",
            Self::Finished => "finished",
        }
    }
}

impl Localized for BatchState {
    fn key(self) -> &'static str {
        match self {
            Self::Filling => "batches-state-filling",
            Self::Counting => "batches-state-counting",
            Self::Prepared => "batches-state-prepared",
            Self::Running => "batches-state-running",
            Self::Cancelled => "batches-state-cancelled",
            Self::Finished => "batches-state-finished",
        }
    }
}

/// What has become of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemOutcome {
    /// Nothing yet.
    Waiting,
    /// It was changed.
    Changed,
    /// It was so already.
    Same,
    /// It was refused, and says why.
    Refused,
}

impl Choice for ItemOutcome {
    const ALL: &'static [Self] = &[Self::Waiting, Self::Changed, Self::Same, Self::Refused];

    fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Changed => "changed",
            Self::Same => "same",
            Self::Refused => "refused",
        }
    }
}

/// Why an item was refused, as a word for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemRefusal {
    /// The rate plan leaves it out, or has no room.
    Plan,
    /// It is archived.
    Archived,
    /// Somebody has changed it since.
    ChangedSince,
    /// It is not there any more, or not to be seen any more.
    NotFound,
    /// Its customer is suspended.
    Suspended,
    /// Who made the batch may not.
    Forbidden,
    /// Another rule says no.
    Invalid,
}

impl Choice for ItemRefusal {
    const ALL: &'static [Self] = &[
        Self::Plan,
        Self::Archived,
        Self::ChangedSince,
        Self::NotFound,
        Self::Suspended,
        Self::Forbidden,
        Self::Invalid,
    ];

    fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Archived => "archived",
            Self::ChangedSince => "changed_since",
            Self::NotFound => "not_found",
            Self::Suspended => "suspended",
            Self::Forbidden => "forbidden",
            Self::Invalid => "invalid",
        }
    }
}

impl ItemRefusal {
    /// The key of what is said of so many of them: "5 refused by their plan".
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plan => "batches-refused-plan",
            Self::Archived => "batches-refused-archived",
            Self::ChangedSince => "batches-refused-changed-since",
            Self::NotFound => "batches-refused-not-found",
            Self::Suspended => "batches-refused-suspended",
            Self::Forbidden => "batches-refused-forbidden",
            Self::Invalid => "batches-refused-invalid",
        }
    }
}

/// How far a batch is, in numbers. While counting, what would become of the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchProgress {
    /// How far it is.
    pub state: BatchState,
    /// How many items there are.
    pub total: i64,
    /// How many were changed.
    pub changed: i64,
    /// How many were so already.
    pub same: i64,
    /// How many were refused.
    pub refused: i64,
}

impl BatchProgress {
    /// How many items have been looked at.
    pub const fn done(&self) -> i64 {
        self.changed + self.same + self.refused
    }
}
