//! What a deed does to one item. Everything goes through the services that change single mailboxes.

use anyhow::{Context as _, anyhow};
use rand::Rng as _;
use rand::rngs::OsRng;

use super::{AuditContext, Batch, Failure, RefusalReason, rollback, undo};
use crate::db::batch_items::BatchItem;
use crate::db::{Tx, customers, mailboxes};
use crate::domain::batch::ItemRefusal;
use crate::domain::field::Field;
use crate::domain::import::RowProblem;
use crate::domain::notify;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;
use crate::forms::warnings;
use crate::services::cipher::CipherError;
use crate::services::mailboxes::{
    Abort, AuditAction, Mailbox, MailboxEdit, MailboxResult, apply_edit_found, scope, set_archived_found,
    set_panel_found,
};

/// What became of an item.
#[derive(Debug)]
pub(super) enum ItemResult {
    /// It was changed; this mailbox, and what somebody may not have meant.
    Changed(Option<i64>, Vec<FieldWarning>),
    /// It was so already.
    Same,
    /// It was refused, for this reason.
    Refused(ItemRefusal, RefusalReason),
}

/// Does one item, which is a mailbox, inside a transaction, or only says what would come of it if the act is a trial.
/// Whatever is not [`ItemResult::Changed`] is taken back by the caller.
pub(super) async fn apply(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    deed: &BulkAction,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    let found = match item.mailbox_id {
        Some(id) => mailboxes::by_id_in_scope(tx, scope(&audit.who), id).await?,
        None => None,
    };
    let Some(was) = found else { return Ok(refuse_error(AppError::NotFound)) };
    let archived = was.archived_at.is_some();
    let outcome = match deed {
        BulkAction::Set { .. } | BulkAction::NewPins if archived => {
            return Ok(ItemResult::Refused(ItemRefusal::Archived, RefusalReason::Archived));
        }
        BulkAction::Set { field: Field::Panel, value } => set_panel_found(tx, audit, &was, !value.is_empty()).await,
        BulkAction::Set { field, value } => set_field(tx, audit, &was, *field, value).await,
        BulkAction::NewPins => {
            let customer = customers::by_id(&mut *tx, was.customer_id).await?.context("a mailbox has no customer")?;
            let pin = customer.pin_policy.generate(was.settings.number.as_str(), || OsRng.r#gen());
            set_field(tx, audit, &was, Field::Pin, pin.context("no PIN meets the policy")?.reveal()).await
        }
        BulkAction::Archive => set_archived_found(tx, audit, &was, true).await,
        BulkAction::Restore => set_archived_found(tx, audit, &was, false).await,
        BulkAction::Undo => return undo::undo_item(tx, audit, batch, &was).await,
        BulkAction::TakeBack => return rollback::roll_back_item(tx, audit, batch, item, &was).await,
        BulkAction::Import { .. } => return Err(anyhow!("the rows of a file are no mailboxes").into()),
    };
    item_result(outcome, &was)
}

/// Gives one field a value; all others keep what is stored.
async fn set_field(tx: &mut Tx, audit: &AuditContext, was: &Mailbox, field: Field, value: &str) -> MailboxResult {
    let mut values = Values::default();
    values.set(field, value);
    let keep = Field::ALL.into_iter().filter(|f| *f != field).collect();
    let edit = MailboxEdit { uuid: was.uuid.clone(), version: Some(was.version), values, keep };
    apply_edit_found(tx, audit, AuditAction::Update, was, &edit).await
}

/// What came of a change of the mailbox `was`.
pub(super) fn item_result(outcome: MailboxResult, was: &Mailbox) -> Result<ItemResult, Failure> {
    match outcome {
        Ok(saved) | Err(Abort::Answer(saved)) => Ok(match saved {
            MailboxSaveOutcome::Done { version, .. } if version == was.version => ItemResult::Same,
            MailboxSaveOutcome::Done { warnings, .. } => ItemResult::Changed(Some(was.id), new_warnings(warnings, was)),
            MailboxSaveOutcome::Invalid(errors) => refuse_values(&errors),
            MailboxSaveOutcome::Conflict(stale) => refuse_changed_since(&stale.by),
        }),
        Err(Abort::Failed(Failure::Refused(error))) => Ok(refuse_error(error)),
        Err(Abort::Failed(failure)) => Err(failure),
    }
}

/// The warnings that the mailbox did not give rise to before.
fn new_warnings(warnings: Vec<FieldWarning>, was: &Mailbox) -> Vec<FieldWarning> {
    warnings::without_existing(&notify::warnings(&was.settings, was.owner.as_ref()), warnings)
}

/// Values that cannot be saved.
pub(super) fn refuse_values(errors: &[FieldError]) -> ItemResult {
    let any = |wanted: fn(&Problem) -> bool| errors.iter().any(|error| wanted(&error.problem));
    let code = if any(Problem::is_plan_refusal) {
        ItemRefusal::Plan
    } else if any(|problem| *problem == Problem::CustomerSuspended) {
        ItemRefusal::Suspended
    } else if any(|problem| *problem == Problem::RoleForbids) {
        ItemRefusal::Forbidden
    } else {
        ItemRefusal::Invalid
    };
    ItemResult::Refused(code, RefusalReason::values(errors))
}

/// Somebody, by name, was there first.
pub(super) fn refuse_changed_since(by: &str) -> ItemResult {
    ItemResult::Refused(ItemRefusal::ChangedSince, RefusalReason::ChangedSince(by.to_owned()))
}

/// What stands in the way of one item and of no other refuses that item: what a service says no to, and a fault that
/// lies in what is stored of it. A fault of the database stops the batch.
pub(super) fn refuse_or_fail(failure: Failure) -> Result<ItemResult, Failure> {
    match failure {
        Failure::Refused(error) => Ok(refuse_error(error)),
        failure if failure.is_database_error() => Err(failure),
        Failure::Fault(error) => {
            tracing::warn!(error = format!("{error:#}"), "an item of a batch is refused");
            let sealed = error.downcast_ref::<CipherError>().is_some();
            let note = if sealed {
                RefusalReason::row(&[RowProblem::Sealed])
            } else {
                RefusalReason::Refused(AppError::Internal)
            };
            Ok(ItemResult::Refused(ItemRefusal::Invalid, note))
        }
    }
}

/// What the service says no to.
pub(super) fn refuse_error(error: AppError) -> ItemResult {
    if error == AppError::PinUnreadable {
        return ItemResult::Refused(ItemRefusal::Invalid, RefusalReason::row(&[RowProblem::Sealed]));
    }
    let code = match error {
        AppError::Suspended => ItemRefusal::Suspended,
        AppError::Forbidden | AppError::SignedOut => ItemRefusal::Forbidden,
        AppError::NotFound => ItemRefusal::NotFound,
        _ => ItemRefusal::Invalid,
    };
    ItemResult::Refused(code, RefusalReason::Refused(error))
}
