//! Signing in, refreshing, and what a token allows.

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};
use serde_json::{Value, json};

use super::client::{MAILBOXES_PATH, PortsipClient, invalid_fields, mailbox_body, mailbox_path, parse_json, setup};
use crate::support::{PASSWORD, TestResponse};

const SIGN_IN: &str = "/api/auth/sign_in";
const REFRESH: &str = "/api/auth/refresh_token";

fn assert_unauthorized(answer: &TestResponse) {
    assert_eq!((answer.status, answer.header("www-authenticate")), (401, "Bearer"), "{}", answer.body);
    assert_eq!(parse_json(answer)["errors"][0]["code"], "UNAUTHORIZED");
}

#[tokio::test]
async fn signing_in_returns_a_token_pair() {
    let (world, _) = setup().await;
    let mut script = PortsipClient::without_token(&world.test);
    let body = json!({"username": "lea", "password": PASSWORD, "domain": "pbx.example.org"});
    let pair = parse_json(&script.post(SIGN_IN, &body).await);
    assert_eq!((&pair["token_type"], &pair["expires_in"]), (&json!("Bearer"), &json!(3600)));
    assert_eq!(pair.as_object().unwrap().len(), 4);
    script.token = pair["access_token"].as_str().unwrap().to_owned();
    assert_eq!(script.get(MAILBOXES_PATH).await.status, 200);

    let refresh = json!({"refresh_token": pair["refresh_token"]});
    let next = parse_json(&PortsipClient::without_token(&world.test).post(REFRESH, &refresh).await);
    assert_ne!(next["access_token"], pair["access_token"]);
    script.token = next["access_token"].as_str().unwrap().to_owned();
    assert_eq!(script.get(MAILBOXES_PATH).await.status, 200);
    assert_unauthorized(&script.post(REFRESH, &refresh).await);
    script.token = next["refresh_token"].as_str().unwrap().to_owned();
    assert_unauthorized(&script.get(MAILBOXES_PATH).await);
}

#[tokio::test]
async fn all_wrong_credentials_get_the_same_response() {
    let (world, _) = setup().await;
    let mut script = PortsipClient::without_token(&world.test);
    let wrong_password = script.post(SIGN_IN, &json!({"username": "lea", "password": "guess"})).await;
    assert_unauthorized(&wrong_password);
    let unknown_user = script.post(SIGN_IN, &json!({"username": "nobody", "password": PASSWORD})).await;
    assert_eq!((unknown_user.status, &unknown_user.body), (401, &wrong_password.body));
    assert_unauthorized(&script.post(REFRESH, &json!({"refresh_token": "x"})).await);
    for (body, names) in [
        (json!({}), vec!["username", "password"]),
        (json!({"username": 7, "password": null}), vec!["username", "password"]),
        (json!({"username": "lea"}), vec!["password"]),
    ] {
        assert_eq!(invalid_fields(&script.post(SIGN_IN, &body).await), names);
    }
    assert_eq!(invalid_fields(&script.post(REFRESH, &json!({})).await), ["refresh_token"]);
    let mut last = wrong_password;
    for _ in 0..10 {
        last = script.post(SIGN_IN, &json!({"username": "lea", "password": "guess"})).await;
    }
    assert_eq!((last.status, parse_json(&last)["errors"][0]["code"].as_str()), (429, Some("TOO_MANY_REQUESTS")));
    assert!(last.header("retry-after").parse::<u64>().unwrap() > 0);
}

#[tokio::test]
async fn every_call_requires_a_token() {
    let (world, _) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut script = PortsipClient::without_token(&world.test);
    for token in ["", "x", "mr_0000"] {
        script.token = token.to_owned();
        for answer in [
            script.get(MAILBOXES_PATH).await,
            script.list(&[("top", "0")]).await,
            script.get(&mailbox_path(&mailbox)).await,
            script.get(&format!("{MAILBOXES_PATH}/MTIz")).await,
            script.post_text(MAILBOXES_PATH, "{").await,
            script.post(&mailbox_path(&mailbox), &json!({})).await,
            script.post_text(&format!("{}/destroy", mailbox_path(&mailbox)), "").await,
        ] {
            assert_unauthorized(&answer);
        }
    }
}

#[tokio::test]
async fn a_token_allows_only_its_dialects_and_grants() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let form = |write, read_pins, dialect| TokenForm {
        name: "Nightly".into(),
        dialects: Dialects::NONE.with(dialect, true),
        write,
        read_pins,
        ..TokenForm::default_for("lea")
    };
    for (write, read_pins) in [(false, false), (true, false), (false, true)] {
        let made =
            tokens::create(world.app(), &world.lea, ChangeSource::Browser, &form(write, read_pins, Dialect::Portsip))
                .await
                .unwrap()
                .unwrap();
        script.token = made.secret.reveal().to_owned();
        let pin = if read_pins { json!("582036") } else { Value::Null };
        assert_eq!(parse_json(&script.get(MAILBOXES_PATH).await)["items"][0]["pin"], pin);
        assert_eq!(parse_json(&script.get(&mailbox_path(&mailbox)).await)["pin"], pin);
        let status = script.post(&mailbox_path(&mailbox), &json!({"name": "x"})).await.status;
        assert_eq!(status, if write { 200 } else { 403 });
        for answer in [
            script.post(&mailbox_path(&mailbox), &json!({"name": 7})).await,
            script.post_text(MAILBOXES_PATH, "{").await,
            script.post(MAILBOXES_PATH, &mailbox_body("12", &json!({}))).await,
        ] {
            assert_eq!(answer.status, if write { 400 } else { 403 });
        }
    }
    let other = tokens::create(world.app(), &world.lea, ChangeSource::Browser, &form(true, true, Dialect::Yay))
        .await
        .unwrap()
        .unwrap();
    script.token = other.secret.reveal().to_owned();
    assert_unauthorized(&script.get(MAILBOXES_PATH).await);
}
