//! Error responses of middleware and of handlers that render no pages themselves.

use std::time::Duration;

use axum::response::{Html, IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::error::AppError;
use crate::i18n::{Messages, key};
use crate::request::request_id::REQUEST_ID;
use crate::web::locale;

/// Whether the client is a navigating browser, which expects a page.
pub fn wants_html(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|accept| accept.contains("text/html"))
}

/// Responds with `error`: as a page if the client wants HTML, else as the JSON that callers of server functions
/// understand.
pub fn respond(headers: &HeaderMap, error: AppError) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if wants_html(headers) {
        let id = headers.get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or("");
        let messages = Messages::of(locale::accepted_locale(headers, false));
        (status, Html(html_page(status, &error.message(messages), messages, id))).into_response()
    } else {
        (status, axum::Json(error)).into_response()
    }
}

/// Refuses an attempt after too many others, and says when to retry.
pub fn too_many_requests(headers: &HeaderMap, wait: Duration) -> Response {
    let seconds = HeaderValue::from(wait.as_secs().saturating_add(1));
    ([(header::RETRY_AFTER, seconds)], respond(headers, AppError::TooMany)).into_response()
}

/// A page without style sheets and scripts.
fn html_page(status: StatusCode, message: &str, messages: Messages, request_id: &str) -> String {
    let title = status.canonical_reason().unwrap_or("Error");
    let (language, direction) = (messages.locale().tag(), messages.locale().direction());
    let (message, start) = (html_escape::encode_text(message), messages.get(key!("error-pages-start-page")));
    let (before, after) = messages.split_around(key!("error-pages-request"), "id", &[]);
    format!(
        "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title} - Mailroom</title></head>\
         <body><h1>{title}</h1><p>{message}</p><p><a href=\"/\">{start}</a></p>\
         <p>{before}<code>{request_id}</code>{after}</p></body></html>"
    )
}
