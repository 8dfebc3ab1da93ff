//! Taking a batch back, as a batch of its own.

use super::item::{Did, changed_since, invalid, refused, told};
use super::lease::Runner;
use super::run::Going;
use super::{Act, App, Batch, Door, Failure, Mistake, Principal, deed_of, find, make, run};
use crate::db::{Tx, batch_items, batches as store, history};
use crate::domain::batch::{Kind, Progress, State};
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::services::mailboxes::{Action, Mailbox, Wish, archive_found, change_found, permit, put_back_found};

/// Makes a batch that takes another one back, and begins to count what would come of it. It is the
/// principal's own, and does what they may. Returns its UUID. Asked twice, it is the one that was made first, until
/// that is started: what was taken back is not taken back again.
///
/// What somebody has changed since stays as it is now. PINs do not come back: nothing remembers them.
pub async fn undo(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
) -> Result<Result<(String, Going), Mistake>, Failure> {
    permit(who, Verb::Change)?;
    if !who.grant.accounts {
        return Err(AppError::Forbidden.into());
    }
    let (act, uuid) = (Act::new(app, who, door), uuid.to_owned());
    let runner = Runner::new(app);
    let running = runner.clone();
    let made = app.db.write(move |tx| {
        Box::pin(async move {
            let made = undoing(tx, &act, &uuid).await?;
            if let Ok(Undoing::New(batch)) = &made {
                runner.hold(tx, &act.app, batch.id).await?;
            }
            Ok::<_, Failure>(made)
        })
    });
    Ok(made.await?.map(|made| match made {
        Undoing::New(batch) => (batch.uuid, run::spawn(app.clone(), batch.id, Some(who.clone()), running)),
        Undoing::Before(batch) => (batch.uuid, Going::elsewhere()),
    }))
}

/// What takes a batch back.
enum Undoing {
    /// It was made now.
    New(Batch),
    /// It was there, and waits for a yes.
    Before(Batch),
}

async fn undoing(tx: &mut Tx, act: &Act, uuid: &str) -> Result<Result<Undoing, Mistake>, Failure> {
    let of = find(tx, &act.who, uuid).await?;
    let over = matches!(of.state.0, State::Finished | State::Cancelled);
    if !over || of.changed == 0 || of.started_at.is_none() {
        return Ok(Err(Mistake::Over));
    }
    if !deed_of(&of)?.is_some_and(|deed| deed.comes_back()) {
        return Ok(Err(Mistake::NotBack));
    }
    if store::undone_by(&mut *tx, of.id).await?.is_some() {
        return Ok(Err(Mistake::Undone));
    }
    if let Some(before) = store::about_to_undo(&mut *tx, of.id, act.who.user()).await? {
        return Ok(Ok(Undoing::Before(before)));
    }
    let batch = make::new(tx, act, Kind::Undo, Some(of.id)).await?;
    let total = batch_items::put_changed(&mut *tx, batch.id, of.id).await?;
    let count = Progress { state: State::Filling, total, changed: 0, same: 0, refused: 0 };
    store::count(&mut *tx, batch.id, &count).await?;
    let json = super::stored(&Deed::Undo)?;
    store::set_deed(&mut *tx, batch.id, &json).await?;
    store::turn(tx, batch.id, &[State::Filling], State::Counting).await?;
    Ok(Ok(Undoing::New(batch)))
}

/// Takes back what the batch's forerunner did to the mailbox `was`.
pub(super) async fn one(tx: &mut Tx, act: &Act, batch: &Batch, was: &Mailbox) -> Result<Did, Failure> {
    let Some(undoes) = batch.undoes else { return Ok(Did::Same) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, was.id).await? else { return Ok(Did::Same) };
    if entry.version != was.version {
        let last = history::of_version(&mut *tx, was.id, was.version).await?;
        return Ok(changed_since(&last.map_or(String::new(), |entry| entry.actor)));
    }
    let away = match Action::from_name(&entry.action) {
        Some(Action::Archive) => Some(false),
        // A new mailbox was not there before, and nothing is ever thrown away.
        Some(Action::Create | Action::Restore) => Some(true),
        _ => None,
    };
    let outcome = match (away, entry.before) {
        (Some(away), _) => {
            if permit(&act.who, if away { Verb::Archive } else { Verb::Restore }).is_err() {
                return Ok(refused(AppError::Forbidden));
            }
            archive_found(tx, act, was, away).await
        }
        (None, Some(values)) if deed_of(batch)? == Some(Deed::TakeBack) => put_back_found(tx, act, was, &values).await,
        (None, Some(values)) => {
            let wish = Wish { uuid: was.uuid.clone(), version: Some(was.version), values, keep: Vec::new() };
            change_found(tx, act, Action::Revert, was, &wish).await
        }
        (None, None) => return Ok(invalid(&[])),
    };
    told(outcome, was)
}
