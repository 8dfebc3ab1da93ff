//! The mailbox form: from strings to a mailbox and back.

mod defaults;
mod errors;
mod pin;
mod settings;
mod values_of;
pub mod warnings;

#[cfg(test)]
mod parse_tests;

use crate::domain::choice::Choice as _;
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit::ExitKind;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::{MailboxSettings, PinChange};
use crate::domain::notifications;
use crate::domain::problem::{FieldError, FieldWarning, Problem};

pub use defaults::defaults;
pub use pin::{parse_typed_pin, pin};
pub use settings::unknown_choices;
pub use values_of::values_of;
pub use warnings::{notification_summary, warnings};

use super::mailbox_values::MailboxValues;
use errors::Errors;

/// A form that passes the rules. Whether the number is free, and whether a PIN to be copied is valid, only the database
/// can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedMailbox {
    /// The new settings.
    pub settings: MailboxSettings,
    /// What happens to its PIN.
    pub pin: PinChange,
    /// Possibly unintended effects.
    pub warnings: Vec<FieldWarning>,
}

/// The fields whose options belong to the customer.
pub const CUSTOMER_FIELDS: [MailboxField; 2] = [MailboxField::Owner, MailboxField::Greeting];

/// Parses the form, or returns every error in the order of the form.
///
/// `before` is the current mailbox, if one is changed: then the PIN may be left empty; features that its plan no longer
/// includes may stay, as may a text or an exit that only an older version accepted; and fields that the role may not
/// change must be unchanged.
pub fn parse(
    values: &MailboxValues,
    context: &CustomerContext,
    before: Option<&MailboxSettings>,
) -> Result<ParsedMailbox, Vec<FieldError>> {
    let mut errors = Errors::default();
    let pin = pin::pin_change(values, context, before.is_some(), &mut errors);
    let stored = before.map(|settings| values_of(settings, context.customer_id));
    let settings = settings::parse(values, context, stored.as_ref(), &mut errors);
    let lenient = settings.clone().or_else(|| with_defaults(values, context, stored.as_ref(), &errors));
    if let Some(lenient) = lenient {
        check_across_fields(&lenient, context, before, &mut errors);
    }
    match (settings, pin) {
        (Some(settings), Some(pin)) if errors.0.is_empty() => {
            let warnings = warnings::of_settings(values, &settings, context);
            Ok(ParsedMailbox { settings, pin, warnings })
        }
        _ => {
            errors.0.sort_by_key(|e| e.field);
            Err(errors.0)
        }
    }
}

/// The settings with defaults for invalid fields, so that errors across fields can be reported along with the others.
fn with_defaults(
    values: &MailboxValues,
    context: &CustomerContext,
    stored: Option<&MailboxValues>,
    errors: &Errors,
) -> Option<MailboxSettings> {
    let defaults = defaults(context);
    let mut patched = values.clone();
    for FieldError { field, .. } in &errors.0 {
        let placeholder = match field {
            MailboxField::Number => "000",
            MailboxField::Name => "-",
            // The kind may be valid and only its number missing: reset both.
            MailboxField::ExitKind | MailboxField::ExitNumber => {
                patched.set(MailboxField::ExitKind, ExitKind::Hangup.code());
                ""
            }
            _ => defaults.get(*field),
        };
        patched.set(*field, placeholder);
    }
    settings::parse(&patched, context, stored, &mut Errors::default())
}

/// The rules that involve several fields. Errors that only follow from an invalid field are not reported.
fn check_across_fields(
    settings: &MailboxSettings,
    context: &CustomerContext,
    before: Option<&MailboxSettings>,
    errors: &mut Errors,
) {
    let owner = settings.owner.and_then(|id| context.owner(id));
    let unparsed: Vec<MailboxField> = errors.0.iter().map(|e| e.field).collect();
    let is_consequence = |e: &FieldError| {
        let causes: &[MailboxField] = match e.problem {
            Problem::DeletedUnsent => {
                &[MailboxField::Owner, MailboxField::OwnerEmail, MailboxField::Recipients, MailboxField::Pager]
            }
            Problem::ExitToItself => &[MailboxField::Number, MailboxField::ExitKind],
            _ => &[],
        };
        unparsed.contains(&e.field) || causes.iter().any(|f| unparsed.contains(f))
    };
    let mut found = notifications::errors(settings, owner);
    found.extend(context.plan.refusals(settings, before));
    let unchanged = before.is_some_and(|b| (&b.exit, &b.number) == (&settings.exit, &settings.number));
    if settings.exit.leads_back_to(&settings.number) && !unchanged {
        found.push(FieldError { field: MailboxField::ExitNumber, problem: Problem::ExitToItself });
    }
    errors.0.extend(found.into_iter().filter(|e| !is_consequence(e)));
    if let Some(before) = before {
        for (changed, field) in [
            (settings.number != before.number, MailboxField::Number),
            (settings.owner != before.owner, MailboxField::Owner),
        ] {
            if changed && !unparsed.contains(&field) && !context.role.may_change(field) {
                errors.add(field, Problem::RoleForbids);
            }
        }
    }
}

/// The settings in `values`, with defaults for invalid fields.
pub fn parse_lenient(values: &MailboxValues, context: &CustomerContext) -> Option<MailboxSettings> {
    let mut errors = Errors::default();
    settings::parse(values, context, None, &mut errors).or_else(|| with_defaults(values, context, None, &errors))
}

/// The settings of a stored mailbox, some of which an older version may have accepted by looser rules.
pub fn parse_stored(values: &MailboxValues, context: &CustomerContext) -> Option<MailboxSettings> {
    let mut errors = Errors::default();
    settings::parse(values, context, Some(values), &mut errors)
        .or_else(|| with_defaults(values, context, Some(values), &errors))
}
