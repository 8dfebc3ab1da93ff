//! A few items of a batch, done in one transaction.

use super::item::{self, Did};
use super::lease::Runner;
use super::trial::{self, Tried};
use super::{Act, App, Batch, Door, Ended, Failure, Principal, deed_of, ring, rows, take_back, why};
use crate::db::batch_items::{self, Item};
use crate::db::{Tx, batches as store, part, users};
use crate::domain::batch::{Outcome, Progress, State};
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::services::accounts::principal_of;
use crate::services::imports::Open;

/// How many items are done before other writers have their turn.
const SLICE: u32 = 50;

/// Whether there is more to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Perhaps.
    More,
    /// Perhaps; they are to be tried out first, because the batch is being counted.
    Try,
    /// No.
    Over,
    /// No; but the batch of this row is to be done instead.
    Then(i64),
}

/// Does the next items; while the batch is `counting`, tries them out and keeps what would become of them.
pub(super) async fn next(
    app: &App,
    id: i64,
    console: Option<Principal>,
    runner: &Runner,
    counting: bool,
) -> Result<Step, Failure> {
    let tried = if counting { trial::next(app, id, console.clone()).await? } else { None };
    let (app, runner) = (app.clone(), runner.clone());
    app.db.clone().write(move |tx| Box::pin(async move { slice(tx, &app, id, (console, tried), &runner).await })).await
}

async fn slice(
    tx: &mut Tx,
    app: &App,
    id: i64,
    (console, tried): (Option<Principal>, Option<Tried>),
    runner: &Runner,
) -> Result<Step, Failure> {
    let batch = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    if !runner.renew(tx, app, id).await? {
        return Ok(Step::Over);
    }
    let (Some(deed), true) = (deed_of(&batch)?, batch.state.0.moves()) else {
        return taken_back_by(tx, &batch, runner).await;
    };
    let who = match maker(tx, &batch, &deed, console).await? {
        Ok(who) => who,
        Err(why) => return ended_early(tx, app, &batch, &why, runner).await,
    };
    if batch.state.0 == State::Counting {
        return counted(tx, &batch, &deed, tried).await;
    }
    let door = Door::from_name(&batch.door).unwrap_or(Door::Browser);
    let act = Act { batch_id: Some(batch.id), ..Act::new(app, &who, door) };
    let Next { items, more } = waiting(tx, batch.id).await?;
    let now = done(tx, &act, &batch, &deed, &items).await?;
    if matches!(deed, Deed::Import { whole: true, .. }) && now.refused > 0 {
        return ended_early(tx, app, &batch, &Ended::NotWhole, runner).await;
    }
    if more {
        return Ok(Step::More);
    }
    store::turn(&mut *tx, batch.id, &[State::Running], State::Finished).await?;
    store::set_ended(&mut *tx, batch.id, app.clock.now(), None).await?;
    batch_items::drop_pins(&mut *tx, batch.id).await?;
    Ok(Step::Over)
}

/// Keeps what would become of items. Who has the batch has tried them out for the deed that it still has: another one
/// comes with another runner.
async fn counted(tx: &mut Tx, batch: &Batch, deed: &Deed, tried: Option<Tried>) -> Result<Step, Failure> {
    let Some(tried) = tried else { return Ok(Step::Try) };
    let mut now = nothing(batch);
    for (position, did) in &tried.dids {
        add(&mut now, settled(tx, batch, deed, *position, did).await?);
    }
    store::count(&mut *tx, batch.id, &now).await?;
    if tried.more {
        return Ok(Step::Try);
    }
    store::turn(tx, batch.id, &[State::Counting], State::Prepared).await?;
    Ok(Step::Over)
}

/// The next items that wait.
pub(super) struct Next {
    pub(super) items: Vec<Item>,
    /// Whether there may be others after them.
    pub(super) more: bool,
}

/// Finds the next items that wait; a ring is not cut.
pub(super) async fn waiting(tx: &mut Tx, batch_id: i64) -> Result<Next, Failure> {
    let mut items = batch_items::of_outcome(&mut *tx, batch_id, Outcome::Waiting, 0, SLICE).await?;
    let more = u32::try_from(items.len()) == Ok(SLICE);
    if let Some((ring, last)) = items.last().and_then(|item| Some((item.ring?, item.position))) {
        items.extend(batch_items::rest_of_ring(&mut *tx, batch_id, ring, last).await?);
    }
    Ok(Next { items, more })
}

fn nothing(batch: &Batch) -> Progress {
    Progress { state: batch.state.0, total: 0, changed: 0, same: 0, refused: 0 }
}

fn add(now: &mut Progress, outcome: Outcome) {
    match outcome {
        Outcome::Changed => now.changed += 1,
        Outcome::Same => now.same += 1,
        Outcome::Refused => now.refused += 1,
        Outcome::Waiting => {}
    }
}

/// Does these items, and returns what has become of how many.
async fn done(tx: &mut Tx, act: &Act, batch: &Batch, deed: &Deed, items: &[Item]) -> Result<Progress, Failure> {
    let mut more = nothing(batch);
    let mut file = rows::open(tx, deed).await?;
    for together in items.chunk_by(|a, b| a.ring.is_some() && a.ring == b.ring) {
        let dids = match together {
            [item] => vec![one(tx, act, batch, deed, file.as_mut(), item).await?],
            ring => ring::all(tx, act, batch, deed, file.as_mut(), ring).await?,
        };
        for (item, did) in together.iter().zip(&dids) {
            add(&mut more, settled(tx, batch, deed, item.position, did).await?);
            if let Some(file) = &file {
                rows::settle(tx, act, file, item, did).await?;
            }
        }
    }
    store::count(&mut *tx, batch.id, &more).await?;
    Ok(more)
}

/// The batch goes on no further. If it was to be all or nothing, the same runner takes it back.
async fn ended_early(tx: &mut Tx, app: &App, batch: &Batch, why: &Ended, runner: &Runner) -> Result<Step, Failure> {
    let Some(back) = take_back::end(tx, app, batch, Some(why)).await? else { return Ok(Step::Over) };
    runner.hold(tx, app, back).await?;
    Ok(Step::Then(back))
}

/// Somebody has ended the batch meanwhile; what takes it back is this runner's to do.
async fn taken_back_by(tx: &mut Tx, batch: &Batch, runner: &Runner) -> Result<Step, Failure> {
    let back = store::undone_by(&mut *tx, batch.id).await?;
    let back = back.filter(|back| back.state.0.moves() && runner.has(back));
    Ok(back.map_or(Step::Over, |back| Step::Then(back.id)))
}

/// Does one item in a part of its own, which stays only if the item was changed.
async fn one(
    tx: &mut Tx,
    act: &Act,
    batch: &Batch,
    deed: &Deed,
    file: Option<&mut Open>,
    item: &Item,
) -> Result<Did, Failure> {
    let mut part = part(tx).await?;
    let tried = match file {
        Some(file) => rows::one(&mut part, act, batch, file, item).await,
        None => item::apply(&mut part, act, batch, deed, item).await,
    };
    let did = tried.or_else(item::alone)?;
    if matches!(did, Did::Changed(..)) {
        part.commit().await?;
    } else {
        part.rollback().await?;
    }
    Ok(did)
}

async fn settled(tx: &mut Tx, batch: &Batch, deed: &Deed, position: i64, did: &Did) -> Result<Outcome, Failure> {
    let counting = batch.state.0 == State::Counting;
    let (outcome, mailbox, why) = match did {
        // What was only tried out has made no mailbox that could be named.
        Did::Changed(mailbox, _) => (Outcome::Changed, mailbox.filter(|_| !counting), None),
        Did::Same => (Outcome::Same, None, None),
        Did::Refused(code, note) => (Outcome::Refused, None, Some((code.name(), why::kept(note)?))),
    };
    let why = why.as_ref().map(|(code, note)| (*code, note.as_str()));
    let keep_pin = counting || matches!(deed, Deed::Import { whole: true, .. });
    batch_items::settle(&mut *tx, (batch.id, position), mailbox, outcome, why, keep_pin).await?;
    if let Did::Changed(_, warnings) = did
        && !warnings.is_empty()
    {
        batch_items::warn(tx, (batch.id, position), &why::kept(warnings)?).await?;
    }
    Ok(outcome)
}

/// Who made the batch, as they are now; or why it does not go on. Whoever has another role or customer by now
/// may be allowed the rest of it, but that is not what they said yes to.
pub(super) async fn maker(
    tx: &mut Tx,
    batch: &Batch,
    deed: &Deed,
    console: Option<Principal>,
) -> Result<Result<Principal, Ended>, Failure> {
    let name = &batch.actor;
    if *deed == Deed::TakeBack {
        return Ok(Ok(take_back::maker_then(batch)));
    }
    let Some(id) = batch.user_id else {
        return Ok(console.ok_or(Ended::CommandOver));
    };
    let user = users::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let Some(who) = principal_of(&mut *tx, user).await? else {
        return Ok(Err(Ended::Locked(name.clone())));
    };
    let unchanged = who.role.name() == batch.role && Some(who.customer_id) == batch.customer_id;
    Ok(if unchanged && deed.is_for(who.role) { Ok(who) } else { Err(Ended::RoleChanged(name.clone())) })
}
