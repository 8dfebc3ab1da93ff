//! Filters of scripts.

use std::time::Duration;

use mailroom::forms::filter::order::order;
use mailroom::forms::filter::parse::{LONGEST, parse};
use mailroom::forms::filter::vocabulary::Name;
use mailroom::forms::filter::{Column, Value};

const FIELDS: [Name; 3] = [
    Name::text("name", Column::Name),
    Name::text("recipients", Column::Recipients),
    Name::switch("enable_pin", Column::PinRequired),
];

#[test]
fn filters() {
    bolero::check!().with_max_len(2 * LONGEST).with_test_time(Duration::from_secs(3)).for_each(|bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        let length = text.chars().count();
        match parse(&text, &FIELDS) {
            // What is understood can be asked of any mailbox, whatever it lacks.
            Ok(filter) => {
                filter.holds(&|_| Value::Null);
            }
            Err(mistake) => {
                assert!((1..=length + 1).contains(&mistake.at), "{mistake}");
                assert!(!mistake.what.is_empty());
            }
        }
        if let Err(mistake) = order(&text, &FIELDS) {
            assert!((1..=length + 1).contains(&mistake.at), "{mistake}");
        }
    });
}
