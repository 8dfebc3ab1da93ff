//! Secrets from every source that carries them: none is in the log, and none in plain text in the files of the
//! database.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::domain::dialect::Dialects;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};
use serde_json::{Value, json};

use crate::capture::CapturedLog;
use crate::support::routes::route_table;
use crate::support::sound::post_file;
use crate::support::world::World;
use crate::support::{Browser, PASSWORD, TestResponse};

/// Each is used once, and resembles no other value.
const PINS: [&str; 5] = ["7402951", "7402963", "7402975", "7402986", "7402993"];

async fn post_yay(browser: &mut Browser, password: &str, pin: &str) -> TestResponse {
    let request = Request::post("/voip/mailbox")
        .header("X-Auth-Reseller", "left")
        .header("X-Auth-User", "lea")
        .header("X-Auth-Password", password)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(json!({ "name": "Yay", "password": pin }).to_string()));
    browser.send(request.unwrap()).await
}

async fn post_portsip(browser: &mut Browser, path: &str, token: &str, body: &Value) -> TestResponse {
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    if !token.is_empty() {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    browser.send(request.body(Body::from(body.to_string())).unwrap()).await
}

#[tokio::test]
async fn secrets_of_apis_imports_and_exports_are_not_in_log_or_database() {
    let log = CapturedLog::start();
    let world = World::new().await;
    world.test.add_user("left", Role::User, "nina").await;
    let mut secrets: Vec<String> = vec![PASSWORD.into(), PASSWORD.replace(' ', "+"), "a-wrong-guess-4713".into()];
    let mut script = world.test.browser();

    assert_eq!(post_yay(&mut script, PASSWORD, PINS[0]).await.status, 201);
    assert_eq!(post_yay(&mut script, "a-wrong-guess-4713", PINS[0]).await.status, 401);
    let sign_in = json!({ "username": "lea", "password": PASSWORD });
    let pair: Value =
        serde_json::from_str(&post_portsip(&mut script, "/api/auth/sign_in", "", &sign_in).await.body).unwrap();
    let [access, refresh] = ["access_token", "refresh_token"].map(|name| pair[name].as_str().unwrap().to_owned());
    let new_mailbox =
        json!({ "name": "Port", "extension_number": "1002", "prompt": "en", "pin": PINS[1], "enable_pin": true });
    assert_eq!(post_portsip(&mut script, "/api/shared_voicemails", &access, &new_mailbox).await.status, 201);
    post_portsip(&mut script, "/api/shared_voicemails", &access, &json!({ "pin": PINS[1], "extension_number": [] }))
        .await;
    post_portsip(&mut script, "/api/auth/refresh_token", "", &json!({ "refresh_token": refresh })).await;

    let mut lea = world.test.signed_in("lea").await;
    let session = lea.session().to_owned();
    let rows = format!("number,name,pin\n1003,Import,{}\n", PINS[2]);
    let left = world.left.to_string();
    let upload =
        post_file(&mut lea, "/mailboxes/import", &[("customer", &left)], Some(("file", "a.csv", rows.as_bytes())))
            .await;
    assert_eq!(upload.status, 303, "{}", upload.body);
    lea.get(upload.location()).await;
    let mailbox = world.create_mailbox(world.left, "1004", &[(MailboxField::Pin, PINS[3])]).await;
    assert!(lea.post(&format!("/mailboxes/{}/pin", mailbox.uuid), &[]).await.body.contains(PINS[3]));
    let export = lea.post("/mailboxes/export", &[("all", "yes"), ("pins", "yes")]).await;
    assert!(PINS[..2].iter().all(|pin| export.body.contains(pin)));
    let form = TokenForm { name: "Script".into(), dialects: Dialects::all(), ..TokenForm::default_for("nina") };
    let token = tokens::create(world.app(), &world.lea, ChangeSource::Browser, &form).await.unwrap().unwrap();
    let secret = token.secret.reveal().to_owned();

    secrets.extend(PINS.map(str::to_owned));
    secrets.extend([access, refresh, secret, session]);
    let text = log.text();
    assert!(text.contains("/voip/mailbox") && text.contains("/api/auth/sign_in") && text.contains("/mailboxes/import"));
    assert_not_in_log_or_database(&world, &secrets);
}

/// None of them is in the log, or in plain text in the files of the database.
fn assert_not_in_log_or_database(world: &World, secrets: &[String]) {
    let text = CapturedLog::start().text();
    for secret in secrets {
        assert_eq!(text.lines().find(|line| line.contains(secret)), None, "the log has {secret}");
    }
    for file in world.test.files().into_iter().filter(|file| file.is_file() && !file.ends_with("secret.key")) {
        let bytes = std::fs::read(&file).unwrap();
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{} has {secret}", file.display());
        }
    }
}

/// The PINs that a batch has given are downloaded once.
#[tokio::test]
async fn new_pins_of_a_batch_are_not_in_log_or_database() {
    let log = CapturedLog::start();
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let batch = lea.post("/batches", &[("uuid", &mailbox.uuid), ("deed", "pins")]).await.location().to_owned();
    assert_eq!(lea.post(&format!("{batch}/start"), &[]).await.status, 303);
    lea.get(&batch).await;
    let list = lea.post(&format!("{batch}/pins"), &[]).await;
    let pin = list.body.trim_end().rsplit(',').next().unwrap().to_owned();
    assert!(pin.len() >= 4 && pin.chars().all(|c| c.is_ascii_digit()), "{}", list.body);
    assert!(log.text().contains(&format!("{batch}/pins")));
    // A number as short as a PIN may occur in the log by chance, so it is searched for as a value.
    let logged_values = [format!("\"{pin}\""), format!("={pin}"), format!(",{pin}"), format!(": {pin} ")];
    assert_not_in_log_or_database(&world, &logged_values);
}

/// Secrets typed into any form, whether it is accepted or refused.
#[tokio::test]
async fn secrets_of_any_form_are_not_in_log_or_database() {
    let log = CapturedLog::start();
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let uma = world.uma.user().unwrap().to_string();
    let id_of = |path: &str| match path.split('/').nth(1) {
        Some("users") => uma.clone(),
        Some("customers") => world.left.to_string(),
        _ => "1".to_owned(),
    };
    let (mut secrets, mut count) = (Vec::new(), 0);
    for (_, path, ..) in route_table().into_iter().filter(|(method, ..)| *method == "POST") {
        let address = path.replace("{uuid}", &mailbox.uuid).replace("{id}", &id_of(path));
        count += 1;
        let (pin, password) = (format!("83{count:03}17"), format!("typed-secret-{count}-x"));
        let fields = [
            ("pin", pin.as_str()),
            ("password", password.as_str()),
            ("current", password.as_str()),
            ("new", password.as_str()),
            ("again", "another"),
            ("number", "1002"),
            ("name", "Typed"),
            ("version", "0"),
            ("key", "0123456789abcdef"),
        ];
        let mut browser = if path.starts_with("/sign-") { world.test.browser() } else { lea.clone() };
        let answer = browser.post_without_redirect(&address, &fields).await;
        assert!(![&pin, &password].into_iter().any(|secret| answer.location().contains(secret)), "{path}");
        assert!(answer.status < 500, "{path}: {}", answer.body);
        // Also after the session ended, when the form is stored for the next sign-in.
        world.test.browser().post_without_redirect(&address, &fields).await;
        secrets.extend([pin, password]);
    }
    assert!(count > 40, "{count}");
    assert_eq!(lea.get("/mailboxes").await.status, 200, "nothing has ended the session meanwhile");
    assert!(log.text().contains("/panel/"));
    assert_not_in_log_or_database(&world, &secrets);
}
