//! JSON bodies, read field by field, so that all errors are reported together.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::response::IntoResponse as _;
use serde_json::{Map, Value};

use super::errors::ErrorResponse;
use super::names;
use crate::domain::choice::Choice as _;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::pin::PinViolation;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::Messages;
use crate::web::body_limits::FORM_BODY_LIMIT;

/// What a field holds.
#[derive(Clone, Copy)]
enum JsonKind {
    Text,
    Switch,
    Clock,
    /// Digits and nothing else.
    Digits,
    /// Digits; null is as if it were left out.
    DigitsOrLeftOut,
    /// A text; null is as if it were left out.
    TextOrLeftOut,
    /// A text; null is an empty one.
    TextOrEmpty,
}

/// The fields of a mailbox that this API changes.
const FIELD_KINDS: [(MailboxField, JsonKind); 8] = [
    (MailboxField::Name, JsonKind::Text),
    (MailboxField::Number, JsonKind::Digits),
    (MailboxField::Language, JsonKind::TextOrLeftOut),
    (MailboxField::PinRequired, JsonKind::Switch),
    (MailboxField::Pin, JsonKind::DigitsOrLeftOut),
    (MailboxField::NotifyRecipients, JsonKind::Switch),
    (MailboxField::Recipients, JsonKind::TextOrEmpty),
    (MailboxField::AnnounceTime, JsonKind::Clock),
];

/// The body as passed to the handlers: it may have been too long to read.
pub(super) type RawBody = Result<Bytes, BytesRejection>;

/// The JSON object of a body.
pub(super) fn parse_object(body: RawBody) -> Result<Map<String, Value>, ErrorResponse> {
    let bytes = body.map_err(|rejection| {
        let message = format!("The body is too large or incomplete. Send at most {} KiB.", FORM_BODY_LIMIT / 1024);
        ErrorResponse::new(rejection.into_response().status(), &message)
    })?;
    let error_response = |message: String| ErrorResponse::invalid(vec![("body".to_owned(), message)]);
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(error_response("Use a JSON object".to_owned())),
        Err(error) => Err(error_response(format!("Invalid JSON: {error}"))),
    }
}

/// A string in the body that is not a field of a mailbox.
pub(super) fn text(map: &Map<String, Value>, name: &str) -> Result<String, (String, String)> {
    match map.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err((name.to_owned(), "Use a string".to_owned())),
        None => Err((name.to_owned(), "This field is required".to_owned())),
    }
}

/// The fields of a mailbox in a body, and those that can't be read.
pub(super) struct BodyFields {
    /// What was sent.
    pub(super) values: MailboxValues,
    /// The fields with a wrong type, each with what is expected.
    pub(super) unread: Vec<(MailboxField, String)>,
}

impl BodyFields {
    /// Reads the fields of a body, `except` those. All others are ignored.
    pub(super) fn read(map: &Map<String, Value>, except: &[MailboxField]) -> Self {
        let mut fields = Self { values: MailboxValues::default(), unread: Vec::new() };
        for (field, kind) in FIELD_KINDS.into_iter().filter(|(field, _)| !except.contains(field)) {
            if let Some(value) = map.get(names::field_name(field))
                && let Err(expected) = fields.take(field, kind, value)
            {
                fields.unread.push((field, expected));
            }
        }
        fields
    }

    fn take(&mut self, field: MailboxField, kind: JsonKind, value: &Value) -> Result<(), String> {
        match (kind, value) {
            (JsonKind::DigitsOrLeftOut | JsonKind::TextOrLeftOut, Value::Null) => {}
            (JsonKind::TextOrEmpty, Value::Null) => self.values.set(field, ""),
            (JsonKind::Digits | JsonKind::DigitsOrLeftOut, Value::String(text)) => {
                self.values.set(field, require_digits(field, text)?);
            }
            (JsonKind::Text | JsonKind::TextOrLeftOut | JsonKind::TextOrEmpty, Value::String(text)) => {
                self.values.set(field, text.as_str());
            }
            (JsonKind::Switch, Value::Bool(on)) => self.values.switch(field, *on),
            (JsonKind::Clock, value) => {
                let time = value.as_str().and_then(names::parse_clock);
                let time = time.ok_or("Use DISABLE, 12_HOUR_CLOCK, or 24_HOUR_CLOCK")?;
                self.values.set(field, time.code());
            }
            (JsonKind::Switch, _) => return Err("Use true or false".to_owned()),
            (JsonKind::TextOrLeftOut | JsonKind::DigitsOrLeftOut | JsonKind::TextOrEmpty, _) => {
                return Err("Use a string or null".to_owned());
            }
            (JsonKind::Text | JsonKind::Digits, _) => return Err("Use a string".to_owned()),
        }
        Ok(())
    }
}

/// The domain accepts spaces and dashes, which people type. This API accepts only digits.
fn require_digits(field: MailboxField, text: &str) -> Result<&str, String> {
    let problem = match field {
        _ if text.is_empty() => Problem::Required,
        _ if digits::is_all_digits(text) => return Ok(text),
        MailboxField::Pin => Problem::Pin(PinViolation::NotDigits),
        _ => Problem::NotDigits,
    };
    Err(rules::error(&FieldError { field, problem }, Messages::english()))
}
