//! What a person says of a new API token, and what can be wrong with it.

use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

use super::dialect::Dialects;
use super::messages as rules;
use super::problem::Problem;
use super::text::Name;
use crate::i18n::Messages;

/// How long a token lives, in days. Every token ends one day, so that a forgotten one does not last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenLifetime(u16);

impl TokenLifetime {
    /// Fewest and most days.
    pub const DAYS: RangeInclusive<u16> = 1..=3650;

    /// What is proposed.
    pub const DEFAULT: Self = Self(365);

    /// Reads days, written `30` or `30d`.
    pub fn parse(raw: &str) -> Option<Self> {
        let raw = raw.trim();
        let days = raw.strip_suffix('d').unwrap_or(raw).trim_end().parse().ok()?;
        Self::DAYS.contains(&days).then_some(Self(days))
    }

    /// The days.
    pub const fn days(self) -> u16 {
        self.0
    }

    /// The same in milliseconds.
    pub const fn milliseconds(self) -> i64 {
        self.0 as i64 * 86_400_000
    }
}

/// What a new token is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenSettings {
    /// By which people know it.
    pub name: Name,
    /// Which APIs it opens; at least one.
    pub dialects: Dialects,
    /// Whether it may change anything.
    pub write: bool,
    /// Whether it may read PINs in clear.
    pub read_pins: bool,
    /// How long it lives.
    pub lifetime: TokenLifetime,
}

/// A part of the form that makes a token, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TokenField {
    /// By which people know it.
    Name,
    /// Whose it is.
    Username,
    /// Which APIs it opens.
    Dialects,
    /// When it ends.
    Expires,
}

impl TokenField {
    /// The name of its input.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Username => "username",
            Self::Dialects => "dialect",
            Self::Expires => "expires",
        }
    }
}

/// Why a token cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenProblem {
    /// Its name is none.
    Name(Problem),
    /// No user of this name, as far as the administrator can see.
    UnknownUser(String),
    /// It would open nothing.
    NoDialect,
    /// Not a number of [days](TokenLifetime::DAYS).
    Lifetime,
}

impl TokenProblem {
    /// Where it is shown.
    pub const fn field(&self) -> TokenField {
        match self {
            Self::Name(_) => TokenField::Name,
            Self::UnknownUser(_) => TokenField::Username,
            Self::NoDialect => TokenField::Dialects,
            Self::Lifetime => TokenField::Expires,
        }
    }

    /// What is wrong and what to do, without a full stop.
    pub fn message(&self, messages: Messages) -> String {
        match self {
            Self::Name(Problem::Required) => messages.get("tokens-name-missing"),
            Self::Name(problem) => rules::name(problem, messages),
            Self::UnknownUser(name) if name.is_empty() => messages.get("tokens-user-missing"),
            Self::UnknownUser(_) => messages.get("tokens-user-unknown"),
            Self::NoDialect => messages.get("tokens-no-api"),
            Self::Lifetime => {
                let (first, last) = (TokenLifetime::DAYS.start().to_string(), TokenLifetime::DAYS.end().to_string());
                messages.format("tokens-lifetime", &[("first", first.into()), ("last", last.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_lives_1_to_3650_days() {
        let days = |raw: &str| TokenLifetime::parse(raw).map(TokenLifetime::days);
        assert_eq!(days("1"), Some(1));
        assert_eq!(days(" 30d "), Some(30));
        assert_eq!(days("3650"), Some(3650));
        for raw in ["", "0", "3651", "-1", "30h", "d", "1.5", "99999999999"] {
            assert_eq!(days(raw), None, "{raw}");
        }
        assert_eq!(TokenLifetime::DEFAULT.milliseconds(), 31_536_000_000);
    }
}
