//! Counting: what would become of the items of a batch, found out by reading alone, so that no writer waits for it.

use super::item::{self, Did};
use super::slice::{Next, maker, waiting};
use super::{Act, App, Door, Failure, Principal, deed_of, ring};
use crate::db::batches as store;
use crate::domain::batch::State;

/// Items by their positions, and what would become of them.
pub(super) struct Tried {
    pub(super) dids: Vec<(i64, Did)>,
    /// Whether there may be more.
    pub(super) more: bool,
}

/// Tries out the next items of a batch that is being counted; `None`: it is not, or its maker does not go on with it.
pub(super) async fn next(app: &App, id: i64, console: Option<Principal>) -> Result<Option<Tried>, Failure> {
    let mut tx = app.db.read().begin().await?;
    let Some(batch) = store::by_id(&mut *tx, id).await? else { return Ok(None) };
    let (Some(deed), State::Counting) = (deed_of(&batch)?, batch.state.0) else { return Ok(None) };
    let Ok(who) = maker(&mut tx, &batch, &deed, console).await? else { return Ok(None) };
    let door = Door::from_name(&batch.door).unwrap_or(Door::Browser);
    let act = Act { batch_id: Some(batch.id), trial: true, ..Act::new(app, &who, door) };
    let Next { items, more } = waiting(&mut tx, batch.id).await?;
    let mut tried = Tried { dids: Vec::with_capacity(items.len()), more };
    for together in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let mut dids = Vec::with_capacity(together.len());
        for item in together {
            dids.push(item::apply(&mut tx, &act, &batch, &deed, item).await.or_else(item::alone)?);
        }
        let positions = together.iter().map(|item| item.position);
        tried.dids.extend(positions.zip(ring::all_or_none(dids)));
    }
    Ok(Some(tried))
}
