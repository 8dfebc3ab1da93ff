//! The number of a mailbox.

use super::digits;
use super::problem::Problem;

/// 3 to 64 digits as dialed: leading zeros are significant. (`PortSIP` `extension_number`, `[0-9]{3,64}`.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxNumber(String);

impl MailboxNumber {
    /// Minimum number of digits.
    pub const MIN: usize = 3;
    /// Maximum number of digits.
    pub const MAX: usize = 64;

    /// Parses a number, ignoring spaces and the script of its digits. Dashes are refused, because they may mean a
    /// range.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let number = digits::normalize(raw);
        if number.is_empty() {
            Err(Problem::Required)
        } else if digits::is_all_digits(&number.replace('-', "")) && number.contains('-') {
            Err(Problem::NumberWithDash)
        } else if !digits::is_all_digits(&number) {
            Err(Problem::NotDigits)
        } else if !(Self::MIN..=Self::MAX).contains(&number.len()) {
            Err(Problem::NumberLength { digits: number.len() })
        } else {
            Ok(Self(number))
        }
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_to_sixty_four_digits() {
        assert_eq!(MailboxNumber::parse("12"), Err(Problem::NumberLength { digits: 2 }));
        assert_eq!(MailboxNumber::parse("012").unwrap().as_str(), "012");
        assert!(MailboxNumber::parse(&"7".repeat(64)).is_ok());
        assert_eq!(MailboxNumber::parse(&"7".repeat(65)), Err(Problem::NumberLength { digits: 65 }));
    }

    #[test]
    fn nothing_but_digits() {
        assert_eq!(MailboxNumber::parse("  "), Err(Problem::Required));
        assert_eq!(MailboxNumber::parse("12a4"), Err(Problem::NotDigits));
        assert_eq!(MailboxNumber::parse("a-b"), Err(Problem::NotDigits));
        assert_eq!(MailboxNumber::parse("１２ ٣4").unwrap().as_str(), "1234");
    }

    #[test]
    fn a_dash_may_mean_a_range_and_is_refused() {
        for raw in ["1001-1005", "1001–1005", "-1001", "10-01"] {
            assert_eq!(MailboxNumber::parse(raw), Err(Problem::NumberWithDash), "{raw}");
        }
    }
}
