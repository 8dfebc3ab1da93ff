//! Filters of scripts.

use std::time::Duration;

use mailroom::lists::filter::api_order::parse_order;
use mailroom::lists::filter::parse::{MAX_FILTER_CHARS, parse};
use mailroom::lists::filter::vocabulary::FieldName;
use mailroom::lists::filter::{FilterColumn, FilterValue};

const FIELDS: [FieldName; 3] = [
    FieldName::text("name", FilterColumn::Name),
    FieldName::text("recipients", FilterColumn::Recipients),
    FieldName::switch("enable_pin", FilterColumn::PinRequired),
];

#[test]
fn filters() {
    bolero::check!().with_max_len(2 * MAX_FILTER_CHARS).with_test_time(Duration::from_secs(3)).for_each(
        |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes);
            let length = text.chars().count();
            match parse(&text, &FIELDS) {
                // A parsed filter can be applied to any mailbox, whatever fields it lacks.
                Ok(filter) => {
                    filter.matches(&|_| FilterValue::Null);
                }
                Err(error) => {
                    assert!((1..=length + 1).contains(&error.at), "{error}");
                    assert!(!error.what.is_empty());
                }
            }
            if let Err(error) = parse_order(&text, &FIELDS) {
                assert!((1..=length + 1).contains(&error.at), "{error}");
            }
        },
    );
}
