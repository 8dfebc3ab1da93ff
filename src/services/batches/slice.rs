//! A few items of a batch, done in one transaction.

use super::item::{self, Did};
use super::{Act, App, Batch, Door, Ended, Failure, Principal, deed_of, rows, why};
use crate::db::{Tx, batch_items, batches as store, part, users};
use crate::domain::batch::{Outcome, Progress, State};
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::services::accounts::principal_of;
use crate::services::imports::Open;

/// How many items are done before other writers have their turn.
pub(super) const SLICE: u32 = 50;

/// Whether there is more to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Perhaps.
    More,
    /// No.
    Over,
    /// No; but the batch of this row is to be done instead.
    Then(i64),
}

/// Does the next items, or tries them out while the batch is counting.
pub(super) async fn next(app: &App, id: i64, console: Option<Principal>) -> Result<Step, Failure> {
    let app = app.clone();
    app.db.clone().write(move |tx| Box::pin(async move { slice(tx, &app, id, console).await })).await
}

async fn slice(tx: &mut Tx, app: &App, id: i64, console: Option<Principal>) -> Result<Step, Failure> {
    let batch = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
    let (Some(deed), true) = (deed_of(&batch)?, batch.state.0.moves()) else { return Ok(Step::Over) };
    let who = match maker(tx, &batch, &deed, console).await? {
        Ok(who) => who,
        Err(why) => {
            end(tx, app, &batch, State::Cancelled, Some(&why)).await?;
            return Ok(Step::Over);
        }
    };
    let door = Door::from_name(&batch.door).unwrap_or(Door::Browser);
    let act = Act { batch_id: Some(batch.id), ..Act::new(app, &who, door) };
    let items = batch_items::of_outcome(&mut *tx, batch.id, Outcome::Waiting, 0, SLICE).await?;
    let mut more = Progress { state: batch.state.0, total: 0, changed: 0, same: 0, refused: 0 };
    let mut file = rows::open(tx, &deed).await?;
    for item in &items {
        let did = one(tx, &act, &batch, &deed, file.as_mut(), item).await?;
        let outcome = settled(tx, &batch, item.position, &did).await?;
        if let Some(file) = &file {
            rows::settle(tx, &act, file, item, &did).await?;
        }
        match outcome {
            Outcome::Changed => more.changed += 1,
            Outcome::Same => more.same += 1,
            Outcome::Refused => more.refused += 1,
            Outcome::Waiting => {}
        }
    }
    store::count(&mut *tx, batch.id, &more).await?;
    if matches!(deed, Deed::Import { whole: true, .. }) && more.refused > 0 {
        end(tx, app, &batch, State::Cancelled, Some(&Ended::NotWhole)).await?;
        return Ok(rows::take_back(tx, &act, &batch).await?.map_or(Step::Over, Step::Then));
    }
    if u32::try_from(items.len()) == Ok(SLICE) {
        return Ok(Step::More);
    }
    if batch.state.0 == State::Running {
        end(tx, app, &batch, State::Finished, None).await?;
    } else {
        store::turn(tx, batch.id, &[State::Counting], State::Prepared).await?;
    }
    Ok(Step::Over)
}

/// Does one item in a part of its own, which stays only if the batch is running and the item was changed.
async fn one(
    tx: &mut Tx,
    act: &Act,
    batch: &Batch,
    deed: &Deed,
    file: Option<&mut Open>,
    item: &batch_items::Item,
) -> Result<Did, Failure> {
    let mut part = part(tx).await?;
    let did = match file {
        Some(file) => rows::one(&mut part, act, file, item).await?,
        None => item::apply(&mut part, act, batch, deed, item).await?,
    };
    if batch.state.0 == State::Running && matches!(did, Did::Changed(..)) {
        part.commit().await?;
    } else {
        part.rollback().await?;
    }
    Ok(did)
}

async fn settled(tx: &mut Tx, batch: &Batch, position: i64, did: &Did) -> Result<Outcome, Failure> {
    let counting = batch.state.0 == State::Counting;
    let (outcome, mailbox, why) = match did {
        // What was only tried out has made no mailbox that could be named.
        Did::Changed(mailbox, _) => (Outcome::Changed, mailbox.filter(|_| !counting), None),
        Did::Same => (Outcome::Same, None, None),
        Did::Refused(code, note) => (Outcome::Refused, None, Some((code.name(), why::kept(note)?))),
    };
    let why = why.as_ref().map(|(code, note)| (*code, note.as_str()));
    batch_items::settle(&mut *tx, (batch.id, position), mailbox, outcome, why, counting).await?;
    if let Did::Changed(_, warnings) = did
        && !warnings.is_empty()
    {
        batch_items::warn(tx, (batch.id, position), &why::kept(warnings)?).await?;
    }
    Ok(outcome)
}

async fn end(tx: &mut Tx, app: &App, batch: &Batch, state: State, why: Option<&Ended>) -> Result<(), Failure> {
    let why = why.map(why::kept).transpose()?;
    if store::turn(&mut *tx, batch.id, &[batch.state.0], state).await? {
        store::set_ended(&mut *tx, batch.id, app.clock.now(), why.as_deref()).await?;
    }
    Ok(())
}

/// Who made the batch, as they are now; or why it does not go on. Whoever has another role or customer by now
/// may be allowed the rest of it, but that is not what they said yes to.
async fn maker(
    tx: &mut Tx,
    batch: &Batch,
    deed: &Deed,
    console: Option<Principal>,
) -> Result<Result<Principal, Ended>, Failure> {
    let name = &batch.actor;
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
