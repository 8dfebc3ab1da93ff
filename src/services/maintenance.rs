//! What is cleared away by itself, so that the database does not grow with what nobody will ask for.

use super::accounts::logins::SessionLimits;
use crate::db::{
    Db, batches, change_days, drafts, form_keys, import_maintenance, invitations, known_addresses, logins,
    probe as store, sessions, sign_in_failures, submissions, tokens,
};

/// Milliseconds of a day.
pub(super) const DAY_MS: i64 = 24 * 3_600_000;

/// For so many days, today among them, changes are counted by day, and sign-ins that failed are kept.
pub(super) const STATISTICS_DAYS: i64 = 30;

/// A form is not sent again after a week.
const FORM_KEY_LIFETIME_MS: i64 = 7 * DAY_MS;

/// A file of mailboxes, with PINs in it, waits a day for its sender.
const IMPORT_LIFETIME_MS: i64 = DAY_MS;

/// A batch that nobody has said yes to is gone after a day.
const UNSTARTED_BATCH_LIFETIME_MS: i64 = DAY_MS;

/// A token that has ended is still shown for so long, to whoever wonders why a script was refused.
const ENDED_TOKEN_LIFETIME_MS: i64 = 90 * DAY_MS;

/// From where somebody has not signed in for so long is forgotten.
const KNOWN_ADDRESS_LIFETIME_MS: i64 = 90 * DAY_MS;

/// Clears away what is over at `now`.
pub async fn delete_expired(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| {
        Box::pin(async move {
            sessions::delete_expired(&mut *tx, now).await?;
            submissions::delete_expired(&mut *tx, now - FORM_KEY_LIFETIME_MS).await?;
            form_keys::delete_expired(&mut *tx, now - FORM_KEY_LIFETIME_MS).await?;
            drafts::delete_expired(&mut *tx, now).await?;
            import_maintenance::delete_expired(&mut *tx, now - IMPORT_LIFETIME_MS).await?;
            batches::delete_expired(&mut *tx, now - UNSTARTED_BATCH_LIFETIME_MS).await?;
            invitations::delete_expired(&mut *tx, now).await?;
            change_days::delete_expired(&mut *tx, now / DAY_MS - STATISTICS_DAYS).await?;
            sign_in_failures::delete_expired(&mut *tx, now - STATISTICS_DAYS * DAY_MS).await?;
            known_addresses::delete_expired(&mut *tx, now - KNOWN_ADDRESS_LIFETIME_MS).await?;
            tokens::delete_expired(tx, now, now - ENDED_TOKEN_LIFETIME_MS).await
        })
    })
    .await
}

/// Writes the time `now`, to find out whether writing works.
pub async fn probe(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| Box::pin(async move { store::write(tx, now).await })).await
}

/// Forgets where people were signed in, once their sessions are over by these limits: nobody sees that any more.
pub async fn delete_expired_logins(db: &Db, now: i64, limits: SessionLimits) -> Result<(), sqlx::Error> {
    db.write(move |tx| {
        Box::pin(async move { logins::delete_expired(tx, now - limits.lifetime, now - limits.idle).await })
    })
    .await
}
