//! Reads and writes the query string of a URL.

use form_urlencoded::{byte_serialize, parse};

/// The pairs of a query string, in order. What cannot be decoded stays unchanged.
pub fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    parse(query.as_bytes()).into_owned()
}

/// Appends `name=value` to a query string.
pub fn push(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(byte_serialize(name.as_bytes()));
    query.push('=');
    query.extend(byte_serialize(value.as_bytes()));
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
