//! The warnings of the form, and which of them must be confirmed before a change.

use super::parse_lenient;
use crate::domain::customer_context::CustomerContext;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::MailboxSettings;
use crate::domain::problem::{FieldError, FieldWarning, Problem, Warning};
use crate::domain::{exit, notifications};
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::{Messages, key};

/// The warnings of a form, even if it has errors elsewhere.
pub fn warnings(values: &MailboxValues, context: &CustomerContext) -> Vec<FieldWarning> {
    parse_lenient(values, context).map(|s| of_settings(values, &s, context)).unwrap_or_default()
}

/// The warnings of valid settings; `values` shows whether a PIN was both typed and copied.
pub(super) fn of_settings(
    values: &MailboxValues,
    settings: &MailboxSettings,
    context: &CustomerContext,
) -> Vec<FieldWarning> {
    let mut found = notifications::warnings(settings, settings.owner.and_then(|id| context.owner(id)));
    let exit = &settings.exit;
    found.extend(exit::warning(exit, &settings.number, context.exit_state(exit.number())));
    if !values.get(MailboxField::Pin).trim().is_empty() && !values.get(MailboxField::CopyPin).trim().is_empty() {
        found.insert(0, FieldWarning { field: MailboxField::CopyPin, warning: Warning::TypedPinIgnored });
    }
    found
}

/// The warnings that a change causes: those of `after` that `before` does not have.
pub fn new_warnings(before: &MailboxValues, after: &MailboxValues, context: &CustomerContext) -> Vec<FieldWarning> {
    without_existing(&warnings(before, context), warnings(after, context))
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

/// The notifications of a new message, as the end of a sentence: "email with recording."
pub fn notification_summary(values: &MailboxValues, context: &CustomerContext, messages: Messages) -> String {
    let channels = parse_lenient(values, context)
        .map(|s| notifications::describe_channels(&s, s.owner.and_then(|id| context.owner(id)), messages))
        .unwrap_or_default();
    if channels.is_empty() {
        messages.get(key!("notification-summary-none"))
    } else {
        messages.format(key!("notification-summary-all"), &[("channels", messages.list(&channels).into())])
    }
}
