//! The filters of the page as they stand in its address.

use crate::forms::listing::Side;
use crate::forms::query;
use crate::pages::history::PATH;
use crate::services::Door;
use crate::services::history::{Beside, Query};
use crate::services::record::{Action, Kind};

/// The most characters that are looked for.
const LONGEST: usize = 100;

/// Reads a query string. What is unknown or makes no sense is passed over.
pub fn read(text: &str) -> Query {
    let mut asked = Query::default();
    for (name, value) in query::pairs(text) {
        match name.as_str() {
            "who" => asked.who = value.chars().take(LONGEST).collect::<String>().trim().into(),
            "what" => asked.kind = Kind::from_name(&value),
            "of" => {
                asked.of =
                    value.split_once(':').and_then(|(kind, id)| Some((Kind::from_name(kind)?, id.parse().ok()?)));
            }
            "did" => asked.action = Action::from_name(&value),
            "through" => asked.door = Door::from_name(&value),
            "customer" => asked.customer = value.parse().ok(),
            "from" => asked.from = value.parse().ok(),
            "to" => asked.to = value.parse().ok(),
            "after" => asked.beside = beside(Side::After, &value),
            "before" => asked.beside = beside(Side::Before, &value),
            _ => {}
        }
    }
    asked
}

fn beside(side: Side, text: &str) -> Option<Beside> {
    let (at, id) = text.split_once('.')?;
    Some(Beside { side, at: at.parse().ok()?, id: id.parse().ok()? })
}

/// The address that reads back as this.
pub fn href(asked: &Query) -> String {
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
            query::push(&mut text, name, &value);
        }
    }
    if text.is_empty() { PATH.to_owned() } else { format!("{PATH}?{text}") }
}

/// Whether the form sent fields that nobody filled in. They are taken out of the address.
pub fn has_empty(text: &str) -> bool {
    query::pairs(text).any(|(_, value)| value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
        proptest::option::of(proptest::sample::select(all))
    }

    proptest! {
        #[test]
        fn an_address_reads_back(
            who in "[a-zé&%]{0,20}",
            (kind, action) in (one(&Kind::ALL), one(&Action::ALL)),
            of in proptest::option::of((proptest::sample::select(&Kind::ALL[..]), any::<i64>())),
            customer in proptest::option::of(any::<i64>()),
            days in proptest::option::of((1900..2100_i16, 1..13_i8, 1..29_i8)),
            place in proptest::option::of((any::<bool>(), any::<i64>(), any::<i64>())),
        ) {
            let day = days.map(|(year, month, day)| jiff::civil::date(year, month, day));
            let side = |after| if after { Side::After } else { Side::Before };
            let beside = place.map(|(after, at, id)| Beside { side: side(after), at, id });
            let door = Some(Door::Import);
            let asked = Query { who, kind, of, action, door, customer, from: day, to: day, beside };
            let address = href(&asked);
            prop_assert_eq!(read(address.split_once('?').map_or("", |(_, text)| text)), asked);
        }
    }

    #[test]
    fn odd_addresses_show_the_page_all_the_same() {
        let odd = "what=moon&of=mailbox&of=7:mailbox&did=x&through=window&customer=a&from=2026-13-40&after=1&odd=1";
        assert_eq!(read(odd), Query::default());
        assert_eq!(href(&Query::default()), PATH);
    }
}
