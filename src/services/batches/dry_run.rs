//! The dry run of a batch: works out the result of each item by reading only, so that no writer waits for it.

use super::item::{self, ItemResult};
use super::slice::{PendingItems, load_maker, next_pending};
use super::{App, AuditContext, ChangeSource, Failure, Principal, action_of, number_cycle};
use crate::db::batches as store;
use crate::domain::batch::BatchState;

/// Positions of items and what their results would be.
pub(super) struct DryRunSlice {
    pub(super) results: Vec<(i64, ItemResult)>,
    /// Whether there may be more.
    pub(super) more: bool,
}

/// Dry-runs the next items of a batch that is being counted; `None` if it is not, or its maker may not continue it.
pub(super) async fn dry_run_next(
    app: &App,
    id: i64,
    console: Option<Principal>,
) -> Result<Option<DryRunSlice>, Failure> {
    let mut tx = app.db.read().begin().await?;
    let Some(batch) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let (Some(action), BatchState::Counting) = (action_of(&batch)?, batch.state.0) else { return Ok(None) };
    let Ok(who) = load_maker(&mut tx, &batch, &action, console).await? else { return Ok(None) };
    let source = ChangeSource::from_name(&batch.source).unwrap_or(ChangeSource::Browser);
    let audit = AuditContext { batch_id: Some(batch.id), dry_run: true, ..AuditContext::new(app, &who, source) };
    let PendingItems { items, more } = next_pending(&mut tx, batch.id).await?;
    let mut slice = DryRunSlice { results: Vec::with_capacity(items.len()), more };
    for group in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let mut results = Vec::with_capacity(group.len());
        for item in group {
            results.push(item::apply(&mut tx, &audit, &batch, &action, item).await.or_else(item::refuse_or_fail)?);
        }
        let positions = group.iter().map(|item| item.position);
        slice.results.extend(positions.zip(number_cycle::all_or_none(results)));
    }
    Ok(Some(slice))
}
