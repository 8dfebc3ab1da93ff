//! The mailbox fields sent by a client: strict JSON types, not validated yet.

use super::encode::name;
use super::json::{Member, RawJson, member};
use super::response::InvalidField;
use crate::domain::email::Email;
use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::i18n::Messages;

/// The fields of the dialect; `None`: omitted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MailboxFields {
    /// The name.
    pub name: Option<String>,
    /// Whether a beep follows the greeting.
    pub beep: Option<bool>,
    /// The UUID of a sound; empty: none.
    pub greeting: Option<String>,
    /// The PIN.
    pub password: Option<String>,
    /// Whether to announce the caller ID.
    pub play_caller_id: Option<bool>,
    /// Whether to announce the time.
    pub play_timestamp: Option<bool>,
    /// Whether to transcribe new voicemails.
    pub transcribe: Option<bool>,
    /// The recipients of emails.
    pub email_recipients: Option<Vec<Recipient>>,
}

/// A recipient as sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// This email address.
    Email(String),
    /// The existing recipient with this UUID, as in the original's responses.
    Known(String),
}

/// Reads a body: the fields that could be read, and the errors of the others. `Err` if it is not a JSON object.
///
/// Unknown names are ignored.
pub fn decode(body: &[u8]) -> Result<(MailboxFields, Vec<InvalidField>), String> {
    let json = serde_json::from_slice(body).map_err(|error| format!("The body is not JSON: {error}"))?;
    let RawJson::Object(members) = json else { return Err("The body must be a JSON object".to_owned()) };
    let mut reader = Reader { members: &members, errors: Vec::new() };
    let fields = MailboxFields {
        name: reader.value(name(MailboxField::Name), "a string", text),
        beep: reader.value(name(MailboxField::Beep), "true or false", boolean),
        greeting: reader.value(name(MailboxField::Greeting), "the uuid of a sound as a string, or null", optional_text),
        password: reader.password(),
        play_caller_id: reader.value(name(MailboxField::AnnounceCaller), "true or false", boolean),
        play_timestamp: reader.value(name(MailboxField::AnnounceTime), "true or false", boolean),
        transcribe: reader.value(name(MailboxField::Transcribe), "true or false", boolean),
        email_recipients: reader.recipients(),
    };
    Ok((fields, reader.errors))
}

struct Reader<'a> {
    members: &'a [(String, RawJson)],
    errors: Vec<InvalidField>,
}

impl Reader<'_> {
    fn value<T>(&mut self, name: &'static str, expected: &str, read: impl Fn(&RawJson) -> Option<T>) -> Option<T> {
        let problem = match member(self.members, name) {
            Member::Absent => return None,
            Member::Twice => rules::duplicate_name().to_owned(),
            Member::Given(value) => match read(value) {
                Some(value) => return Some(value),
                None => rules::wrong_type(expected),
            },
        };
        self.errors.push(InvalidField::new(name, problem));
        None
    }

    /// A response contains `null` if the caller isn't allowed to read PINs, so a client may send it back. Empty is an
    /// error: the client intended to set a PIN.
    fn password(&mut self) -> Option<String> {
        let password = self.value(name(MailboxField::Pin), "a string of digits, or null", optional_text)?;
        match member(self.members, name(MailboxField::Pin)) {
            Member::Given(RawJson::Null) => None,
            _ if password.trim().is_empty() => {
                self.errors
                    .push(InvalidField::from(&FieldError { field: MailboxField::Pin, problem: Problem::Required }));
                None
            }
            _ => Some(password),
        }
    }

    fn recipients(&mut self) -> Option<Vec<Recipient>> {
        let field = name(MailboxField::Recipients);
        let recipients =
            self.value(field, "a list of recipients, each an object with an email or a uuid", |value| match value {
                RawJson::Null => Some(Ok(Vec::new())),
                RawJson::List(list) => list.iter().map(recipient).collect::<Option<Result<Vec<_>, _>>>(),
                _ => None,
            })?;
        match (member(self.members, field), recipients) {
            (Member::Given(RawJson::Null), _) => None,
            (_, Ok(recipients)) => Some(recipients),
            (_, Err(problem)) => {
                self.errors.push(InvalidField::new(field, problem));
                None
            }
        }
    }
}

/// One recipient; `None` if it is of a wrong type.
fn recipient(value: &RawJson) -> Option<Result<Recipient, String>> {
    let RawJson::Object(members) = value else { return None };
    Some(Ok(match (member(members, "email"), member(members, "uuid")) {
        (Member::Twice, _) | (_, Member::Twice) => return Some(Err(rules::duplicate_name().to_owned())),
        (Member::Given(RawJson::Text(email)), Member::Absent | Member::Given(RawJson::Text(_) | RawJson::Null)) => {
            match Email::parse(email) {
                Ok(email) => Recipient::Email(email.as_str().to_owned()),
                Err(problem) => {
                    return Some(Err(rules::error(
                        &FieldError { field: MailboxField::Recipients, problem },
                        Messages::english(),
                    )));
                }
            }
        }
        (Member::Absent, Member::Given(RawJson::Text(uuid))) => Recipient::Known(uuid.clone()),
        (Member::Absent, Member::Absent) => return Some(Err(rules::recipient_without_address().to_owned())),
        _ => return None,
    }))
}

fn boolean(value: &RawJson) -> Option<bool> {
    if let RawJson::Bool(value) = value { Some(*value) } else { None }
}

fn text(value: &RawJson) -> Option<String> {
    if let RawJson::Text(value) = value { Some(value.clone()) } else { None }
}

fn optional_text(value: &RawJson) -> Option<String> {
    if *value == RawJson::Null { Some(String::new()) } else { text(value) }
}
