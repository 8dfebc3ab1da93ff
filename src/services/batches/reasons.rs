//! Why an item was refused and why a batch ended: stored as data and rendered in the reader's language.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::import::{MailboxColumn, RowProblem};
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::i18n::{Messages, key};

/// Why an item was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemRefusalReason {
    /// The mailbox is archived.
    Archived,
    /// The named user has changed it in the meantime; the name is empty if unknown.
    ChangedSince(String),
    /// A service refused the change.
    Refused(AppError),
    /// The values are invalid.
    Values(Vec<FieldError>),
    /// The row of the file has errors.
    Row(Vec<RowProblem>),
    /// Plain text stored by an earlier version.
    Written(String),
}

impl ItemRefusalReason {
    /// These errors without any digits of a PIN, because reasons are stored unencrypted.
    pub(super) fn values(errors: &[FieldError]) -> Self {
        Self::Values(errors.iter().map(without_pin_digits).collect())
    }

    /// Like [`values`](Self::values), for the problems of a row of a file.
    pub(super) fn row(problems: &[RowProblem]) -> Self {
        let row = problems.iter().map(|problem| match problem {
            RowProblem::Field(error) => RowProblem::Field(without_pin_digits(error)),
            other => other.clone(),
        });
        Self::Row(row.collect())
    }

    /// Parses a stored reason.
    pub(super) fn parse(json: &str) -> Self {
        from_json(json, Self::Written)
    }

    /// The reason as a sentence without its full stop.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::Archived => messages.get(key!("batches-note-archived")),
            Self::ChangedSince(by) => changed_since_message(by, messages),
            Self::Refused(AppError::Suspended) => messages.get(key!("batches-note-suspended")),
            Self::Refused(AppError::Forbidden | AppError::SignedOut) => messages.get(key!("batches-note-forbidden")),
            Self::Refused(AppError::NotFound) => messages.get(key!("batches-note-not-found")),
            Self::Refused(other) => other.message(messages).trim_end_matches('.').to_owned(),
            Self::Values(errors) => join_sentences(errors.iter().map(|error| rules::error(error, messages))),
            Self::Row(problems) => join_sentences(problems.iter().map(|problem| row_message(problem, messages))),
            Self::Written(sentence) => sentence.clone(),
        }
    }

    /// The reason as problems of a row of a file.
    pub fn row_problems(&self) -> Vec<RowProblem> {
        match self {
            Self::Row(problems) => problems.clone(),
            Self::ChangedSince(by) => vec![RowProblem::Overtaken { by: by.clone() }],
            other => vec![RowProblem::Other(other.message(Messages::english()))],
        }
    }
}

/// Why a batch has ended that no user has canceled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndReason {
    /// A row of an all-or-nothing import was refused.
    NotWhole,
    /// The command that ran it has ended.
    CommandOver,
    /// Its maker, by name, may no longer sign in.
    Locked(String),
    /// The role or customer of its maker, by name, has changed.
    RoleChanged(String),
    /// An error occurred.
    Failed(AppError),
    /// Plain text stored by an earlier version.
    Written(String),
}

impl EndReason {
    /// Parses a stored reason.
    pub(super) fn parse(json: &str) -> Self {
        from_json(json, Self::Written)
    }

    /// The reason as sentences.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::NotWhole => messages.get(key!("batches-ended-rolled-back")),
            Self::CommandOver => messages.get(key!("batches-ended-command")),
            Self::Locked(name) => messages.format(key!("batches-ended-locked"), &[("name", name.into())]),
            Self::RoleChanged(name) => messages.format(key!("batches-ended-role"), &[("name", name.into())]),
            // The messages of these errors say that nothing was changed, but earlier items may have been.
            Self::Failed(AppError::Internal) => messages.get(key!("batches-ended-internal")),
            Self::Failed(AppError::Busy) => messages.get(key!("batches-ended-busy")),
            Self::Failed(AppError::NoStorage) => messages.get(key!("batches-ended-no-storage")),
            Self::Failed(error) => error.message(messages),
            Self::Written(sentence) => sentence.clone(),
        }
    }
}

/// The JSON that is stored.
pub(super) fn to_json(reason: &impl Serialize) -> Result<String, anyhow::Error> {
    Ok(serde_json::to_string(reason)?)
}

fn from_json<T: DeserializeOwned>(json: &str, fallback: fn(String) -> T) -> T {
    serde_json::from_str(json).unwrap_or_else(|_| fallback(json.to_owned()))
}

fn without_pin_digits(error: &FieldError) -> FieldError {
    let problem = match &error.problem {
        Problem::Pin(violation) => Problem::Pin(violation.without_digits()),
        other => other.clone(),
    };
    FieldError { field: error.field, problem }
}

fn changed_since_message(by: &str, messages: Messages) -> String {
    rules::import::row_problem(&RowProblem::Overtaken { by: by.to_owned() }, messages)
}

fn row_message(problem: &RowProblem, messages: Messages) -> String {
    let why = rules::import::row_problem(problem, messages);
    match problem.column().map(MailboxColumn::name) {
        Some(column) => messages.format(key!("batches-note-column"), &[("column", column.into()), ("why", why.into())]),
        None => why,
    }
}

fn join_sentences(sentences: impl Iterator<Item = String>) -> String {
    sentences.collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::MailboxField;
    use crate::domain::pin::PinViolation;

    #[test]
    fn reasons_round_trip_and_are_translated() {
        let error =
            FieldError { field: MailboxField::Timezone, problem: Problem::UnknownTimezone { name: "Mars".into() } };
        let reasons = [
            ItemRefusalReason::Archived,
            ItemRefusalReason::ChangedSince("rex".into()),
            ItemRefusalReason::Refused(AppError::Suspended),
            ItemRefusalReason::values(std::slice::from_ref(&error)),
            ItemRefusalReason::row(&[RowProblem::Field(error), RowProblem::Archived]),
        ];
        for reason in reasons {
            let parsed = ItemRefusalReason::parse(&to_json(&reason).unwrap());
            assert_eq!(parsed, reason);
            let translations =
                [crate::i18n::Locale::English, crate::i18n::Locale::German].map(|t| reason.message(Messages::of(t)));
            assert!(!translations[0].is_empty() && translations[0] != translations[1], "{translations:?}");
        }
        let ended = EndReason::RoleChanged("rex".into());
        assert_eq!(EndReason::parse(&to_json(&ended).unwrap()), ended);
    }

    #[test]
    fn plain_text_of_an_earlier_version_is_shown_as_it_is() {
        let sentence = "It is archived; restore it to change it";
        assert_eq!(ItemRefusalReason::parse(sentence).message(Messages::english()), sentence);
        assert_eq!(EndReason::parse("It stopped.").message(Messages::english()), "It stopped.");
    }

    #[test]
    fn a_batch_that_failed_does_not_claim_that_nothing_was_changed() {
        for error in [AppError::Internal, AppError::Busy, AppError::NoStorage] {
            let message = EndReason::Failed(error).message(Messages::english());
            assert!(!message.to_lowercase().contains("nothing was changed"), "{message}");
        }
    }

    #[test]
    fn no_pin_digit_is_stored() {
        for violation in [PinViolation::Repeats("777".into()), PinViolation::Sequential("789".into())] {
            let error = FieldError { field: MailboxField::Pin, problem: Problem::Pin(violation) };
            for reason in [
                ItemRefusalReason::values(std::slice::from_ref(&error)),
                ItemRefusalReason::row(&[RowProblem::Field(error.clone())]),
            ] {
                let json = to_json(&reason).unwrap();
                assert!(!json.contains("777") && !json.contains("789"), "{json}");
            }
        }
    }
}
