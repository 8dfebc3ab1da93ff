//! What history keeps of customers, users, rate plans, sounds and tokens, in the words of their forms.

use serde_json::{Map, Value};

use super::{Kind, Line};
use crate::domain::account::Standing;
use crate::domain::choice::Choice as _;
use crate::domain::people::Part;
use crate::domain::sound::length;
use crate::domain::words::sound::size;

type Fields = Map<String, Value>;

/// Fields in their order, as the services gave them to [`record`](super::super::record), and what people
/// call them. What stands in no list says nothing to people.
type Labels = &'static [(&'static str, &'static str)];

const CUSTOMER: Labels = &[
    ("name", Part::Name.label()),
    ("plan", Part::Plan.label()),
    ("language", Part::Language.label()),
    ("timezone", Part::Timezone.label()),
    ("numbers", Part::Numbers.label()),
    ("pin_policy", Part::Policy.label()),
    ("dialects", Part::Dialects.label()),
    ("status", "Status"),
    ("shared_view", "Shared view"),
];

const USER: Labels = &[
    ("username", Part::Username.label()),
    ("name", Part::Name.label()),
    ("email", Part::Email.label()),
    ("role", Part::Role.label()),
    ("language", "Language"),
    ("status", "Status"),
];

const PLAN: Labels =
    &[("name", Part::Name.label()), ("max_mailboxes", Part::MaxMailboxes.label()), ("included", "Includes")];

const SOUND: Labels =
    &[("name", "Name"), ("kind", "Format"), ("duration", "Length"), ("size", "Size"), (RECORDING, "Recording")];

const TOKEN: Labels = &[
    ("username", "User"),
    ("dialects", "Opens"),
    ("writes", "Change mailboxes"),
    ("reads_pins", "Read PINs"),
    ("expires_at", "Ends"),
];

const fn fields(kind: Kind) -> Labels {
    match kind {
        // Its fields have an order and words of their own.
        Kind::Mailbox => &[],
        Kind::Customer => CUSTOMER,
        Kind::User => USER,
        Kind::Plan => PLAN,
        Kind::Sound => SOUND,
        Kind::Token => TOKEN,
    }
}

/// Under which a sound's digest is kept. It says that two recordings differ, and nothing else to people.
const RECORDING: &str = "sha256";

/// The fields in which the two differ. What was not there had none.
pub(super) fn lines(kind: Kind, before: Option<&Fields>, after: Option<&Fields>) -> Vec<Line> {
    let of = |fields: Option<&Fields>, name: &str| fields.and_then(|fields| fields.get(name)).cloned();
    let mut told = Vec::new();
    for (name, label) in fields(kind) {
        let (was, is) = (of(before, name), of(after, name));
        let both = before.is_some() && after.is_some();
        if was == is || *name == RECORDING && !both {
            continue;
        }
        let (was, is) = if *name == RECORDING {
            ("the one before".to_owned(), "another".to_owned())
        } else {
            let said =
                |there: bool, value: Option<Value>| if there { word(name, value.as_ref()) } else { String::new() };
            (said(before.is_some(), was), said(after.is_some(), is))
        };
        told.push(Line { label: (*label).to_owned(), before: was, after: is });
    }
    told
}

/// A value as its form or its list says it.
fn word(name: &str, value: Option<&Value>) -> String {
    let number = value.and_then(Value::as_i64);
    match (name, value) {
        ("max_mailboxes", Some(Value::Null) | None) => "as many as they like".to_owned(),
        ("included", Some(Value::String(text))) if text.is_empty() => "voicemail alone".to_owned(),
        ("duration", _) if number.is_some() => number.map(|ms| length(ms.unsigned_abs())).unwrap_or_default(),
        ("size", _) if number.is_some() => {
            number.map(|bytes| size(bytes.unsigned_abs(), crate::tongue::Words::english())).unwrap_or_default()
        }
        ("expires_at", _) if number.is_some() => number.map(day).unwrap_or_default(),
        ("status", Some(Value::String(text))) => {
            Standing::from_name(text).map_or_else(|| text.clone(), |standing| standing.label().to_lowercase())
        }
        (_, Some(Value::Bool(on))) => if *on { "yes" } else { "no" }.to_owned(),
        (_, Some(Value::Null) | None) => "none".to_owned(),
        (_, Some(Value::String(text))) if text.is_empty() => "none".to_owned(),
        (_, Some(Value::String(text))) => text.clone(),
        (_, Some(other)) => other.to_string(),
    }
}

fn day(at: i64) -> String {
    let at = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC));
    at.map(|at| at.strftime("%-d %b %Y").to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn told(kind: Kind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        let lines = lines(kind, before.as_object(), after.as_object());
        lines.into_iter().map(|line| (line.label, line.before, line.after)).collect()
    }

    fn row(label: &str, before: &str, after: &str) -> (String, String, String) {
        (label.into(), before.into(), after.into())
    }

    #[test]
    fn what_differs_is_told_in_the_order_of_the_form() {
        let before = json!({ "status": "active", "email": null, "name": "Jo", "role": "user" });
        let after = json!({ "status": "suspended", "email": "jo@example.org", "name": "Jo", "role": "user" });
        let wanted = [row("E-mail address", "none", "jo@example.org"), row("Status", "active", "suspended")];
        assert_eq!(told(Kind::User, &before, &after), wanted);
    }

    #[test]
    fn what_is_new_was_nothing_before() {
        let plan = json!({ "name": "Basic", "max_mailboxes": null, "included": "" });
        let wanted = [
            row("Name", "", "Basic"),
            row("Mailboxes", "", "as many as they like"),
            row("Includes", "", "voicemail alone"),
        ];
        assert_eq!(told(Kind::Plan, &Value::Null, &plan), wanted);
        let token = json!({ "writes": true, "reads_pins": false, "expires_at": 1_780_000_000_000_i64, "odd": "x" });
        let wanted = [row("Change mailboxes", "", "yes"), row("Read PINs", "", "no"), row("Ends", "", "28 May 2026")];
        assert_eq!(told(Kind::Token, &Value::Null, &token), wanted);
    }

    #[test]
    fn another_recording_is_told_without_its_digest() {
        let sound = |digest: &str| json!({ "name": "Hello", "duration": 2000, "size": 10, "sha256": digest });
        assert_eq!(told(Kind::Sound, &sound("a"), &sound("b")), [row("Recording", "the one before", "another")]);
        assert!(told(Kind::Sound, &Value::Null, &sound("a")).iter().all(|(label, ..)| label != "Recording"));
    }
}
