//! Taking a batch back, as a batch of its own.

use super::item::{ItemResult, item_result, refuse_changed_since, refuse_error, refuse_values};
use super::lease::Runner;
use super::run::BatchRun;
use super::{App, AuditContext, Batch, BatchError, ChangeSource, Failure, Principal, action_of, create, find, run};
use crate::db::{Tx, batch_items, batches as store, history};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState};
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::mailboxes::{
    AuditAction, Mailbox, MailboxEdit, apply_edit_found, authorize, restore_values_found, set_archived_found,
};

/// Makes a batch that takes another one back, and begins to count what would come of it. It is the
/// principal's own, and does what they may. Returns its UUID. Asked twice, it is the one that was made first, until
/// that is started: what was taken back is not taken back again.
///
/// What somebody has changed since stays as it is now. PINs do not come back: nothing remembers them.
pub async fn undo(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
) -> Result<Result<(String, BatchRun), BatchError>, Failure> {
    authorize(who, Permission::Change)?;
    if !who.grant.accounts {
        return Err(AppError::Forbidden.into());
    }
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
    let runner = Runner::new(app);
    let running = runner.clone();
    let made = app.db.write(move |tx| {
        Box::pin(async move {
            let made = find_or_create(tx, &audit, &uuid).await?;
            if let Ok(UndoBatch::Created(batch)) = &made {
                runner.hold(tx, &audit.app, batch.id).await?;
            }
            Ok::<_, Failure>(made)
        })
    });
    Ok(made.await?.map(|made| match made {
        UndoBatch::Created(batch) => (batch.uuid, run::spawn(app.clone(), batch.id, Some(who.clone()), running)),
        UndoBatch::Existing(batch) => (batch.uuid, BatchRun::run_elsewhere()),
    }))
}

/// What takes a batch back.
enum UndoBatch {
    /// It was made now.
    Created(Batch),
    /// It was there, and waits for a yes.
    Existing(Batch),
}

async fn find_or_create(tx: &mut Tx, audit: &AuditContext, uuid: &str) -> Result<Result<UndoBatch, BatchError>, Failure> {
    let of = find(tx, &audit.who, uuid).await?;
    let over = matches!(of.state.0, BatchState::Finished | BatchState::Cancelled);
    if !over || of.changed == 0 || of.started_at.is_none() {
        return Ok(Err(BatchError::Over));
    }
    if !action_of(&of)?.is_some_and(|deed| deed.is_undoable()) {
        return Ok(Err(BatchError::NotBack));
    }
    if store::find_started_undo(&mut *tx, of.id).await?.is_some() {
        return Ok(Err(BatchError::Undone));
    }
    if let Some(before) = store::find_pending_undo(&mut *tx, of.id, audit.who.user()).await? {
        return Ok(Ok(UndoBatch::Existing(before)));
    }
    let batch = create::insert(tx, audit, BatchKind::Undo, Some(of.id)).await?;
    let total = batch_items::insert_changed_of(&mut *tx, batch.id, of.id).await?;
    let count = BatchProgress { state: BatchState::Filling, total, changed: 0, same: 0, refused: 0 };
    store::add_progress(&mut *tx, batch.id, &count).await?;
    let json = super::action_json(&BulkAction::Undo)?;
    store::set_bulk_action(&mut *tx, batch.id, &json).await?;
    store::transition(tx, batch.id, &[BatchState::Filling], BatchState::Counting).await?;
    Ok(Ok(UndoBatch::Created(batch)))
}

/// Takes back what the batch's forerunner did to the mailbox `was`.
pub(super) async fn undo_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    was: &Mailbox,
) -> Result<ItemResult, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(ItemResult::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, was.id).await? else { return Ok(ItemResult::Same) };
    if entry.version != was.version {
        let last = history::of_version(&mut *tx, was.id, was.version).await?;
        return Ok(refuse_changed_since(&last.map_or(String::new(), |entry| entry.actor)));
    }
    let away = match AuditAction::from_name(&entry.action) {
        Some(AuditAction::Archive) => Some(false),
        // A new mailbox was not there before, and nothing is ever thrown away.
        Some(AuditAction::Create | AuditAction::Restore) => Some(true),
        _ => None,
    };
    let outcome = match (away, entry.before) {
        (Some(away), _) => {
            if authorize(&audit.who, if away { Permission::Archive } else { Permission::Restore }).is_err() {
                return Ok(refuse_error(AppError::Forbidden));
            }
            set_archived_found(tx, audit, was, away).await
        }
        (None, Some(values)) if action_of(batch)? == Some(BulkAction::TakeBack) => {
            restore_values_found(tx, audit, was, &values).await
        }
        (None, Some(values)) => {
            let edit = MailboxEdit { uuid: was.uuid.clone(), version: Some(was.version), values, keep: Vec::new() };
            apply_edit_found(tx, audit, AuditAction::Revert, was, &edit).await
        }
        (None, None) => return Ok(refuse_values(&[])),
    };
    item_result(outcome, was)
}
