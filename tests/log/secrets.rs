//! What comes through every way in that carries secrets: none of them stands in the log, and none in clear in the
//! files of the database.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::domain::dialect::Dialects;
use mailroom::domain::field::Field;
use mailroom::domain::role::Role;
use mailroom::forms::token::TokenForm;
use mailroom::services::tokens;
use serde_json::{Value, json};

use crate::caught::Log;
use crate::support::sound::send;
use crate::support::store::World;
use crate::support::{Answer, Browser, PASSWORD};

/// Each in one place, and like nothing else.
const PINS: [&str; 5] = ["7402951", "7402963", "7402975", "7402986", "7402993"];

async fn yay(browser: &mut Browser, password: &str, pin: &str) -> Answer {
    let request = Request::post("/voip/mailbox")
        .header("X-Auth-Reseller", "left")
        .header("X-Auth-User", "lea")
        .header("X-Auth-Password", password)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(json!({ "name": "Yay", "password": pin }).to_string()));
    browser.send(request.unwrap()).await
}

async fn portsip(browser: &mut Browser, path: &str, token: &str, body: &Value) -> Answer {
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    if !token.is_empty() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    browser.send(request.body(Body::from(body.to_string())).unwrap()).await
}

#[tokio::test]
async fn nothing_secret_is_kept_in_clear() {
    let log = Log::caught();
    let world = World::new().await;
    world.test.user("left", Role::User, "nina").await;
    let mut secrets: Vec<String> = vec![PASSWORD.into(), PASSWORD.replace(' ', "+"), "a-wrong-guess-4713".into()];
    let mut script = world.test.browser();

    assert_eq!(yay(&mut script, PASSWORD, PINS[0]).await.status, 201);
    assert_eq!(yay(&mut script, "a-wrong-guess-4713", PINS[0]).await.status, 401);
    let sign_in = json!({ "username": "lea", "password": PASSWORD });
    let pair: Value =
        serde_json::from_str(&portsip(&mut script, "/api/auth/sign_in", "", &sign_in).await.body).unwrap();
    let [access, refresh] = ["access_token", "refresh_token"].map(|name| pair[name].as_str().unwrap().to_owned());
    let made =
        json!({ "name": "Port", "extension_number": "1002", "prompt": "en", "pin": PINS[1], "enable_pin": true });
    assert_eq!(portsip(&mut script, "/api/shared_voicemails", &access, &made).await.status, 201);
    portsip(&mut script, "/api/shared_voicemails", &access, &json!({ "pin": PINS[1], "extension_number": [] })).await;
    portsip(&mut script, "/api/auth/refresh_token", "", &json!({ "refresh_token": refresh })).await;

    let mut lea = world.test.signed_in("lea").await;
    let session = lea.session().to_owned();
    let rows = format!("number,name,pin\n1003,Import,{}\n", PINS[2]);
    let left = world.left.to_string();
    let sent =
        send(&mut lea, "/mailboxes/import", &[("customer", &left)], Some(("file", "a.csv", rows.as_bytes()))).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    lea.get(sent.location()).await;
    let mailbox = world.make(world.left, "1004", &[(Field::Pin, PINS[3])]).await;
    assert!(lea.post(&format!("/mailboxes/{}/pin", mailbox.uuid), &[]).await.body.contains(PINS[3]));
    let export = lea.post("/mailboxes/export", &[("all", "yes"), ("pins", "yes")]).await;
    assert!(PINS[..2].iter().all(|pin| export.body.contains(pin)));
    let form = TokenForm { name: "Script".into(), dialects: Dialects::all(), ..TokenForm::fresh("nina") };
    let token = tokens::create(world.app(), &world.lea, &form).await.unwrap().unwrap();
    let secret = token.secret.reveal().to_owned();

    secrets.extend(PINS.map(str::to_owned));
    secrets.extend([access, refresh, secret, session]);
    let said = log.said();
    assert!(said.contains("/voip/mailbox") && said.contains("/api/auth/sign_in") && said.contains("/mailboxes/import"));
    for secret in &secrets {
        assert_eq!(said.lines().find(|line| line.contains(secret)), None, "the log has {secret}");
    }
    for file in world.test.files().into_iter().filter(|file| file.is_file() && !file.ends_with("secret.key")) {
        let bytes = std::fs::read(&file).unwrap();
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{} has {secret}", file.display());
        }
    }
}
