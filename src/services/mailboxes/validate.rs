//! Validation of a form: by the rules, and by what only the database knows.

use super::{Abort, AuditContext, ChangeSource, Failure, Mailbox, Principal, answer, context, exits, pin, scope};
use crate::db::constraint::Constraint;
use crate::db::{Tx, customers, mailboxes};
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit;
use crate::domain::field::MailboxField;
use crate::domain::mailbox::{MailboxSettings, PinChange};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::permissions::Permission;
use crate::domain::pin::{Pin, PinRule};
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::forms::mailbox::{ParsedMailbox, parse, parse_lenient, parse_typed_pin, pin as pin_of};
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;

/// A valid form; only its number may still turn out to be taken.
pub(super) struct Validated {
    /// The customer that the mailbox will belong to.
    pub(super) customer_id: i64,
    /// Its new settings.
    pub(super) settings: MailboxSettings,
    /// Its new PIN; `None`: unchanged.
    pub(super) pin: Option<Pin>,
    /// The mailbox that the PIN is copied from. Seeing the copy counts as reading that mailbox's PIN.
    pub(super) source: Option<Box<Mailbox>>,
    /// What the user may not have intended.
    pub(super) warnings: Vec<FieldWarning>,
}

impl Validated {
    /// The warnings for changing the mailbox `was`, including that mailboxes still lead callers to its old number.
    pub(super) async fn warnings_of(&self, tx: &mut Tx, was: &Mailbox) -> Result<Vec<FieldWarning>, sqlx::Error> {
        let mut warnings = self.warnings.clone();
        if self.customer_id != was.customer_id || self.settings.number != was.settings.number {
            warnings.extend(exits::lost_exit_warning(tx, was).await?);
        }
        Ok(warnings)
    }
}

/// Runs [`validate`] as a dry run for a new mailbox. It only reads, so that no writer waits for it; whether the number
/// is taken, which the database would report when storing, is checked here.
pub(super) async fn check(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
) -> Result<MailboxSaveOutcome, Failure> {
    let checked = async {
        let validated = validate(tx, audit, values, None).await?;
        match number_taken_error(tx, values, validated.customer_id, None).await? {
            Some(error) => Err(abort_with(error)),
            None => Ok(MailboxSaveOutcome::Done(SavedMailbox {
                uuid: String::new(),
                version: 0,
                warnings: validated.warnings,
            })),
        }
    };
    answer(checked.await)
}

/// Validates the form for the mailbox `before`, or for a new one. Reports all errors in one answer.
pub(super) async fn validate(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    before: Option<&Mailbox>,
) -> Result<Validated, Abort> {
    let customer_error = match requested_customer(values, &audit.who, before) {
        Ok(customer_id) => match context::load_context_for(tx, &audit.who, customer_id, values).await? {
            Some((context, active)) => return validate_in(tx, audit, values, before, (&context, active)).await,
            None => FieldError { field: MailboxField::Customer, problem: Problem::UnknownCustomer },
        },
        Err(error) => error,
    };
    let mut errors = vec![customer_error];
    errors.extend(errors_for_any_customer(tx, audit, values, before).await?);
    errors.sort_by_key(|e| e.field);
    Err(Abort::invalid(errors))
}

/// The errors in a form that do not depend on the customer. What a script leaves out is filled in from the customer,
/// so for scripts nothing can be reported.
async fn errors_for_any_customer(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    before: Option<&Mailbox>,
) -> Result<Vec<FieldError>, Abort> {
    if audit.source != ChangeSource::Browser {
        return Ok(Vec::new());
    }
    let current_customer = before.map(|b| b.customer_id).or(audit.who.customer());
    let context = match current_customer {
        Some(id) => context::load_context_for(tx, &audit.who, id, values).await?,
        None => None,
    };
    let Some((context, _)) = context else { return Ok(Vec::new()) };
    let mut errors = parse(values, &context, before.map(|b| &b.settings)).err().unwrap_or_default();
    errors.retain(|error| {
        let customer_specific = matches!(
            error.problem,
            Problem::UnknownOwner | Problem::UnknownSound | Problem::Pin(_) | Problem::StoredPin
        );
        error.field != MailboxField::Customer && !customer_specific && !error.problem.is_plan_refusal()
    });
    Ok(errors)
}

/// [`validate`] with the customer's context and its number of active mailboxes already loaded.
pub(super) async fn validate_in(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    before: Option<&Mailbox>,
    (context, active): (&CustomerContext, u32),
) -> Result<Validated, Abort> {
    let customer_id = requested_customer(values, &audit.who, before).map_err(abort_with)?;
    let joins_customer = before.is_none_or(|b| b.customer_id != customer_id);

    let mut errors = Vec::new();
    let current_customer = before.map_or(customer_id, |b| b.customer_id);
    for id in [customer_id, current_customer] {
        if errors.is_empty() && customers::find_suspended_ancestor(&mut *tx, id).await?.is_some() {
            errors.push(FieldError { field: MailboxField::Customer, problem: Problem::CustomerSuspended });
        }
    }
    if joins_customer && let Err(problem) = context.plan.check_capacity(active) {
        errors.push(FieldError { field: MailboxField::Customer, problem });
    }
    let parsed = match parse(values, context, before.map(|b| &b.settings)) {
        Ok(parsed) => Some(parsed),
        Err(found) => {
            errors.extend(found);
            None
        }
    };
    // Unrelated plan refusals are reported in the same answer.
    if joins_customer && before.is_some() {
        let reported: Vec<_> = errors.iter().map(|e| e.field).collect();
        let refusals =
            parse_lenient(values, context).map(|settings| context.plan.refusals(&settings, None)).unwrap_or_default();
        errors.extend(refusals.into_iter().filter(|e| !reported.contains(&e.field)));
    }
    let (pin, source, found) = validate_pin(tx, audit, values, context, before).await?;
    if found.iter().any(|e| e.field == MailboxField::CopyPin) {
        errors.extend(parse_typed_pin(values, context).and_then(Result::err).unwrap_or_default());
    }
    errors.extend(found);
    match parsed {
        Some(ParsedMailbox { settings, mut warnings, .. }) if errors.is_empty() => {
            warnings.retain(|warning| warning.field != MailboxField::ExitNumber);
            let exit_state = exits::visible_exit_state(tx, &audit.who, customer_id, &settings.exit).await?;
            warnings.extend(exit::warning(&settings.exit, &settings.number, exit_state));
            Ok(Validated { customer_id, settings, pin, source, warnings })
        }
        _ => {
            // A user who may not choose a number must not learn which numbers exist.
            if before.is_none() || audit.who.role.may_change(MailboxField::Number) {
                errors.extend(number_taken_error(tx, values, customer_id, before).await?);
            }
            errors.sort_by_key(|e| e.field);
            Err(Abort::invalid(errors))
        }
    }
}

/// Maps the error of a statement that stores a mailbox: a taken number is an error in the form.
pub(super) fn store_error(error: sqlx::Error) -> Abort {
    if Constraint::is_taken(&error, "mailbox.number") {
        abort_with(FieldError { field: MailboxField::Number, problem: Problem::NumberTaken })
    } else {
        error.into()
    }
}

/// Aborts with one error in the form.
pub(super) fn abort_with(error: FieldError) -> Abort {
    Abort::invalid(vec![error])
}

/// The customer that the form names; if empty, the mailbox's, else the principal's own. The console has none, so it has
/// to name one.
fn requested_customer(values: &MailboxValues, who: &Principal, before: Option<&Mailbox>) -> Result<i64, FieldError> {
    let current = before.map(|b| b.customer_id).or(who.customer());
    let error = |problem| FieldError { field: MailboxField::Customer, problem };
    let requested = match values.get(MailboxField::Customer).trim() {
        "" => current,
        raw => raw.parse().ok(),
    };
    let requested = requested.ok_or_else(|| error(Problem::UnknownCustomer))?;
    if before.is_some_and(|b| b.customer_id != requested) && !who.role.may_change(MailboxField::Customer) {
        return Err(error(Problem::RoleForbids));
    }
    Ok(requested)
}

/// The new PIN and the mailbox that it is copied from, or what is wrong with it. An unchanged PIN is validated too if
/// the mailbox moves to another customer, or gets a number that the PIN must not equal.
async fn validate_pin(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    context: &CustomerContext,
    before: Option<&Mailbox>,
) -> Result<(Option<Pin>, Option<Box<Mailbox>>, Vec<FieldError>), Abort> {
    // An invalid number is reported already, and no PIN equals it.
    let number = MailboxNumber::parse(values.get(MailboxField::Number)).ok();
    let number = number.as_ref().map_or("", MailboxNumber::as_str);
    let noncompliant = |field| vec![FieldError { field, problem: Problem::StoredPin }];
    match (pin_of(values, context, before.is_some()), before) {
        (Some(PinChange::Set(pin)), _) => Ok((Some(pin), None, Vec::new())),
        (Some(PinChange::CopyFrom(source)), _) => {
            // Seeing the copy means having read the PIN, so copying requires the permission to read PINs, and a
            // source mailbox that is visible.
            if !audit.who.may(Permission::RevealPins) {
                return Ok((
                    None,
                    None,
                    vec![FieldError { field: MailboxField::CopyPin, problem: Problem::RoleForbids }],
                ));
            }
            let source = mailboxes::by_number(tx, scope(&audit.who), context.customer_id, source.as_str()).await?;
            let other = |m: &Mailbox| m.archived_at.is_none() && before.is_none_or(|b| b.id != m.id);
            let Some(source) = source.filter(other) else {
                let missing = FieldError { field: MailboxField::CopyPin, problem: Problem::NoSuchMailbox };
                return Ok((None, None, vec![missing]));
            };
            let digits = pin::open_pin(tx, &audit.app, &source).await?;
            Ok(match Pin::parse(&digits, &context.pin_policy, number) {
                Ok(pin) => (Some(pin), Some(Box::new(source)), Vec::new()),
                Err(_) => (None, None, noncompliant(MailboxField::CopyPin)),
            })
        }
        (Some(PinChange::Keep), Some(before)) => {
            let moves = before.customer_id != context.customer_id;
            if !moves && (number.is_empty() || before.settings.number.as_str() == number) {
                return Ok((None, None, Vec::new()));
            }
            let digits = pin::open_pin(tx, &audit.app, before).await?;
            let mut violations = context.pin_policy.violations(&digits, number);
            violations.retain(|b| moves || b.rule() == PinRule::Number);
            Ok((None, None, if violations.is_empty() { Vec::new() } else { noncompliant(MailboxField::Pin) }))
        }
        // Invalid input is reported already; and the parser requires a PIN for a new mailbox.
        (Some(PinChange::Keep), None) | (None, _) => Ok((None, None, Vec::new())),
    }
}

/// Checks whether the number is taken, so that it is reported together with other errors. For a valid form, the
/// database's unique constraint decides.
async fn number_taken_error(
    tx: &mut Tx,
    values: &MailboxValues,
    customer_id: i64,
    before: Option<&Mailbox>,
) -> Result<Option<FieldError>, sqlx::Error> {
    let Ok(number) = MailboxNumber::parse(values.get(MailboxField::Number)) else { return Ok(None) };
    let holder = mailboxes::id_by_number(tx, customer_id, number.as_str()).await?;
    let other = holder.filter(|id| before.is_none_or(|b| b.id != *id));
    Ok(other.map(|_| FieldError { field: MailboxField::Number, problem: Problem::NumberTaken }))
}
