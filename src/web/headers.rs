//! The outermost frame of every answer: its id, its line in the log, and the headers that tell the
//! browser what a page of Mailroom may do.

use std::time::Instant;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use leptos::config::{Env, LeptosOptions};
use leptos::nonce::Nonce;
use tracing::Instrument as _;

use super::invitation;
use super::state::WebState;

/// The id of a request: in its log lines, in the answer's `x-request-id`, and on error pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(pub String);

/// The header that carries it. Whatever a client puts there is replaced.
pub const REQUEST_ID: &str = "x-request-id";

/// The same on every answer, unless its handler has said something else.
const SECURITY_HEADERS: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    // Forms sent without JavaScript find their way back by the Referer, so it stays within the site.
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// The same where something may be recorded.
const RECORDING_PERMISSIONS_POLICY: &str =
    "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=()";

/// After how many seconds it is worth asking again for what was answered with `status`.
const fn retry_after(status: StatusCode) -> Option<&'static str> {
    match status {
        StatusCode::TOO_MANY_REQUESTS | StatusCode::INSUFFICIENT_STORAGE => Some("60"),
        StatusCode::SERVICE_UNAVAILABLE => Some("5"),
        _ => None,
    }
}

/// Gives the request its [`RequestId`] and its [`Nonce`] (in its extensions; pages are rendered with
/// the same one) and the answer its headers.
pub async fn add_headers(State(state): State<WebState>, mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().to_string();
    let nonce = Nonce::new();
    request.extensions_mut().insert(RequestId(id.clone()));
    // For refusals from in front of the pages, which know nothing of a request but its headers.
    insert(request.headers_mut(), REQUEST_ID, &id);
    request.extensions_mut().insert(nonce.clone());

    invitation::hide_secret(&mut request);
    let path = request.uri().path().to_owned();
    // The query stays out: it may hold what somebody searched for.
    let span = tracing::info_span!("request", id, method = %request.method(), path);
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status();
    span.in_scope(|| {
        tracing::info!(status = status.as_u16(), ms = started.elapsed().as_millis(), "answered");
    });

    let headers = response.headers_mut();
    let records = path.starts_with("/sounds/");
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
    let lasting = state.leptos.hash_files && status == StatusCode::OK && has_content_hash(&path);
    let caching = if lasting { "public, max-age=31536000, immutable" } else { "no-store" };
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    response
}

/// Whether the file of this path has another name as soon as its content changes.
fn has_content_hash(path: &str) -> bool {
    path.starts_with("/pkg/") && !path.starts_with("/pkg/snippets/")
}

/// What a page may load and run: its own files, WASM, and the inline scripts that carry the nonce.
fn content_security_policy(nonce: &Nonce, leptos: &LeptosOptions, records: bool) -> String {
    // What was just recorded is played before it is sent.
    let recorded = if records { " blob:" } else { "" };
    // While somebody works on a page, it listens for changes.
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
