//! Texts as they are compared, sorted and searched: whatever their case and compatibility forms.

use unicode_normalization::UnicodeNormalization as _;

use super::text::is_invisible;

/// `text` folded: two texts that differ in case, composition, compatibility forms or invisible characters alone fold
/// to the same. Accents count; `ß` is `ss`, and an `i` is an `i` with a dot and without.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // Some letters have a lower case only, some several: İ becomes i and a dot, ẞ becomes ß and then ss, ς becomes σ.
    let lower = text.nfkd().flat_map(char::to_lowercase);
    let letters = lower.flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfkc();
    for c in letters {
        let dot_of_i = c == '\u{307}' && folded.ends_with('i');
        if !dot_of_i && (c.is_whitespace() || !is_invisible(c)) {
            folded.push(c);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_composition_and_compatibility_do_not_count() {
        for (one, other) in [
            ("STRASSE", "Straße"),
            ("STRAẞE", "strasse"),
            ("istanbul", "İstanbul"),
            ("ISTANBUL", "ıstanbul"),
            ("Анна-Мария", "АННА-МАРИЯ"),
            ("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς".replace('ύ', "υ").as_str()),
            ("ﬁne", "FINE"),
            ("Cafe\u{301}", "CAFÉ"),
            ("ＦＡＸ １", "fax 1"),
            ("①", "1"),
            ("می\u{200c}خواهم", "میخواهم"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn accents_and_white_space_count() {
        assert_ne!(fold("Gérard"), fold("Gerard"));
        assert_ne!(fold("Й"), fold("И"));
        assert_eq!(fold("Große Straße"), "grosse strasse");
    }

    proptest! {
        #[test]
        fn twice_is_once(raw in any::<String>()) {
            let once = fold(&raw);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn upper_and_lower_case_are_one(raw in r"[\p{L}\p{M}\p{N} ]{0,12}") {
            // Upper case makes a letter of an iota below, so the marks must be in their order before (Unicode 3.13, D145).
            let raw: String = raw.nfd().collect();
            prop_assert_eq!(fold(&raw.to_uppercase()), fold(&raw.to_lowercase()));
        }

        #[test]
        fn canonical_equivalents_are_one(raw in r"[\p{L}\p{M}\p{N} ]{0,12}") {
            prop_assert_eq!(fold(&raw.nfc().to_string()), fold(&raw.nfd().to_string()));
            prop_assert_eq!(fold(&raw), fold(&raw.nfd().to_string()));
        }
    }
}
