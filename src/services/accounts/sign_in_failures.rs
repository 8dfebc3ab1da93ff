//! Failed sign-ins, for administrators to see: which account, from where and how often, but never a password or an
//! unknown username.
//!
//! A throttled attack can fail thousands of times a second, so failures are buffered in memory and stored every few
//! seconds, and before they are listed.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::db::sign_in_failures::{self, NewSignInFailures};
use crate::db::users;
use crate::domain::account::Username;
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::services::{App, Failure, Principal, authorize};

/// The minimum time between two writes of the buffer, in milliseconds.
const FLUSH_INTERVAL_MS: i64 = 5_000;

/// How many pairs of account and address are counted separately per write; the rest are counted together.
const MAX_BUFFERED_KEYS: usize = 1_000;

/// Why a sign-in failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureReason {
    /// The user name or the password was wrong.
    WrongCredentials,
    /// After too many failures the credentials were not checked.
    Throttled,
}

/// Failures that are not stored yet.
#[derive(Debug, Default)]
pub struct FailureBuffer {
    buffered: Mutex<BufferedFailures>,
}

/// By user name and address: how many had wrong credentials, and how many were throttled.
type Counts = HashMap<(String, String), (i64, i64)>;

#[derive(Debug, Default)]
struct BufferedFailures {
    counts: Counts,
    last_at: i64,
    stored_at: i64,
}

impl FailureBuffer {
    /// Counts a failure; returns whether the buffer is due to be stored.
    fn count(&self, account: &str, address: &str, reason: FailureReason, at: i64) -> bool {
        let mut buffered = self.lock();
        let key = (account.to_owned(), address.to_owned());
        let has_capacity = buffered.counts.len() < MAX_BUFFERED_KEYS || buffered.counts.contains_key(&key);
        let counts = buffered.counts.entry(if has_capacity { key } else { <(String, String)>::default() }).or_default();
        match reason {
            FailureReason::WrongCredentials => counts.0 += 1,
            FailureReason::Throttled => counts.1 += 1,
        }
        buffered.last_at = at;
        // Also due if the clock was set back since the last write.
        !(0..FLUSH_INTERVAL_MS).contains(&(at - buffered.stored_at))
    }

    fn take(&self, now: i64) -> (Counts, i64) {
        let mut buffered = self.lock();
        buffered.stored_at = now;
        (std::mem::take(&mut buffered.counts), buffered.last_at)
    }

    fn lock(&self) -> MutexGuard<'_, BufferedFailures> {
        self.buffered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Counts a failed sign-in. `address` is the part of an IP address that identifies a subscriber. An error while
/// storing does not affect the sign-in.
pub async fn record_failure(app: &App, username: &str, address: IpAddr, reason: FailureReason) {
    let account = Username::parse(username);
    let (account, address) = (account.as_ref().map_or("", Username::as_str), address.to_string());
    if app.failures.count(account, &address, reason, app.clock.now())
        && let Err(failure) = write_buffer(app).await
    {
        // The conversion logs it.
        let _ = AppError::from(failure);
    }
}

/// Stores the buffered failures, before they are listed.
pub(in crate::services) async fn flush(app: &App, who: &Principal) -> Result<(), Failure> {
    authorize(who, Permission::ViewOverview)?;
    write_buffer(app).await
}

async fn write_buffer(app: &App) -> Result<(), Failure> {
    let (counts, last_at) = app.failures.take(app.clock.now());
    if counts.is_empty() {
        return Ok(());
    }
    // In its own task, so that the failures taken from the buffer are stored even if the request is dropped.
    let db = app.db.clone();
    let stored = tokio::spawn(async move {
        db.write(move |tx| {
            Box::pin(async move {
                for ((account, address), (failed, throttled)) in counts {
                    let user = users::by_username(&mut *tx, &account).await?;
                    let user_id = user.map_or(0, |user| user.id);
                    let failures = NewSignInFailures { user_id, address, failed, throttled, last_at };
                    sign_in_failures::add(tx, &failures).await?;
                }
                Ok::<_, Failure>(())
            })
        })
        .await
    });
    stored.await.map_err(anyhow::Error::from)?
}
