//! The pseudo-locale: accented English, about 40 % longer, between marks. Text without marks is not translated, and
//! truncated text leaves no space for translations.

use std::borrow::Cow;

/// The mark at the beginning of a message.
pub const OPEN: char = '⟦';
/// The mark at the end of a message.
pub const CLOSE: char = '⟧';

/// Adds accents to the letters of a text and doubles its vowels.
pub fn pseudolocalize(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    for c in text.chars() {
        let accented = match c {
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
            accented => accented,
        };
        out.push(accented);
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U') {
            out.push(accented.to_lowercase().next().unwrap_or(accented));
        }
    }
    Cow::Owned(out)
}

/// Adds the marks around a complete message.
pub fn add_marks(message: &str) -> String {
    format!("{OPEN}{message}{CLOSE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_grow_by_about_forty_percent() {
        let text = "Messages would be deleted although no email is sent";
        let (before, after) = (text.chars().count(), add_marks(&pseudolocalize(text)).chars().count());
        assert!(after * 10 >= before * 13 && after * 10 <= before * 17, "{before} to {after}");
        assert_eq!(add_marks(&pseudolocalize("Save")), "⟦Šáávéé⟧");
    }
}
