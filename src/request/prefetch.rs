//! The pages that a browser may prefetch, and the mark of a request for one.

use http::HeaderMap;
use serde_json::{Value, json};

use crate::paths::{self, parameter_name};

/// The pages that may be prefetched: they only show something, and viewing them is not recorded.
const PREFETCHABLE_PAGES: [&str; 24] = [
    paths::OVERVIEW,
    paths::OVER_LIMIT_CUSTOMERS,
    paths::FAILED_SIGN_INS,
    paths::MAILBOXES,
    paths::NEW_MAILBOX,
    paths::MAILBOX.as_str(),
    paths::MAILBOX_HISTORY.as_str(),
    paths::CUSTOMERS,
    paths::NEW_CUSTOMER,
    paths::CUSTOMER.as_str(),
    paths::USERS,
    paths::NEW_USER,
    paths::USER.as_str(),
    paths::PLANS,
    paths::NEW_PLAN,
    paths::PLAN.as_str(),
    paths::SOUNDS,
    paths::SOUND.as_str(),
    paths::HISTORY,
    paths::PANEL,
    paths::BATCHES,
    paths::BATCH.as_str(),
    paths::TOKENS,
    paths::ACCOUNT,
];

/// The pattern of an id, for browsers: the hexadecimal digits and dashes of a UUID, or a number.
const ID_PATTERN: &str = "([0-9a-f\\-]+)";

/// The first version of Chromium that supports clearing the prefetch cache.
const MIN_CHROMIUM_VERSION: u32 = 138;

/// Marks a request for a page that has not been opened yet.
#[derive(Clone, Copy, Debug)]
pub struct Prefetched;

/// The speculation rules for a page requested with these headers.
pub fn speculation_rules(headers: &HeaderMap) -> Option<String> {
    clears_prefetch_cache(headers).then(|| {
        let pages: Vec<Value> =
            PREFETCHABLE_PAGES.iter().map(|page| json!({ "pathname": with_parameters(page, ID_PATTERN) })).collect();
        let links = json!([{ "href_matches": pages }, { "not": { "selector_matches": "[target], [download]" } }]);
        json!({ "prefetch": [{ "eagerness": "moderate", "where": { "and": links } }] }).to_string()
    })
}

/// The path of a page with `value` for every parameter.
fn with_parameters(page: &str, value: &str) -> String {
    let segments = page.split('/').map(|segment| parameter_name(segment).map_or(segment, |_| value));
    segments.collect::<Vec<_>>().join("/")
}

/// Whether the page at this path may be prefetched.
pub fn is_prefetchable(path: &str) -> bool {
    let is_id = |part: &str| !part.is_empty() && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    let matches_segment = |(segment, part): (&str, &str)| match parameter_name(segment) {
        Some(_) => is_id(part),
        None => part == segment,
    };
    let matches_path = |page: &str| {
        page.split('/').count() == path.split('/').count() && page.split('/').zip(path.split('/')).all(matches_segment)
    };
    PREFETCHABLE_PAGES.iter().any(|page| matches_path(page))
}

/// Whether the browser supports clearing the prefetch cache. It sends these client hints only to secure origins; others
/// may not prefetch anyway.
pub fn clears_prefetch_cache(headers: &HeaderMap) -> bool {
    let brands = headers.get("sec-ch-ua").and_then(|brands| brands.to_str().ok()).unwrap_or_default();
    let version = brands.split_once("\"Chromium\";v=\"").and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
    version.is_some_and(|version: u32| version >= MIN_CHROMIUM_VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_listed_pages_are_prefetchable() {
        for page in PREFETCHABLE_PAGES {
            assert!(is_prefetchable(&with_parameters(page, "0198c2a4-7b1e-7d3f-9a51-3c9e0f6d2b48")), "{page}");
        }
        let others = [
            "/",
            "",
            "/mailboxes/",
            "/mailboxes/export",
            "/mailboxes/import",
            "/batches/1/pins",
            "/sounds/1/original",
            "/sounds/1/phone.wav",
            "/sign-out",
            "/invitation/abc",
            "/users/{id}",
            "/mailboxes/1/history/",
            "/pkg/a.js",
        ];
        for other in others {
            assert!(!is_prefetchable(other), "{other}");
        }
    }

    #[test]
    fn rules_go_only_to_browsers_that_can_clear_the_cache() {
        for (brands, expected) in [
            ("\"Chromium\";v=\"138\", \"Not)A;Brand\";v=\"8\"", true),
            ("\"Not)A;Brand\";v=\"8\", \"Chromium\";v=\"156\", \"Google Chrome\";v=\"156\"", true),
            ("\"Chromium\";v=\"137\"", false),
            ("\"Chromium\";v=\"\"", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([("sec-ch-ua".parse().unwrap(), brands.parse().unwrap())]);
            assert_eq!(speculation_rules(&headers).is_some(), expected, "{brands}");
        }
        assert_eq!(speculation_rules(&HeaderMap::new()), None);
    }
}
