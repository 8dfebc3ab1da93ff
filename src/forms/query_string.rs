//! Reads and writes the query string of a URL.

use std::fmt::Write as _;

/// The pairs of a query string, in order. What cannot be decoded stays unchanged.
pub fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(name), decode(value))
    })
}

/// Appends `name=value` to a query string.
pub fn push(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    encode(query, name);
    query.push('=');
    encode(query, value);
}

fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b if b.is_ascii_alphanumeric() || b"-._~".contains(&b) => out.push(char::from(b)),
            // Writing to a String cannot fail.
            b => drop(write!(out, "%{b:02X}")),
        }
    }
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(&byte) = bytes.get(i) {
        let code = if byte == b'%' { bytes.get(i + 1..i + 3).and_then(hex) } else { None };
        out.push(match (byte, code) {
            (_, Some(code)) => code,
            (b'+', None) => b' ',
            (byte, None) => byte,
        });
        i += if code.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    let value = |digit: u8| char::from(digit).to_digit(16);
    match digits {
        [high, low] => u8::try_from(value(*high)? * 16 + value(*low)?).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(query: &str) -> Vec<(String, String)> {
        pairs(query).collect()
    }

    #[test]
    fn malformed_queries_are_parsed_leniently() {
        assert_eq!(
            read("a=1&&b&c=%zz%4"),
            vec![("a".into(), "1".into()), ("b".into(), String::new()), ("c".into(), "%zz%4".into()),]
        );
        assert_eq!(read("q=M%C3%BCller+%26+Co"), vec![("q".into(), "Müller & Co".into())]);
    }

    proptest! {
        #[test]
        fn query_strings_round_trip(name in any::<String>(), value in any::<String>()) {
            let mut query = String::new();
            push(&mut query, &name, &value);
            push(&mut query, "last", &value);
            prop_assert!(query.bytes().all(|b| b.is_ascii_graphic()));
            prop_assert_eq!(read(&query), vec![(name, value.clone()), ("last".to_owned(), value)]);
        }
    }
}
