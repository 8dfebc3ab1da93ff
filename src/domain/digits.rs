//! Normalizes numbers as people write them.

/// `raw` without white space and invisible characters, and with digits, dashes and full-width characters as ASCII.
///
/// Digits of every script become ASCII digits. Everything else stays in place, including leading zeros. Normalizing
/// twice changes nothing.
pub fn normalize(raw: &str) -> String {
    raw.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).map(to_ascii).collect()
}

/// [`normalize`] without dashes, which are only separators in phone numbers. In other numbers they may mean a range, or
/// lock a PIN.
pub fn normalize_without_dashes(raw: &str) -> String {
    normalize(raw).replace('-', "")
}

/// `raw` with the digits of every script as ASCII, and nothing else changed.
pub fn to_ascii_digits(raw: &str) -> String {
    raw.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn to_ascii(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        // The full-width forms U+FF01 to U+FF5E mirror ASCII at a fixed distance.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        _ => ascii_digit(c).unwrap_or(c),
    }
}

/// The ASCII digit for a decimal digit of another script.
fn ascii_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.get(ZEROS.partition_point(|zero| *zero <= code).checked_sub(1)?)?;
    char::from_digit(code - zero, 10)
}

/// Whether `s` consists of digits, and at least one.
pub fn is_all_digits(s: &str) -> bool {
    !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit())
}

/// The zeros of the scripts that have decimal digits of their own (general category Nd, Unicode 16). The other nine
/// digits follow each of them.
const ZEROS: [u32; 76] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
    0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
    0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0,
    0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50,
    0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn check_21_separators_are_removed_and_leading_zeros_kept() {
        assert_eq!(normalize(" 030 123 45\u{a0}67 "), "0301234567");
        assert_eq!(normalize("００４２ ７"), "00427");
        assert_eq!(normalize("\u{202a}1234\u{202c}"), "1234");
    }

    #[test]
    fn check_21_digits_of_every_script_are_normalized() {
        for (raw, digits) in [
            ("٧٨٨١", "7881"),
            ("۷۸۸۲", "7882"),
            ("७८८३", "7883"),
            ("৭৮৮৪", "7884"),
            ("๗๘๘๕", "7885"),
            ("𝟗𝟎", "90"),
            ("+٤٩ ٣٠", "+4930"),
            ("٠٠١", "001"),
        ] {
            assert_eq!(normalize(raw), digits, "{raw}");
        }
        assert!(ZEROS.is_sorted());
        assert_eq!(normalize("½ⅷ²〇"), "½ⅷ²〇", "these are no decimal digits");
        assert_eq!(to_ascii_digits("٧ - a"), "7 - a");
    }

    #[test]
    fn dashes_are_kept() {
        assert_eq!(normalize("1001–1005"), "1001-1005");
        assert_eq!(normalize("−５８２０３６"), "-582036");
        assert_eq!(normalize_without_dashes("030－123"), "030123");
    }

    proptest! {
        #[test]
        fn normalize_is_idempotent(raw in any::<String>()) {
            let once = normalize(&raw);
            prop_assert_eq!(normalize(&once), once);
        }
    }
}
