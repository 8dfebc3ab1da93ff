//! The control panel, and the notices of its next page, are in the language of the user who reads them.

use super::create_mailbox_of_uma;
use crate::support::Browser;
use crate::support::page::{Form, texts};
use crate::support::world::World;
use mailroom::domain::field::MailboxField;

async fn signed_in_with_language(world: &World, username: &str, language: &str) -> Browser {
    let mut browser = world.test.signed_in(username).await;
    browser.post("/account/language", &[("language", language)]).await;
    browser
}

#[tokio::test]
async fn cards_switches_and_notices_are_in_the_language_of_the_reader() {
    let world = World::new().await;
    let changes =
        [(MailboxField::NotifyCall, "5000"), (MailboxField::OwnerText, "on"), (MailboxField::Transcribe, "on")];
    let mailbox = create_mailbox_of_uma(&world, "1001", &changes).await;
    let mut uma = signed_in_with_language(&world, "uma", "de").await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, "h1"), ["Ihre Mailboxen"]);
    assert_eq!(texts(&page.body, ".page-subtitle"), ["1 hier angezeigt · Mailboxen auswählen"]);
    let sentence = "Eine neue Sprachnachricht oder ein neues Fax löst eine SMS an Sie und einen Anruf an 5000 aus.";
    assert_eq!(texts(&page.body, ".panel-summary"), [sentence]);
    let done = Form::of(&page.body, ".panel-rows form:has([aria-labelledby^=notify_call-])").send(&mut uma).await;
    let page = uma.get(done.location()).await;
    assert_eq!(texts(&page.body, ".notice p"), ["Anrufe sind für Box 1001 ausgeschaltet."]);
    let fields = [("field", "delete_after_email"), ("value", "on")];
    let done = uma.post(&format!("/panel/{}", mailbox.uuid), &fields).await;
    let message = texts(&uma.get(done.location()).await.body, ".notice-error p").remove(0);
    assert!(message.starts_with("Es wurde nichts geändert. Nachrichten würden gelöscht"), "{message}");
}

#[tokio::test]
async fn an_administrator_previews_a_panel_in_their_own_language() {
    let world = World::new().await;
    create_mailbox_of_uma(&world, "1001", &[(MailboxField::OwnerText, "on")]).await;
    signed_in_with_language(&world, "uma", "de").await;
    let mut lea = signed_in_with_language(&world, "lea", "fr").await;
    let page = lea.get(&format!("/users/{}/panel", world.uma.user().unwrap())).await;
    assert_eq!(texts(&page.body, "h1"), ["Espace de l’utilisateur uma"]);
    let sentence = "À l’arrivée d’un nouveau message vocal ou d’un nouveau fax, vous recevez un SMS.";
    assert_eq!(texts(&page.body, ".panel-summary"), [sentence]);
}
