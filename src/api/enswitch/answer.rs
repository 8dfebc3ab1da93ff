//! The envelope of every answer, and the way into it from the services' own outcomes.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, header};
use serde::Serialize;
use utoipa::ToSchema;

use super::fields;
use crate::domain::messages;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::forms::submission::MailboxSaveOutcome;
use crate::i18n::Messages;
use crate::services::Failure;

/// What an entry says in short. The order is that in which entries are listed: what concerns the
/// caller first, then the plan, then single values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[schema(as = EnswitchCode)]
pub enum Code {
    /// Here is what was asked for.
    #[serde(rename = "200")]
    Found,
    /// The input is good; nothing was done.
    #[serde(rename = "201")]
    Valid,
    /// Done.
    #[serde(rename = "204")]
    Done,
    /// The user name or password is wrong.
    #[serde(rename = "401")]
    Stranger,
    /// The caller's role does not allow this.
    #[serde(rename = "402")]
    Role,
    /// The rate plan does not allow this.
    #[serde(rename = "403")]
    Plan,
    /// A parameter is wrong.
    #[serde(rename = "400")]
    Wrong,
    /// There is no such mailbox, or it is somebody else's.
    #[serde(rename = "404")]
    Missing,
    /// Too many failed tries.
    #[serde(rename = "429")]
    TooMany,
    /// A fault of ours.
    #[serde(rename = "500")]
    Fault,
}

/// One entry of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = EnswitchEntry)]
pub struct Entry {
    /// What happened, in short.
    pub code: Code,
    /// The parameter that it is about; empty: the whole call.
    pub key: &'static str,
    /// What happened, for people.
    pub message: String,
}

impl Entry {
    /// A parameter that is wrong in itself.
    pub fn wrong(key: &'static str, message: impl Into<String>) -> Self {
        Self { code: Code::Wrong, key, message: message.into() }
    }
}

/// An answer: at least one entry, and with 200 the data as JSON. The HTTP status is always 200.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    entries: Vec<Entry>,
    data: Option<String>,
}

/// How a call ends. An error is an answer too; it only ends the work sooner.
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

    /// The answer that tells what is missing from what is somebody else's in no way.
    pub fn missing() -> Self {
        Self::of(Code::Missing, "The mailbox does not exist, or you do not have permission for this.")
    }

    /// What came of a change. `wrong` is what could not even be read, for which `saved` was only a trial.
    pub fn of_saved(saved: MailboxSaveOutcome, mut wrong: CallErrors, check: bool) -> AnswerResult {
        match saved {
            MailboxSaveOutcome::Done { .. } => {
                wrong.refuse()?;
                Ok(Self::of(if check { Code::Valid } else { Code::Done }, "OK"))
            }
            MailboxSaveOutcome::Invalid(errors) => {
                wrong.judged(&errors);
                Err(wrong.into())
            }
            // No version was named, so it can only have been archived meanwhile.
            MailboxSaveOutcome::Conflict(_) => Err(Self::missing()),
        }
    }
}

/// Everything that is wrong with a call, gathered so that it is told at once.
#[derive(Default)]
pub struct CallErrors(Vec<Entry>);

impl CallErrors {
    /// Adds what is wrong with one parameter.
    pub fn add(&mut self, entry: Entry) {
        self.0.push(entry);
    }

    /// Takes the value, or the mistake in its place.
    pub fn take<T>(&mut self, value: Result<T, Entry>) -> Option<T> {
        value.map_err(|entry| self.add(entry)).ok()
    }

    /// Adds what the rules say. A parameter that could not be read is not told twice, and several
    /// problems of one parameter become one entry.
    pub fn judged(&mut self, errors: &[FieldError]) {
        let unread: Vec<&str> = self.0.iter().map(|entry| entry.key).collect();
        for error in errors {
            let (code, key, message) = (
                code_of(&error.problem),
                fields::parameter_name(error.field),
                messages::error(error, Messages::english()),
            );
            if unread.contains(&key) {
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
        plan if plan.is_plan_refusal() => Code::Plan,
        _ => Code::Wrong,
    }
}

impl From<AppError> for Answer {
    fn from(error: AppError) -> Self {
        match error {
            AppError::SignedOut => Self::of(Code::Stranger, "The authentication details provided are invalid."),
            AppError::Forbidden | AppError::Suspended | AppError::Archived | AppError::SomebodyElse => {
                Self::of(Code::Role, error.message(Messages::english()))
            }
            AppError::NotFound => Self::missing(),
            AppError::BadRequest => Self::of(Code::Wrong, error.message(Messages::english())),
            AppError::TooMany => Self::of(Code::TooMany, error.message(Messages::english())),
            AppError::Internal
            | AppError::PinUnreadable
            | AppError::Busy
            | AppError::NoStorage
            | AppError::Unanswered => Self::of(Code::Fault, error.message(Messages::english())),
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
