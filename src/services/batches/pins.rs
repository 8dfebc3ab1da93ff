//! The list of new PINs, to be fetched once.

use super::{App, AuditContext, BatchError, ChangeSource, Failure, Principal, action_of, find_own};
use crate::db::batch_items;
use crate::db::{Tx, batches as store, history};
use crate::domain::batch::{BatchState, ItemOutcome};
use crate::domain::role::Permission;
use crate::forms::bulk_action::BulkAction;
use crate::services::mailboxes::{authorize, open_pin, record_pin_view, scope};

/// How many looks are recorded in one transaction: other writers have their turn in between.
const PINS_PER_TRANSACTION: u32 = 100;

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
    door: ChangeSource,
    uuid: &str,
) -> Result<Result<Vec<NewPin>, BatchError>, Failure> {
    authorize(who, Permission::RevealPin)?;
    let mut reading = app.db.read().acquire().await?;
    let batch = find_own(&mut reading, who, uuid).await?;
    drop(reading);
    let over = matches!(batch.state.0, BatchState::Finished | BatchState::Cancelled) && batch.started_at.is_some();
    if action_of(&batch)? != Some(BulkAction::NewPins) || !over {
        return Ok(Err(BatchError::Over));
    }
    if batch.collected_at.is_some() {
        return Ok(Err(BatchError::Collected));
    }
    let audit = AuditContext { batch_id: Some(batch.id), ..AuditContext::new(app, who, door) };
    let (mut pins, mut after) = (Vec::new(), Some(0));
    while let Some(position) = after {
        let (audit, id) = (audit.clone(), batch.id);
        let (some, next) =
            app.db.write(move |tx| Box::pin(async move { read_pins(tx, &audit, id, position).await })).await?;
        pins.extend(some);
        after = next;
    }
    let (id, at) = (batch.id, audit.at);
    let first = app.db.write(move |tx| Box::pin(async move { store::set_pins_collected(tx, id, at).await }));
    Ok(if first.await? { Ok(pins) } else { Err(BatchError::Collected) })
}

/// The next PINs, and where those after them begin.
async fn read_pins(
    tx: &mut Tx,
    audit: &AuditContext,
    id: i64,
    after: i64,
) -> Result<(Vec<NewPin>, Option<i64>), Failure> {
    let found =
        batch_items::list_with_mailboxes(tx, scope(&audit.who), id, ItemOutcome::Changed, after, PINS_PER_TRANSACTION)
            .await?;
    let more = u32::try_from(found.len()) == Ok(PINS_PER_TRANSACTION);
    let next = found.last().filter(|_| more).map(|(item, _)| item.position);
    let mut pins = Vec::new();
    for mailbox in found.into_iter().filter_map(|(_, mailbox)| mailbox) {
        if history::pin_changed_after_batch(&mut *tx, mailbox.id, id).await? {
            continue;
        }
        let pin = open_pin(tx, &audit.app, &mailbox).await?;
        record_pin_view(tx, audit, &mailbox).await?;
        pins.push(NewPin {
            customer: mailbox.customer_name,
            number: mailbox.settings.number.as_str().to_owned(),
            name: mailbox.settings.name.as_str().to_owned(),
            pin,
        });
    }
    Ok((pins, next))
}
