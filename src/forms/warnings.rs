//! The warnings that a change of a mailbox causes, and which of them must be confirmed first.

use super::mailbox;
use super::values::Values;
use crate::domain::customer_context::CustomerContext;
use crate::domain::problem::{FieldError, FieldWarning, Problem};

/// The warnings that a change causes: those of `after` that `before` does not have.
pub fn new_warnings(before: &Values, after: &Values, context: &CustomerContext) -> Vec<FieldWarning> {
    without_existing(&mailbox::warnings(before, context), mailbox::warnings(after, context))
}

/// Those of `found` that are not among the existing ones.
pub fn without_existing(existing: &[FieldWarning], mut found: Vec<FieldWarning>) -> Vec<FieldWarning> {
    found.retain(|warning| !existing.contains(warning));
    found
}

/// The warnings that must be confirmed before a change because something is lost, except the existing ones.
pub fn unconfirmed_errors(existing: &[FieldWarning], found: Vec<FieldWarning>) -> Vec<FieldError> {
    let losses = without_existing(existing, found).into_iter().filter(|w| w.warning.must_be_confirmed());
    losses.map(|w| FieldError { field: w.field, problem: Problem::Unconfirmed(w.warning) }).collect()
}
