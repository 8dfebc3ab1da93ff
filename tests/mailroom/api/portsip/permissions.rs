//! The permission table of this dialect. An invisible mailbox is not found.

use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes::{AuditAction, history};
use mailroom::services::{ChangeSource, mailboxes};
use serde_json::json;

use super::client::{MAILBOXES_PATH, PortsipClient, mailbox_body, mailbox_path, parse_json};
use crate::support::TestResponse;
use crate::support::world::World;

/// Sends a call for the mailbox at `path`.
async fn attempt(script: &mut PortsipClient, call: &str, path: &str) -> TestResponse {
    match call {
        "retrieve" => script.get(path).await,
        "update" => script.post(path, &json!({"name": "Other"})).await,
        _ => script.post_text(&format!("{path}/destroy"), "").await,
    }
}

#[tokio::test]
async fn each_role_has_exactly_its_permissions() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let owned = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    let own = world.create_mailbox(world.left, "1002", &[]).await;
    let below = world.create_mailbox(world.leaf, "1003", &[]).await;
    let above = world.create_mailbox(world.root, "1004", &[]).await;
    let beside = world.create_mailbox(world.right, "1005", &[]).await;
    for (username, administers, sees) in [
        ("rita", true, [true, true, true, true, true]),
        ("lea", true, [true, true, true, false, false]),
        ("rex", false, [true, true, false, false, false]),
        ("uma", false, [true, false, false, false, false]),
    ] {
        let mut script = PortsipClient::of(&world.test, username).await;
        for (mailbox, visible) in [&owned, &own, &below, &above, &beside].into_iter().zip(sees) {
            for call in ["retrieve", "update", "destroy"] {
                let expected = match (call, administers, visible) {
                    ("destroy", false, _) => 403,
                    (_, _, false) => 404,
                    ("destroy", true, true) => 204,
                    _ => 200,
                };
                let found = attempt(&mut script, call, &mailbox_path(mailbox)).await;
                assert_eq!(found.status, expected, "{username} {call} {}", mailbox.settings.number.as_str());
                if !visible {
                    let missing = attempt(&mut script, call, &format!("{MAILBOXES_PATH}/OTk5OTk=")).await;
                    assert_eq!((found.status, &found.body), (missing.status, &missing.body));
                    let stable_headers = |answer: &TestResponse| {
                        let mut headers = answer.headers.clone();
                        for name in ["x-request-id", "content-security-policy"] {
                            headers.remove(name);
                        }
                        headers
                    };
                    assert_eq!(stable_headers(&found), stable_headers(&missing));
                }
                mailboxes::restore(world.app(), &world.rita, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
            }
        }
        let list = parse_json(&script.get(MAILBOXES_PATH).await);
        let count = sees.iter().filter(|visible| **visible).count();
        assert_eq!((list["items"].as_array().unwrap().len(), &list["count"]), (count, &json!(count)), "{username}");
        let status = script.post(MAILBOXES_PATH, &mailbox_body("2000", &json!({}))).await.status;
        assert_eq!(status, if administers { 201 } else { 403 }, "{username}");
        if administers {
            let created =
                mailboxes::by_number(world.app(), &world.rita, Some(customer_of(&world, username)), "2000").await;
            mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &created.unwrap().uuid).await.unwrap();
        }
    }
}

fn customer_of(world: &World, username: &str) -> i64 {
    if username == "rita" { world.root } else { world.left }
}

#[tokio::test]
async fn reading_a_pin_is_recorded_once_an_hour() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut script = PortsipClient::of(&world.test, "rex").await;
    for _ in 0..3 {
        assert_eq!(script.get(MAILBOXES_PATH).await.status, 200);
        assert_eq!(script.get(&mailbox_path(&mailbox)).await.status, 200);
    }
    let changes = history(world.app(), &world.rita, &mailbox.uuid, None).await.unwrap().changes;
    let views: Vec<_> = changes.iter().filter(|change| change.action == AuditAction::RevealPin).collect();
    assert_eq!(
        (views.len(), views[0].source, views[0].actor.as_str()),
        (1, ChangeSource::Api(Dialect::Portsip), "rex")
    );
}
