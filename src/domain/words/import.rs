//! What is said of files of mailboxes.

use crate::domain::import::{ColumnsProblem, FileProblem, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, RowProblem};
use crate::domain::options;
use crate::domain::pin::PinBreach;
use crate::domain::problem::{FieldError, Problem};
use crate::tongue::Words;

/// Why a file cannot be read, and what to do.
pub fn file(problem: &FileProblem) -> String {
    match problem {
        FileProblem::NoFile => "Choose a file".to_owned(),
        FileProblem::NoRows => "There is no mailbox in this file; its first row names the columns".to_owned(),
        FileProblem::TooLarge => {
            format!("The file is too large; split it into files of at most {} MB", MOST_BYTES / 1024 / 1024)
        }
        FileProblem::TooManyRows => format!("The file has too many rows; split it into files of at most {MOST_ROWS}"),
        FileProblem::TooManyColumns { columns } => {
            format!("The first row has {columns} cells; a file has at most {MOST_COLUMNS} columns")
        }
        FileProblem::RowTooLong { line } => {
            format!("The row that begins in line {line} has no end; look for a quotation mark that is never closed")
        }
        FileProblem::Workbook => {
            "This is a workbook; open it in its program and save it as CSV (“CSV UTF-8” where it is offered)".to_owned()
        }
        FileProblem::NotText => "This is not a table of text; use a CSV file".to_owned(),
        FileProblem::Mixed { line } => {
            format!("The file is UTF-8 up to line {line} and then something else; save it anew as UTF-8")
        }
    }
}

/// Why the columns are not enough.
pub fn columns(problem: ColumnsProblem, words: Words) -> String {
    match problem {
        ColumnsProblem::NoKey => "Say which column holds the number of the mailbox, or its UUID".to_owned(),
        ColumnsProblem::Twice(column) => format!("Two columns are “{}”; choose one of them", column.label(words)),
    }
}

/// Why a row cannot be taken, and what was expected. No part of a PIN is in it.
pub fn row(problem: &RowProblem, words: Words) -> String {
    match problem {
        RowProblem::Field(error) => value(error, words),
        RowProblem::NoSuchMailbox => {
            "There is no mailbox of this UUID; leave the cell empty to go by customer and number".to_owned()
        }
        RowProblem::Archived => "This mailbox is archived; restore it first".to_owned(),
        RowProblem::Twice { line } => format!("The row in line {line} means the same mailbox; keep one of them"),
        RowProblem::MayNotCreate => "There is no mailbox of this number, and your role may not make one".to_owned(),
        RowProblem::Cells { cells, columns } => {
            format!(
                "The row has {cells} cells and the file {columns} columns; put quotation marks around a cell with a separator in it"
            )
        }
        RowProblem::Overtaken { by } if by.is_empty() => words.say("batches-note-changed-by-somebody"),
        RowProblem::Overtaken { by } => words.say_with("batches-note-changed-since", &[("by", by.into())]),
        RowProblem::Other(why) => why.clone(),
    }
}

fn value(error: &FieldError, words: Words) -> String {
    let field = error.field;
    match &error.problem {
        Problem::UnknownChoice if field.is_switch() => "Use on or off".to_owned(),
        Problem::UnknownChoice => match options::of(field, words) {
            options if options.is_empty() => super::error(error, words),
            options => {
                let names: Vec<_> = options.into_iter().map(|(name, _)| name).collect();
                format!("Use one of {}", names.join(", "))
            }
        },
        Problem::Pin(PinBreach::Repeats(_)) => "Avoid the same digit three times in a row".to_owned(),
        Problem::Pin(PinBreach::Sequential(_)) => "Avoid three digits in a row such as 012 or 987".to_owned(),
        Problem::UnknownOwner => "There is no user of this user name at this customer".to_owned(),
        Problem::UnknownSound => "There is no sound of this name at this customer".to_owned(),
        Problem::UnknownCustomer => "There is no customer of this short name".to_owned(),
        _ => super::error(error, words),
    }
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
