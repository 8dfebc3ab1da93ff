//! `mailboxes/create`, for every row of the parameter table.

use mailroom::domain::permissions::Role;
use mailroom::domain::plan::RatePlan;
use serde_json::json;

use super::client::{EnswitchClient, PIN, add_customer_with_admin};
use super::parameter_table::parameter_rows;
use crate::support::TestApp;

async fn setup() -> (TestApp, EnswitchClient, i64, i64) {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let stranger = add_customer_with_admin(&test, "other", None, "oz").await.user().unwrap();
    let owner = test.add_user("acme", Role::User, "uma").await.user().unwrap();
    let ann = EnswitchClient::of(&test, "ann");
    (test, ann, owner, stranger)
}

#[tokio::test]
async fn every_parameter_has_its_documented_default() {
    let (_test, mut ann, owner, stranger) = setup().await;
    assert_eq!(ann.call("create", &[("mailbox", "1234"), ("pin", PIN)]).await.code(), "204");
    let mailbox = ann.get_mailbox("1234").await;
    for row in parameter_rows(owner, stranger) {
        assert_eq!(mailbox[row.name], row.default, "{}", row.name);
    }
    // Every member but these three has a row in the table.
    let names = mailbox.as_object().unwrap().keys().filter(|k| !["id", "customer", "mailbox"].contains(&k.as_str()));
    assert_eq!(names.count(), parameter_rows(owner, stranger).len());
}

#[tokio::test]
async fn every_parameter_accepts_valid_values_only() {
    let (_test, mut ann, owner, stranger) = setup().await;
    let mut number = 2000;
    for row in parameter_rows(owner, stranger) {
        for (raw, expected) in &row.good {
            number += 1;
            let mailbox = number.to_string();
            let parameters = [row.with, &[("mailbox", &mailbox), ("pin", PIN), (row.name, raw)]].concat();
            let created = ann.call("create", &parameters).await;
            assert_eq!(created.entries, [("204".into(), String::new())], "{}={raw}: {:?}", row.name, created.messages);
            assert_eq!(ann.get_mailbox(&mailbox).await[row.name], *expected, "{}={raw}", row.name);
        }
        for raw in &row.bad {
            let parameters = [row.with, &[("mailbox", "1999"), ("pin", PIN), (row.name, raw)]].concat();
            let refused = ann.call("create", &parameters).await;
            assert!(refused.has_entries(&[("400", row.name)]), "{}={raw}: {}", row.name, refused.body);
            assert!(refused.messages[0].len() > 10, "{}={raw}: {}", row.name, refused.body);
        }
    }
    assert_eq!(ann.call("get", &[("mailbox", "1999")]).await.code(), "404", "what was refused was not made");
}

#[tokio::test]
async fn number_pin_and_copied_pin_are_validated() {
    let (_test, mut ann, ..) = setup().await;
    let long = "7".repeat(64);
    for (mailbox, pin) in [("012", "1"), (long.as_str(), "0123456789")] {
        assert_eq!(ann.call("create", &[("mailbox", mailbox), ("pin", pin)]).await.code(), "204", "{mailbox}");
    }
    let longer = "7".repeat(65);
    for invalid in ["", "12", "12a4", &longer] {
        assert!(
            ann.call("create", &[("mailbox", invalid), ("pin", PIN)]).await.has_entries(&[("400", "mailbox")]),
            "{invalid}"
        );
    }
    assert!(ann.call("create", &[("pin", PIN)]).await.has_entries(&[("400", "mailbox")]));
    for invalid in ["", "12345678901", "12a4"] {
        assert!(
            ann.call("create", &[("mailbox", "1234"), ("pin", invalid)]).await.has_entries(&[("400", "pin")]),
            "{invalid}"
        );
    }
    assert!(ann.call("create", &[("mailbox", "1234")]).await.has_entries(&[("400", "pin")]));
    assert_eq!(ann.call("create", &[("mailbox", "1234"), ("copy_pin", "012")]).await.code(), "204");
    assert!(ann.call("create", &[("mailbox", "1235"), ("copy_pin", "999")]).await.has_entries(&[("400", "copy_pin")]));
    let no_copy = ann.call("create", &[("mailbox", "1235"), ("copy_pin", ""), ("pin", PIN)]).await;
    assert_eq!(no_copy.code(), "204", "an empty one copies none");
}

#[tokio::test]
async fn the_description_becomes_the_name() {
    let (test, mut ann, ..) = setup().await;
    let (long, seventy) = ("7".repeat(64), "Ж".repeat(70));
    let cases = [
        ("2001", "", "Mailbox 2001"),
        ("2002", " Front desk\nday and night ", "Front desk day and night"),
        ("2003", seventy.as_str(), &seventy[..128]),
        (long.as_str(), "", long.as_str()),
    ];
    let who = mailroom::services::Principal::console();
    for (mailbox, description, name) in cases {
        let parameters = [("mailbox", mailbox), ("pin", PIN), ("description", description)];
        assert_eq!(ann.call("create", &parameters).await.code(), "204");
        let customer = ann.get_mailbox(mailbox).await["customer"].as_i64();
        let stored = mailroom::services::mailboxes::by_number(&test.app, &who, customer, mailbox).await.unwrap();
        assert_eq!(stored.settings.name.as_str(), name);
    }
}

#[tokio::test]
async fn all_errors_are_reported_together_by_parameter() {
    let (_test, mut ann, ..) = setup().await;
    let parameters = [
        ("mailbox", "12"),
        ("pin", "x"),
        ("timezone", "Europe/Atlantis"),
        ("envelope", "yes"),
        ("owner", "me"),
        ("pager_attach", "1"),
        ("dtype", "phone"),
        ("validation", "maybe"),
    ];
    let refused = ann.call("create", &parameters).await;
    let mut keys: Vec<_> = refused.entries.iter().map(|(code, key)| (code.as_str(), key.as_str())).collect();
    keys.sort_unstable();
    let expected = ["dnumber", "envelope", "mailbox", "owner", "pager", "pin", "timezone", "validation"];
    assert_eq!(keys, expected.map(|key| ("400", key)));
}

#[tokio::test]
async fn validate_reports_all_errors_and_writes_nothing() {
    let (_test, mut ann, ..) = setup().await;
    let dry_run = [("mailbox", "1234"), ("pin", PIN), ("validation", "1")];
    assert_eq!(ann.call("create", &dry_run).await.code(), "201");
    assert_eq!(ann.call("create", &dry_run).await.code(), "201", "the first one made nothing");
    assert_eq!(ann.call("get", &[("mailbox", "1234")]).await.code(), "404");
    assert!(ann.call("create", &[("mailbox", "1234"), ("validation", "1")]).await.has_entries(&[("400", "pin")]));
    let create = [("mailbox", "1234"), ("pin", PIN), ("validation", "0")];
    assert_eq!(ann.call("create", &create).await.code(), "204");
    assert!(ann.call("create", &dry_run).await.has_entries(&[("400", "mailbox")]), "a taken number is found too");
}

#[tokio::test]
async fn features_outside_the_plan_are_refused_only_when_requested() {
    let test = TestApp::new().await;
    let plan = RatePlan {
        max_mailboxes: Some(1),
        transcription: false,
        fax: false,
        text_notices: false,
        notification_calls: false,
        recordings_by_email: false,
        ..RatePlan::everything("Small")
    };
    add_customer_with_admin(&test, "acme", Some(plan), "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    for (name, value) in [
        ("notify_email", "owner_wav"),
        ("notify_for", "voicemail_fax"),
        ("notify_for", "text"),
        ("notify_message", "owner"),
        ("notify_dnumber", "5000"),
        ("transcribe", "1"),
    ] {
        let refused =
            ann.call("create", &[("mailbox", "1234"), ("pin", PIN), (name, value), ("validation", "1")]).await;
        assert!(refused.has_entries(&[("403", name)]), "{name}={value}: {}", refused.body);
        assert!(refused.messages[0].contains("Small"), "the plan is named");
    }
    let mixed = [("mailbox", "12"), ("pin", PIN), ("transcribe", "1"), ("owner", "0")];
    assert!(ann.call("create", &mixed).await.has_entries(&[("403", "transcribe"), ("400", "mailbox")]));

    assert_eq!(ann.call("create", &[("mailbox", "1234"), ("pin", PIN)]).await.code(), "204");
    let mailbox = ann.get_mailbox("1234").await;
    assert_eq!((&mailbox["notify_email"], &mailbox["notify_for"]), (&json!("owner"), &json!("voicemail")));
    assert!(
        ann.call("create", &[("mailbox", "1235"), ("pin", PIN)]).await.has_entries(&[("403", "customer")]),
        "it is full"
    );
    assert!(
        ann.call("update", &[("mailbox", "1234"), ("transcribe", "1")]).await.has_entries(&[("403", "transcribe")])
    );
}
