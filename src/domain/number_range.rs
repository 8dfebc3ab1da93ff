//! The range of numbers for a customer's new mailboxes.

use super::digits;
use super::mailbox_number::MailboxNumber;
use super::problem::Problem;
use crate::i18n::{Messages, key};

/// A first and a last number with the same number of digits, including leading zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberRange {
    digits: usize,
    first: u64,
    last: u64,
}

impl NumberRange {
    /// Maximum number of digits: numbers must fit in 64 bits everywhere.
    pub const MAX_DIGITS: usize = 18;

    /// The rule as a message.
    pub fn rule(messages: Messages) -> String {
        messages.get(key!("administration-validation-range-rule"))
    }

    /// The range from `first` to `last`, if they are valid.
    pub fn new(first: &str, last: &str) -> Option<Self> {
        let digits = first.len();
        let valid = digits::is_all_digits(first)
            && digits::is_all_digits(last)
            && digits == last.len()
            && (MailboxNumber::MIN..=Self::MAX_DIGITS).contains(&digits);
        if !valid {
            return None;
        }
        let (first, last) = (first.parse().ok()?, last.parse().ok()?);
        (first <= last).then_some(Self { digits, first, last })
    }

    /// Parses a range such as `200-899`.
    pub fn parse(raw: &str) -> Option<Self> {
        let normalized = digits::normalize(raw);
        let (first, last) = normalized.split_once('-')?;
        Self::new(first, last)
    }

    /// Whether an invalid range would be valid with its bounds swapped.
    pub fn is_reversed(raw: &str) -> bool {
        let normalized = digits::normalize(raw);
        normalized.split_once('-').is_some_and(|(first, last)| first != last && Self::new(last, first).is_some())
    }

    /// The smallest number.
    pub fn first(&self) -> String {
        self.text(self.first)
    }

    /// The greatest number.
    pub fn last(&self) -> String {
        self.text(self.last)
    }

    /// The number `places` after the first; an error if the range ends before.
    pub fn nth(&self, places: u64) -> Result<String, Problem> {
        match self.first.checked_add(places) {
            Some(number) if number <= self.last => Ok(self.text(number)),
            _ => Err(Problem::RangeFull { first: self.first(), last: self.last() }),
        }
    }

    /// How many numbers of the range come before this one; `None` if it is not in the range.
    pub fn place_of(&self, number: &str) -> Option<u64> {
        let value: u64 =
            number.parse().ok().filter(|_| number.len() == self.digits && digits::is_all_digits(number))?;
        (self.first..=self.last).contains(&value).then(|| value - self.first)
    }

    fn text(&self, number: u64) -> String {
        format!("{number:0width$}", width = self.digits)
    }
}

/// 1000 to 9999.
impl Default for NumberRange {
    fn default() -> Self {
        Self { digits: 4, first: 1000, last: 9999 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_have_the_same_number_of_digits() {
        assert_eq!(NumberRange::parse("1000-9999"), Some(NumberRange::default()));
        let range = NumberRange::parse(" 040 – 099 ").unwrap();
        assert_eq!((range.first(), range.last()), ("040".to_owned(), "099".to_owned()));
        assert_eq!(NumberRange::parse("٢٠٠－٨٩٩"), NumberRange::new("200", "899"));
        assert!(NumberRange::parse("500-500").is_some());
        assert!(NumberRange::parse(&format!("{0}-{0}", "9".repeat(18))).is_some());
        let long = format!("{0}-{0}", "9".repeat(19));
        for raw in ["", "200", "-", "10-99", "200-1899", "899-200", "2a0-899", "200-899-900", "+20-899", &long] {
            assert_eq!(NumberRange::parse(raw), None, "{raw}");
            assert_eq!(NumberRange::is_reversed(raw), raw == "899-200", "{raw}");
        }
        assert!(!NumberRange::is_reversed("200-899") && !NumberRange::is_reversed("500-500"));
    }

    #[test]
    fn place_of_requires_the_same_number_of_digits() {
        let range = NumberRange::parse("098-099").unwrap();
        assert_eq!((range.place_of("098"), range.place_of("099")), (Some(0), Some(1)));
        for other in ["", "97", "097", "99", "0099", "200", "+99", "09a"] {
            assert_eq!(range.place_of(other), None, "{other}");
        }
    }

    #[test]
    fn nth_fails_past_the_end() {
        let range = NumberRange::parse("098-099").unwrap();
        assert_eq!(range.nth(0).as_deref(), Ok("098"));
        assert_eq!(range.nth(1).as_deref(), Ok("099"));
        let full = Err(Problem::RangeFull { first: "098".into(), last: "099".into() });
        assert_eq!(range.nth(2), full);
        assert_eq!(range.nth(u64::MAX), full);
    }
}
