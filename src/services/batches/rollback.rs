//! Ending a batch early, and rolling back all-or-nothing imports.

use anyhow::{Context as _, anyhow};

use super::item::{ItemResult, item_result};
use super::{
    App, AuditContext, Batch, ChangeSource, EndReason, Failure, Principal, action_of, create, reasons, store, undo,
};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, history, mailboxes as boxes};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState};
use crate::domain::permissions::{Role, TokenRestriction};
use crate::forms::bulk_action::BulkAction;
use crate::services::Identity;
use crate::services::mailboxes::{AuditAction, Mailbox, PriorPin, delete_mailbox, restore_pin, scope};

/// Ends a batch that is in progress; `reason` is set unless a user ended it. If the batch is all or nothing and some of
/// it was applied, returns the batch that rolls it back, which the caller has to run.
pub(super) async fn end(
    tx: &mut Tx,
    app: &App,
    batch: &Batch,
    reason: Option<&EndReason>,
) -> Result<Option<i64>, Failure> {
    let reason = reason.map(reasons::to_json).transpose()?;
    if !store::transition(&mut *tx, batch.id, &[BatchState::Counting, BatchState::Running], BatchState::Cancelled)
        .await?
    {
        return Ok(None);
    }
    store::set_ended(&mut *tx, batch.id, app.clock.now(), reason.as_deref()).await?;
    if !is_all_or_nothing(batch)? {
        return Ok(None);
    }
    let rollback_id = begin_rollback(tx, app, batch).await?;
    batch_items::delete_pins(&mut *tx, batch.id).await?;
    Ok(rollback_id)
}

/// Whether a batch is an all-or-nothing import.
pub(in crate::services) fn is_all_or_nothing(batch: &Batch) -> Result<bool, Failure> {
    Ok(matches!(action_of(batch)?, Some(BulkAction::Import { whole: true, .. })))
}

/// Creates and starts the batch that rolls back `original`.
async fn begin_rollback(tx: &mut Tx, app: &App, original: &Batch) -> Result<Option<i64>, Failure> {
    let audit = AuditContext::new(app, &maker_at_start(original)?, ChangeSource::Import);
    let batch = create::insert(tx, &audit, BatchKind::Undo, Some(original.id)).await?;
    let total = batch_items::insert_changed_of(&mut *tx, batch.id, original.id).await?;
    let progress = BatchProgress { state: BatchState::Filling, total, changed: 0, same: 0, refused: 0 };
    store::add_progress(&mut *tx, batch.id, &progress).await?;
    let json = super::action_json(&BulkAction::RollBack)?;
    store::set_bulk_action(&mut *tx, batch.id, &json).await?;
    let state = if total == 0 { BatchState::Finished } else { BatchState::Running };
    store::transition(&mut *tx, batch.id, &[BatchState::Filling], state).await?;
    store::set_started(&mut *tx, batch.id, audit.at).await?;
    Ok((total > 0).then_some(batch.id))
}

/// Assigns the rollback of a batch to the runner of that batch, which finds it with its next slice.
pub(super) async fn assign_runner(tx: &mut Tx, app: &App, original: &Batch, rollback_id: i64) -> Result<(), Failure> {
    match &original.runner {
        Some(runner) => Ok(store::acquire_lease(tx, rollback_id, runner, super::lease::lease_end(app)).await?),
        None => Ok(()),
    }
}

/// The maker of a batch with the role and customer they had when they started it. A rollback is part of that decision,
/// so later changes to the user do not matter.
pub(super) fn maker_at_start(batch: &Batch) -> Result<Principal, Failure> {
    let identity = match (batch.user_id, batch.customer_id) {
        (Some(user_id), Some(customer_id)) => Identity::Account { user_id, customer_id },
        (None, None) => Identity::Console,
        (_, _) => return Err(anyhow!("batch {} has a user without a customer, or the reverse", batch.id).into()),
    };
    Ok(Principal {
        identity,
        role: Role::from_code(&batch.role).context("a batch has an unknown role")?,
        username: batch.actor.clone(),
        name: batch.actor.clone(),
        restriction: TokenRestriction::None,
        locale: None,
    })
}

/// Rolls back what the batch did to `mailbox`: a new mailbox is deleted, so that its number is free again; an existing
/// one gets its previous values, including its PIN. A mailbox changed since stays as it is.
pub(super) async fn roll_back_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    item: &BatchItem,
    mailbox: &Mailbox,
) -> Result<ItemResult, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(ItemResult::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, mailbox.id).await? else { return Ok(ItemResult::Same) };
    if entry.version == mailbox.version && AuditAction::from_name(&entry.action) == Some(AuditAction::Create) {
        delete_mailbox(tx, audit, mailbox).await?;
        return Ok(ItemResult::Changed(None, Vec::new()));
    }
    let result = undo::undo_item(tx, audit, batch, mailbox).await?;
    let (Some(bytes), Some(key_id), true) =
        (&item.pin_sealed, &item.pin_key, !matches!(result, ItemResult::Refused(..)))
    else {
        return Ok(result);
    };
    let Some(current) = boxes::by_id_in_scope(&mut *tx, scope(&audit.who), mailbox.id).await? else {
        return Ok(result);
    };
    let prior = PriorPin { bytes, key_id };
    match item_result(Ok(restore_pin(tx, audit, &current, prior).await?), &current)? {
        ItemResult::Same => Ok(result),
        other => Ok(other),
    }
}
