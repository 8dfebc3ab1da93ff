//! The envelope of every response, and the conversion of service results into it.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::fields;
use crate::api::error_message;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::mailbox_submission::MailboxSaveOutcome;
use crate::i18n::Messages;
use crate::services::Failure;

/// The kind of an entry. Errors about the caller are listed first, then errors about the rate plan, then errors about
/// parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[schema(as = EnswitchCode)]
pub enum Code {
    /// Success, with data.
    #[serde(rename = "200")]
    Found,
    /// The input is valid. Nothing was changed.
    #[serde(rename = "201")]
    Valid,
    /// The change was made.
    #[serde(rename = "204")]
    Done,
    /// The username or password is wrong.
    #[serde(rename = "401")]
    Unauthorized,
    /// The role or the token doesn't allow this, or the customer is suspended.
    #[serde(rename = "402")]
    Role,
    /// The rate plan does not allow this.
    #[serde(rename = "403")]
    Plan,
    /// A parameter is invalid.
    #[serde(rename = "400")]
    Wrong,
    /// The mailbox doesn't exist, or the caller can't see it.
    #[serde(rename = "404")]
    Missing,
    /// Too many failed sign-ins or requests.
    #[serde(rename = "429")]
    TooMany,
    /// The server is busy, its disk is full, or an internal error occurred; see `message`.
    #[serde(rename = "500")]
    Fault,
}

/// One entry of a response.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = EnswitchEntry)]
pub struct Entry {
    /// The kind of entry.
    pub code: Code,
    /// The parameter; empty for the whole call.
    pub key: &'static str,
    /// Human-readable message.
    pub message: String,
}

impl Entry {
    /// A parameter that is invalid by itself.
    pub fn wrong(key: &'static str, message: impl Into<String>) -> Self {
        Self { code: Code::Wrong, key, message: message.into() }
    }
}

/// A response: at least one entry, and with 200 the data as JSON. The HTTP status is 200, except for
/// unknown calls and methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    entries: Vec<Entry>,
    data: Option<String>,
}

/// The result of a call. An error is also a response; it only ends the call early.
pub type AnswerResult = Result<Answer, Answer>;

impl Answer {
    /// An answer of one entry that is about the whole call.
    pub fn of(code: Code, message: impl Into<String>) -> Self {
        Self { entries: vec![Entry { code, key: "", message: message.into() }], data: None }
    }

    /// What was asked for, as JSON.
    pub fn found(data: String) -> Self {
        Self { data: Some(data), ..Self::of(Code::Found, "OK") }
    }

    /// The response for a missing mailbox, which is the same if the caller can't see the mailbox.
    pub fn missing() -> Self {
        Self::of(Code::Missing, "The mailbox does not exist, or you do not have permission for this.")
    }

    /// The response to a change. If there are `call_errors`, `saved` was only a validation.
    pub fn of_saved(saved: MailboxSaveOutcome, mut call_errors: CallErrors, check: bool) -> AnswerResult {
        match saved {
            MailboxSaveOutcome::Done(_) => {
                call_errors.refuse()?;
                Ok(Self::of(if check { Code::Valid } else { Code::Done }, "OK"))
            }
            MailboxSaveOutcome::Invalid(errors) => {
                call_errors.add_violations(&errors);
                Err(call_errors.into())
            }
            // No version was sent, so it can only have been archived meanwhile.
            MailboxSaveOutcome::Conflict(_) => Err(Self::missing()),
        }
    }
}

/// All errors of a call, collected so that they are reported together.
#[derive(Default)]
pub struct CallErrors(Vec<Entry>);

impl CallErrors {
    /// Adds what is wrong with one parameter.
    pub fn add(&mut self, entry: Entry) {
        self.0.push(entry);
    }

    /// Returns the value, or adds the error.
    pub fn take<T>(&mut self, value: Result<T, Entry>) -> Option<T> {
        value.map_err(|entry| self.add(entry)).ok()
    }

    /// Adds violations of rules. A parameter that could not be read is not reported twice, and several
    /// problems of one parameter become one entry.
    pub fn add_violations(&mut self, errors: &[FieldError]) {
        let reported: Vec<&str> = self.0.iter().map(|entry| entry.key).collect();
        for error in errors {
            let (code, key, message) = (
                code_of(&error.problem),
                fields::parameter_name(error.field),
                rules::error(error, Messages::english()),
            );
            if reported.contains(&key) {
                continue;
            }
            match self.0.iter_mut().find(|entry| entry.key == key && entry.code == code) {
                Some(entry) => entry.message = format!("{}; {message}", entry.message),
                None => self.0.push(Entry { code, key, message }),
            }
        }
    }

    /// Whether nothing is wrong.
    pub fn none(&self) -> bool {
        self.0.is_empty()
    }

    /// Ends the call if anything is wrong.
    pub fn refuse(&mut self) -> Result<(), Answer> {
        if self.none() { Ok(()) } else { Err(std::mem::take(self).into()) }
    }
}

impl From<CallErrors> for Answer {
    fn from(CallErrors(mut entries): CallErrors) -> Self {
        entries.sort_by_key(|entry| entry.code);
        Self { entries, data: None }
    }
}

const fn code_of(problem: &Problem) -> Code {
    match problem {
        Problem::RoleForbids => Code::Role,
        problem if problem.is_plan_refusal() => Code::Plan,
        _ => Code::Wrong,
    }
}

impl From<AppError> for Answer {
    fn from(error: AppError) -> Self {
        match error {
            AppError::SignedOut => Self::of(Code::Unauthorized, "The authentication details provided are invalid."),
            AppError::Forbidden | AppError::Suspended | AppError::Archived | AppError::OtherUserSignedIn => {
                Self::of(Code::Role, error_message(error))
            }
            AppError::NotFound => Self::missing(),
            AppError::BadRequest => Self::of(Code::Wrong, error_message(error)),
            AppError::TooMany => Self::of(Code::TooMany, error_message(error)),
            AppError::Internal
            | AppError::PinUnreadable
            | AppError::Busy
            | AppError::NoStorage
            | AppError::Unanswered => Self::of(Code::Fault, error_message(error)),
        }
    }
}

impl From<Failure> for Answer {
    fn from(failure: Failure) -> Self {
        AppError::from(failure).into()
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let Ok(entries) = serde_json::to_string(&self.entries) else {
            return http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        let body = match self.data {
            Some(data) => format!("{{\"responses\":{entries},\"data\":{data}}}"),
            None => format!("{{\"responses\":{entries}}}"),
        };
        ([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], body).into_response()
    }
}
