//! The bodies of the three APIs: a mailbox, a list and an error of each.

use serde_json::{Value, json};

use super::enswitch::client::{EnswitchClient, PIN, add_customer_with_admin};
use super::portsip::client::{MAILBOXES_PATH, PortsipClient, mailbox_body, mailbox_path, setup};
use super::yay::client::{MAILBOXES_PATH as YAY_PATH, YayWorld, mailbox_path as yay_path};
use crate::support::TestApp;
use crate::support::snapshots::filters;

/// Compares a body with the file `name`.
fn check(name: &str, body: &str) {
    let body: Value = serde_json::from_str(body).unwrap();
    filters().bind(|| insta::assert_snapshot!(name, serde_json::to_string_pretty(&body).unwrap()));
}

#[tokio::test]
async fn enswitch() {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    check("enswitch-create", &ann.call("create", &[("mailbox", "1234"), ("pin", PIN)]).await.body);
    check("enswitch-get", &ann.call("get", &[("mailbox", "1234")]).await.body);
    check("enswitch-list", &ann.call("list", &[]).await.body);
    check("enswitch-error", &ann.call("create", &[("mailbox", "12a4"), ("pin", "x")]).await.body);
}

#[tokio::test]
async fn yay() {
    let world = YayWorld::new().await;
    let pat = world.client_of_pat();
    let created = pat.create("Front desk").await;
    check("yay-create", &created.answer.body);
    check("yay-get", &pat.get(&yay_path(created.uuid())).await.answer.body);
    check("yay-list", &pat.get(YAY_PATH).await.answer.body);
    check("yay-error", &pat.post(&json!({ "name": "", "beep": 1 })).await.answer.body);
}

#[tokio::test]
async fn portsip() {
    let (world, mut lea) = setup().await;
    check("portsip-create", &lea.post(MAILBOXES_PATH, &mailbox_body("8000", &json!({}))).await.body);
    let mailbox = world.create_mailbox(world.left, "8001", &[]).await;
    check("portsip-get", &lea.get(&mailbox_path(&mailbox)).await.body);
    check("portsip-list", &lea.list(&[]).await.body);
    check("portsip-error", &lea.post(MAILBOXES_PATH, &mailbox_body("80a0", &json!({ "pin": "1" }))).await.body);
    check("portsip-signed-out", &PortsipClient::without_token(&world.test).get(MAILBOXES_PATH).await.body);
}
