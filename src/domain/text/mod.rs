//! Names and descriptions: in any language, composed, without invisible characters.

#[cfg(feature = "ssr")]
mod compose;
#[cfg(not(feature = "ssr"))]
#[path = "compose_in_browser.rs"]
mod compose;
mod invisible;

use super::problem::Problem;
pub use invisible::{is_invisible, is_stripped};

/// Cleans `raw` for storage: composed (NFC), and without zero-width and bidirectional control characters. If the rest
/// is invisible, the result is empty.
pub fn clean(raw: &str) -> String {
    let stripped: String = raw.chars().filter(|c| !invisible::is_stripped(*c)).collect();
    let text = invisible::trim_invisible(&stripped);
    if text.chars().all(is_invisible) { String::new() } else { compose::nfc(text) }
}

/// The display name of a mailbox: 1 to 64 characters on one line. (yay and `PortSIP` `name`.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayName(String);

impl DisplayName {
    /// Maximum length in characters.
    pub const MAX: usize = 64;

    /// Parses a name; surrounding white space is ignored.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let name = clean(raw);
        if name.is_empty() {
            return Err(Problem::Required);
        }
        check_length(&name, Self::MAX)?;
        if name.chars().any(is_unprintable) {
            return Err(Problem::ControlCharacter);
        }
        Ok(Self(name))
    }

    /// A name from the database, which an older version may have accepted by looser rules.
    pub fn from_stored(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The purpose of a mailbox: up to 255 characters, line breaks allowed. (Enswitch `description`.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description(String);

impl Description {
    /// Maximum length in characters; a line break counts as one, however the browser sends it.
    pub const MAX: usize = 255;

    /// Parses a description; surrounding white space is ignored.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let text = clean(raw).replace("\r\n", "\n");
        check_length(&text, Self::MAX)?;
        if text.chars().any(|c| is_unprintable(c) && c != '\n' && c != '\t') {
            return Err(Problem::ControlCharacter);
        }
        Ok(Self(text))
    }

    /// A description from the database, which an older version may have accepted by looser rules.
    pub fn from_stored(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The description; may be empty.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check_length(text: &str, max: usize) -> Result<(), Problem> {
    match text.chars().count() {
        length if length > max => Err(Problem::TooLong { length, max }),
        _ => Ok(()),
    }
}

/// A control character, or the replacement character of a decoder.
fn is_unprintable(c: char) -> bool {
    c.is_control() || c == '\u{fffd}'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_has_1_to_64_characters_not_bytes() {
        assert_eq!(DisplayName::parse(" \t"), Err(Problem::Required));
        assert_eq!(DisplayName::parse(&"ש".repeat(64)).unwrap().as_str().chars().count(), 64);
        assert_eq!(DisplayName::parse(&"x".repeat(65)), Err(Problem::TooLong { length: 65, max: 64 }));
        assert_eq!(DisplayName::parse("a\u{7}b"), Err(Problem::ControlCharacter));
        assert_eq!(DisplayName::parse("a\nb"), Err(Problem::ControlCharacter));
        assert_eq!(DisplayName::parse("K\u{fffd}che"), Err(Problem::ControlCharacter));
    }

    #[test]
    fn an_invisible_name_is_missing() {
        for raw in [
            "\u{200b}\u{200b}",
            "\u{3164}",
            "\u{2800}",
            "\u{2060}",
            "\u{115f}\u{1160}",
            "\u{feff}",
            "\u{ad}",
            "\u{200d}",
            "\u{202e}",
            " \u{ffa0} \u{fe0f}",
            "\u{e0061}\u{e007f}",
        ] {
            assert_eq!(DisplayName::parse(raw), Err(Problem::Required), "{raw:?}");
            assert_eq!(Description::parse(raw).unwrap().as_str(), "", "{raw:?}");
        }
    }

    #[test]
    fn direction_marks_and_zero_width_characters_are_stripped() {
        let name = |raw| DisplayName::parse(raw).unwrap().as_str().to_owned();
        assert_eq!(name("abc\u{202e}txt.exe"), "abctxt.exe");
        assert_eq!(name("\u{200e}Front\u{200b}desk\u{feff}"), "Frontdesk");
        assert_eq!(name("\u{200b} Desk \u{200b}"), "Desk");
        // Persian, Hindi and some emoji need joiners.
        assert_eq!(name("می\u{200c}خواهم\u{200c}"), "می\u{200c}خواهم");
        assert_eq!(name("👩\u{200d}💻 team"), "👩\u{200d}💻 team");
    }

    #[cfg(feature = "ssr")]
    #[test]
    fn a_text_is_stored_composed() {
        assert_eq!(DisplayName::parse("Cafe\u{301}").unwrap().as_str(), "Café");
        assert_eq!(Description::parse("u\u{308}ber\r\nmorgen").unwrap().as_str(), "über\nmorgen");
        assert!(DisplayName::parse(&"e\u{301}".repeat(64)).is_ok());
    }

    #[test]
    fn a_description_counts_a_line_break_once() {
        let raw = format!("{}\r\n{}", "x".repeat(127), "y".repeat(127));
        assert_eq!(Description::parse(&raw).unwrap().as_str().chars().count(), 255);
        assert!(Description::parse(&"x".repeat(256)).is_err());
        assert_eq!(Description::parse("").unwrap().as_str(), "");
    }

    proptest! {
        #[test]
        fn clean_is_idempotent(raw in any::<String>()) {
            let once = clean(&raw);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
