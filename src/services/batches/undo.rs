//! Undoing a batch, as a batch of its own.

use super::item::{ItemResult, item_result, refuse_changed_since, refuse_error, refuse_values};
use super::lease::Runner;
use super::{
    App, AuditContext, Batch, BatchError, ChangeSource, Failure, Principal, ServiceResult, action_of, authorize,
    create, find, run,
};
use crate::db::{Tx, batch_items, batches as store, history};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::background_task::BackgroundTask;
use crate::services::mailboxes::{AuditAction, Mailbox, MailboxEdit, apply_in, set_archived_found};
use crate::services::outcome::{Abort, Attempt, in_transaction};

/// Creates a batch that undoes another one, and begins its dry run. It belongs to the principal and has their
/// permissions. Returns its UUID. A repeated call returns the same batch until it is started; after that, the original
/// cannot be undone again.
///
/// Mailboxes changed since stay as they are. PINs are not restored, because old PINs are not stored.
pub async fn undo(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
) -> ServiceResult<(String, BackgroundTask), BatchError> {
    authorize(who, Permission::ChangeMailboxes)?;
    authorize(who, Permission::ChangeInBulk)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    let runner = Runner::new(app);
    let spawn_runner = runner.clone();
    let undo_batch = in_transaction(app, move |tx| {
        Box::pin(async move {
            let undo_batch = find_or_create(tx, &audit, &uuid).await?;
            if let Ok(UndoBatch::Created(batch)) = &undo_batch {
                runner.hold(tx, &audit.app, batch.id).await?;
            }
            Ok(undo_batch)
        })
    });
    Ok(undo_batch.await?.map(|undo_batch| match undo_batch {
        UndoBatch::Created(batch) => (batch.uuid, run::spawn(app.clone(), batch.id, Some(who.clone()), spawn_runner)),
        UndoBatch::Existing(batch) => (batch.uuid, BackgroundTask::none()),
    }))
}

/// A batch that undoes another one.
enum UndoBatch {
    /// It was created now.
    Created(Batch),
    /// It already exists and has not been started.
    Existing(Batch),
}

async fn find_or_create(tx: &mut Tx, audit: &AuditContext, uuid: &str) -> Attempt<Result<UndoBatch, BatchError>> {
    let original = find(tx, &audit.who, uuid).await?;
    let over = matches!(original.state.0, BatchState::Finished | BatchState::Cancelled);
    if !over || original.changed == 0 || original.started_at.is_none() {
        return Err(Abort::refused(BatchError::WrongState));
    }
    if !action_of(&original)?.is_some_and(|action| action.is_undoable()) {
        return Err(Abort::refused(BatchError::NotUndoable));
    }
    if store::find_started_undo(&mut *tx, original.id).await?.is_some() {
        return Err(Abort::refused(BatchError::AlreadyUndone));
    }
    if let Some(existing) = store::find_pending_undo(&mut *tx, original.id, audit.who.user()).await? {
        return Ok(Ok(UndoBatch::Existing(existing)));
    }
    let batch = create::insert(tx, audit, BatchKind::Undo, Some(original.id)).await?;
    let total = batch_items::insert_changed_of(&mut *tx, batch.id, original.id).await?;
    let progress = BatchProgress { state: BatchState::Filling, total, changed: 0, same: 0, refused: 0 };
    store::add_progress(&mut *tx, batch.id, &progress).await?;
    let json = super::action_json(&BulkAction::Undo)?;
    store::set_bulk_action(&mut *tx, batch.id, &json).await?;
    store::transition(tx, batch.id, &[BatchState::Filling], BatchState::Counting).await?;
    Ok(Ok(UndoBatch::Created(batch)))
}

/// Undoes what the original batch did to `mailbox`.
pub(super) async fn undo_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    mailbox: &Mailbox,
) -> Result<ItemResult, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(ItemResult::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, mailbox.id).await? else { return Ok(ItemResult::Same) };
    if entry.version != mailbox.version {
        let last = history::of_version(&mut *tx, mailbox.id, mailbox.version).await?;
        return Ok(refuse_changed_since(&last.map_or(String::new(), |entry| entry.actor)));
    }
    let archive = match AuditAction::from_name(&entry.action) {
        Some(AuditAction::Archive) => Some(false),
        // A new mailbox is archived, because mailboxes are never deleted.
        Some(AuditAction::Create | AuditAction::Restore) => Some(true),
        _ => None,
    };
    let outcome = match (archive, entry.before) {
        (Some(archive), _) => {
            let permission = if archive { Permission::ArchiveMailboxes } else { Permission::RestoreMailboxes };
            if !audit.who.may(permission) {
                return Ok(refuse_error(AppError::Forbidden));
            }
            set_archived_found(tx, audit, mailbox, archive).await
        }
        (None, Some(values)) if action_of(batch)? == Some(BulkAction::RollBack) => {
            apply_in(tx, audit, mailbox, &MailboxEdit::roll_back(values)).await
        }
        (None, Some(values)) => {
            apply_in(tx, audit, mailbox, &MailboxEdit::revert(mailbox.version, values, Vec::new())).await
        }
        (None, None) => return Ok(refuse_values(&[])),
    };
    item_result(outcome, mailbox)
}
