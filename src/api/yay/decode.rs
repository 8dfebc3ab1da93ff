//! What a client sends of a mailbox: strict JSON types, and nothing judged yet.

use super::answer::Mistake;
use super::encode::name;
use super::json::{Entry, Json, entry};
use crate::domain::email::Email;
use crate::domain::field::Field;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::words;
use crate::tongue::Words;

/// The fields of the dialect; `None`: left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// What people call the mailbox.
    pub name: Option<String>,
    /// Whether a beep follows the greeting.
    pub beep: Option<bool>,
    /// The UUID of a sound; empty: none.
    pub greeting: Option<String>,
    /// The PIN.
    pub password: Option<String>,
    /// Whether the caller is said.
    pub play_caller_id: Option<bool>,
    /// Whether the time is said.
    pub play_timestamp: Option<bool>,
    /// Whether voicemails are written down.
    pub transcribe: Option<bool>,
    /// Who is e-mailed.
    pub email_recipients: Option<Vec<Recipient>>,
}

/// A recipient as sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// This address.
    Email(String),
    /// The one that the mailbox has under this UUID, as the original's own answers name them.
    Known(String),
}

/// Reads a body: the fields that could be read, and what is wrong with the others. `Err` if it is no JSON
/// object at all.
///
/// Names that the dialect does not have are passed over.
pub fn decode(body: &[u8]) -> Result<(Sent, Vec<Mistake>), String> {
    let json = serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}"))?;
    let Json::Object(members) = json else { return Err("The body must be a JSON object".to_owned()) };
    let mut from = Reader { members: &members, mistakes: Vec::new() };
    let sent = Sent {
        name: from.value(name(Field::Name), "a string", text),
        beep: from.value(name(Field::Beep), "true or false", truth),
        greeting: from.value(name(Field::Greeting), "the uuid of a sound as a string, or null", optional_text),
        password: from.password(),
        play_caller_id: from.value(name(Field::AnnounceCaller), "true or false", truth),
        play_timestamp: from.value(name(Field::AnnounceTime), "true or false", truth),
        transcribe: from.value(name(Field::Transcribe), "true or false", truth),
        email_recipients: from.recipients(),
    };
    Ok((sent, from.mistakes))
}

struct Reader<'a> {
    members: &'a [(String, Json)],
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn value<T>(&mut self, name: &'static str, wanted: &str, read: impl Fn(&Json) -> Option<T>) -> Option<T> {
        let problem = match entry(self.members, name) {
            Entry::Absent => return None,
            Entry::Twice => words::given_twice().to_owned(),
            Entry::Given(value) => match read(value) {
                Some(value) => return Some(value),
                None => words::wrong_type(wanted),
            },
        };
        self.mistakes.push(Mistake::new(name, problem));
        None
    }

    /// `null` is what an answer says to whoever may not read it, so a client may send that back. Empty is
    /// not the same: somebody meant to give one.
    fn password(&mut self) -> Option<String> {
        let sent = self.value(name(Field::Pin), "a string of digits, or null", optional_text)?;
        match entry(self.members, name(Field::Pin)) {
            Entry::Given(Json::Null) => None,
            _ if sent.trim().is_empty() => {
                self.mistakes.push(Mistake::from(&FieldError { field: Field::Pin, problem: Problem::Required }));
                None
            }
            _ => Some(sent),
        }
    }

    fn recipients(&mut self) -> Option<Vec<Recipient>> {
        let field = name(Field::Recipients);
        let sent = self.value(field, "a list of recipients, each an object with an email", |value| match value {
            Json::Null => Some(Ok(Vec::new())),
            Json::List(list) => list.iter().map(recipient).collect::<Option<Result<Vec<_>, _>>>(),
            _ => None,
        })?;
        match (entry(self.members, field), sent) {
            (Entry::Given(Json::Null), _) => None,
            (_, Ok(all)) => Some(all),
            (_, Err(problem)) => {
                self.mistakes.push(Mistake::new(field, problem));
                None
            }
        }
    }
}

/// One recipient; `None` if it is of a wrong type.
fn recipient(value: &Json) -> Option<Result<Recipient, String>> {
    let Json::Object(members) = value else { return None };
    Some(Ok(match (entry(members, "email"), entry(members, "uuid")) {
        (Entry::Twice, _) | (_, Entry::Twice) => return Some(Err(words::given_twice().to_owned())),
        (Entry::Given(Json::Text(email)), Entry::Absent | Entry::Given(Json::Text(_) | Json::Null)) => {
            match Email::parse(email) {
                Ok(email) => Recipient::Email(email.as_str().to_owned()),
                Err(problem) => {
                    return Some(Err(words::error(
                        &FieldError { field: Field::Recipients, problem },
                        Words::english(),
                    )));
                }
            }
        }
        (Entry::Absent, Entry::Given(Json::Text(uuid))) => Recipient::Known(uuid.clone()),
        (Entry::Absent, Entry::Absent) => return Some(Err(words::recipient_without_address().to_owned())),
        _ => return None,
    }))
}

fn truth(value: &Json) -> Option<bool> {
    if let Json::Bool(value) = value { Some(*value) } else { None }
}

fn text(value: &Json) -> Option<String> {
    if let Json::Text(value) = value { Some(value.clone()) } else { None }
}

fn optional_text(value: &Json) -> Option<String> {
    if *value == Json::Null { Some(String::new()) } else { text(value) }
}
