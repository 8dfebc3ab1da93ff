//! Every row of the two parameter tables: the default, valid values up to the limits, and invalid values.

use serde_json::{Value, json};

/// A parameter that changes a setting, the same in create and update.
pub struct ParameterRow {
    pub name: &'static str,
    /// The value of a new mailbox.
    pub default: Value,
    /// Valid values and how `get` returns them.
    pub good: Vec<(String, Value)>,
    /// Invalid values, refused with the parameter's name as key.
    pub bad: Vec<String>,
    /// Other parameters that a valid value requires.
    pub with: &'static [(&'static str, &'static str)],
}

fn parameter(
    name: &'static str,
    default: impl Into<Value>,
    good: &[(&str, Value)],
    bad: &[&str],
    with: &'static [(&'static str, &'static str)],
) -> ParameterRow {
    let good = good.iter().map(|(raw, shown)| ((*raw).to_owned(), shown.clone())).collect();
    ParameterRow { name, default: default.into(), good, bad: bad.iter().map(|raw| (*raw).to_owned()).collect(), with }
}

/// A parameter with a fixed set of values, returned as they are sent.
fn choice_parameter(name: &'static str, default: &str, good: &[&str], bad: &[&str]) -> ParameterRow {
    let good: Vec<_> = good.iter().map(|word| (*word, json!(word))).collect();
    parameter(name, default, &good, bad, &[])
}

/// A parameter that is either 0 or 1.
fn flag_parameter(name: &'static str, default: i64, with: &'static [(&'static str, &'static str)]) -> ParameterRow {
    let good = [("0", json!(0)), ("1", json!(1))];
    parameter(name, default, &good, &["", "2", "01", "true", "on", " 1", "-1"], with)
}

/// Every row; `owner` is the id of a user of the customer and `stranger` one of another.
pub fn parameter_rows(owner: i64, stranger: i64) -> Vec<ParameterRow> {
    let (dialled, too_long) = ("1".repeat(32), "1".repeat(33));
    let (full, too_full) = ("ü".repeat(255), "ü".repeat(256));
    let (owner, stranger) = (owner.to_string(), stranger.to_string());
    let address = format!("{}@example.org", "a".repeat(64));
    vec![
        parameter(
            "callerid",
            "",
            &[("+49 30 123", json!("+4930123")), (&dialled, json!(dialled)), ("", json!(""))],
            &["desk", &too_long, "12+3"],
            &[],
        ),
        parameter(
            "description",
            "",
            &[("Front desk; day & night", json!("Front desk; day & night")), (&full, json!(full)), ("", json!(""))],
            &[&too_full, "a\u{7}b"],
            &[],
        ),
        parameter("dtype", "hangup", &exit_kinds(), &["", "Phone", "nowhere"], &[("dnumber", "5000")]),
        parameter(
            "dnumber",
            "",
            &[("5000", json!("5000")), (&dialled, json!(dialled))],
            &["", "desk", &too_long],
            &[("dtype", "phone")],
        ),
        flag_parameter("envelope", 0, &[]),
        parameter(
            "notify_dnumber",
            "",
            &[("+49 30 123", json!("+4930123")), (&dialled, json!(dialled)), ("", json!(""))],
            &["desk", &too_long],
            &[],
        ),
        choice_parameter("notify_email", "owner_wav", &["", "owner", "owner_wav"], &["0", "Owner", "recording", "off"]),
        choice_parameter(
            "notify_for",
            "voicemail_fax",
            &["", "all", "fax", "text", "voicemail", "voicemail_fax"],
            &["none", "fax_voicemail", "0"],
        ),
        choice_parameter(
            "notify_ltype",
            "voicemailbox",
            &["voicemailbox", "voicemailboxpin", "voicemaillogin"],
            &["", "voicemail"],
        ),
        choice_parameter("notify_message", "", &["", "owner"], &["1", "on", "owner_wav"]),
        flag_parameter("notify_only", 0, &[("pager", "a@example.org")]),
        parameter(
            "owner",
            0,
            &[("0", json!(0)), (&owner, json!(owner.parse::<i64>().unwrap()))],
            &["", "-1", "none", "999999", &stranger, "99999999999999999999"],
            &[],
        ),
        parameter(
            "pager",
            "",
            &[("A@Example.ORG", json!("A@example.org")), (&address, json!(address)), ("", json!(""))],
            &["a@localhost", "a b@example.org", "a"],
            &[],
        ),
        flag_parameter("pager_attach", 0, &[("pager", "a@example.org")]),
        flag_parameter("panel", 0, &[]),
        choice_parameter("play", "oldest", &["oldest", "newest"], &["", "first", "OLDEST"]),
        flag_parameter("saycid", 1, &[]),
        flag_parameter("sayduration", 1, &[]),
        flag_parameter("temporary_active", 1, &[]),
        parameter(
            "timezone",
            "Europe/Berlin",
            &[("America/New_York", json!("America/New_York")), ("utc", json!("UTC"))],
            &["", "Europe/Atlantis", "+01:00"],
            &[],
        ),
        flag_parameter("transcribe", 0, &[]),
    ]
}

fn exit_kinds() -> Vec<(&'static str, Value)> {
    let kinds = ["hangup", "phone", "forward", "mailbox", "queue", "huntgroup", "menu", "peer"];
    kinds.into_iter().map(|kind| (kind, json!(kind))).collect()
}
