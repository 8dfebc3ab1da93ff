//! The names in this dialect.

use super::id;
use crate::domain::choice::AnnounceTime;
use crate::domain::choice::Choice as _;
use crate::domain::field::MailboxField;
use crate::lists::filter::vocabulary::FieldName;
use crate::lists::filter::{FilterColumn, FilterValue};

/// The fields that can be filtered. The PIN is not one of them.
pub(super) const FILTER_FIELDS: [FieldName; 8] = [
    FieldName {
        name: "id",
        column: FilterColumn::Id,
        read: row,
        example: "an ID in single quotes, as returned by this API",
    },
    FieldName::text("name", FilterColumn::Name),
    FieldName::text("extension_number", FilterColumn::Number),
    FieldName::text("prompt", FilterColumn::Language),
    FieldName::switch("enable_pin", FilterColumn::PinRequired),
    FieldName::switch("enable_email_notify", FilterColumn::NotifyRecipients),
    FieldName::text("recipients", FilterColumn::Recipients),
    FieldName {
        name: "play_datetime",
        column: FilterColumn::AnnounceTime,
        read: announced,
        example: "'DISABLE', '12_HOUR_CLOCK', or '24_HOUR_CLOCK'",
    },
];

/// The API's names for how the time of a message is announced.
pub(super) const CLOCK_NAMES: [(&str, AnnounceTime); 3] =
    [("DISABLE", AnnounceTime::Off), ("12_HOUR_CLOCK", AnnounceTime::Hour12), ("24_HOUR_CLOCK", AnnounceTime::Hour24)];

/// The dialect's word for `time`.
pub(super) fn clock_name(time: AnnounceTime) -> &'static str {
    CLOCK_NAMES.into_iter().find_map(|(name, value)| (value == time).then_some(name)).unwrap_or("DISABLE")
}

/// The announcement for `word`.
pub(super) fn parse_clock(name: &str) -> Option<AnnounceTime> {
    CLOCK_NAMES.into_iter().find_map(|(known_name, time)| (known_name == name).then_some(time))
}

/// The dialect's name for a field, or the domain's name if it has none.
pub(super) const fn field_name(field: MailboxField) -> &'static str {
    match field {
        MailboxField::Number => "extension_number",
        MailboxField::Language => "prompt",
        MailboxField::PinRequired => "enable_pin",
        MailboxField::NotifyRecipients => "enable_email_notify",
        MailboxField::AnnounceTime => "play_datetime",
        other => other.name(),
    }
}

fn row(literal: FilterValue) -> Option<FilterValue> {
    match literal {
        FilterValue::Text(text) => id::decode(&text).map(FilterValue::Number),
        _ => None,
    }
}

fn announced(literal: FilterValue) -> Option<FilterValue> {
    match literal {
        FilterValue::Text(text) => parse_clock(&text).map(|time| time.code().into()),
        _ => None,
    }
}
