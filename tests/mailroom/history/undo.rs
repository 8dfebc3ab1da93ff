//! Confirmation before a change is undone, and later changes that an undo keeps.

use crate::support::page::{Form, texts};
use crate::support::world::{World, saved_version};
use mailroom::domain::field::MailboxField;
use mailroom::services::mailboxes::Mailbox;

/// A mailbox that used to delete messages before anyone heard them, and no longer does.
async fn formerly_deleting_mailbox(world: &World) -> Mailbox {
    let owner = world.uma.user().unwrap().to_string();
    let deleting = [
        (MailboxField::Owner, owner.as_str()),
        (MailboxField::OwnerEmail, "notice"),
        (MailboxField::DeleteAfterEmail, "on"),
    ];
    let mailbox = world.create_mailbox(world.left, "1001", &deleting).await;
    saved_version(&world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::DeleteAfterEmail, "")]).await);
    world.get(&mailbox.uuid).await
}

#[tokio::test]
async fn undoing_to_deleting_unheard_messages_needs_confirmation() {
    let cases = [
        ("undo", "/history", ".history-entry:first-child form[action$='/undo']", "Undo anyway"),
        ("undo", "", ".history > li:first-child form[action$='/undo']", "Undo anyway"),
        ("revert", "", ".history > li:last-child form[action$='/revert']", "Revert anyway"),
    ];
    for (action, page, selector, label) in cases {
        let world = World::new().await;
        let mailbox = formerly_deleting_mailbox(&world).await;
        let history_path = format!("/mailboxes/{}/history", mailbox.uuid);
        let page = if page.is_empty() { history_path.as_str() } else { "/history?what=mailbox" };
        let mut lea = world.test.signed_in("lea").await;
        let response = Form::of(&lea.get(page).await.body, selector).send(&mut lea).await;
        assert_eq!(response.status, 303, "{action}");
        assert_eq!(world.get(&mailbox.uuid).await, mailbox, "{action}: nothing is changed");
        let body = lea.get(&history_path).await.body;
        let warning = &texts(&body, ".notice-warning p")[0];
        assert!(
            warning.contains(" hasn’t been changed yet. ") && warning.contains("before anyone hears them"),
            "{warning}"
        );
        assert_eq!(texts(&body, ".notice-warning button"), [label], "{action}");
        assert!(texts(&body, ".notice-success").is_empty());

        let confirmed = Form::of(&body, ".notice-warning form").send(&mut lea).await;
        assert_eq!((confirmed.status, confirmed.location()), (303, history_path.as_str()));
        assert!(world.get(&mailbox.uuid).await.settings.delete_after_email, "{action}");
        assert_eq!(texts(&lea.get(&history_path).await.body, ".notice-success p").len(), 1);
    }
}

#[tokio::test]
async fn an_undo_keeps_later_changes() {
    let world = World::new().await;
    let first = world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "N1")]).await;
    world.update_mailbox(&world.lea, &first, &[(MailboxField::Name, "N2"), (MailboxField::Description, "D2")]).await;
    world.update_mailbox(&world.rita, &world.get(&first.uuid).await, &[(MailboxField::Name, "N3")]).await;
    let page = format!("/mailboxes/{}/history", first.uuid);
    let mut lea = world.test.signed_in("lea").await;
    let second = ".history > li:nth-child(2) form[action$='/undo']";
    let undo = Form::of(&lea.get(&page).await.body, second);
    let notice = "Description was reverted. Name has been changed since then and was not reverted.";
    for _ in 0..2 {
        assert_eq!(undo.send(&mut lea).await.status, 303);
        let settings = world.get(&first.uuid).await.settings;
        assert_eq!((settings.name.as_str(), settings.description.as_str()), ("N3", ""));
        assert_eq!(texts(&lea.get(&page).await.body, ".notice p"), [notice]);
    }
    assert_eq!(world.get(&first.uuid).await.version, 4, "asked for twice, done once");

    // If everything was changed since, nothing happens.
    world.update_mailbox(&world.rita, &world.get(&first.uuid).await, &[(MailboxField::Description, "D5")]).await;
    let response = lea.get(&page).await;
    let undo = Form::of(&response.body, ".history > li:nth-child(4) form[action$='/undo']");
    assert_eq!(undo.send(&mut lea).await.status, 303);
    assert_eq!(world.get(&first.uuid).await.version, 5);
    let notice = texts(&lea.get(&page).await.body, ".notice p");
    assert_eq!(notice, ["Name, Description have been changed since then and were not reverted."]);
}

#[tokio::test]
async fn a_confirmed_undo_does_not_overwrite_a_later_change() {
    let world = World::new().await;
    let mailbox = formerly_deleting_mailbox(&world).await;
    let page = format!("/mailboxes/{}/history", mailbox.uuid);
    let mut lea = world.test.signed_in("lea").await;
    let undo = Form::of(&lea.get(&page).await.body, ".history > li:first-child form[action$='/undo']");
    undo.send(&mut lea).await;
    let confirmation = Form::of(&lea.get(&page).await.body, ".notice-warning form");
    saved_version(&world.update_mailbox(&world.rita, &mailbox, &[(MailboxField::Name, "Later")]).await);
    assert_eq!(confirmation.send(&mut lea).await.status, 303);
    assert!(!world.get(&mailbox.uuid).await.settings.delete_after_email);
    assert!(texts(&lea.get(&page).await.body, ".notice-error p")[0].contains("rita"));
}
