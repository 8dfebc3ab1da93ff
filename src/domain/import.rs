//! A file of mailboxes: its columns, and what can be wrong with it and with its rows.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::problem::{FieldError, FieldWarning, Warning};
use crate::i18n::Messages;

/// A column of a file of mailboxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ImportColumn {
    /// Which mailbox; where it is empty, customer and number say it.
    Uuid,
    /// A field of the form. The customer is given by its slug, the owner by their user name, the greeting by its
    /// name.
    Field(Field),
    /// Whether there is voicemail at all, as tables of other systems say of every extension.
    HasVoicemail,
}

impl ImportColumn {
    /// Every column, in the order in which they are written: those of the form, but for the one that names
    /// another mailbox's PIN.
    pub fn all() -> impl Iterator<Item = Self> {
        let fields = Field::ALL.into_iter().filter(|field| *field != Field::CopyPin);
        std::iter::once(Self::Uuid).chain(fields.map(Self::Field))
    }

    /// Every column that is read: those that are written, and what only tables of other systems have.
    pub fn readable() -> impl Iterator<Item = Self> {
        Self::all().chain([Self::HasVoicemail])
    }

    /// Its name in a file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uuid => "uuid",
            Self::Field(field) => field.name(),
            Self::HasVoicemail => "has_voicemail",
        }
    }

    /// What a person reads.
    pub fn label(self, messages: Messages) -> String {
        match self {
            Self::Uuid => "UUID".to_owned(),
            Self::Field(field) => field.label(messages),
            Self::HasVoicemail => messages.get("imports-has-voicemail"),
        }
    }

    /// The column of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::readable().find(|column| column.name() == name)
    }

    /// Whether what stands in it must not be shown.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::Field(field) if field.is_secret())
    }
}

/// The column in which rows that were refused say why. In a file that comes back it is passed over.
pub const ERROR_COLUMN: &str = "error";

/// Most bytes of a file: a hundred thousand mailboxes with every column fit.
pub const MAX_FILE_BYTES: usize = 64 * 1024 * 1024;
/// Most rows of a file.
pub const MAX_FILE_ROWS: usize = 100_000;
/// Most columns of a file.
pub const MAX_FILE_COLUMNS: usize = 200;
/// Most bytes of a row.
pub const MAX_ROW_BYTES: usize = 256 * 1024;

/// Why a file cannot be read.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FileProblem {
    /// None was chosen.
    NoFile,
    /// There is nothing in it, or nothing but the names of columns.
    NoRows,
    /// More than [`MAX_FILE_BYTES`].
    TooLarge,
    /// More than [`MAX_FILE_ROWS`].
    TooManyRows,
    /// More than [`MAX_FILE_COLUMNS`].
    TooManyColumns { columns: usize },
    /// A row without an end: most often a quotation mark that is never closed.
    RowTooLong { line: u64 },
    /// A workbook, not a table of text.
    Workbook,
    /// No text at all.
    NotText,
    /// Neither UTF-8 nor UTF-16, and nobody has said what; most likely this.
    NotUnicode { likely: String },
    /// It comes too slowly.
    TooSlow,
    /// Too many files are being sent.
    TooManyFiles,
    /// UTF-8 until this line, and then something else.
    Mixed { line: u64 },
}

/// Why the columns of a file are not what an import needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ColumnsProblem {
    /// Nothing says which mailbox a row means.
    NoKey,
    /// Two columns of the file are said to be this one.
    Twice(ImportColumn),
}

/// Why a row cannot be taken.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowProblem {
    /// One of its values.
    Field(FieldError),
    /// There is no mailbox of its UUID.
    NoSuchMailbox,
    /// The mailbox is archived, and the row would change it.
    Archived,
    /// An earlier row means the same mailbox.
    Twice { line: i64 },
    /// It says that there is no voicemail.
    NoVoicemail,
    /// There is no such mailbox, and this role makes none.
    MayNotCreate,
    /// Somebody was there first; where nobody knows who, the name is empty.
    Overtaken { by: String },
    /// An earlier row gives its number to another mailbox.
    Given { line: i64 },
    /// Another mailbox has its number, and the row that would set it free cannot be taken.
    Blocked { line: i64 },
    /// Too many rows pass their numbers round in a ring.
    Ring { rows: usize },
    /// A row with which it exchanges numbers cannot be taken.
    Exchange,
    /// The PIN of its mailbox does not open with the keys of this server.
    Sealed,
    /// More cells than there are columns.
    Cells { cells: usize, columns: usize },
    /// A spreadsheet has shortened the digits of this field.
    Shortened { field: Field },
    /// There is no user of that name, but one who may be meant has this user name.
    OwnerLike { username: String },
    /// The customer's rate plan allows no further mailbox.
    PlanFull { customer: String, max: u32 },
    /// Something that is no mistake in the row stood in its way, in words.
    Other(String),
}

impl RowProblem {
    /// Where it is.
    pub const fn column(&self) -> Option<ImportColumn> {
        match self {
            Self::Field(error) => Some(ImportColumn::Field(error.field)),
            Self::NoSuchMailbox => Some(ImportColumn::Uuid),
            Self::NoVoicemail => Some(ImportColumn::HasVoicemail),
            Self::Archived
            | Self::Twice { .. }
            | Self::MayNotCreate
            | Self::Given { .. }
            | Self::Blocked { .. }
            | Self::Ring { .. }
            | Self::Exchange => Some(ImportColumn::Field(Field::Number)),
            Self::Sealed => Some(ImportColumn::Field(Field::Pin)),
            Self::Shortened { field } => Some(ImportColumn::Field(*field)),
            Self::OwnerLike { .. } => Some(ImportColumn::Field(Field::Owner)),
            Self::Cells { .. } | Self::Overtaken { .. } | Self::PlanFull { .. } | Self::Other(_) => None,
        }
    }
}

/// What somebody may not have meant with a row. It does not keep the row from being taken.
#[allow(missing_docs, reason = "the evidence of a code is named by its field")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RowWarning {
    /// One of its values.
    Field(FieldWarning),
    /// Its number differs from one that there is by leading zeros alone.
    LeadingZeros { from: String },
}

impl RowWarning {
    /// Where it is.
    pub const fn column(&self) -> ImportColumn {
        match self {
            Self::Field(warning) => ImportColumn::Field(warning.field),
            Self::LeadingZeros { .. } => ImportColumn::Field(Field::Number),
        }
    }

    /// The same without what it says of one row alone, so that rows of one kind can be counted.
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

    /// Whether something is lost that cannot be had back, so that somebody has to confirm it first.
    pub const fn must_be_confirmed(&self) -> bool {
        matches!(self, Self::Field(told) if told.warning.must_be_confirmed())
    }
}

/// What a row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// It makes a mailbox.
    Create,
    /// It changes one.
    Update,
    /// Its mailbox is so already.
    Same,
    /// It cannot be taken.
    Wrong,
}

impl RowAction {
    /// Every verdict.
    pub const ALL: [Self; 4] = [Self::Create, Self::Update, Self::Same, Self::Wrong];

    /// The word that the database keeps.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Same => "same",
            Self::Wrong => "wrong",
        }
    }

    /// The verdict that `name` is the word for.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == name)
    }
}

/// How far a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportState {
    /// It is there, and somebody is to say which column is which.
    Received,
    /// Its rows are being looked at.
    Checking,
    /// It is known what every row does.
    Checked,
    /// Somebody has said yes to it.
    Applied,
}

impl ImportState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Received, Self::Checking, Self::Checked, Self::Applied];

    /// The word that the database keeps.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Checking => "checking",
            Self::Checked => "checked",
            Self::Applied => "applied",
        }
    }

    /// The state that `name` is the word for.
    pub fn from_code(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == name)
    }
}

/// How far the rows of a file are, while they are looked at or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProgress {
    /// Whether it goes on by itself.
    pub is_in_progress: bool,
    /// How many rows were gone through.
    pub done: i64,
    /// How many there are.
    pub total: i64,
}
