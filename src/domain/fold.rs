//! Folds texts for comparing, sorting and searching, regardless of case and compatibility forms.

use unicode_normalization::UnicodeNormalization as _;

use super::text::is_invisible;

/// Folds `text`: texts that differ only in case, composition, compatibility forms or invisible characters become the
/// same. Accents are significant; `ß` becomes `ss`, and a dotless `i` becomes `i`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    // Lower case may be one-way or several characters: İ becomes i and a dot, ẞ becomes ß and then ss, ς becomes σ.
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
    fn case_composition_and_compatibility_are_ignored() {
        for (left, right) in [
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
            assert_eq!(fold(left), fold(right), "{left} {right}");
        }
    }

    #[test]
    fn accents_and_white_space_are_significant() {
        assert_ne!(fold("Gérard"), fold("Gerard"));
        assert_ne!(fold("Й"), fold("И"));
        assert_eq!(fold("Große Straße"), "grosse strasse");
    }

    proptest! {
        #[test]
        fn fold_is_idempotent(raw in any::<String>()) {
            let once = fold(&raw);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn upper_and_lower_case_are_equal(raw in r"[\p{L}\p{M}\p{N} ]{0,12}") {
            // Upper-casing turns an iota subscript into a letter, so marks must be in canonical order first (Unicode
            // 3.13, D145).
            let raw: String = raw.nfd().collect();
            prop_assert_eq!(fold(&raw.to_uppercase()), fold(&raw.to_lowercase()));
        }

        #[test]
        fn canonical_equivalents_are_equal(raw in r"[\p{L}\p{M}\p{N} ]{0,12}") {
            prop_assert_eq!(fold(&raw.nfc().to_string()), fold(&raw.nfd().to_string()));
            prop_assert_eq!(fold(&raw), fold(&raw.nfd().to_string()));
        }
    }
}
