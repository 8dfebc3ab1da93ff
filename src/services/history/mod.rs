//! The history of changes, for people to read and to revert.
//!
//! Administrators see the changes of their customer and its descendants, and those who manage rate plans the changes of
//! these; residential users see those of their customer's mailboxes and sounds; users see those of the mailboxes that
//! they own. Everyone sees the changes of their own account.

mod field_change;
mod page;
mod recorded_fields;
pub(in crate::services) mod stored_text;
mod subject_name;

pub(super) use field_change::FieldValue;
pub use field_change::{ChangedField, FieldChange};
pub use page::{HistoryPage, list};
pub use recorded_fields::format_date;

use jiff::civil::Date;

use super::audit::{AuditAction, SubjectKind};
use super::{App, ChangeSource, Failure, Principal};
use crate::lists::mailbox_list::Side;

/// The filters of a page of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryQuery {
    /// Changes by people whose user name, name or email address contains each of these words.
    pub who: String,
    /// Changes of this kind of subject.
    pub kind: Option<SubjectKind>,
    /// Changes of this one subject.
    pub of: Option<(SubjectKind, i64)>,
    /// Changes with this action.
    pub action: Option<AuditAction>,
    /// Changes made through this source.
    pub source: Option<ChangeSource>,
    /// Changes of subjects that belonged to this customer.
    pub customer: Option<i64>,
    /// From this day on, in UTC.
    pub from: Option<Date>,
    /// Until the end of this day, in UTC.
    pub to: Option<Date>,
    /// The page next to this change.
    pub beside: Option<HistoryCursor>,
}

/// The change at which a page begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryCursor {
    /// The side of it on which the page is.
    pub side: Side,
    /// When the change was made: milliseconds since 1970, UTC.
    pub at: i64,
    /// The id of the change.
    pub id: i64,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryEvent {
    /// Its id.
    pub id: i64,
    /// When it was made: milliseconds since 1970, UTC.
    pub at: i64,
    /// The name of the actor at that time.
    pub actor: String,
    /// The source of the change.
    pub source: ChangeSource,
    /// The action.
    pub action: AuditAction,
    /// The kind of its subject.
    pub kind: SubjectKind,
    /// The subject's id.
    pub subject_id: i64,
    /// The subject's name at that time.
    pub subject: String,
    /// The name of its customer; `None` if it belongs to the whole system.
    pub customer: Option<String>,
    /// The changed fields; for a new subject, its initial values.
    pub changes: Vec<FieldChange>,
    /// Where the subject is now, if it still exists and is visible.
    pub target: Option<Target>,
    /// The mailbox that can be reverted to its settings after this change, if any.
    pub back: Option<MailboxVersion>,
    /// The mailbox on which this change can be undone, if any.
    pub undo: Option<MailboxVersion>,
}

/// The page of a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The mailbox of this UUID.
    Mailbox(String),
    /// The sound of this UUID.
    Sound(String),
    /// The customer of this id.
    Customer(i64),
    /// The user of this id.
    User(i64),
    /// The principal's own account.
    Account,
    /// The rate plan of this id.
    Plan(i64),
    /// The list of tokens.
    Tokens,
}

/// The arguments of [`revert`](super::mailboxes::revert) and [`undo`](super::mailboxes::undo) besides the change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxVersion {
    /// The mailbox.
    pub uuid: String,
    /// Its current version.
    pub version: i64,
}
