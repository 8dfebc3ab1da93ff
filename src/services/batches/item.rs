//! Applies an action to one item, through the services that change single mailboxes.

use anyhow::{Context as _, anyhow};
use rand::Rng as _;
use rand::rngs::OsRng;

use super::{AuditContext, Batch, Failure, ItemRefusalReason, rollback, undo};
use crate::db::batch_items::BatchItem;
use crate::db::{Tx, customers, mailboxes};
use crate::domain::batch::ItemRefusalCode;
use crate::domain::field::MailboxField;
use crate::domain::import::RowProblem;
use crate::domain::notifications;
use crate::domain::problem::{FieldError, FieldWarning, Problem};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::mailbox::warnings;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::forms::mailbox_values::MailboxValues;
use crate::services::cipher::CipherError;
use crate::services::mailboxes::{Mailbox, MailboxEdit, MailboxResult, apply_in, scope, set_archived_found};
use crate::services::outcome::answer;

/// The result of an item.
#[derive(Debug)]
pub(super) enum ItemResult {
    /// It was changed: the mailbox and the warnings.
    Changed(Option<i64>, Vec<FieldWarning>),
    /// It already had the requested state.
    Same,
    /// It was refused, for this reason.
    Refused(ItemRefusalCode, ItemRefusalReason),
}

/// Applies the action to one mailbox inside a transaction; in a dry run only returns what the result would be. Unless
/// the result is [`ItemResult::Changed`], the caller rolls back.
pub(super) async fn apply(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    action: &BulkAction,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    let found = match item.mailbox_id {
        Some(id) => mailboxes::by_id_in_scope(tx, scope(&audit.who), id).await?,
        None => None,
    };
    let Some(mailbox) = found else { return Ok(refuse_error(AppError::NotFound)) };
    let archived = mailbox.archived_at.is_some();
    let outcome = match action {
        BulkAction::Set { .. } | BulkAction::NewPins if archived => {
            return Ok(ItemResult::Refused(ItemRefusalCode::Archived, ItemRefusalReason::Archived));
        }
        BulkAction::Set { field: MailboxField::Panel, value } => {
            apply_in(tx, audit, &mailbox, &MailboxEdit::panel(!value.is_empty())).await
        }
        BulkAction::Set { field, value } => set_field(tx, audit, &mailbox, *field, value).await,
        BulkAction::NewPins => {
            let customer =
                customers::by_id(&mut *tx, mailbox.customer_id).await?.context("a mailbox has no customer")?;
            let pin = customer.pin_policy.generate(mailbox.settings.number.as_str(), || OsRng.r#gen());
            set_field(tx, audit, &mailbox, MailboxField::Pin, pin.context("no PIN meets the policy")?.reveal()).await
        }
        BulkAction::Archive => set_archived_found(tx, audit, &mailbox, true).await,
        BulkAction::Restore => set_archived_found(tx, audit, &mailbox, false).await,
        BulkAction::Undo => return undo::undo_item(tx, audit, batch, &mailbox).await,
        BulkAction::RollBack => return rollback::roll_back_item(tx, audit, batch, item, &mailbox).await,
        BulkAction::Import { .. } => return Err(anyhow!("an import row was run as a change to a mailbox").into()),
    };
    item_result(outcome, &mailbox)
}

/// Sets one field and keeps all others.
async fn set_field(
    tx: &mut Tx,
    audit: &AuditContext,
    mailbox: &Mailbox,
    field: MailboxField,
    value: &str,
) -> MailboxResult {
    let mut values = MailboxValues::default();
    values.set(field, value);
    apply_in(tx, audit, mailbox, &MailboxEdit::fields(&values)).await
}

/// Translates the outcome of a change of `mailbox`.
pub(super) fn item_result(outcome: MailboxResult, mailbox: &Mailbox) -> Result<ItemResult, Failure> {
    Ok(match answer(outcome) {
        Ok(MailboxSaveOutcome::Done(saved)) if saved.version == mailbox.version => ItemResult::Same,
        Ok(MailboxSaveOutcome::Done(saved)) => {
            ItemResult::Changed(Some(mailbox.id), new_warnings(saved.warnings, mailbox))
        }
        Ok(MailboxSaveOutcome::Invalid(errors)) => refuse_values(&errors),
        Ok(MailboxSaveOutcome::Conflict(conflict)) => refuse_changed_since(&conflict.by),
        Err(Failure::Refused(error)) => refuse_error(error),
        Err(failure) => return Err(failure),
    })
}

/// The warnings that the mailbox did not have before the change.
fn new_warnings(warnings: Vec<FieldWarning>, mailbox: &Mailbox) -> Vec<FieldWarning> {
    warnings::without_existing(&notifications::warnings(&mailbox.settings, mailbox.owner.as_ref()), warnings)
}

/// Refuses an item because of invalid values.
pub(super) fn refuse_values(errors: &[FieldError]) -> ItemResult {
    let any = |is_match: fn(&Problem) -> bool| errors.iter().any(|error| is_match(&error.problem));
    let code = if any(Problem::is_plan_refusal) {
        ItemRefusalCode::Plan
    } else if any(|problem| *problem == Problem::CustomerSuspended) {
        ItemRefusalCode::Suspended
    } else if any(|problem| *problem == Problem::RoleForbids) {
        ItemRefusalCode::Forbidden
    } else {
        ItemRefusalCode::Invalid
    };
    ItemResult::Refused(code, ItemRefusalReason::values(errors))
}

/// Refuses an item that the named user has changed in the meantime.
pub(super) fn refuse_changed_since(by: &str) -> ItemResult {
    ItemResult::Refused(ItemRefusalCode::ChangedSince, ItemRefusalReason::ChangedSince(by.to_owned()))
}

/// Turns a failure that concerns only this item into a refusal: an error of a service, or a fault in its stored data.
/// A database error stops the batch.
pub(super) fn refuse_or_fail(failure: Failure) -> Result<ItemResult, Failure> {
    match failure {
        Failure::Refused(error) => Ok(refuse_error(error)),
        failure if failure.is_database_error() => Err(failure),
        Failure::Fault(error) => {
            tracing::warn!(error = format!("{error:#}"), "an item of a batch is refused");
            let unreadable = error.downcast_ref::<CipherError>().is_some();
            let reason = if unreadable {
                ItemRefusalReason::row(&[RowProblem::Sealed])
            } else {
                ItemRefusalReason::Refused(AppError::Internal)
            };
            Ok(ItemResult::Refused(ItemRefusalCode::Invalid, reason))
        }
    }
}

/// Refuses an item because of an error of a service.
pub(super) fn refuse_error(error: AppError) -> ItemResult {
    if error == AppError::PinUnreadable {
        return ItemResult::Refused(ItemRefusalCode::Invalid, ItemRefusalReason::row(&[RowProblem::Sealed]));
    }
    let code = match error {
        AppError::Suspended => ItemRefusalCode::Suspended,
        AppError::Forbidden | AppError::SignedOut => ItemRefusalCode::Forbidden,
        AppError::NotFound => ItemRefusalCode::NotFound,
        _ => ItemRefusalCode::Invalid,
    };
    ItemResult::Refused(code, ItemRefusalReason::Refused(error))
}
