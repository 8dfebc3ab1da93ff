//! Why a sign-in was refused.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// When to retry while too many users sign in at the same time.
pub const BUSY_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Why a sign-in was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignInRefusal {
    /// The username or the password is wrong. Which one is not revealed.
    Wrong,
    /// Too many failures; retry after this time.
    TooMany(Duration),
}
