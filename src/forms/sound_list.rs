//! What the list of sounds is asked, as it stands in the page's address.

use super::listing::{ListQuery, Side};
use super::query_string;
use crate::domain::text::Name;

/// Where a page begins or ends: beside one sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoundCursor {
    /// Which side of it.
    pub side: Side,
    /// Whose it is.
    pub customer: i64,
    /// The row.
    pub id: i64,
    /// What its name is sorted by.
    pub key: String,
}

impl SoundCursor {
    fn parse(side: Side, text: &str) -> Option<Self> {
        let (customer, rest) = text.split_once('.')?;
        let (id, key) = rest.split_once('.')?;
        let (customer, id) = (customer.parse().ok()?, id.parse().ok()?);
        // A letter may have up to three in lower case, and a key may have a number behind.
        (key.chars().count() <= 3 * Name::MAX + 21).then(|| Self { side, customer, id, key: key.to_owned() })
    }
}

/// Everything that decides what the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundQuery {
    /// Words, each of which must stand in the name.
    pub search: String,
    /// Those of one customer.
    pub customer: Option<i64>,
    /// Those that no mailbox plays.
    pub unused: bool,
    /// Where the page is; `None`: at the beginning.
    pub cursor: Option<SoundCursor>,
}

impl SoundQuery {
    /// Reads a query string. What is unknown or makes no sense is passed over.
    pub fn parse(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in query_string::pairs(query) {
            match name.as_str() {
                "q" => asked.search = value.trim().chars().take(ListQuery::MAX_SEARCH_CHARS).collect(),
                "customer" => asked.customer = value.parse().ok(),
                "used" => asked.unused = value == "no",
                "after" => asked.cursor = SoundCursor::parse(Side::After, &value),
                "before" => asked.cursor = SoundCursor::parse(Side::Before, &value),
                _ => {}
            }
        }
        asked
    }

    /// The address of this list at `path`.
    pub fn href(&self, path: &str) -> String {
        let mut text = String::new();
        if !self.search.is_empty() {
            query_string::push(&mut text, "q", &self.search);
        }
        if let Some(id) = self.customer {
            query_string::push(&mut text, "customer", &id.to_string());
        }
        if self.unused {
            query_string::push(&mut text, "used", "no");
        }
        if let Some(SoundCursor { side, customer, id, key }) = &self.cursor {
            let name = if *side == Side::After { "after" } else { "before" };
            query_string::push(&mut text, name, &format!("{customer}.{id}.{key}"));
        }
        if text.is_empty() { path.to_owned() } else { format!("{path}?{text}") }
    }

    /// The same list at another place.
    #[must_use]
    pub fn at(&self, cursor: Option<SoundCursor>) -> Self {
        Self { cursor, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn odd_addresses_show_a_list_all_the_same() {
        assert_eq!(SoundQuery::parse("after=1.x.key&customer=you&q=+&used=1&odd=1"), SoundQuery::default());
        assert_eq!(SoundQuery::default().href("/sounds"), "/sounds");
    }

    proptest! {
        #[test]
        fn an_address_reads_back(
            words in "[a-zé%&. ]{0,40}",
            customer in proptest::option::of(1..99_i64),
            unused: bool,
            place in proptest::option::of((any::<bool>(), any::<i64>(), any::<i64>(), "[a-zé.%&]{0,40}")),
        ) {
            let cursor = place.map(|(after, customer, id, key)| {
                SoundCursor { side: if after { Side::After } else { Side::Before }, customer, id, key }
            });
            let asked = SoundQuery { search: words.trim().to_owned(), customer, unused, cursor };
            let href = asked.href("/sounds");
            let text = href.split_once('?').map_or("", |(_, text)| text);
            prop_assert_eq!(SoundQuery::parse(text), asked);
        }
    }
}
