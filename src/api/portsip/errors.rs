//! Error responses in the format of this dialect.

use std::time::Duration;

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::{IntoResponses, ToSchema};

use crate::api::access::AccessRefusal;
use crate::api::error_message;
use crate::error::AppError;
use crate::services::Failure;

/// The default waiting time after too many requests.
const DEFAULT_RETRY_AFTER: Duration = Duration::from_secs(9);

/// The errors, one entry for each field or parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(title = "PortsipErrors", as = PortsipErrors)]
pub struct Errors {
    /// At least one.
    #[schema(min_items = 1)]
    pub errors: Vec<Error>,
}

/// One error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = PortsipError)]
pub struct Error {
    /// The kind of error: `VALIDATE_FAILED`, `UNAUTHORIZED`, `FORBIDDEN`, `NOT_FOUND`,
    /// `TOO_MANY_REQUESTS`, or `UNKNOWN`.
    #[schema(example = "VALIDATE_FAILED")]
    pub code: &'static str,
    /// Human-readable message. It starts with the name of the field or parameter, if there is one.
    #[schema(example = "extension_number: A mailbox number must have 3 to 64 digits; this one has 2")]
    pub message: String,
    /// The name of the field or parameter.
    #[schema(required = true, example = "extension_number")]
    pub detail: Option<String>,
}

/// An error response.
#[derive(Clone, Debug)]
pub struct ErrorResponse {
    status: StatusCode,
    errors: Vec<Error>,
    retry: Option<Duration>,
}

impl ErrorResponse {
    /// One error that belongs to no field.
    pub(super) fn new(status: StatusCode, message: &str) -> Self {
        let code = match status {
            StatusCode::UNAUTHORIZED => "UNAUTHORIZED",
            StatusCode::FORBIDDEN => "FORBIDDEN",
            StatusCode::NOT_FOUND => "NOT_FOUND",
            StatusCode::TOO_MANY_REQUESTS => "TOO_MANY_REQUESTS",
            status if status.is_client_error() => "VALIDATE_FAILED",
            _ => "UNKNOWN",
        };
        Self { status, errors: vec![Error { code, message: message.to_owned(), detail: None }], retry: None }
    }

    /// Errors of fields or parameters, with their names.
    pub(super) fn invalid(errors: Vec<(String, String)>) -> Self {
        Self::named(StatusCode::BAD_REQUEST, "VALIDATE_FAILED", errors)
    }

    /// Fields that the role or the rate plan doesn't allow, with the reason.
    pub(super) fn forbidden(reasons: Vec<(String, String)>) -> Self {
        Self::named(StatusCode::FORBIDDEN, "FORBIDDEN", reasons)
    }

    fn named(status: StatusCode, code: &'static str, named: Vec<(String, String)>) -> Self {
        let error =
            |(name, text): (String, String)| Error { code, message: format!("{name}: {text}"), detail: Some(name) };
        Self { status, errors: named.into_iter().map(error).collect(), retry: None }
    }
}

impl From<AppError> for ErrorResponse {
    fn from(error: AppError) -> Self {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let message = match error {
            AppError::SignedOut => {
                "The credentials are missing, invalid, or expired. Sign in, or send a valid token.".to_owned()
            }
            // `Retry-After` says when.
            AppError::TooMany => "Too many requests. Try again later.".to_owned(),
            other => error_message(other),
        };
        let retry = (error == AppError::TooMany).then_some(DEFAULT_RETRY_AFTER);
        Self { retry, ..Self::new(status, &message) }
    }
}

impl From<Failure> for ErrorResponse {
    fn from(failure: Failure) -> Self {
        AppError::from(failure).into()
    }
}

impl From<AccessRefusal> for ErrorResponse {
    fn from(refusal: AccessRefusal) -> Self {
        match refusal {
            AccessRefusal::Wrong => AppError::SignedOut.into(),
            AccessRefusal::TooMany(wait) => Self { retry: Some(wait), ..AppError::TooMany.into() },
            AccessRefusal::Failed(error) => error.into(),
        }
    }
}

impl IntoResponse for ErrorResponse {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(Errors { errors: self.errors })).into_response();
        let headers = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(wait) = self.retry {
            // Rounded up, so that a retry at exactly that time succeeds.
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
        }
        response
    }
}

/// The errors of every call.
#[derive(Debug, IntoResponses)]
pub enum Refusals {
    /// Fields or parameters are invalid.
    #[response(status = 400)]
    Invalid(Errors),
    /// The credentials are missing, invalid, or expired.
    #[response(status = 401, headers(("WWW-Authenticate" = String, description = "`Bearer`")))]
    Unauthorized(Errors),
    /// Too many requests. Try again after `Retry-After` seconds.
    #[response(status = 429, headers(("Retry-After" = u64, description = "Seconds to wait")))]
    TooMany(Errors),
    /// Internal error. The server has logged it.
    #[response(status = 500)]
    Fault(Errors),
    /// The server is busy, and nothing was changed. Try again after `Retry-After` seconds.
    #[response(status = 503, headers(("Retry-After" = u64, description = "Seconds to wait")))]
    Busy(Errors),
}

/// The additional errors of a call that changes something.
#[derive(Debug, IntoResponses)]
pub enum ChangeRefusals {
    /// The role, the rate plan, or the token doesn't allow this.
    #[response(status = 403)]
    Forbidden(Errors),
    /// The customer is suspended.
    #[response(status = 409)]
    Suspended(Errors),
    /// The server's disk is full, and nothing was changed.
    #[response(status = 507)]
    NoStorage(Errors),
}

/// The additional errors of a call on one shared voicemail.
#[derive(Debug, IntoResponses)]
pub enum Missing {
    /// The shared voicemail doesn't exist, or the caller can't see it.
    #[response(status = 404)]
    Missing(Errors),
}

/// The additional errors of a call with a body.
#[derive(Debug, IntoResponses)]
pub enum TooLarge {
    /// The body is larger than 256 KiB.
    #[response(status = 413)]
    TooLarge(Errors),
}
