//! Names and descriptions: any language, no control characters.

use super::problem::Problem;

/// What people call a mailbox: 1 to 64 characters on one line. (yay and `PortSIP` `name`.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// Most characters.
    pub const MAX: usize = 64;

    /// Reads a name; white space around it does not count.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let name = raw.trim();
        if name.is_empty() {
            return Err(Problem::Required);
        }
        limited(name, Self::MAX)?;
        if name.chars().any(char::is_control) {
            return Err(Problem::ControlCharacter);
        }
        Ok(Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it is sorted by: upper and lower case are one.
    pub fn sort_key(&self) -> String {
        sort_key(&self.0)
    }
}

/// What a name is sorted and told apart by: upper and lower case are one.
pub fn sort_key(name: &str) -> String {
    name.to_lowercase()
}

/// What a mailbox is for: up to 255 characters, line breaks allowed. (Enswitch `description`.)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description(String);

impl Description {
    /// Most characters; a line break counts as one, however the browser sends it.
    pub const MAX: usize = 255;

    /// Reads a description; white space around it does not count.
    pub fn parse(raw: &str) -> Result<Self, Problem> {
        let text = raw.trim().replace("\r\n", "\n");
        limited(&text, Self::MAX)?;
        if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err(Problem::ControlCharacter);
        }
        Ok(Self(text))
    }

    /// The description; may be empty.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn limited(text: &str, max: usize) -> Result<(), Problem> {
    match text.chars().count() {
        length if length > max => Err(Problem::TooLong { length, max }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_1_to_64_characters_not_bytes() {
        assert_eq!(Name::parse(" \t"), Err(Problem::Required));
        assert_eq!(Name::parse(&"ש".repeat(64)).unwrap().as_str().chars().count(), 64);
        assert_eq!(Name::parse(&"x".repeat(65)), Err(Problem::TooLong { length: 65, max: 64 }));
        assert_eq!(Name::parse("a\u{7}b"), Err(Problem::ControlCharacter));
        assert_eq!(Name::parse("a\nb"), Err(Problem::ControlCharacter));
    }

    #[test]
    fn a_description_counts_a_line_break_once() {
        let raw = format!("{}\r\n{}", "x".repeat(127), "y".repeat(127));
        assert_eq!(Description::parse(&raw).unwrap().as_str().chars().count(), 255);
        assert!(Description::parse(&"x".repeat(256)).is_err());
        assert_eq!(Description::parse("").unwrap().as_str(), "");
    }
}
