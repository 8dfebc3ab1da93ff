//! Responses: the envelope, and all errors.

use std::time::Duration;

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::encode::name;
use crate::api::access::AccessRefusal;
use crate::api::error_message;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::i18n::Messages;
use crate::services::Failure;

/// The envelope of every response. `MailboxAnswer` and `MailboxesAnswer` in `document.rs` describe it to the OpenAPI
/// document, which needs a type for each content; a field that is added here is added there.
#[derive(Serialize)]
struct Envelope<T> {
    result: T,
    status_code: u16,
    status_message: &'static str,
}

/// Puts `result` into its envelope.
pub(super) fn envelope<T: Serialize>(status: StatusCode, result: T) -> Response {
    let status_message = status.canonical_reason().unwrap_or_default();
    (status, Json(Envelope { result, status_code: status.as_u16(), status_message })).into_response()
}

/// A field with an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = yay::FieldError)]
pub struct InvalidField {
    /// Name of the field.
    #[schema(example = "password")]
    pub field: &'static str,
    /// What is wrong and what to do.
    #[schema(example = "The PIN is too short: use exactly 4 digits")]
    pub message: String,
}

impl InvalidField {
    /// An error of a field.
    pub(super) fn new(field: &'static str, message: impl Into<String>) -> Self {
        Self { field, message: message.into() }
    }
}

/// An error from the domain, with the field's name in this dialect.
impl From<&FieldError> for InvalidField {
    fn from(error: &FieldError) -> Self {
        Self::new(name(error.field), rules::error(error, Messages::english()))
    }
}

/// The reason. Empty for 404 and 405.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = yay::ErrorDetails)]
pub(super) struct Why {
    /// All errors in one text, with the names of the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "password: The PIN is too short: use exactly 4 digits.")]
    message: Option<String>,
    /// The same, per field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<InvalidField>,
}

/// An error response.
#[derive(Debug)]
pub(super) struct ErrorResponse {
    status: StatusCode,
    why: Why,
    wait: Option<Duration>,
}

impl ErrorResponse {
    /// An error without a message.
    pub(super) fn new(status: StatusCode) -> Self {
        Self { status, why: Why::default(), wait: None }
    }

    /// An error with a message.
    pub(super) fn with_message(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, why: Why { message: Some(message.into()), errors: Vec::new() }, wait: None }
    }

    /// The credentials are wrong. The response doesn't reveal what is wrong.
    pub(super) fn unauthorized() -> Self {
        Self::with_message(StatusCode::UNAUTHORIZED, "The authentication details provided are invalid.")
    }

    /// Errors of fields.
    pub(super) fn invalid_fields(errors: Vec<InvalidField>) -> Self {
        Self::fields(StatusCode::BAD_REQUEST, errors)
    }

    /// Errors of fields: those that could not be read, and violations of rules.
    ///
    /// If all values are valid and only the plan or the role doesn't allow them, the status is 403.
    pub(super) fn invalid(mut errors: Vec<InvalidField>, violations: &[FieldError]) -> Self {
        let is_invalid = |e: &FieldError| !e.problem.is_plan_refusal() && e.problem != Problem::RoleForbids;
        let forbidden = errors.is_empty() && !violations.iter().any(is_invalid);
        // A field that could not be read was validated as if it were omitted.
        let unread: Vec<_> = errors.iter().map(|error| error.field).collect();
        errors.extend(violations.iter().map(InvalidField::from).filter(|error| !unread.contains(&error.field)));
        Self::fields(if forbidden { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST }, errors)
    }

    fn fields(status: StatusCode, errors: Vec<InvalidField>) -> Self {
        let sentences: Vec<_> = errors.iter().map(|e| format!("{}: {}.", e.field, e.message)).collect();
        Self { status, why: Why { message: Some(sentences.join(" ")), errors }, wait: None }
    }
}

impl From<AppError> for ErrorResponse {
    fn from(error: AppError) -> Self {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        match error {
            AppError::NotFound => Self::new(status),
            AppError::SignedOut => Self::unauthorized(),
            // `Retry-After` says when.
            AppError::TooMany => Self::with_message(status, "Too many requests. Try again later."),
            _ => Self::with_message(status, error_message(error)),
        }
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
            AccessRefusal::Wrong => Self::unauthorized(),
            AccessRefusal::TooMany(wait) => Self { wait: Some(wait), ..AppError::TooMany.into() },
            AccessRefusal::Failed(error) => error.into(),
        }
    }
}

impl IntoResponse for ErrorResponse {
    fn into_response(self) -> Response {
        let mut response = envelope(self.status, self.why);
        let headers = response.headers_mut();
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(wait) = self.wait {
            // Rounded up, so that a retry at exactly that time succeeds.
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
        }
        response
    }
}
