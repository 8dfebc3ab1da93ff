//! The list of new PINs, which can be downloaded once.

use super::{
    App, AuditContext, BatchError, ChangeSource, Failure, Principal, ServiceResult, action_of, authorize, find_own,
};
use crate::db::batch_items;
use crate::db::{Tx, batches as store, history};
use crate::domain::batch::{BatchState, ItemOutcome};
use crate::domain::permissions::Permission;
use crate::forms::bulk_action::BulkAction;
use crate::services::exports::csv_line;
use crate::services::mailboxes::{open_pin, record_pin_view, scope};

/// How many PIN views are recorded in one transaction, so that other writers get a turn in between.
const PINS_PER_TRANSACTION: u32 = 100;

/// The new PIN of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPin {
    /// The name of the mailbox's customer.
    pub customer: String,
    /// The mailbox's number.
    pub number: String,
    /// The mailbox's name.
    pub name: String,
    /// The PIN in clear.
    pub pin: String,
}

/// The PINs that a batch of the principal's has set; they can be collected once. Each is recorded as a view of that
/// PIN. PINs changed since and mailboxes that are no longer visible are left out.
pub async fn collect(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
) -> ServiceResult<Vec<NewPin>, BatchError> {
    authorize(who, Permission::RevealPins)?;
    let mut conn = app.db.read().acquire().await?;
    let batch = find_own(&mut conn, who, uuid).await?;
    drop(conn);
    let over = matches!(batch.state.0, BatchState::Finished | BatchState::Cancelled) && batch.started_at.is_some();
    if action_of(&batch)? != Some(BulkAction::NewPins) || !over {
        return Ok(Err(BatchError::WrongState));
    }
    if batch.collected_at.is_some() {
        return Ok(Err(BatchError::PinsAlreadyDownloaded));
    }
    let audit = AuditContext { batch_id: Some(batch.id), ..AuditContext::new(app, who, source) };
    let (mut pins, mut after) = (Vec::new(), Some(0));
    while let Some(position) = after {
        let (audit, id) = (audit.clone(), batch.id);
        let (chunk, next) =
            app.db.write(move |tx| Box::pin(async move { read_pins(tx, &audit, id, position).await })).await?;
        pins.extend(chunk);
        after = next;
    }
    let (id, at) = (batch.id, audit.at);
    let marked = app.db.write(move |tx| Box::pin(async move { store::set_pins_collected(tx, id, at).await }));
    Ok(if marked.await? { Ok(pins) } else { Err(BatchError::PinsAlreadyDownloaded) })
}

/// The next PINs, and the position after which the following ones begin.
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

/// The list of new PINs as CSV.
pub fn csv_of_pins(pins: &[NewPin]) -> Result<Vec<u8>, Failure> {
    let mut out = csv_line(b',', ["customer", "number", "name", "pin"])?;
    for pin in pins {
        out.extend(csv_line(b',', [&pin.customer, &pin.number, &pin.name, &pin.pin])?);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_contains_no_formulas() {
        let pin = |name: &str| NewPin { customer: "-x".into(), number: "1".into(), name: name.into(), pin: "5".into() };
        let csv = csv_of_pins(&[pin("=1+1"), pin("a, \"b\"")]).unwrap();
        let expected = "customer,number,name,pin\r\n'-x,1,'=1+1,5\r\n'-x,1,\"a, \"\"b\"\"\",5\r\n";
        assert_eq!(String::from_utf8(csv).unwrap(), expected);
    }
}
