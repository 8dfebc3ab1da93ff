//! Bearer tokens of scripts.
//!
//! Two kinds: those that administrators make, for themselves or for a user they administer, and the
//! pairs that a sign-in by an API gives out. A token acts on behalf of its user with what its grant
//! leaves of the user's role, and never manages accounts. It is told once and stored as a digest.

mod bearer;
mod manage;
mod pair;
mod secret;

pub use crate::db::tokens::{Token, TokenListRow};
pub use bearer::token_principal;
pub use manage::{CreatedToken, create, create_and_show, list, revoke};
pub use pair::{ACCESS_TOKEN_LIFETIME_SECS, TokenPair, refresh, sign_in};
pub use secret::Secret;

use super::accounts::{self, require_administrator};
use super::{App, Failure, Principal};
use crate::i18n::Messages;

/// How a token stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenState {
    /// It opens what it was made for.
    Alive,
    /// Its user is suspended or gone.
    Suspended,
    /// Its time is over.
    Expired,
    /// Somebody has ended it.
    Revoked,
}

impl TokenState {
    /// How `listed` stands at `now`.
    pub fn of(listed: &TokenListRow, now: i64) -> Self {
        match &listed.token {
            token if token.revoked_at.is_some() => Self::Revoked,
            token if token.expires_at <= now => Self::Expired,
            _ if listed.status != "active" => Self::Suspended,
            _ => Self::Alive,
        }
    }

    /// What people read.
    pub fn label(self, messages: Messages) -> String {
        messages.get(match self {
            Self::Alive => "tokens-active",
            Self::Suspended => "tokens-user-suspended",
            Self::Expired => "tokens-expired",
            Self::Revoked => "tokens-revoked",
        })
    }
}
