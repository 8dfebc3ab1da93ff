//! Every documented field: its default, its limits, and invalid values.

use mailroom::services::mailboxes;
use serde_json::{Value, json};

use super::client::{
    MAILBOXES_PATH, PortsipClient, invalid_fields, mailbox_body, mailbox_path, parse_json, refused_fields, setup,
};
use crate::support::world::World;

/// Creates a mailbox and reads it.
async fn create_and_get(script: &mut PortsipClient, body: &Value) -> Value {
    let answer = script.post(MAILBOXES_PATH, body).await;
    assert_eq!(answer.status, 201, "{body}: {}", answer.body);
    let created = parse_json(&answer);
    assert_eq!(created.as_object().unwrap().len(), 1);
    parse_json(&script.get(&format!("{MAILBOXES_PATH}/{}", created["id"].as_str().unwrap())).await)
}

#[tokio::test]
async fn the_documented_example_is_accepted() {
    let (_world, mut script) = setup().await;
    // The literal "text" of the document is not a valid number, PIN or address.
    let verbatim = r#"{
  "name": "text",
  "extension_number": "text",
  "prompt": "en-US",
  "enable_pin": true,
  "pin": "text",
  "enable_email_notify": false,
  "recipients": "text",
  "play_datetime": "DISABLE"
}"#;
    let answer = script.post_text(MAILBOXES_PATH, verbatim).await;
    assert_eq!(invalid_fields(&answer), ["extension_number", "pin", "recipients"]);
    let body = verbatim.replace("_number\": \"text", "_number\": \"1234").replace("pin\": \"text", "pin\": \"582036");
    let body: Value =
        serde_json::from_str(&body.replace("recipients\": \"text", "recipients\": \"jo@example.org")).unwrap();
    let mut expected = create_and_get(&mut script, &body).await;
    let list = script.get(MAILBOXES_PATH).await;
    let exact = format!(
        r#"{{"count":1,"items":[{{"id":{},"name":"text","extension_number":"1234","prompt":"en-US","enable_pin":true,"pin":"582036","enable_email_notify":false,"recipients":"jo@example.org","play_datetime":"DISABLE"}}]}}"#,
        expected["id"]
    );
    assert_eq!(
        (list.status, list.body.as_str(), list.header("content-type")),
        (200, exact.as_str(), "application/json")
    );
    expected.as_object_mut().unwrap().remove("id");
    assert_eq!(expected, body);
}

#[tokio::test]
async fn omitted_fields_have_the_documented_default() {
    let (_world, mut script) = setup().await;
    let mut expected = json!({
        "name": "Front desk", "extension_number": "1234", "prompt": "en", "enable_pin": true, "pin": "582036",
        "enable_email_notify": false, "recipients": null, "play_datetime": "DISABLE"
    });
    for (number, extra) in [("1234", json!({})), ("1235", json!({"prompt": null, "recipients": null}))] {
        let mut found = create_and_get(&mut script, &mailbox_body(number, &extra)).await;
        found.as_object_mut().unwrap().remove("id");
        expected["extension_number"] = number.into();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn fields_are_accepted_up_to_their_limits() {
    let (_world, mut script) = setup().await;
    let addresses = |n: usize| (0..n).map(|i| format!("a{i}@example.org")).collect::<Vec<_>>().join(",");
    for (at, (field, value)) in [
        ("name", json!("x")),
        ("name", json!("ä".repeat(64))),
        ("extension_number", json!("012")),
        ("extension_number", json!("7".repeat(64))),
        ("prompt", json!("zh-Hant-TW")),
        ("enable_pin", json!(false)),
        ("pin", json!("582036")),
        ("pin", json!("5820365820")),
        ("recipients", json!(addresses(15))),
        ("recipients", Value::Null),
        ("play_datetime", json!("DISABLE")),
        ("play_datetime", json!("12_HOUR_CLOCK")),
        ("play_datetime", json!("24_HOUR_CLOCK")),
    ]
    .into_iter()
    .enumerate()
    {
        let found = create_and_get(&mut script, &mailbox_body(&format!("{}", 2000 + at), &json!({field: value}))).await;
        assert_eq!(found[field], value);
    }
    let both = json!({"enable_email_notify": true, "recipients": " b@example.org , a@EXAMPLE.org"});
    let found = create_and_get(&mut script, &mailbox_body("3000", &both)).await;
    assert_eq!(
        (&found["recipients"], &found["enable_email_notify"]),
        (&json!("b@example.org,a@example.org"), &json!(true))
    );
}

#[tokio::test]
async fn invalid_values_are_refused_by_field_name() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let many = (0..16).map(|i| format!("a{i}@example.org")).collect::<Vec<_>>().join(",");
    for (field, values) in [
        (
            "name",
            vec![json!(""), json!(" "), json!("x".repeat(65)), json!("a\u{7}b"), json!(7), Value::Null, json!(["x"])],
        ),
        ("prompt", vec![json!(""), json!("english language"), json!(7), json!({})]),
        ("enable_pin", vec![json!("true"), json!(1), Value::Null]),
        (
            "pin",
            vec![
                json!(""),
                json!("58203"),
                json!("58203658203"),
                json!("582036 "),
                json!(582_036),
                json!("111582"),
                json!("012582"),
            ],
        ),
        ("enable_email_notify", vec![json!("false"), json!(0), Value::Null]),
        ("recipients", vec![json!("jo"), json!("a@example.org,A@example.org"), json!(many), json!(["a@example.org"])]),
        ("play_datetime", vec![json!(""), json!("disable"), json!("12-hour"), json!(12), Value::Null, json!(true)]),
        (
            "extension_number",
            vec![
                json!(""),
                json!("12"),
                json!("7".repeat(65)),
                json!("12-34"),
                json!("12a4"),
                json!(1234),
                Value::Null,
            ],
        ),
    ] {
        for value in values {
            let answer = script.post(MAILBOXES_PATH, &mailbox_body("1234", &json!({field: value}))).await;
            assert_eq!(invalid_fields(&answer), [field], "create {field} {value}");
            if field != "extension_number" {
                let mut body = json!({"name": "Other"});
                body[field] = value.clone();
                assert_eq!(
                    invalid_fields(&script.post(&mailbox_path(&mailbox), &body).await),
                    [field],
                    "update {field} {value}"
                );
            }
        }
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing was changed");
    assert_eq!(world.active_mailboxes(world.left).await, 1, "nothing was made");
}

#[tokio::test]
async fn all_errors_are_reported_together_and_once_per_field() {
    let (_world, mut script) = setup().await;
    let body = json!({"enable_pin": 1, "pin": "111234", "recipients": "jo,al", "enable_email_notify": true});
    let found = refused_fields(&script.post(MAILBOXES_PATH, &body).await, 400);
    let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["extension_number", "name", "pin", "enable_pin", "recipients"]);
    assert_eq!(found[0].1, "Enter a mailbox number, such as 1234");
    assert!(found[2].1.contains("111 repeats a digit") && found[2].1.contains("1234 is a sequence"), "{}", found[2].1);
    assert_eq!(found[3].1, "Use true or false");
    let no_recipient = script.post(MAILBOXES_PATH, &mailbox_body("1234", &json!({"enable_email_notify": true}))).await;
    assert_eq!(invalid_fields(&no_recipient), ["recipients"]);
}

#[tokio::test]
async fn a_body_that_is_not_an_object_is_refused() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    for text in ["", "{", "[]", "null", "\"x\"", "{\"name\": \u{7}}", "name=x"] {
        for path in [MAILBOXES_PATH, &mailbox_path(&mailbox)] {
            assert_eq!(invalid_fields(&script.post_text(path, text).await), ["body"], "{path} {text}");
        }
    }
    let deep = format!("{{\"name\":{}{}}}", "[".repeat(1_000), "]".repeat(1_000));
    assert_eq!(invalid_fields(&script.post_text(MAILBOXES_PATH, &deep).await), ["body"]);
    let large = script.post_text(MAILBOXES_PATH, &format!("{{\"name\":\"{}\"}}", "x".repeat(300_000))).await;
    assert_eq!(large.status, 413);
}

#[tokio::test]
async fn undocumented_fields_cannot_be_set() {
    let world: World = World::new().await;
    let mut script = PortsipClient::of(&world.test, "lea").await;
    let undocumented = json!({
        "id": "MQ==", "uuid": "00000000-0000-4000-8000-000000000000", "customer": world.right, "customer_id": world.right,
        "owner": world.rita.user().unwrap(), "owner_id": world.rita.user().unwrap(), "version": 7, "number": "9999", "description": "x",
        "copy_pin": "1001", "panel": true, "transcribe": true, "archived_at": 1, "delete_after_email": true
    });
    let found = create_and_get(&mut script, &mailbox_body("1234", &undocumented)).await;
    let made = mailboxes::by_number(world.app(), &world.rita, Some(world.left), "1234").await.unwrap();
    assert_eq!(
        (made.version, made.settings.owner, made.settings.panel, made.settings.transcribe),
        (1, None, false, false)
    );
    assert!(made.settings.description.as_str().is_empty() && !made.settings.delete_after_email);
    let mut body = undocumented;
    body["extension_number"] = json!("8888");
    let answer = script.post(&format!("{MAILBOXES_PATH}/{}", found["id"].as_str().unwrap()), &body).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, ""));
    assert_eq!(world.get(&made.uuid).await, made, "nothing that is known was sent");
}
