//! What is cleared away by itself, so that the database does not grow with what nobody will ask for.

use super::accounts::logins::Limits;
use crate::db::{
    Db, batches, change_days, drafts, form_keys, import_upkeep, invitations, known_addresses, logins, probe as store,
    sessions, sign_in_failures, submissions, tokens,
};

/// Milliseconds of a day.
pub(super) const DAY: i64 = 24 * 3_600_000;

/// For so many days, today among them, changes are counted by day, and sign-ins that failed are kept.
pub(super) const DAYS: i64 = 30;

/// A form is not sent again after a week.
const KEYS: i64 = 7 * DAY;

/// A file of mailboxes, with PINs in it, waits a day for its sender.
const IMPORTS: i64 = DAY;

/// A batch that nobody has said yes to is gone after a day.
const BATCHES: i64 = DAY;

/// A token that has ended is still shown for so long, to whoever wonders why a script was refused.
const ENDED: i64 = 90 * DAY;

/// From where somebody has not signed in for so long is forgotten.
const KNOWN: i64 = 90 * DAY;

/// Clears away what is over at `now`.
pub async fn run(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| {
        Box::pin(async move {
            sessions::forget(&mut *tx, now).await?;
            submissions::forget(&mut *tx, now - KEYS).await?;
            form_keys::forget(&mut *tx, now - KEYS).await?;
            drafts::forget(&mut *tx, now).await?;
            import_upkeep::forget(&mut *tx, now - IMPORTS).await?;
            batches::forget(&mut *tx, now - BATCHES).await?;
            invitations::forget(&mut *tx, now).await?;
            change_days::forget(&mut *tx, now / DAY - DAYS).await?;
            sign_in_failures::forget(&mut *tx, now - DAYS * DAY).await?;
            known_addresses::forget(&mut *tx, now - KNOWN).await?;
            tokens::forget(tx, now, now - ENDED).await
        })
    })
    .await
}

/// Writes the time `now`, to find out whether writing works.
pub async fn probe(db: &Db, now: i64) -> Result<(), sqlx::Error> {
    db.write(move |tx| Box::pin(async move { store::write(tx, now).await })).await
}

/// Forgets where people were signed in, once their sessions are over by these limits: nobody sees that any more.
pub async fn forget_logins(db: &Db, now: i64, limits: Limits) -> Result<(), sqlx::Error> {
    db.write(move |tx| Box::pin(async move { logins::forget(tx, now - limits.lifetime, now - limits.idle).await }))
        .await
}
