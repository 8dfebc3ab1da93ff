//! Tokens: how one gets in, and what a token opens.

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::forms::token::TokenForm;
use mailroom::services::tokens;
use serde_json::{Value, json};

use super::client::{BOXES, Script, body, json_of, path, world, wrong};
use crate::support::{Answer, PASSWORD};

const SIGN_IN: &str = "/api/auth/sign_in";
const REFRESH: &str = "/api/auth/refresh_token";

fn unauthorized(answer: &Answer) {
    assert_eq!((answer.status, answer.header("www-authenticate")), (401, "Bearer"), "{}", answer.body);
    assert_eq!(json_of(answer)["errors"][0]["code"], "UNAUTHORIZED");
}

#[tokio::test]
async fn a_sign_in_gives_a_pair_of_tokens() {
    let (world, _) = world().await;
    let mut script = Script::nobody(&world.test);
    let sent = json!({"username": "lea", "password": PASSWORD, "domain": "pbx.example.org"});
    let pair = json_of(&script.post(SIGN_IN, &sent).await);
    assert_eq!((&pair["token_type"], &pair["expires_in"]), (&json!("Bearer"), &json!(3600)));
    assert_eq!(pair.as_object().unwrap().len(), 4);
    script.token = pair["access_token"].as_str().unwrap().to_owned();
    assert_eq!(script.get(BOXES).await.status, 200);

    let refresh = json!({"refresh_token": pair["refresh_token"]});
    let next = json_of(&Script::nobody(&world.test).post(REFRESH, &refresh).await);
    assert_ne!(next["access_token"], pair["access_token"]);
    script.token = next["access_token"].as_str().unwrap().to_owned();
    assert_eq!(script.get(BOXES).await.status, 200);
    unauthorized(&script.post(REFRESH, &refresh).await);
    script.token = next["refresh_token"].as_str().unwrap().to_owned();
    unauthorized(&script.get(BOXES).await);
}

#[tokio::test]
async fn wrong_credentials_are_refused_alike() {
    let (world, _) = world().await;
    let mut script = Script::nobody(&world.test);
    let wrong_password = script.post(SIGN_IN, &json!({"username": "lea", "password": "guess"})).await;
    unauthorized(&wrong_password);
    let nobody = script.post(SIGN_IN, &json!({"username": "nobody", "password": PASSWORD})).await;
    assert_eq!((nobody.status, &nobody.body), (401, &wrong_password.body));
    unauthorized(&script.post(REFRESH, &json!({"refresh_token": "x"})).await);
    for (sent, names) in [
        (json!({}), vec!["username", "password"]),
        (json!({"username": 7, "password": null}), vec!["username", "password"]),
        (json!({"username": "lea"}), vec!["password"]),
    ] {
        assert_eq!(wrong(&script.post(SIGN_IN, &sent).await), names);
    }
    assert_eq!(wrong(&script.post(REFRESH, &json!({})).await), ["refresh_token"]);
    let mut last = wrong_password;
    for _ in 0..10 {
        last = script.post(SIGN_IN, &json!({"username": "lea", "password": "guess"})).await;
    }
    assert_eq!((last.status, json_of(&last)["errors"][0]["code"].as_str()), (429, Some("TOO_MANY_REQUESTS")));
    assert!(last.header("retry-after").parse::<u64>().unwrap() > 0);
}

#[tokio::test]
async fn without_a_token_there_is_nothing() {
    let (world, _) = world().await;
    let mailbox = world.make(world.left, "1001", &[]).await;
    let mut script = Script::nobody(&world.test);
    for token in ["", "x", "mr_0000"] {
        script.token = token.to_owned();
        for answer in [
            script.get(BOXES).await,
            script.list(&[("top", "0")]).await,
            script.get(&path(&mailbox)).await,
            script.get(&format!("{BOXES}/MTIz")).await,
            script.post_text(BOXES, "{").await,
            script.post(&path(&mailbox), &json!({})).await,
            script.post_text(&format!("{}/destroy", path(&mailbox)), "").await,
        ] {
            unauthorized(&answer);
        }
    }
}

#[tokio::test]
async fn a_token_opens_what_it_was_made_for() {
    let (world, mut script) = world().await;
    let mailbox = world.make(world.left, "1001", &[]).await;
    let form = |write, read_pins, dialect| TokenForm {
        name: "Nightly".into(),
        dialects: Dialects::NONE.with(dialect, true),
        write,
        read_pins,
        ..TokenForm::fresh("lea")
    };
    for (write, read_pins) in [(false, false), (true, false), (false, true)] {
        let made =
            tokens::create(world.app(), &world.lea, &form(write, read_pins, Dialect::Portsip)).await.unwrap().unwrap();
        script.token = made.secret.reveal().to_owned();
        let pin = if read_pins { json!("582036") } else { Value::Null };
        assert_eq!(json_of(&script.get(BOXES).await)["items"][0]["pin"], pin);
        assert_eq!(json_of(&script.get(&path(&mailbox)).await)["pin"], pin);
        let writes = script.post(&path(&mailbox), &json!({"name": "x"})).await.status;
        assert_eq!(writes, if write { 200 } else { 403 });
        for answer in [
            script.post(&path(&mailbox), &json!({"name": 7})).await,
            script.post_text(BOXES, "{").await,
            script.post(BOXES, &body("12", &json!({}))).await,
        ] {
            assert_eq!(answer.status, if write { 400 } else { 403 });
        }
    }
    let other = tokens::create(world.app(), &world.lea, &form(true, true, Dialect::Yay)).await.unwrap().unwrap();
    script.token = other.secret.reveal().to_owned();
    unauthorized(&script.get(BOXES).await);
}
