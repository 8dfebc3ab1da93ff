//! The examples of the original documents, word for word, with the user `user` and the password `password`
//! of their customer.

use mailroom::db::users;
use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes;
use serde_json::{Value, json};

use super::client::{EnswitchClient, add_customer_with_admin};
use crate::support::TestApp;

const CREATE: &str = "/api/json/mailboxes/create/?auth_username=user;auth_password=password;mailbox=1234;pin=567890";
const UPDATE: &str = "/api/json/mailboxes/update/?auth_username=user;auth_password=password;mailbox=1234;pin=567890";
const ANSWER: &str = r#"{ "responses":[ { "code":"204", "key":"", "message":"OK" } ] }"#;

/// The user of the examples. Their password is too weak for Mailroom, so it is written to the database directly.
async fn user(test: &TestApp) -> mailroom::services::Principal {
    let who = add_customer_with_admin(test, "acme", None, "user").await;
    let hash = test.app.passwords.hash("password").await.unwrap();
    let id = who.user().unwrap();
    let written: Result<(), sqlx::Error> =
        test.app.db.write(move |tx| Box::pin(async move { users::change_password(tx, id, &hash, 0).await })).await;
    written.unwrap();
    who
}

#[tokio::test]
async fn create_and_update_examples_get_the_documented_responses() {
    let test = TestApp::new().await;
    let who = user(&test).await;
    let mut script = EnswitchClient::of(&test, "user");
    let expected: Value = serde_json::from_str(ANSWER).unwrap();

    let created: Value = serde_json::from_str(&script.query(CREATE).await.body).unwrap();
    assert_eq!(created, expected);
    let mailbox = mailboxes::by_number(&test.app, &who, None, "1234").await.unwrap();
    let pin =
        mailboxes::reveal_pin(&test.app, &who, mailroom::services::ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    assert_eq!((pin.as_str(), mailbox.settings.name.as_str()), ("567890", "Mailbox 1234"));

    let changed: Value = serde_json::from_str(&script.query(&UPDATE.replace("567890", "24680")).await.body).unwrap();
    assert_eq!(changed, expected);
    let pin =
        mailboxes::reveal_pin(&test.app, &who, mailroom::services::ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    assert_eq!(pin, "24680");
    assert_eq!(script.query(UPDATE).await.code(), "204");
    assert!(script.query(CREATE).await.has_entries(&[("400", "mailbox")]), "the number is taken now");
}

#[tokio::test]
async fn history_has_the_change_source_and_no_pin() {
    let test = TestApp::new().await;
    let who = user(&test).await;
    let mut script = EnswitchClient::of(&test, "user");
    script.query(CREATE).await;
    script.query(&UPDATE.replace("567890", "24680")).await;
    let mailbox = mailboxes::by_number(&test.app, &who, None, "1234").await.unwrap();
    let history = mailboxes::history(&test.app, &who, &mailbox.uuid, None).await.unwrap();
    let written = format!("{history:?}");
    assert_eq!(written.matches("Enswitch").count(), 2, "{written}");
    assert!(!written.contains("567890") && !written.contains("24680"));
}

#[tokio::test]
async fn list_get_and_delete_examples_work() {
    let test = TestApp::new().await;
    let who = add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    for number in ["1002", "1001", "1003"] {
        assert_eq!(ann.call("create", &[("mailbox", number), ("pin", "1")]).await.code(), "204");
    }
    let list = ann.call("list", &[]).await;
    assert_eq!(list.code(), "200");
    let rows = list.data.unwrap();
    let numbers: Vec<_> = rows.as_array().unwrap().iter().map(|row| row["mailbox"].clone()).collect();
    assert_eq!(numbers, [json!("1001"), json!("1002"), json!("1003")]);
    let one = ann.get_mailbox("1002").await;
    assert_eq!(rows[1], one);
    assert_eq!(one["customer"], json!(who.customer().unwrap()));
    assert!(one["id"].is_i64() && one.get("pin").is_none());

    let deleted = ann.call("delete", &[("mailbox", "1002")]).await;
    assert_eq!(deleted.code(), "204");
    assert_eq!(deleted.data, None);
    for call in ["get", "update", "delete"] {
        assert_eq!(ann.call(call, &[("mailbox", "1002")]).await.code(), "404", "{call}");
    }
    assert_eq!(ann.call("list", &[]).await.data.unwrap().as_array().unwrap().len(), 2);
    let again = ann.call("create", &[("mailbox", "1002"), ("pin", "1")]).await;
    assert!(again.has_entries(&[("400", "mailbox")]), "an archived box keeps its number");
}

#[tokio::test]
async fn a_long_list_is_complete() {
    let test = TestApp::new().await;
    let who = add_customer_with_admin(&test, "acme", None, "ann").await;
    let context = mailboxes::customer_context(&test.app, &who, who.customer().unwrap()).await.unwrap();
    for number in 1000..1205 {
        let mut form = mailroom::forms::mailbox::defaults(&context);
        for (field, value) in [
            (MailboxField::Number, number.to_string()),
            (MailboxField::Name, "x".into()),
            (MailboxField::Pin, "1".into()),
        ] {
            form.set(field, value);
        }
        let source = mailroom::services::ChangeSource::Browser;
        mailboxes::create(&test.app, &who, source, &form, None).await.unwrap();
    }
    let rows = EnswitchClient::of(&test, "ann").call("list", &[]).await.data.unwrap();
    let numbers: Vec<_> = rows.as_array().unwrap().iter().map(|row| row["mailbox"].as_str().unwrap()).collect();
    let expected: Vec<_> = (1000..1205).map(|n| n.to_string()).collect();
    assert_eq!(numbers, expected);
}
