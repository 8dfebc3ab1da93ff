//! The query of the list of sounds, as in the URL of its page.

use super::mailbox_list::{ListQuery, Side};
use crate::domain::text::DisplayName;
use crate::forms::query_string;

/// The start or end of a page: beside one sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoundCursor {
    /// The side of it.
    pub side: Side,
    /// The customer it belongs to.
    pub customer: i64,
    /// The row id.
    pub id: i64,
    /// The sort key of its name.
    pub key: String,
}

impl SoundCursor {
    fn parse(side: Side, text: &str) -> Option<Self> {
        let (customer, rest) = text.split_once('.')?;
        let (id, key) = rest.split_once('.')?;
        let (customer, id) = (customer.parse().ok()?, id.parse().ok()?);
        // Lower-casing a letter may yield up to three, and a key may end with a number.
        (key.chars().count() <= 3 * DisplayName::MAX + 21).then(|| Self { side, customer, id, key: key.to_owned() })
    }
}

/// Everything that determines what the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SoundQuery {
    /// Words that the name must contain.
    pub search: String,
    /// Those of one customer.
    pub customer: Option<i64>,
    /// Only those that no mailbox plays.
    pub unused: bool,
    /// The position of the page; `None`: at the beginning.
    pub cursor: Option<SoundCursor>,
}

impl SoundQuery {
    /// Parses a query string. Unknown and invalid parameters are ignored.
    pub fn parse(query: &str) -> Self {
        let mut parsed = Self::default();
        for (name, value) in query_string::pairs(query) {
            match name.as_str() {
                "q" => parsed.search = value.trim().chars().take(ListQuery::MAX_SEARCH_CHARS).collect(),
                "customer" => parsed.customer = value.parse().ok(),
                "used" => parsed.unused = value == "no",
                "after" => parsed.cursor = SoundCursor::parse(Side::After, &value),
                "before" => parsed.cursor = SoundCursor::parse(Side::Before, &value),
                _ => {}
            }
        }
        parsed
    }

    /// The URL of this list at `path`.
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

    /// The same list at another position.
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
    fn malformed_urls_show_the_default_list() {
        assert_eq!(SoundQuery::parse("after=1.x.key&customer=you&q=+&used=1&odd=1"), SoundQuery::default());
        assert_eq!(SoundQuery::default().href("/sounds"), "/sounds");
    }

    proptest! {
        #[test]
        fn sound_queries_round_trip(
            words in "[a-zé%&. ]{0,40}",
            customer in proptest::option::of(1..99_i64),
            unused: bool,
            position in proptest::option::of((any::<bool>(), any::<i64>(), any::<i64>(), "[a-zé.%&]{0,40}")),
        ) {
            let cursor = position.map(|(after, customer, id, key)| {
                SoundCursor { side: if after { Side::After } else { Side::Before }, customer, id, key }
            });
            let expected = SoundQuery { search: words.trim().to_owned(), customer, unused, cursor };
            let href = expected.href("/sounds");
            let text = href.split_once('?').map_or("", |(_, text)| text);
            prop_assert_eq!(SoundQuery::parse(text), expected);
        }
    }
}
