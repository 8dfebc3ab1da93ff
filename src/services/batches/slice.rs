//! A few items of a batch, done in one transaction.

use super::dry_run::{self, DryRunSlice};
use super::item::{self, ItemResult};
use super::lease::Runner;
use super::{
    App, AuditContext, Batch, ChangeSource, EndReason, Failure, Principal, action_of, import_rows, number_cycle,
    reasons, rollback,
};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, batches as store, savepoint, users};
use crate::domain::batch::{BatchProgress, BatchState, ItemOutcome};
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::services::accounts::principal_of;
use crate::services::imports::OpenImport;

/// How many items are done before other writers have their turn.
const ITEMS_PER_TRANSACTION: u32 = 50;

/// Whether there is more to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Perhaps.
    More,
    /// Perhaps; they are to be tried out first, because the batch is being counted.
    DryRun,
    /// No.
    Done,
    /// No; but the batch of this row is to be done instead.
    Continue(i64),
}

/// Does the next items; while the batch is `counting`, tries them out and keeps what would become of them.
pub(super) async fn run_next(
    app: &App,
    id: i64,
    console: Option<Principal>,
    runner: &Runner,
    counting: bool,
) -> Result<Step, Failure> {
    let tried = if counting { dry_run::dry_run_next(app, id, console.clone()).await? } else { None };
    let (app, runner) = (app.clone(), runner.clone());
    app.db
        .clone()
        .write(move |tx| Box::pin(async move { run_slice(tx, &app, id, (console, tried), &runner).await }))
        .await
}

async fn run_slice(
    tx: &mut Tx,
    app: &App,
    id: i64,
    (console, tried): (Option<Principal>, Option<DryRunSlice>),
    runner: &Runner,
) -> Result<Step, Failure> {
    let batch = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if !runner.renew(tx, app, id).await? {
        return Ok(Step::Done);
    }
    let (Some(deed), true) = (action_of(&batch)?, batch.state.0.is_in_progress()) else {
        return find_rollback(tx, &batch, runner).await;
    };
    let who = match load_maker(tx, &batch, &deed, console).await? {
        Ok(who) => who,
        Err(why) => return end_early(tx, app, &batch, &why, runner).await,
    };
    if batch.state.0 == BatchState::Counting {
        return store_dry_run(tx, &batch, &deed, tried).await;
    }
    let door = ChangeSource::from_name(&batch.door).unwrap_or(ChangeSource::Browser);
    let audit = AuditContext { batch_id: Some(batch.id), ..AuditContext::new(app, &who, door) };
    let PendingItems { items, more } = next_pending(tx, batch.id).await?;
    let now = apply_items(tx, &audit, &batch, &deed, &items).await?;
    if matches!(deed, BulkAction::Import { whole: true, .. }) && now.refused > 0 {
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

/// Keeps what would become of items. Who has the batch has tried them out for the deed that it still has: another one
/// comes with another runner.
async fn store_dry_run(
    tx: &mut Tx,
    batch: &Batch,
    deed: &BulkAction,
    tried: Option<DryRunSlice>,
) -> Result<Step, Failure> {
    let Some(tried) = tried else { return Ok(Step::DryRun) };
    let mut now = zero_progress(batch);
    for (position, did) in &tried.dids {
        count_outcome(&mut now, store_result(tx, batch, deed, *position, did).await?);
    }
    store::add_progress(&mut *tx, batch.id, &now).await?;
    if tried.more {
        return Ok(Step::DryRun);
    }
    store::transition(tx, batch.id, &[BatchState::Counting], BatchState::Prepared).await?;
    Ok(Step::Done)
}

/// The next items that wait.
pub(super) struct PendingItems {
    pub(super) items: Vec<BatchItem>,
    /// Whether there may be others after them.
    pub(super) more: bool,
}

/// Finds the next items that wait; a ring is not cut.
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

fn count_outcome(now: &mut BatchProgress, outcome: ItemOutcome) {
    match outcome {
        ItemOutcome::Changed => now.changed += 1,
        ItemOutcome::Same => now.same += 1,
        ItemOutcome::Refused => now.refused += 1,
        ItemOutcome::Waiting => {}
    }
}

/// Does these items, and returns what has become of how many.
async fn apply_items(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    deed: &BulkAction,
    items: &[BatchItem],
) -> Result<BatchProgress, Failure> {
    let mut more = zero_progress(batch);
    let mut file = import_rows::open_import(tx, deed).await?;
    for together in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let dids = match together {
            [item] => vec![apply_item(tx, audit, batch, deed, file.as_mut(), item).await?],
            ring => number_cycle::apply_cycle(tx, audit, batch, deed, file.as_mut(), ring).await?,
        };
        for (item, did) in together.iter().zip(&dids) {
            count_outcome(&mut more, store_result(tx, batch, deed, item.position, did).await?);
            if let Some(file) = &file {
                import_rows::finish_row(tx, audit, file, item, did).await?;
            }
        }
    }
    store::add_progress(&mut *tx, batch.id, &more).await?;
    Ok(more)
}

/// The batch goes on no further. If it was to be all or nothing, the same runner takes it back.
async fn end_early(tx: &mut Tx, app: &App, batch: &Batch, why: &EndReason, runner: &Runner) -> Result<Step, Failure> {
    let Some(back) = rollback::end(tx, app, batch, Some(why)).await? else { return Ok(Step::Done) };
    runner.hold(tx, app, back).await?;
    Ok(Step::Continue(back))
}

/// Somebody has ended the batch meanwhile; what takes it back is this runner's to do.
async fn find_rollback(tx: &mut Tx, batch: &Batch, runner: &Runner) -> Result<Step, Failure> {
    let back = store::find_started_undo(&mut *tx, batch.id).await?;
    let back = back.filter(|back| back.state.0.is_in_progress() && runner.has(back));
    Ok(back.map_or(Step::Done, |back| Step::Continue(back.id)))
}

/// Does one item in a part of its own, which stays only if the item was changed.
async fn apply_item(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    deed: &BulkAction,
    file: Option<&mut OpenImport>,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    let mut part = savepoint(tx).await?;
    let tried = match file {
        Some(file) => import_rows::apply_row(&mut part, audit, batch, file, item).await,
        None => item::apply(&mut part, audit, batch, deed, item).await,
    };
    let did = tried.or_else(item::refuse_or_fail)?;
    if matches!(did, ItemResult::Changed(..)) {
        part.commit().await?;
    } else {
        part.rollback().await?;
    }
    Ok(did)
}

async fn store_result(
    tx: &mut Tx,
    batch: &Batch,
    deed: &BulkAction,
    position: i64,
    did: &ItemResult,
) -> Result<ItemOutcome, Failure> {
    let counting = batch.state.0 == BatchState::Counting;
    let (outcome, mailbox, why) = match did {
        // What was only tried out has made no mailbox that could be named.
        ItemResult::Changed(mailbox, _) => (ItemOutcome::Changed, mailbox.filter(|_| !counting), None),
        ItemResult::Same => (ItemOutcome::Same, None, None),
        ItemResult::Refused(code, note) => (ItemOutcome::Refused, None, Some((code.code(), reasons::to_json(note)?))),
    };
    let why = why.as_ref().map(|(code, note)| (*code, note.as_str()));
    let keep_pin = counting || matches!(deed, BulkAction::Import { whole: true, .. });
    batch_items::set_outcome(&mut *tx, (batch.id, position), mailbox, outcome, why, keep_pin).await?;
    if let ItemResult::Changed(_, warnings) = did
        && !warnings.is_empty()
    {
        batch_items::set_warnings(tx, (batch.id, position), &reasons::to_json(warnings)?).await?;
    }
    Ok(outcome)
}

/// Who made the batch, as they are now; or why it does not go on. Whoever has another role or customer by now
/// may be allowed the rest of it, but that is not what they said yes to.
pub(super) async fn load_maker(
    tx: &mut Tx,
    batch: &Batch,
    deed: &BulkAction,
    console: Option<Principal>,
) -> Result<Result<Principal, EndReason>, Failure> {
    let name = &batch.actor;
    if *deed == BulkAction::TakeBack {
        return Ok(Ok(rollback::maker_at_start(batch)));
    }
    let Some(id) = batch.user_id else {
        return Ok(console.ok_or(EndReason::CommandOver));
    };
    let user = users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let Some(who) = principal_of(&mut *tx, user).await? else {
        return Ok(Err(EndReason::Locked(name.clone())));
    };
    let unchanged = who.role.code() == batch.role && Some(who.customer_id) == batch.customer_id;
    Ok(if unchanged && deed.is_allowed_for(who.role) { Ok(who) } else { Err(EndReason::RoleChanged(name.clone())) })
}
