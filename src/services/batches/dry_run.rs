//! Counting: what would become of the items of a batch, found out by reading alone, so that no writer waits for it.

use super::item::{self, ItemResult};
use super::slice::{PendingItems, load_maker, next_pending};
use super::{App, AuditContext, ChangeSource, Failure, Principal, action_of, number_cycle};
use crate::db::batches as store;
use crate::domain::batch::BatchState;

/// Items by their positions, and what would become of them.
pub(super) struct DryRunSlice {
    pub(super) dids: Vec<(i64, ItemResult)>,
    /// Whether there may be more.
    pub(super) more: bool,
}

/// Tries out the next items of a batch that is being counted; `None`: it is not, or its maker does not go on with it.
pub(super) async fn dry_run_next(
    app: &App,
    id: i64,
    console: Option<Principal>,
) -> Result<Option<DryRunSlice>, Failure> {
    let mut tx = app.db.read().begin().await?;
    let Some(batch) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let (Some(deed), BatchState::Counting) = (action_of(&batch)?, batch.state.0) else { return Ok(None) };
    let Ok(who) = load_maker(&mut tx, &batch, &deed, console).await? else { return Ok(None) };
    let door = ChangeSource::from_name(&batch.door).unwrap_or(ChangeSource::Browser);
    let audit = AuditContext { batch_id: Some(batch.id), dry_run: true, ..AuditContext::new(app, &who, door) };
    let PendingItems { items, more } = next_pending(&mut tx, batch.id).await?;
    let mut tried = DryRunSlice { dids: Vec::with_capacity(items.len()), more };
    for together in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let mut dids = Vec::with_capacity(together.len());
        for item in together {
            dids.push(item::apply(&mut tx, &audit, &batch, &deed, item).await.or_else(item::refuse_or_fail)?);
        }
        let positions = together.iter().map(|item| item.position);
        tried.dids.extend(positions.zip(number_cycle::all_or_none(dids)));
    }
    Ok(Some(tried))
}
