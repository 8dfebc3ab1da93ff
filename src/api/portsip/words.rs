//! What this dialect calls things.

use super::id;
use crate::domain::choice::AnnounceTime;
use crate::domain::choice::Choice as _;
use crate::domain::field::Field;
use crate::forms::filter::vocabulary::Name;
use crate::forms::filter::{Column, Value};

/// The fields that can be asked for. The PIN is not among them.
pub(super) const FIELDS: [Name; 8] = [
    Name { name: "id", column: Column::Id, read: row, such_as: "an id in single quotes, as this API gives it" },
    Name::text("name", Column::Name),
    Name::text("extension_number", Column::Number),
    Name::text("prompt", Column::Language),
    Name::switch("enable_pin", Column::PinRequired),
    Name::switch("enable_email_notify", Column::NotifyRecipients),
    Name::text("recipients", Column::Recipients),
    Name {
        name: "play_datetime",
        column: Column::AnnounceTime,
        read: announced,
        such_as: "'DISABLE', '12_HOUR_CLOCK' or '24_HOUR_CLOCK'",
    },
];

/// How the time of a message is announced, by the dialect's word for it.
pub(super) const CLOCKS: [(&str, AnnounceTime); 3] =
    [("DISABLE", AnnounceTime::Off), ("12_HOUR_CLOCK", AnnounceTime::Hour12), ("24_HOUR_CLOCK", AnnounceTime::Hour24)];

/// The dialect's word for `time`.
pub(super) fn clock(time: AnnounceTime) -> &'static str {
    CLOCKS.into_iter().find_map(|(word, known)| (known == time).then_some(word)).unwrap_or("DISABLE")
}

/// The announcement that `word` stands for.
pub(super) fn clock_of(word: &str) -> Option<AnnounceTime> {
    CLOCKS.into_iter().find_map(|(known, time)| (known == word).then_some(time))
}

/// The dialect's name for a field; for one that it does not have, the domain's.
pub(super) const fn name(field: Field) -> &'static str {
    match field {
        Field::Number => "extension_number",
        Field::Language => "prompt",
        Field::PinRequired => "enable_pin",
        Field::NotifyRecipients => "enable_email_notify",
        Field::AnnounceTime => "play_datetime",
        other => other.name(),
    }
}

fn row(literal: Value) -> Option<Value> {
    match literal {
        Value::Text(text) => id::read(&text).map(Value::Number),
        _ => None,
    }
}

fn announced(literal: Value) -> Option<Value> {
    match literal {
        Value::Text(text) => clock_of(&text).map(|time| time.name().into()),
        _ => None,
    }
}
