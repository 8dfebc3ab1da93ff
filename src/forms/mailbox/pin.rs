//! The PIN of the form: typed, copied from another mailbox, or kept.

use super::errors::Errors;
use crate::domain::customer_context::CustomerContext;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::PinChange;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::pin::Pin;
use crate::domain::problem::{FieldError, Problem};
use crate::forms::mailbox_values::MailboxValues;

/// What happens to the PIN, regardless of errors elsewhere; `None` if it is invalid. `exists`: the mailbox already
/// exists.
pub fn pin(values: &MailboxValues, context: &CustomerContext, exists: bool) -> Option<PinChange> {
    pin_change(values, context, exists, &mut Errors::default())
}

/// The same, and records the errors.
pub(super) fn pin_change(
    values: &MailboxValues,
    context: &CustomerContext,
    exists: bool,
    errors: &mut Errors,
) -> Option<PinChange> {
    let copy = values.get(MailboxField::CopyPin).trim();
    if !copy.is_empty() {
        let source = errors.take(MailboxField::CopyPin, MailboxNumber::parse(copy));
        if source.is_none() {
            errors.0.extend(parse_typed_pin(values, context).and_then(Result::err).unwrap_or_default());
        }
        return source.map(PinChange::CopyFrom);
    }
    match parse_typed_pin(values, context) {
        Some(Ok(pin)) => Some(PinChange::Set(pin)),
        Some(Err(errors_found)) => {
            errors.0.extend(errors_found);
            None
        }
        None if exists => Some(PinChange::Keep),
        None => {
            errors.add(MailboxField::Pin, Problem::Required);
            None
        }
    }
}

/// The typed PIN, or every error in it. It is used if none is copied, or if copying is not possible.
pub fn parse_typed_pin(values: &MailboxValues, context: &CustomerContext) -> Option<Result<Pin, Vec<FieldError>>> {
    let raw = values.get(MailboxField::Pin);
    let number = digits::normalize(values.get(MailboxField::Number));
    let to_error = |violation| FieldError { field: MailboxField::Pin, problem: Problem::Pin(violation) };
    (!raw.trim().is_empty()).then(|| {
        Pin::parse(raw, &context.pin_policy, &number)
            .map_err(|violations| violations.into_iter().map(to_error).collect())
    })
}
