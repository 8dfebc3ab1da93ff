//! Undocumented parameters change nothing.

use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes;

use super::client::{EnswitchClient, add_customer_with_admin};
use crate::support::TestApp;
use crate::support::world::{PIN, World};

#[tokio::test]
async fn unknown_parameters_change_nothing() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "Desk")]).await;
    let (leaf, uma) = (world.leaf.to_string(), world.uma.user().unwrap().to_string());
    let extra = [
        ("version", "99"),
        ("uuid", "00000000-0000-4000-8000-000000000000"),
        ("id", "99"),
        ("number", "2002"),
        ("name", "Mine"),
        ("customer_id", &leaf),
        ("owner_id", &uma),
        ("owner_email", "off"),
        ("pin_required", "0"),
        ("recipients", "a@example.org"),
        ("language", "de"),
        ("greeting", "none"),
        ("created_at", "0"),
        ("archived_at", "1"),
        ("take_theirs", "name"),
        ("Mailbox", "2002"),
        ("MAILBOX", "2002"),
    ];
    let mut lea = EnswitchClient::of(&world.test, "lea");
    let reply = lea.call("update", &[&[("mailbox", "1001")], &extra[..]].concat()).await;
    assert_eq!(reply.code(), "204");
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "not even its version is another");

    let reply = lea.call("create", &[&[("mailbox", "1002"), ("pin", PIN)], &extra[..]].concat()).await;
    assert_eq!(reply.code(), "204", "{}", reply.body);
    let made = mailboxes::by_number(world.app(), &world.lea, None, "1002").await.unwrap();
    let settings = made.settings;
    assert_eq!((made.version, made.customer_id, settings.name.as_str()), (1, world.left, "Mailbox 1002"));
    assert_eq!((settings.owner, settings.pin_required, settings.recipients.len()), (None, true, 0));
    assert_eq!(settings.language.as_str(), "en");
}

#[tokio::test]
async fn a_mailbox_cannot_be_moved_or_given_to_another_customer() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut rita = EnswitchClient::of(&world.test, "rita");
    let (left, leaf) = (world.left.to_string(), world.leaf.to_string());
    // `customer` selects the mailbox; it is not its new customer.
    assert_eq!(rita.call("update", &[("mailbox", "1001"), ("customer", &leaf)]).await.code(), "404");
    let stranger = world
        .test
        .add_user("right", mailroom::domain::permissions::Role::User, "rob")
        .await
        .user()
        .unwrap()
        .to_string();
    let parameters = [("mailbox", "1001"), ("customer", &left), ("owner", &stranger)];
    assert!(rita.call("update", &parameters).await.has_entries(&[("400", "owner")]));
    let missing_owner = [("mailbox", "1001"), ("customer", left.as_str()), ("owner", "987654")];
    let refused = [rita.call("update", &parameters).await.body, rita.call("update", &missing_owner).await.body];
    assert_eq!(refused[0], refused[1], "whether there is such a user is not told");
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn a_pin_is_copied_only_from_a_visible_mailbox() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[(MailboxField::Pin, "9517264")]).await;
    let mut uma = EnswitchClient::of(&world.test, "uma");
    let invisible = uma.call("update", &[("mailbox", "1001"), ("copy_pin", "1002")]).await;
    let missing = uma.call("update", &[("mailbox", "1001"), ("copy_pin", "987654")]).await;
    assert!(invisible.has_entries(&[("400", "copy_pin")]));
    assert_eq!(invisible.body, missing.body);
}

#[tokio::test]
async fn no_response_contains_a_pin() {
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    ann.call("create", &[("mailbox", "1001"), ("pin", "9517264")]).await;
    for (call, parameters) in [("list", vec![]), ("get", vec![("mailbox", "1001")])] {
        let reply = ann.call(call, &parameters).await;
        assert!(!reply.body.contains("9517264") && !reply.body.contains("\"pin\""), "{}", reply.body);
    }
}
