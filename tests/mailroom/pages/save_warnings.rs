//! Confirmations and warnings of the mailbox form, without JavaScript.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::{PIN, World};
use mailroom::domain::field::MailboxField;

const FORM: &str = "form.mailbox-form";
const UNHEARD: &str = "No email includes the recording, so messages are deleted before anyone hears them.";

/// The same form, set to delete messages that no one has heard.
fn deletes_unheard(form: Form, owner: i64) -> Form {
    form.with("owner", &owner.to_string()).with("owner_email", "notice").with("delete_after_email", "on")
}

async fn new_form(lea: &mut Browser, number: &str) -> Form {
    let form = Form::of(&lea.get("/mailboxes/new").await.body, FORM);
    form.with("number", number).with("name", "New").with("pin", PIN).with("owner_email", "off")
}

#[tokio::test]
async fn a_save_that_loses_messages_is_confirmed_first() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let form =
        deletes_unheard(Form::of(&lea.get(&page).await.body, FORM), world.uma.user().unwrap()).with("name", "Typed");
    let response = form.send(&mut lea).await;
    assert_eq!(response.status, 422);
    assert_eq!(texts(&response.body, "#error-summary h2"), ["Not saved"]);
    assert_eq!(texts(&response.body, "#error-summary a"), [UNHEARD]);
    assert_eq!(attributes(&response.body, "#error-summary a", "href"), ["#delete_after_email"]);
    assert_eq!(texts(&response.body, "#error-summary button"), ["Save anyway"]);
    assert_eq!(attributes(&response.body, "#error-summary button", "name"), ["confirmed"]);
    assert!(texts(&response.body, "#error-summary p").is_empty(), "no PIN was typed");
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing is saved");

    let redisplayed = Form::of(&response.body, FORM);
    assert_eq!(
        (redisplayed.get("name"), redisplayed.get("delete_after_email"), redisplayed.get("confirmed")),
        ("Typed", "on", "")
    );
    assert_eq!(redisplayed.send(&mut lea).await.status, 422, "asked as often as it is not confirmed");
    assert_eq!(redisplayed.with("confirmed", "on").send(&mut lea).await.status, 303);
    assert!(world.get(&mailbox.uuid).await.settings.delete_after_email);
    let saved = lea.get(&page).await;
    assert_eq!(texts(&saved.body, ".notice-success p"), ["Saved."], "what was confirmed is known");
    let once_more = Form::of(&saved.body, FORM).with("name", "Other").send(&mut lea).await;
    assert_eq!(once_more.status, 303, "nothing is newly lost");
}

#[tokio::test]
async fn a_new_mailbox_that_loses_messages_is_confirmed_first() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = deletes_unheard(new_form(&mut lea, "1001").await, world.uma.user().unwrap());
    let response = form.send(&mut lea).await;
    assert_eq!((response.status, texts(&response.body, "#error-summary a")), (422, vec![UNHEARD.to_owned()]));
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    assert!(texts(&response.body, "#error-summary p")[0].contains("Enter it again"), "the PIN is not sent back");

    // A user who has confirmed and forgets the PIN is not asked again.
    let without_pin = Form::of(&response.body, FORM).with("confirmed", "on").send(&mut lea).await;
    assert_eq!(attributes(&without_pin.body, "#error-summary a", "href"), ["#pin"]);
    let created = Form::of(&without_pin.body, FORM).with("pin", PIN).send(&mut lea).await;
    assert_eq!(created.status, 303);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test]
async fn a_save_shows_the_warnings_that_it_causes() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let created = new_form(&mut lea, "1001").await.with("owner_email", "notice").with("owner", "").send(&mut lea).await;
    assert_eq!(created.status, 303);
    let page = created.location().to_owned();
    let response = lea.get(&page).await;
    assert_eq!(texts(&response.body, ".notice-warning p"), ["Mailbox created."]);
    assert_eq!(attributes(&response.body, ".notice-warning li a", "href"), ["#owner_email"]);
    let warnings = texts(&response.body, ".notice-warning li a");
    assert_eq!(warnings, ["Email to owner: This mailbox has no owner, so this reaches nobody."]);

    let exit = Form::of(&response.body, FORM).with("exit_kind", "mailbox").with("exit_number", "4711");
    assert_eq!(exit.send(&mut lea).await.status, 303);
    let response = lea.get(&page).await;
    assert_eq!(texts(&response.body, ".notice-warning p"), ["Saved."]);
    assert_eq!(attributes(&response.body, ".notice-warning li a", "href"), ["#exit_number"], "only what is new");
    assert_eq!(Form::of(&response.body, FORM).with("name", "Other").send(&mut lea).await.status, 303);
    assert_eq!(texts(&lea.get(&page).await.body, ".notice-success p"), ["Saved."]);
}

#[tokio::test]
async fn a_check_shows_the_warnings_of_a_new_mailbox() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = new_form(&mut lea, "1001").await.with("exit_kind", "mailbox").with("exit_number", "4711");
    let checked = form.with("intent", "check").send(&mut lea).await;
    assert_eq!(checked.status, 200);
    assert_eq!(texts(&checked.body, "[data-field=exit_number] .warning").len(), 1);
    let status = texts(&checked.body, ".save-bar-status").concat();
    assert_eq!(status, "No errors found, but check: Press 0 destination. Nothing has been saved.");
    let valid = new_form(&mut lea, "1001").await.with("intent", "check").send(&mut lea).await;
    assert_eq!(texts(&valid.body, ".save-bar-status"), ["No errors found. Nothing has been saved."]);
}

#[tokio::test]
async fn a_conflict_asks_to_enter_the_pin_again() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let form = Form::of(&rita.get(&page).await.body, FORM).with("name", "Typed");
    world.update_mailbox(&world.lea, &mailbox, &[(MailboxField::Name, "Theirs")]).await;
    let message = |body: &str| texts(body, "#edit-conflict > p")[0].clone();
    let late = form.clone().with("pin", PIN).send(&mut rita).await;
    assert!(message(&late.body).contains("enter it again"), "{}", message(&late.body));
    assert!(message(&form.send(&mut rita).await.body).contains("nothing you entered is lost"));

    rita.post(&format!("{page}/archive"), &[]).await;
    let archived = form.with("pin", PIN).send(&mut rita).await;
    assert!(
        message(&archived.body).contains("enter it again") && message(&archived.body).contains("Restore the mailbox")
    );
    assert!(texts(&archived.body, ".page-header form").is_empty(), "that button would lose what was typed");
}
