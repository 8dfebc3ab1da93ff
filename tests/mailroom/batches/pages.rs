//! The messages on the batch pages for missing, invalid and refused input.

use super::bulk_actions::{confirm, select_mailboxes, submit_value};
use super::helpers::{add_new_owner, create_mailboxes};
use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::services::{ChangeSource, mailboxes};

#[tokio::test]
async fn an_empty_selection_is_reported_on_the_list() {
    let world = World::new().await;
    create_mailboxes(&world, 1).await;
    let mut lea = world.test.signed_in("lea").await;
    let answer = lea.post("/batches", &[("deed", "archive")]).await;
    assert_eq!((answer.status, answer.location()), (303, "/mailboxes"));
    let list = lea.get("/mailboxes").await;
    assert!(texts(&list.body, ".notice-error p").concat().starts_with("Select at least one mailbox."));
}

#[tokio::test]
async fn a_bulk_form_without_action_asks_for_one() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let mut lea = world.test.signed_in("lea").await;
    let (page, action_page) = select_mailboxes(&mut lea, &boxes, "").await;
    let form = Form::of(&action_page.body, "form.bulk-form");
    let answer = form.clone().with("deed", "timezone").send(&mut lea).await;
    assert_eq!(answer.location(), format!("{page}?set=timezone"));
    let answer = form.with("deed", "panel:on").send(&mut lea).await;
    assert_eq!(answer.location(), page);
    assert_eq!(texts(&lea.get(&page).await.body, ".tally li"), ["1 will change"]);
}

#[tokio::test]
async fn an_invalid_value_is_shown_again_with_its_error() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 1).await;
    let mut lea = world.test.signed_in("lea").await;
    let (_, value_page) = select_mailboxes(&mut lea, &boxes, "timezone").await;
    let answer = Form::of(&value_page.body, "form.bulk-form").with("timezone", "Mars/Olympus").send(&mut lea).await;
    assert_eq!(answer.status, 422);
    let error = "“Mars/Olympus” is not a time zone; use a name such as Europe/Berlin";
    assert_eq!(texts(&answer.body, "#timezone-error .error"), [error]);
    assert_eq!(texts(&answer.body, ".error-summary li"), [error]);
    assert!(texts(&answer.body, "title")[0].starts_with("Error: "));
    let again = Form::of(&answer.body, "form.bulk-form");
    assert_eq!(again.get("timezone"), "Mars/Olympus");
    let counted = submit_value(&mut lea, &answer, "timezone", "Europe/Berlin").await;
    assert_eq!(texts(&counted.body, ".tally li"), ["1 will change"]);
}

#[tokio::test]
async fn archiving_more_than_ten_requires_typing_their_number() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 11).await;
    let mut lea = world.test.signed_in("lea").await;
    let (page, counted) = select_mailboxes(&mut lea, &boxes, "archive").await;
    assert_eq!(attributes(&counted.body, "button[autofocus]", "form"), ["cancel-form"], "Cancel has the focus");
    assert!(counted.body.contains("Callers can’t leave messages in archived mailboxes."));
    for typed in ["", "10", "eleven"] {
        let answer = lea.post(&format!("{page}/start"), &[("count", typed)]).await;
        assert_eq!(answer.status, 422);
        let error = "Enter 11, the number of mailboxes to archive.";
        assert_eq!(texts(&answer.body, "#count-error .error"), [error]);
    }
    assert_eq!(world.active_mailboxes(world.left).await, 11);
    let answer = lea.post(&format!("{page}/start"), &[("count", " 11 ")]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(world.active_mailboxes(world.left).await, 0);
}

#[tokio::test]
async fn every_refusal_is_listed_before_and_after_the_run() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 60).await;
    for mailbox in &boxes[..55] {
        mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    }
    let mut lea = world.test.signed_in("lea").await;
    let (page, counted) = select_mailboxes(&mut lea, &boxes, "panel:on").await;
    for (at, answer) in [counted, confirm(&mut lea, &page).await].into_iter().enumerate() {
        let tally = [["5 will change", "55 can’t be changed: archived"], ["5 changed", "55 failed: archived"]][at];
        assert_eq!(texts(&answer.body, ".tally li"), tally);
        assert_eq!(texts(&answer.body, "#rejected tbody tr").len(), 50);
        let more = attributes(&answer.body, "#rejected .actions a", "href");
        let rest = lea.get(more[0].split('#').next().unwrap()).await;
        let rows = texts(&rest.body, "#rejected tbody tr");
        assert_eq!((rows.len(), rows[0].as_str()), (5, "1050 Box 1050leftThis mailbox is archived; restore it first."));
    }
}

#[tokio::test]
async fn refusals_by_plan_or_suspension_name_the_reason() {
    let world = World::new().await;
    let mut boxes = create_mailboxes(&world, 1).await;
    boxes.push(world.create_mailbox(world.leaf, "3000", &[]).await);
    let new_owner = add_new_owner(&world).await;
    let mut lea = world.test.signed_in("lea").await;
    // The other customer has no such user.
    let (page, value_page) = select_mailboxes(&mut lea, &boxes, "owner").await;
    let counted = submit_value(&mut lea, &value_page, "owner", &new_owner.user().unwrap().to_string()).await;
    assert_eq!(texts(&counted.body, ".tally li"), ["1 will change", "1 can’t be changed: invalid settings"]);
    confirm(&mut lea, &page).await;
    assert_eq!(world.get(&boxes[0].uuid).await.settings.owner, Some(new_owner.user().unwrap()));
    world.test.sql(&format!("update customer set status = 'suspended' where id = {}", world.leaf)).await;
    let (page, counted) = select_mailboxes(&mut lea, &boxes, "panel:on").await;
    assert_eq!(texts(&counted.body, ".tally li"), ["1 will change", "1 can’t be changed: customer suspended"]);
    world.test.sql("update customer set status = 'active'").await;
    // The batch checks the state again when it runs.
    assert_eq!(texts(&confirm(&mut lea, &page).await.body, ".tally li"), ["2 changed"]);
    world.test.sql("update rate_plan set transcription = false").await;
    let (_, counted) = select_mailboxes(&mut lea, &boxes, "transcribe:on").await;
    assert_eq!(texts(&counted.body, ".tally li"), ["0 will change", "2 can’t be changed: not in the rate plan"]);
    assert!(counted.body.contains("Transcription is not included in the rate plan"), "{}", counted.body);
}

#[tokio::test]
async fn select_all_selects_the_filtered_list() {
    let world = World::new().await;
    create_mailboxes(&world, 30).await;
    for at in 0..3 {
        world.create_mailbox(world.left, &format!("{}", 5000 + at), &[(MailboxField::Name, "Porter")]).await;
    }
    world.create_mailbox(world.right, "5003", &[(MailboxField::Name, "Porter")]).await;
    let mut lea = world.test.signed_in("lea").await;
    let list = lea.get("/mailboxes?q=porter&size=25&sort=name").await;
    let filter = Form::of(&list.body, "#bulk").get("filter").to_owned();
    assert!(list.body.contains("All 3 in this list"));
    let created = lea.post("/batches", &[("filter", &filter), ("all", "yes"), ("deed", "panel:on")]).await;
    let page = created.location().to_owned();
    assert_eq!(texts(&confirm(&mut lea, &page).await.body, ".tally li"), ["3 changed"]);
    let shown = lea.get("/mailboxes?panel=yes").await;
    assert_eq!(texts(&shown.body, "main tbody tr").len(), 3);
    let all = lea.get("/batches").await;
    assert_eq!(texts(&all.body, "main tbody th"), ["Show in control panel"]);
    let first = attributes(&shown.body, "main tbody th a", "href")[0].clone();
    let history = lea.get(&first.replace('?', "/history?")).await;
    assert!(texts(&history.body, ".history-entry a").contains(&"a bulk change to 3 mailboxes".to_owned()));
}

#[tokio::test]
async fn refusals_are_in_the_language_of_the_reader() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 2).await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &boxes[0].uuid).await.unwrap();
    let mut lea = world.test.signed_in("lea").await;
    let (page, _) = select_mailboxes(&mut lea, &boxes, "panel:on").await;
    let shown_texts = async |browser: &mut Browser, page: &str| {
        let body = browser.get(page).await.body;
        (texts(&body, ".tally li"), texts(&body, "#rejected td"))
    };
    let expected_texts = |lines: [&str; 2], reason: &str| (lines.map(str::to_owned).to_vec(), vec![reason.to_owned()]);
    let english = expected_texts(
        ["1 will change", "1 can’t be changed: archived"],
        "This mailbox is archived; restore it first.",
    );
    assert_eq!(shown_texts(&mut lea, &page).await, english);
    let mut rita = world.test.signed_in("rita").await;
    rita.post("/account/language", &[("language", "de")]).await;
    let german = expected_texts(
        ["1 wird geändert", "1 kann nicht geändert werden: archiviert"],
        "Diese Mailbox ist archiviert; stellen Sie sie zuerst wieder her.",
    );
    assert_eq!(shown_texts(&mut rita, &page).await, german);
    // An earlier version stored the sentence itself.
    let older_note = "update batch_item set note = 'It was archived' where note is not null";
    world.test.sql(older_note).await;
    assert_eq!(shown_texts(&mut rita, &page).await.1, ["It was archived."]);
}

#[tokio::test]
async fn notices_are_in_the_language_of_the_user() {
    let world = World::new().await;
    let boxes = create_mailboxes(&world, 11).await;
    let mut lea = world.test.signed_in("lea").await;
    lea.post("/account/language", &[("language", "fr")]).await;
    let (page, counted) = select_mailboxes(&mut lea, &boxes, "archive").await;
    assert_eq!(texts(&counted.body, ".save-bar button"), ["Archiver 11 boîtes vocales", "Annuler"]);
    let answer = lea.post(&format!("{page}/start"), &[("count", "10")]).await;
    let error = "Saisissez 11, le nombre de boîtes vocales à archiver.";
    assert_eq!(texts(&answer.body, "#count-error .error"), [error]);
    lea.post(&format!("{page}/cancel"), &[]).await;
    let list = lea.get("/mailboxes").await;
    assert!(texts(&list.body, ".notice p").concat().starts_with("Modification groupée annulée."), "{}", list.body);
}
