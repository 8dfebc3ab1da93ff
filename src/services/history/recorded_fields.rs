//! The recorded fields of customers, users, rate plans, sounds and tokens, labeled like those of their forms.

use jiff::civil::Date;
use serde_json::{Map, Value};

use super::field_change::{ChangedField, FieldChange, FieldValue};
use super::{SubjectKind, stored_text};
use crate::domain::account::AccountStatus;
use crate::domain::choice::Choice as _;
use crate::domain::permissions::Role;
use crate::domain::rule_messages::sound::format_size;
use crate::domain::sound::format_duration;
use crate::i18n::{MessageKey, Messages, key};

type JsonFields = Map<String, Value>;

/// Names of fields as the services pass them to `record`, in the order of display, with the message keys of their
/// labels. Fields that are not listed are not shown.
type FieldLabels = &'static [(&'static str, MessageKey)];

const CUSTOMER_FIELDS: FieldLabels = &[
    ("name", key!("history-name")),
    ("plan", key!("history-plan")),
    ("language", key!("administration-label-language")),
    ("timezone", key!("history-timezone")),
    ("numbers", key!("administration-label-numbers")),
    (PIN_POLICY_FIELD, key!("history-policy")),
    ("dialects", key!("history-apis")),
    ("status", key!("history-status")),
    ("shared_view", key!("history-shared-view")),
];

const USER_FIELDS: FieldLabels = &[
    ("username", key!("history-username")),
    ("name", key!("history-name")),
    ("email", key!("history-email")),
    ("role", key!("history-role")),
    ("language", key!("history-language")),
    ("status", key!("history-status")),
];

const PLAN_FIELDS: FieldLabels = &[
    ("name", key!("plans-name")),
    ("max_mailboxes", key!("plans-mailboxes")),
    (PLAN_FEATURES_FIELD, key!("plans-features")),
];

const SOUND_FIELDS: FieldLabels = &[
    ("name", key!("history-name")),
    ("kind", key!("history-format")),
    ("duration", key!("history-length")),
    ("size", key!("history-size")),
    (SHA256_FIELD, key!("history-recording")),
];

const TOKEN_FIELDS: FieldLabels = &[
    ("username", key!("tokens-user")),
    ("dialects", key!("tokens-apis")),
    ("writes", key!("tokens-change")),
    ("reads_pins", key!("tokens-pins")),
    ("expires_at", key!("tokens-expires")),
];

const fn labels_of(kind: SubjectKind) -> FieldLabels {
    match kind {
        // Its fields are labeled elsewhere.
        SubjectKind::Mailbox => &[],
        SubjectKind::Customer => CUSTOMER_FIELDS,
        SubjectKind::User => USER_FIELDS,
        SubjectKind::Plan => PLAN_FIELDS,
        SubjectKind::Sound => SOUND_FIELDS,
        SubjectKind::Token => TOKEN_FIELDS,
    }
}

/// The digest of a sound. It shows only that two recordings differ.
const SHA256_FIELD: &str = "sha256";

/// The PIN policy of a customer, stored as its code.
const PIN_POLICY_FIELD: &str = "pin_policy";

/// The features of a plan, stored as their codes.
const PLAN_FEATURES_FIELD: &str = "included";

/// The fields in which the two differ. A subject that did not exist has none.
pub(super) fn diff_fields(
    kind: SubjectKind,
    before: Option<&JsonFields>,
    after: Option<&JsonFields>,
) -> Vec<FieldChange> {
    let both = before.is_some() && after.is_some();
    let mut changes = Vec::new();
    for (name, label) in labels_of(kind) {
        let of = |fields: Option<&JsonFields>| fields.and_then(|fields| fields.get(*name)).cloned();
        let (was, is) = (of(before), of(after));
        let is_digest = *name == SHA256_FIELD;
        if was == is || is_digest && !both {
            continue;
        }
        let value = |fields: Option<&JsonFields>, value: Option<Value>, message: MessageKey| {
            let recorded = FieldValue::Recorded(value.unwrap_or_default());
            fields.map(|_| if is_digest { FieldValue::Message(message) } else { recorded })
        };
        changes.push(FieldChange {
            field: ChangedField::Recorded { name, label: *label },
            before: value(before, was, key!("history-recording-before")),
            after: value(after, is, key!("history-recording-after")),
        });
    }
    changes
}

/// A value as its form or list shows it.
pub(super) fn value_text(name: &str, value: &Value, messages: Messages) -> String {
    match (name, value, value.as_i64()) {
        ("max_mailboxes", Value::Null, _) => messages.get(key!("history-unlimited")),
        ("duration", _, Some(ms)) => format_duration(ms.unsigned_abs()),
        ("size", _, Some(bytes)) => format_size(bytes.unsigned_abs(), messages),
        ("expires_at", _, Some(at)) => expiry_text(at, messages),
        (PLAN_FEATURES_FIELD, Value::String(text), _) if text.is_empty() => {
            messages.get(key!("history-voicemail-only"))
        }
        (_, Value::Bool(on), _) => messages.get(if *on { key!("history-yes") } else { key!("history-no") }),
        (_, Value::Null, _) => messages.get(key!("choices-none")),
        (_, Value::String(text), _) if text.is_empty() => messages.get(key!("choices-none")),
        (_, Value::String(text), _) => translated_value(name, text, messages).unwrap_or_else(|| text.clone()),
        (_, other, _) => other.to_string(),
    }
}

/// The translation of a value that is defined by Mailroom rather than entered by a user.
fn translated_value(name: &str, text: &str, messages: Messages) -> Option<String> {
    match name {
        "status" => AccountStatus::from_code(text)
            .map(|status| messages.format(key!("history-user-status"), &[("standing", status.code().into())])),
        "role" => {
            Role::from_code(text).map(|role| messages.format(key!("frame-role"), &[("role", role.code().into())]))
        }
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
    let month = messages.format(key!("time-month"), &[("month", i32::from(date.month()).into())]);
    let (day, year) = (date.day().to_string(), date.year().to_string());
    messages.format(key!("time-day-month-year"), &[("day", day.into()), ("month", month.into()), ("year", year.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;
    use serde_json::json;

    fn diff_in(locale: Locale, kind: SubjectKind, before: &Value, after: &Value) -> Vec<(String, String, String)> {
        let diffs = diff_fields(kind, before.as_object(), after.as_object());
        diffs.into_iter().map(|diff| diff.localized(Messages::of(locale))).collect()
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
        let expected = [row("Email address", "none", "jo@example.org"), row("Status", "active", "suspended")];
        assert_eq!(diff(SubjectKind::User, &before, &after), expected);
        assert_eq!(diff_in(Locale::German, SubjectKind::User, &before, &after)[1], row("Status", "aktiv", "gesperrt"));
    }

    #[test]
    fn new_subject_has_empty_values_before() {
        let plan = json!({ "name": "Basic", "max_mailboxes": null, "included": "" });
        let expected =
            [row("Name", "", "Basic"), row("Mailboxes", "", "unlimited"), row("Features", "", "voicemail only")];
        assert_eq!(diff(SubjectKind::Plan, &Value::Null, &plan), expected);
        let token = json!({ "writes": true, "reads_pins": false, "expires_at": 1_780_000_000_000_i64, "odd": "x" });
        let expected =
            [row("Change mailboxes", "", "yes"), row("Read PINs", "", "no"), row("Expires", "", "28 May 2026")];
        assert_eq!(diff(SubjectKind::Token, &Value::Null, &token), expected);
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
