//! The search syntax of the APIs: words, with `or` between alternatives.

/// Alternatives, one of which must match: all of its words, in any place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search(Vec<Vec<String>>);

impl Search {
    /// Maximum length.
    pub const MAX_CHARS: usize = 200;
    /// Maximum number of words, not counting `or`.
    pub const MAX_WORDS: usize = 12;

    /// Parses a search: `porter night or 102` matches what has "porter" and "night", and what has "102". An error is a
    /// message for the client.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.chars().count() > Self::MAX_CHARS {
            return Err(format!("Use at most {} characters", Self::MAX_CHARS));
        }
        if text.chars().any(|c| c.is_control() && !c.is_whitespace()) {
            return Err("Remove characters that can't be displayed".to_owned());
        }
        let mut alternatives = vec![Vec::new()];
        for word in text.split_whitespace() {
            match alternatives.last_mut() {
                Some(words) if !word.eq_ignore_ascii_case("or") => words.push(word.to_owned()),
                _ => alternatives.push(Vec::new()),
            }
        }
        if alternatives.iter().map(Vec::len).sum::<usize>() > Self::MAX_WORDS {
            return Err(format!("Use at most {} words", Self::MAX_WORDS));
        }
        match alternatives.as_slice() {
            [only] if only.is_empty() => Ok(Self::default()),
            all if all.iter().any(Vec::is_empty) => Err("Put “or” between two words".to_owned()),
            _ => Ok(Self(alternatives)),
        }
    }

    /// The alternatives; empty: everything matches.
    pub fn alternatives(&self) -> &[Vec<String>] {
        &self.0
    }

    /// Whether everything matches.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn or_separates_alternatives() {
        let parse = |text| Search::parse(text).map(|s| s.0);
        assert_eq!(parse(" "), Ok(vec![]));
        assert_eq!(parse("night porter"), Ok(vec![vec!["night".to_owned(), "porter".to_owned()]]));
        assert_eq!(parse("101 OR 102"), Ok(vec![vec!["101".to_owned()], vec!["102".to_owned()]]));
        for text in ["or", "101 or", "or 101", "1 or or 2", "a\u{0}b", &"x".repeat(201), &"x ".repeat(13)] {
            assert!(Search::parse(text).is_err(), "{text:?}");
        }
        assert!(Search::parse(&"x ".repeat(12)).is_ok());
    }
}
