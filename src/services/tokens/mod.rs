//! Bearer tokens for scripts.
//!
//! There are two kinds: personal tokens, which administrators create for themselves or for a user they administer, and
//! the pairs issued by a sign-in through an API. A token acts for its user, limited by its restriction, and can never manage
//! accounts. It is shown once and stored as a digest.

mod bearer;
mod manage;
mod pair;
mod secret;

pub use crate::db::tokens::{Token, TokenListRow};
pub use bearer::token_principal;
pub use manage::{CreatedToken, create, create_and_show, list, revoke};
pub use pair::{ACCESS_TOKEN_LIFETIME_SECS, TokenPair, refresh, sign_in};
pub use secret::Secret;

use super::{App, Failure, Principal, ServiceResult, accounts, authorize, authorize_for_customer};
use crate::i18n::{Messages, key};

/// The state of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenState {
    /// It is valid.
    Alive,
    /// Its user is suspended or removed.
    Suspended,
    /// It has expired.
    Expired,
    /// It was revoked.
    Revoked,
}

impl TokenState {
    /// The state of `listed` at `now`.
    pub fn of(listed: &TokenListRow, now: i64) -> Self {
        match &listed.token {
            token if token.revoked_at.is_some() => Self::Revoked,
            token if token.expires_at <= now => Self::Expired,
            _ if listed.status != "active" => Self::Suspended,
            _ => Self::Alive,
        }
    }

    /// The label that is displayed.
    pub fn label(self, messages: Messages) -> String {
        messages.get(match self {
            Self::Alive => key!("tokens-active"),
            Self::Suspended => key!("tokens-user-suspended"),
            Self::Expired => key!("tokens-expired"),
            Self::Revoked => key!("tokens-revoked"),
        })
    }
}
