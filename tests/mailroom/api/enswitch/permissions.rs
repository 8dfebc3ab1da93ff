//! The permission table of this dialect; an invisible mailbox looks like a missing one.

use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::{ChangeSource, Principal};

use super::client::EnswitchClient;
use crate::support::world::{PIN, World};

/// The code of a call on a mailbox by customer and number. A deleted mailbox is restored.
async fn response_code(world: &World, script: &mut EnswitchClient, call: &str, mailbox: &Mailbox) -> String {
    let (customer, number) = (mailbox.customer_id.to_string(), mailbox.settings.number.as_str());
    let selector = [("customer", customer.as_str()), ("mailbox", number)];
    let reply = match call {
        "update" => script.call(call, &[&selector[..], &[("description", "by a script")]].concat()).await,
        _ => script.call(call, &selector).await,
    };
    if call == "delete" {
        mailboxes::restore(world.app(), &world.rita, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    }
    let code = reply.code().to_owned();
    if code == "404" {
        let missing = [("customer", customer.as_str()), ("mailbox", "987654")];
        let nowhere = [("customer", "987654"), ("mailbox", number)];
        for selector in [missing, nowhere] {
            assert_eq!(
                script.call(call, &selector).await.body,
                reply.body,
                "{call}: a foreign box is as a missing one"
            );
        }
    }
    code
}

#[tokio::test]
async fn each_role_has_exactly_its_permissions() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let boxes = [
        world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await,
        world.create_mailbox(world.left, "1002", &[]).await,
        world.create_mailbox(world.leaf, "1003", &[]).await,
        world.create_mailbox(world.root, "1004", &[]).await,
        world.create_mailbox(world.right, "1005", &[]).await,
    ];
    // The mailboxes each user sees: owned by uma, same customer, below, above, beside.
    let sees = [
        (&world.rita, [true, true, true, true, true]),
        (&world.lea, [true, true, true, false, false]),
        (&world.rex, [true, true, false, false, false]),
        (&world.uma, [true, false, false, false, false]),
    ];
    for (who, visible) in sees {
        let mut script = EnswitchClient::of(&world.test, &who.username);
        for (mailbox, visible) in boxes.iter().zip(visible) {
            for call in ["get", "update", "delete"] {
                let expected = match (call, visible) {
                    ("delete", _) if who.role != Role::Administrator => "402",
                    (_, false) => "404",
                    ("get", true) => "200",
                    (_, true) => "204",
                };
                let found = response_code(&world, &mut script, call, mailbox).await;
                assert_eq!(found, expected, "{} {call} {}", who.username, mailbox.settings.number.as_str());
            }
        }
    }
}

#[tokio::test]
async fn create_and_list_are_limited_to_visible_customers() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    world.create_mailbox(world.left, "1002", &[]).await;
    let missing = 987_654;
    let all = [world.root, world.left, world.leaf, world.right, missing];
    // The customers each user can access, and how many mailboxes of `left` they see.
    let reach: [(&Principal, [bool; 5], usize); 4] = [
        (&world.rita, [true, true, true, true, false], 2),
        (&world.lea, [false, true, true, false, false], 2),
        (&world.rex, [false, true, false, false, false], 2),
        (&world.uma, [false, true, false, false, false], 1),
    ];
    for (who, reached, rows) in reach {
        let mut script = EnswitchClient::of(&world.test, &who.username);
        let mut refusals = Vec::new();
        for (id, reached) in all.into_iter().zip(reached) {
            let customer = ("customer", id.to_string());
            let customer = (customer.0, customer.1.as_str());
            let list = script.call("list", &[customer]).await;
            if reached {
                assert_eq!(list.code(), "200");
            } else {
                assert!(list.has_entries(&[("400", "customer")]), "{}", list.body);
            }
            if id == world.left {
                assert_eq!(list.data.as_ref().unwrap().as_array().unwrap().len(), rows, "{}", who.username);
            }
            let number = format!("7{id:06}{}", who.user().unwrap());
            let create = script.call("create", &[customer, ("mailbox", &number), ("pin", PIN)]).await;
            match (who.role, reached) {
                (Role::Administrator, true) => assert_eq!(create.code(), "204", "{}", create.body),
                (Role::Administrator, false) => assert!(create.has_entries(&[("400", "customer")]), "{}", create.body),
                _ => assert_eq!(create.code(), "402"),
            }
            if id == world.left && create.code() == "204" {
                let deleted = script.call("delete", &[customer, ("mailbox", &number)]).await;
                assert_eq!(deleted.code(), "204");
            }
            if !reached {
                refusals.push((list.body, create.body));
            }
        }
        refusals.dedup();
        assert_eq!(refusals.len(), 1, "a customer that is not seen is as one that is not there: {refusals:?}");
    }
}

#[tokio::test]
async fn permission_is_checked_before_parameters() {
    let world = World::new().await;
    let mut rex = EnswitchClient::of(&world.test, "rex");
    let invalid = [("mailbox", "x"), ("customer", "x"), ("owner", "x"), ("validation", "1")];
    for call in ["create", "delete"] {
        assert_eq!(rex.call(call, &invalid).await.code(), "402", "{call}");
        let twice = [("mailbox", "1001"), ("mailbox", "1002")];
        assert_eq!(rex.call(call, &twice).await.code(), "402", "{call}");
    }
}

#[tokio::test]
async fn only_administrators_change_the_owner() {
    let world = World::new().await;
    let (uma, rex) = (world.uma.user().unwrap().to_string(), world.rex.user().unwrap().to_string());
    world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    for (who, owner, answer) in [
        ("rex", "0", [("402", "owner")]),
        ("rex", &rex, [("402", "owner")]),
        ("rex", &uma, [("204", "")]),
        ("uma", "0", [("402", "owner")]),
        // A user must not learn which other users exist.
        ("uma", &rex, [("400", "owner")]),
        ("lea", &rex, [("204", "")]),
    ] {
        let reply = EnswitchClient::of(&world.test, who).call("update", &[("mailbox", "1001"), ("owner", owner)]).await;
        assert!(reply.has_entries(&answer), "{who} {owner}: {}", reply.body);
    }
}
