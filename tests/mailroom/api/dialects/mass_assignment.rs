//! Fields that a dialect does not document change nothing, even if other dialects or the browser have them.

use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes;
use serde_json::{Map, Value, json};

use super::client::{DialectClient, PORTSIP_PATH, YAY_PATH, portsip_path_of, yay_path_of};
use crate::support::world::{PIN, World};

/// Field names of other dialects, the browser's form and the tables, with values that would be harmful.
fn harmful_fields(world: &World) -> Vec<(&'static str, Value)> {
    let uma = world.uma.user().unwrap();
    vec![
        ("id", json!(99)),
        ("uuid", json!("00000000-0000-4000-8000-000000000000")),
        ("version", json!(99)),
        ("customer", json!(world.leaf)),
        ("customer_id", json!(world.right)),
        ("owner", json!(uma)),
        ("owner_id", json!(uma)),
        ("number", json!("2002")),
        ("mailbox", json!("2002")),
        ("extension", json!("2002")),
        ("description", json!("Mine")),
        ("copy_pin", json!("1009")),
        ("pin_sealed", json!("x")),
        ("pin_required", json!(false)),
        ("timezone", json!("Asia/Tokyo")),
        ("dtype", json!("phone")),
        ("exit_kind", json!("phone")),
        ("dnumber", json!("100")),
        ("exit_number", json!("100")),
        ("owner_email", json!("recording")),
        ("pager", json!("p@example.org")),
        ("panel", json!(true)),
        ("temporary_greeting", json!(false)),
        ("delete_after_email", json!(true)),
        ("created_at", json!(0)),
        ("created_on", json!("2001-01-01")),
        ("updated_on", json!("2001-01-01")),
        ("archived_at", json!(1)),
        ("check", json!(true)),
        ("validation", json!(1)),
        ("take_theirs", json!(["name"])),
        ("auth_username", json!("rita")),
    ]
}

fn merged(harmful: &[(&'static str, Value)], valid: &Value) -> Value {
    let mut all: Map<_, _> = harmful.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    all.extend(valid.as_object().unwrap().clone());
    Value::Object(all)
}

#[tokio::test]
async fn yay_ignores_foreign_fields() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Desk")]).await;
    let extra = [("enable_pin", json!(false)), ("prompt", json!("de")), ("extension_number", json!("2003"))];
    let valid = json!({ "name": "Desk", "email_recipients": null });
    let body = merged(&[harmful_fields(&world), extra.to_vec()].concat(), &valid);
    assert_eq!(lea.yay("PUT", &yay_path_of(&mailbox), Some(&body)).await.0, 200);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "not even its version is another");
    let (status, made) = lea.yay("POST", YAY_PATH, Some(&body)).await;
    assert_eq!(status, 201);
    let made = world.get(made["uuid"].as_str().unwrap()).await;
    assert_eq!((made.customer_id, made.settings.owner, made.version), (world.left, None, 1));
    assert_ne!(made.settings.number.as_str(), "2002");
    assert!(made.settings.pin_required && !made.settings.panel && made.archived_at.is_none());
}

#[tokio::test]
async fn portsip_ignores_foreign_fields() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Desk")]).await;
    let extra = [("beep", json!(false)), ("greeting", json!("x")), ("password", json!("1"))];
    let all = [harmful_fields(&world), extra.to_vec()].concat();
    let body = merged(&all, &json!({ "name": "Desk", "extension_number": "3003" }));
    assert_eq!(lea.portsip(&portsip_path_of(&mailbox), Some(&body)).await.0, 200);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "not even its version is another");
    let body = merged(&all, &json!({ "name": "New", "extension_number": "3003", "pin": PIN }));
    assert_eq!(lea.portsip(PORTSIP_PATH, Some(&body)).await.0, 201);
    let made = mailboxes::by_number(world.app(), &world.lea, None, "3003").await.unwrap();
    assert_eq!((made.customer_id, made.settings.owner, made.version), (world.left, None, 1));
    assert!(made.settings.pin_required && made.settings.beep && !made.settings.panel && made.archived_at.is_none());
}

#[tokio::test]
async fn enswitch_ignores_foreign_fields() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Desk")]).await;
    let names = ["name", "beep", "password", "greeting", "extension_number", "enable_pin", "prompt", "recipients"];
    let known = lea.enswitch("get", &[("mailbox", "1001")]).await["data"].clone();
    let harmful = harmful_fields(&world);
    let foreign = harmful.iter().map(|(name, _)| *name).filter(|name| known.get(name).is_none());
    let foreign = foreign.filter(|name| !["validation", "copy_pin", "auth_username", "customer"].contains(name));
    let mut parameters: Vec<_> = foreign.chain(names).map(|name| (name, "2002")).collect();
    parameters.push(("mailbox", "1001"));
    assert_eq!(lea.entries("update", &parameters).await, ["204"]);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "not even its version is another");
}
