//! Bearer tokens instead of the three headers.

use serde_json::{Value, json};

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::field::MailboxField;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};

use super::client::{MAILBOXES_PATH, YayClient, YayWorld, mailbox_path};

/// A client that authenticates with a token of lea only.
async fn script(setup: &YayWorld, dialect: Dialect, write: bool, read_pins: bool) -> YayClient<'_> {
    let dialects = Dialects::NONE.with(dialect, true);
    let form = TokenForm { name: "Nightly".into(), dialects, write, read_pins, ..TokenForm::default_for("lea") };
    let made =
        tokens::create(setup.world.app(), &setup.world.lea, ChangeSource::Browser, &form).await.unwrap().unwrap();
    let bearer = format!("Bearer {}", made.secret.reveal());
    let bare = setup.client("lea").with("X-Auth-Reseller", "").with("X-Auth-User", "").with("X-Auth-Password", "");
    bare.with("Authorization", &bearer)
}

#[tokio::test]
async fn a_token_allows_only_what_its_grant_includes() {
    let setup = YayWorld::new().await;
    let mailbox = setup.world.create_mailbox(setup.world.left, "1001", &[]).await;
    let pin = json!(crate::support::world::PIN);
    for (write, read_pins) in [(false, false), (false, true), (true, false), (true, true)] {
        let script = script(&setup, Dialect::Yay, write, read_pins).await;
        let mailbox_reply = script.get(&mailbox_path(&mailbox.uuid)).await;
        let expected = if read_pins { &pin } else { &Value::Null };
        assert_eq!((mailbox_reply.status, &mailbox_reply.result()["password"]), (200, expected));
        assert_eq!(&script.get(MAILBOXES_PATH).await.result()[0]["password"], expected, "in a list too");
        // A response can be sent back, with or without the PIN.
        let put = script.put(&mailbox.uuid, mailbox_reply.result()).await;
        assert_eq!(put.status, if write { 200 } else { 403 });
        let made = script.post(&json!({ "name": "New" })).await;
        assert_eq!(made.status, if write { 201 } else { 403 });
        if write {
            assert_eq!(made.result()["password"].is_null(), !read_pins);
        }
        let deleted = script.delete(&mailbox_path(made.result()["uuid"].as_str().unwrap_or(&mailbox.uuid))).await;
        assert_eq!(deleted.status, if write { 204 } else { 403 });
    }
    assert_eq!(setup.stored_mailbox(&mailbox.uuid).await.settings, mailbox.settings);
}

#[tokio::test]
async fn a_token_identifies_its_user_and_excludes_other_credentials() {
    let setup = YayWorld::new().await;
    let token = script(&setup, Dialect::Yay, true, false).await;
    assert_eq!(token.clone().with("X-Auth-Reseller", "left").get(MAILBOXES_PATH).await.status, 200);
    assert_eq!(token.clone().with("X-Auth-Reseller", "root").get(MAILBOXES_PATH).await.status, 401);
    assert_eq!(token.clone().with("X-Auth-User", "lea").get(MAILBOXES_PATH).await.status, 401);
    assert_eq!(token.clone().with("X-Auth-Password", "wrong").get(MAILBOXES_PATH).await.status, 401);
    assert_eq!(
        script(&setup, Dialect::Portsip, true, true).await.get(MAILBOXES_PATH).await.status,
        401,
        "of another dialect"
    );

    setup.world.create_mailbox(setup.world.leaf, "1002", &[(MailboxField::Name, "Leaf")]).await;
    let list = token.clone().with("X-Auth-For", "leaf").get(MAILBOXES_PATH).await;
    assert_eq!((&list.result()[0]["name"], &list.result()[0]["password"]), (&json!("Leaf"), &Value::Null));
    assert_eq!(token.with("X-Auth-For", "right").get(MAILBOXES_PATH).await.status, 401);
}
