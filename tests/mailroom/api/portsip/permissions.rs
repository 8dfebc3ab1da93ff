//! Who may do what through this dialect, cell by cell. What one does not see is not there.

use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::Field;
use mailroom::services::mailboxes::{AuditAction, history};
use mailroom::services::{ChangeSource, mailboxes};
use serde_json::json;

use super::client::{MAILBOXES_PATH, PortsipClient, mailbox_body, mailbox_path, parse_json};
use crate::support::TestResponse;
use crate::support::world::World;

/// Tries a call on the mailbox at `mailbox_path`.
async fn attempt(script: &mut PortsipClient, verb: &str, path: &str) -> TestResponse {
    match verb {
        "retrieve" => script.get(path).await,
        "update" => script.post(path, &json!({"name": "Other"})).await,
        _ => script.post_text(&format!("{path}/destroy"), "").await,
    }
}

#[tokio::test]
async fn the_permission_table_cell_by_cell() {
    let world = World::new().await;
    let uma = world.uma.user_id.to_string();
    let owned = world.create_mailbox(world.left, "1001", &[(Field::Owner, &uma)]).await;
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
        for (mailbox, seen) in [&owned, &own, &below, &above, &beside].into_iter().zip(sees) {
            for verb in ["retrieve", "update", "destroy"] {
                let expected = match (verb, administers, seen) {
                    ("destroy", false, _) => 403,
                    (_, _, false) => 404,
                    ("destroy", true, true) => 204,
                    _ => 200,
                };
                let found = attempt(&mut script, verb, &mailbox_path(mailbox)).await;
                assert_eq!(found.status, expected, "{username} {verb} {}", mailbox.settings.number.as_str());
                if !seen {
                    let missing = attempt(&mut script, verb, &format!("{MAILBOXES_PATH}/OTk5OTk=")).await;
                    assert_eq!((found.status, &found.body), (missing.status, &missing.body));
                    let different = |answer: &TestResponse| {
                        let mut headers = answer.headers.clone();
                        for name in ["x-request-id", "content-security-policy"] {
                            headers.remove(name);
                        }
                        headers
                    };
                    assert_eq!(different(&found), different(&missing));
                }
                mailboxes::restore(world.app(), &world.rita, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
            }
        }
        let list = parse_json(&script.get(MAILBOXES_PATH).await);
        let count = sees.iter().filter(|seen| **seen).count();
        assert_eq!((list["items"].as_array().unwrap().len(), &list["count"]), (count, &json!(count)), "{username}");
        let made = script.post(MAILBOXES_PATH, &mailbox_body("2000", &json!({}))).await.status;
        assert_eq!(made, if administers { 201 } else { 403 }, "{username}");
        if administers {
            let there =
                mailboxes::by_number(world.app(), &world.rita, Some(customer_of(&world, username)), "2000").await;
            mailboxes::archive(world.app(), &world.rita, ChangeSource::Browser, &there.unwrap().uuid).await.unwrap();
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
    let told = history(world.app(), &world.rita, &mailbox.uuid, None).await.unwrap().changes;
    let looks: Vec<_> = told.iter().filter(|change| change.action == AuditAction::RevealPin).collect();
    assert_eq!(
        (looks.len(), looks[0].source, looks[0].actor.as_str()),
        (1, ChangeSource::Api(Dialect::Portsip), "rex")
    );
}
