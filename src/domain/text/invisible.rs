//! Invisible characters.

/// Whether the character is removed from every text: it has no width, or only changes the direction of others.
///
/// The joiners U+200C and U+200D are not removed: Persian, Hindi and many emoji need them.
pub fn is_stripped(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}')
}

/// Whether the character is invisible: white space, stripped characters, joiners, fillers and selectors.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || is_stripped(c)
        || matches!(c,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200c}'
            | '\u{200d}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fffc}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d159}' | '\u{e0000}'..='\u{e0fff}')
}

/// `text` without white space and joiners at its ends, where they join nothing.
pub(super) fn trim_invisible(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{200c}' | '\u{200d}'))
}
