//! The settings of a new API token, and what can be wrong with them.

use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

use super::dialect::Dialects;
use super::form_error::FormError;
use super::problem::Problem;
use super::rule_messages as rules;
use super::text::DisplayName;
use crate::i18n::{MessageKey, Messages, key};

/// The lifetime of a token in days. Every token expires, so that a forgotten one does not stay valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenLifetime(u16);

impl TokenLifetime {
    /// Minimum and maximum in days.
    pub const DAYS: RangeInclusive<u16> = 1..=3650;

    /// The default.
    pub const DEFAULT: Self = Self(365);

    /// Parses days, written `30` or `30d`.
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

/// The settings of a new token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenSettings {
    /// Its display name.
    pub name: DisplayName,
    /// The APIs it gives access to; at least one.
    pub dialects: Dialects,
    /// Whether it allows changes.
    pub write: bool,
    /// Whether it allows reading PINs in plain text.
    pub read_pins: bool,
    /// Its lifetime.
    pub lifetime: TokenLifetime,
}

/// A field of the form for a new token, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TokenField {
    /// Its display name.
    Name,
    /// Its user.
    Username,
    /// The APIs it gives access to.
    Dialects,
    /// When it expires.
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

    /// The message key of its label.
    pub const fn key(self) -> MessageKey {
        match self {
            Self::Name => key!("tokens-name"),
            Self::Username => key!("tokens-user"),
            Self::Dialects => key!("tokens-apis"),
            Self::Expires => key!("tokens-expires-after"),
        }
    }
}

/// Why a token cannot be created.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TokenError {
    /// Its name is invalid.
    Name(Problem),
    /// No user with this name is visible to the administrator.
    UnknownUser(String),
    /// It would give access to nothing.
    NoDialect,
    /// Not a number of [days](TokenLifetime::DAYS).
    Lifetime,
}

impl TokenError {
    /// The field where it is shown.
    pub const fn field(&self) -> TokenField {
        match self {
            Self::Name(_) => TokenField::Name,
            Self::UnknownUser(_) => TokenField::Username,
            Self::NoDialect => TokenField::Dialects,
            Self::Lifetime => TokenField::Expires,
        }
    }
}

impl FormError for TokenError {
    fn field_name(&self) -> Option<&'static str> {
        Some(self.field().name())
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::Name(problem) => rules::name(problem, messages),
            Self::UnknownUser(name) if name.is_empty() => messages.get(key!("tokens-user-missing")),
            Self::UnknownUser(_) => messages.get(key!("tokens-user-unknown")),
            Self::NoDialect => messages.get(key!("tokens-no-api")),
            Self::Lifetime => {
                let (first, last) = (TokenLifetime::DAYS.start().to_string(), TokenLifetime::DAYS.end().to_string());
                messages.format(key!("tokens-expires-range"), &[("first", first.into()), ("last", last.into())])
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
