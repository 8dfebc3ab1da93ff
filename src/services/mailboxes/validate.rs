//! Everything that speaks against a form: the rules' mistakes and what only the store can tell.

use super::{Abort, AuditContext, ChangeSource, Failure, Mailbox, Principal, authorize, context, exits, pin, scope};
use crate::db::constraint::Constraint;
use crate::db::{Tx, customers, mailboxes};
use crate::domain::customer_context::CustomerContext;
use crate::domain::exit;
use crate::domain::field::Field;
use crate::domain::mailbox::{MailboxSettings, PinChange};
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::pin::{Pin, PinRule};
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::domain::role::Permission;
use crate::forms::mailbox::{ParsedMailbox, parse, parse_lenient, parse_typed_pin, pin as pin_of};
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;

/// A form that nothing speaks against, but that its number may turn out to be taken.
pub(super) struct Validated {
    /// Whose the mailbox is to be.
    pub(super) customer_id: i64,
    /// What it is to be.
    pub(super) settings: MailboxSettings,
    /// Its new PIN; `None`: the one it has.
    pub(super) pin: Option<Pin>,
    /// The mailbox that the PIN is copied from: whoever sees the copy has read it.
    pub(super) source: Option<Box<Mailbox>>,
    /// What somebody may not have meant.
    pub(super) warnings: Vec<FieldWarning>,
}

impl Validated {
    /// What somebody may not have meant by this change of the mailbox `was`: also that callers are led to where it is
    /// no longer.
    pub(super) async fn warnings_of(&self, tx: &mut Tx, was: &Mailbox) -> Result<Vec<FieldWarning>, sqlx::Error> {
        let mut warnings = self.warnings.clone();
        if self.customer_id != was.customer_id || self.settings.number != was.settings.number {
            warnings.extend(exits::lost_exit_warning(tx, was).await?);
        }
        Ok(warnings)
    }
}

/// What [`validate`] finds, as the answer of a dry run. It reads alone, so no writer waits for it; and so what the
/// database would say of the number is asked here.
pub(super) async fn check(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    before: Option<&Mailbox>,
) -> Result<MailboxSaveOutcome, Failure> {
    match validate(tx, audit, values, before).await {
        Ok(judged) => Ok(match (number_taken_error(tx, values, judged.customer_id, before).await?, before) {
            (Some(error), _) => MailboxSaveOutcome::Invalid(vec![error]),
            (None, Some(was)) => {
                let warnings = judged.warnings_of(tx, was).await?;
                MailboxSaveOutcome::Done { uuid: was.uuid.clone(), version: was.version, warnings }
            }
            (None, None) => MailboxSaveOutcome::Done { uuid: String::new(), version: 0, warnings: judged.warnings },
        }),
        Err(Abort::Answer(saved)) => Ok(saved),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

/// Judges the form for the mailbox `before`, or for a new one. All mistakes come at once.
pub(super) async fn validate(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    before: Option<&Mailbox>,
) -> Result<Validated, Abort> {
    let unknown = match requested_customer(values, &audit.who, before) {
        Ok(customer_id) => match context::load_context_for(tx, &audit.who, customer_id, values).await? {
            Some((context, active)) => return validate_in(tx, audit, values, before, (&context, active)).await,
            None => FieldError { field: Field::Customer, problem: Problem::UnknownCustomer },
        },
        Err(error) => error,
    };
    let mut errors = vec![unknown];
    errors.extend(errors_for_any_customer(tx, audit, values, before).await?);
    errors.sort_by_key(|e| e.field);
    Err(Abort::Answer(MailboxSaveOutcome::Invalid(errors)))
}

/// The mistakes in a form that it would have whoever's the mailbox were to be. What a script leaves out comes from the
/// customer, so nothing can be said of it.
async fn errors_for_any_customer(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    before: Option<&Mailbox>,
) -> Result<Vec<FieldError>, Abort> {
    if audit.door != ChangeSource::Browser {
        return Ok(Vec::new());
    }
    let as_it_is = before.map_or(audit.who.customer_id, |b| b.customer_id);
    let Some((context, _)) = context::load_context_for(tx, &audit.who, as_it_is, values).await? else {
        return Ok(Vec::new());
    };
    let mut errors = parse(values, &context, before.map(|b| &b.settings)).err().unwrap_or_default();
    errors.retain(|error| {
        let theirs = matches!(
            error.problem,
            Problem::UnknownOwner | Problem::UnknownSound | Problem::Pin(_) | Problem::StoredPin
        );
        error.field != Field::Customer && !theirs && !error.problem.is_plan_refusal()
    });
    Ok(errors)
}

/// [`validate`] with the customer's side of the rules at hand, and how many active mailboxes it has.
pub(super) async fn validate_in(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    before: Option<&Mailbox>,
    (context, active): (&CustomerContext, u32),
) -> Result<Validated, Abort> {
    let customer_id = requested_customer(values, &audit.who, before).map_err(abort_with)?;
    let comes = before.is_none_or(|b| b.customer_id != customer_id);

    let mut errors = Vec::new();
    let stays = before.map_or(customer_id, |b| b.customer_id);
    for id in [customer_id, stays] {
        if errors.is_empty() && customers::find_suspended_ancestor(&mut *tx, id).await?.is_some() {
            errors.push(FieldError { field: Field::Customer, problem: Problem::CustomerSuspended });
        }
    }
    if comes && let Err(problem) = context.plan.check_capacity(active) {
        errors.push(FieldError { field: Field::Customer, problem });
    }
    let parsed = match parse(values, context, before.map(|b| &b.settings)) {
        Ok(parsed) => Some(parsed),
        Err(found) => {
            errors.extend(found);
            None
        }
    };
    // What has nothing to do with the mistakes above is told in the same answer.
    if comes && before.is_some() {
        let told: Vec<_> = errors.iter().map(|e| e.field).collect();
        let refusals =
            parse_lenient(values, context).map(|settings| context.plan.refusals(&settings, None)).unwrap_or_default();
        errors.extend(refusals.into_iter().filter(|e| !told.contains(&e.field)));
    }
    let (pin, source, found) = validate_pin(tx, audit, values, context, before).await?;
    if found.iter().any(|e| e.field == Field::CopyPin) {
        errors.extend(parse_typed_pin(values, context).and_then(Result::err).unwrap_or_default());
    }
    errors.extend(found);
    match parsed {
        Some(ParsedMailbox { settings, mut warnings, .. }) if errors.is_empty() => {
            warnings.retain(|told| told.field != Field::ExitNumber);
            let there = exits::visible_exit_state(tx, &audit.who, customer_id, &settings.exit).await?;
            warnings.extend(exit::warning(&settings.exit, &settings.number, there));
            Ok(Validated { customer_id, settings, pin, source, warnings })
        }
        _ => {
            // Whoever may not choose a number is not told which ones there are.
            if before.is_none() || audit.who.role.may_change(Field::Number) {
                errors.extend(number_taken_error(tx, values, customer_id, before).await?);
            }
            errors.sort_by_key(|e| e.field);
            Err(Abort::Answer(MailboxSaveOutcome::Invalid(errors)))
        }
    }
}

/// The error of a statement that stored a mailbox: a number that is taken is a mistake in the form.
pub(super) fn store_error(error: sqlx::Error) -> Abort {
    if Constraint::is_taken(&error, "mailbox.number") {
        abort_with(FieldError { field: Field::Number, problem: Problem::NumberTaken })
    } else {
        error.into()
    }
}

/// One mistake is the answer.
pub(super) fn abort_with(error: FieldError) -> Abort {
    Abort::Answer(MailboxSaveOutcome::Invalid(vec![error]))
}

/// The customer that the form names; left open, it is the mailbox's, else the principal's own.
fn requested_customer(values: &Values, who: &Principal, before: Option<&Mailbox>) -> Result<i64, FieldError> {
    let as_it_is = before.map_or(who.customer_id, |b| b.customer_id);
    let error = |problem| FieldError { field: Field::Customer, problem };
    let wanted = match values.get(Field::Customer).trim() {
        "" => as_it_is,
        raw => raw.parse().map_err(|_| error(Problem::UnknownCustomer))?,
    };
    if before.is_some() && wanted != as_it_is && !who.role.may_change(Field::Customer) {
        return Err(error(Problem::RoleForbids));
    }
    Ok(wanted)
}

/// The new PIN and the mailbox that it is copied from, or what is wrong with it. One that stays is judged too where
/// the mailbox goes to another customer, or takes a number that the PIN must not be.
async fn validate_pin(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &Values,
    context: &CustomerContext,
    before: Option<&Mailbox>,
) -> Result<(Option<Pin>, Option<Box<Mailbox>>, Vec<FieldError>), Abort> {
    // One that cannot be read is a mistake already, and no PIN is it.
    let number = MailboxNumber::parse(values.get(Field::Number)).ok();
    let number = number.as_ref().map_or("", MailboxNumber::as_str);
    let unfit = |field| vec![FieldError { field, problem: Problem::StoredPin }];
    match (pin_of(values, context, before.is_some()), before) {
        (Some(PinChange::Set(pin)), _) => Ok((Some(pin), None, Vec::new())),
        (Some(PinChange::CopyFrom(source)), _) => {
            // Whoever sees the copy has read the PIN. So it is for those who may read PINs, and only from a
            // mailbox that they see.
            if authorize(&audit.who, Permission::RevealPin).is_err() {
                return Ok((None, None, vec![FieldError { field: Field::CopyPin, problem: Problem::RoleForbids }]));
            }
            let source = mailboxes::by_number(tx, scope(&audit.who), context.customer_id, source.as_str()).await?;
            let other = |m: &Mailbox| m.archived_at.is_none() && before.is_none_or(|b| b.id != m.id);
            let Some(source) = source.filter(other) else {
                let missing = FieldError { field: Field::CopyPin, problem: Problem::NoSuchMailbox };
                return Ok((None, None, vec![missing]));
            };
            let digits = pin::open_pin(tx, &audit.app, &source).await?;
            Ok(match Pin::parse(&digits, &context.pin_policy, number) {
                Ok(pin) => (Some(pin), Some(Box::new(source)), Vec::new()),
                Err(_) => (None, None, unfit(Field::CopyPin)),
            })
        }
        (Some(PinChange::Keep), Some(before)) => {
            let moves = before.customer_id != context.customer_id;
            if !moves && (number.is_empty() || before.settings.number.as_str() == number) {
                return Ok((None, None, Vec::new()));
            }
            let digits = pin::open_pin(tx, &audit.app, before).await?;
            let mut breaches = context.pin_policy.violations(&digits, number);
            breaches.retain(|b| moves || b.rule() == PinRule::Number);
            Ok((None, None, if breaches.is_empty() { Vec::new() } else { unfit(Field::Pin) }))
        }
        // What cannot be read is a mistake already; and the parser asks for the PIN of a new mailbox.
        (Some(PinChange::Keep), None) | (None, _) => Ok((None, None, Vec::new())),
    }
}

/// Whether the number is taken, told together with other mistakes. What counts is what the database
/// says when a form without mistakes is stored.
async fn number_taken_error(
    tx: &mut Tx,
    values: &Values,
    customer_id: i64,
    before: Option<&Mailbox>,
) -> Result<Option<FieldError>, sqlx::Error> {
    let Ok(number) = MailboxNumber::parse(values.get(Field::Number)) else { return Ok(None) };
    let holder = mailboxes::id_by_number(tx, customer_id, number.as_str()).await?;
    let other = holder.filter(|id| before.is_none_or(|b| b.id != *id));
    Ok(other.map(|_| FieldError { field: Field::Number, problem: Problem::NumberTaken }))
}
