//! Sign-ins that failed, for administrators to see: which account, from where, how often; never what was typed.
//!
//! An attack fails thousands of times a second once it is refused unheard, so failures gather in memory and are
//! stored every few seconds, and before anybody looks at them.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::require_administrator;
use crate::db::sign_in_failures::{self, NewSignInFailures};
use crate::db::users;
use crate::domain::account::Username;
use crate::error::AppError;
use crate::services::{App, Failure, Principal};

/// How long failures stay in memory while more of them come, in milliseconds.
const FLUSH_INTERVAL_MS: i64 = 5_000;

/// So many accounts and addresses are told apart in that time; the rest is counted together.
const MAX_BUFFERED_KEYS: usize = 1_000;

/// Why somebody was not signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureReason {
    /// The user name and the password did not fit.
    WrongCredentials,
    /// There had been too many failures, so they were not even looked at.
    Throttled,
}

/// Failures that are not stored yet.
#[derive(Debug, Default)]
pub struct FailureBuffer {
    some: Mutex<BufferedFailures>,
}

/// By user name and address: how many were wrong, and how many refused unheard.
type Counts = HashMap<(String, String), (i64, i64)>;

#[derive(Debug, Default)]
struct BufferedFailures {
    counts: Counts,
    last_at: i64,
    stored_at: i64,
}

impl FailureBuffer {
    /// Counts a failure; `true`: it is time to store them.
    fn count(&self, account: &str, address: &str, why: FailureReason, at: i64) -> bool {
        let mut some = self.lock();
        let key = (account.to_owned(), address.to_owned());
        let room = some.counts.len() < MAX_BUFFERED_KEYS || some.counts.contains_key(&key);
        let counts = some.counts.entry(if room { key } else { <(String, String)>::default() }).or_default();
        match why {
            FailureReason::WrongCredentials => counts.0 += 1,
            FailureReason::Throttled => counts.1 += 1,
        }
        some.last_at = at;
        // Also where the clock was set back since.
        !(0..FLUSH_INTERVAL_MS).contains(&(at - some.stored_at))
    }

    fn take(&self, now: i64) -> (Counts, i64) {
        let mut some = self.lock();
        some.stored_at = now;
        (std::mem::take(&mut some.counts), some.last_at)
    }

    fn lock(&self) -> MutexGuard<'_, BufferedFailures> {
        self.some.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a sign-in that failed. `address` is the part of a network address that one subscriber holds.
/// That it cannot be stored changes nothing for whoever signs in.
pub async fn record_failure(app: &App, username: &str, address: IpAddr, why: FailureReason) {
    let account = Username::parse(username);
    let (account, address) = (account.as_ref().map_or("", Username::as_str), address.to_string());
    if app.failures.count(account, &address, why, app.clock.now())
        && let Err(failure) = write_buffer(app).await
    {
        // It is logged on its way.
        let _ = AppError::from(failure);
    }
}

/// Stores what has gathered, for somebody who is about to look.
pub(in crate::services) async fn flush(app: &App, who: &Principal) -> Result<(), Failure> {
    require_administrator(who)?;
    write_buffer(app).await
}

async fn write_buffer(app: &App) -> Result<(), Failure> {
    let (counts, last_at) = app.failures.take(app.clock.now());
    if counts.is_empty() {
        return Ok(());
    }
    // Beside the request: what was taken out of memory is stored even if nobody waits any more.
    let storing = app.db.clone();
    let stored = tokio::spawn(async move {
        storing
            .write(move |tx| {
                Box::pin(async move {
                    for ((account, address), (failed, throttled)) in counts {
                        let user = users::by_username(&mut *tx, &account).await?;
                        let user_id = user.map_or(0, |user| user.id);
                        let some = NewSignInFailures { user_id, address, failed, throttled, last_at };
                        sign_in_failures::add(tx, &some).await?;
                    }
                    Ok::<_, Failure>(())
                })
            })
            .await
    });
    stored.await.map_err(anyhow::Error::from)?
}
