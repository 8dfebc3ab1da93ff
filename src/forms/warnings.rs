//! The warnings that a change of a mailbox brings, and which of them somebody has to confirm first.

use super::mailbox;
use super::values::Values;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::domain::surroundings::Surroundings;

/// The warnings that a change brings: those of `after` that `before` has not.
pub fn warnings_brought(before: &Values, after: &Values, around: &Surroundings) -> Vec<FieldWarning> {
    brought(&mailbox::warnings(before, around), mailbox::warnings(after, around))
}

/// The same of warnings that are known already.
pub fn brought(had: &[FieldWarning], mut found: Vec<FieldWarning>) -> Vec<FieldWarning> {
    found.retain(|warning| !had.contains(warning));
    found
}

/// What somebody has to confirm before a change is made: of its warnings those that lose something, unless the
/// mailbox `had` them before.
pub fn unconfirmed(had: &[FieldWarning], found: Vec<FieldWarning>) -> Vec<FieldError> {
    let losses = brought(had, found).into_iter().filter(|w| w.warning.must_be_confirmed());
    losses.map(|w| FieldError { field: w.field, problem: Problem::Unconfirmed(w.warning) }).collect()
}
