//! What happened, to everything that somebody sees: for people to read and to put back.
//!
//! Administrators see what happened at their customer and at those below it, and whoever manages the rate
//! plans what happened to those; residential users their customer's mailboxes and sounds; users the
//! mailboxes that they own. Everybody sees what happened to their own account.

mod field_changes;
mod page;
mod stored_text;
mod subject_name;

pub use field_changes::{StoredFieldChange, format_date};
pub use page::{HistoryPage, list};

use jiff::civil::Date;

use super::audit::{AuditAction, SubjectKind};
use super::mailboxes::FieldChange;
use super::{App, ChangeSource, Failure, Principal};
use crate::forms::listing::Side;
use crate::i18n::Messages;

/// Which changes a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryQuery {
    /// Those of the people in whose user name, name or address each of these words stands.
    pub who: String,
    /// Those of such things.
    pub kind: Option<SubjectKind>,
    /// Those of this one thing.
    pub of: Option<(SubjectKind, i64)>,
    /// Those that did this.
    pub action: Option<AuditAction>,
    /// Those that came in by this door.
    pub door: Option<ChangeSource>,
    /// Those of what was one customer's.
    pub customer: Option<i64>,
    /// From this day on, in UTC.
    pub from: Option<Date>,
    /// Until the end of this day, in UTC.
    pub to: Option<Date>,
    /// Beside this change.
    pub beside: Option<HistoryCursor>,
}

/// Where a page begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryCursor {
    /// On which side.
    pub side: Side,
    /// When the change was made: milliseconds since 1970, UTC.
    pub at: i64,
    /// The change.
    pub id: i64,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEvent {
    /// Its id.
    pub id: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// The name of who did it, as it was then.
    pub actor: String,
    /// Through what.
    pub door: ChangeSource,
    /// What was done.
    pub action: AuditAction,
    /// To what.
    pub kind: SubjectKind,
    /// Which one.
    pub subject_id: i64,
    /// By which people knew it then.
    pub subject: String,
    /// The name of whose it was; `None`: the whole system's.
    pub customer: Option<String>,
    /// What became different; of something new, what it was given.
    pub lines: Vec<FieldDiff>,
    /// Where it is now, if it is still there to be seen.
    pub place: Option<Target>,
    /// The way back to the settings that a mailbox had after this, if there is one.
    pub back: Option<MailboxVersion>,
    /// The way back to what it made different, if there is one.
    pub undo: Option<MailboxVersion>,
}

/// What became of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldDiff {
    /// Of a mailbox.
    Mailbox(FieldChange),
    /// Of anything else.
    Other(StoredFieldChange),
}

impl FieldDiff {
    /// In the words of its form: the field, what it was, and what it is since. What something new was before is
    /// empty, and so is what something is that is gone.
    pub fn localized(&self, messages: Messages) -> (String, String, String) {
        match self {
            Self::Mailbox(change) => change.localized(messages),
            Self::Other(kept) => kept.localized(messages),
        }
    }
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The mailbox of this UUID.
    Mailbox(String),
    /// The sound of this UUID.
    Sound(String),
    /// The customer of this row.
    Customer(i64),
    /// The user of this row.
    User(i64),
    /// The own account.
    Account,
    /// The rate plan of this row.
    Plan(i64),
    /// Among the tokens.
    Tokens,
}

/// What [`revert`](super::mailboxes::revert) and [`undo`](super::mailboxes::undo) are called with, besides the
/// change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxVersion {
    /// The mailbox.
    pub uuid: String,
    /// Its version now.
    pub version: i64,
}
