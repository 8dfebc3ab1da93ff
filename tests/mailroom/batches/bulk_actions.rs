//! Every bulk action from the list to the result and its undo, in a browser without scripts.

use super::helpers::{add_new_owner, create_mailboxes, default_language};
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};
use mailroom::domain::choice::{NotifyFor, OwnerEmail};
use mailroom::domain::mailbox::MailboxSettings;
use mailroom::services::mailboxes::Mailbox;

/// Selects mailboxes in the list, submits the action and returns the next page.
pub async fn select_mailboxes(browser: &mut Browser, mailboxes: &[Mailbox], action: &str) -> (String, TestResponse) {
    let mut fields: Vec<(&str, &str)> = mailboxes.iter().map(|mailbox| ("uuid", mailbox.uuid.as_str())).collect();
    fields.push(("deed", action));
    let created = browser.post("/batches", &fields).await;
    assert_eq!(created.status, 303, "{}", created.body);
    let page = created.location().to_owned();
    let answer = browser.get(&page).await;
    (page.split('?').next().unwrap().to_owned(), answer)
}

/// Submits a value on the page that asks for it.
pub async fn submit_value(browser: &mut Browser, value_page: &TestResponse, name: &str, value: &str) -> TestResponse {
    let answer = Form::of(&value_page.body, "form.bulk-form").with(name, value).send(browser).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let page = answer.location().to_owned();
    browser.get(&page).await
}

/// Confirms the batch on the page with the count.
pub async fn confirm(browser: &mut Browser, page: &str) -> TestResponse {
    let answer = browser.post(&format!("{page}/start"), &[]).await;
    assert_eq!((answer.status, answer.location()), (303, page));
    browser.get(page).await
}

/// Undoes a batch and confirms the undo.
async fn undo(browser: &mut Browser, page: &str) -> TestResponse {
    let answer = browser.post(&format!("{page}/undo"), &[]).await;
    let undo = answer.location().to_owned();
    assert!(texts(&browser.get(&undo).await.body, "button").contains(&"Undo for 2 mailboxes".to_owned()));
    confirm(browser, &undo).await
}

/// An action with a value: its name, the value, and whether a mailbox has it.
type Case = (&'static str, String, fn(&MailboxSettings) -> bool);

#[tokio::test]
async fn bulk_actions_set_values_and_can_be_undone() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let new_owner = add_new_owner(&world).await;
    let cases: [Case; 5] = [
        ("owner", new_owner.user().unwrap().to_string(), |s| s.owner.is_some()),
        ("owner_email", "notice".into(), |s| s.owner_email == OwnerEmail::Notice),
        ("notify_for", "all".into(), |s| s.notify_for == NotifyFor::All),
        ("timezone", "Europe/Berlin".into(), |s| s.timezone.as_str() == "Europe/Berlin"),
        ("language", "pt-BR".into(), |s| s.language.as_str() == "pt-BR"),
    ];
    let mut lea = world.test.signed_in("lea").await;
    for (name, value, is_set) in cases {
        let (page, value_page) = select_mailboxes(&mut lea, &boxes, name).await;
        let counted = submit_value(&mut lea, &value_page, name, &value).await;
        assert_eq!(texts(&counted.body, ".tally li"), ["2 will change"], "{name}");
        assert!(!is_set(&world.get(&boxes[0].uuid).await.settings), "{name}: nothing is changed yet");
        let done = confirm(&mut lea, &page).await;
        assert_eq!(texts(&done.body, ".tally li"), ["2 changed"], "{name}");
        for mailbox in &boxes {
            assert!(is_set(&world.get(&mailbox.uuid).await.settings), "{name}");
        }
        let undo_page = undo(&mut lea, &page).await;
        assert_eq!(texts(&undo_page.body, ".tally li"), ["2 changed"], "{name}");
        assert!(!is_set(&world.get(&boxes[1].uuid).await.settings), "{name}");
        let undone_page = lea.get(&page).await;
        assert!(texts(&undone_page.body, ".notice p").concat().contains("Undone by lea"), "{name}");
        assert!(!texts(&undone_page.body, "button").contains(&"Undo".to_owned()), "{name}");
    }
    assert_eq!(world.get(&boxes[0].uuid).await.settings.language.as_str(), default_language(&world).await);
}

/// An action without a value: its code, and whether it was applied to a mailbox.
type SwitchCase = (&'static str, fn(&Mailbox) -> bool);

#[tokio::test]
async fn bulk_actions_switch_and_archive_and_can_be_undone() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let mut lea = world.test.signed_in("lea").await;
    let list = lea.get("/mailboxes").await;
    assert_eq!(texts(&list.body, "#bulk option").len(), 12, "eleven deeds, and none yet");
    assert_eq!(attributes(&list.body, "main tbody input[form='bulk']", "value").len(), 2);
    let cases: [SwitchCase; 5] = [
        ("panel:on", |m| m.settings.panel),
        ("panel:off", |m| !m.settings.panel),
        ("transcribe:on", |m| m.settings.transcribe),
        ("transcribe:off", |m| !m.settings.transcribe),
        ("archive", |m| m.archived_at.is_some()),
    ];
    for (action, is_done) in cases {
        let (page, counted) = select_mailboxes(&mut lea, &boxes, action).await;
        assert_eq!(texts(&counted.body, ".tally li"), ["2 will change"], "{action}");
        confirm(&mut lea, &page).await;
        assert!(is_done(&world.get(&boxes[0].uuid).await) && is_done(&world.get(&boxes[1].uuid).await), "{action}");
        // Repeating the action finds nothing to change.
        let (_, again) = select_mailboxes(&mut lea, &boxes, action).await;
        assert_eq!(texts(&again.body, ".tally li"), ["0 will change", "2 unchanged"], "{action}");
        assert!(again.body.contains("No mailboxes would change."), "{action}");
    }
    let list = lea.get("/mailboxes?archived=yes").await;
    assert_eq!(texts(&list.body, "#bulk option"), ["Choose an action…", "Restore"]);
    let fields = [("all", "yes"), ("filter", "archived=yes"), ("deed", "restore")];
    let page = lea.post("/batches", &fields).await.location().to_owned();
    let done = confirm(&mut lea, &page).await;
    assert_eq!(texts(&done.body, ".tally li"), ["2 changed"]);
    assert_eq!(world.active_mailboxes(world.left).await, 2);
    undo(&mut lea, &page).await;
    assert_eq!(world.active_mailboxes(world.left).await, 0);
}

#[tokio::test]
async fn new_pins_are_downloaded_once() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    let mut lea = world.test.signed_in("lea").await;
    let (page, _) = select_mailboxes(&mut lea, &boxes, "pins").await;
    let done = confirm(&mut lea, &page).await;
    assert!(!texts(&done.body, "button").contains(&"Undo".to_owned()), "PINs do not come back");
    let list = lea.post(&format!("{page}/pins"), &[]).await;
    assert_eq!((list.status, list.header("cache-control")), (200, "no-store"));
    assert!(list.header("content-disposition").starts_with("attachment"));
    let lines: Vec<&str> = list.body.lines().collect();
    assert_eq!((lines.len(), lines[0]), (3, "customer,number,name,pin"));
    assert!(lines[1].starts_with("left,1000,Box 1000,"));
    for mailbox in &boxes {
        let page = lea.get(&format!("/mailboxes/{}/history", mailbox.uuid)).await;
        assert!(page.body.contains("viewed the PIN"), "{}", page.body);
        assert!(!page.body.contains(lines[1].rsplit(',').next().unwrap()), "no PIN is in history");
    }
    let again = lea.post(&format!("{page}/pins"), &[]).await;
    assert_eq!((again.status, again.location()), (303, page.as_str()));
    let batch_page = lea.get(&page).await;
    assert!(batch_page.body.contains("has already been downloaded"), "{}", batch_page.body);
    assert!(!attributes(&batch_page.body, "form", "action").contains(&format!("{page}/pins")));
}
