//! Numbers that a phone can dial.

use super::digits;
use super::problem::Problem;

/// A number to call or to show: an optional `+`, then digits, `*` and `#`; at most 32 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialString(String);

impl DialString {
    /// Maximum length, including the plus sign.
    pub const MAX: usize = 32;

    /// Parses a number; spaces, dashes, brackets, dots and slashes are only separators.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let mut number = digits::normalize_without_dashes(raw);
        number.retain(|c| !matches!(c, '(' | ')' | '.' | '/'));
        let characters = number.strip_prefix('+').unwrap_or(&number);
        let dialable = characters.chars().all(|c| c.is_ascii_digit() || c == '*' || c == '#')
            && characters.chars().any(|c| c.is_ascii_digit());
        if !dialable {
            return Err(Problem::NotDialable);
        }
        if number.len() > Self::MAX {
            return Err(Problem::TooLong { length: number.len(), max: Self::MAX });
        }
        Ok(Self(number))
    }

    /// Parses a number, or none from an empty string.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, Problem> {
        if raw.trim().is_empty() { Ok(None) } else { Self::parse(raw).map(Some) }
    }

    /// The number as it is dialed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_removed() {
        assert_eq!(DialString::parse("+49 (30) 123-45.67").unwrap().as_str(), "+49301234567");
        assert_eq!(DialString::parse("+٤٩ (30) 1234-567").unwrap().as_str(), "+49301234567");
        assert_eq!(DialString::parse("*97#").unwrap().as_str(), "*97#");
        assert_eq!(DialString::parse_optional(" "), Ok(None));
    }

    #[test]
    fn undialable_text_is_refused() {
        for raw in ["", "abc", "+", "12+3", "#", "1234x5"] {
            assert_eq!(DialString::parse(raw), Err(Problem::NotDialable), "{raw}");
        }
        assert!(DialString::parse(&"1".repeat(32)).is_ok());
        assert_eq!(DialString::parse(&"1".repeat(33)), Err(Problem::TooLong { length: 33, max: 32 }));
    }
}
