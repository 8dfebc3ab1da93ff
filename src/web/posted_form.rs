//! Extractor for posted forms: the head of the request, needed to render a page again, and the pairs.

use axum::body;
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use http::request::Parts;

use super::body_limits::FORM_BODY_LIMIT;
use crate::error::AppError;
use crate::forms::query_string;
use crate::web::error_response;

/// A request with a form. One that is too long or incomplete is answered with 400.
pub struct PostedForm {
    /// The head of the request.
    pub parts: Parts,
    /// The submitted pairs, in their order.
    pub pairs: Vec<(String, String)>,
}

impl<S: Send + Sync> FromRequest<S> for PostedForm {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        match body::to_bytes(body, FORM_BODY_LIMIT).await {
            Ok(bytes) => {
                let pairs = query_string::pairs(&String::from_utf8_lossy(&bytes)).collect();
                Ok(Self { parts, pairs })
            }
            Err(_) => Err(error_response::respond(&parts.headers, AppError::BadRequest)),
        }
    }
}
