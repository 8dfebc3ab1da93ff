//! The query of the page, encoded in its address.

use crate::forms::query_string;
use crate::lists::mailbox_list::Side;
use crate::paths;
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{HistoryCursor, HistoryQuery};

/// The maximum length of the search text.
const MAX_SEARCH_CHARS: usize = 100;

/// Parses a query string. Unknown or invalid parameters are ignored.
pub fn parse(text: &str) -> HistoryQuery {
    let mut query = HistoryQuery::default();
    for (name, value) in query_string::pairs(text) {
        match name.as_str() {
            "who" => query.who = value.chars().take(MAX_SEARCH_CHARS).collect::<String>().trim().into(),
            "what" => query.kind = SubjectKind::from_name(&value),
            "of" => {
                query.of = value
                    .split_once(':')
                    .and_then(|(kind, id)| Some((SubjectKind::from_name(kind)?, id.parse().ok()?)));
            }
            "did" => query.action = AuditAction::from_name(&value),
            "through" => query.source = ChangeSource::from_name(&value),
            "customer" => query.customer = value.parse().ok(),
            "from" => query.from = value.parse().ok(),
            "to" => query.to = value.parse().ok(),
            "after" => query.beside = parse_cursor(Side::After, &value),
            "before" => query.beside = parse_cursor(Side::Before, &value),
            _ => {}
        }
    }
    query
}

fn parse_cursor(side: Side, text: &str) -> Option<HistoryCursor> {
    let (at, id) = text.split_once('.')?;
    Some(HistoryCursor { side, at: at.parse().ok()?, id: id.parse().ok()? })
}

/// The address of a query; the inverse of [`parse`].
pub fn href(query: &HistoryQuery) -> String {
    let cursor = |side| query.beside.filter(|b| b.side == side).map(|b| format!("{}.{}", b.at, b.id));
    let values = [
        ("who", Some(query.who.clone()).filter(|who| !who.is_empty())),
        ("what", query.kind.map(|kind| kind.name().to_owned())),
        ("of", query.of.map(|(kind, id)| format!("{}:{id}", kind.name()))),
        ("did", query.action.map(|action| action.name().to_owned())),
        ("through", query.source.map(|source| source.name().to_owned())),
        ("customer", query.customer.map(|id| id.to_string())),
        ("from", query.from.map(|day| day.to_string())),
        ("to", query.to.map(|day| day.to_string())),
        ("after", cursor(Side::After)),
        ("before", cursor(Side::Before)),
    ];
    let mut text = String::new();
    for (name, value) in values {
        if let Some(value) = value {
            query_string::push(&mut text, name, &value);
        }
    }
    if text.is_empty() { paths::HISTORY.to_owned() } else { format!("{}?{text}", paths::HISTORY) }
}

/// Whether the address contains empty fields of the form, which are then removed.
pub fn has_empty_parameters(text: &str) -> bool {
    query_string::pairs(text).any(|(_, value)| value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn option_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
        proptest::option::of(proptest::sample::select(all))
    }

    proptest! {
        #[test]
        fn parse_inverts_href(
            who in "[a-zé&%]{0,20}",
            (kind, action) in (option_of(&SubjectKind::ALL), option_of(&AuditAction::ALL)),
            of in proptest::option::of((proptest::sample::select(&SubjectKind::ALL[..]), any::<i64>())),
            customer in proptest::option::of(any::<i64>()),
            days in proptest::option::of((1900..2100_i16, 1..13_i8, 1..29_i8)),
            cursor in proptest::option::of((any::<bool>(), any::<i64>(), any::<i64>())),
        ) {
            let day = days.map(|(year, month, day)| jiff::civil::date(year, month, day));
            let side = |after| if after { Side::After } else { Side::Before };
            let beside = cursor.map(|(after, at, id)| HistoryCursor { side: side(after), at, id });
            let source = Some(ChangeSource::Import);
            let query = HistoryQuery { who, kind, of, action, source, customer, from: day, to: day, beside };
            let address = href(&query);
            prop_assert_eq!(parse(address.split_once('?').map_or("", |(_, text)| text)), query);
        }
    }

    #[test]
    fn invalid_parameters_are_ignored() {
        let address = "what=moon&of=mailbox&of=7:mailbox&did=x&through=window&customer=a&from=2026-13-40&after=1&odd=1";
        assert_eq!(parse(address), HistoryQuery::default());
        assert_eq!(href(&HistoryQuery::default()), paths::HISTORY);
    }
}
