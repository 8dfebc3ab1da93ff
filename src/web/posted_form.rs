//! A posted form as its handler wants it: the head of the request, with which a page can be rendered
//! again, and the pairs.

use axum::body;
use axum::extract::{FromRequest, Request};
use axum::response::Response;
use http::request::Parts;

use super::error_response;
use super::router::BODY_LIMIT;
use crate::error::AppError;
use crate::forms::query_string;

/// A request with a form in it. One that is too long or breaks off is answered with 400.
pub struct PostedForm {
    /// The head of the request.
    pub parts: Parts,
    /// What the form sent, in its order.
    pub pairs: Vec<(String, String)>,
}

impl<S: Send + Sync> FromRequest<S> for PostedForm {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        match body::to_bytes(body, BODY_LIMIT).await {
            Ok(bytes) => {
                let pairs = query_string::pairs(&String::from_utf8_lossy(&bytes)).collect();
                Ok(Self { parts, pairs })
            }
            Err(_) => Err(error_response::respond(&parts.headers, AppError::BadRequest)),
        }
    }
}
