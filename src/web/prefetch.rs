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
use leptos::server_fn::ServerFn as _;

use crate::islands::server_fns::{
    ExtendSession, Find, GetCustomerContext, IsNumberTaken, NoncompliantPins, NumberHolder, SearchChoices,
    SessionTimeRemaining,
};
use crate::request::prefetch::{Prefetched, clears_prefetch_cache, is_prefetchable};
use crate::web::post_redirect_get;

/// Server functions that only read. Those that follow a bulk change or an import are not among them: what these have
/// changed meanwhile is outdated, too.
const READ_ONLY_SERVER_FNS: [&str; 8] = [
    ExtendSession::PATH,
    Find::PATH,
    GetCustomerContext::PATH,
    IsNumberTaken::PATH,
    NumberHolder::PATH,
    SearchChoices::PATH,
    SessionTimeRemaining::PATH,
    NoncompliantPins::PATH,
];

/// Marks prefetch requests, refuses those for other pages, and makes the browser clear its prefetch cache after a
/// change.
pub async fn control_prefetch(mut request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path());
    let clear_cache = is_state_changing(&method, path) && clears_prefetch_cache(request.headers());
    if is_prefetch(request.headers()) {
        if method != Method::GET || !is_prefetchable(path) || post_redirect_get::draft_in(request.uri()).is_some() {
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

fn is_prefetch(headers: &HeaderMap) -> bool {
    // Older browsers use the second header.
    let purposes = ["sec-purpose", "purpose"].into_iter().filter_map(|name| headers.get(name)?.to_str().ok());
    purposes.into_iter().any(|purpose| purpose.contains("prefetch"))
}

fn is_state_changing(method: &Method, path: &str) -> bool {
    !method.is_safe() && !READ_ONLY_SERVER_FNS.contains(&path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_are_not_state_changing() {
        assert!(!is_state_changing(&Method::GET, "/mailboxes") && !is_state_changing(&Method::POST, "/api/find"));
        assert!(!is_state_changing(&Method::POST, "/api/search_choices"), "typing clears nothing");
        assert!(
            is_state_changing(&Method::POST, "/mailboxes/new") && is_state_changing(&Method::POST, "/api/set_panel")
        );
    }
}
