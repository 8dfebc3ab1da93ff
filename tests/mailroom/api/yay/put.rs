//! PUT replaces the settings that the dialect has and leaves all others unchanged.

use serde_json::json;

use mailroom::domain::choice::AnnounceTime;
use mailroom::domain::dialect::Dialect;
use mailroom::domain::field::MailboxField;
use mailroom::forms::mailbox::values_of;
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes::{self, MailboxEdit};

use super::client::{SOUND, YayWorld};
use crate::support::world::edited_form;

#[tokio::test]
async fn omitted_fields_return_to_defaults_except_pin_and_recipients() {
    let setup = YayWorld::new().await;
    let full = json!({
        "beep": false, "greeting": SOUND, "name": "Full", "password": "4711", "play_caller_id": false,
        "play_timestamp": true, "transcribe": true, "email_recipients": [{ "email": "a@example.org" }],
    });
    let made = setup.client_of_pat().post(&full).await;
    let put = setup.client_of_pat().put(made.uuid(), &json!({ "name": "Bare" })).await;
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
async fn settings_outside_the_dialect_stay_unchanged() {
    let setup = YayWorld::new().await;
    let app = setup.world.app();
    let pat = setup.world.test.add_user("pete", mailroom::domain::permissions::Role::User, "penny").await;
    let made = setup.client_of_pat().create("Pete").await;
    let before = setup.stored_mailbox(made.uuid()).await;
    let owner = pat.user().unwrap().to_string();
    let changes = [
        (MailboxField::Owner, owner.as_str()),
        (MailboxField::Description, "Under the sink"),
        (MailboxField::Pager, "p@example.org"),
        (MailboxField::NotifyCall, "+4930123456"),
        (MailboxField::ExitKind, "queue"),
        (MailboxField::ExitNumber, "5000"),
        (MailboxField::Panel, "on"),
        (MailboxField::AnnounceEnvelope, "on"),
        (MailboxField::AnnounceDuration, ""),
        (MailboxField::PlayOrder, "newest"),
    ];
    mailboxes::apply(
        app,
        &setup.world.rita,
        ChangeSource::Browser,
        made.uuid(),
        MailboxEdit::form(1, &edited_form(&before, &changes)),
    )
    .await
    .unwrap();
    let before = setup.stored_mailbox(made.uuid()).await;
    let put = setup.client_of_pat().put(made.uuid(), &json!({ "name": "Pete", "beep": false })).await;
    assert_eq!(put.status, 200);
    let after = setup.stored_mailbox(made.uuid()).await;
    let (before, after) = (values_of(&before.settings, setup.pete), values_of(&after.settings, setup.pete));
    assert_eq!(before.differences(&after), [MailboxField::Beep]);
}

#[tokio::test]
async fn the_announce_time_format_is_kept() {
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Pete").await;
    let stored_format = async || setup.stored_mailbox(made.uuid()).await.settings.announce_time;
    let put_timestamp = async |on: bool| {
        setup.client_of_pat().put(made.uuid(), &json!({ "name": "Pete", "play_timestamp": on })).await.result()["play_timestamp"]
            .clone()
    };
    assert_eq!((put_timestamp(true).await, stored_format().await), (json!(true), AnnounceTime::Hour12));
    let now = setup.stored_mailbox(made.uuid()).await;
    setup.world.update_mailbox(&setup.world.rita, &now, &[(MailboxField::AnnounceTime, "24-hour")]).await;
    assert_eq!((put_timestamp(true).await, stored_format().await), (json!(true), AnnounceTime::Hour24));
    assert_eq!((put_timestamp(false).await, stored_format().await), (json!(false), AnnounceTime::Off));
}

#[tokio::test]
async fn a_response_can_be_sent_back_unchanged() {
    let setup = YayWorld::new().await;
    let made = setup
        .client_of_pat()
        .post(&json!({ "name": "Pete", "email_recipients": [{ "email": "a@example.org" }] }))
        .await;
    let now = setup.stored_mailbox(made.uuid()).await;
    // A user has switched the recipients off in the browser.
    setup.world.update_mailbox(&setup.world.rita, &now, &[(MailboxField::NotifyRecipients, "")]).await;
    let response = setup.client_of_pat().get(&super::client::mailbox_path(made.uuid())).await;
    let put = setup.client_of_pat().put(made.uuid(), response.result()).await;
    assert_eq!((put.status, put.result()), (200, response.result()));
    let stored = setup.stored_mailbox(made.uuid()).await;
    assert!(!stored.settings.notify_recipients);
}

#[tokio::test]
async fn undocumented_fields_change_nothing() {
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Pete").await;
    let before = setup.stored_mailbox(made.uuid()).await;
    let other = setup.world.left;
    let extra = json!({
        "name": "Pete", "customer": other, "customer_id": other, "owner": setup.world.uma.user().unwrap(), "version": 99,
        "number": "8050", "mailbox": "8050", "uuid": "31347d42-00bd-44a5-9b5c-20dc4197a2f6", "id": 1,
        "created_on": "2001-01-01", "updated_on": "2001-01-01", "copy_pin": "8001", "pin": "9999",
        "description": "x", "panel": true, "archived_at": 1, "__proto__": { "beep": false },
    });
    let put = setup.client_of_pat().put(made.uuid(), &extra).await;
    assert_eq!(put.status, 200);
    assert_eq!(setup.stored_mailbox(made.uuid()).await, before, "nothing was stored, not even a version");
    let posted = setup.client_of_pat().post(&extra).await;
    let stored = setup.stored_mailbox(posted.uuid()).await;
    assert_eq!((stored.customer_id, stored.settings.number.as_str(), stored.version), (setup.pete, "8002", 1));
    assert_eq!((stored.settings.owner, stored.settings.panel), (None, false));
    assert_ne!(stored.uuid, "31347d42-00bd-44a5-9b5c-20dc4197a2f6");
    assert_ne!(posted.result()["created_on"], "2001-01-01");
}

#[tokio::test]
async fn history_has_the_change_source() {
    let setup = YayWorld::new().await;
    let made = setup.client_of_pat().create("Pete").await;
    setup.client_of_pat().put(made.uuid(), &json!({ "name": "Paul" })).await;
    setup.client_of_pat().delete(&super::client::mailbox_path(made.uuid())).await;
    let history = mailboxes::history(setup.world.app(), &setup.world.rita, made.uuid(), None).await.unwrap();
    let sources: Vec<_> = history.changes.iter().map(|change| change.source).collect();
    assert!(
        sources.len() >= 3 && sources.iter().all(|source| *source == ChangeSource::Api(Dialect::Yay)),
        "{sources:?}"
    );
}
