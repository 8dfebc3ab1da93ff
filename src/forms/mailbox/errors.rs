//! Collecting the errors of a form.

use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, Problem};

/// The errors found so far. `take` turns a `Result` into an `Option` and records the error.
#[derive(Default)]
pub(super) struct Errors(pub(super) Vec<FieldError>);

impl Errors {
    pub(super) fn add(&mut self, field: MailboxField, problem: Problem) {
        self.0.push(FieldError { field, problem });
    }

    pub(super) fn take<T>(&mut self, field: MailboxField, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(field, problem)).ok()
    }

    /// The same, unless there is a fallback.
    pub(super) fn take_or<T>(
        &mut self,
        field: MailboxField,
        result: Result<T, Problem>,
        fallback: impl FnOnce() -> Option<T>,
    ) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => fallback().or_else(|| {
                self.add(field, problem);
                None
            }),
        }
    }
}
