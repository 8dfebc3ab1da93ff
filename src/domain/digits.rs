//! Numbers as people write them, made into the digits they mean.

/// `raw` without what only separates (white space, dashes), with full-width characters made plain.
///
/// Everything else is kept, in its place, leading zeros too. Doing it twice changes nothing.
pub fn plain(raw: &str) -> String {
    raw.chars().filter(|c| !separates(*c)).map(narrow).collect()
}

fn separates(c: char) -> bool {
    let invisible =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    let dash = matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}');
    c.is_whitespace() || invisible || dash
}

/// The full-width forms U+FF01 to U+FF5E mirror ASCII at a fixed distance.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => c,
    }
}

/// Whether `s` is digits and nothing else, and at least one.
pub fn all_digits(s: &str) -> bool {
    !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn check_21_separators_go_and_leading_zeros_stay() {
        assert_eq!(plain(" 030-123 45\u{a0}67 "), "0301234567");
        assert_eq!(plain("００４２－７"), "00427");
        assert_eq!(plain("\u{202a}1234\u{202c}"), "1234");
    }

    proptest! {
        #[test]
        fn twice_is_once(raw in any::<String>()) {
            let once = plain(&raw);
            prop_assert_eq!(plain(&once), once);
        }
    }
}
