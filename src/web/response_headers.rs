//! The outermost layer of every response: its request id, its log line, and the security headers.

use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use leptos::config::{Env, LeptosOptions};
use leptos::nonce::Nonce;
use tracing::Instrument as _;

use crate::paths;
use crate::request::request_id::{REQUEST_ID, RequestId};
use crate::web::state::WebState;

/// The headers of every response, unless its handler has set others.
const SECURITY_HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    // Forms submitted without JavaScript return by the `Referer`, so it is sent within the site.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// The permissions policy of pages that can record audio.
const RECORDING_PERMISSIONS_POLICY: &str =
    "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()";

/// The number of seconds after which to retry a request answered with `status`.
const fn retry_after(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::INSUFFICIENT_STORAGE => Some("60"),
        StatusCode::SERVICE_UNAVAILABLE => Some("5"),
        _ => None,
    }
}

/// Adds the [`RequestId`] and the [`Nonce`] to the request's extensions (pages are rendered with the same nonce), and
/// the headers to the response.
pub async fn add_headers(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().to_string();
    let nonce = Nonce::new();
    request.extensions_mut().insert(RequestId(id.clone()));
    // For error responses of middleware, which see only the request's headers.
    insert(request.headers_mut(), REQUEST_ID, &id);
    request.extensions_mut().insert(nonce.clone());

    hide_invitation_secret(&mut request);
    let path = request.uri().path().to_owned();
    // Without the query, which may contain search terms.
    let span = tracing::info_span!("request", id, method = %request.method(), path);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status();
    span.in_scope(|| {
        tracing::info!(status = status.as_u16(), ms = started.elapsed().as_millis(), "response sent");
    });

    let headers = response.headers_mut();
    let records = paths::is_below(&path, paths::SOUNDS);
    if records {
        insert(headers, "permissions-policy", RECORDING_PERMISSIONS_POLICY);
    }
    for (name, value) in SECURITY_HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    if let Some(seconds) = retry_after(status) {
        headers.entry(header::RETRY_AFTER).or_insert(HeaderValue::from_static(seconds));
    }
    insert(headers, REQUEST_ID, &id);
    insert(headers, "content-security-policy", &content_security_policy(&nonce, &state.leptos, records));
    if state.config.https() {
        insert(headers, "strict-transport-security", "max-age=31536000");
    }
    let is_immutable = state.leptos.hash_files && status == StatusCode::OK && has_content_hash(&path);
    let cache_control = if is_immutable { "public, max-age=31536000, immutable" } else { "no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache_control));
    response
}

/// Whether the name of the file at this path changes with its content.
fn has_content_hash(path: &str) -> bool {
    paths::is_below(path, paths::BUNDLE) && !paths::is_below(path, paths::BUNDLE_SNIPPETS)
}

/// The `Content-Security-Policy` of pages: own files, WASM, and inline scripts with the nonce.
fn content_security_policy(nonce: &Nonce, leptos: &LeptosOptions, records: bool) -> String {
    // A new recording can be played before it is uploaded.
    let recorded = if records { " blob:" } else { "" };
    // During development, pages listen for changes.
    let reload = match leptos.env {
        Env::DEV => format!(" ws://{}:{}", leptos.site_addr.ip(), leptos.reload_port),
        Env::PROD => String::new(),
    };
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; media-src 'self'{recorded}; connect-src 'self'{reload}; font-src 'self'; manifest-src 'self'; \
         base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// Removes the secret from the request's URL before anything that may log it sees the request. Routing has happened by
/// then, so the handler still gets it.
fn hide_invitation_secret(request: &mut Request) {
    if paths::is_below(request.uri().path(), paths::INVITATION) {
        let hidden = paths::INVITATION_LINK.with("-").parse();
        *request.uri_mut() = hidden.unwrap_or_else(|_| Uri::from_static(paths::INVITATION));
    }
}
