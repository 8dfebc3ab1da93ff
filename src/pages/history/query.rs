//! The filters of the page as they stand in its address.

use crate::forms::listing::Side;
use crate::forms::query_string;
use crate::pages::history::PATH;
use crate::services::ChangeSource;
use crate::services::audit::{AuditAction, SubjectKind};
use crate::services::history::{HistoryCursor, HistoryQuery};

/// The most characters that are looked for.
const MAX_SEARCH_CHARS: usize = 100;

/// Reads a query string. What is unknown or makes no sense is passed over.
pub fn parse(text: &str) -> HistoryQuery {
    let mut asked = HistoryQuery::default();
    for (name, value) in query_string::pairs(text) {
        match name.as_str() {
            "who" => asked.who = value.chars().take(MAX_SEARCH_CHARS).collect::<String>().trim().into(),
            "what" => asked.kind = SubjectKind::from_name(&value),
            "of" => {
                asked.of = value
                    .split_once(':')
                    .and_then(|(kind, id)| Some((SubjectKind::from_name(kind)?, id.parse().ok()?)));
            }
            "did" => asked.action = AuditAction::from_name(&value),
            "through" => asked.door = ChangeSource::from_name(&value),
            "customer" => asked.customer = value.parse().ok(),
            "from" => asked.from = value.parse().ok(),
            "to" => asked.to = value.parse().ok(),
            "after" => asked.beside = parse_cursor(Side::After, &value),
            "before" => asked.beside = parse_cursor(Side::Before, &value),
            _ => {}
        }
    }
    asked
}

fn parse_cursor(side: Side, text: &str) -> Option<HistoryCursor> {
    let (at, id) = text.split_once('.')?;
    Some(HistoryCursor { side, at: at.parse().ok()?, id: id.parse().ok()? })
}

/// The address that reads back as this.
pub fn href(asked: &HistoryQuery) -> String {
    let place = |side| asked.beside.filter(|b| b.side == side).map(|b| format!("{}.{}", b.at, b.id));
    let values = [
        ("who", Some(asked.who.clone()).filter(|who| !who.is_empty())),
        ("what", asked.kind.map(|kind| kind.name().to_owned())),
        ("of", asked.of.map(|(kind, id)| format!("{}:{id}", kind.name()))),
        ("did", asked.action.map(|action| action.name().to_owned())),
        ("through", asked.door.map(|door| door.name().to_owned())),
        ("customer", asked.customer.map(|id| id.to_string())),
        ("from", asked.from.map(|day| day.to_string())),
        ("to", asked.to.map(|day| day.to_string())),
        ("after", place(Side::After)),
        ("before", place(Side::Before)),
    ];
    let mut text = String::new();
    for (name, value) in values {
        if let Some(value) = value {
            query_string::push(&mut text, name, &value);
        }
    }
    if text.is_empty() { PATH.to_owned() } else { format!("{PATH}?{text}") }
}

/// Whether the form sent fields that nobody filled in. They are taken out of the address.
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
        fn an_address_reads_back(
            who in "[a-zé&%]{0,20}",
            (kind, action) in (option_of(&SubjectKind::ALL), option_of(&AuditAction::ALL)),
            of in proptest::option::of((proptest::sample::select(&SubjectKind::ALL[..]), any::<i64>())),
            customer in proptest::option::of(any::<i64>()),
            days in proptest::option::of((1900..2100_i16, 1..13_i8, 1..29_i8)),
            place in proptest::option::of((any::<bool>(), any::<i64>(), any::<i64>())),
        ) {
            let day = days.map(|(year, month, day)| jiff::civil::date(year, month, day));
            let side = |after| if after { Side::After } else { Side::Before };
            let beside = place.map(|(after, at, id)| HistoryCursor { side: side(after), at, id });
            let door = Some(ChangeSource::Import);
            let asked = HistoryQuery { who, kind, of, action, door, customer, from: day, to: day, beside };
            let address = href(&asked);
            prop_assert_eq!(parse(address.split_once('?').map_or("", |(_, text)| text)), asked);
        }
    }

    #[test]
    fn invalid_parameters_are_ignored() {
        let odd = "what=moon&of=mailbox&of=7:mailbox&did=x&through=window&customer=a&from=2026-13-40&after=1&odd=1";
        assert_eq!(parse(odd), HistoryQuery::default());
        assert_eq!(href(&HistoryQuery::default()), PATH);
    }
}
