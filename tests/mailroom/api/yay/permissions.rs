//! Who may do what, cell by cell: role, whose mailbox, verb.

use serde_json::json;

use mailroom::domain::field::Field;
use mailroom::domain::plan::RatePlan;
use mailroom::services::Principal;
use mailroom::services::accounts::{self, CustomerInput};

use super::client::{MAILBOXES_PATH, MISSING, Reply, YayWorld, mailbox_path};

const VERBS: [&str; 3] = ["GET", "PUT", "DELETE"];

async fn attempt(house: &YayWorld, who: &str, verb: &str, uuid: &str) -> Reply {
    let body = (verb == "PUT").then(|| json!({ "name": format!("by {who}") }).to_string());
    house.client(who).send(verb, &mailbox_path(uuid), body).await
}

#[tokio::test]
async fn the_permission_table_cell_by_cell() {
    let house = YayWorld::new().await;
    let world = &house.world;
    let uma = world.uma.user_id.to_string();
    let customers = [world.left, world.left, world.leaf, world.root, world.right];
    // Whose box each of them sees: owned by uma, same customer, below, above, beside.
    let sees = [
        ("rita", true, [true, true, true, true, true]),
        ("lea", true, [true, true, true, false, false]),
        ("rex", false, [true, true, false, false, false]),
        ("uma", false, [true, false, false, false, false]),
    ];
    let mut number = 2000;
    for (who, administers, seen) in sees {
        for (at_which, (customer, seen)) in customers.into_iter().zip(seen).enumerate() {
            for verb in VERBS {
                number += 1;
                let owner = if at_which == 0 { uma.as_str() } else { "" };
                let mailbox = world.create_mailbox(customer, &number.to_string(), &[(Field::Owner, owner)]).await;
                let reply = attempt(&house, who, verb, &mailbox.uuid).await;
                let expected = match (verb, administers, seen) {
                    ("DELETE", false, _) => 403,
                    (_, _, false) => 404,
                    ("DELETE", true, true) => 204,
                    _ => 200,
                };
                assert_eq!(reply.status, expected, "{who} {verb} {at_which}: {}", reply.answer.body);
                if !seen {
                    let missing = attempt(&house, who, verb, MISSING).await;
                    assert_eq!((reply.status, &reply.answer.body), (missing.status, &missing.answer.body));
                    assert_eq!(house.stored_mailbox(&mailbox.uuid).await, mailbox, "and nothing happened to it");
                }
            }
        }
    }
}

#[tokio::test]
async fn only_administrators_create() {
    let house = YayWorld::new().await;
    for (who, status) in [("rita", 201), ("lea", 201), ("rex", 403), ("uma", 403)] {
        for body in [json!({ "name": "New" }), json!({ "name": "New", "beep": "yes" })] {
            let reply = house.client(who).post(&body).await;
            let status = if status == 201 && body["beep"] == "yes" { 400 } else { status };
            assert_eq!(reply.status, status, "{who}: {}", reply.answer.body);
        }
    }
    let told = house.client("rex").post(&json!({ "name": "New" })).await;
    assert_eq!(told.result(), &json!({ "message": "Your role doesn’t allow this." }));
}

#[tokio::test]
async fn the_list_has_only_visible_mailboxes_of_the_account() {
    let house = YayWorld::new().await;
    let world = &house.world;
    world.create_mailbox(world.left, "1001", &[(Field::Owner, &world.uma.user_id.to_string())]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    world.create_mailbox(world.leaf, "1003", &[]).await;
    world.create_mailbox(world.right, "1004", &[]).await;
    for (who, numbers) in [("lea", vec!["1001", "1002"]), ("rex", vec!["1001", "1002"]), ("uma", vec!["1001"])] {
        let reply = house.client(who).get(MAILBOXES_PATH).await;
        let found: Vec<_> = reply.result().as_array().unwrap().iter().map(|m| m["mailbox"].clone()).collect();
        assert_eq!(found, numbers, "{who}");
    }
}

#[tokio::test]
async fn a_refusal_names_the_plan() {
    let house = YayWorld::new().await;
    let world = &house.world;
    let plan = RatePlan { max_mailboxes: Some(1), transcription: false, ..RatePlan::everything("Tiny") };
    let plan = accounts::add_plan(world.app(), &Principal::console(), world.root, plan).await.unwrap().unwrap();
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
    accounts::add_customer(world.app(), &Principal::console(), new).await.unwrap().unwrap();
    let tiny = house.client("rita").with("X-Auth-For", "tiny");
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
