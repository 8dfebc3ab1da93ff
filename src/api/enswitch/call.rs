//! A call: its parameters and its caller.

use axum::body::to_bytes;
use axum::extract::Request;
use http::{HeaderMap, header};

use super::fields::FIELD_PARAMETERS;
use super::parameters::Parameters;
use super::response::{Answer, CallErrors, Code, Entry};
use crate::api::access::{self, AccessRefusal};
use crate::domain::dialect::Dialect;
use crate::domain::field::MailboxField;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::i18n::Messages;
use crate::services::mailboxes::{self, Mailbox};
use crate::services::{App, Principal};
use crate::web::state::WebState;

/// The maximum number of bytes of a query and of a form. 30 short values need a fraction of it. The server
/// rejects a query twice as long by itself.
const MAX_REQUEST_BYTES: usize = 32 * 1024;

const FORM: &str = "application/x-www-form-urlencoded";

/// The parameters for signing in.
pub const SIGN_IN_PARAMETERS: [&str; 2] = ["auth_username", "auth_password"];

/// The parameter that validates a call without changing anything.
pub const VALIDATION_PARAMETER: &str = "validation";

/// A call whose caller is known.
pub struct Call {
    /// The application that services are called with.
    pub app: App,
    /// The caller.
    pub who: Principal,
    /// The parameters.
    pub parameters: Parameters,
}

impl Call {
    /// Reads a request and authenticates the caller. If that fails, no other error is reported.
    pub async fn begin(state: &WebState, request: Request, known: &[&'static str]) -> Result<Self, Answer> {
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        let form = to_bytes(body, MAX_REQUEST_BYTES).await;
        let form = form.map_err(|_| bad_request("The body is too large or incomplete. Send at most 32 KiB."))?;
        if query.len() > MAX_REQUEST_BYTES {
            return Err(bad_request("The query is too long. Send at most 32 KiB, or use a form."));
        }
        if !form.is_empty() && !is_form(&parts.headers) {
            return Err(bad_request(&format!("Send the parameters in the query, or in a body of the type {FORM}.")));
        }
        let known = [&SIGN_IN_PARAMETERS, known].concat();
        let parameters = Parameters::read([query, &form], &known);
        let parameters = parameters.map_err(|_| bad_request("Too many parameters. Send at most 200."))?;

        let mut sign_in_errors = CallErrors::default();
        for (name, fault) in parameters.faults().iter().filter(|(name, _)| SIGN_IN_PARAMETERS.contains(name)) {
            sign_in_errors.add(Entry::wrong(name, fault.message()));
        }
        sign_in_errors.refuse()?;
        let [username, password] = SIGN_IN_PARAMETERS.map(|name| parameters.get(name).unwrap_or_default());
        let who =
            access::by_password(state, &parts, Dialect::Enswitch, username, password).await.map_err(refusal_answer)?;
        Ok(Self { app: state.app.clone(), who, parameters })
    }

    /// The errors so far: parameters that can't be read.
    pub fn unread(&self) -> CallErrors {
        let mut errors = CallErrors::default();
        for (name, fault) in self.parameters.faults() {
            errors.add(Entry::wrong(name, fault.message()));
        }
        errors
    }

    /// Whether to validate only.
    pub fn check(&self, errors: &mut CallErrors) -> bool {
        match self.parameters.get(VALIDATION_PARAMETER) {
            None | Some("0") => false,
            Some("1") => true,
            Some(_) => {
                errors.add(Entry::wrong(VALIDATION_PARAMETER, "Value must be 0 or 1"));
                false
            }
        }
    }

    /// The customer in the parameters, or the caller's own.
    pub fn customer(&self, errors: &mut CallErrors) -> Option<i64> {
        let setting = FIELD_PARAMETERS.iter().find(|setting| setting.field == MailboxField::Customer)?;
        match self.parameters.get(setting.name) {
            None => self.who.customer(),
            Some(raw) => errors.take(setting.read(raw)).and_then(|id| id.parse().ok()),
        }
    }

    /// The mailbox in the parameters. It is searched only if its number is valid.
    pub async fn mailbox(&self, errors: &mut CallErrors) -> Result<Mailbox, Answer> {
        let raw = self.parameters.get("mailbox").unwrap_or_default();
        let has_fault = |name: &str| self.parameters.faults().iter().any(|(fault_name, _)| *fault_name == name);
        let number = if has_fault("mailbox") {
            None
        } else {
            errors.take(MailboxNumber::parse(raw).map_err(|problem| rule_error(MailboxField::Number, problem)))
        };
        let customer = if has_fault("customer") { None } else { self.customer(errors) };
        let (Some(number), Some(customer)) = (number, customer) else {
            return Err(std::mem::take(errors).into());
        };
        Ok(mailboxes::by_number(&self.app, &self.who, Some(customer), number.as_str()).await?)
    }
}

/// An entry for a value that violates a rule.
pub fn rule_error(field: MailboxField, problem: Problem) -> Entry {
    Entry::wrong(
        super::fields::parameter_name(field),
        rules::error(&FieldError { field, problem }, Messages::english()),
    )
}

fn bad_request(message: &str) -> Answer {
    Answer::of(Code::Wrong, message)
}

fn refusal_answer(refusal: AccessRefusal) -> Answer {
    match refusal {
        AccessRefusal::Wrong => AppError::SignedOut.into(),
        AccessRefusal::TooMany(wait) => {
            let seconds = wait.as_secs().saturating_add(1);
            let unit = if seconds == 1 { "second" } else { "seconds" };
            Answer::of(Code::TooMany, format!("Too many failed sign-ins. Try again in {seconds} {unit}."))
        }
        AccessRefusal::Failed(error) => error.into(),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media_type.split(';').next().is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case(FORM))
}
