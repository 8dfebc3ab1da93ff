//! `mailboxes/update`, for every row of the parameter table.

use mailroom::domain::permissions::Role;
use mailroom::services::{ChangeSource, mailboxes};
use serde_json::Value;

use super::client::{EnswitchClient, PIN, add_customer_with_admin};
use super::parameter_table::parameter_rows;
use crate::support::TestApp;

/// Every value differs from the default.
const NON_DEFAULT_PARAMETERS: [(&str, &str); 20] = [
    ("callerid", "111"),
    ("description", "Night"),
    ("dtype", "queue"),
    ("dnumber", "222"),
    ("envelope", "1"),
    ("notify_dnumber", "333"),
    ("notify_email", "owner"),
    ("notify_for", "all"),
    ("notify_ltype", "voicemaillogin"),
    ("notify_message", "owner"),
    ("notify_only", "1"),
    ("pager", "p@example.org"),
    ("pager_attach", "1"),
    ("panel", "1"),
    ("play", "newest"),
    ("saycid", "0"),
    ("sayduration", "0"),
    ("temporary_active", "0"),
    ("timezone", "Asia/Tokyo"),
    ("transcribe", "1"),
];

async fn setup() -> (TestApp, EnswitchClient, i64, i64) {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let stranger = add_customer_with_admin(&test, "other", None, "oz").await.user().unwrap();
    let owner = test.add_user("acme", Role::User, "uma").await.user().unwrap();
    let mut ann = EnswitchClient::of(&test, "ann");
    let id = owner.to_string();
    let parameters = [&[("mailbox", "1234"), ("pin", PIN), ("owner", &id)], &NON_DEFAULT_PARAMETERS[..]].concat();
    let created = ann.call("create", &parameters).await;
    assert_eq!(created.entries, [("204".into(), String::new())], "{}", created.body);
    (test, ann, owner, stranger)
}

/// Parameters, or codes and keys.
type Pairs = &'static [(&'static str, &'static str)];

/// The mailbox without these members.
fn without(mailbox: &Value, names: &[&str]) -> Value {
    let mut mailbox = mailbox.clone();
    mailbox.as_object_mut().unwrap().retain(|name, _| !names.contains(&name.as_str()));
    mailbox
}

#[tokio::test]
async fn omitted_parameters_stay_unchanged() {
    let (_test, mut ann, ..) = setup().await;
    let before = ann.get_mailbox("1234").await;
    for (name, value) in NON_DEFAULT_PARAMETERS {
        assert_eq!(before[name].to_string().trim_matches('"'), value, "{name}");
    }
    assert_eq!(ann.call("update", &[("mailbox", "1234")]).await.code(), "204");
    assert_eq!(ann.get_mailbox("1234").await, before, "transcribe stays as well");
}

#[tokio::test]
async fn an_exit_number_without_a_kind_is_refused_where_the_mailbox_hangs_up() {
    let (_test, mut ann, ..) = setup().await;
    assert_eq!(ann.call("update", &[("mailbox", "1234"), ("dnumber", "500")]).await.code(), "204", "a queue has one");
    assert_eq!(ann.get_mailbox("1234").await["dnumber"], "500");
    assert_eq!(ann.call("update", &[("mailbox", "1234"), ("dtype", "hangup")]).await.code(), "204");
    let before = ann.get_mailbox("1234").await;
    let refused = ann.call("update", &[("mailbox", "1234"), ("dnumber", "500"), ("description", "Day")]).await;
    assert!(refused.has_entries(&[("400", "dnumber")]), "{}", refused.body);
    assert_eq!(refused.messages, ["The dtype of this mailbox is hangup, which has no number. Send dtype too"]);
    assert_eq!(ann.get_mailbox("1234").await, before, "nothing else is stored either");
    let parameters = [("mailbox", "1234"), ("dnumber", "500"), ("dtype", "phone")];
    assert_eq!(ann.call("update", &parameters).await.code(), "204");
    assert_eq!(ann.get_mailbox("1234").await["dnumber"], "500");
}

#[tokio::test]
async fn every_parameter_changes_only_its_own_setting() {
    let (_test, mut ann, owner, stranger) = setup().await;
    for row in parameter_rows(owner, stranger) {
        for (raw, expected) in &row.good {
            let before = ann.get_mailbox("1234").await;
            let parameters = [row.with, &[("mailbox", "1234"), (row.name, raw)]].concat();
            let changed = ann.call("update", &parameters).await;
            // Deleting messages after e-mailing them and attaching recordings both require a pager.
            let required = row.name == "pager" && raw.is_empty();
            if required {
                assert!(changed.entries.iter().any(|(_, key)| key == "pager"), "{}", changed.body);
                continue;
            }
            assert_eq!(changed.entries, [("204".into(), String::new())], "{}={raw}: {}", row.name, changed.body);
            let after = ann.get_mailbox("1234").await;
            assert_eq!(after[row.name], *expected, "{}={raw}", row.name);
            // A hangup has no number.
            let mut touched: Vec<_> = row.with.iter().map(|(name, _)| *name).chain([row.name]).collect();
            touched.extend(row.name.starts_with('d').then_some("dnumber"));
            assert_eq!(without(&after, &touched), without(&before, &touched), "{}={raw}", row.name);
        }
        let before = ann.get_mailbox("1234").await;
        for raw in &row.bad {
            let parameters = [row.with, &[("mailbox", "1234"), (row.name, raw)]].concat();
            let refused = ann.call("update", &parameters).await;
            assert!(refused.has_entries(&[("400", row.name)]), "{}={raw}: {}", row.name, refused.body);
        }
        assert_eq!(ann.get_mailbox("1234").await, before, "{}: nothing of what was refused is stored", row.name);
    }
}

#[tokio::test]
async fn a_pin_is_changed_kept_copied_and_validated() {
    let (test, mut ann, ..) = setup().await;
    let who = mailroom::services::Principal::console();
    let customer = ann.get_mailbox("1234").await["customer"].as_i64();
    let uuid = mailboxes::by_number(&test.app, &who, customer, "1234").await.unwrap().uuid;
    assert_eq!(ann.call("create", &[("mailbox", "1235"), ("pin", "777")]).await.code(), "204");
    let cases: [(Pairs, Pairs, &str); 6] = [
        (&[("pin", "24680")], &[("204", "")], "24680"),
        (&[("pin", "")], &[("204", "")], "24680"),
        (&[("pin", "12x")], &[("400", "pin")], "24680"),
        (&[("pin", "13579"), ("validation", "1")], &[("201", "")], "24680"),
        (&[("copy_pin", "1235")], &[("204", "")], "777"),
        (&[("copy_pin", "1234")], &[("400", "copy_pin")], "777"),
    ];
    for (parameters, entries, pin) in cases {
        let reply = ann.call("update", &[&[("mailbox", "1234")], parameters].concat()).await;
        assert!(reply.has_entries(entries), "{parameters:?}: {}", reply.body);
        let now = mailboxes::reveal_pin(&test.app, &who, ChangeSource::Command, &uuid).await.unwrap();
        assert_eq!(now, pin, "{parameters:?}");
    }
}

#[tokio::test]
async fn the_description_does_not_change_the_name() {
    let (test, mut ann, ..) = setup().await;
    assert_eq!(ann.call("update", &[("mailbox", "1234"), ("description", "Day")]).await.code(), "204");
    let who = mailroom::services::Principal::console();
    let customer = ann.get_mailbox("1234").await["customer"].as_i64();
    let stored = mailboxes::by_number(&test.app, &who, customer, "1234").await.unwrap();
    assert_eq!((stored.settings.name.as_str(), stored.settings.description.as_str()), ("Night", "Day"));
}

#[tokio::test]
async fn an_unknown_mailbox_is_refused() {
    let (_test, mut ann, ..) = setup().await;
    for call in ["update", "get", "delete"] {
        assert!(ann.call(call, &[]).await.has_entries(&[("400", "mailbox")]), "{call}");
        assert!(ann.call(call, &[("mailbox", "12a")]).await.has_entries(&[("400", "mailbox")]), "{call}");
        let both = [("mailbox", "12a"), ("customer", "acme")];
        assert!(ann.call(call, &both).await.has_entries(&[("400", "mailbox"), ("400", "customer")]), "{call}");
        assert_eq!(ann.call(call, &[("mailbox", "9999")]).await.code(), "404", "{call}");
    }
    let spaced = [("mailbox", "12 34"), ("validation", "1")];
    assert_eq!(ann.call("update", &spaced).await.code(), "201", "a number is read as everywhere");
}

#[tokio::test]
async fn validate_is_refused_for_delete() {
    let (_test, mut ann, ..) = setup().await;
    for value in ["1", "yes"] {
        let refused = ann.call("delete", &[("mailbox", "1234"), ("validation", value)]).await;
        assert!(refused.has_entries(&[("400", "validation")]), "{value}");
    }
    assert_eq!(ann.get_mailbox("1234").await["mailbox"], "1234");
}
