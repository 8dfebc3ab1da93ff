//! JSON bodies, read field by field, so that every mistake is told at once.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::response::IntoResponse as _;
use serde_json::{Map, Value};

use super::errors::Refused;
use super::words;
use crate::domain::choice::Choice as _;
use crate::domain::digits;
use crate::domain::field::Field;
use crate::domain::pin::PinBreach;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words as sentences;
use crate::forms::values::Values;
use crate::tongue::Words;

/// What a field holds.
#[derive(Clone, Copy)]
enum Shape {
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
const FIELDS: [(Field, Shape); 8] = [
    (Field::Name, Shape::Text),
    (Field::Number, Shape::Digits),
    (Field::Language, Shape::TextOrLeftOut),
    (Field::PinRequired, Shape::Switch),
    (Field::Pin, Shape::DigitsOrLeftOut),
    (Field::NotifyRecipients, Shape::Switch),
    (Field::Recipients, Shape::TextOrEmpty),
    (Field::AnnounceTime, Shape::Clock),
];

/// The body as the handlers take it: it may have been too long to be read.
pub(super) type Sent = Result<Bytes, BytesRejection>;

/// The JSON object of a body.
pub(super) fn object(sent: Sent) -> Result<Map<String, Value>, Refused> {
    let bytes = sent
        .map_err(|refused| Refused::new(refused.into_response().status(), "The body is too large or was cut off."))?;
    let no_object = |why: String| Refused::invalid(vec![("body".to_owned(), why)]);
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) => Err(no_object("expected a JSON object".to_owned())),
        Err(error) => Err(no_object(format!("this is no JSON: {error}"))),
    }
}

/// A text of the body that is no field of a mailbox.
pub(super) fn text(map: &Map<String, Value>, name: &str) -> Result<String, (String, String)> {
    match map.get(name) {
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err((name.to_owned(), "this is to be a text".to_owned())),
        None => Err((name.to_owned(), "this is needed".to_owned())),
    }
}

/// The fields of a mailbox in a body, and what of them cannot be read.
pub(super) struct Fields {
    /// What was sent.
    pub(super) values: Values,
    /// The fields that hold something of another shape, each with what is expected.
    pub(super) unread: Vec<(Field, String)>,
}

impl Fields {
    /// Reads the fields of a body, `except` those; whatever else it holds is passed over.
    pub(super) fn read(map: &Map<String, Value>, except: &[Field]) -> Self {
        let mut fields = Self { values: Values::default(), unread: Vec::new() };
        for (field, shape) in FIELDS.into_iter().filter(|(field, _)| !except.contains(field)) {
            if let Some(sent) = map.get(words::name(field))
                && let Err(expected) = fields.take(field, shape, sent)
            {
                fields.unread.push((field, expected));
            }
        }
        fields
    }

    fn take(&mut self, field: Field, shape: Shape, sent: &Value) -> Result<(), String> {
        match (shape, sent) {
            (Shape::DigitsOrLeftOut | Shape::TextOrLeftOut, Value::Null) => {}
            (Shape::TextOrEmpty, Value::Null) => self.values.set(field, ""),
            (Shape::Digits | Shape::DigitsOrLeftOut, Value::String(text)) => {
                self.values.set(field, digits_of(field, text)?);
            }
            (Shape::Text | Shape::TextOrLeftOut | Shape::TextOrEmpty, Value::String(text)) => {
                self.values.set(field, text.as_str());
            }
            (Shape::Switch, Value::Bool(on)) => self.values.switch(field, *on),
            (Shape::Clock, sent) => {
                let time = sent.as_str().and_then(words::clock_of);
                let time = time.ok_or("this is DISABLE, 12_HOUR_CLOCK or 24_HOUR_CLOCK")?;
                self.values.set(field, time.name());
            }
            (Shape::Switch, _) => return Err("this is true or false".to_owned()),
            (Shape::TextOrLeftOut | Shape::DigitsOrLeftOut | Shape::TextOrEmpty, _) => {
                return Err("this is a text or null".to_owned());
            }
            (Shape::Text | Shape::Digits, _) => return Err("this is a text".to_owned()),
        }
        Ok(())
    }
}

/// The domain forgives spaces and dashes, which people type; this API asks for digits alone.
fn digits_of(field: Field, text: &str) -> Result<&str, String> {
    let problem = match field {
        _ if text.is_empty() => Problem::Required,
        _ if digits::all_digits(text) => return Ok(text),
        Field::Pin => Problem::Pin(PinBreach::NotDigits),
        _ => Problem::NotDigits,
    };
    Err(sentences::error(&FieldError { field, problem }, Words::english()))
}
