//! Bulk changes of many mailboxes: the state of a batch, and the outcome for each mailbox.

use serde::{Deserialize, Serialize};

use super::choice::{Choice, Localized};
use super::form_error::FormError;
use super::problem::FieldError;
use crate::i18n::{MessageKey, Messages, key};

/// The most mailboxes that one batch changes.
pub const MAX_BATCH_ITEMS: usize = 100_000;

/// Archiving more mailboxes than this must be confirmed by typing their number.
pub const MAX_ARCHIVED_UNCONFIRMED: i64 = 10;

/// The name of the input that confirms how many mailboxes are archived.
pub const COUNT_INPUT: &str = "count";

/// What a batch does to its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchKind {
    /// Existing mailboxes are changed.
    Change,
    /// The rows of a file become mailboxes.
    Import,
    /// Another batch is rolled back.
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

/// Why a batch was not created, changed or started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchError {
    /// No mailbox was selected, or none that the principal can see.
    NothingSelected,
    /// More mailboxes than a batch may have.
    TooMany,
    /// The value is invalid for every mailbox.
    Value(FieldError),
    /// The typed number is not this number of mailboxes to archive.
    WrongCount(i64),
    /// The batch is no longer in a state that allows it.
    WrongState,
    /// The action cannot be undone.
    NotUndoable,
    /// It has already been undone.
    AlreadyUndone,
    /// The list of new PINs has already been downloaded.
    PinsAlreadyDownloaded,
}

impl FormError for BatchError {
    fn field_name(&self) -> Option<&'static str> {
        match self {
            Self::Value(error) => error.field_name(),
            Self::WrongCount(_) => Some(COUNT_INPUT),
            Self::NothingSelected
            | Self::TooMany
            | Self::WrongState
            | Self::NotUndoable
            | Self::AlreadyUndone
            | Self::PinsAlreadyDownloaded => None,
        }
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::NothingSelected => messages.get(key!("batches-nothing-selected")),
            Self::TooMany => messages.format(key!("batches-too-many"), &[("most", MAX_BATCH_ITEMS.into())]),
            Self::Value(error) => error.message(messages),
            // Unformatted, as it has to be typed.
            Self::WrongCount(count) => {
                messages.format(key!("batches-wrong-count"), &[("count", count.to_string().into())])
            }
            Self::WrongState => messages.get(key!("batches-finished")),
            Self::NotUndoable => messages.get(key!("batches-pins-not-undoable")),
            Self::AlreadyUndone => messages.get(key!("batches-already-undone")),
            Self::PinsAlreadyDownloaded => messages.get(key!("batches-already-downloaded")),
        }
    }
}

/// The state of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchState {
    /// Its items are being collected, or the action is not chosen yet.
    Filling,
    /// A dry run of each item; nothing is written.
    Counting,
    /// It waits for a user to confirm it.
    Prepared,
    /// It is being applied.
    Running,
    /// It was stopped early. What was done stays done, unless the batch was all or nothing.
    Cancelled,
    /// Every item is done.
    Finished,
}

impl BatchState {
    /// Whether the server is working on it.
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
    fn key(self) -> MessageKey {
        match self {
            Self::Filling => key!("batches-status-incomplete"),
            Self::Counting => key!("batches-status-checking"),
            Self::Prepared => key!("batches-status-prepared"),
            Self::Running => key!("batches-status-running"),
            Self::Cancelled => key!("batches-status-canceled"),
            Self::Finished => key!("batches-status-finished"),
        }
    }
}

/// The outcome of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemOutcome {
    /// Not processed yet.
    Waiting,
    /// It was changed.
    Changed,
    /// It already had the requested value.
    Same,
    /// It was refused, for a reason that is stored with it.
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

/// Why an item was refused, as a code for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemRefusalCode {
    /// The rate plan does not include it, or is full.
    Plan,
    /// It is archived.
    Archived,
    /// A user has changed it since.
    ChangedSince,
    /// It no longer exists or is no longer visible.
    NotFound,
    /// Its customer is suspended.
    Suspended,
    /// The user who created the batch is not allowed to.
    Forbidden,
    /// Another rule refuses it.
    Invalid,
}

impl Choice for ItemRefusalCode {
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

impl ItemRefusalCode {
    /// The message key for a number of such refusals in a preview: "5 can't be changed: not in the rate plan".
    pub const fn preview_key(self) -> MessageKey {
        match self {
            Self::Plan => key!("batches-not-changeable-plan"),
            Self::Archived => key!("batches-not-changeable-archived"),
            Self::ChangedSince => key!("batches-not-changeable-changed-since"),
            Self::NotFound => key!("batches-not-changeable-not-found"),
            Self::Suspended => key!("batches-not-changeable-suspended"),
            Self::Forbidden => key!("batches-not-changeable-forbidden"),
            Self::Invalid => key!("batches-not-changeable-invalid"),
        }
    }

    /// The message key for a number of such refusals in a result: "5 failed: not in the rate plan".
    pub const fn result_key(self) -> MessageKey {
        match self {
            Self::Plan => key!("batches-refused-plan"),
            Self::Archived => key!("batches-refused-archived"),
            Self::ChangedSince => key!("batches-refused-changed-since"),
            Self::NotFound => key!("batches-refused-not-found"),
            Self::Suspended => key!("batches-refused-suspended"),
            Self::Forbidden => key!("batches-refused-forbidden"),
            Self::Invalid => key!("batches-refused-invalid"),
        }
    }
}

/// The counters of a batch. During the dry run, the expected outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatchProgress {
    /// Its state.
    pub state: BatchState,
    /// How many items there are.
    pub total: i64,
    /// How many were changed.
    pub changed: i64,
    /// How many already had the requested value.
    pub same: i64,
    /// How many were refused.
    pub refused: i64,
}

impl BatchProgress {
    /// How many items have been processed.
    pub const fn done(&self) -> i64 {
        self.changed + self.same + self.refused
    }
}
