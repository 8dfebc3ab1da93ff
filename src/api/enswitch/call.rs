//! A call on its way: its parameters, and on whose behalf it is made.

use axum::body::to_bytes;
use axum::extract::Request;
use http::{HeaderMap, header};

use super::answer::{Answer, Code, Entry, Mistakes};
use super::fields::SETTINGS;
use super::parameters::Parameters;
use crate::api::access::{self, Refusal};
use crate::domain::dialect::Dialect;
use crate::domain::field::Field;
use crate::domain::number::MailboxNumber;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words;
use crate::error::AppError;
use crate::services::mailboxes::{self, Mailbox};
use crate::services::{App, Principal};
use crate::tongue::Words;
use crate::web::state::WebState;

/// Most bytes of a query, and of a form. Thirty short values need a fraction of it; and of a query twice as
/// long this program would never hear.
const MOST_BYTES: usize = 32 * 1024;

const FORM: &str = "application/x-www-form-urlencoded";

/// The parameters by which a caller signs in.
pub const SIGN_IN: [&str; 2] = ["auth_username", "auth_password"];

/// What only tries a call out.
pub const VALIDATION: &str = "validation";

/// A call whose caller is known.
pub struct Call {
    /// What services are called with.
    pub app: App,
    /// Who calls.
    pub who: Principal,
    /// What they said.
    pub parameters: Parameters,
}

impl Call {
    /// Reads a request and finds out who sent it. Whoever is a stranger learns nothing but that.
    pub async fn begin(state: &WebState, request: Request, known: &[&'static str]) -> Result<Self, Answer> {
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default().as_bytes();
        let form = to_bytes(body, MOST_BYTES).await;
        let form = form.map_err(|_| refused("The body is too large, or broke off; send at most 32 KB."))?;
        if query.len() > MOST_BYTES {
            return Err(refused("The query is too long; send at most 32 KB, or a form."));
        }
        if !form.is_empty() && !is_form(&parts.headers) {
            return Err(refused(&format!("Send the parameters in the query, or in a body that is {FORM}.")));
        }
        let known = [&SIGN_IN, known].concat();
        let parameters = Parameters::read([query, &form], &known);
        let parameters = parameters.map_err(|_| refused("These are too many parameters; send at most 200."))?;

        let mut unread = Mistakes::default();
        for (name, fault) in parameters.faults().iter().filter(|(name, _)| SIGN_IN.contains(name)) {
            unread.add(Entry::wrong(name, fault.message()));
        }
        unread.refuse()?;
        let [username, password] = SIGN_IN.map(|name| parameters.get(name).unwrap_or_default());
        let who = access::by_password(state, &parts, Dialect::Enswitch, username, password).await.map_err(told)?;
        Ok(Self { app: state.app.clone(), who, parameters })
    }

    /// The mistakes so far: what cannot be read at all.
    pub fn unread(&self) -> Mistakes {
        let mut wrong = Mistakes::default();
        for (name, fault) in self.parameters.faults() {
            wrong.add(Entry::wrong(name, fault.message()));
        }
        wrong
    }

    /// Whether nothing is to be written.
    pub fn check(&self, wrong: &mut Mistakes) -> bool {
        match self.parameters.get(VALIDATION) {
            None | Some("0") => false,
            Some("1") => true,
            Some(_) => {
                wrong.add(Entry::wrong(VALIDATION, "Give 0 or 1"));
                false
            }
        }
    }

    /// The customer that is named: left out, the caller's own.
    pub fn customer(&self, wrong: &mut Mistakes) -> Option<i64> {
        let row = SETTINGS.iter().find(|setting| setting.field == Field::Customer)?;
        match self.parameters.get(row.name) {
            None => Some(self.who.customer_id),
            Some(raw) => wrong.take(row.read(raw)).and_then(|id| id.parse().ok()),
        }
    }

    /// The mailbox that is named. It is looked for only if nothing is wrong with its name.
    pub async fn mailbox(&self, wrong: &mut Mistakes) -> Result<Mailbox, Answer> {
        let raw = self.parameters.get("mailbox").unwrap_or_default();
        let faulty = |name: &str| self.parameters.faults().iter().any(|(faulty, _)| *faulty == name);
        let number = if faulty("mailbox") {
            None
        } else {
            wrong.take(MailboxNumber::parse(raw).map_err(|problem| entry(Field::Number, problem)))
        };
        let customer = if faulty("customer") { None } else { self.customer(wrong) };
        let (Some(number), Some(customer)) = (number, customer) else {
            return Err(std::mem::take(wrong).into());
        };
        Ok(mailboxes::by_number(&self.app, &self.who, Some(customer), number.as_str()).await?)
    }
}

/// A value that the rules refuse.
pub fn entry(field: Field, problem: Problem) -> Entry {
    Entry::wrong(super::fields::key(field), words::error(&FieldError { field, problem }, Words::english()))
}

fn refused(message: &str) -> Answer {
    Answer::of(Code::Wrong, message)
}

fn told(refusal: Refusal) -> Answer {
    match refusal {
        Refusal::Wrong => AppError::SignedOut.into(),
        Refusal::TooMany(wait) => {
            let seconds = wait.as_secs().saturating_add(1);
            Answer::of(Code::TooMany, format!("Too many failed tries. Wait {seconds} seconds, then try again."))
        }
        Refusal::Failed(error) => error.into(),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let media = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    media.split(';').next().is_some_and(|media| media.trim().eq_ignore_ascii_case(FORM))
}
