//! The control panel through the real router, as a browser without JavaScript sees it.

use crate::support::page::{Form, attributes, comparable_body, texts};
use crate::support::world::{PIN, World};
use crate::support::{Browser, TestResponse};
use mailroom::domain::field::MailboxField;

use super::create_mailbox_of_uma;

const MISSING: &str = "00000000-0000-4000-8000-000000000000";

/// The form of the switch with this label.
fn switch_form(answer: &TestResponse, label: &str) -> Form {
    let ids = attributes(&answer.body, ".panel-row .panel-row-label", "id");
    let index = texts(&answer.body, ".panel-row .panel-row-label").iter().position(|text| text == label).unwrap();
    Form::of(&answer.body, &format!("form:has([id='{}'])", ids[index]))
}

async fn execute_sql(world: &World, sql: &'static str) {
    let done: Result<_, sqlx::Error> =
        world.app().db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await })).await;
    done.unwrap();
}

#[tokio::test]
async fn each_role_starts_on_its_page() {
    let world = World::new().await;
    for (username, home) in [("rita", "/overview"), ("lea", "/overview"), ("rex", "/panel"), ("uma", "/panel")] {
        let mut browser = world.test.browser();
        assert_eq!(browser.get("/").await.location(), "/sign-in");
        assert_eq!(browser.sign_in(username, crate::support::PASSWORD).await.location(), home, "{username}");
        assert_eq!(browser.get("/").await.location(), home);
        let page = browser.get(home).await;
        assert_eq!(page.status, 200);
        let links = attributes(&page.body, ".sidebar-menu nav a", "href");
        for link in &links {
            assert_eq!(browser.get(link).await.status, 200, "{username} {link}");
        }
        assert_eq!(links.iter().any(|link| link == "/tokens"), home == "/overview");
        assert_eq!(texts(&page.body, ".sidebar-menu nav [aria-current]").len(), 1);
    }
}

#[tokio::test]
async fn an_invalid_return_page_leads_to_the_panel() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    for page in ["/panel?\r\n", "/panel?\u{7f}", "//elsewhere.example", "/panel?a b"] {
        let fields = [("field", "notify_call"), ("value", "5000"), ("page", page)];
        let done = uma.post(&format!("/panel/{}", mailbox.uuid), &fields).await;
        assert_eq!((done.status, done.location()), (303, format!("/panel#m-{}", mailbox.uuid).as_str()), "{page:?}");
    }
}

#[tokio::test]
async fn a_card_states_its_settings_and_a_switch_is_a_button() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::NotifyCall, "5000")]).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".panel-card-header h2"), ["Box 1001"]);
    assert_eq!(texts(&page.body, ".panel-summary"), ["When a voicemail or fax arrives, 5000 is called."]);

    let done = switch_form(&page, "Call me").send(&mut uma).await;
    assert_eq!((done.status, done.location()), (303, format!("/panel#m-{}", mailbox.uuid).as_str()));
    assert_eq!(world.get(&mailbox.uuid).await.settings.notify_call, None);
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Calls are off for Box 1001."]);
    assert_eq!(texts(&page.body, ".panel-summary"), ["When a message arrives, nobody is notified."]);

    Form::of(&page.body, ".notice form").send(&mut uma).await;
    assert_eq!(world.get(&mailbox.uuid).await.settings.notify_call.unwrap().as_str(), "5000", "undone");

    let page = uma.get("/panel").await;
    switch_form(&page, "Attach the recording").send(&mut uma).await;
    let page = uma.get("/panel").await;
    assert_eq!(
        texts(&page.body, ".panel-summary"),
        ["When a voicemail or fax arrives, you get an email with the recording, and 5000 is called."]
    );

    let select = format!("form:has(#play_order-{})", mailbox.uuid);
    let done = Form::of(&page.body, &select).with("value", "newest").send(&mut uma).await;
    assert_eq!(done.status, 303);
    assert_eq!(
        texts(&uma.get("/panel").await.body, ".notice p"),
        ["“Playback order” is now “Newest first” for Box 1001."]
    );
}

#[tokio::test]
async fn invalid_settings_are_refused_with_the_reason() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(
        &world,
        "1001",
        &[(MailboxField::OwnerEmail, "notice"), (MailboxField::DeleteAfterEmail, "on")],
    )
    .await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    switch_form(&page, "Email me").send(&mut uma).await;
    let page = uma.get("/panel").await;
    assert!(texts(&page.body, ".notice-error p")[0].starts_with("Nothing was changed. Messages would be deleted"));
    assert_eq!(world.get(&mailbox.uuid).await.version, mailbox.version);

    let address = format!("/panel/{}", mailbox.uuid);
    for fields in [vec![], vec![("field", "pin"), ("value", PIN)], vec![("field", "panel"), ("value", "")]] {
        assert_eq!(uma.post(&address, &fields).await.status, 400, "{fields:?}");
    }
    assert_eq!(uma.post(&address, &[("field", "play_order"), ("value", "loudest")]).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn text_forms_have_a_button_and_keep_what_was_typed() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::NotifyCall, "5000")]).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    let form = Form::of(&page.body, "form[action$='/texts']");
    assert_eq!(form.get("notify_call"), "5000");

    let refused =
        form.clone().with("pager", "nonsense").with("recipients", "a@example.org a@example.org").send(&mut uma).await;
    assert_eq!(refused.status, 422);
    assert!(texts(&refused.body, "title")[0].starts_with("Error: "));
    assert_eq!(texts(&refused.body, "details[open] [data-field=pager] .error").len(), 1);
    assert_eq!(texts(&refused.body, "[data-field=recipients] .error"), ["a@example.org is listed twice; remove one"]);
    let refused_form = Form::of(&refused.body, "form[action$='/texts']");
    assert_eq!(refused_form.get("pager"), "nonsense");

    // Meanwhile another browser turns the calls off: a field that was not changed here does not undo that.
    uma.post(&format!("/panel/{}", mailbox.uuid), &[("field", "notify_call"), ("value", "")]).await;
    let done = refused_form.with("pager", "p@example.org").with("recipients", "a@example.org").send(&mut uma).await;
    assert_eq!(done.status, 303);
    let settings = world.get(&mailbox.uuid).await.settings;
    assert_eq!((settings.pager.unwrap().as_str(), settings.notify_call), ("p@example.org", None));
    assert_eq!(settings.recipients.len(), 1);
}

#[tokio::test]
async fn a_pin_is_validated_and_never_shown() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    assert!(!page.body.contains(PIN));
    let form = Form::of(&page.body, "form[action$='/pin']");
    let refused = form.clone().with("pin", "7891").send(&mut uma).await;
    assert_eq!(refused.status, 422);
    assert_eq!(texts(&refused.body, "details[open] form[action$='/pin'] .error").len(), 2, "every breach");
    assert!(!refused.body.contains("value=\"7891\""));
    let lost_pin_warning = "form[action$='/pin'] .field > .warning";
    assert_eq!(texts(&refused.body, lost_pin_warning), ["For security, the PIN was not kept. Enter it again."]);
    let none = form.clone().with("pin", " ").send(&mut uma).await;
    assert_eq!((none.status, texts(&none.body, lost_pin_warning)), (422, vec![]), "none was typed");
    assert_eq!(world.get(&mailbox.uuid).await.version, 1);
    let done = form.with("pin", "920374").send(&mut uma).await;
    assert_eq!((done.status, texts(&uma.get("/panel").await.body, ".notice p")), (303, vec!["Saved.".to_owned()]));
    let pin = mailroom::services::mailboxes::reveal_pin(
        world.app(),
        &world.rita,
        mailroom::services::ChangeSource::Browser,
        &mailbox.uuid,
    );
    assert_eq!(pin.await.unwrap(), "920374");
}

#[tokio::test]
async fn an_invisible_card_is_byte_for_byte_a_missing_one() {
    let world = World::new().await;
    let foreign = world.create_mailbox(world.right, "2001", &[(MailboxField::Panel, "on")]).await;
    let unowned = world.create_mailbox(world.left, "1001", &[(MailboxField::Panel, "on")]).await;
    let comparable = |answer: &TestResponse, uuid: &str| (answer.status, comparable_body(answer).replace(uuid, "UUID"));
    let bodies: [(&str, &[(&str, &str)]); 5] = [
        ("", &[("field", "beep"), ("value", "")]),
        ("", &[("field", "owner_text"), ("value", "on")]),
        ("/undo", &[("owner_text", "on")]),
        ("/texts", &[("pager", "nonsense")]),
        ("/pin", &[("pin", "")]),
    ];
    for (username, target) in [("lea", &foreign), ("rex", &foreign), ("uma", &foreign), ("uma", &unowned)] {
        let mut browser = world.test.signed_in(username).await;
        for (path, fields) in bodies {
            let theirs = browser.post(&format!("/panel/{}{path}", target.uuid), fields).await;
            let missing = browser.post(&format!("/panel/{MISSING}{path}"), fields).await;
            assert_eq!(theirs.status, 404, "{username} {path} {fields:?}");
            assert_eq!(comparable(&theirs, &target.uuid), comparable(&missing, MISSING), "{username} {path}");
        }
        assert_eq!(world.get(&target.uuid).await, *target);
    }
    let mut nobody = world.test.browser();
    for path in ["/panel", "/panel/mailboxes", "/account", "/users/1/panel"] {
        assert_eq!(nobody.get(path).await.location(), format!("/sign-in?next={path}"));
    }
    assert_eq!(nobody.post(&format!("/panel/{}", foreign.uuid), &[]).await.location(), "/sign-in");
}

#[tokio::test]
async fn a_user_chooses_which_mailboxes_are_shown() {
    let world = World::new().await;
    let mut uma = world.test.signed_in("uma").await;
    assert_eq!(texts(&uma.get("/panel").await.body, ".empty-state h2"), ["You have no mailboxes yet"]);
    assert_eq!(texts(&uma.get("/panel/mailboxes").await.body, ".empty-state h2"), ["You have no mailboxes yet"]);
    create_mailbox_of_uma(&world, "1001", &[(MailboxField::Panel, "")]).await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".empty-state h2"), ["None of your mailboxes are shown here"]);
    let choice = uma.get("/panel/mailboxes").await;
    let form = Form::of(&choice.body, ".panel-mailbox-list form");
    assert_eq!(form.send(&mut uma).await.status, 303);
    assert_eq!(texts(&uma.get("/panel").await.body, ".panel-card-header h2"), ["Box 1001"]);
}

#[tokio::test]
async fn a_preview_changes_nothing_and_names_its_user() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let path = format!("/users/{}/panel", world.uma.user().unwrap());
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(texts(&page.body, ".preview-banner")[0].starts_with("This is the control panel of uma"));
    let controls = attributes(&page.body, "article button, article select, article input[name]", "name").len();
    assert!(controls > 10);
    let open = "article button:not([disabled]), article select:not([disabled]), \
                article input:not([type=hidden]):not([disabled]):not(fieldset[disabled] input), \
                article textarea:not([disabled]):not(fieldset[disabled] textarea)";
    assert!(
        texts(&page.body, open).iter().all(|text| text == "Undo" || text == "Change anyway"),
        "{:?}",
        texts(&page.body, open)
    );
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    for username in ["rex", "uma"] {
        assert_eq!(world.test.signed_in(username).await.get(&path).await.status, 403, "{username}");
    }
    let comparable = |answer: &TestResponse| comparable_body(answer);
    let foreign = lea.get(&format!("/users/{}/panel", world.rita.user().unwrap())).await;
    let missing = lea.get("/users/999999/panel").await;
    assert_eq!((foreign.status, missing.status, lea.get("/users/x/panel").await.status), (404, 404, 404));
    let plain = |text: String| text.replace(&format!("/users/{}/", world.rita.user().unwrap()), "/users/999999/");
    assert_eq!(plain(comparable(&foreign)), comparable(&missing));

    execute_sql(&world, "update user_account set status = 'suspended' where username = 'uma'").await;
    assert_eq!(texts(&lea.get(&path).await.body, ".empty-state h2"), ["This user can’t sign in"]);
}

#[tokio::test]
async fn changes_of_a_user_apply_from_the_next_request_on() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[]).await;
    let unowned = world.create_mailbox(world.left, "1002", &[(MailboxField::Panel, "on")]).await;
    let path = |uuid: &str| format!("/panel/{uuid}");
    let fields = [("field", "owner_text"), ("value", "on")];
    let mut uma: Browser = world.test.signed_in("uma").await;
    assert_eq!(uma.post(&path(&unowned.uuid), &fields).await.status, 404);
    execute_sql(&world, "update user_account set role = 'residential' where username = 'uma'").await;
    assert_eq!(uma.post(&path(&unowned.uuid), &fields).await.status, 303);
    assert_eq!(texts(&uma.get("/panel").await.body, ".panel-card-header h2").len(), 2);
    execute_sql(&world, "update user_account set role = 'administrator' where username = 'uma'").await;
    assert_eq!(uma.get(&format!("/users/{}/panel", world.rex.user().unwrap())).await.status, 200);
    execute_sql(&world, "update user_account set role = 'user', status = 'suspended' where username = 'uma'").await;
    assert_eq!(uma.post(&path(&mailbox.uuid), &fields).await.location(), "/sign-in");
    assert!(!world.get(&mailbox.uuid).await.settings.owner_text);
    assert_eq!(uma.get("/panel").await.location(), "/sign-in?next=/panel");
}

#[tokio::test]
async fn settings_that_delete_messages_unheard_ask_first() {
    let world = World::new().await;
    let mailbox = create_mailbox_of_uma(&world, "1001", &[(MailboxField::OwnerEmail, "notice")]).await;
    let unheard = "No email includes the recording, so messages are deleted before anyone hears them.";
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".panel-warnings"), Vec::<String>::new());
    switch_form(&page, "Delete messages after emailing them").send(&mut uma).await;
    let page = uma.get("/panel").await;
    assert_eq!(
        texts(&page.body, ".notice-warning p"),
        [format!("{} hasn’t been changed yet. {unheard}", mailbox.settings.name.as_str())]
    );
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing is done yet");

    Form::of(&page.body, ".notice-warning form").send(&mut uma).await;
    assert!(world.get(&mailbox.uuid).await.settings.delete_after_email);
    let page = uma.get("/panel").await;
    assert_eq!(texts(&page.body, ".panel-warnings .warning"), [unheard]);

    // Neither other settings nor turning it off again need a confirmation now.
    switch_form(&page, "Transcribe new voicemails").send(&mut uma).await;
    assert!(world.get(&mailbox.uuid).await.settings.transcribe);
    let page = uma.get("/panel").await;
    switch_form(&page, "Delete messages after emailing them").send(&mut uma).await;
    assert!(!world.get(&mailbox.uuid).await.settings.delete_after_email);
}

#[tokio::test]
async fn removing_the_last_address_that_gets_recordings_asks_first() {
    let world = World::new().await;
    let attached = [
        (MailboxField::Pager, "p@example.org"),
        (MailboxField::PagerAttach, "on"),
        (MailboxField::DeleteAfterEmail, "on"),
    ];
    let changes = [&attached[..], &[(MailboxField::OwnerEmail, "notice")]].concat();
    let mailbox = create_mailbox_of_uma(&world, "1001", &changes).await;
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/panel").await;
    let warned = Form::of(&page.body, "form[action$='/texts']").with("pager", "").send(&mut uma).await;
    assert_eq!(warned.status, 422);
    let unheard = "No email includes the recording, so messages are deleted before anyone hears them.";
    assert_eq!(texts(&warned.body, "form [role=alert] a"), [unheard]);
    assert_eq!(texts(&warned.body, "form [role=alert] button"), ["Save anyway"]);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    let again = Form::of(&warned.body, "form[action$='/texts']");
    assert_eq!(again.get("pager"), "");
    assert_eq!(again.with("confirmed", "on").send(&mut uma).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.pager, None);
}
