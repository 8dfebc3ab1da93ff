//! Starting and canceling batches.

use super::lease::Runner;
use super::{
    App, Batch, BatchError, Failure, Principal, ServiceResult, action_of, authorize, find, find_own, rollback, run,
};
use crate::db::batches as store;
use crate::domain::batch::{BatchState, MAX_ARCHIVED_UNCONFIRMED};
use crate::domain::permissions::Permission;
use crate::forms::bulk_action::BulkAction;
use crate::services::background_task::BackgroundTask;
use crate::services::outcome::{Abort, in_transaction};

/// Starts a batch of the principal's, or resumes a canceled one with the items that are left.
///
/// `typed` is the number of mailboxes to archive as the user typed it; it is required when there are many.
pub async fn start(
    app: &App,
    who: &Principal,
    uuid: &str,
    typed: Option<i64>,
) -> ServiceResult<BackgroundTask, BatchError> {
    let (principal, uuid, now) = (who.clone(), uuid.to_owned(), app.clock.now());
    let (owned_app, runner) = (app.clone(), Runner::new(app));
    let spawn_runner = runner.clone();
    let started = in_transaction(app, move |tx| {
        Box::pin(async move {
            let batch = find_own(tx, &principal, &uuid).await?;
            let Some(action) = action_of(&batch)? else { return Err(Abort::refused(BatchError::WrongState)) };
            authorize(&principal, action.permission())?;
            let from = match (batch.state.0, batch.started_at) {
                (BatchState::Prepared, _) => BatchState::Prepared,
                // A canceled all-or-nothing import has been rolled back, so it cannot be resumed.
                (BatchState::Cancelled, Some(_)) if !rollback::is_all_or_nothing(&batch)? => BatchState::Cancelled,
                _ => return Err(Abort::refused(BatchError::WrongState)),
            };
            if from == BatchState::Prepared
                && let Some(original_id) = batch.undoes
                && store::find_started_undo(&mut *tx, original_id).await?.is_some()
            {
                return Err(Abort::refused(BatchError::AlreadyUndone));
            }
            if from == BatchState::Prepared && requires_typed_count(&batch, &action) && typed != Some(batch.changed) {
                return Err(Abort::refused(BatchError::WrongCount(batch.changed)));
            }
            store::transition(&mut *tx, batch.id, &[from], BatchState::Running).await?;
            store::set_started(&mut *tx, batch.id, now).await?;
            if from == BatchState::Prepared {
                store::reset_items(tx, batch.id).await?;
            }
            runner.hold(tx, &owned_app, batch.id).await?;
            Ok(Ok(batch.id))
        })
    });
    Ok(started.await?.map(|id| run::spawn(app.clone(), id, Some(who.clone()), spawn_runner)))
}

/// Whether starting the batch requires typing the number of mailboxes it archives.
pub(super) fn requires_typed_count(batch: &Batch, action: &BulkAction) -> bool {
    *action == BulkAction::Archive && batch.changed > MAX_ARCHIVED_UNCONFIRMED
}

/// Cancels a batch: pending items are not processed. Applied changes stay, unless the batch is all or nothing: then its
/// runner rolls it back. Returns `false` if it has already ended or is itself a rollback.
pub async fn cancel(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    authorize(who, Permission::CancelBulkChanges)?;
    let (who, uuid, now, app) = (who.clone(), uuid.to_owned(), app.clock.now(), app.clone());
    let db = app.db.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let batch = find(tx, &who, &uuid).await?;
            if action_of(&batch)? == Some(BulkAction::RollBack) {
                return Ok(false);
            }
            if batch.state.0.is_in_progress() {
                if let Some(rollback_id) = rollback::end(tx, &app, &batch, None).await? {
                    rollback::assign_runner(tx, &app, &batch, rollback_id).await?;
                }
                return Ok(true);
            }
            let from = [BatchState::Filling, BatchState::Prepared];
            let canceled = store::transition(&mut *tx, batch.id, &from, BatchState::Cancelled).await?;
            if canceled {
                store::set_ended(&mut *tx, batch.id, now, None).await?;
            }
            Ok(canceled)
        })
    })
    .await
}
