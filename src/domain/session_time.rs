//! How long a sign-in session will last.

use serde::{Deserialize, Serialize};

use crate::i18n::{Messages, key};

/// How long before its end a session is warned about, at most.
const MAX_WARNING_MS: i64 = 120_000;

/// The time remaining of a session, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionTime {
    /// Until it ends, without further requests.
    pub until_end: i64,
    /// How long before its end the warning appears.
    pub warn_before: i64,
    /// Whether a request extends the session. Close to its maximum lifetime, it does not.
    pub can_stay: bool,
}

impl SessionTime {
    /// The time remaining at `now` of a session that began at `since` and was last used at `last_used`; it ends after
    /// `idle` without use, and after `lifetime` in any case.
    pub fn of(now: i64, (since, last_used): (i64, i64), (idle, lifetime): (i64, i64)) -> Self {
        let (idle_end, lifetime_end) = (last_used.saturating_add(idle), since.saturating_add(lifetime));
        Self {
            until_end: idle_end.min(lifetime_end).saturating_sub(now).max(0),
            // A short session must not be warned about as soon as it begins.
            warn_before: MAX_WARNING_MS.min(idle / 4).min(lifetime / 4),
            can_stay: idle_end < lifetime_end,
        }
    }

    /// How long to wait before the warning; 0: now.
    pub fn until_warning(self) -> i64 {
        (self.until_end - self.warn_before).max(0)
    }
}

/// The remaining time as text: "2 minutes", "40 seconds".
pub fn format_remaining(ms: i64, messages: Messages) -> String {
    let seconds = (ms.max(0) + 999) / 1000;
    if seconds > 90 {
        return messages.format(key!("session-expiry-minutes"), &[("count", ((seconds + 30) / 60).into())]);
    }
    messages.format(key!("session-expiry-seconds"), &[("count", seconds.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;

    #[test]
    fn session_ends_when_idle_or_past_its_lifetime() {
        let limits = (30 * MINUTE, 8 * 60 * MINUTE);
        let fresh = SessionTime::of(0, (0, 0), limits);
        assert_eq!(fresh, SessionTime { until_end: 30 * MINUTE, warn_before: 2 * MINUTE, can_stay: true });
        assert_eq!(fresh.until_warning(), 28 * MINUTE);
        let last_used = 460 * MINUTE;
        let old = SessionTime::of(last_used, (0, last_used), limits);
        assert_eq!((old.until_end, old.can_stay), (20 * MINUTE, false));
        assert_eq!(SessionTime::of(31 * MINUTE, (0, 0), limits).until_end, 0);
        assert_eq!(SessionTime::of(29 * MINUTE, (0, 0), limits).until_warning(), 0);
    }

    #[test]
    fn short_sessions_are_not_warned_about_immediately() {
        let short = SessionTime::of(0, (0, 0), (8_000, 100_000));
        assert_eq!((short.warn_before, short.until_warning()), (2_000, 6_000));
        assert_eq!(SessionTime::of(0, (0, 0), (i64::MAX, i64::MAX)).until_end, i64::MAX);
    }

    #[test]
    fn remaining_time_is_formatted() {
        for (ms, expected) in [
            (120_000, "2 minutes"),
            (119_001, "2 minutes"),
            (91_000, "2 minutes"),
            (90_000, "90 seconds"),
            (1_000, "1 second"),
            (1, "1 second"),
            (0, "0 seconds"),
            (-5, "0 seconds"),
            (600_000, "10 minutes"),
        ] {
            assert_eq!(format_remaining(ms, Messages::english()), expected, "{ms}");
        }
    }
}
