//! Messages about imported files.

use crate::domain::import::{
    ColumnsError, FileError, MAX_FILE_BYTES, MAX_FILE_COLUMNS, MAX_FILE_ROWS, RowProblem, RowWarning,
};
use crate::domain::options;
use crate::domain::pin::PinViolation;
use crate::domain::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::i18n::{Messages, key};

/// Why a file cannot be read, and what to do.
pub fn file_error(error: &FileError, messages: Messages) -> String {
    match error {
        FileError::NoFile => messages.get(key!("imports-no-file")),
        FileError::NoRows => messages.get(key!("imports-no-rows")),
        FileError::TooLarge => {
            messages.format(key!("imports-too-large"), &[("megabytes", (MAX_FILE_BYTES / 1024 / 1024).into())])
        }
        FileError::TooManyRows => {
            messages.format(key!("imports-too-many-rows"), &[("max", MAX_FILE_ROWS.to_string().into())])
        }
        FileError::TooManyColumns { columns } => {
            let numbers = [("cells", columns.to_string().into()), ("max", MAX_FILE_COLUMNS.to_string().into())];
            messages.format(key!("imports-too-many-columns"), &numbers)
        }
        FileError::RowTooLong { line } => {
            messages.format(key!("imports-unclosed-row"), &[("line", line.to_string().into())])
        }
        FileError::Workbook => messages.get(key!("imports-workbook")),
        FileError::NotText => messages.get(key!("imports-not-text")),
        FileError::NotUnicode { likely } => messages.format(key!("imports-not-unicode"), &[("likely", likely.into())]),
        FileError::TooSlow => messages.get(key!("imports-too-slow")),
        FileError::TooManyFiles => messages.get(key!("imports-too-many-files")),
        FileError::Mixed { line } => messages.format(key!("imports-mixed"), &[("line", line.to_string().into())]),
    }
}

/// Why the columns cannot be used.
pub fn columns_error(error: ColumnsError, messages: Messages) -> String {
    match error {
        ColumnsError::NoKey => messages.get(key!("imports-no-key")),
        ColumnsError::Twice(column) => {
            messages.format(key!("imports-column-twice"), &[("column", column.label(messages).into())])
        }
    }
}

/// Why a row is rejected, and what was expected. It contains no part of a PIN.
pub fn row_problem(problem: &RowProblem, messages: Messages) -> String {
    match problem {
        RowProblem::Field(error) => field_error(error, messages),
        RowProblem::NoSuchMailbox => messages.get(key!("imports-row-no-mailbox")),
        RowProblem::Archived => messages.get(key!("imports-row-archived")),
        RowProblem::Twice { line } => messages.format(key!("imports-row-twice"), &[("line", line.to_string().into())]),
        RowProblem::Given { line } => {
            messages.format(key!("imports-row-number-assigned"), &[("line", line.to_string().into())])
        }
        RowProblem::Blocked { line } => {
            messages.format(key!("imports-row-blocked"), &[("line", line.to_string().into())])
        }
        RowProblem::Ring { rows } => {
            let max = super::super::number_claims::MAX_NUMBER_CYCLE;
            messages.format(
                key!("imports-row-number-cycle"),
                &[("rows", rows.to_string().into()), ("max", max.to_string().into())],
            )
        }
        RowProblem::Shortened { .. } => messages.get(key!("imports-row-shortened")),
        RowProblem::OwnerLike { username } => {
            messages.format(key!("imports-row-similar-owner"), &[("username", username.into())])
        }
        RowProblem::PlanFull { customer, max } => {
            messages.format(key!("imports-row-plan-full"), &[("customer", customer.into()), ("max", (*max).into())])
        }
        RowProblem::Exchange => messages.get(key!("imports-row-exchange")),
        RowProblem::Sealed => messages.get(key!("imports-row-pin-unreadable")),
        RowProblem::NoVoicemail => messages.get(key!("imports-row-no-voicemail")),
        RowProblem::MayNotCreate => messages.get(key!("imports-row-cannot-create")),
        RowProblem::Cells { cells, columns } => {
            let numbers = [("cells", cells.to_string().into()), ("columns", columns.to_string().into())];
            messages.format(key!("imports-row-cells"), &numbers)
        }
        RowProblem::Overtaken { by } if by.is_empty() => messages.get(key!("batches-note-changed-by-someone")),
        RowProblem::Overtaken { by } => messages.format(key!("batches-note-changed-since"), &[("by", by.into())]),
        RowProblem::Other(text) => text.clone(),
    }
}

/// A warning about a row.
pub fn warning(warning: &RowWarning, messages: Messages) -> String {
    match warning {
        RowWarning::Field(warning) => super::warning(warning, messages),
        RowWarning::LeadingZeros { from } => {
            messages.format(key!("imports-row-leading-zeros"), &[("from", from.into())])
        }
    }
}

/// A warning about all rows of a [kind](RowWarning::kind).
pub fn row_warning_kind(kind: &RowWarning, messages: Messages) -> String {
    match kind {
        RowWarning::Field(FieldWarning { warning: Warning::LedHere(_), .. }) => {
            messages.get(key!("batches-callers-sent-here"))
        }
        RowWarning::LeadingZeros { .. } => messages.get(key!("imports-rows-leading-zeros")),
        RowWarning::Field(warning) => super::warning(warning, messages),
    }
}

fn field_error(error: &FieldError, messages: Messages) -> String {
    let field = error.field;
    messages.get(match &error.problem {
        Problem::UnknownChoice if field.is_switch() => key!("imports-row-on-or-off"),
        Problem::UnknownChoice => {
            let names: Vec<_> =
                options::for_field(field, messages).into_iter().map(|(name, _)| name.to_owned()).collect();
            if names.is_empty() {
                return super::error(error, messages);
            }
            return messages.format(key!("imports-row-one-of"), &[("values", messages.list(&names).into())]);
        }
        Problem::Pin(PinViolation::Repeats(_)) => key!("imports-row-pin-repeats"),
        Problem::Pin(PinViolation::Sequential(_)) => key!("imports-row-pin-sequence"),
        Problem::UnknownOwner => key!("imports-row-unknown-owner"),
        Problem::UnknownSound => key!("imports-row-unknown-sound"),
        Problem::UnknownCustomer => key!("imports-row-unknown-customer"),
        Problem::Pin(violation) => {
            let problem = Problem::Pin(violation.without_digits());
            return super::error(&FieldError { field, problem }, messages);
        }
        _ => return super::error(error, messages),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::MailboxField;

    #[test]
    fn row_problems_name_the_expectation_and_no_pin() {
        let message =
            |field, problem| row_problem(&RowProblem::Field(FieldError { field, problem }), Messages::english());
        assert_eq!(message(MailboxField::Beep, Problem::UnknownChoice), "Use on or off");
        assert_eq!(
            message(MailboxField::OwnerEmail, Problem::UnknownChoice),
            "Use one of these: off, notice, recording"
        );
        for violation in [PinViolation::Repeats("777".into()), PinViolation::Sequential("789".into())] {
            let text = message(MailboxField::Pin, Problem::Pin(violation));
            assert!(!text.contains("777") && !text.contains("789"), "{text}");
        }
    }
}
