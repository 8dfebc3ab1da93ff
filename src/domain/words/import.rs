//! What is said of files of mailboxes.

use crate::domain::import::{ColumnsProblem, FileProblem, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, RowProblem, RowWarning};
use crate::domain::options;
use crate::domain::pin::PinBreach;
use crate::domain::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::tongue::Words;

/// Why a file cannot be read, and what to do.
pub fn file(problem: &FileProblem, words: Words) -> String {
    match problem {
        FileProblem::NoFile => words.say("imports-no-file"),
        FileProblem::NoRows => words.say("imports-no-rows"),
        FileProblem::TooLarge => {
            words.say_with("imports-too-large", &[("megabytes", (MOST_BYTES / 1024 / 1024).into())])
        }
        FileProblem::TooManyRows => words.say_with("imports-too-many-rows", &[("max", MOST_ROWS.to_string().into())]),
        FileProblem::TooManyColumns { columns } => {
            let numbers = [("cells", columns.to_string().into()), ("max", MOST_COLUMNS.to_string().into())];
            words.say_with("imports-too-many-columns", &numbers)
        }
        FileProblem::RowTooLong { line } => words.say_with("imports-endless-row", &[("line", line.to_string().into())]),
        FileProblem::Workbook => words.say("imports-workbook"),
        FileProblem::NotText => words.say("imports-not-text"),
        FileProblem::NotUnicode { likely } => words.say_with("imports-not-unicode", &[("likely", likely.into())]),
        FileProblem::TooSlow => words.say("imports-too-slow"),
        FileProblem::TooManyFiles => words.say("imports-too-many-files"),
        FileProblem::Mixed { line } => words.say_with("imports-mixed", &[("line", line.to_string().into())]),
    }
}

/// Why the columns are not enough.
pub fn columns(problem: ColumnsProblem, words: Words) -> String {
    match problem {
        ColumnsProblem::NoKey => words.say("imports-no-key"),
        ColumnsProblem::Twice(column) => {
            words.say_with("imports-column-twice", &[("column", column.label(words).into())])
        }
    }
}

/// Why a row cannot be taken, and what was expected. No part of a PIN is in it.
pub fn row(problem: &RowProblem, words: Words) -> String {
    match problem {
        RowProblem::Field(error) => value(error, words),
        RowProblem::NoSuchMailbox => words.say("imports-row-no-mailbox"),
        RowProblem::Archived => words.say("imports-row-archived"),
        RowProblem::Twice { line } => words.say_with("imports-row-twice", &[("line", line.to_string().into())]),
        RowProblem::Given { line } => words.say_with("imports-row-given", &[("line", line.to_string().into())]),
        RowProblem::Blocked { line } => words.say_with("imports-row-blocked", &[("line", line.to_string().into())]),
        RowProblem::Ring { rows } => {
            let most = super::super::renumber::LONGEST_RING;
            words.say_with("imports-row-ring", &[("rows", rows.to_string().into()), ("max", most.to_string().into())])
        }
        RowProblem::Shortened { .. } => words.say("imports-row-shortened"),
        RowProblem::OwnerLike { username } => {
            words.say_with("imports-row-owner-like", &[("username", username.into())])
        }
        RowProblem::PlanFull { customer, max } => {
            words.say_with("imports-row-plan-full", &[("customer", customer.into()), ("max", (*max).into())])
        }
        RowProblem::Exchange => words.say("imports-row-exchange"),
        RowProblem::Sealed => words.say("imports-row-sealed"),
        RowProblem::NoVoicemail => words.say("imports-row-no-voicemail"),
        RowProblem::MayNotCreate => words.say("imports-row-may-not-create"),
        RowProblem::Cells { cells, columns } => {
            let numbers = [("cells", cells.to_string().into()), ("columns", columns.to_string().into())];
            words.say_with("imports-row-cells", &numbers)
        }
        RowProblem::Overtaken { by } if by.is_empty() => words.say("batches-note-changed-by-somebody"),
        RowProblem::Overtaken { by } => words.say_with("batches-note-changed-since", &[("by", by.into())]),
        RowProblem::Other(why) => why.clone(),
    }
}

/// What somebody may not have meant with a row.
pub fn warning(warning: &RowWarning, words: Words) -> String {
    match warning {
        RowWarning::Field(warning) => super::warning(warning, words),
        RowWarning::LeadingZeros { from } => words.say_with("imports-row-leading-zeros", &[("from", from.into())]),
    }
}

/// What somebody may not have meant with all rows of a [kind](RowWarning::kind).
pub fn kind_of_warning(kind: &RowWarning, words: Words) -> String {
    match kind {
        RowWarning::Field(FieldWarning { warning: Warning::LedHere(_), .. }) => words.say("batches-led-here"),
        RowWarning::LeadingZeros { .. } => words.say("imports-rows-leading-zeros"),
        RowWarning::Field(told) => super::warning(told, words),
    }
}

fn value(error: &FieldError, words: Words) -> String {
    let field = error.field;
    words.say(match &error.problem {
        Problem::UnknownChoice if field.is_switch() => "imports-row-on-or-off",
        Problem::UnknownChoice => {
            let names: Vec<_> = options::of(field, words).into_iter().map(|(name, _)| name.to_owned()).collect();
            if names.is_empty() {
                return super::error(error, words);
            }
            return words.say_with("imports-row-one-of", &[("values", words.list(&names).into())]);
        }
        Problem::Pin(PinBreach::Repeats(_)) => "imports-row-pin-repeats",
        Problem::Pin(PinBreach::Sequential(_)) => "imports-row-pin-sequence",
        Problem::UnknownOwner => "imports-row-unknown-owner",
        Problem::UnknownSound => "imports-row-unknown-sound",
        Problem::UnknownCustomer => "imports-row-unknown-customer",
        _ => return super::error(error, words),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::field::Field;

    #[test]
    fn what_was_expected_is_said_and_no_pin() {
        let told = |field, problem| row(&RowProblem::Field(FieldError { field, problem }), Words::english());
        assert_eq!(told(Field::Beep, Problem::UnknownChoice), "Use on or off");
        assert_eq!(told(Field::OwnerEmail, Problem::UnknownChoice), "Use one of off, notice, recording");
        for breach in [PinBreach::Repeats("777".into()), PinBreach::Sequential("789".into())] {
            let said = told(Field::Pin, Problem::Pin(breach));
            assert!(!said.contains("777") && !said.contains("789"), "{said}");
        }
    }
}
