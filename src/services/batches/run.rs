//! Running batches in the background, slice by slice.

use std::time::Duration;

use super::lease::{COMMAND_LEASE_MS, Runner, is_run_by_command};
use super::slice::{self, Step};
use super::{App, Batch, EndReason, Failure, Principal, action_json, action_of, rollback};
use crate::db::batches as store;
use crate::db::sqlite::StoreUnavailable;
use crate::domain::batch::BatchState;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::ProcessKind;
use crate::services::background_task::BackgroundTask;

/// How often abandoned batches are looked for.
const POLL_INTERVAL: Duration = Duration::from_secs(5);

/// The maximum number of batches taken over per poll.
const MAX_BATCHES_PER_POLL: u32 = 50;

/// How often a slice is retried while the store is busy, and after what delay.
const MAX_BUSY_RETRIES: u32 = 10;
const BUSY_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Polls for abandoned batches and resumes them.
pub async fn resume_loop(app: App) {
    let mut interval = tokio::time::interval(POLL_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        // Not awaited, because that would delay the next poll.
        drop(resume_unattended(&app).await);
    }
}

/// Resumes every abandoned batch: one whose server ended, whose command was killed or whose task failed. Each acts for
/// its maker, who is loaded again. An import whose command was killed ends instead.
pub async fn resume_unattended(app: &App) -> Vec<BackgroundTask> {
    run_unattended(app, None).await
}

/// Resumes only batches of killed commands and rollbacks.
pub async fn roll_back_abandoned(app: &App) -> Vec<BackgroundTask> {
    match action_json(&BulkAction::RollBack) {
        Ok(action) => run_unattended(app, Some((ProcessKind::Command.name(), &action))).await,
        Err(failure) => {
            let _ = AppError::from(failure);
            Vec::new()
        }
    }
}

async fn run_unattended(app: &App, filter: Option<(&str, &str)>) -> Vec<BackgroundTask> {
    let mut runs = Vec::new();
    let now = app.clock.now();
    match store::list_without_runner(app.db.read(), (now, now + COMMAND_LEASE_MS), filter, MAX_BATCHES_PER_POLL).await {
        Ok(found) => {
            for batch in found {
                match take_over(app, batch).await {
                    Ok(Some((id, runner))) => runs.push(spawn(app.clone(), id, None, runner)),
                    Ok(None) => {}
                    Err(failure) => drop(AppError::from(failure)),
                }
            }
        }
        Err(error) => tracing::error!(%error, "could not search for batches that no process runs"),
    }
    runs
}

/// Takes over a batch, or ends it if it is an import of a dead command. Returns the batch to run now, if any.
async fn take_over(app: &App, batch: Batch) -> Result<Option<(i64, Runner)>, Failure> {
    let (app, runner) = (app.clone(), Runner::new(app));
    let db = app.db.clone();
    db.write(move |tx| {
        Box::pin(async move {
            if !runner.take_over(tx, &app, batch.id).await? {
                return Ok(None);
            }
            let abandoned = is_run_by_command(&batch) && matches!(action_of(&batch)?, Some(BulkAction::Import { .. }));
            if !abandoned {
                return Ok(Some((batch.id, runner)));
            }
            let rollback_id = rollback::end(tx, &app, &batch, Some(&EndReason::CommandOver)).await?;
            if let Some(rollback_id) = rollback_id {
                runner.hold(tx, &app, rollback_id).await?;
            }
            Ok::<_, Failure>(rollback_id.map(|rollback_id| (rollback_id, runner)))
        })
    })
    .await
}

/// Runs a batch in the background until it ends, is canceled or fails. `who` is used for batches of the console, which
/// belong to no user; all others act for their maker.
pub(in crate::services) fn spawn(app: App, id: i64, who: Option<Principal>, runner: Runner) -> BackgroundTask {
    BackgroundTask::spawn(run(app, id, who, runner))
}

async fn run(app: App, mut id: i64, who: Option<Principal>, runner: Runner) {
    let console = who.filter(Principal::is_console);
    let (mut counting, mut tries) = (false, 0);
    loop {
        let pacer = app.write_pacer();
        let step = slice::run_next(&app, id, console.clone(), &runner, counting).await;
        if let Err(failure) = &step
            && failure.trouble() == Some(StoreUnavailable::Busy)
            && tries < MAX_BUSY_RETRIES
        {
            tries += 1;
            tracing::warn!(batch = id, tries, "a batch is waiting for the database");
            tokio::time::sleep(BUSY_RETRY_DELAY).await;
            continue;
        }
        (counting, tries) = (matches!(step, Ok(Step::DryRun)), 0);
        match step {
            Ok(Step::More | Step::DryRun) => pacer.wait().await,
            Ok(Step::Done) => return,
            Ok(Step::Continue(next)) => id = next,
            Err(failure) => match end_failed(&app, id, &runner, failure).await {
                Some(next) => id = next,
                None => return,
            },
        }
    }
}

/// Ends a batch after a failed slice, which has changed nothing; its maker may resume it. If the server is shutting
/// down, the batch is left alone and resumes after the restart. An all-or-nothing import is rolled back by the batch
/// that is returned. A rollback is not ended; it is retried later.
async fn end_failed(app: &App, id: i64, runner: &Runner, failure: Failure) -> Option<i64> {
    if failure.is_shutdown() {
        return None;
    }
    let reason = EndReason::Failed(AppError::from(failure));
    let (owned_app, runner) = (app.clone(), runner.clone());
    let ended = app.db.write(move |tx| {
        Box::pin(async move {
            let Some(batch) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
            let in_progress = matches!(batch.state.0, BatchState::Counting | BatchState::Running);
            if !in_progress || !runner.has(&batch) || action_of(&batch)? == Some(BulkAction::RollBack) {
                return Ok(None);
            }
            let rollback_id = rollback::end(tx, &owned_app, &batch, Some(&reason)).await?;
            if let Some(rollback_id) = rollback_id {
                runner.hold(tx, &owned_app, rollback_id).await?;
            }
            Ok::<_, Failure>(rollback_id)
        })
    });
    match ended.await {
        Ok(rollback_id) => rollback_id,
        Err(failure) => {
            let _ = AppError::from(failure);
            tracing::error!("a batch could not be ended; the next search for abandoned batches continues it");
            None
        }
    }
}
