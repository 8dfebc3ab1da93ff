//! What goes back: the envelope, and every way to say no.

use std::time::Duration;

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::encode::name;
use crate::api::access::AccessRefusal;
use crate::domain::messages;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::i18n::Messages;
use crate::services::Failure;

/// Around every answer.
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

/// A field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = yay::Mistake)]
pub struct Mistake {
    /// Its name in this dialect.
    #[schema(example = "password")]
    pub field: &'static str,
    /// What is wrong, and what to do.
    #[schema(example = "The PIN is too short: use exactly 4 digits")]
    pub message: String,
}

impl Mistake {
    /// A field that is wrong in this way.
    pub(super) fn new(field: &'static str, message: impl Into<String>) -> Self {
        Self { field, message: message.into() }
    }
}

/// A mistake that the domain found, by the field's name in this dialect.
impl From<&FieldError> for Mistake {
    fn from(error: &FieldError) -> Self {
        Self::new(name(error.field), messages::error(error, Messages::english()))
    }
}

/// Why it could not be done. Empty for what is not there.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = yay::Why)]
pub(super) struct Why {
    /// One text for all that is wrong; each field that is wrong is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "password: The PIN is too short: use exactly 4 digits.")]
    message: Option<String>,
    /// The same, field by field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<Mistake>,
}

/// An answer that says no.
#[derive(Debug)]
pub(super) struct ErrorResponse {
    status: StatusCode,
    why: Why,
    wait: Option<Duration>,
}

impl ErrorResponse {
    /// No, for the reason that the status says.
    pub(super) fn new(status: StatusCode) -> Self {
        Self { status, why: Why::default(), wait: None }
    }

    /// No, and why.
    pub(super) fn with_message(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, why: Why { message: Some(message.into()), errors: Vec::new() }, wait: None }
    }

    /// The credentials are not right; what is wrong with them is not told.
    pub(super) fn unauthorized() -> Self {
        Self::with_message(StatusCode::UNAUTHORIZED, "The authentication details provided are invalid.")
    }

    /// These fields are wrong.
    pub(super) fn mistakes(mistakes: Vec<Mistake>) -> Self {
        Self::fields(StatusCode::BAD_REQUEST, mistakes)
    }

    /// These fields are wrong: beside `read`, which could not be understood, those that the rules `found`.
    ///
    /// Where nothing is wrong with the values and only the plan or the role is against them, it is 403.
    pub(super) fn invalid(mut read: Vec<Mistake>, found: &[FieldError]) -> Self {
        let permitted = |e: &FieldError| !e.problem.is_plan_refusal() && e.problem != Problem::RoleForbids;
        let forbidden = read.is_empty() && !found.iter().any(permitted);
        // A field that could not be read was judged as if it were not there.
        let unread: Vec<_> = read.iter().map(|mistake| mistake.field).collect();
        read.extend(found.iter().map(Mistake::from).filter(|mistake| !unread.contains(&mistake.field)));
        Self::fields(if forbidden { StatusCode::FORBIDDEN } else { StatusCode::BAD_REQUEST }, read)
    }

    fn fields(status: StatusCode, errors: Vec<Mistake>) -> Self {
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
            _ => Self::with_message(status, error.message(Messages::english())),
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
            // Rounded up: who comes back exactly then is let in.
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1));
        }
        response
    }
}
