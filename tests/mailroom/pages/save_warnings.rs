//! What a mailbox form asks before it saves, and what it says of warnings, without JavaScript.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::world::{PIN, World};
use mailroom::domain::field::Field;

const FORM: &str = "form.mailbox-form";
const UNHEARD: &str = "No email includes the recording, so messages are deleted before anyone hears them.";

/// The same form with messages deleted that nobody has heard.
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
    let form = deletes_unheard(Form::of(&lea.get(&page).await.body, FORM), world.uma.user_id).with("name", "Typed");
    let asked = form.send(&mut lea).await;
    assert_eq!(asked.status, 422);
    assert_eq!(texts(&asked.body, "#problems h2"), ["Not saved"]);
    assert_eq!(texts(&asked.body, "#problems a"), [UNHEARD]);
    assert_eq!(attributes(&asked.body, "#problems a", "href"), ["#delete_after_email"]);
    assert_eq!(texts(&asked.body, "#problems button"), ["Save anyway"]);
    assert_eq!(attributes(&asked.body, "#problems button", "name"), ["confirmed"]);
    assert!(texts(&asked.body, "#problems p").is_empty(), "no PIN was typed");
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing is saved");

    let again = Form::of(&asked.body, FORM);
    assert_eq!((again.get("name"), again.get("delete_after_email"), again.get("confirmed")), ("Typed", "on", ""));
    assert_eq!(again.send(&mut lea).await.status, 422, "asked as often as it is not confirmed");
    assert_eq!(again.with("confirmed", "on").send(&mut lea).await.status, 303);
    assert!(world.get(&mailbox.uuid).await.settings.delete_after_email);
    let shown = lea.get(&page).await;
    assert_eq!(texts(&shown.body, ".notice-good p"), ["Saved."], "what was confirmed is known");
    let once_more = Form::of(&shown.body, FORM).with("name", "Other").send(&mut lea).await;
    assert_eq!(once_more.status, 303, "nothing is newly lost");
}

#[tokio::test]
async fn a_new_mailbox_that_loses_messages_is_confirmed_first() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = deletes_unheard(new_form(&mut lea, "1001").await, world.uma.user_id);
    let asked = form.send(&mut lea).await;
    assert_eq!((asked.status, texts(&asked.body, "#problems a")), (422, vec![UNHEARD.to_owned()]));
    assert_eq!(world.active_mailboxes(world.left).await, 0);
    assert!(texts(&asked.body, "#problems p")[0].contains("Enter it again"), "the PIN is not sent back");

    // Whoever has said yes and forgets the PIN is not asked again.
    let without_pin = Form::of(&asked.body, FORM).with("confirmed", "on").send(&mut lea).await;
    assert_eq!(attributes(&without_pin.body, "#problems a", "href"), ["#pin"]);
    let made = Form::of(&without_pin.body, FORM).with("pin", PIN).send(&mut lea).await;
    assert_eq!(made.status, 303);
    assert_eq!(world.active_mailboxes(world.left).await, 1);
}

#[tokio::test]
async fn a_save_tells_the_warnings_that_it_brings() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let made = new_form(&mut lea, "1001").await.with("owner_email", "notice").with("owner", "").send(&mut lea).await;
    assert_eq!(made.status, 303);
    let page = made.location().to_owned();
    let shown = lea.get(&page).await;
    assert_eq!(texts(&shown.body, ".notice-warning p"), ["Mailbox created."]);
    assert_eq!(attributes(&shown.body, ".notice-warning li a", "href"), ["#owner_email"]);
    let told = texts(&shown.body, ".notice-warning li a");
    assert_eq!(told, ["Email to owner: This mailbox has no owner, so this reaches nobody."]);

    let exit = Form::of(&shown.body, FORM).with("exit_kind", "mailbox").with("exit_number", "4711");
    assert_eq!(exit.send(&mut lea).await.status, 303);
    let shown = lea.get(&page).await;
    assert_eq!(texts(&shown.body, ".notice-warning p"), ["Saved."]);
    assert_eq!(attributes(&shown.body, ".notice-warning li a", "href"), ["#exit_number"], "only what is new");
    assert_eq!(Form::of(&shown.body, FORM).with("name", "Other").send(&mut lea).await.status, 303);
    assert_eq!(texts(&lea.get(&page).await.body, ".notice-good p"), ["Saved."]);
}

#[tokio::test]
async fn a_check_tells_the_warnings_of_a_new_mailbox() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = new_form(&mut lea, "1001").await.with("exit_kind", "mailbox").with("exit_number", "4711");
    let checked = form.with("intent", "check").send(&mut lea).await;
    assert_eq!(checked.status, 200);
    assert_eq!(texts(&checked.body, "[data-field=exit_number] .warning").len(), 1);
    let told = texts(&checked.body, ".save-bar-state").concat();
    assert_eq!(told, "No errors found, but check: Press 0 destination. Nothing has been saved.");
    let good = new_form(&mut lea, "1001").await.with("intent", "check").send(&mut lea).await;
    assert_eq!(texts(&good.body, ".save-bar-state"), ["No errors found. Nothing has been saved."]);
}

#[tokio::test]
async fn a_conflict_says_that_the_pin_is_to_be_typed_again() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let form = Form::of(&rita.get(&page).await.body, FORM).with("name", "Typed");
    world.update_mailbox(&world.lea, &mailbox, &[(Field::Name, "Theirs")]).await;
    let told = |body: &str| texts(body, "#stale > p")[0].clone();
    let late = form.clone().with("pin", PIN).send(&mut rita).await;
    assert!(told(&late.body).contains("enter it again"), "{}", told(&late.body));
    assert!(told(&form.send(&mut rita).await.body).contains("nothing you entered is lost"));

    rita.post(&format!("{page}/archive"), &[]).await;
    let archived = form.with("pin", PIN).send(&mut rita).await;
    assert!(told(&archived.body).contains("enter it again") && told(&archived.body).contains("Restore the mailbox"));
    assert!(texts(&archived.body, ".page-head form").is_empty(), "that button would lose what was typed");
}
