//! Which rule of the database a refused statement broke.
//!
//! Services let the database decide (a number that is taken, an owner of another customer) and turn
//! its refusal into the field's error here, so that nothing is checked first and inserted later.
//! SQLite names no constraint in its error, so the name is read from its message; the tests below
//! break every kind for real.

use sqlx::error::ErrorKind;

/// A rule of the database that was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// A value that must be unique is taken. Holds `table.column` of each column, in the order of
    /// the migration: `["mailbox.customer_id", "mailbox.number"]`.
    Unique(Vec<String>),
    /// A reference to a row that does not exist, or a row that is still referred to. SQLite does
    /// not say which reference.
    ForeignKey,
    /// A value that must be given is missing. Holds `table.column`.
    NotNull(String),
    /// A value outside its limits. Holds the text of the check as the migration has it.
    Check(String),
}

impl Constraint {
    /// The constraint that `error` broke; `None` if it is another kind of error.
    pub fn broken_by(error: &sqlx::Error) -> Option<Self> {
        let error = error.as_database_error()?;
        // "UNIQUE constraint failed: mailbox.customer_id, mailbox.number"
        let named = error.message().split_once(": ").map_or("", |(_, name)| name);
        match error.kind() {
            ErrorKind::UniqueViolation => {
                Some(Self::Unique(named.split(',').map(|column| column.trim().to_owned()).collect()))
            }
            ErrorKind::ForeignKeyViolation => Some(Self::ForeignKey),
            ErrorKind::NotNullViolation => Some(Self::NotNull(named.to_owned())),
            ErrorKind::CheckViolation => Some(Self::Check(named.to_owned())),
            _ => None,
        }
    }

    /// Whether `error` says that a value of `column` (`table.column`) is taken.
    pub fn is_taken(error: &sqlx::Error, column: &str) -> bool {
        matches!(Self::broken_by(error), Some(Self::Unique(columns)) if columns.iter().any(|c| c == column))
    }
}

#[cfg(test)]
#[path = "constraint_test.rs"]
mod test;
