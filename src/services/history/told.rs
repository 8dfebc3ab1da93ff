//! What history keeps of customers, users, rate plans, sounds and tokens, in the words of their forms.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{Kind, Line, english};
use crate::domain::account::Standing;
use crate::domain::choice::Choice as _;
use crate::domain::role::Role;
use crate::domain::sound::length;
use crate::domain::words::sound::size;
use crate::tongue::Words;

type Fields = Map<String, Value>;

/// Fields in their order, as the services gave them to [`record`](super::super::record), and the keys of what
/// people call them. What stands in no list says nothing to people.
type Labels = &'static [(&'static str, &'static str)];

const CUSTOMER: Labels = &[
    ("name", "history-name"),
    ("plan", "history-plan"),
    ("language", "history-language"),
    ("timezone", "history-timezone"),
    ("numbers", "history-numbers"),
    (POLICY, "history-policy"),
    ("dialects", "history-apis"),
    ("status", "history-status"),
    ("shared_view", "history-shared-view"),
];

const USER: Labels = &[
    ("username", "history-username"),
    ("name", "history-name"),
    ("email", "history-email"),
    ("role", "history-role"),
    ("language", "history-language"),
    ("status", "history-status"),
];

const PLAN: Labels = &[("name", "plans-name"), ("max_mailboxes", "plans-mailboxes"), (INCLUDED, "plans-includes")];

const SOUND: Labels = &[
    ("name", "history-name"),
    ("kind", "history-format"),
    ("duration", "history-length"),
    ("size", "history-size"),
    (RECORDING, "history-recording"),
];

const TOKEN: Labels = &[
    ("username", "tokens-user"),
    ("dialects", "tokens-opens"),
    ("writes", "tokens-change"),
    ("reads_pins", "tokens-pins"),
    ("expires_at", "tokens-ends"),
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

/// Under which a customer's PIN policy is kept, as its rules in English.
const POLICY: &str = "pin_policy";

/// Under which a plan's features are kept, as their names in English.
const INCLUDED: &str = "included";

/// What became of a field of anything but a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    name: &'static str,
    label: &'static str,
    /// `None`: there was nothing to have this field.
    before: Option<Value>,
    after: Option<Value>,
}

impl Kept {
    /// Label, before and after.
    pub fn in_words(&self, words: Words) -> (String, String, String) {
        let label = words.say(self.label);
        if self.name == RECORDING {
            return (label, words.say("history-recording-before"), words.say("history-recording-after"));
        }
        let said = |value: &Option<Value>| value.as_ref().map_or_else(String::new, |v| word(self.name, v, words));
        (label, said(&self.before), said(&self.after))
    }
}

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
        let kept = |there: Option<&Fields>, value: Option<Value>| there.map(|_| value.unwrap_or_default());
        told.push(Line::Kept(Kept { name, label, before: kept(before, was), after: kept(after, is) }));
    }
    told
}

/// A value as its form or its list says it.
fn word(name: &str, value: &Value, words: Words) -> String {
    match (name, value, value.as_i64()) {
        ("max_mailboxes", Value::Null, _) => words.say("history-no-limit"),
        ("duration", _, Some(ms)) => length(ms.unsigned_abs()),
        ("size", _, Some(bytes)) => size(bytes.unsigned_abs(), words),
        ("expires_at", _, Some(at)) => ends(at, words),
        (INCLUDED, Value::String(text), _) if text.is_empty() => words.say("history-voicemail-alone"),
        (_, Value::Bool(on), _) => words.say(if *on { "history-yes" } else { "history-no" }),
        (_, Value::Null, _) => words.say("choices-none"),
        (_, Value::String(text), _) if text.is_empty() => words.say("choices-none"),
        (_, Value::String(text), _) => known(name, text, words).unwrap_or_else(|| text.clone()),
        (_, other, _) => other.to_string(),
    }
}

/// What is not what somebody typed, but a word of Mailroom's.
fn known(name: &str, text: &str, words: Words) -> Option<String> {
    match name {
        "status" => Standing::from_name(text)
            .map(|standing| words.say_with("history-standing", &[("standing", standing.name().into())])),
        "role" => Role::from_name(text).map(|role| words.say_with("frame-role", &[("role", role.name().into())])),
        POLICY => english::policy(text, words),
        INCLUDED => english::included(text, words),
        _ => None,
    }
}

fn ends(at: i64, words: Words) -> String {
    let at = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC));
    at.map(|at| day(at.date(), words)).unwrap_or_default()
}

/// "28 May 2026".
pub fn day(date: Date, words: Words) -> String {
    let month = words.say_with("time-month", &[("month", i32::from(date.month()).into())]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    words.say_with("time-day-month-year", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tongue::Tongue;
    use serde_json::json;

    fn told_in(tongue: Tongue, kind: Kind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        let lines = lines(kind, before.as_object(), after.as_object());
        lines.into_iter().map(|line| line.in_words(Words::of(tongue))).collect()
    }

    fn told(kind: Kind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        told_in(Tongue::English, kind, before, after)
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
        assert_eq!(told_in(Tongue::German, Kind::User, &before, &after)[1], row("Status", "aktiv", "gesperrt"));
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
