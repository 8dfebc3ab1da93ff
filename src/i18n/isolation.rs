//! Keeps a text in the other writing direction from reordering the message around it.

use std::borrow::Cow;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; see Unicode Standard Annex 9.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// `text`, isolated if it contains letters that are written from right to left.
pub fn isolate_rtl(text: &str) -> Cow<'_, str> {
    if text.contains(is_rtl) {
        Cow::Owned(format!("{}{text}{}", ISOLATES[0], ISOLATES[1]))
    } else {
        Cow::Borrowed(text)
    }
}

/// `text` without isolates, for names of files.
pub fn without_isolates(text: &str) -> String {
    text.replace(ISOLATES, "")
}

/// The blocks of Hebrew, Arabic, Syriac, Thaana, `NKo` and their neighbors, and of their presentation forms.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_from_right_to_left_is_isolated() {
        assert_eq!(isolate_rtl("مكتب (2)"), "\u{2068}مكتب (2)\u{2069}");
        assert_eq!(isolate_rtl("דלפק"), "\u{2068}דלפק\u{2069}");
        for text in ["", "Front desk", "Büro 3", "前台", "\u{f8e0}"] {
            assert_eq!(isolate_rtl(text), text);
        }
        assert_eq!(without_isolates("\u{2068}a\u{2069}.csv"), "a.csv");
    }
}
