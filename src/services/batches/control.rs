//! Saying yes, and saying stop.

use super::lease::Runner;
use super::run::BatchRun;
use super::{App, Batch, BatchError, Failure, Principal, action_of, find, find_own, rollback, run};
use crate::db::batches as store;
use crate::domain::batch::{BatchState, MAX_ARCHIVED_UNCONFIRMED};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::mailboxes::authorize;

/// Lets a batch of the principal's begin, or one that was cancelled go on with what is left.
///
/// `typed` is how many mailboxes somebody has said will be archived; it is asked for when they are many.
pub async fn start(
    app: &App,
    who: &Principal,
    uuid: &str,
    typed: Option<i64>,
) -> Result<Result<BatchRun, BatchError>, Failure> {
    let (principal, uuid, now) = (who.clone(), uuid.to_owned(), app.clock.now());
    let (within, runner) = (app.clone(), Runner::new(app));
    let running = runner.clone();
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            let batch = find_own(tx, &principal, &uuid).await?;
            let Some(deed) = action_of(&batch)? else { return Ok(Err(BatchError::Over)) };
            authorize(&principal, deed.permission())?;
            let from = match (batch.state.0, batch.started_at) {
                (BatchState::Prepared, _) => BatchState::Prepared,
                // What was to be all or nothing has been taken back.
                (BatchState::Cancelled, Some(_)) if !rollback::is_all_or_nothing(&batch)? => BatchState::Cancelled,
                _ => return Ok(Err(BatchError::Over)),
            };
            if from == BatchState::Prepared
                && let Some(of) = batch.undoes
                && store::find_started_undo(&mut *tx, of).await?.is_some()
            {
                return Ok(Err(BatchError::Undone));
            }
            if from == BatchState::Prepared && requires_typed_count(&batch, &deed) && typed != Some(batch.changed) {
                return Ok(Err(BatchError::Count(batch.changed)));
            }
            store::transition(&mut *tx, batch.id, &[from], BatchState::Running).await?;
            store::set_started(&mut *tx, batch.id, now).await?;
            if from == BatchState::Prepared {
                store::reset_items(tx, batch.id).await?;
            }
            runner.hold(tx, &within, batch.id).await?;
            Ok::<_, Failure>(Ok(batch.id))
        })
    });
    Ok(begun.await?.map(|id| run::spawn(app.clone(), id, Some(who.clone()), running)))
}

/// Whether starting it asks to type how many mailboxes it archives.
pub(super) fn requires_typed_count(batch: &Batch, deed: &BulkAction) -> bool {
    *deed == BulkAction::Archive && batch.changed > MAX_ARCHIVED_UNCONFIRMED
}

/// Ends a batch before its end. What was done stays done, unless it was to be all or nothing: then whoever runs the
/// batch takes it back. What waits is not done. `false`: it was over, or is itself what takes another one back.
pub async fn cancel(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    if !who.grant.write {
        return Err(AppError::Forbidden.into());
    }
    let (who, uuid, now, app) = (who.clone(), uuid.to_owned(), app.clock.now(), app.clone());
    let db = app.db.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let batch = find(tx, &who, &uuid).await?;
            if action_of(&batch)? == Some(BulkAction::TakeBack) {
                return Ok(false);
            }
            if batch.state.0.is_in_progress() {
                if let Some(back) = rollback::end(tx, &app, &batch, None).await? {
                    rollback::assign_runner(tx, &app, &batch, back).await?;
                }
                return Ok(true);
            }
            let from = [BatchState::Filling, BatchState::Prepared];
            let turned = store::transition(&mut *tx, batch.id, &from, BatchState::Cancelled).await?;
            if turned {
                store::set_ended(&mut *tx, batch.id, now, None).await?;
            }
            Ok(turned)
        })
    })
    .await
}
