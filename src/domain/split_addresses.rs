//! Splits a list of email addresses as people type them and mail programs copy them.

use std::ops::Range;

/// The addresses in `raw`, those with a name as `Name <address>`; invalid parts are included so that they can be
/// reported.
///
/// A semicolon, a bar or a line break always ends an address. A comma does not if it may be part of a name, as in
/// `Keen, Jim <j.keen@example.org>`.
pub fn split(raw: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for entry in split_outside_quotes(raw, &[';', '|', '\n', '\r']).into_iter().map(|range| &raw[range]) {
        // The start of a name that may continue after a comma.
        let mut name: Option<usize> = None;
        for range in split_outside_quotes(entry, &[',']) {
            let text = &entry[range.clone()];
            if text.contains('<') {
                found.extend(split_named(&entry[name.take().unwrap_or(range.start)..range.end]));
            } else if text.contains(['@', '"']) {
                found.extend(split_words(&entry[name.take().unwrap_or(range.start)..range.end]));
            } else {
                name.get_or_insert(range.start);
            }
        }
        found.extend(name.into_iter().flat_map(|start| split_words(&entry[start..])));
    }
    found
}

fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty())
}

/// The ranges between the separators outside quotation marks and brackets.
fn split_outside_quotes(text: &str, separators: &[char]) -> Vec<Range<usize>> {
    let (mut found, mut start, mut quoted, mut bracketed) = (Vec::new(), 0, false, false);
    let quotes_close = text.matches('"').count().is_multiple_of(2);
    for (i, c) in text.char_indices() {
        match c {
            '"' if quotes_close => quoted = !quoted,
            '<' if !quoted => bracketed = true,
            '>' if !quoted => bracketed = false,
            // Brackets and quotation marks never span lines.
            '\n' | '\r' => (quoted, bracketed) = (false, false),
            _ => {}
        }
        if !quoted && !bracketed && separators.contains(&c) {
            found.push(start..i);
            start = i + c.len_utf8();
        }
    }
    found.push(start..text.len());
    found
}

/// Each address in brackets with the name before it, and the words after the last one.
fn split_named(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find('>') {
        found.push(rest[..=end].trim_matches(|c: char| c.is_whitespace() || c == ','));
        rest = &rest[end + 1..];
    }
    found.extend(split_words(rest));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_as_mail_programs_copy_them() {
        for (raw, parts) in [
            (
                "a@b.org, c@d.org;e@f.org g@h.org\r\ni@j.org|k@l.org",
                vec!["a@b.org", "c@d.org", "e@f.org", "g@h.org", "i@j.org", "k@l.org"],
            ),
            (
                "Keen, Jim <j.keen@example.org>; Anne Duval <a.duval@example.org>",
                vec!["Keen, Jim <j.keen@example.org>", "Anne Duval <a.duval@example.org>"],
            ),
            (
                "\"Keen; Jim\" <j@example.org>, Anne <a@example.org>",
                vec!["\"Keen; Jim\" <j@example.org>", "Anne <a@example.org>"],
            ),
            ("a@b.org, Keen, Jim <j@b.org>, c@d.org", vec!["a@b.org", "Keen, Jim <j@b.org>", "c@d.org"]),
            ("Jim <j@b.org> Anne <a@b.org> c@d.org", vec!["Jim <j@b.org>", "Anne <a@b.org>", "c@d.org"]),
            ("jo@b.org <jo@b.org>", vec!["jo@b.org <jo@b.org>"]),
            ("nonsense; Jim <j@b.org>", vec!["nonsense", "Jim <j@b.org>"]),
            ("a@b.org, nonsense, more", vec!["a@b.org", "nonsense", "more"]),
            ("nonsense, a@b.org", vec!["nonsense", "a@b.org"]),
            ("Jim <j@b.org\na@b.org", vec!["Jim", "<j@b.org", "a@b.org"]),
            (" ,; ", vec![]),
        ] {
            assert_eq!(split(raw), parts, "{raw}");
        }
    }

    proptest! {
        #[test]
        fn no_part_is_blank(raw in r#"[a@<>",;| \n.é]{0,40}"#) {
            prop_assert!(split(&raw).iter().all(|part| !part.trim().is_empty()));
        }
    }
}
