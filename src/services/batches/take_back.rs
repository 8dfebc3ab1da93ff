//! Ending a batch before its end; and taking back what was to be all or nothing, whatever has ended it.

use super::item::{Did, told};
use super::{Act, App, Batch, Door, Ended, Failure, Principal, deed_of, make, store, undo, why};
use crate::db::batch_items::{self, Item};
use crate::db::{Tx, history, mailboxes as boxes};
use crate::domain::batch::{Kind, Progress, State};
use crate::domain::role::{Grant, Role};
use crate::forms::deed::Deed;
use crate::services::Origin;
use crate::services::mailboxes::{Action, Mailbox, PriorPin, put_pin_back, remove_found, scope};

/// Ends a batch that is going on, and says why if nobody did it. Returns the batch that takes it back, if it was to be
/// all or nothing and something of it is done; somebody has to run that.
pub(super) async fn end(tx: &mut Tx, app: &App, batch: &Batch, why: Option<&Ended>) -> Result<Option<i64>, Failure> {
    let why = why.map(why::kept).transpose()?;
    if !store::turn(&mut *tx, batch.id, &[State::Counting, State::Running], State::Cancelled).await? {
        return Ok(None);
    }
    store::set_ended(&mut *tx, batch.id, app.clock.now(), why.as_deref()).await?;
    if !is_whole(batch)? {
        return Ok(None);
    }
    let back = begin(tx, app, batch).await?;
    batch_items::drop_pins(&mut *tx, batch.id).await?;
    Ok(back)
}

/// Whether a batch was to be all or nothing.
pub(in crate::services) fn is_whole(batch: &Batch) -> Result<bool, Failure> {
    Ok(matches!(deed_of(batch)?, Some(Deed::Import { whole: true, .. })))
}

/// Begins the batch that takes another one back.
async fn begin(tx: &mut Tx, app: &App, of: &Batch) -> Result<Option<i64>, Failure> {
    let act = Act::new(app, &maker_then(of), Door::Import);
    let back = make::new(tx, &act, Kind::Undo, Some(of.id)).await?;
    let total = batch_items::put_changed(&mut *tx, back.id, of.id).await?;
    let count = Progress { state: State::Filling, total, changed: 0, same: 0, refused: 0 };
    store::count(&mut *tx, back.id, &count).await?;
    let json = super::stored(&Deed::TakeBack)?;
    store::set_deed(&mut *tx, back.id, &json).await?;
    let state = if total == 0 { State::Finished } else { State::Running };
    store::turn(&mut *tx, back.id, &[State::Filling], state).await?;
    store::set_started(&mut *tx, back.id, act.at).await?;
    Ok((total > 0).then_some(back.id))
}

/// Leaves what takes a batch back to whoever runs the batch: they find it with their next slice.
pub(super) async fn hand_on(tx: &mut Tx, app: &App, of: &Batch, back: i64) -> Result<(), Failure> {
    match &of.runner {
        Some(runner) => Ok(store::hold(tx, back, runner, super::lease::until(app)).await?),
        None => Ok(()),
    }
}

/// Who made a batch, as they were when they said yes to it. Taking it back is a part of that: it does not matter what
/// has become of them since.
pub(super) fn maker_then(batch: &Batch) -> Principal {
    Principal {
        user_id: batch.user_id.unwrap_or_default(),
        customer_id: batch.customer_id.unwrap_or_default(),
        role: Role::ALL.into_iter().find(|role| role.name() == batch.role).unwrap_or(Role::User),
        username: batch.actor.clone(),
        name: batch.actor.clone(),
        grant: Grant::FULL,
        tongue: None,
        // Whoever has a customer is a user of it, and reaches no further than that.
        origin: if batch.customer_id.is_some() { Origin::Account } else { Origin::Console },
    }
}

/// Takes back what was done to the mailbox `was`: one that was made is gone again, so that its number is free, and
/// another one is as it was, its PIN too. What somebody has changed since stays.
pub(super) async fn one(tx: &mut Tx, act: &Act, batch: &Batch, item: &Item, was: &Mailbox) -> Result<Did, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(Did::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, was.id).await? else { return Ok(Did::Same) };
    if entry.version == was.version && Action::from_name(&entry.action) == Some(Action::Create) {
        remove_found(tx, act, was).await?;
        return Ok(Did::Changed(None, Vec::new()));
    }
    let did = undo::one(tx, act, batch, was).await?;
    let (Some(bytes), Some(key), true) = (&item.pin_sealed, &item.pin_key, !matches!(did, Did::Refused(..))) else {
        return Ok(did);
    };
    let Some(now) = boxes::by_row(&mut *tx, scope(&act.who), was.id).await? else { return Ok(did) };
    let prior = PriorPin { bytes, key_id: key };
    match told(Ok(put_pin_back(tx, act, &now, prior).await?), &now)? {
        Did::Same => Ok(did),
        other => Ok(other),
    }
}
