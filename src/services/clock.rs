//! The time.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// The system's clock. Whoever wants to know what an hour brings can set it ahead instead of waiting: it
/// then goes on from there, for everything that shares this clock.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// The time: milliseconds since 1970, UTC.
    pub fn now(&self) -> i64 {
        super::now() + self.ahead.load(Ordering::Relaxed)
    }

    /// Sets the clock ahead.
    pub fn advance(&self, by: Duration) {
        self.ahead.fetch_add(milliseconds(by), Ordering::Relaxed);
    }

    /// Sets the clock back, as an administrator does, or a time server. Nothing that is stored may be trusted to be in
    /// the past: what says that it holds until then holds no longer than it would if it began now.
    pub fn set_back(&self, by: Duration) {
        self.ahead.fetch_sub(milliseconds(by), Ordering::Relaxed);
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
