//! What is asked before a change is undone, and what an undo leaves alone.

use crate::support::page::{Form, texts};
use crate::support::world::{World, saved_version};
use mailroom::domain::field::Field;
use mailroom::services::mailboxes::Mailbox;

/// A mailbox that once deleted messages unheard, and does no longer.
async fn careful_mailbox(world: &World) -> Mailbox {
    let owner = world.uma.user_id.to_string();
    let losing = [(Field::Owner, owner.as_str()), (Field::OwnerEmail, "notice"), (Field::DeleteAfterEmail, "on")];
    let mailbox = world.create_mailbox(world.left, "1001", &losing).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(Field::DeleteAfterEmail, "")]).await);
    world.get(&mailbox.uuid).await
}

#[tokio::test]
async fn going_back_to_deleting_unheard_is_confirmed_first() {
    let cases = [
        ("undo", "/history", ".entry:first-child form[action$='/undo']", "Undo anyway"),
        ("undo", "", ".history > li:first-child form[action$='/undo']", "Undo anyway"),
        ("revert", "", ".history > li:last-child form[action$='/revert']", "Revert anyway"),
    ];
    for (verb, page, selector, label) in cases {
        let world = World::new().await;
        let mailbox = careful_mailbox(&world).await;
        let of_mailbox = format!("/mailboxes/{}/history", mailbox.uuid);
        let page = if page.is_empty() { of_mailbox.as_str() } else { "/history?what=mailbox" };
        let mut lea = world.test.signed_in("lea").await;
        let asked = Form::of(&lea.get(page).await.body, selector).send(&mut lea).await;
        assert_eq!(asked.status, 303, "{verb}");
        assert_eq!(world.get(&mailbox.uuid).await, mailbox, "{verb}: nothing is changed");
        let shown = lea.get(&of_mailbox).await.body;
        let told = &texts(&shown, ".notice-warning p")[0];
        assert!(told.contains(" is not changed yet. ") && told.contains("before anyone hears them"), "{told}");
        assert_eq!(texts(&shown, ".notice-warning button"), [label], "{verb}");
        assert!(texts(&shown, ".notice-good").is_empty());

        let confirmed = Form::of(&shown, ".notice-warning form").send(&mut lea).await;
        assert_eq!((confirmed.status, confirmed.location()), (303, of_mailbox.as_str()));
        assert!(world.get(&mailbox.uuid).await.settings.delete_after_email, "{verb}");
        assert_eq!(texts(&lea.get(&of_mailbox).await.body, ".notice-good p").len(), 1);
    }
}

#[tokio::test]
async fn an_undo_leaves_alone_what_was_changed_since() {
    let world = World::new().await;
    let first = world.create_mailbox(world.left, "1001", &[(Field::Name, "N1")]).await;
    world.update_mailbox(&world.lea, &first, &[(Field::Name, "N2"), (Field::Description, "D2")]).await;
    world.update_mailbox(&world.rita, &world.get(&first.uuid).await, &[(Field::Name, "N3")]).await;
    let page = format!("/mailboxes/{}/history", first.uuid);
    let mut lea = world.test.signed_in("lea").await;
    let second = ".history > li:nth-child(2) form[action$='/undo']";
    let undo = Form::of(&lea.get(&page).await.body, second);
    let told = "Description was reverted. Name has been changed since then and was not reverted.";
    for _ in 0..2 {
        assert_eq!(undo.send(&mut lea).await.status, 303);
        let settings = world.get(&first.uuid).await.settings;
        assert_eq!((settings.name.as_str(), settings.description.as_str()), ("N3", ""));
        assert_eq!(texts(&lea.get(&page).await.body, ".notice p"), [told]);
    }
    assert_eq!(world.get(&first.uuid).await.version, 4, "asked for twice, done once");

    // Where all of it was changed since, nothing happens.
    world.update_mailbox(&world.rita, &world.get(&first.uuid).await, &[(Field::Description, "D5")]).await;
    let shown = lea.get(&page).await;
    let undo = Form::of(&shown.body, ".history > li:nth-child(4) form[action$='/undo']");
    assert_eq!(undo.send(&mut lea).await.status, 303);
    assert_eq!(world.get(&first.uuid).await.version, 5);
    let told = texts(&lea.get(&page).await.body, ".notice p");
    assert_eq!(told, ["Name, Description have been changed since then and were not reverted."]);
}

#[tokio::test]
async fn a_confirmed_undo_does_not_overtake_a_later_change() {
    let world = World::new().await;
    let mailbox = careful_mailbox(&world).await;
    let page = format!("/mailboxes/{}/history", mailbox.uuid);
    let mut lea = world.test.signed_in("lea").await;
    let undo = Form::of(&lea.get(&page).await.body, ".history > li:first-child form[action$='/undo']");
    undo.send(&mut lea).await;
    let yes = Form::of(&lea.get(&page).await.body, ".notice-warning form");
    saved_version(&world.update_mailbox(&world.rita, &mailbox, &[(Field::Name, "Later")]).await);
    assert_eq!(yes.send(&mut lea).await.status, 303);
    assert!(!world.get(&mailbox.uuid).await.settings.delete_after_email);
    assert!(texts(&lea.get(&page).await.body, ".notice-error p")[0].contains("rita"));
}
