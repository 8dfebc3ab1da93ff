//! The default name of a mailbox.

use super::digits;
use super::text::DisplayName;

/// The beginning of its description, on one line; without one "Mailbox 1234", or the number alone if that would be too
/// long.
pub fn default_name(description: &str, number: &str) -> String {
    let line: String = description.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let cut: String = line.chars().take(DisplayName::MAX).collect();
    match cut.trim() {
        "" => {
            let digits = digits::normalize(number);
            let long = format!("Mailbox {digits}");
            if long.chars().count() <= DisplayName::MAX {
                long
            } else {
                digits.chars().take(DisplayName::MAX).collect()
            }
        }
        cut => cut.to_owned(),
    }
}
