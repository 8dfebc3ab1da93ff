//! The system clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

/// The clock of an [`App`](super::App). Tests can set it ahead instead of waiting; it then goes on from there for all
/// its clones.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    offset: Arc<AtomicI64>,
}

impl Clock {
    /// The current time: milliseconds since 1970, UTC.
    pub fn now(&self) -> i64 {
        super::now() + self.offset.load(Ordering::Relaxed)
    }

    /// Sets the clock ahead.
    pub fn advance(&self, by: Duration) {
        self.offset.fetch_add(milliseconds(by), Ordering::Relaxed);
    }

    /// Sets the clock back, as an administrator or a time server may do. Stored times may then lie in the future: an
    /// expiry must never last longer than it would if it began now.
    pub fn set_back(&self, by: Duration) {
        self.offset.fetch_sub(milliseconds(by), Ordering::Relaxed);
    }
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}
