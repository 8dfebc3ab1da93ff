//! What is typed into a card is not lost: neither when the session ends nor when another user saves first.

use axum::body::Body;
use axum::http::{Request, header};

use super::create_mailbox_of_uma;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};
use mailroom::domain::field::MailboxField;
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes::{self, Mailbox, MailboxEdit};

const TEXTS_FORM: &str = "form[action$='/texts']";
const ADDRESSES: &str = "a@example.org\nb@example.org";

async fn open_texts_form(browser: &mut Browser) -> Form {
    Form::of(&browser.get("/panel").await.body, TEXTS_FORM)
}

/// Changes the mailbox as another user, while the page is open.
async fn change_by_another_user(world: &World, mailbox: &Mailbox, changes: &[(MailboxField, &str)]) {
    let now = world.get(&mailbox.uuid).await;
    world.update_mailbox(&world.lea, &now, changes).await;
}

fn conflict_cells(answer: &TestResponse) -> Vec<String> {
    texts(&answer.body, "#edit-conflict tbody :is(th, td)")
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_keeps_its_texts_but_no_pin() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    let mut signed_out = world.test.browser();

    let answer = Form::of(&page.body, TEXTS_FORM).with("pager", "p@example.org").send(&mut signed_out).await;
    assert_eq!((answer.status, texts(&answer.body, "h1")), (401, vec!["You are signed out".to_owned()]));
    let resent_form = Form::of(&answer.body, ".empty-state form");
    assert_eq!(resent_form.action, format!("/panel/{}/texts", mailbox.uuid));
    assert_eq!(resent_form.send(&mut uma).await.location(), format!("/panel#m-{}", mailbox.uuid));
    assert_eq!(world.get(&mailbox.uuid).await.settings.pager.unwrap().as_str(), "p@example.org");

    let answer = Form::of(&page.body, "form[action$='/pin']").with("pin", "920374").send(&mut signed_out).await;
    assert_eq!(answer.status, 401);
    assert!(texts(&answer.body, ".empty-state p").contains(&"The new PIN was not saved.".to_owned()));
    assert!(!answer.body.contains("920374") && attributes(&answer.body, ".empty-state form", "action").is_empty());
    assert_eq!(attributes(&answer.body, ".empty-state a.button", "href"), ["/sign-in?next=/panel"]);
    assert_eq!(world.get(&mailbox.uuid).await.version, 2, "only the address was saved");
}

#[tokio::test]
async fn a_resent_form_returns_to_its_page() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let path = format!("/panel/{}/texts", mailbox.uuid);
    let request_from = |page: &str| {
        Request::post(&path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, format!("http://127.0.0.1:3000{page}"))
            .body(Body::from("pager=p%40example.org&was_pager="))
            .unwrap()
    };
    let mut uma = world.test.signed_in("uma").await;
    for (page, back) in [("/panel?after=0.1000", "/panel?after=0.1000"), ("/account", "/panel")] {
        let answer = world.test.browser().send(request_from(page)).await;
        let done = Form::of(&answer.body, ".empty-state form").send(&mut uma).await;
        assert_eq!(done.location(), format!("{back}#m-{}", mailbox.uuid));
    }
    let elsewhere = [("pager", ""), ("was_pager", ""), ("page", "//evil.example")];
    assert_eq!(uma.post(&path, &elsewhere).await.location(), format!("/panel#m-{}", mailbox.uuid));
}

#[tokio::test]
async fn an_empty_pin_has_its_own_error() {
    let world = World::new().await;
    create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    let form = Form::of(&uma.get("/panel").await.body, "form[action$='/pin']");
    let answer = form.send(&mut uma).await;
    assert_eq!(texts(&answer.body, "form[action$='/pin'] .error"), ["Enter a new PIN"]);
}

#[tokio::test]
async fn changes_of_different_fields_are_merged() {
    let world = World::new().await;
    let with = [(MailboxField::Recipients, ADDRESSES), (MailboxField::CallerId, "5001")];
    let mailbox = create_mailbox_of_uma(&world, "1001", &with).await;
    let mut uma = world.test.signed_in("uma").await;
    let form = open_texts_form(&mut uma).await;
    change_by_another_user(
        &world,
        &mailbox,
        &[(MailboxField::CallerId, "5002"), (MailboxField::Description, "By the door")],
    )
    .await;
    assert_eq!(form.with("pager", "p@example.org").send(&mut uma).await.status, 303);
    let settings = world.get(&mailbox.uuid).await.settings;
    assert_eq!((settings.caller_id.unwrap().as_str(), settings.pager.unwrap().as_str()), ("5002", "p@example.org"));
    assert_eq!(settings.recipients.lines(), ADDRESSES);
}

#[tokio::test]
async fn simultaneous_edits_of_the_same_addresses_are_a_conflict() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(
        &world,
        "1001",
        &[(MailboxField::Recipients, ADDRESSES), (MailboxField::CallerId, "5001")],
    )
    .await;
    let mut uma = world.test.signed_in("uma").await;
    let form = open_texts_form(&mut uma).await.with("recipients", "mine@example.org").with("pager", "p@example.org");
    change_by_another_user(
        &world,
        &mailbox,
        &[(MailboxField::Recipients, "theirs@example.org"), (MailboxField::CallerId, "5002")],
    )
    .await;

    let answer = form.send(&mut uma).await;
    assert_eq!(answer.status, 409);
    assert_eq!(texts(&answer.body, "details[open] #edit-conflict h2").len(), 1, "at the form");
    assert!(texts(&answer.body, "#edit-conflict h2")[0].starts_with("lea saved this while you were editing"));
    assert_eq!(conflict_cells(&answer), ["Other recipients", "theirs@example.org", "mine@example.org"]);
    assert_eq!(world.get(&mailbox.uuid).await.version, 2, "nothing is stored yet");
    let conflict_form = Form::of(&answer.body, TEXTS_FORM);
    assert_eq!((conflict_form.get("recipients"), conflict_form.get("pager")), ("mine@example.org", "p@example.org"));
    assert_eq!(conflict_form.get("caller_id"), "5002", "what only they changed is taken over");

    // Another save in between: the conflict is reported again.
    change_by_another_user(&world, &mailbox, &[(MailboxField::Recipients, "third@example.org")]).await;
    let answer = conflict_form.send(&mut uma).await;
    assert_eq!((answer.status, conflict_cells(&answer)[1].as_str()), (409, "third@example.org"));
    assert_eq!(Form::of(&answer.body, TEXTS_FORM).send(&mut uma).await.status, 303);
    let settings = world.get(&mailbox.uuid).await.settings;
    assert_eq!(settings.recipients.lines(), "mine@example.org");
    assert_eq!(settings.caller_id.unwrap().as_str(), "5002");
}

#[tokio::test]
async fn a_refused_form_keeps_its_base_version() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::CallerId, "5001")]).await;
    let mut uma = world.test.signed_in("uma").await;
    let form = open_texts_form(&mut uma).await.with("pager", "nonsense");
    change_by_another_user(&world, &mailbox, &[(MailboxField::CallerId, "5002")]).await;
    let refused = form.send(&mut uma).await;
    assert_eq!(refused.status, 422);
    assert_eq!(Form::of(&refused.body, TEXTS_FORM).with("pager", "p@example.org").send(&mut uma).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.caller_id.unwrap().as_str(), "5002", "nobody touched that here");
}

#[tokio::test]
async fn equal_values_and_switches_are_no_conflict() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(
        &world,
        "1001",
        &[(MailboxField::Recipients, ADDRESSES), (MailboxField::NotifyCall, "5000")],
    )
    .await;
    let mut uma = world.test.signed_in("uma").await;
    let form =
        open_texts_form(&mut uma).await.with("recipients", "c@example.org, d@example.org").with("notify_call", "6000");
    change_by_another_user(
        &world,
        &mailbox,
        &[(MailboxField::Recipients, "c@example.org\nd@example.org"), (MailboxField::NotifyCall, "")],
    )
    .await;
    assert_eq!(form.send(&mut uma).await.status, 303);
    let settings = world.get(&mailbox.uuid).await.settings;
    assert_eq!(settings.notify_call.unwrap().as_str(), "6000", "another number turns the calls on");
}

#[tokio::test]
async fn texts_for_a_mailbox_archived_meanwhile_are_kept() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    let form = open_texts_form(&mut uma).await.with("pager", "p@example.org").with("recipients", ADDRESSES);
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    let answer = form.send(&mut uma).await;
    assert_eq!((answer.status, texts(&answer.body, "#unsaved-form h2")), (409, vec!["Nothing was saved".to_owned()]));
    assert!(texts(&answer.body, "#unsaved-form td").contains(&"p@example.org".to_owned()));

    let again = Form::of(&answer.body, "#unsaved-form form");
    assert_eq!(again.send(&mut uma).await.status, 409, "still archived, still kept");
    mailboxes::restore(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
    assert_eq!(again.send(&mut uma).await.status, 303);
    let stored = world.get(&mailbox.uuid).await.settings;
    assert_eq!((stored.pager.unwrap().as_str(), stored.recipients.len()), ("p@example.org", 2));
}

#[tokio::test]
async fn errors_of_a_card_removed_from_the_panel_keep_what_was_typed() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    let form = open_texts_form(&mut uma).await.with("recipients", "nonsense");
    mailboxes::apply(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid, MailboxEdit::panel(false))
        .await
        .unwrap();
    let answer = form.send(&mut uma).await;
    assert_eq!(answer.status, 422);
    assert!(texts(&answer.body, "#unsaved-form p")[0].contains("“nonsense” is not an email address"));
    assert!(texts(&answer.body, "#unsaved-form td").contains(&"nonsense".to_owned()));
}
