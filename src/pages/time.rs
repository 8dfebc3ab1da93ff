//! Times as people say them, with the exact one underneath.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use leptos::prelude::*;

/// "2 min ago", "today 09:14", "yesterday", "12 Nov", "3 Oct 2025", in UTC.
pub fn short(then: i64, now: i64) -> String {
    let (Some(at), Some(today)) = (utc(then), utc(now)) else { return String::new() };
    let minutes = (now - then) / 60_000;
    let days = (today.date() - at.date()).get_days();
    match (minutes, days) {
        (0, _) => "just now".to_owned(),
        (1..60, _) => format!("{minutes} min ago"),
        (_, 0) => format!("today {}", at.strftime("%H:%M")),
        (_, 1) => "yesterday".to_owned(),
        _ if at.year() == today.year() => at.strftime("%-d %b").to_string(),
        _ => at.strftime("%-d %b %Y").to_string(),
    }
}

/// "12 Nov 2026", in UTC.
pub fn day(at: i64) -> String {
    utc(at).map(|at| at.strftime("%-d %b %Y").to_string()).unwrap_or_default()
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
    let full = exact.map(|z| z.strftime("%-d %B %Y, %H:%M:%S UTC").to_string()).unwrap_or_default();
    view! { <time datetime=machine title=full>{short(at, crate::services::now())}</time> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_the_finer() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap().as_millisecond();
        let now = at("2026-11-22T10:00:00Z");
        let said = |text: &str| short(at(text), now);
        assert_eq!(said("2026-11-22T09:59:30Z"), "just now");
        assert_eq!(said("2026-11-22T09:58:00Z"), "2 min ago");
        assert_eq!(said("2026-11-22T08:14:00Z"), "today 08:14");
        assert_eq!(said("2026-11-21T08:14:00Z"), "yesterday");
        assert_eq!(said("2026-11-12T08:14:00Z"), "12 Nov");
        assert_eq!(said("2025-10-03T08:14:00Z"), "3 Oct 2025");
    }
}
