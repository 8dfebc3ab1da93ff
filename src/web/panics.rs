//! Panics are handled like other internal errors: logged with the request id and answered with 500, and the server
//! continues.

use std::any::Any;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;

use crate::error::AppError;
use crate::web::error_response;

/// The type of [`handle_panic`], for the layer that calls it.
pub type PanicHandler = fn(Box<dyn Any + Send>) -> Response;

/// Marks the response to a request that panicked.
#[derive(Clone, Copy)]
struct Panicked;

/// Logs a panic. Its message goes only to the log.
pub fn handle_panic(panic: Box<dyn Any + Send>) -> Response {
    let message = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref().copied());
    tracing::error!(panic = message.unwrap_or("a value that is not text"), "a request panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Panicked);
    response
}

/// Replaces the layer's empty response with one that the client understands.
pub async fn render_panic(request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<Panicked>().is_some() {
        return error_response::respond(&headers, AppError::Internal);
    }
    response
}
