//! Sealing, opening and revealing PINs.

use super::read::find;
use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, Principal, SubjectKind, authorize, subject, title,
};
use crate::db::mailboxes::{self, SealedPin};
use crate::db::{Tx, history};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::services::cipher::{CipherError, SealContext, Sealed};

/// The PIN in clear text. The access is recorded.
pub async fn reveal_pin(app: &App, who: &Principal, source: ChangeSource, uuid: &str) -> Result<String, Failure> {
    authorize(who, Permission::RevealPins)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    app.db.write(move |tx| Box::pin(async move { reveal_and_record(tx, &audit, &uuid).await })).await
}

/// Repeated reads of the same PIN are recorded once in this time, in milliseconds.
const AUDIT_INTERVAL_MS: i64 = 3_600_000;

/// Views recorded per transaction; other writers have their turn in between.
const VIEWS_PER_TRANSACTION: usize = 500;

/// The PINs in clear text of mailboxes that the principal was given, in their order; `None` if the principal may not
/// read PINs. For answers that carry PINs because their clients expect it.
///
/// Each view is recorded, unless the same user viewed the same mailbox through the same source within the hour. A PIN
/// that cannot be decrypted is `None`, and logged; the other mailboxes are not affected.
pub async fn reveal_pins(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    mailboxes: &[Mailbox],
) -> Result<Option<Vec<Option<String>>>, Failure> {
    if !who.may(Permission::RevealPins) {
        return Ok(None);
    }
    let audit = AuditContext::new(app, who, source);
    let mut tx = app.db.read().begin().await?;
    let (mut pins, mut unrecorded_views) = (Vec::with_capacity(mailboxes.len()), Vec::new());
    for mailbox in mailboxes {
        let pin = pin_if_readable(open_pin(&mut tx, app, mailbox).await)?;
        let unreadable = pin.is_none();
        pins.push(pin);
        if unreadable {
            continue;
        }
        let (action, period) = (AuditAction::RevealPin.name(), (audit.at - AUDIT_INTERVAL_MS, audit.at));
        if !history::was_done_between(
            &mut *tx,
            (SubjectKind::Mailbox.name(), mailbox.id),
            who.user(),
            source.name(),
            action,
            period,
        )
        .await?
        {
            unrecorded_views.push(mailbox.clone());
        }
    }
    drop(tx);
    for some in unrecorded_views.chunks(VIEWS_PER_TRANSACTION) {
        let (audit, some) = (audit.clone(), some.to_vec());
        app.db.write(move |tx| Box::pin(async move { record_pin_views(tx, &audit, some).await })).await?;
    }
    Ok(Some(pins))
}

async fn record_pin_views(tx: &mut Tx, audit: &AuditContext, viewed: Vec<Mailbox>) -> Result<(), Failure> {
    for mailbox in viewed {
        record_pin_view(tx, audit, &mailbox).await?;
    }
    Ok(())
}

/// Records that a PIN was read.
pub(in crate::services) async fn record_pin_view(
    tx: &mut Tx,
    audit: &AuditContext,
    mailbox: &Mailbox,
) -> Result<(), Failure> {
    let title = title(&mailbox.settings);
    let this = subject(mailbox.id, &title, mailbox.customer_id, mailbox.version);
    audit.record(tx, AuditAction::RevealPin, this, (None, None, false)).await
}

async fn reveal_and_record(tx: &mut Tx, audit: &AuditContext, uuid: &str) -> Result<String, Failure> {
    let mailbox = find(tx, &audit.who, uuid).await?;
    let pin = open_pin(tx, &audit.app, &mailbox).await?;
    record_pin_view(tx, audit, &mailbox).await?;
    Ok(pin)
}

/// The PIN of a mailbox in clear text, for services only. Fails if it cannot be decrypted.
pub(in crate::services) async fn open_pin(tx: &mut Tx, app: &App, mailbox: &Mailbox) -> Result<String, Failure> {
    let (bytes, key_id) = mailboxes::sealed_pin(tx, mailbox.id).await?;
    pin_or_unreadable(
        app.cipher.open(pin_seal_context(mailbox.customer_id, &mailbox.uuid), &bytes, &key_id),
        &mailbox.uuid,
    )
}

/// The PIN of the mailbox with this UUID; a PIN that cannot be decrypted is logged and refused.
pub(in crate::services) fn pin_or_unreadable(
    opened: Result<String, CipherError>,
    uuid: &str,
) -> Result<String, Failure> {
    opened.map_err(|error| {
        tracing::error!(mailbox = uuid, %error, "a PIN could not be decrypted");
        AppError::PinUnreadable.into()
    })
}

/// The PIN, or `None` if it cannot be decrypted. Database errors remain failures.
pub(in crate::services) fn pin_if_readable(opened: Result<String, Failure>) -> Result<Option<String>, Failure> {
    match opened {
        Ok(pin) => Ok(Some(pin)),
        Err(Failure::Refused(AppError::PinUnreadable)) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Seals a PIN for one mailbox of one customer.
pub(super) fn seal_pin(app: &App, customer_id: i64, uuid: &str, pin: &str) -> Result<Sealed, Failure> {
    Ok(app.cipher.seal(pin_seal_context(customer_id, uuid), pin).map_err(anyhow::Error::from)?)
}

/// A sealed PIN as the store takes it.
pub(super) fn sealed_pin(sealed: &Sealed) -> SealedPin<'_> {
    SealedPin { bytes: &sealed.bytes, key_id: &sealed.key_id }
}

/// What the seal of a PIN is bound to.
pub(in crate::services) fn pin_seal_context(customer_id: i64, mailbox: &str) -> SealContext<'_> {
    SealContext { customer_id, mailbox, field: "pin" }
}
