//! Counting the existing PINs that a policy would refuse.

use anyhow::Context as _;

use super::{
    App, AuditAction, AuditContext, ChangeSource, Customer, Failure, Principal, SubjectKind, authorize_for_customer,
    record, subject,
};
use crate::db::mailboxes::{self, PinRow};
use crate::db::{customers as store, history};
use crate::domain::permissions::Permission;
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::services::cipher::Cipher;
use crate::services::mailboxes::{Total, pin_if_readable, pin_or_unreadable, pin_seal_context};

/// How many mailboxes are read per query.
const MAILBOXES_PER_READ: u32 = 500;

/// How many mailboxes are checked at most; beyond this, the count is reported as a lower bound.
const MAX_MAILBOXES_CHECKED: usize = 10_000;

/// While a policy is being typed, PINs are counted at every pause; the check is recorded at most once in this time, in
/// milliseconds.
const AUDIT_INTERVAL_MS: i64 = 3_600_000;

/// How many active mailboxes of a customer have a PIN that `policy` would refuse. Nothing but the number leaves this
/// function. With an arbitrary policy, the number reveals the lengths and patterns of PINs, so unless the policy is the
/// customer's own or a preset, the check is recorded as a view of PINs.
///
/// This is a heavy read: see [`Db::heavy_read_permit`](crate::db::Db::heavy_read_permit).
pub async fn count_noncompliant_pins(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    policy: PinPolicy,
) -> Result<Total, Failure> {
    authorize_for_customer(app, who, Permission::ManageCustomers, id).await?;
    let customer = store::by_id(app.db.read(), id).await?.ok_or(AppError::NotFound)?;
    if policy != customer.pin_policy && policy.preset_name().is_none() {
        record_policy_check(app, who, source, &customer).await?;
    }
    let _permit = app.db.heavy_read_permit().await.ok_or(AppError::TooMany)?;
    let (mut after, mut checked, mut noncompliant) = (0, 0, 0);
    loop {
        let rows = mailboxes::list_sealed_pins(app.db.read(), id, after, MAILBOXES_PER_READ).await?;
        let more = u32::try_from(rows.len()) == Ok(MAILBOXES_PER_READ);
        after = rows.last().map_or(after, |row| row.id);
        checked += rows.len();
        let cipher = app.cipher.clone();
        // Decrypting hundreds of PINs takes a while and must not block the runtime.
        let count = tokio::task::spawn_blocking(move || count(&cipher, id, policy, &rows));
        noncompliant += count.await.context("counting PINs was interrupted")??;
        if !more {
            return Ok(Total::Exact(noncompliant));
        }
        if checked >= MAX_MAILBOXES_CHECKED {
            return Ok(Total::AtLeast(noncompliant));
        }
    }
}

async fn record_policy_check(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    customer: &Customer,
) -> Result<(), Failure> {
    let audit = AuditContext::new(app, who, source);
    let (subject_ref, action) = ((SubjectKind::Customer.name(), customer.id), AuditAction::RevealPin.name());
    let interval = (audit.at - AUDIT_INTERVAL_MS, audit.at);
    if history::was_done_between(app.db.read(), subject_ref, who.user(), audit.source.name(), action, interval).await? {
        return Ok(());
    }
    let customer = customer.clone();
    app.db
        .write(move |tx| {
            Box::pin(async move { record(tx, &audit, subject(&customer), AuditAction::RevealPin, None, None).await })
        })
        .await
}

fn count(cipher: &Cipher, customer_id: i64, policy: PinPolicy, rows: &[PinRow]) -> Result<i64, Failure> {
    let mut noncompliant = 0;
    for row in rows {
        let opened = cipher.open(pin_seal_context(customer_id, &row.uuid), &row.pin_sealed, &row.pin_key);
        // A PIN that cannot be decrypted is logged and counts as noncompliant.
        let pin = pin_if_readable(pin_or_unreadable(opened, &row.uuid))?;
        noncompliant += i64::from(pin.is_none_or(|pin| !policy.violations(&pin, &row.number).is_empty()));
    }
    Ok(noncompliant)
}
