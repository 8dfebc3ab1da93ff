//! Updating and destroying mailboxes.

use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::domain::number_range::NumberRange;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::domain::plan::RatePlan;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::{ChangeSource, Principal, mailboxes};
use serde_json::json;

use super::client::{
    MAILBOXES_PATH, PortsipClient, mailbox_body, mailbox_path, opaque_id, parse_json, refused_fields, setup,
};
use crate::support::world::PIN;

#[tokio::test]
async fn only_fields_that_are_sent_change() {
    let (world, mut script) = setup().await;
    let before = world
        .create_mailbox(
            world.left,
            "1001",
            &[(MailboxField::Description, "Day"), (MailboxField::Pager, "p@example.org")],
        )
        .await;
    for (field, value) in [
        ("name", json!("Night desk")),
        ("prompt", json!("en-US")),
        ("enable_pin", json!(false)),
        ("recipients", json!("a@example.org,b@example.org")),
        ("enable_email_notify", json!(true)),
        ("play_datetime", json!("24_HOUR_CLOCK")),
        ("pin", json!("739164")),
    ] {
        let original = parse_json(&script.get(&mailbox_path(&before)).await);
        let answer = script.post(&mailbox_path(&before), &json!({field: value})).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, ""), "{field}");
        let mut expected = original;
        assert_ne!(expected[field], value, "{field}");
        expected[field] = value;
        assert_eq!(parse_json(&script.get(&mailbox_path(&before)).await), expected, "{field}");
    }
    let after = world.get(&before.uuid).await;
    assert_eq!((after.version, after.settings.description.as_str()), (8, "Day"));
    assert_eq!(after.settings.pager, before.settings.pager);
    let history = mailboxes::history(world.app(), &world.rita, &before.uuid, None).await.unwrap();
    let sources: Vec<_> =
        history.changes.iter().filter(|c| c.version > 1 && !c.changes.is_empty()).map(|c| c.source).collect();
    assert_eq!(sources, vec![ChangeSource::Api(Dialect::Portsip); 7]);
}

#[tokio::test]
async fn a_retrieved_mailbox_can_be_sent_back_unchanged() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let found = parse_json(&script.get(&mailbox_path(&mailbox)).await);
    assert_eq!(script.post(&mailbox_path(&mailbox), &found).await.status, 200);
    let mut hidden = found.clone();
    hidden["pin"] = json!(null);
    assert_eq!(script.post(&mailbox_path(&mailbox), &hidden).await.status, 200);
    assert_eq!(parse_json(&script.get(&mailbox_path(&mailbox)).await), found);
    let none = json!({"recipients": "", "name": "x"});
    assert_eq!(script.post(&mailbox_path(&mailbox), &none).await.status, 200);
}

#[tokio::test]
async fn a_destroyed_mailbox_is_not_found_and_keeps_its_number() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let destroy = format!("{}/destroy", mailbox_path(&mailbox));
    let answer = script.post_text(&destroy, "").await;
    assert_eq!((answer.status, answer.body.as_str()), (204, ""));
    for answer in [
        script.post_text(&destroy, "").await,
        script.get(&mailbox_path(&mailbox)).await,
        script.post(&mailbox_path(&mailbox), &json!({"name": "x"})).await,
    ] {
        assert_eq!(answer.status, 404);
    }
    assert_eq!(script.get(MAILBOXES_PATH).await.body, r#"{"count":0,"items":[]}"#);
    let again = refused_fields(&script.post(MAILBOXES_PATH, &mailbox_body("1001", &json!({}))).await, 400);
    assert_eq!(again.len(), 1);
    assert!(again[0].0 == "extension_number" && again[0].1.contains("archived"), "{again:?}");
    mailboxes::restore(world.app(), &world.rita, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    assert_eq!(parse_json(&script.get(&mailbox_path(&mailbox)).await)["pin"], PIN);
}

#[tokio::test]
async fn features_outside_the_plan_are_forbidden() {
    let (world, _) = setup().await;
    let plan = RatePlan { max_mailboxes: Some(0), ..RatePlan::everything("Nothing") };
    let console = Principal::console();
    let plan =
        console::add_plan(world.app(), &console, ChangeSource::Command, world.root, plan).await.unwrap().unwrap();
    let small = CustomerInput {
        numbers: NumberRange::default(),
        slug: "small",
        name: "small",
        parent: Some("root"),
        pin_policy: PinPolicy::strict(),
        rate_plan_id: Some(plan),
        language: "en",
        timezone: "UTC",
    };
    console::add_customer(world.app(), &console, ChangeSource::Command, small).await.unwrap().unwrap();
    world.test.add_user("small", Role::Administrator, "sam").await;
    let mut script = PortsipClient::of(&world.test, "sam").await;
    let found = refused_fields(&script.post(MAILBOXES_PATH, &mailbox_body("1001", &json!({}))).await, 403);
    assert!(found[0].0 == "customer" && found[0].1.contains("“Nothing”"), "{found:?}");
    // With another error it is a bad request, and both errors are returned.
    let both = script.post(MAILBOXES_PATH, &mailbox_body("12", &json!({}))).await;
    assert_eq!(refused_fields(&both, 400).len(), 2);
}

#[tokio::test]
async fn ids_are_opaque_and_read_strictly() {
    let (world, mut script) = setup().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let missing = script.get(&format!("{MAILBOXES_PATH}/OTk5OQ==")).await;
    assert_eq!((missing.status, parse_json(&missing)["errors"][0]["code"].as_str()), (404, Some("NOT_FOUND")));
    let bare = opaque_id(&mailbox).trim_end_matches('=').to_owned();
    for invalid in [mailbox.id.to_string(), bare, mailbox.uuid.clone(), "%FF".into(), "MQ%3D%3D%00".into()] {
        let answer = script.get(&format!("{MAILBOXES_PATH}/{invalid}")).await;
        assert_eq!((answer.status, &answer.body), (404, &missing.body), "{invalid}");
    }
    assert_eq!(script.get(&mailbox_path(&mailbox).replace('=', "%3D")).await.status, 200);
    let mut signed_out = PortsipClient::without_token(&world.test);
    assert_eq!(signed_out.get(&mailbox_path(&mailbox)).await.status, 401);
}
