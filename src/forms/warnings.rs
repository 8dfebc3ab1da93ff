//! The warnings that a change of a mailbox brings, and which of them somebody has to confirm first.

use super::mailbox;
use super::values::Values;
use crate::domain::customer_context::CustomerContext;
use crate::domain::problem::{FieldError, FieldWarning, Problem};

/// The warnings that a change brings: those of `after` that `before` has not.
pub fn new_warnings(before: &Values, after: &Values, context: &CustomerContext) -> Vec<FieldWarning> {
    without_existing(&mailbox::warnings(before, context), mailbox::warnings(after, context))
}

/// The same of warnings that are known already.
pub fn without_existing(had: &[FieldWarning], mut found: Vec<FieldWarning>) -> Vec<FieldWarning> {
    found.retain(|warning| !had.contains(warning));
    found
}

/// What somebody has to confirm before a change is made: of its warnings those that lose something, unless the
/// mailbox `had` them before.
pub fn unconfirmed_errors(had: &[FieldWarning], found: Vec<FieldWarning>) -> Vec<FieldError> {
    let losses = without_existing(had, found).into_iter().filter(|w| w.warning.must_be_confirmed());
    losses.map(|w| FieldError { field: w.field, problem: Problem::Unconfirmed(w.warning) }).collect()
}
