//! Forms that a script sends from the page they stand on.
//!
//! They are the same forms at the same addresses. A refusal is answered with the page as it would be shown, from which
//! the script takes the mistakes; and where a browser would be led on, the script is told where to.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use http::{HeaderName, StatusCode, header};

/// The header by which such a form is known.
pub const HEADER: HeaderName = HeaderName::from_static("x-mailroom-in-place");

/// Tells a script where to go on: it could not see where a redirect leads, and following it would take the notice that
/// waits there.
pub async fn redirect_as_no_content(request: Request, next: Next) -> Response {
    let asked = request.headers().contains_key(HEADER);
    let mut response = next.run(request).await;
    if asked && response.status().is_redirection() && response.headers().contains_key(header::LOCATION) {
        *response.status_mut() = StatusCode::NO_CONTENT;
    }
    response
}
