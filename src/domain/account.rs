//! The names by which the system knows users and customers, and how they stand.

use super::choice::{Choice, Localized};
use super::text::is_invisible;

/// What somebody types to sign in: lower case, so that it is unique whatever the case typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Username(String);

impl Username {
    /// Reads a user name; case and white space around it do not count.
    pub fn parse(raw: &str) -> Option<Self> {
        let name = raw.trim().to_lowercase();
        let good = name.chars().all(|c| c.is_alphanumeric() || "._-+@".contains(c));
        (good && has_valid_length(&name)).then_some(Self(name))
    }

    /// Reads the name of a new user, which people must be able to see.
    pub fn parse_new(raw: &str) -> Option<Self> {
        Self::parse(raw).filter(|name| !name.0.chars().any(is_invisible))
    }

    /// The user name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The short name of a customer, used in addresses and headers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slug(String);

impl Slug {
    /// Reads a slug; case and white space around it do not count.
    pub fn parse(raw: &str) -> Option<Self> {
        let slug = raw.trim().to_ascii_lowercase();
        let good = slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        let bare = !slug.starts_with('-') && !slug.ends_with('-');
        (good && bare && has_valid_length(&slug)).then_some(Self(slug))
    }

    /// The slug.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How a customer or a user stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    /// As usual.
    Active,
    /// Nobody signs in for now. Of a customer: nothing of theirs changes, either.
    Suspended,
    /// A user who does not come back. The row stays, because history names it.
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
    fn key(self) -> &'static str {
        match self {
            Self::Active => "people-active",
            Self::Suspended => "people-suspended-now",
            Self::Removed => "people-gone",
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
    fn a_user_name_is_lower_case_and_has_no_space() {
        assert_eq!(Username::parse(" Jo.Doe@Example ").map(|u| u.0).as_deref(), Some("jo.doe@example"));
        for raw in ["", " ", "jo doe", "jo\u{0}x", "jo:doe", &"x".repeat(65)] {
            assert!(Username::parse(raw).is_none(), "{raw:?}");
            assert!(Username::parse_new(raw).is_none(), "{raw:?}");
        }
    }

    #[test]
    fn a_slug_fits_into_an_address() {
        assert_eq!(Slug::parse("Acme-2").map(|s| s.0).as_deref(), Some("acme-2"));
        for raw in ["", "-a", "a-", "a b", "a/b", "ä", &"x".repeat(65)] {
            assert!(Slug::parse(raw).is_none(), "{raw:?}");
        }
    }
}
