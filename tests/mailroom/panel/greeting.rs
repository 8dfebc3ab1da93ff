//! The greeting in a card: chosen among the customer's sounds, or newly recorded for one mailbox.

use super::create_mailbox_of_uma;
use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{add_sound, post_file, tone};
use crate::support::world::{World, expect_invalid};
use mailroom::domain::field::MailboxField;
use mailroom::domain::problem::Problem;
use mailroom::services::{ChangeSource, panel};

const WAV_NAME_AND_TYPE: (&str, &str) = ("a.wav", "audio/wav");

/// Uploads another greeting for the mailbox with this UUID, and returns where the browser is redirected.
async fn upload_greeting(browser: &mut Browser, mailbox: &str, name: &str) -> String {
    let fields = [("name", name), ("mailbox", mailbox)];
    let file = tone(440.0, 1_500, 8_000);
    let answer =
        post_file(browser, "/sounds/new", &fields, Some((WAV_NAME_AND_TYPE.0, WAV_NAME_AND_TYPE.1, &file))).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.location().to_owned()
}

#[tokio::test]
async fn a_greeting_is_chosen_played_and_undone() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let (file, other) = (tone(440.0, 1_500, 8_000), tone(880.0, 1_500, 8_000));
    let sound = add_sound(&mut world.test.signed_in("lea").await, world.left, "Day", &file).await;
    add_sound(&mut world.test.signed_in("rita").await, world.right, "Not theirs", &other).await;

    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    let select = format!("#greeting-{}", mailbox.uuid);
    assert_eq!(texts(&page.body, &format!("{select} option")), ["System default", "Day"]);
    let form = Form::of(&page.body, &format!("form:has({select})"));
    assert_eq!((form.get("field"), form.get("value")), ("greeting", ""));
    assert_eq!(form.with("value", &sound).send(&mut uma).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.greeting.as_deref(), Some(&*sound));
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Greeting changed for Box 1001."]);
    assert_eq!(attributes(&page.body, "article audio", "src"), [format!("/sounds/{sound}/phone.wav")]);
    Form::of(&page.body, ".notice form").send(&mut uma).await;
    assert_eq!(world.get(&mailbox.uuid).await.settings.greeting, None, "undone");
}

#[tokio::test]
async fn users_who_manage_sounds_get_the_recorder_and_others_the_reason() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let recorder_page = format!("/sounds/new?mailbox={}", mailbox.uuid);
    let mut rex = world.test.signed_in("rex").await;
    let page = rex.get("/panel").await;
    assert!(attributes(&page.body, "article a", "href").contains(&recorder_page));
    // Its page links back and offers the recorder.
    let page = rex.get(&recorder_page).await.body;
    assert_eq!(attributes(&page, ".breadcrumbs a", "href"), ["/panel"]);
    assert_eq!(texts(&page, ".sound-form button"), ["Record", "Use as greeting"]);
    assert!(page.find("class=\"button record-button\"") < page.find("type=\"file\""));
    let page = world.test.signed_in("uma").await.get("/panel").await;
    assert!(!attributes(&page.body, "article a", "href").contains(&recorder_page));
    let hint = "Ask an administrator or main user to add a greeting.".to_owned();
    assert!(texts(&page.body, "article .hint").contains(&hint));
    assert_eq!(texts(&page.body, "article [aria-disabled=true]"), ["Record a new greeting"]);

    let form = rex.get(&recorder_page).await;
    assert_eq!(Form::of(&form.body, ".sound-form").get("mailbox"), mailbox.uuid);
    assert!(texts(&form.body, ".page-subtitle")[0].contains("1001 Box 1001"));
    assert_eq!(upload_greeting(&mut rex, &mailbox.uuid, "Just now").await, format!("/panel#m-{}", mailbox.uuid));
    let page = rex.get("/panel").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Greeting added. Callers to Box 1001 now hear it."]);
    assert_eq!(texts(&page.body, "article select option[selected]")[0], "Just now");
    Form::of(&page.body, ".notice form").send(&mut rex).await;
    assert_eq!(world.get(&mailbox.uuid).await.settings.greeting, None, "undone");
}

#[tokio::test]
async fn a_recording_changes_no_mailbox_of_others() {
    let world = World::new().await;
    let theirs = world.create_mailbox(world.right, "2001", &[(MailboxField::Panel, "on")]).await;
    let mut rex = world.test.signed_in("rex").await;
    let missing = "00000000-0000-4000-8000-000000000000";
    for (uuid, name) in [(&*theirs.uuid, "One"), (missing, "Two"), ("nonsense", "Three")] {
        let to = upload_greeting(&mut rex, uuid, name).await;
        assert!(to.starts_with("/sounds/"), "{to}: the sound is there, and nothing else is changed");
        let page = rex.get(&format!("/sounds/new?mailbox={uuid}")).await;
        assert_eq!((page.status, texts(&page.body, ".page-subtitle").len()), (200, 0), "{uuid}");
    }
    assert_eq!(world.get(&theirs.uuid).await, theirs);
    let sound =
        add_sound(&mut world.test.signed_in("rita").await, world.right, "Right", &tone(440.0, 1_500, 8_000)).await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let saved = panel::update_settings(
        world.app(),
        &world.uma,
        ChangeSource::Browser,
        &mailbox.uuid,
        &[(MailboxField::Greeting, sound)],
    )
    .await;
    assert_eq!(expect_invalid(saved.unwrap())[0].problem, Problem::UnknownSound);
}

#[tokio::test]
async fn a_card_with_too_many_sounds_lists_the_chosen_one_and_links_to_the_rest() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let file = tone(440.0, 1_000, 8_000);
    let mut chosen = String::new();
    for nth in 0..31 {
        chosen = add_sound(&mut lea, world.left, &format!("Sound {nth}"), &file).await;
    }
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::Greeting, &chosen)]).await;
    let page = world.test.signed_in("uma").await.get("/panel").await;
    let select = format!("#greeting-{}", mailbox.uuid);
    assert_eq!(texts(&page.body, &format!("{select} option")), ["System default", "Sound 30"]);
    let hint = texts(&page.body, &format!("#greeting-hint-{}", mailbox.uuid));
    assert_eq!(hint, ["To choose from all sounds, go to “More settings”."]);
}
