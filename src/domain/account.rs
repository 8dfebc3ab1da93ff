//! The names that identify users and customers, and their status.

use super::choice::{Choice, Localized};
use super::text::is_invisible;
use crate::i18n::{MessageKey, key};

/// A sign-in name: lower case, so that it is unique in any case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Username(String);

impl Username {
    /// Parses a user name; case and surrounding white space are ignored.
    pub fn parse(raw: &str) -> Option<Self> {
        let name = raw.trim().to_lowercase();
        let valid_characters = name.chars().all(|c| c.is_alphanumeric() || "._-+@".contains(c));
        (valid_characters && has_valid_length(&name)).then_some(Self(name))
    }

    /// Parses the name of a new user, which must not contain invisible characters.
    pub fn parse_new(raw: &str) -> Option<Self> {
        Self::parse(raw).filter(|name| !name.0.chars().any(is_invisible))
    }

    /// The user name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The short name of a customer, used in URLs and headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slug(String);

impl Slug {
    /// Parses a slug; case and surrounding white space are ignored.
    pub fn parse(raw: &str) -> Option<Self> {
        let slug = raw.trim().to_ascii_lowercase();
        let valid_characters = slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let no_edge_dashes = !slug.starts_with('-') && !slug.ends_with('-');
        (valid_characters && no_edge_dashes && has_valid_length(&slug)).then_some(Self(slug))
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The status of a customer or a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    /// In normal use.
    Active,
    /// Sign-in is blocked. A suspended customer cannot be changed either.
    Suspended,
    /// A user who was removed. The row stays, because the history refers to it.
    Removed,
}

impl Choice for AccountStatus {
    const ALL: &'static [Self] = &[Self::Active, Self::Suspended, Self::Removed];

    fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Removed => "gone",
        }
    }
}

impl Localized for AccountStatus {
    fn key(self) -> MessageKey {
        match self {
            Self::Active => key!("administration-active"),
            Self::Suspended => key!("administration-suspended"),
            Self::Removed => key!("administration-removed"),
        }
    }
}

fn has_valid_length(name: &str) -> bool {
    (1..=64).contains(&name.chars().count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_usernames_have_no_invisible_characters() {
        assert!(Username::parse_new("nora").is_some());
        for raw in ["\u{3164}", "no\u{3164}ra", "\u{ffa0}nora"] {
            assert!(Username::parse_new(raw).is_none(), "{raw:?}");
        }
    }

    #[test]
    fn usernames_are_lower_case_without_spaces() {
        assert_eq!(Username::parse(" Jo.Doe@Example ").map(|u| u.0).as_deref(), Some("jo.doe@example"));
        for raw in ["", " ", "jo doe", "jo\u{0}x", "jo:doe", &"x".repeat(65)] {
            assert!(Username::parse(raw).is_none(), "{raw:?}");
            assert!(Username::parse_new(raw).is_none(), "{raw:?}");
        }
    }

    #[test]
    fn slugs_are_safe_in_urls() {
        assert_eq!(Slug::parse("Acme-2").map(|s| s.0).as_deref(), Some("acme-2"));
        for raw in ["", "-a", "a-", "a b", "a/b", "ä", &"x".repeat(65)] {
            assert!(Slug::parse(raw).is_none(), "{raw:?}");
        }
    }
}
