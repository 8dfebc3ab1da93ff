//! Times as people say them, with the exact one underneath.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

use crate::components::speech::words;
use crate::tongue::{Arg, Words};

/// "2 min ago", "today 09:14", "yesterday", "12 Nov", "3 Oct 2025", in UTC.
pub fn short(then: i64, now: i64, words: Words) -> String {
    let (Some(at), Some(today)) = (utc(then), utc(now)) else { return String::new() };
    let minutes = (now - then) / 60_000;
    let days = (today.date() - at.date()).get_days();
    match (minutes, days) {
        (0, _) => words.say("time-just-now"),
        (1..60, _) => words.say_with("time-minutes-ago", &[("count", minutes.into())]),
        (_, 0) => words.say_with("time-today", &[("clock", at.strftime("%H:%M").to_string().into())]),
        (_, 1) => words.say("time-yesterday"),
        _ if at.year() == today.year() => words.say_with("time-day-month", &date(&at, "time-month", words)),
        _ => words.say_with("time-day-month-year", &date(&at, "time-month", words)),
    }
}

/// "12 Nov 2026", in UTC and in the language of the page.
pub fn day(at: i64) -> String {
    let words = words();
    utc(at).map(|at| words.say_with("time-day-month-year", &date(&at, "time-month", words))).unwrap_or_default()
}

/// Day, month and year, in the order of the message that is told them. A year is no count, so it goes as text.
fn date(at: &Zoned, month: &'static str, words: Words) -> [(&'static str, Arg<'static>); 3] {
    let month = words.say_with(month, &[("month", i32::from(at.month()).into())]);
    [("day", at.day().to_string().into()), ("month", month.into()), ("year", at.year().to_string().into())]
}

/// "12 November 2026, 09:14:00 UTC".
fn exact(at: &Zoned, words: Words) -> String {
    let [day, month, year] = date(at, "time-month-in-full", words);
    let clock = ("clock", at.strftime("%H:%M:%S").to_string().into());
    words.say_with("time-exact", &[day, month, year, clock])
}

fn utc(ms: i64) -> Option<Zoned> {
    Some(Timestamp::from_millisecond(ms).ok()?.to_zoned(TimeZone::UTC))
}

/// A time in short, the full one with its offset on hover and for machines.
#[component]
pub fn Time(
    /// Milliseconds since 1970, UTC.
    at: i64,
) -> impl IntoView {
    let exact = utc(at);
    let machine = exact.as_ref().map(|z| z.timestamp().to_string()).unwrap_or_default();
    let words = words();
    let full = exact.map(|at| self::exact(&at, words)).unwrap_or_default();
    view! { <time datetime=machine title=full>{short(at, crate::services::now(), words)}</time> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_the_finer() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        let now = at("2026-11-22T10:00:00Z");
        let said = |text: &str| short(at(text), now, Words::english());
        assert_eq!(said("2026-11-22T09:59:30Z"), "just now");
        assert_eq!(said("2026-11-22T09:58:00Z"), "2 min ago");
        assert_eq!(said("2026-11-22T08:14:00Z"), "today 08:14");
        assert_eq!(said("2026-11-21T08:14:00Z"), "yesterday");
        assert_eq!(said("2026-11-12T08:14:00Z"), "12 Nov");
        assert_eq!(said("2025-10-03T08:14:00Z"), "3 Oct 2025");
    }
}
