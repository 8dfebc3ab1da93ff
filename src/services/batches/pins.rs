//! The list of new PINs, to be fetched once.

use super::{Act, App, Door, Failure, Mistake, Principal, deed_of, own};
use crate::db::batch_items;
use crate::db::{Tx, batches as store, history};
use crate::domain::batch::{Outcome, State};
use crate::domain::role::Verb;
use crate::forms::deed::Deed;
use crate::services::mailboxes::{look, open_pin, permit, scope};

/// How many looks are recorded in one transaction: other writers have their turn in between.
const AT_ONCE: u32 = 100;

/// The new PIN of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPin {
    /// Whose the mailbox is.
    pub customer: String,
    /// Its number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The PIN in clear.
    pub pin: String,
}

/// The PINs that a batch of the principal's has given, once. Each is recorded as a look at that PIN. What
/// somebody has changed since, or has come out of sight, is not among them.
pub async fn collect(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
) -> Result<Result<Vec<NewPin>, Mistake>, Failure> {
    permit(who, Verb::RevealPin)?;
    let mut reading = app.db.read().acquire().await?;
    let batch = own(&mut reading, who, uuid).await?;
    drop(reading);
    let over = matches!(batch.state.0, State::Finished | State::Cancelled) && batch.started_at.is_some();
    if deed_of(&batch)? != Some(Deed::NewPins) || !over {
        return Ok(Err(Mistake::Over));
    }
    if batch.collected_at.is_some() {
        return Ok(Err(Mistake::Collected));
    }
    let act = Act { batch_id: Some(batch.id), ..Act::new(app, who, door) };
    let (mut pins, mut after) = (Vec::new(), Some(0));
    while let Some(position) = after {
        let (act, id) = (act.clone(), batch.id);
        let (some, next) = app.db.write(move |tx| Box::pin(async move { read(tx, &act, id, position).await })).await?;
        pins.extend(some);
        after = next;
    }
    let (id, at) = (batch.id, act.at);
    let first = app.db.write(move |tx| Box::pin(async move { store::set_collected(tx, id, at).await }));
    Ok(if first.await? { Ok(pins) } else { Err(Mistake::Collected) })
}

/// The next PINs, and where those after them begin.
async fn read(tx: &mut Tx, act: &Act, id: i64, after: i64) -> Result<(Vec<NewPin>, Option<i64>), Failure> {
    let found = batch_items::mailboxes(tx, scope(&act.who), id, Outcome::Changed, after, AT_ONCE).await?;
    let more = u32::try_from(found.len()) == Ok(AT_ONCE);
    let next = found.last().filter(|_| more).map(|(item, _)| item.position);
    let mut pins = Vec::new();
    for mailbox in found.into_iter().filter_map(|(_, mailbox)| mailbox) {
        if history::has_other_pin(&mut *tx, mailbox.id, id).await? {
            continue;
        }
        let pin = open_pin(tx, &act.app, &mailbox).await?;
        look(tx, act, &mailbox).await?;
        pins.push(NewPin {
            customer: mailbox.customer_name,
            number: mailbox.settings.number.as_str().to_owned(),
            name: mailbox.settings.name.as_str().to_owned(),
            pin,
        });
    }
    Ok((pins, next))
}
