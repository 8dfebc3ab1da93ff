//! Prefetching of pages by the browser before a link is followed.
//!
//! Speculation rules on every page list the links; the same table decides which prefetch requests are answered. Such a
//! request does not count as use of the session, does not consume notices, and changes nothing. After a change,
//! prefetched pages are outdated, so the response to every change clears the prefetch cache; the rules are sent only to
//! browsers known to support that.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::{Value, json};

use super::drafts;

/// The pages that may be prefetched: they only show something, and viewing them is not recorded. `*` stands for an
/// id.
const PREFETCHABLE_PAGES: [&str; 24] = [
    "/overview",
    "/overview/plans",
    "/overview/sign-ins",
    "/mailboxes",
    "/mailboxes/new",
    "/mailboxes/*",
    "/mailboxes/*/history",
    "/customers",
    "/customers/new",
    "/customers/*",
    "/users",
    "/users/new",
    "/users/*",
    "/plans",
    "/plans/new",
    "/plans/*",
    "/sounds",
    "/sounds/*",
    "/history",
    "/panel",
    "/batches",
    "/batches/*",
    "/tokens",
    "/account",
];

/// The pattern of an id, for browsers: the hexadecimal digits and dashes of a UUID, or a number.
const ID_PATTERN: &str = "([0-9a-f\\-]+)";

/// Server functions that only read.
const READ_ONLY_SERVER_FNS: [&str; 3] = ["/api/find", "/api/session_left", "/api/stay_signed_in"];

/// The first version of Chromium that supports clearing the prefetch cache.
const MIN_CHROMIUM_VERSION: u32 = 138;

/// Marks a request for a page that has not been opened yet.
#[derive(Clone, Copy, Debug)]
pub struct Prefetched;

/// Marks prefetch requests, refuses those for other pages, and makes the browser clear its prefetch cache after a
/// change.
pub async fn control_prefetch(mut request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path());
    let clear_cache = is_state_changing(&method, path) && clears_prefetch_cache(request.headers());
    if is_prefetch(request.headers()) {
        if method != Method::GET || !is_prefetchable(path) || drafts::draft_in(request.uri()).is_some() {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        }
        request.extensions_mut().insert(Prefetched);
    }
    let mut response = next.run(request).await;
    if clear_cache {
        response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"prefetchCache\""));
    }
    response
}

/// The speculation rules for a page requested with these headers.
pub fn speculation_rules(headers: &HeaderMap) -> Option<String> {
    clears_prefetch_cache(headers).then(|| {
        let pages: Vec<Value> =
            PREFETCHABLE_PAGES.iter().map(|page| json!({ "pathname": page.replace('*', ID_PATTERN) })).collect();
        let links = json!([{ "href_matches": pages }, { "not": { "selector_matches": "[target], [download]" } }]);
        json!({ "prefetch": [{ "eagerness": "moderate", "where": { "and": links } }] }).to_string()
    })
}

fn is_prefetch(headers: &HeaderMap) -> bool {
    // Older browsers use the second header.
    let purposes = ["sec-purpose", "purpose"].into_iter().filter_map(|name| headers.get(name)?.to_str().ok());
    purposes.into_iter().any(|purpose| purpose.contains("prefetch"))
}

fn is_prefetchable(path: &str) -> bool {
    let is_id = |part: &str| !part.is_empty() && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    let matches_path = |page: &str| {
        let (mut parts, mut pattern) = (path.split('/'), page.split('/'));
        pattern
            .by_ref()
            .all(|segment| parts.next().is_some_and(|part| if segment == "*" { is_id(part) } else { part == segment }))
            && parts.next().is_none()
    };
    PREFETCHABLE_PAGES.iter().any(|page| matches_path(page))
}

fn is_state_changing(method: &Method, path: &str) -> bool {
    !method.is_safe() && !READ_ONLY_SERVER_FNS.contains(&path)
}

/// Whether the browser supports clearing the prefetch cache. It sends these client hints only to secure origins; others
/// may not prefetch anyway.
fn clears_prefetch_cache(headers: &HeaderMap) -> bool {
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
            assert!(is_prefetchable(page.replace('*', "0198c2a4-7b1e-7d3f-9a51-3c9e0f6d2b48").as_str()), "{page}");
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
            "/users/*",
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

    #[test]
    fn reads_are_not_state_changing() {
        assert!(!is_state_changing(&Method::GET, "/mailboxes") && !is_state_changing(&Method::POST, "/api/find"));
        assert!(
            is_state_changing(&Method::POST, "/mailboxes/new") && is_state_changing(&Method::POST, "/api/set_panel")
        );
    }
}
