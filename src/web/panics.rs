//! A panic is a fault of ours like any other: it is logged under the request's id and answered with
//! 500, and the server goes on.

use std::any::Any;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http::StatusCode;

use super::error_response;
use crate::error::AppError;

/// The type of [`handle_panic`], for the layer that calls it.
pub type PanicHandler = fn(Box<dyn Any + Send>) -> Response;

/// Marks an answer that stands in for one that never came.
#[derive(Clone, Copy)]
struct Panicked;

/// Logs a panic. What it said is for the log alone.
pub fn handle_panic(panic: Box<dyn Any + Send>) -> Response {
    let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref().copied());
    tracing::error!(panic = said.unwrap_or("something that is no text"), "a request panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Panicked);
    response
}

/// Puts an answer that the client understands in place of the layer's empty one.
pub async fn render_panic(request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let response = next.run(request).await;
    if response.extensions().get::<Panicked>().is_some() {
        return error_response::respond(&headers, AppError::Internal);
    }
    response
}
