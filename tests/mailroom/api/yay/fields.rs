//! Every row of the parameter table of POST and PUT: default, limits, invalid values and wrong types.

use serde_json::{Value, json};

use super::client::{FOREIGN_SOUND, MAILBOXES_PATH, MISSING, SOUND, YayWorld, mailbox_path};

/// Sends `{name, field: value}` as POST and as PUT, which must agree. Returns the field of the response, or the
/// refused fields.
async fn post_and_put(setup: &YayWorld, field: &str, value: &Value) -> Result<Value, Vec<String>> {
    let existing = setup.client_of_pat().create("Before").await;
    let mut body = json!({ "name": "Pete" });
    body[field] = value.clone();
    let (posted, put) =
        (setup.client_of_pat().post(&body).await, setup.client_of_pat().put(existing.uuid(), &body).await);
    assert_eq!(posted.status == 201, put.status == 200, "{field} {value}: {}", put.answer.body);
    let outcome = if posted.status == 201 {
        assert_eq!(posted.result()[field], put.result()[field], "{field}");
        Ok(put.result()[field].clone())
    } else {
        assert_eq!((posted.status, put.status), (400, 400), "{field} {value}");
        assert_eq!(posted.invalid_fields(), put.invalid_fields());
        let message = posted.result()["message"].as_str().unwrap();
        assert!(message.starts_with(&format!("{field}: ")), "{message}");
        assert_eq!(setup.stored_mailbox(existing.uuid()).await.version, 1, "nothing was changed");
        Err(posted.invalid_fields().into_iter().map(str::to_owned).collect())
    };
    for uuid in [posted, existing].iter().filter_map(|reply| reply.result()["uuid"].as_str()) {
        setup.client_of_pat().delete(&mailbox_path(uuid)).await;
    }
    outcome
}

async fn assert_accepted(field: &str, values: &[Value]) {
    let setup = YayWorld::new().await;
    for value in values {
        assert_eq!(post_and_put(&setup, field, value).await.as_ref(), Ok(value), "{field}");
    }
}

async fn assert_refused(field: &str, values: &[Value]) {
    let setup = YayWorld::new().await;
    for value in values {
        assert_eq!(post_and_put(&setup, field, value).await, Err(vec![field.to_owned()]), "{field} {value}");
    }
}

#[tokio::test]
async fn omitted_fields_have_defaults() {
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Pete").await;
    for (field, default) in [
        ("beep", json!(true)),
        ("greeting", Value::Null),
        ("play_caller_id", json!(true)),
        ("play_timestamp", json!(false)),
        ("transcribe", json!(false)),
        ("email_recipients", json!([])),
        ("mailbox", json!("8001")),
    ] {
        assert_eq!(made.result()[field], default, "{field}");
    }
    let pin = made.result()["password"].as_str().unwrap();
    assert!(pin.len() == 4 && pin.bytes().all(|b| b.is_ascii_digit()), "a PIN is made by the policy: {pin}");
}

#[tokio::test]
async fn switches_take_booleans_only() {
    for field in ["beep", "play_caller_id", "play_timestamp", "transcribe"] {
        assert_accepted(field, &[json!(true), json!(false)]).await;
        assert_refused(field, &[json!("true"), json!(1), json!(0), json!(null), json!([true]), json!({})]).await;
    }
}

#[tokio::test]
async fn name_is_required_and_limited() {
    assert_accepted("name", &[json!("P"), json!("é".repeat(64)), json!("<b>&amp; \"מ\"")]).await;
    assert_refused("name", &[json!(""), json!("  "), json!("x".repeat(65)), json!("a\u{7}b"), json!(7), json!(null)])
        .await;
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Before").await;
    for refused in
        [setup.client_of_pat().post(&json!({})).await, setup.client_of_pat().put(made.uuid(), &json!({})).await]
    {
        assert_eq!((refused.status, refused.invalid_fields()), (400, vec!["name"]), "it is required");
        assert_eq!(refused.result()["message"], "name: Enter a name.");
    }
}

#[tokio::test]
async fn password_must_meet_the_pin_policy() {
    assert_accepted("password", &[json!("0000"), json!("1234"), json!("9999")]).await;
    assert_refused("password", &[json!("123"), json!("12345"), json!("12a4"), json!(""), json!(" "), json!(1234)])
        .await;
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().post(&json!({ "name": "Pete", "password": null })).await;
    let pin = made.result()["password"].clone();
    let put = setup.client_of_pat().put(made.uuid(), &json!({ "name": "Pete", "password": null })).await;
    assert_eq!((made.status, &put.result()["password"]), (201, &pin), "null is what others are told");
}

#[tokio::test]
async fn a_stricter_policy_refuses_more_passwords() {
    let setup = YayWorld::new().await;
    let made = setup.client("lea").create("Strict").await;
    let pin = made.result()["password"].as_str().unwrap();
    assert!(pin.len() >= 6, "{pin}");
    let refused = setup.client("lea").post(&json!({ "name": "Strict", "password": "1119876" })).await;
    assert_eq!(refused.invalid_fields(), ["password", "password"], "every breach is told");
}

#[tokio::test]
async fn greeting_takes_a_visible_sound() {
    assert_accepted("greeting", &[json!(SOUND), json!(null)]).await;
    assert_refused("greeting", &[json!(MISSING), json!(FOREIGN_SOUND), json!("x"), json!(1), json!([SOUND])]).await;
    let setup = YayWorld::new().await;
    assert_eq!(post_and_put(&setup, "greeting", &json!("")).await, Ok(Value::Null));
    assert_eq!(post_and_put(&setup, "greeting", &json!(SOUND.to_uppercase())).await, Ok(json!(SOUND)));
}

#[tokio::test]
async fn all_errors_are_reported_together() {
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Before").await;
    let body = json!({
        "beep": "yes", "greeting": MISSING, "name": "", "password": "1", "transcribe": 1,
        "email_recipients": [{ "email": "nobody" }],
    });
    for refused in [setup.client_of_pat().post(&body).await, setup.client_of_pat().put(made.uuid(), &body).await] {
        let mut invalid = refused.invalid_fields();
        invalid.sort_unstable();
        assert_eq!(invalid, ["beep", "email_recipients", "greeting", "name", "password", "transcribe"]);
        let message = refused.result()["message"].as_str().unwrap();
        assert!(invalid.iter().all(|field| message.contains(&format!("{field}: "))), "{message}");
    }
    assert_eq!(setup.client_of_pat().get(MAILBOXES_PATH).await.result().as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_field_given_twice_is_refused() {
    let setup = YayWorld::new().await;
    for (body, field) in [
        (r#"{"name":"A","name":"B"}"#, "name"),
        (r#"{"name":"A","beep":true,"beep":true}"#, "beep"),
        (r#"{"name":"A","email_recipients":[{"email":"a@example.org","email":"b@example.org"}]}"#, "email_recipients"),
    ] {
        let refused = setup.client_of_pat().send("POST", MAILBOXES_PATH, Some(body.into())).await;
        assert_eq!((refused.status, refused.invalid_fields()), (400, vec![field]), "{body}");
    }
}
