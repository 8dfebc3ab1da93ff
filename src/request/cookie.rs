//! Cookies besides the session.

use http::{HeaderMap, header};

use crate::domain::timezone::Timezone;

/// The value of the request's cookie of this name.
pub fn get<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// The `Set-Cookie` value that stores a choice for the given number of seconds; 0 deletes it.
pub fn set_cookie_value(name: &str, value: &str, seconds: u32, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax; HttpOnly{secure}")
}

/// A year, in seconds: how long a choice is stored.
pub const ONE_YEAR_SECONDS: u32 = 31_536_000;

/// The browser's time zone, from the cookie that every page sets. Unknown on the very first page.
pub fn zone(headers: &HeaderMap) -> Option<Timezone> {
    get(headers, "zone").and_then(|name| Timezone::parse(name).ok())
}

/// The inline script with which every page sets that cookie.
pub const STORE_TIMEZONE_SCRIPT: &str = "try{document.cookie='zone='+Intl.DateTimeFormat().resolvedOptions().timeZone+\
    ';path=/;max-age=31536000;samesite=lax'+(location.protocol=='https:'?';secure':'')}catch{}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zone_is_found_among_other_cookies_and_nonsense_is_none() {
        let zone = |line: &'static str| {
            let headers = HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())]);
            self::zone(&headers).map(Timezone::as_str)
        };
        assert_eq!(zone("theme=dark; zone=Europe/Berlin; mailroom=x"), Some("Europe/Berlin"));
        for nonsense in ["theme=dark", "zone=", "zone=Mars/Olympus", "zone=\"><b>", "timezone=UTC"] {
            assert_eq!(zone(nonsense), None, "{nonsense}");
        }
    }
}
