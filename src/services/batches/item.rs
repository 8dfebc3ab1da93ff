//! What a deed does to one item. Everything goes through the services that change single mailboxes.

use anyhow::{Context as _, anyhow};
use rand::Rng as _;
use rand::rngs::OsRng;

use super::{Act, Batch, Failure, Note, take_back, undo};
use crate::db::batch_items::Item;
use crate::db::{Tx, customers, mailboxes};
use crate::domain::batch::Refusal;
use crate::domain::field::Field;
use crate::domain::import::RowProblem;
use crate::domain::notify;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::forms::submission::Saved;
use crate::forms::values::Values;
use crate::forms::warnings;
use crate::services::cipher::CipherError;
use crate::services::mailboxes::{
    Action, Mailbox, Outcome, Stop, Wish, archive_found, change_found, flip_found, scope,
};

/// What became of an item.
#[derive(Debug)]
pub(super) enum Did {
    /// It was changed; this mailbox, and what somebody may not have meant.
    Changed(Option<i64>, Vec<FieldWarning>),
    /// It was so already.
    Same,
    /// It was refused, for this reason.
    Refused(Refusal, Note),
}

/// Does one item, which is a mailbox, inside a transaction, or only says what would come of it if the act is a trial.
/// Whatever is not [`Did::Changed`] is taken back by the caller.
pub(super) async fn apply(tx: &mut Tx, act: &Act, batch: &Batch, deed: &Deed, item: &Item) -> Result<Did, Failure> {
    let found = match item.mailbox_id {
        Some(id) => mailboxes::by_row(tx, scope(&act.who), id).await?,
        None => None,
    };
    let Some(was) = found else { return Ok(refused(AppError::NotFound)) };
    let archived = was.archived_at.is_some();
    let outcome = match deed {
        Deed::Set { .. } | Deed::NewPins if archived => {
            return Ok(Did::Refused(Refusal::Archived, Note::Archived));
        }
        Deed::Set { field: Field::Panel, value } => flip_found(tx, act, &was, !value.is_empty()).await,
        Deed::Set { field, value } => set(tx, act, &was, *field, value).await,
        Deed::NewPins => {
            let customer = customers::by_id(&mut *tx, was.customer_id).await?.context("a mailbox has no customer")?;
            let pin = customer.pin_policy.generate(was.settings.number.as_str(), || OsRng.r#gen());
            set(tx, act, &was, Field::Pin, pin.context("no PIN meets the policy")?.reveal()).await
        }
        Deed::Archive => archive_found(tx, act, &was, true).await,
        Deed::Restore => archive_found(tx, act, &was, false).await,
        Deed::Undo => return undo::one(tx, act, batch, &was).await,
        Deed::TakeBack => return take_back::one(tx, act, batch, item, &was).await,
        Deed::Import { .. } => return Err(anyhow!("the rows of a file are no mailboxes").into()),
    };
    told(outcome, &was)
}

/// Gives one field a value; all others keep what is stored.
async fn set(tx: &mut Tx, act: &Act, was: &Mailbox, field: Field, value: &str) -> Outcome {
    let mut values = Values::default();
    values.set(field, value);
    let keep = Field::ALL.into_iter().filter(|f| *f != field).collect();
    let wish = Wish { uuid: was.uuid.clone(), version: Some(was.version), values, keep };
    change_found(tx, act, Action::Update, was, &wish).await
}

/// What came of a change of the mailbox `was`.
pub(super) fn told(outcome: Outcome, was: &Mailbox) -> Result<Did, Failure> {
    match outcome {
        Ok(saved) | Err(Stop::Answer(saved)) => Ok(match saved {
            Saved::Done { version, .. } if version == was.version => Did::Same,
            Saved::Done { warnings, .. } => Did::Changed(Some(was.id), new_warnings(warnings, was)),
            Saved::Invalid(errors) => invalid(&errors),
            Saved::Stale(stale) => changed_since(&stale.by),
        }),
        Err(Stop::Failed(Failure::Refused(error))) => Ok(refused(error)),
        Err(Stop::Failed(failure)) => Err(failure),
    }
}

/// The warnings that the mailbox did not give rise to before.
fn new_warnings(warnings: Vec<FieldWarning>, was: &Mailbox) -> Vec<FieldWarning> {
    warnings::brought(&notify::warnings(&was.settings, was.owner.as_ref()), warnings)
}

/// Values that cannot be saved.
pub(super) fn invalid(errors: &[FieldError]) -> Did {
    let any = |wanted: fn(&Problem) -> bool| errors.iter().any(|error| wanted(&error.problem));
    let code = if any(Problem::is_plan_refusal) {
        Refusal::Plan
    } else if any(|problem| *problem == Problem::CustomerSuspended) {
        Refusal::Suspended
    } else if any(|problem| *problem == Problem::RoleForbids) {
        Refusal::Forbidden
    } else {
        Refusal::Invalid
    };
    Did::Refused(code, Note::values(errors))
}

/// Somebody, by name, was there first.
pub(super) fn changed_since(by: &str) -> Did {
    Did::Refused(Refusal::ChangedSince, Note::ChangedSince(by.to_owned()))
}

/// What stands in the way of one item and of no other refuses that item: what a service says no to, and a fault that
/// lies in what is stored of it. A fault of the database stops the batch.
pub(super) fn alone(failure: Failure) -> Result<Did, Failure> {
    match failure {
        Failure::Refused(error) => Ok(refused(error)),
        failure if failure.is_of_database() => Err(failure),
        Failure::Fault(error) => {
            tracing::warn!(error = format!("{error:#}"), "an item of a batch is refused");
            let sealed = error.downcast_ref::<CipherError>().is_some();
            let note = if sealed { Note::row(&[RowProblem::Sealed]) } else { Note::Refused(AppError::Internal) };
            Ok(Did::Refused(Refusal::Invalid, note))
        }
    }
}

/// What the service says no to.
pub(super) fn refused(error: AppError) -> Did {
    if error == AppError::PinUnreadable {
        return Did::Refused(Refusal::Invalid, Note::row(&[RowProblem::Sealed]));
    }
    let code = match error {
        AppError::Suspended => Refusal::Suspended,
        AppError::Forbidden | AppError::SignedOut => Refusal::Forbidden,
        AppError::NotFound => Refusal::NotFound,
        _ => Refusal::Invalid,
    };
    Did::Refused(code, Note::Refused(error))
}
