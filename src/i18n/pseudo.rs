//! English in disguise: accented, some 40 % longer, between marks. What a page shows without marks comes from no
//! catalogue, and what it cuts off has no namespace for other languages.

use std::borrow::Cow;

/// Begins a message.
pub const OPEN: char = '⟦';
/// Ends one.
pub const CLOSE: char = '⟧';

/// A text of a message with accents on its letters and its vowels drawn out.
pub fn pseudolocalize(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    for c in text.chars() {
        let other = match c {
            'a' => 'á',
            'c' => 'ç',
            'e' => 'é',
            'i' => 'í',
            'n' => 'ñ',
            'o' => 'ó',
            's' => 'š',
            'u' => 'ú',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ó',
            'S' => 'Š',
            'U' => 'Ú',
            other => other,
        };
        out.push(other);
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U') {
            out.push(other.to_lowercase().next().unwrap_or(other));
        }
    }
    Cow::Owned(out)
}

/// A whole message between its marks.
pub fn add_marks(message: &str) -> String {
    format!("{OPEN}{message}{CLOSE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_grows_by_about_forty_percent() {
        let text = "Messages would be deleted although no email is sent";
        let (before, after) = (text.chars().count(), add_marks(&pseudolocalize(text)).chars().count());
        assert!(after * 10 >= before * 13 && after * 10 <= before * 17, "{before} to {after}");
        assert_eq!(add_marks(&pseudolocalize("Save")), "⟦Šáávéé⟧");
    }
}
