//! The background: slice after slice, until there is nothing more to do.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::lease::{COMMAND_LEASE_MS, Runner, is_run_by_command};
use super::slice::{self, Step};
use super::{App, Batch, EndReason, Failure, Principal, action_json, action_of, rollback};
use crate::db::batches as store;
use crate::db::sqlite::StoreUnavailable;
use crate::domain::batch::BatchState;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::ProcessKind;

/// How long an answer waits for a small batch, so that its page shows the end at once.
const MAX_WAIT: Duration = Duration::from_millis(1_500);

/// How often it is looked for batches that nobody runs.
const POLL_INTERVAL: Duration = Duration::from_secs(5);

/// How many of them are taken over at once.
const MAX_BATCHES_PER_POLL: u32 = 50;

/// How often a slice is tried again while others keep the store busy, and how long after.
const MAX_BUSY_RETRIES: u32 = 10;
const BUSY_RETRY_DELAY: Duration = Duration::from_secs(1);

/// A batch that goes on by itself; or one that somebody else runs, if it is not over.
#[derive(Debug)]
pub struct BatchRun(Option<JoinHandle<()>>);

impl BatchRun {
    /// What somebody else runs is not waited for.
    pub(super) const fn run_elsewhere() -> Self {
        Self(None)
    }

    /// Waits until it is over, but not for long.
    pub async fn wait_briefly(self) {
        let _ = tokio::time::timeout(MAX_WAIT, self.wait()).await;
    }

    /// Waits until it is over.
    pub async fn wait(self) {
        if let Some(work) = self.0 {
            // A panic in it has been logged where it happened.
            let _ = work.await;
        }
    }
}

/// Looks again and again for batches that nobody runs any more, and goes on with them.
pub async fn resume_loop(app: App) {
    let mut every = tokio::time::interval(POLL_INTERVAL);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        // Whoever waits for one would look for no other meanwhile.
        drop(resume_unattended(&app).await);
    }
}

/// Goes on with every batch that nobody runs any more: its server ended, its command was killed, its task failed.
/// Each acts for its maker, who is asked for anew. What a command was doing ends with it.
pub async fn resume_unattended(app: &App) -> Vec<BatchRun> {
    run_unattended(app, None).await
}

/// The same for what a killed command has left half done and is to be taken back.
pub async fn roll_back_abandoned(app: &App) -> Vec<BatchRun> {
    match action_json(&BulkAction::TakeBack) {
        Ok(deed) => run_unattended(app, Some((ProcessKind::Command.name(), &deed))).await,
        Err(failure) => {
            let _ = AppError::from(failure);
            Vec::new()
        }
    }
}

async fn run_unattended(app: &App, only: Option<(&str, &str)>) -> Vec<BatchRun> {
    let mut all = Vec::new();
    let now = app.clock.now();
    match store::list_without_runner(app.db.read(), (now, now + COMMAND_LEASE_MS), only, MAX_BATCHES_PER_POLL).await {
        Ok(found) => {
            for batch in found {
                match take_over(app, batch).await {
                    Ok(Some((id, runner))) => all.push(spawn(app.clone(), id, None, runner)),
                    Ok(None) => {}
                    Err(failure) => drop(AppError::from(failure)),
                }
            }
        }
        Err(error) => tracing::error!(%error, "batches that nobody runs could not be looked for"),
    }
    all
}

/// Takes a batch over, or ends it if its command is dead. Returns what is to be run now.
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
            let back = rollback::end(tx, &app, &batch, Some(&EndReason::CommandOver)).await?;
            if let Some(back) = back {
                runner.hold(tx, &app, back).await?;
            }
            Ok::<_, Failure>(back.map(|back| (back, runner)))
        })
    })
    .await
}

/// Lets a batch go on in the background, to its end, its cancelling, or a fault. `who` stands for the console's
/// batches, which are no user's; every other batch acts for its maker.
pub(in crate::services) fn spawn(app: App, id: i64, who: Option<Principal>, runner: Runner) -> BatchRun {
    BatchRun(Some(tokio::spawn(run(app, id, who, runner))))
}

async fn run(app: App, mut id: i64, who: Option<Principal>, runner: Runner) {
    let console = who.filter(Principal::is_console);
    let (mut counting, mut tries) = (false, 0);
    loop {
        let breath = app.write_pacer();
        let step = slice::run_next(&app, id, console.clone(), &runner, counting).await;
        if let Err(failure) = &step
            && failure.trouble() == Some(StoreUnavailable::Busy)
            && tries < MAX_BUSY_RETRIES
        {
            tries += 1;
            tracing::warn!(batch = id, tries, "a batch waits for the store");
            tokio::time::sleep(BUSY_RETRY_DELAY).await;
            continue;
        }
        (counting, tries) = (matches!(step, Ok(Step::DryRun)), 0);
        match step {
            Ok(Step::More | Step::DryRun) => breath.wait().await,
            Ok(Step::Done) => return,
            Ok(Step::Continue(next)) => id = next,
            Err(failure) => match end_failed(&app, id, &runner, failure).await {
                Some(next) => id = next,
                None => return,
            },
        }
    }
}

/// A slice that could not be done has left nothing. The batch says so, and its maker may let it go on; unless
/// the server itself is ending, for then it goes on by itself when it starts again. What was to be all or nothing is
/// taken back, by the batch that is returned. What takes back is not stopped: it is tried again by and by.
async fn end_failed(app: &App, id: i64, runner: &Runner, failure: Failure) -> Option<i64> {
    if let Failure::Fault(error) = &failure
        && matches!(error.downcast_ref(), Some(sqlx::Error::PoolClosed))
    {
        return None;
    }
    let why = EndReason::Failed(AppError::from(failure));
    let (within, runner) = (app.clone(), runner.clone());
    let ended = app.db.write(move |tx| {
        Box::pin(async move {
            let Some(batch) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
            let going = matches!(batch.state.0, BatchState::Counting | BatchState::Running);
            if !going || !runner.has(&batch) || action_of(&batch)? == Some(BulkAction::TakeBack) {
                return Ok(None);
            }
            let back = rollback::end(tx, &within, &batch, Some(&why)).await?;
            if let Some(back) = back {
                runner.hold(tx, &within, back).await?;
            }
            Ok::<_, Failure>(back)
        })
    });
    match ended.await {
        Ok(back) => back,
        Err(failure) => {
            let _ = AppError::from(failure);
            tracing::error!("a batch could not be ended; it goes on when it is looked for");
            None
        }
    }
}
