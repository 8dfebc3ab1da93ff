//! Ending a batch before its end; and taking back what was to be all or nothing, whatever has ended it.

use super::item::{ItemResult, item_result};
use super::{
    App, AuditContext, Batch, ChangeSource, EndReason, Failure, Principal, action_of, create, reasons, store, undo,
};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, history, mailboxes as boxes};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState};
use crate::domain::role::{Grant, Role};
use crate::forms::bulk_action::BulkAction;
use crate::services::PrincipalKind;
use crate::services::mailboxes::{AuditAction, Mailbox, PriorPin, delete_mailbox, restore_pin, scope};

/// Ends a batch that is going on, and says why if nobody did it. Returns the batch that takes it back, if it was to be
/// all or nothing and something of it is done; somebody has to run that.
pub(super) async fn end(
    tx: &mut Tx,
    app: &App,
    batch: &Batch,
    why: Option<&EndReason>,
) -> Result<Option<i64>, Failure> {
    let why = why.map(reasons::to_json).transpose()?;
    if !store::transition(&mut *tx, batch.id, &[BatchState::Counting, BatchState::Running], BatchState::Cancelled)
        .await?
    {
        return Ok(None);
    }
    store::set_ended(&mut *tx, batch.id, app.clock.now(), why.as_deref()).await?;
    if !is_all_or_nothing(batch)? {
        return Ok(None);
    }
    let back = begin_rollback(tx, app, batch).await?;
    batch_items::delete_pins(&mut *tx, batch.id).await?;
    Ok(back)
}

/// Whether a batch was to be all or nothing.
pub(in crate::services) fn is_all_or_nothing(batch: &Batch) -> Result<bool, Failure> {
    Ok(matches!(action_of(batch)?, Some(BulkAction::Import { whole: true, .. })))
}

/// Begins the batch that takes another one back.
async fn begin_rollback(tx: &mut Tx, app: &App, of: &Batch) -> Result<Option<i64>, Failure> {
    let audit = AuditContext::new(app, &maker_at_start(of), ChangeSource::Import);
    let back = create::insert(tx, &audit, BatchKind::Undo, Some(of.id)).await?;
    let total = batch_items::insert_changed_of(&mut *tx, back.id, of.id).await?;
    let count = BatchProgress { state: BatchState::Filling, total, changed: 0, same: 0, refused: 0 };
    store::add_progress(&mut *tx, back.id, &count).await?;
    let json = super::action_json(&BulkAction::TakeBack)?;
    store::set_bulk_action(&mut *tx, back.id, &json).await?;
    let state = if total == 0 { BatchState::Finished } else { BatchState::Running };
    store::transition(&mut *tx, back.id, &[BatchState::Filling], state).await?;
    store::set_started(&mut *tx, back.id, audit.at).await?;
    Ok((total > 0).then_some(back.id))
}

/// Leaves what takes a batch back to whoever runs the batch: they find it with their next slice.
pub(super) async fn assign_runner(tx: &mut Tx, app: &App, of: &Batch, back: i64) -> Result<(), Failure> {
    match &of.runner {
        Some(runner) => Ok(store::acquire_lease(tx, back, runner, super::lease::lease_end(app)).await?),
        None => Ok(()),
    }
}

/// Who made a batch, as they were when they said yes to it. Taking it back is a part of that: it does not matter what
/// has become of them since.
pub(super) fn maker_at_start(batch: &Batch) -> Principal {
    Principal {
        user_id: batch.user_id.unwrap_or_default(),
        customer_id: batch.customer_id.unwrap_or_default(),
        role: Role::ALL.into_iter().find(|role| role.code() == batch.role).unwrap_or(Role::User),
        username: batch.actor.clone(),
        name: batch.actor.clone(),
        grant: Grant::FULL,
        locale: None,
        // Whoever has a customer is a user of it, and reaches no further than that.
        origin: if batch.customer_id.is_some() { PrincipalKind::Account } else { PrincipalKind::Console },
    }
}

/// Takes back what was done to the mailbox `was`: one that was made is gone again, so that its number is free, and
/// another one is as it was, its PIN too. What somebody has changed since stays.
pub(super) async fn roll_back_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    item: &BatchItem,
    was: &Mailbox,
) -> Result<ItemResult, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(ItemResult::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, was.id).await? else { return Ok(ItemResult::Same) };
    if entry.version == was.version && AuditAction::from_name(&entry.action) == Some(AuditAction::Create) {
        delete_mailbox(tx, audit, was).await?;
        return Ok(ItemResult::Changed(None, Vec::new()));
    }
    let did = undo::undo_item(tx, audit, batch, was).await?;
    let (Some(bytes), Some(key), true) = (&item.pin_sealed, &item.pin_key, !matches!(did, ItemResult::Refused(..)))
    else {
        return Ok(did);
    };
    let Some(now) = boxes::by_id_in_scope(&mut *tx, scope(&audit.who), was.id).await? else { return Ok(did) };
    let prior = PriorPin { bytes, key_id: key };
    match item_result(Ok(restore_pin(tx, audit, &now, prior).await?), &now)? {
        ItemResult::Same => Ok(did),
        other => Ok(other),
    }
}
