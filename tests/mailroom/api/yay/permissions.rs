//! The permission table: role, owner of the mailbox, method.

use serde_json::json;

use mailroom::domain::field::MailboxField;
use mailroom::domain::plan::RatePlan;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::{ChangeSource, Principal};

use super::client::{MAILBOXES_PATH, MISSING, Reply, YayWorld, mailbox_path};

const METHODS: [&str; 3] = ["GET", "PUT", "DELETE"];

async fn attempt(setup: &YayWorld, who: &str, method: &str, uuid: &str) -> Reply {
    let body = (method == "PUT").then(|| json!({ "name": format!("by {who}") }).to_string());
    setup.client(who).send(method, &mailbox_path(uuid), body).await
}

#[tokio::test]
async fn each_role_has_exactly_its_permissions() {
    let setup = YayWorld::new().await;
    let world = &setup.world;
    let uma = world.uma.user().unwrap().to_string();
    let customers = [world.left, world.left, world.leaf, world.root, world.right];
    // The mailboxes each user sees: owned by uma, same customer, below, above, beside.
    let sees = [
        ("rita", true, [true, true, true, true, true]),
        ("lea", true, [true, true, true, false, false]),
        ("rex", false, [true, true, false, false, false]),
        ("uma", false, [true, false, false, false, false]),
    ];
    let mut number = 2000;
    for (who, administers, visible) in sees {
        for (position, (customer, visible)) in customers.into_iter().zip(visible).enumerate() {
            for method in METHODS {
                number += 1;
                let owner = if position == 0 { uma.as_str() } else { "" };
                let mailbox =
                    world.create_mailbox(customer, &number.to_string(), &[(MailboxField::Owner, owner)]).await;
                let reply = attempt(&setup, who, method, &mailbox.uuid).await;
                let expected = match (method, administers, visible) {
                    ("DELETE", false, _) => 403,
                    (_, _, false) => 404,
                    ("DELETE", true, true) => 204,
                    _ => 200,
                };
                assert_eq!(reply.status, expected, "{who} {method} {position}: {}", reply.answer.body);
                if !visible {
                    let missing = attempt(&setup, who, method, MISSING).await;
                    assert_eq!((reply.status, &reply.answer.body), (missing.status, &missing.answer.body));
                    assert_eq!(setup.stored_mailbox(&mailbox.uuid).await, mailbox, "and nothing happened to it");
                }
            }
        }
    }
}

#[tokio::test]
async fn only_administrators_create() {
    let setup = YayWorld::new().await;
    for (who, status) in [("rita", 201), ("lea", 201), ("rex", 403), ("uma", 403)] {
        for body in [json!({ "name": "New" }), json!({ "name": "New", "beep": "yes" })] {
            let reply = setup.client(who).post(&body).await;
            let status = if status == 201 && body["beep"] == "yes" { 400 } else { status };
            assert_eq!(reply.status, status, "{who}: {}", reply.answer.body);
        }
    }
    let refused = setup.client("rex").post(&json!({ "name": "New" })).await;
    assert_eq!(refused.result(), &json!({ "message": "You don’t have permission to do this." }));
}

#[tokio::test]
async fn the_list_has_only_visible_mailboxes_of_the_account() {
    let setup = YayWorld::new().await;
    let world = &setup.world;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &world.uma.user().unwrap().to_string())]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    world.create_mailbox(world.leaf, "1003", &[]).await;
    world.create_mailbox(world.right, "1004", &[]).await;
    for (who, numbers) in [("lea", vec!["1001", "1002"]), ("rex", vec!["1001", "1002"]), ("uma", vec!["1001"])] {
        let reply = setup.client(who).get(MAILBOXES_PATH).await;
        let found: Vec<_> = reply.result().as_array().unwrap().iter().map(|m| m["mailbox"].clone()).collect();
        assert_eq!(found, numbers, "{who}");
    }
}

#[tokio::test]
async fn a_refusal_names_the_plan() {
    let setup = YayWorld::new().await;
    let world = &setup.world;
    let plan = RatePlan { max_mailboxes: Some(1), transcription: false, ..RatePlan::everything("Tiny") };
    let plan = console::add_plan(world.app(), &Principal::console(), ChangeSource::Command, world.root, plan)
        .await
        .unwrap()
        .unwrap();
    let new = CustomerInput {
        slug: "tiny",
        name: "Tiny",
        parent: Some("root"),
        pin_policy: mailroom::domain::pin::PinPolicy::strict(),
        numbers: mailroom::domain::number_range::NumberRange::default(),
        rate_plan_id: Some(plan),
        language: "en",
        timezone: "UTC",
    };
    console::add_customer(world.app(), &Principal::console(), ChangeSource::Command, new).await.unwrap().unwrap();
    let tiny = setup.client("rita").with("X-Auth-For", "tiny");
    let refused = tiny.post(&json!({ "name": "Written", "transcribe": true })).await;
    assert_eq!((refused.status, refused.invalid_fields()), (403, vec!["transcribe"]));
    assert!(refused.result()["message"].as_str().unwrap().contains("Tiny"));
    let both = tiny.post(&json!({ "name": "", "transcribe": true })).await;
    assert_eq!((both.status, both.invalid_fields()), (400, vec!["name", "transcribe"]));

    let made = tiny.create("Only").await;
    assert_eq!(tiny.put(made.uuid(), &json!({ "name": "Only", "transcribe": true })).await.status, 403);
    let full = tiny.post(&json!({ "name": "Second" })).await;
    assert_eq!((full.status, full.invalid_fields()), (403, vec!["customer"]));
}
