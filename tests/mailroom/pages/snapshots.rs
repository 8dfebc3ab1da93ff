//! The pages in English, with a few mailboxes.

use mailroom::domain::field::MailboxField;

use crate::support::outline::outline;
use crate::support::snapshots::filters;
use crate::support::world::World;

/// A world in which every list has something to show.
async fn populated_world() -> World {
    let world = World::new().await;
    let owner = world.uma.user().unwrap().to_string();
    let fields = [(MailboxField::Owner, owner.as_str()), (MailboxField::Panel, "on")];
    world.create_mailbox(world.left, "1001", &fields).await;
    world.create_mailbox(world.left, "1002", &[(MailboxField::Description, "At the door")]).await;
    world
}

/// Compares what `username` sees at `path` with the file `name`.
async fn check(world: &World, username: &str, path: &str, name: &str) {
    let page = world.test.signed_in(username).await.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    filters().bind(|| insta::assert_snapshot!(name, outline(&page.body)));
}

#[tokio::test]
async fn lists() {
    let world = populated_world().await;
    for (path, name) in [
        ("/overview", "overview"),
        ("/mailboxes", "mailboxes"),
        ("/customers", "customers"),
        ("/users", "users"),
        ("/plans", "plans"),
        ("/sounds", "sounds"),
        ("/tokens", "tokens"),
        ("/history", "history"),
        ("/batches", "batches"),
        ("/mailboxes/import", "import"),
    ] {
        check(&world, "lea", path, name).await;
    }
}

#[tokio::test]
async fn forms() {
    let world = populated_world().await;
    let mailbox = world.create_mailbox(world.left, "1003", &[]).await;
    check(&world, "lea", &format!("/mailboxes/{}", mailbox.uuid), "mailbox").await;
    for (path, name) in [
        ("/mailboxes/new", "mailbox-new"),
        ("/customers/new", "customer-new"),
        ("/users/new", "user-new"),
        ("/plans/new", "plan-new"),
        ("/account", "account"),
    ] {
        check(&world, "lea", path, name).await;
    }
}

#[tokio::test]
async fn control_panel() {
    let world = populated_world().await;
    check(&world, "uma", "/panel", "panel").await;
}
