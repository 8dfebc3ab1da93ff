//! PUT replaces the mailbox as far as the dialect knows it, and leaves alone what it does not know.

use serde_json::json;

use mailroom::domain::choice::AnnounceTime;
use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::Field;
use mailroom::forms::mailbox::values;
use mailroom::services::{ChangeSource, mailboxes};

use super::client::{SOUND, YayWorld};
use crate::support::world::edited_form;

#[tokio::test]
async fn omitted_fields_return_to_defaults_except_pin_and_recipients() {
    let house = YayWorld::new().await;
    let full = json!({
        "beep": false, "greeting": SOUND, "name": "Full", "password": "4711", "play_caller_id": false,
        "play_timestamp": true, "transcribe": true, "email_recipients": [{ "email": "a@example.org" }],
    });
    let made = house.client_of_pat().post(&full).await;
    let put = house.client_of_pat().put(made.uuid(), &json!({ "name": "Bare" })).await;
    let mut expected = made.result().clone();
    for (field, value) in [
        ("beep", json!(true)),
        ("greeting", json!(null)),
        ("name", json!("Bare")),
        ("play_caller_id", json!(true)),
        ("play_timestamp", json!(false)),
        ("transcribe", json!(false)),
    ] {
        expected[field] = value;
    }
    expected["updated_on"] = put.result()["updated_on"].clone();
    expected["email_recipients"][0]["updated_on"] = put.result()["email_recipients"][0]["updated_on"].clone();
    assert_eq!((put.status, put.result()), (200, &expected));
    assert_eq!(put.result()["password"], "4711");
}

#[tokio::test]
async fn settings_outside_the_dialect_are_kept() {
    let house = YayWorld::new().await;
    let app = house.world.app();
    let pat = house.world.test.add_user("pete", mailroom::domain::permissions::Role::User, "penny").await;
    let made = house.client_of_pat().create("Pete").await;
    let before = house.stored_mailbox(made.uuid()).await;
    let owner = pat.user_id.to_string();
    let changes = [
        (Field::Owner, owner.as_str()),
        (Field::Description, "Under the sink"),
        (Field::Pager, "p@example.org"),
        (Field::NotifyCall, "+4930123456"),
        (Field::ExitKind, "queue"),
        (Field::ExitNumber, "5000"),
        (Field::Panel, "on"),
        (Field::AnnounceEnvelope, "on"),
        (Field::AnnounceDuration, ""),
        (Field::PlayOrder, "newest"),
    ];
    mailboxes::update(app, &house.world.rita, ChangeSource::Browser, made.uuid(), 1, &edited_form(&before, &changes))
        .await
        .unwrap();
    let before = house.stored_mailbox(made.uuid()).await;
    let put = house.client_of_pat().put(made.uuid(), &json!({ "name": "Pete", "beep": false })).await;
    assert_eq!(put.status, 200);
    let after = house.stored_mailbox(made.uuid()).await;
    let (before, after) = (values(&before.settings, house.pete), values(&after.settings, house.pete));
    assert_eq!(before.differences(&after), [Field::Beep]);
}

#[tokio::test]
async fn the_announce_time_format_is_kept() {
    let house = YayWorld::new().await;
    let made = house.client_of_pat().create("Pete").await;
    let clock = async || house.stored_mailbox(made.uuid()).await.settings.announce_time;
    let say = async |on: bool| {
        house.client_of_pat().put(made.uuid(), &json!({ "name": "Pete", "play_timestamp": on })).await.result()["play_timestamp"]
            .clone()
    };
    assert_eq!((say(true).await, clock().await), (json!(true), AnnounceTime::Hour12));
    let now = house.stored_mailbox(made.uuid()).await;
    house.world.update_mailbox(&house.world.rita, &now, &[(Field::AnnounceTime, "24-hour")]).await;
    assert_eq!((say(true).await, clock().await), (json!(true), AnnounceTime::Hour24));
    assert_eq!((say(false).await, clock().await), (json!(false), AnnounceTime::Off));
}

#[tokio::test]
async fn a_response_can_be_sent_back_unchanged() {
    let house = YayWorld::new().await;
    let made = house
        .client_of_pat()
        .post(&json!({ "name": "Pete", "email_recipients": [{ "email": "a@example.org" }] }))
        .await;
    let now = house.stored_mailbox(made.uuid()).await;
    // Somebody has switched the recipients off in the browser.
    house.world.update_mailbox(&house.world.rita, &now, &[(Field::NotifyRecipients, "")]).await;
    let answered = house.client_of_pat().get(&super::client::mailbox_path(made.uuid())).await;
    let put = house.client_of_pat().put(made.uuid(), answered.result()).await;
    assert_eq!((put.status, put.result()), (200, answered.result()));
    let stored = house.stored_mailbox(made.uuid()).await;
    assert!(!stored.settings.notify_recipients);
}

#[tokio::test]
async fn undocumented_fields_change_nothing() {
    let house = YayWorld::new().await;
    let made = house.client_of_pat().create("Pete").await;
    let before = house.stored_mailbox(made.uuid()).await;
    let other = house.world.left;
    let extra = json!({
        "name": "Pete", "customer": other, "customer_id": other, "owner": house.world.uma.user_id, "version": 99,
        "number": "8050", "mailbox": "8050", "uuid": "31347d42-00bd-44a5-9b5c-20dc4197a2f6", "id": 1,
        "created_on": "2001-01-01", "updated_on": "2001-01-01", "copy_pin": "8001", "pin": "9999",
        "description": "x", "panel": true, "archived_at": 1, "__proto__": { "beep": false },
    });
    let put = house.client_of_pat().put(made.uuid(), &extra).await;
    assert_eq!(put.status, 200);
    assert_eq!(house.stored_mailbox(made.uuid()).await, before, "nothing was stored, not even a version");
    let posted = house.client_of_pat().post(&extra).await;
    let stored = house.stored_mailbox(posted.uuid()).await;
    assert_eq!((stored.customer_id, stored.settings.number.as_str(), stored.version), (house.pete, "8002", 1));
    assert_eq!((stored.settings.owner, stored.settings.panel), (None, false));
    assert_ne!(stored.uuid, "31347d42-00bd-44a5-9b5c-20dc4197a2f6");
    assert_ne!(posted.result()["created_on"], "2001-01-01");
}

#[tokio::test]
async fn history_has_the_change_source() {
    let house = YayWorld::new().await;
    let made = house.client_of_pat().create("Pete").await;
    house.client_of_pat().put(made.uuid(), &json!({ "name": "Paul" })).await;
    house.client_of_pat().delete(&super::client::mailbox_path(made.uuid())).await;
    let history = mailboxes::history(house.world.app(), &house.world.rita, made.uuid(), None).await.unwrap();
    let doors: Vec<_> = history.changes.iter().map(|change| change.source).collect();
    assert!(doors.len() >= 3 && doors.iter().all(|door| *door == ChangeSource::Api(Dialect::Yay)), "{doors:?}");
}
