//! One mailbox, read and changed through every dialect and the browser.

use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes::{self, AuditAction};
use serde_json::{Value, json};

use super::client::{DialectClient, PORTSIP_PATH, YAY_PATH, portsip_path_of, yay_path_of};
use crate::support::page::{Form, texts};
use crate::support::world::{PIN, World};

/// The JSON of a mailbox in every dialect.
async fn in_every_dialect(script: &mut DialectClient, world: &World, uuid: &str) -> [Value; 3] {
    let mailbox = world.get(uuid).await;
    let number = mailbox.settings.number.as_str();
    let enswitch = script.enswitch("get", &[("mailbox", number)]).await["data"].clone();
    let (_, yay) = script.yay("GET", &yay_path_of(&mailbox), None).await;
    let (_, portsip) = script.portsip(&portsip_path_of(&mailbox), None).await;
    [enswitch, yay, portsip]
}

/// The browser's form of a mailbox.
async fn browser_form(world: &World, uuid: &str) -> Form {
    let page = world.test.signed_in("lea").await.get(&format!("/mailboxes/{uuid}")).await;
    assert_eq!(page.status, 200);
    Form::of(&page.body, "form.mailbox-form")
}

#[tokio::test]
async fn a_change_in_one_dialect_shows_in_all_others() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let uuid = mailbox.uuid.as_str();

    let parameters =
        [("mailbox", "1001"), ("description", "By day"), ("transcribe", "1"), ("saycid", "0"), ("panel", "1")];
    assert_eq!(lea.entries("update", &parameters).await, ["204"]);
    let [_, yay, portsip] = in_every_dialect(&mut lea, &world, uuid).await;
    assert_eq!((&yay["transcribe"], &yay["play_caller_id"]), (&json!(true), &json!(false)));
    assert_eq!(portsip["name"], "Box 1001", "a description is no name");
    let form = browser_form(&world, uuid).await;
    assert_eq!((form.get("description"), form.get("announce_caller")), ("By day", ""));

    let body = json!({ "name": "Night", "play_timestamp": true, "email_recipients": [{ "email": "a@example.org" }] });
    assert_eq!(lea.yay("PUT", &yay_path_of(&mailbox), Some(&body)).await.0, 200);
    let [enswitch, _, portsip] = in_every_dialect(&mut lea, &world, uuid).await;
    assert_eq!((&enswitch["transcribe"], &enswitch["saycid"]), (&json!(0), &json!(1)), "PUT put defaults back");
    assert_eq!((&enswitch["description"], &enswitch["panel"]), (&json!("By day"), &json!(1)), "yay has no such field");
    assert_eq!((&portsip["name"], &portsip["play_datetime"]), (&json!("Night"), &json!("12_HOUR_CLOCK")));
    assert_eq!((&portsip["recipients"], &portsip["enable_email_notify"]), (&json!("a@example.org"), &json!(true)));
    let form = browser_form(&world, uuid).await;
    assert_eq!((form.get("name"), form.get("recipients")), ("Night", "a@example.org"));

    let body =
        json!({ "play_datetime": "24_HOUR_CLOCK", "enable_pin": false, "prompt": "de", "recipients": "b@example.org" });
    assert_eq!(lea.portsip(&portsip_path_of(&mailbox), Some(&body)).await.0, 200);
    let [enswitch, yay, _] = in_every_dialect(&mut lea, &world, uuid).await;
    assert_eq!(yay["email_recipients"][0]["email"], "b@example.org");
    assert_eq!((&yay["play_timestamp"], &yay["name"]), (&json!(true), &json!("Night")));
    assert_eq!(enswitch["description"], "By day");
    let form = browser_form(&world, uuid).await;
    assert_eq!((form.get("language"), form.get("announce_time"), form.get("pin_required")), ("de", "24-hour", ""));

    let mut browser = world.test.signed_in("lea").await;
    let typed = form.with("name", "Porter").with("description", "Of the house").with("beep", "");
    assert_eq!(typed.without("beep").send(&mut browser).await.status, 303);
    let [enswitch, yay, portsip] = in_every_dialect(&mut lea, &world, uuid).await;
    assert_eq!(enswitch["description"], "Of the house");
    assert_eq!((&yay["name"], &yay["beep"]), (&json!("Porter"), &json!(false)));
    assert_eq!(portsip["name"], "Porter");
}

#[tokio::test]
async fn history_names_the_change_source() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    lea.enswitch("create", &[("mailbox", "1001"), ("pin", PIN)]).await;
    let mailbox = mailboxes::by_number(world.app(), &world.lea, None, "1001").await.unwrap();
    lea.yay("PUT", &yay_path_of(&mailbox), Some(&json!({ "name": "By yay" }))).await;
    lea.portsip(&portsip_path_of(&mailbox), Some(&json!({ "name": "By PortSIP" }))).await;
    lea.portsip(&format!("{}/destroy", portsip_path_of(&mailbox)), Some(&json!({}))).await;

    let page = world.test.signed_in("lea").await.get(&format!("/mailboxes/{}/history", mailbox.uuid)).await;
    let entries: Vec<String> = texts(&page.body, ".history-entry-header")
        .into_iter()
        .filter(|entry| !entry.contains("viewed the PIN"))
        .map(|entry| {
            let (summary, rest) = entry.split_once(" · ").unwrap();
            format!("{summary}: {}", rest.split(" · ").last().unwrap())
        })
        .collect();
    assert_eq!(
        entries,
        [
            "lea archived the mailbox: via the PortSIP API",
            "lea changed the mailbox: via the PortSIP API",
            "lea changed the mailbox: via the yay API",
            "lea created the mailbox: via the Enswitch API",
        ]
    );
    assert!(!page.body.contains(PIN));
}

#[tokio::test]
async fn a_mailbox_deleted_in_one_dialect_is_missing_in_all() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    for (number, source) in [("1001", "enswitch"), ("1002", "yay"), ("1003", "portsip"), ("1004", "browser")] {
        let mailbox = world.create_mailbox(world.left, number, &[]).await;
        match source {
            "enswitch" => assert_eq!(lea.entries("delete", &[("mailbox", number)]).await, ["204"]),
            "yay" => assert_eq!(lea.yay("DELETE", &yay_path_of(&mailbox), None).await.0, 204),
            "portsip" => {
                let destroy = format!("{}/destroy", portsip_path_of(&mailbox));
                assert_eq!(lea.portsip(&destroy, Some(&json!({}))).await.0, 204);
            }
            _ => {
                let page = format!("/mailboxes/{}", mailbox.uuid);
                assert_eq!(world.test.signed_in("lea").await.post(&format!("{page}/archive"), &[]).await.status, 303);
            }
        }
        for call in ["get", "update", "delete"] {
            assert_eq!(lea.entries(call, &[("mailbox", number)]).await, ["404"], "{source}");
        }
        let name = json!({ "name": "Back" });
        for (method, body) in [("GET", None), ("PUT", Some(&name)), ("DELETE", None)] {
            assert_eq!(lea.yay(method, &yay_path_of(&mailbox), body).await.0, 404, "{source}");
        }
        let path = portsip_path_of(&mailbox);
        for (path, body) in
            [(path.clone(), None), (path.clone(), Some(&name)), (format!("{path}/destroy"), Some(&name))]
        {
            assert_eq!(lea.portsip(&path, body).await.0, 404, "{source}");
        }
        // Its number stays in use in every dialect.
        assert_eq!(lea.entries("create", &[("mailbox", number), ("pin", PIN)]).await, ["400 mailbox"], "{source}");
        let again = json!({ "name": "Again", "extension_number": number, "pin": PIN });
        assert_eq!(lea.portsip(PORTSIP_PATH, Some(&again)).await.0, 400, "{source}");
    }
    assert_eq!(lea.enswitch("list", &[]).await["data"], json!([]));
    assert_eq!(lea.yay("GET", YAY_PATH, None).await.1, json!([]));
    assert_eq!(lea.portsip(PORTSIP_PATH, None).await.1, json!({ "count": 0, "items": [] }));
}

#[tokio::test]
async fn a_pin_is_the_same_in_every_dialect() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let body = json!({ "name": "Box", "password": "907352" });
    for (pin, source) in [("907351", "enswitch"), ("907352", "yay"), ("907353", "portsip"), ("907354", "browser")] {
        match source {
            "enswitch" => drop(lea.entries("update", &[("mailbox", "1001"), ("pin", pin)]).await),
            "yay" => drop(lea.yay("PUT", &yay_path_of(&mailbox), Some(&body)).await),
            "portsip" => drop(lea.portsip(&portsip_path_of(&mailbox), Some(&json!({ "pin": pin }))).await),
            _ => {
                let mut browser = world.test.signed_in("lea").await;
                let answer = browser_form(&world, &mailbox.uuid).await.with("pin", pin).send(&mut browser).await;
                assert_eq!(answer.status, 303);
            }
        }
        let [enswitch, yay, portsip] = in_every_dialect(&mut lea, &world, &mailbox.uuid).await;
        assert_eq!((&yay["password"], &portsip["pin"]), (&json!(pin), &json!(pin)), "set by {source}");
        assert!(!enswitch.to_string().contains(pin), "Enswitch tells no PIN");
        let page = format!("/mailboxes/{}/pin", mailbox.uuid);
        let pin_page = world.test.signed_in("lea").await.post(&page, &[]).await;
        assert_eq!(texts(&pin_page.body, "output.current-pin"), [pin]);
    }
    // Enswitch can copy the PIN without showing it.
    lea.entries("create", &[("mailbox", "1002"), ("copy_pin", "1001")]).await;
    let copy = mailboxes::by_number(world.app(), &world.lea, None, "1002").await.unwrap();
    assert_eq!(lea.yay("GET", &yay_path_of(&copy), None).await.1["password"], "907354");
    let changes = mailboxes::history(world.app(), &world.lea, &mailbox.uuid, None).await.unwrap().changes;
    let views = changes.iter().filter(|change| change.action == AuditAction::RevealPin);
    assert!(views.count() >= 3, "every door's look is recorded");
    assert!(mailbox.settings.name.as_str() != MailboxField::Pin.name());
}

#[tokio::test]
async fn an_unreadable_pin_is_null_and_hides_nothing_else() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let [enswitch, mut yay, mut portsip] = in_every_dialect(&mut lea, &world, &mailbox.uuid).await;
    assert_eq!((&yay["password"], &portsip["pin"]), (&json!(PIN), &json!(PIN)));
    world.test.sql("update mailbox set pin_sealed = x'00ff'").await;
    yay["password"] = Value::Null;
    portsip["pin"] = Value::Null;
    assert_eq!(in_every_dialect(&mut lea, &world, &mailbox.uuid).await, [enswitch, yay, portsip]);
    let (status, list) = lea.portsip(PORTSIP_PATH, None).await;
    assert_eq!((status, &list["items"][0]["pin"]), (200, &Value::Null));
}
