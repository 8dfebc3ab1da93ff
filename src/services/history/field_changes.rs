//! What history keeps of customers, users, rate plans, sounds and tokens, in the words of their forms.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{FieldDiff, SubjectKind, stored_text};
use crate::domain::account::AccountStatus;
use crate::domain::choice::Choice as _;
use crate::domain::messages::sound::format_size;
use crate::domain::role::Role;
use crate::domain::sound::format_duration;
use crate::i18n::Messages;

type JsonFields = Map<String, Value>;

/// Fields in their order, as the services gave them to [`record`](super::super::record), and the keys of what
/// people call them. What stands in no list says nothing to people.
type FieldLabels = &'static [(&'static str, &'static str)];

const CUSTOMER_FIELDS: FieldLabels = &[
    ("name", "history-name"),
    ("plan", "history-plan"),
    ("language", "history-language"),
    ("timezone", "history-timezone"),
    ("numbers", "history-numbers"),
    (PIN_POLICY_FIELD, "history-policy"),
    ("dialects", "history-apis"),
    ("status", "history-status"),
    ("shared_view", "history-shared-view"),
];

const USER_FIELDS: FieldLabels = &[
    ("username", "history-username"),
    ("name", "history-name"),
    ("email", "history-email"),
    ("role", "history-role"),
    ("language", "history-language"),
    ("status", "history-status"),
];

const PLAN_FIELDS: FieldLabels =
    &[("name", "plans-name"), ("max_mailboxes", "plans-mailboxes"), (PLAN_FEATURES_FIELD, "plans-includes")];

const SOUND_FIELDS: FieldLabels = &[
    ("name", "history-name"),
    ("kind", "history-format"),
    ("duration", "history-length"),
    ("size", "history-size"),
    (SHA256_FIELD, "history-recording"),
];

const TOKEN_FIELDS: FieldLabels = &[
    ("username", "tokens-user"),
    ("dialects", "tokens-opens"),
    ("writes", "tokens-change"),
    ("reads_pins", "tokens-pins"),
    ("expires_at", "tokens-ends"),
];

const fn labels_of(kind: SubjectKind) -> FieldLabels {
    match kind {
        // Its fields have an order and words of their own.
        SubjectKind::Mailbox => &[],
        SubjectKind::Customer => CUSTOMER_FIELDS,
        SubjectKind::User => USER_FIELDS,
        SubjectKind::Plan => PLAN_FIELDS,
        SubjectKind::Sound => SOUND_FIELDS,
        SubjectKind::Token => TOKEN_FIELDS,
    }
}

/// Under which a sound's digest is kept. It says that two recordings differ, and nothing else to people.
const SHA256_FIELD: &str = "sha256";

/// Under which a customer's PIN policy is kept, as its rules in English.
const PIN_POLICY_FIELD: &str = "pin_policy";

/// Under which a plan's features are kept, as their names in English.
const PLAN_FEATURES_FIELD: &str = "included";

/// What became of a field of anything but a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFieldChange {
    name: &'static str,
    label: &'static str,
    /// `None`: there was nothing to have this field.
    before: Option<Value>,
    after: Option<Value>,
}

impl StoredFieldChange {
    /// Label, before and after.
    pub fn localized(&self, messages: Messages) -> (String, String, String) {
        let label = messages.get(self.label);
        if self.name == SHA256_FIELD {
            return (label, messages.get("history-recording-before"), messages.get("history-recording-after"));
        }
        let said = |value: &Option<Value>| value.as_ref().map_or_else(String::new, |v| value_text(self.name, v, messages));
        (label, said(&self.before), said(&self.after))
    }
}

/// The fields in which the two differ. What was not there had none.
pub(super) fn diff_fields(
    kind: SubjectKind,
    before: Option<&JsonFields>,
    after: Option<&JsonFields>,
) -> Vec<FieldDiff> {
    let of = |fields: Option<&JsonFields>, name: &str| fields.and_then(|fields| fields.get(name)).cloned();
    let mut told = Vec::new();
    for (name, label) in labels_of(kind) {
        let (was, is) = (of(before, name), of(after, name));
        let both = before.is_some() && after.is_some();
        if was == is || *name == SHA256_FIELD && !both {
            continue;
        }
        let kept = |there: Option<&JsonFields>, value: Option<Value>| there.map(|_| value.unwrap_or_default());
        told.push(FieldDiff::Other(StoredFieldChange {
            name,
            label,
            before: kept(before, was),
            after: kept(after, is),
        }));
    }
    told
}

/// A value as its form or its list says it.
fn value_text(name: &str, value: &Value, messages: Messages) -> String {
    match (name, value, value.as_i64()) {
        ("max_mailboxes", Value::Null, _) => messages.get("history-no-limit"),
        ("duration", _, Some(ms)) => format_duration(ms.unsigned_abs()),
        ("size", _, Some(bytes)) => format_size(bytes.unsigned_abs(), messages),
        ("expires_at", _, Some(at)) => expiry_text(at, messages),
        (PLAN_FEATURES_FIELD, Value::String(text), _) if text.is_empty() => messages.get("history-voicemail-alone"),
        (_, Value::Bool(on), _) => messages.get(if *on { "history-yes" } else { "history-no" }),
        (_, Value::Null, _) => messages.get("choices-none"),
        (_, Value::String(text), _) if text.is_empty() => messages.get("choices-none"),
        (_, Value::String(text), _) => translated_value(name, text, messages).unwrap_or_else(|| text.clone()),
        (_, other, _) => other.to_string(),
    }
}

/// What is not what somebody typed, but a word of Mailroom's.
fn translated_value(name: &str, text: &str, messages: Messages) -> Option<String> {
    match name {
        "status" => AccountStatus::from_code(text)
            .map(|standing| messages.format("history-standing", &[("standing", standing.code().into())])),
        "role" => Role::from_code(text).map(|role| messages.format("frame-role", &[("role", role.code().into())])),
        PIN_POLICY_FIELD => stored_text::translate_policy(text, messages),
        PLAN_FEATURES_FIELD => stored_text::translate_features(text, messages),
        _ => None,
    }
}

fn expiry_text(at: i64, messages: Messages) -> String {
    let at = jiff::Timestamp::from_millisecond(at).map(|at| at.to_zoned(jiff::tz::TimeZone::UTC));
    at.map(|at| format_date(at.date(), messages)).unwrap_or_default()
}

/// "28 May 2026".
pub fn format_date(date: Date, messages: Messages) -> String {
    let month = messages.format("time-month", &[("month", i32::from(date.month()).into())]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    messages.format("time-day-month-year", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use serde_json::json;

    fn diff_in(locale: Locale, kind: SubjectKind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        let lines = diff_fields(kind, before.as_object(), after.as_object());
        lines.into_iter().map(|line| line.localized(Messages::of(locale))).collect()
    }

    fn diff(kind: SubjectKind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        diff_in(Locale::English, kind, before, after)
    }

    fn row(label: &str, before: &str, after: &str) -> (String, String, String) {
        (label.into(), before.into(), after.into())
    }

    #[test]
    fn changed_fields_come_in_the_order_of_the_form() {
        let before = json!({ "status": "active", "email": null, "name": "Jo", "role": "user" });
        let after = json!({ "status": "suspended", "email": "jo@example.org", "name": "Jo", "role": "user" });
        let wanted = [row("Email address", "none", "jo@example.org"), row("Status", "active", "suspended")];
        assert_eq!(diff(SubjectKind::User, &before, &after), wanted);
        assert_eq!(diff_in(Locale::German, SubjectKind::User, &before, &after)[1], row("Status", "aktiv", "gesperrt"));
    }

    #[test]
    fn new_subject_has_empty_values_before() {
        let plan = json!({ "name": "Basic", "max_mailboxes": null, "included": "" });
        let wanted =
            [row("Name", "", "Basic"), row("Mailboxes", "", "unlimited"), row("Features", "", "voicemail only")];
        assert_eq!(diff(SubjectKind::Plan, &Value::Null, &plan), wanted);
        let token = json!({ "writes": true, "reads_pins": false, "expires_at": 1_780_000_000_000_i64, "odd": "x" });
        let wanted =
            [row("Change mailboxes", "", "yes"), row("Read PINs", "", "no"), row("Expires", "", "28 May 2026")];
        assert_eq!(diff(SubjectKind::Token, &Value::Null, &token), wanted);
    }

    #[test]
    fn changed_recording_is_shown_without_its_digest() {
        let sound = |digest: &str| json!({ "name": "Hello", "duration": 2000, "size": 10, "sha256": digest });
        assert_eq!(
            diff(SubjectKind::Sound, &sound("a"), &sound("b")),
            [row("Recording", "previous recording", "new recording")]
        );
        assert!(diff(SubjectKind::Sound, &Value::Null, &sound("a")).iter().all(|(label, ..)| label != "Recording"));
    }
}
