//! Why a mailbox was refused, and why a batch ended: kept as data, and said in the language of whoever reads.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::import::{ImportColumn, RowProblem};
use crate::domain::messages as rules;
use crate::domain::pin::PinViolation;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::i18n::Messages;

/// Stands for digits of a PIN.
const HIDDEN_DIGITS: &str = "…";

/// Why an item was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RefusalReason {
    /// It is archived.
    Archived,
    /// Somebody was there first; where nobody knows who, the name is empty.
    ChangedSince(String),
    /// A service said no.
    Refused(AppError),
    /// Values that cannot be saved.
    Values(Vec<FieldError>),
    /// The mistakes of a row of a file.
    Row(Vec<RowProblem>),
    /// A sentence of an earlier version.
    Written(String),
}

impl RefusalReason {
    /// These mistakes, without what they tell of a PIN: they are kept in clear.
    pub(super) fn values(errors: &[FieldError]) -> Self {
        Self::Values(errors.iter().map(without_pin_digits).collect())
    }

    /// The same for a row of a file.
    pub(super) fn row(problems: &[RowProblem]) -> Self {
        let row = problems.iter().map(|problem| match problem {
            RowProblem::Field(error) => RowProblem::Field(without_pin_digits(error)),
            other => other.clone(),
        });
        Self::Row(row.collect())
    }

    /// What is kept.
    pub(super) fn parse(kept: &str) -> Self {
        from_json(kept, Self::Written)
    }

    /// As a sentence without its full stop.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::Archived => messages.get("batches-note-archived"),
            Self::ChangedSince(by) => changed_since_message(by, messages),
            Self::Refused(AppError::Suspended) => messages.get("batches-note-suspended"),
            Self::Refused(AppError::Forbidden | AppError::SignedOut) => messages.get("batches-note-forbidden"),
            Self::Refused(AppError::NotFound) => messages.get("batches-note-not-found"),
            Self::Refused(other) => other.message(messages).trim_end_matches('.').to_owned(),
            Self::Values(errors) => join_sentences(errors.iter().map(|error| rules::error(error, messages))),
            Self::Row(problems) => join_sentences(problems.iter().map(|problem| row_message(problem, messages))),
            Self::Written(sentence) => sentence.clone(),
        }
    }

    /// The same as mistakes of a row of a file.
    pub fn row_problems(&self) -> Vec<RowProblem> {
        match self {
            Self::Row(problems) => problems.clone(),
            Self::ChangedSince(by) => vec![RowProblem::Overtaken { by: by.clone() }],
            other => vec![RowProblem::Other(other.message(Messages::english()))],
        }
    }
}

/// Why a batch has ended that nobody ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndReason {
    /// A row was refused, and it was to be all or nothing.
    NotWhole,
    /// The command that made it has ended.
    CommandOver,
    /// Its maker, by name, may not sign in any more.
    Locked(String),
    /// Its maker, by name, has another role or customer by now.
    RoleChanged(String),
    /// Something went wrong.
    Failed(AppError),
    /// A sentence of an earlier version.
    Written(String),
}

impl EndReason {
    /// What is kept.
    pub(super) fn parse(kept: &str) -> Self {
        from_json(kept, Self::Written)
    }

    /// In sentences.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::NotWhole => messages.get("batches-ended-not-whole"),
            Self::CommandOver => messages.get("batches-ended-command"),
            Self::Locked(name) => messages.format("batches-ended-locked", &[("name", name.into())]),
            Self::RoleChanged(name) => messages.format("batches-ended-role", &[("name", name.into())]),
            Self::Failed(error) => error.message(messages),
            Self::Written(sentence) => sentence.clone(),
        }
    }
}

/// As it is kept.
pub(super) fn to_json(why: &impl Serialize) -> Result<String, anyhow::Error> {
    Ok(serde_json::to_string(why)?)
}

fn from_json<T: DeserializeOwned>(kept: &str, written: fn(String) -> T) -> T {
    serde_json::from_str(kept).unwrap_or_else(|_| written(kept.to_owned()))
}

fn without_pin_digits(error: &FieldError) -> FieldError {
    let problem = match &error.problem {
        Problem::Pin(PinViolation::Repeats(_)) => Problem::Pin(PinViolation::Repeats(HIDDEN_DIGITS.to_owned())),
        Problem::Pin(PinViolation::Sequential(_)) => Problem::Pin(PinViolation::Sequential(HIDDEN_DIGITS.to_owned())),
        other => other.clone(),
    };
    FieldError { field: error.field, problem }
}

fn changed_since_message(by: &str, messages: Messages) -> String {
    rules::import::row_problem(&RowProblem::Overtaken { by: by.to_owned() }, messages)
}

fn row_message(problem: &RowProblem, messages: Messages) -> String {
    let why = rules::import::row_problem(problem, messages);
    match problem.column().map(ImportColumn::name) {
        Some(column) => messages.format("batches-note-column", &[("column", column.into()), ("why", why.into())]),
        None => why,
    }
}

fn join_sentences(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;

    #[test]
    fn reasons_round_trip_and_are_translated() {
        let wrong = FieldError { field: Field::Timezone, problem: Problem::UnknownTimezone { name: "Mars".into() } };
        let all = [
            RefusalReason::Archived,
            RefusalReason::ChangedSince("rex".into()),
            RefusalReason::Refused(AppError::Suspended),
            RefusalReason::values(std::slice::from_ref(&wrong)),
            RefusalReason::row(&[RowProblem::Field(wrong), RowProblem::Archived]),
        ];
        for note in all {
            let again = RefusalReason::parse(&to_json(&note).unwrap());
            assert_eq!(again, note);
            let told =
                [crate::i18n::Locale::English, crate::i18n::Locale::German].map(|t| note.message(Messages::of(t)));
            assert!(!told[0].is_empty() && told[0] != told[1], "{told:?}");
        }
        let ended = EndReason::RoleChanged("rex".into());
        assert_eq!(EndReason::parse(&to_json(&ended).unwrap()), ended);
    }

    #[test]
    fn plain_text_of_an_earlier_version_is_shown_as_it_is() {
        let sentence = "It is archived; restore it to change it";
        assert_eq!(RefusalReason::parse(sentence).message(Messages::english()), sentence);
        assert_eq!(EndReason::parse("It stopped.").message(Messages::english()), "It stopped.");
    }

    #[test]
    fn no_pin_digit_is_stored() {
        for breach in [PinViolation::Repeats("777".into()), PinViolation::Sequential("789".into())] {
            let error = FieldError { field: Field::Pin, problem: Problem::Pin(breach) };
            for note in [
                RefusalReason::values(std::slice::from_ref(&error)),
                RefusalReason::row(&[RowProblem::Field(error.clone())]),
            ] {
                let kept = to_json(&note).unwrap();
                assert!(!kept.contains("777") && !kept.contains("789"), "{kept}");
            }
        }
    }
}
