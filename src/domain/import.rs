//! An imported file of mailboxes: its columns, and what can be wrong with it and its rows.

use serde::{Deserialize, Serialize};

use super::field::MailboxField;
use super::form_error::FormError;
use super::problem::{FieldError, FieldWarning, Warning};
use super::rule_messages::import as rules;
use crate::i18n::{Messages, key};

/// A column of an imported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MailboxColumn {
    /// Identifies the mailbox; if empty, customer and number do.
    Uuid,
    /// A field of the form. The customer is given by slug, the owner by user name, the greeting by name.
    Field(MailboxField),
    /// Whether an extension has voicemail at all, as in files of other systems.
    HasVoicemail,
}

impl MailboxColumn {
    /// Every exported column, in order: those of the form, except the one that refers to another mailbox's PIN.
    pub fn exported() -> impl Iterator<Item = Self> {
        let fields = MailboxField::ALL.into_iter().filter(|field| *field != MailboxField::CopyPin);
        std::iter::once(Self::Uuid).chain(fields.map(Self::Field))
    }

    /// Every column that can be read: the exported ones, and those found only in files of other systems.
    pub fn readable() -> impl Iterator<Item = Self> {
        Self::exported().chain([Self::HasVoicemail])
    }

    /// Its name in a file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uuid => "uuid",
            Self::Field(field) => field.name(),
            Self::HasVoicemail => "has_voicemail",
        }
    }

    /// The translated label.
    pub fn label(self, messages: Messages) -> String {
        match self {
            Self::Uuid => "UUID".to_owned(),
            Self::Field(field) => field.label(messages),
            Self::HasVoicemail => messages.get(key!("imports-has-voicemail")),
        }
    }

    /// The column with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::readable().find(|column| column.name() == name)
    }

    /// Whether its cells must not be shown.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Field(field) if field.is_secret())
    }
}

/// The column with the reasons why rows were refused. Ignored in an imported file.
pub const ERROR_COLUMN: &str = "error";

/// Maximum size of a file: a hundred thousand mailboxes with every column fit.
pub const MAX_FILE_BYTES: usize = 64 * 1024 * 1024;
/// Maximum number of rows.
pub const MAX_FILE_ROWS: usize = 100_000;
/// Maximum number of columns.
pub const MAX_FILE_COLUMNS: usize = 200;
/// Maximum size of a row in bytes.
pub const MAX_ROW_BYTES: usize = 256 * 1024;

/// The name of the input for a file.
pub const FILE_INPUT: &str = "file";

/// The name of the input that assigns the first column.
const FIRST_COLUMN_INPUT: &str = "column-0";

/// The name of the input that assigns the column at this index.
pub fn column_input(index: usize) -> String {
    if index == 0 { FIRST_COLUMN_INPUT.to_owned() } else { format!("column-{index}") }
}

/// Why a file cannot be read.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileError {
    /// No file was chosen.
    NoFile,
    /// It is empty, or has only a heading row.
    NoRows,
    /// More than [`MAX_FILE_BYTES`].
    TooLarge,
    /// More than [`MAX_FILE_ROWS`].
    TooManyRows,
    /// More than [`MAX_FILE_COLUMNS`].
    TooManyColumns { columns: usize },
    /// A row without an end: usually a quotation mark that is never closed.
    RowTooLong { line: u64 },
    /// A spreadsheet workbook, not a text table.
    Workbook,
    /// Not text.
    NotText,
    /// Neither UTF-8 nor UTF-16, and no encoding was chosen; `likely` is the best guess.
    NotUnicode { likely: String },
    /// The upload is too slow.
    TooSlow,
    /// Too many files are being uploaded.
    TooManyFiles,
    /// UTF-8 up to this line, then something else.
    Mixed { line: u64 },
}

impl FormError for FileError {
    fn field_name(&self) -> Option<&'static str> {
        Some(FILE_INPUT)
    }

    fn message(&self, messages: Messages) -> String {
        rules::file_error(self, messages)
    }
}

/// Why the columns of a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnsError {
    /// No column identifies the mailbox of a row.
    NoKey,
    /// Two columns are mapped to this one.
    Twice(MailboxColumn),
}

impl FormError for ColumnsError {
    fn field_name(&self) -> Option<&'static str> {
        Some(FIRST_COLUMN_INPUT)
    }

    fn message(&self, messages: Messages) -> String {
        rules::columns_error(*self, messages)
    }
}

/// Why a row is rejected.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowProblem {
    /// One of its values is invalid.
    Field(FieldError),
    /// There is no mailbox with its UUID.
    NoSuchMailbox,
    /// The mailbox is archived, and the row would change it.
    Archived,
    /// An earlier row refers to the same mailbox.
    Twice { line: i64 },
    /// The file says that it has no voicemail.
    NoVoicemail,
    /// There is no such mailbox, and the user's role may not create one.
    MayNotCreate,
    /// Another user changed it first; the name is empty if unknown.
    Overtaken { by: String },
    /// An earlier row gives its number to another mailbox.
    Given { line: i64 },
    /// Another mailbox has its number, and the row that would free it is rejected.
    Blocked { line: i64 },
    /// Too many rows exchange their numbers in a cycle.
    Ring { rows: usize },
    /// A row with which it exchanges numbers is rejected.
    Exchange,
    /// The PIN of its mailbox cannot be opened with this server's keys.
    Sealed,
    /// It has more cells than there are columns.
    Cells { cells: usize, columns: usize },
    /// A spreadsheet program has shortened the digits of this field.
    Shortened { field: MailboxField },
    /// There is no user of this name, but this user name may have been intended.
    OwnerLike { username: String },
    /// The customer's rate plan allows no further mailbox.
    PlanFull { customer: String, max: u32 },
    /// Another obstacle that is not an error of the row, as text.
    Other(String),
}

impl RowProblem {
    /// The column it belongs to.
    pub const fn column(&self) -> Option<MailboxColumn> {
        match self {
            Self::Field(error) => Some(MailboxColumn::Field(error.field)),
            Self::NoSuchMailbox => Some(MailboxColumn::Uuid),
            Self::NoVoicemail => Some(MailboxColumn::HasVoicemail),
            Self::Archived
            | Self::Twice { .. }
            | Self::MayNotCreate
            | Self::Given { .. }
            | Self::Blocked { .. }
            | Self::Ring { .. }
            | Self::Exchange => Some(MailboxColumn::Field(MailboxField::Number)),
            Self::Sealed => Some(MailboxColumn::Field(MailboxField::Pin)),
            Self::Shortened { field } => Some(MailboxColumn::Field(*field)),
            Self::OwnerLike { .. } => Some(MailboxColumn::Field(MailboxField::Owner)),
            Self::Cells { .. } | Self::Overtaken { .. } | Self::PlanFull { .. } | Self::Other(_) => None,
        }
    }
}

/// Something that may be unintended. It does not prevent the row from being applied.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowWarning {
    /// About one of its values.
    Field(FieldWarning),
    /// Its number differs from an existing one only by leading zeros.
    LeadingZeros { from: String },
}

impl RowWarning {
    /// The column it belongs to.
    pub const fn column(&self) -> MailboxColumn {
        match self {
            Self::Field(warning) => MailboxColumn::Field(warning.field),
            Self::LeadingZeros { .. } => MailboxColumn::Field(MailboxField::Number),
        }
    }

    /// The same without details of the single row, so that rows of one kind can be counted.
    #[must_use]
    pub const fn kind(&self) -> Self {
        match self {
            Self::Field(FieldWarning { field, warning: Warning::LedHere(_) }) => {
                Self::Field(FieldWarning { field: *field, warning: Warning::LedHere(1) })
            }
            Self::Field(warning) => Self::Field(*warning),
            Self::LeadingZeros { .. } => Self::LeadingZeros { from: String::new() },
        }
    }

    /// Whether something would be irreversibly lost, so that a user has to confirm it first.
    pub const fn must_be_confirmed(&self) -> bool {
        matches!(self, Self::Field(field_warning) if field_warning.warning.must_be_confirmed())
    }
}

/// What a row would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// It creates a mailbox.
    Create,
    /// It changes one.
    Update,
    /// It changes nothing.
    Same,
    /// It is rejected.
    Wrong,
}

impl RowAction {
    /// Every action.
    pub const ALL: [Self; 4] = [Self::Create, Self::Update, Self::Same, Self::Wrong];

    /// The code that the database stores.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Same => "same",
            Self::Wrong => "wrong",
        }
    }

    /// The action with this code.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == name)
    }
}

/// The state of an imported file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportState {
    /// It is uploaded, and the user maps its columns.
    Received,
    /// Its rows are being checked.
    Checking,
    /// Every row has a result.
    Checked,
    /// The user has confirmed it.
    Applied,
}

impl ImportState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Received, Self::Checking, Self::Checked, Self::Applied];

    /// The code that the database stores.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Checking => "checking",
            Self::Checked => "checked",
            Self::Applied => "applied",
        }
    }

    /// The state with this code.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == name)
    }
}

/// The progress of checking or applying the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProgress {
    /// Whether the server is working on it.
    pub is_in_progress: bool,
    /// How many rows were processed.
    pub done: i64,
    /// How many rows there are.
    pub total: i64,
}
