//! Why a sign-in was refused.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::domain::form_error::FormError;
use crate::i18n::{Messages, key};

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

impl FormError for SignInRefusal {
    fn field_name(&self) -> Option<&'static str> {
        Some("username")
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::Wrong => messages.get(key!("sign-in-incorrect")),
            Self::TooMany(wait) => {
                messages.format(key!("sign-in-too-many"), &[("seconds", (wait.as_secs() + 1).into())])
            }
        }
    }
}
