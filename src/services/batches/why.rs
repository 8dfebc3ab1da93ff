//! Why a mailbox was refused, and why a batch ended: kept as data, and said in the language of whoever reads.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::import::{Column, RowProblem};
use crate::domain::pin::PinBreach;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words as rules;
use crate::error::AppError;
use crate::tongue::Words;

/// Stands for digits of a PIN.
const HIDDEN: &str = "…";

/// Why an item was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Note {
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

impl Note {
    /// These mistakes, without what they tell of a PIN: they are kept in clear.
    pub(super) fn values(errors: &[FieldError]) -> Self {
        Self::Values(errors.iter().map(discreet).collect())
    }

    /// The same for a row of a file.
    pub(super) fn row(problems: &[RowProblem]) -> Self {
        let row = problems.iter().map(|problem| match problem {
            RowProblem::Field(error) => RowProblem::Field(discreet(error)),
            other => other.clone(),
        });
        Self::Row(row.collect())
    }

    /// What is kept.
    pub(super) fn read(kept: &str) -> Self {
        read(kept, Self::Written)
    }

    /// As a sentence without its full stop.
    pub fn said(&self, words: Words) -> String {
        match self {
            Self::Archived => words.say("batches-note-archived"),
            Self::ChangedSince(by) => changed_since(by, words),
            Self::Refused(AppError::Suspended) => words.say("batches-note-suspended"),
            Self::Refused(AppError::Forbidden | AppError::SignedOut) => words.say("batches-note-forbidden"),
            Self::Refused(AppError::NotFound) => words.say("batches-note-not-found"),
            Self::Refused(other) => other.message(words).trim_end_matches('.').to_owned(),
            Self::Values(errors) => sentences(errors.iter().map(|error| rules::error(error, words))),
            Self::Row(problems) => sentences(problems.iter().map(|problem| row(problem, words))),
            Self::Written(sentence) => sentence.clone(),
        }
    }

    /// The same as mistakes of a row of a file.
    pub fn as_row(&self) -> Vec<RowProblem> {
        match self {
            Self::Row(problems) => problems.clone(),
            Self::ChangedSince(by) => vec![RowProblem::Overtaken { by: by.clone() }],
            other => vec![RowProblem::Other(other.said(Words::english()))],
        }
    }
}

/// Why a batch has ended that nobody ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ended {
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

impl Ended {
    /// What is kept.
    pub(super) fn read(kept: &str) -> Self {
        read(kept, Self::Written)
    }

    /// In sentences.
    pub fn said(&self, words: Words) -> String {
        match self {
            Self::NotWhole => words.say("batches-ended-not-whole"),
            Self::CommandOver => words.say("batches-ended-command"),
            Self::Locked(name) => words.say_with("batches-ended-locked", &[("name", name.into())]),
            Self::RoleChanged(name) => words.say_with("batches-ended-role", &[("name", name.into())]),
            Self::Failed(error) => error.message(words),
            Self::Written(sentence) => sentence.clone(),
        }
    }
}

/// As it is kept.
pub(super) fn kept(why: &impl Serialize) -> Result<String, anyhow::Error> {
    Ok(serde_json::to_string(why)?)
}

fn read<T: DeserializeOwned>(kept: &str, written: fn(String) -> T) -> T {
    serde_json::from_str(kept).unwrap_or_else(|_| written(kept.to_owned()))
}

fn discreet(error: &FieldError) -> FieldError {
    let problem = match &error.problem {
        Problem::Pin(PinBreach::Repeats(_)) => Problem::Pin(PinBreach::Repeats(HIDDEN.to_owned())),
        Problem::Pin(PinBreach::Sequential(_)) => Problem::Pin(PinBreach::Sequential(HIDDEN.to_owned())),
        other => other.clone(),
    };
    FieldError { field: error.field, problem }
}

fn changed_since(by: &str, words: Words) -> String {
    rules::import::row(&RowProblem::Overtaken { by: by.to_owned() }, words)
}

fn row(problem: &RowProblem, words: Words) -> String {
    let why = rules::import::row(problem, words);
    match problem.column().map(Column::name) {
        Some(column) => words.say_with("batches-note-column", &[("column", column.into()), ("why", why.into())]),
        None => why,
    }
}

fn sentences(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;

    #[test]
    fn what_is_kept_is_said_in_every_language() {
        let wrong = FieldError { field: Field::Timezone, problem: Problem::UnknownTimezone { name: "Mars".into() } };
        let all = [
            Note::Archived,
            Note::ChangedSince("rex".into()),
            Note::Refused(AppError::Suspended),
            Note::values(std::slice::from_ref(&wrong)),
            Note::row(&[RowProblem::Field(wrong), RowProblem::Archived]),
        ];
        for note in all {
            let again = Note::read(&kept(&note).unwrap());
            assert_eq!(again, note);
            let told = [crate::tongue::Tongue::English, crate::tongue::Tongue::German].map(|t| note.said(Words::of(t)));
            assert!(!told[0].is_empty() && told[0] != told[1], "{told:?}");
        }
        let ended = Ended::RoleChanged("rex".into());
        assert_eq!(Ended::read(&kept(&ended).unwrap()), ended);
    }

    #[test]
    fn a_sentence_of_an_earlier_version_stays() {
        let sentence = "It is archived; restore it to change it";
        assert_eq!(Note::read(sentence).said(Words::english()), sentence);
        assert_eq!(Ended::read("It stopped.").said(Words::english()), "It stopped.");
    }

    #[test]
    fn no_digit_of_a_pin_is_kept() {
        for breach in [PinBreach::Repeats("777".into()), PinBreach::Sequential("789".into())] {
            let error = FieldError { field: Field::Pin, problem: Problem::Pin(breach) };
            for note in [Note::values(std::slice::from_ref(&error)), Note::row(&[RowProblem::Field(error.clone())])] {
                let kept = kept(&note).unwrap();
                assert!(!kept.contains("777") && !kept.contains("789"), "{kept}");
            }
        }
    }
}
