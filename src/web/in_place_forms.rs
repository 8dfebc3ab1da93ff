//! Forms that a script submits in place, without leaving the page.
//!
//! They are the same forms with the same actions. A rejection is answered with the rendered page, from which the script
//! takes the errors; instead of a redirect, the script gets the target URL.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, StatusCode, header};

/// The header that marks such a submission.
pub const HEADER: HeaderName = HeaderName::from_static("x-mailroom-in-place");

/// Turns redirects into 204 responses with a `Location`: the script could not see where a redirect leads, and following
/// it would consume the notice for that page.
pub async fn redirect_as_no_content(request: Request, next: Next) -> Response {
    let in_place = request.headers().contains_key(HEADER);
    let mut response = next.run(request).await;
    if in_place && response.status().is_redirection() && response.headers().contains_key(header::LOCATION) {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
