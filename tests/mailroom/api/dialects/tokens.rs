//! A token allows what its creator granted, in every dialect.

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::field::MailboxField;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};
use serde_json::{Value, json};

use super::client::{DialectClient, PORTSIP_PATH, YAY_PATH, portsip_path_of, yay_path_of};
use crate::support::PASSWORD;
use crate::support::world::{PIN, World};

/// A client that authenticates as lea with a token only.
async fn script(world: &World, dialects: Dialects, write: bool, read_pins: bool) -> (i64, DialectClient) {
    let form = TokenForm { name: "Nightly".into(), dialects, write, read_pins, ..TokenForm::default_for("lea") };
    let made = tokens::create(world.app(), &world.lea, ChangeSource::Browser, &form).await.unwrap().unwrap();
    (made.id, DialectClient::with(&world.test, "lea", made.secret.reveal()))
}

#[tokio::test]
async fn a_read_only_token_changes_nothing_in_any_dialect() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let (_, mut reader) = script(&world, Dialects::all(), false, false).await;
    for check in ["0", "1", "x"] {
        for call in ["create", "update"] {
            let parameters = [("mailbox", "1002"), ("pin", PIN), ("validation", check)];
            assert_eq!(reader.entries(call, &parameters).await, ["402"], "{call} {check}");
        }
    }
    assert_eq!(reader.entries("delete", &[("mailbox", "1001")]).await, ["402"]);
    let body = json!({ "name": "Mine", "extension_number": "1002", "pin": PIN });
    let invalid = json!({ "name": 7, "extension_number": 7 });
    for body in [&body, &invalid] {
        assert_eq!(reader.yay("POST", YAY_PATH, Some(body)).await.0, 403);
        assert_eq!(reader.yay("PUT", &yay_path_of(&mailbox), Some(body)).await.0, 403);
        assert_eq!(reader.portsip(PORTSIP_PATH, Some(body)).await.0, 403);
        assert_eq!(reader.portsip(&portsip_path_of(&mailbox), Some(body)).await.0, 403);
    }
    assert_eq!(reader.yay("DELETE", &yay_path_of(&mailbox), None).await.0, 403);
    assert_eq!(reader.portsip(&format!("{}/destroy", portsip_path_of(&mailbox)), Some(&json!({}))).await.0, 403);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test]
async fn a_token_without_read_pins_cannot_find_out_a_pin() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    // Uma may read the PIN of her own mailbox, so copying a PIN there would reveal it.
    let uma_mailbox =
        world.create_mailbox(world.left, "1002", &[(MailboxField::Owner, &uma), (MailboxField::Pin, "907351")]).await;
    let (_, mut writer) = script(&world, Dialects::all(), true, false).await;
    for (call, number) in [("update", "1002"), ("create", "1003")] {
        for check in ["0", "1"] {
            let parameters = [("mailbox", number), ("copy_pin", "1001"), ("owner", &uma), ("validation", check)];
            assert_eq!(writer.entries(call, &parameters).await, ["402 copy_pin"], "{call} {check}");
        }
    }
    assert_eq!(world.get(&uma_mailbox.uuid).await, uma_mailbox);
    let missing = writer.enswitch("update", &[("mailbox", "1002"), ("copy_pin", "987654")]).await;
    assert_eq!(missing, writer.enswitch("update", &[("mailbox", "1002"), ("copy_pin", "1001")]).await);

    let answers = [
        writer.enswitch("list", &[]).await,
        writer.yay("GET", YAY_PATH, None).await.1,
        writer.yay("GET", &yay_path_of(&mailbox), None).await.1,
        writer.yay("PUT", &yay_path_of(&mailbox), Some(&json!({ "name": "Box" }))).await.1,
        writer.portsip(PORTSIP_PATH, None).await.1,
        writer.portsip(&portsip_path_of(&mailbox), None).await.1,
    ];
    for answer in answers {
        assert!(!answer.to_string().contains(PIN), "{answer}");
    }
    for (name, value) in [("filter", "pin eq '582036'"), ("filter", "pin_sealed ne null"), ("orderby", "pin")] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair(name, value).finish();
        assert_eq!(writer.portsip(&format!("{PORTSIP_PATH}?{query}"), None).await.0, 400, "{value}");
    }
    let found = writer.portsip(&format!("{PORTSIP_PATH}?search={PIN}"), None).await.1;
    assert_eq!(found["count"], 0, "nobody searches for PINs");
    // A token that may read PINs may copy them.
    let (_, mut whole) = script(&world, Dialects::all(), true, true).await;
    assert_eq!(whole.entries("update", &[("mailbox", "1002"), ("copy_pin", "1001")]).await, ["204"]);
}

#[tokio::test]
async fn a_token_is_refused_in_other_dialects_and_creates_no_token_pair() {
    let world = World::new().await;
    for only in Dialects::all().iter() {
        let (_, mut script) = script(&world, Dialects::NONE.with(only, true), true, true).await;
        let status = |dialect| if dialect == only { 200 } else { 401 };
        let enswitch = script.enswitch("list", &[]).await["responses"][0]["code"].as_str().unwrap().to_owned();
        assert_eq!(enswitch, status(Dialect::Enswitch).to_string());
        assert_eq!(script.yay("GET", YAY_PATH, None).await.0, status(Dialect::Yay));
        assert_eq!(script.portsip(PORTSIP_PATH, None).await.0, status(Dialect::Portsip));
    }
    let (_, reader) = script(&world, Dialects::all(), false, false).await;
    for body in [json!({ "username": "lea", "password": reader.secret() }), json!({ "refresh_token": reader.secret() })]
    {
        for path in ["/api/auth/sign_in", "/api/auth/refresh_token"] {
            let answer = reader.clone().send(axum::http::Request::post(path), Some(&body)).await;
            assert!(matches!(answer.status, 400 | 401), "{path} {body}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_revoked_token_throttles_no_other_credentials() {
    let world = World::new().await;
    let (id, mut revoked) = script(&world, Dialects::all(), true, true).await;
    tokens::revoke(world.app(), &world.lea, ChangeSource::Browser, id).await.unwrap();
    for _ in 0..15 {
        assert_eq!(revoked.entries("list", &[]).await, ["401"]);
        assert_eq!(revoked.yay("GET", YAY_PATH, None).await.0, 401);
        assert_eq!(revoked.portsip(PORTSIP_PATH, None).await.0, 401);
    }
    let mut lea = DialectClient::with(&world.test, "lea", PASSWORD);
    assert_eq!(lea.entries("list", &[]).await, ["200"], "from the same address, with the password");
    let wrong: Vec<Value> = vec![DialectClient::with(&world.test, "lea", "mlr_guess").enswitch("list", &[]).await];
    assert_eq!(wrong[0]["responses"][0]["code"], "401", "what only begins like a token is a password");
}
