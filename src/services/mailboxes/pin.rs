//! Sealing, opening and showing PINs.

use super::read::find;
use super::{Act, Action, App, Door, Failure, Mailbox, Principal, permit};
use crate::db::Tx;
use crate::db::mailboxes::{self, SealedPin};
use crate::domain::role::Verb;
use crate::services::cipher::{Place, Sealed};

/// The PIN in clear. That it was read is recorded.
pub async fn reveal_pin(app: &App, who: &Principal, door: Door, uuid: &str) -> Result<String, Failure> {
    permit(who, Verb::RevealPin)?;
    let (act, uuid) = (Act::new(app, who, door), uuid.to_owned());
    app.db.write(move |tx| Box::pin(async move { recorded(tx, &act, &uuid).await })).await
}

async fn recorded(tx: &mut Tx, act: &Act, uuid: &str) -> Result<String, Failure> {
    let mailbox = find(tx, &act.who, uuid).await?;
    let pin = open(tx, &act.app, &mailbox).await?;
    let this = (mailbox.id, mailbox.customer_id, mailbox.version);
    act.record(tx, Action::RevealPin, this, (None, None, false)).await?;
    Ok(pin)
}

/// The PIN of a mailbox in clear, for the services only.
pub(super) async fn open(tx: &mut Tx, app: &App, mailbox: &Mailbox) -> Result<String, Failure> {
    let (bytes, key_id) = mailboxes::sealed_pin(tx, mailbox.id).await?;
    let pin = app.cipher.open(place(mailbox.customer_id, &mailbox.uuid), &bytes, &key_id);
    Ok(pin.map_err(anyhow::Error::from)?)
}

/// Seals a PIN for one mailbox of one customer.
pub(super) fn seal(app: &App, customer_id: i64, uuid: &str, pin: &str) -> Result<Sealed, Failure> {
    Ok(app.cipher.seal(place(customer_id, uuid), pin).map_err(anyhow::Error::from)?)
}

/// A sealed PIN as the store takes it.
pub(super) fn stored(sealed: &Sealed) -> SealedPin<'_> {
    SealedPin { bytes: &sealed.bytes, key_id: &sealed.key_id }
}

fn place(customer_id: i64, mailbox: &str) -> Place<'_> {
    Place { customer_id, mailbox, field: "pin" }
}
