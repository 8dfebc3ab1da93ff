//! A slice: a few items of a batch, processed in one transaction.

use super::dry_run::{self, DryRunSlice};
use super::item::{self, ItemResult};
use super::lease::Runner;
use super::{
    App, AuditContext, Batch, ChangeSource, EndReason, Failure, Principal, ServiceResult, action_of, import_rows,
    number_cycle, reasons, rollback,
};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, batches as store, savepoint, users};
use crate::domain::batch::{BatchProgress, BatchState, ItemOutcome};
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::accounts::principal_of;
use crate::services::imports::OpenImport;

/// How many items are processed before other writers get a turn.
const ITEMS_PER_TRANSACTION: u32 = 50;

/// What to do after a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Run the next slice.
    More,
    /// Dry-run the next slice, because the batch is being counted.
    DryRun,
    /// Stop.
    Done,
    /// Continue with the batch of this id instead.
    Continue(i64),
}

/// Processes the next items; while the batch is `counting`, dry-runs them and stores the results.
pub(super) async fn run_next(
    app: &App,
    id: i64,
    console: Option<Principal>,
    runner: &Runner,
    counting: bool,
) -> Result<Step, Failure> {
    let dry_run_slice = if counting { dry_run::dry_run_next(app, id, console.clone()).await? } else { None };
    let (app, runner) = (app.clone(), runner.clone());
    app.db
        .clone()
        .write(move |tx| Box::pin(async move { run_slice(tx, &app, id, (console, dry_run_slice), &runner).await }))
        .await
}

async fn run_slice(
    tx: &mut Tx,
    app: &App,
    id: i64,
    (console, dry_run_slice): (Option<Principal>, Option<DryRunSlice>),
    runner: &Runner,
) -> Result<Step, Failure> {
    let batch = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if !runner.renew(tx, app, id).await? {
        return Ok(Step::Done);
    }
    let (Some(action), true) = (action_of(&batch)?, batch.state.0.is_in_progress()) else {
        return find_rollback(tx, &batch, runner).await;
    };
    let who = match load_maker(tx, &batch, &action, console).await? {
        Ok(who) => who,
        Err(reason) => return end_early(tx, app, &batch, &reason, runner).await,
    };
    if batch.state.0 == BatchState::Counting {
        return store_dry_run(tx, &batch, &action, dry_run_slice).await;
    }
    let source = ChangeSource::from_name(&batch.source).unwrap_or(ChangeSource::Browser);
    let audit = AuditContext { batch_id: Some(batch.id), ..AuditContext::new(app, &who, source) };
    let PendingItems { items, more } = next_pending(tx, batch.id).await?;
    let progress = apply_items(tx, &audit, &batch, &action, &items).await?;
    if matches!(action, BulkAction::Import { whole: true, .. }) && progress.refused > 0 {
        return end_early(tx, app, &batch, &EndReason::NotWhole, runner).await;
    }
    if more {
        return Ok(Step::More);
    }
    store::transition(&mut *tx, batch.id, &[BatchState::Running], BatchState::Finished).await?;
    store::set_ended(&mut *tx, batch.id, app.clock.now(), None).await?;
    batch_items::delete_pins(&mut *tx, batch.id).await?;
    Ok(Step::Done)
}

/// Stores the results of a dry run. They belong to the current action, because choosing another one replaces the
/// runner.
async fn store_dry_run(
    tx: &mut Tx,
    batch: &Batch,
    action: &BulkAction,
    dry_run_slice: Option<DryRunSlice>,
) -> Result<Step, Failure> {
    let Some(dry_run_slice) = dry_run_slice else { return Ok(Step::DryRun) };
    let mut progress = zero_progress(batch);
    for (position, result) in &dry_run_slice.results {
        count_outcome(&mut progress, store_result(tx, batch, action, *position, result).await?);
    }
    store::add_progress(&mut *tx, batch.id, &progress).await?;
    if dry_run_slice.more {
        return Ok(Step::DryRun);
    }
    store::transition(tx, batch.id, &[BatchState::Counting], BatchState::Prepared).await?;
    Ok(Step::Done)
}

/// The next pending items.
pub(super) struct PendingItems {
    pub(super) items: Vec<BatchItem>,
    /// Whether there may be more after them.
    pub(super) more: bool,
}

/// Loads the next pending items without splitting a number cycle.
pub(super) async fn next_pending(tx: &mut Tx, batch_id: i64) -> Result<PendingItems, Failure> {
    let mut items =
        batch_items::list_by_outcome(&mut *tx, batch_id, ItemOutcome::Waiting, 0, ITEMS_PER_TRANSACTION).await?;
    let more = u32::try_from(items.len()) == Ok(ITEMS_PER_TRANSACTION);
    if let Some((ring, last)) = items.last().and_then(|item| Some((item.ring?, item.position))) {
        items.extend(batch_items::list_waiting_in_number_cycle(&mut *tx, batch_id, ring, last).await?);
    }
    Ok(PendingItems { items, more })
}

fn zero_progress(batch: &Batch) -> BatchProgress {
    BatchProgress { state: batch.state.0, total: 0, changed: 0, same: 0, refused: 0 }
}

fn count_outcome(progress: &mut BatchProgress, outcome: ItemOutcome) {
    match outcome {
        ItemOutcome::Changed => progress.changed += 1,
        ItemOutcome::Same => progress.same += 1,
        ItemOutcome::Refused => progress.refused += 1,
        ItemOutcome::Waiting => {}
    }
}

/// Applies these items and returns the number of each outcome.
async fn apply_items(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    action: &BulkAction,
    items: &[BatchItem],
) -> Result<BatchProgress, Failure> {
    let mut progress = zero_progress(batch);
    let mut file = import_rows::open_import(tx, action).await?;
    for group in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let results = match group {
            [item] => vec![apply_item(tx, audit, batch, action, file.as_mut(), item).await?],
            ring => number_cycle::apply_cycle(tx, audit, batch, action, file.as_mut(), ring).await?,
        };
        for (item, result) in group.iter().zip(&results) {
            count_outcome(&mut progress, store_result(tx, batch, action, item.position, result).await?);
            if let Some(file) = &file {
                import_rows::finish_row(tx, audit, file, item, result).await?;
            }
        }
    }
    store::add_progress(&mut *tx, batch.id, &progress).await?;
    Ok(progress)
}

/// Ends the batch. If it is all or nothing, the same runner continues with the rollback.
async fn end_early(
    tx: &mut Tx,
    app: &App,
    batch: &Batch,
    reason: &EndReason,
    runner: &Runner,
) -> Result<Step, Failure> {
    let Some(rollback_id) = rollback::end(tx, app, batch, Some(reason)).await? else { return Ok(Step::Done) };
    runner.hold(tx, app, rollback_id).await?;
    Ok(Step::Continue(rollback_id))
}

/// Finds the rollback that was assigned to this runner if the batch was ended in the meantime.
async fn find_rollback(tx: &mut Tx, batch: &Batch, runner: &Runner) -> Result<Step, Failure> {
    let found = store::find_started_undo(&mut *tx, batch.id).await?;
    let rollback = found.filter(|rollback| rollback.state.0.is_in_progress() && runner.has(rollback));
    Ok(rollback.map_or(Step::Done, |rollback| Step::Continue(rollback.id)))
}

/// Applies one item in a savepoint, which is committed only if the item was changed.
async fn apply_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    action: &BulkAction,
    file: Option<&mut OpenImport>,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    let mut nested = savepoint(tx).await?;
    let attempt = match file {
        Some(file) => import_rows::apply_row(&mut nested, audit, batch, file, item).await,
        None => item::apply(&mut nested, audit, batch, action, item).await,
    };
    let result = attempt.or_else(item::refuse_or_fail)?;
    if matches!(result, ItemResult::Changed(..)) {
        nested.commit().await?;
    } else {
        nested.rollback().await?;
    }
    Ok(result)
}

async fn store_result(
    tx: &mut Tx,
    batch: &Batch,
    action: &BulkAction,
    position: i64,
    result: &ItemResult,
) -> Result<ItemOutcome, Failure> {
    let counting = batch.state.0 == BatchState::Counting;
    let (outcome, mailbox, refusal) = match result {
        // A dry run has created no mailbox to refer to.
        ItemResult::Changed(mailbox, _) => (ItemOutcome::Changed, mailbox.filter(|_| !counting), None),
        ItemResult::Same => (ItemOutcome::Same, None, None),
        ItemResult::Refused(code, reason) => {
            (ItemOutcome::Refused, None, Some((code.code(), reasons::to_json(reason)?)))
        }
    };
    let refusal = refusal.as_ref().map(|(code, reason)| (*code, reason.as_str()));
    let keep_pin = counting || matches!(action, BulkAction::Import { whole: true, .. });
    batch_items::set_outcome(&mut *tx, (batch.id, position), mailbox, outcome, refusal, keep_pin).await?;
    if let ItemResult::Changed(_, warnings) = result
        && !warnings.is_empty()
    {
        batch_items::set_warnings(tx, (batch.id, position), &reasons::to_json(warnings)?).await?;
    }
    Ok(outcome)
}

/// The current maker of the batch, or why it may not continue: a maker whose role or customer has changed may still be
/// allowed to finish it, but that is not what they agreed to.
pub(super) async fn load_maker(
    tx: &mut Tx,
    batch: &Batch,
    action: &BulkAction,
    console: Option<Principal>,
) -> ServiceResult<Principal, EndReason> {
    let name = &batch.actor;
    if *action == BulkAction::RollBack {
        return Ok(Ok(rollback::maker_at_start(batch)?));
    }
    let Some(id) = batch.user_id else {
        return Ok(console.ok_or(EndReason::CommandOver));
    };
    let user = users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let Some(who) = principal_of(&mut *tx, user).await? else {
        return Ok(Err(EndReason::Locked(name.clone())));
    };
    let unchanged = who.role.code() == batch.role && who.customer() == batch.customer_id;
    Ok(if unchanged && action.is_allowed_for(who.role) { Ok(who) } else { Err(EndReason::RoleChanged(name.clone())) })
}
