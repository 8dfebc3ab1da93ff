//! Deletes expired data, so that the database does not grow forever.

use std::time::Duration;

use super::accounts::sign_ins::SessionLimits;
use super::now;
use crate::db::{
    Db, batches, browser_sessions, change_days, drafts, form_keys, import_maintenance, invitations, known_ip_addresses,
    mailbox_form_keys, probe as store, sign_in_failures, sign_ins, tokens,
};

/// Milliseconds per day.
pub(super) const DAY_MS: i64 = 24 * 3_600_000;

/// The number of days, including today, for which changes are counted per day and failed sign-ins are kept.
pub(super) const STATISTICS_DAYS: i64 = 30;

/// Form keys are kept for a week; no form is resubmitted later than that.
const FORM_KEY_LIFETIME_MS: i64 = 7 * DAY_MS;

/// An uploaded import file, which may contain PINs, is kept for a day.
const IMPORT_LIFETIME_MS: i64 = DAY_MS;

/// A batch that was never started is deleted after a day.
const UNSTARTED_BATCH_LIFETIME_MS: i64 = DAY_MS;

/// Ended tokens stay listed for this long, to explain why a script was refused.
const ENDED_TOKEN_LIFETIME_MS: i64 = 90 * DAY_MS;

/// Known sign-in addresses are deleted this long after their last use.
const KNOWN_ADDRESS_LIFETIME_MS: i64 = 90 * DAY_MS;

/// How often expired data is deleted.
const DELETE_INTERVAL: Duration = Duration::from_mins(10);

/// Deletes expired data for as long as the server runs.
pub async fn delete_loop(db: Db, limits: SessionLimits) {
    let mut interval = tokio::time::interval(DELETE_INTERVAL);
    loop {
        interval.tick().await;
        if let Err(error) = delete_expired(&db, now()).await {
            tracing::warn!(%error, "expired data could not be deleted");
        }
        if let Err(error) = delete_expired_sign_ins(&db, now(), limits).await {
            tracing::warn!(%error, "expired sessions could not be deleted");
        }
    }
}

/// Deletes what has expired at `now`.
pub async fn delete_expired(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| {
        Box::pin(async move {
            browser_sessions::delete_expired(&mut *tx, now).await?;
            mailbox_form_keys::delete_expired(&mut *tx, now - FORM_KEY_LIFETIME_MS).await?;
            form_keys::delete_expired(&mut *tx, now - FORM_KEY_LIFETIME_MS).await?;
            drafts::delete_expired(&mut *tx, now).await?;
            import_maintenance::delete_expired(&mut *tx, now - IMPORT_LIFETIME_MS).await?;
            batches::delete_expired(&mut *tx, now - UNSTARTED_BATCH_LIFETIME_MS).await?;
            invitations::delete_expired(&mut *tx, now).await?;
            change_days::delete_expired(&mut *tx, now / DAY_MS - STATISTICS_DAYS).await?;
            sign_in_failures::delete_expired(&mut *tx, now - STATISTICS_DAYS * DAY_MS).await?;
            known_ip_addresses::delete_expired(&mut *tx, now - KNOWN_ADDRESS_LIFETIME_MS).await?;
            tokens::delete_expired(tx, now, now - ENDED_TOKEN_LIFETIME_MS).await
        })
    })
    .await
}

/// Writes the time `now`, to test whether the database is writable.
pub async fn probe(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| Box::pin(async move { store::write(tx, now).await })).await
}

/// Deletes the records of sign-ins whose sessions have ended by these limits: they are no longer shown.
pub async fn delete_expired_sign_ins(db: &Db, now: i64, limits: SessionLimits) -> Result<(), sqlx::Error> {
    db.write(move |tx| {
        Box::pin(async move { sign_ins::delete_expired(tx, now - limits.lifetime, now - limits.idle).await })
    })
    .await
}
