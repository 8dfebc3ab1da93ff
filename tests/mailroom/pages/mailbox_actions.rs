//! What can be done to a mailbox without JavaScript besides filling in its form: concurrent saves,
//! another customer's rules, archiving, the panel, the PIN, earlier settings.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{PIN, World};
use axum::body::Body;
use axum::http::Request;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::{ChangeSource, Principal, mailboxes};

const FORM: &str = "form.mailbox-form";

#[tokio::test]
async fn a_conflict_loses_nothing_typed() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let (mut rita, mut lea) = (world.test.signed_in("rita").await, world.test.signed_in("lea").await);
    let mine = Form::of(&rita.get(&page).await.body, FORM);
    let theirs = Form::of(&lea.get(&page).await.body, FORM);
    assert_eq!(theirs.with("name", "Theirs").with("caller_id", "4711").send(&mut lea).await.status, 303);

    let late = mine.with("name", "Mine").with("description", "of mine").with("pin", PIN).send(&mut rita).await;
    assert_eq!(late.status, 409);
    assert_eq!(texts(&late.body, "#edit-conflict h2"), ["lea saved this mailbox while you were editing"]);
    let row = texts(&late.body, "#edit-conflict tbody tr > *");
    assert_eq!(row, ["Name", "Mine", "Theirs", "Use their version"]);
    let redisplayed = Form::of(&late.body, FORM);
    assert_eq!(
        (redisplayed.get("version"), redisplayed.get("name"), redisplayed.get("description")),
        ("2", "Mine", "of mine")
    );
    assert_eq!(redisplayed.get("caller_id"), "4711", "what only they changed is taken over");
    assert!(!late.body.contains(PIN));
    assert_eq!(world.get(&mailbox.uuid).await.version, 2);

    let resolved = redisplayed.clone().with("take_theirs", "name").send(&mut rita).await;
    assert_eq!(resolved.status, 303);
    let settings = world.get(&mailbox.uuid).await.settings;
    assert_eq!((settings.name.as_str(), settings.description.as_str()), ("Theirs", "of mine"));

    // The same form is late again: it conflicts with the name that was just saved.
    let later = redisplayed.send(&mut rita).await;
    assert_eq!(later.status, 409);
    assert_eq!(Form::of(&later.body, FORM).send(&mut rita).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Mine");
}

#[tokio::test]
async fn a_form_is_kept_while_its_mailbox_is_archived() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let mut form = Form::of(&rita.get(&page).await.body, FORM).with("name", "Typed");
    rita.post(&format!("{page}/archive"), &[]).await;
    for _ in 0..2 {
        let late = form.send(&mut rita).await;
        assert_eq!(late.status, 409);
        assert!(texts(&late.body, "#edit-conflict h2")[0].contains("archived this mailbox"));
        form = Form::of(&late.body, FORM);
        assert_eq!(form.get("name"), "Typed");
    }
    rita.post(&format!("{page}/restore"), &[]).await;
    assert_eq!(form.send(&mut rita).await.status, 303, "bringing it back has changed nothing of the form");
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Typed");
}

#[tokio::test]
async fn choosing_another_customer_loads_its_rules_and_keeps_what_was_typed() {
    let world = World::new().await;
    let new = CustomerInput {
        slug: "four",
        name: "Four",
        parent: Some("root"),
        pin_policy: PinPolicy::four_digit(),
        numbers: mailroom::domain::number_range::NumberRange::default(),
        rate_plan_id: None,
        language: "de",
        timezone: "Europe/Berlin",
    };
    let four =
        console::add_customer(world.app(), &Principal::console(), ChangeSource::Command, new).await.unwrap().unwrap();
    let ned = world.test.add_user("four", Role::User, "ned").await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let (english, zone) =
        (mailbox.settings.language.as_str().to_owned(), mailbox.settings.timezone.as_str().to_owned());
    let mut rita = world.test.signed_in("rita").await;
    for path in ["/mailboxes/new", &format!("/mailboxes/{}", mailbox.uuid)] {
        let page = rita.get(path).await;
        assert!(texts(&page.body, "#pin-rules li").iter().any(|rule| rule.ends_with("6 to 10 digits")), "{path}");
        let typed =
            Form::of(&page.body, FORM).with("customer", &four.to_string()).with("name", "Typed").with("pin", PIN);
        let answer = typed.with("intent", "customer").send(&mut rita).await;
        assert_eq!(answer.status, 200, "{path}");
        assert!(texts(&answer.body, "#pin-rules li").iter().any(|rule| rule.ends_with("exactly 4 digits")), "{path}");
        let owners = attributes(&answer.body, "#owner option", "value");
        assert_eq!(owners, [String::new(), ned.user().unwrap().to_string()], "{path}");
        let form = Form::of(&answer.body, FORM);
        assert_eq!((form.get("customer"), form.get("name")), (four.to_string().as_str(), "Typed"), "{path}");
        assert!(!answer.body.contains(PIN), "{path}");
        assert_eq!(attributes(&answer.body, "#pin-not-kept", "data-reload-only"), [""], "{path}");
        // A new mailbox gets the customer's language and time zone; an existing one keeps its own.
        let is_new = path.ends_with("/new");
        let expected = if is_new { ("de", "Europe/Berlin") } else { (english.as_str(), zone.as_str()) };
        assert_eq!((form.get("language"), form.get("timezone")), expected, "{path}");
        let own = Form::of(&page.body, FORM).with("customer", &four.to_string()).with("language", "fr");
        let answer = own.with("intent", "customer").send(&mut rita).await;
        assert_eq!(Form::of(&answer.body, FORM).get("language"), "fr", "{path}");
        assert!(texts(&answer.body, "#pin-not-kept").is_empty(), "{path}: none was typed");
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing is written");
    // A missing customer is an error below its field, like any other.
    let form = Form::of(&rita.get("/mailboxes/new").await.body, FORM).with("customer", "999999");
    let answer = form.send(&mut rita).await;
    assert_eq!(answer.status, 422);
    assert_eq!(texts(&answer.body, "[data-field=customer] .error"), ["Customer not found; choose another"]);
}

#[tokio::test]
async fn changing_the_customer_keeps_the_owner_as_an_error() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, uma.as_str())]).await;
    let mut rita = world.test.signed_in("rita").await;
    let path = format!("/mailboxes/{}", mailbox.uuid);
    let moved = Form::of(&rita.get(&path).await.body, FORM).with("customer", &world.root.to_string());
    let response = moved.with("intent", "customer").send(&mut rita).await;
    assert_eq!(texts(&response.body, "#owner option[selected]"), ["Choose again…"]);
    let mut form = Form::of(&response.body, FORM);
    for _ in 0..2 {
        let refused = form.send(&mut rita).await;
        assert_eq!(refused.status, 422);
        assert_eq!(texts(&refused.body, "[data-field=owner] .error").len(), 1);
        form = Form::of(&refused.body, FORM);
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn a_discarded_pin_is_reported() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get(&format!("/mailboxes/{}", mailbox.uuid)).await;
    let form = Form::of(&page.body, FORM).with("pin", PIN);
    for form in [form.clone().with("name", ""), form.with("intent", "check")] {
        let answer = form.send(&mut lea).await;
        assert!(!answer.body.contains(PIN));
        assert_eq!(attributes(&answer.body, "[data-field=pin] #pin-not-kept", "data-reload-only"), [""]);
        let again = Form::of(&answer.body, FORM).with("name", "").send(&mut lea).await;
        assert!(texts(&again.body, "#pin-not-kept").is_empty(), "none was typed this time");
    }
}

#[tokio::test]
async fn an_archived_mailbox_is_restored_with_one_button() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let archive = Form::of(&rita.get(&page).await.body, ".page-header form");
    let archived = archive.send(&mut rita).await;
    assert_eq!((archived.status, archived.location()), (303, "/mailboxes"));

    let list = rita.get("/mailboxes").await;
    assert_eq!(texts(&list.body, ".notice p"), ["Mailbox 1001 Box 1001 archived. Its number is kept."]);
    assert!(texts(&list.body, "main tbody tr").is_empty());
    assert_eq!(texts(&rita.get("/mailboxes?archived=yes").await.body, "main tbody .cell-number"), ["1001"]);
    assert!(texts(&rita.get(&page).await.body, "h2").contains(&"This mailbox is archived".to_owned()));

    let restored = Form::of(&list.body, ".notice form").send(&mut rita).await;
    assert_eq!((restored.status, restored.location()), (303, page.as_str()));
    assert_eq!(texts(&rita.get(&page).await.body, ".notice p"), ["Mailbox restored."]);
    assert_eq!(texts(&rita.get("/mailboxes").await.body, "main tbody .cell-number"), ["1001"]);
    assert!(texts(&rita.get("/mailboxes").await.body, ".notice").is_empty(), "it is said once");
}

#[tokio::test]
async fn the_panel_switch_of_the_list_returns_to_the_list() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let list = "/mailboxes?q=10&sort=name";
    for on in ["true", "false"] {
        let form = Form::of(&rita.get(list).await.body, ".switch-form");
        let body = format!("on={}", form.get("on"));
        let request = Request::post(&form.action)
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("referer", format!("http://127.0.0.1:3000{list}"))
            .body(Body::from(body));
        let answer = rita.send(request.unwrap()).await;
        assert_eq!((answer.status, answer.location()), (303, list));
        assert_eq!(attributes(&rita.get(list).await.body, ".switch", "aria-checked"), [on]);
    }
    assert_eq!(world.get(&mailbox.uuid).await.version, 3);
    // The redirect stays within the site, whatever the referer is.
    let request = Request::post(format!("/mailboxes/{}/panel", mailbox.uuid))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("referer", "https://evil.example//evil.example/mailboxes");
    assert_eq!(rita.send(request.body(Body::from("on=on")).unwrap()).await.location(), "/mailboxes");
}

#[tokio::test]
async fn a_pin_is_shown_on_request_and_the_view_is_recorded() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let before = rita.get(&page).await;
    assert!(!before.body.contains(PIN));
    let target = attributes(&before.body, "button[formaction]", "formaction");
    assert_eq!(target, [format!("{page}/pin")]);

    let mut form = Form::of(&before.body, FORM).with("name", "Typed").with("pin", "907351");
    form.action.clone_from(&target[0]);
    let response = form.send(&mut rita).await;
    assert_eq!(response.status, 200);
    assert_eq!(response.header("cache-control"), "no-store");
    assert_eq!(texts(&response.body, "output.current-pin"), [PIN]);
    assert_eq!(Form::of(&response.body, FORM).get("name"), "Typed", "what was typed stays");
    assert!(!response.body.contains("907351"), "but for the PIN that was");

    assert!(!rita.get(&page).await.body.contains(PIN), "it is shown once");
    let history = rita.get(&format!("{page}/history")).await;
    assert!(texts(&history.body, ".history-entry-header")[0].starts_with("rita viewed the PIN"));
    assert!(!history.body.contains(PIN));
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "looking changes nothing");
}

#[tokio::test]
async fn settings_are_reverted() {
    let world = World::new().await;
    let first = world.create_mailbox(world.root, "1001", &[(MailboxField::Name, "First")]).await;
    world.update_mailbox(&world.rita, &first, &[(MailboxField::Name, "Second")]).await;
    let page = format!("/mailboxes/{}/history", first.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let response = rita.get(&page).await;
    let name = texts(&response.body, ".history > li:first-child .comparison-table tbody tr > *");
    assert_eq!(name, ["Name", "First", "Second"]);

    let revert = Form::of(&response.body, ".history-entry form[action$='/revert']");
    let reverted = revert.send(&mut rita).await;
    assert_eq!((reverted.status, reverted.location()), (303, page.as_str()));
    assert_eq!(world.get(&first.uuid).await.settings.name.as_str(), "First");
    assert_eq!(texts(&rita.get(&page).await.body, ".notice p"), ["Name was reverted."]);

    // Submitting it again changes nothing more.
    assert_eq!(revert.send(&mut rita).await.status, 303);
    assert_eq!(texts(&rita.get(&page).await.body, ".notice p"), ["Name was reverted."]);
    assert_eq!(mailboxes::history(world.app(), &world.rita, &first.uuid, None).await.unwrap().changes.len(), 3);

    rita.post(&format!("/mailboxes/{}/archive", first.uuid), &[]).await;
    assert_eq!(revert.send(&mut rita).await.status, 303);
    let refused = texts(&rita.get(&page).await.body, ".notice-error p");
    assert_eq!(
        refused,
        ["Nothing was changed: rita archived this mailbox in the meantime. Restore it, then try again."]
    );
}

#[tokio::test]
async fn undoing_a_change_reports_what_is_not_undone() {
    let world = World::new().await;
    let first =
        world.create_mailbox(world.root, "1001", &[(MailboxField::Name, "First"), (MailboxField::Beep, "on")]).await;
    world.update_mailbox(&world.rita, &first, &[(MailboxField::Name, "Second"), (MailboxField::Pin, "620518")]).await;
    let second = world.get(&first.uuid).await;
    world.update_mailbox(&world.rita, &second, &[(MailboxField::Beep, ""), (MailboxField::Description, "Later")]).await;
    let page = format!("/mailboxes/{}/history", first.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let response = rita.get(&page).await;
    assert_eq!(texts(&response.body, ".history > li:first-child button"), ["Undo this change (version 3)"]);
    assert!(texts(&response.body, ".history > li:last-child button").iter().all(|label| !label.starts_with("Undo")));

    let undo = Form::of(&response.body, ".history > li:nth-child(2) form[action$='/undo']");
    assert_eq!(undo.send(&mut rita).await.location(), page);
    let settings = world.get(&first.uuid).await.settings;
    assert_eq!(
        (settings.name.as_str(), settings.description.as_str()),
        ("First", "Later"),
        "only that change is undone"
    );
    let notice = texts(&rita.get(&page).await.body, ".notice p");
    assert_eq!(notice, ["Name was reverted. The PIN is unchanged."]);

    // The history page of everything has the same button, here for the undo itself.
    let everywhere = rita.get("/history?what=mailbox").await;
    let undo = Form::of(&everywhere.body, ".history-entry:first-child form[action$='/undo']");
    assert_eq!(undo.send(&mut rita).await.status, 303);
    assert_eq!(world.get(&first.uuid).await.settings.name.as_str(), "Second");
    let notice = texts(&rita.get(&page).await.body, ".notice p");
    assert_eq!(notice, ["Name was reverted."]);
}

#[tokio::test]
async fn the_panel_switch_of_an_archived_mailbox_says_so() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    rita.post(&format!("/mailboxes/{}/archive", mailbox.uuid), &[]).await;
    let switched = rita.post(&format!("/mailboxes/{}/panel", mailbox.uuid), &[("on", "on")]).await;
    assert_eq!((switched.status, switched.location()), (303, "/mailboxes"));
    let notice = texts(&rita.get("/mailboxes").await.body, ".notice-error p");
    assert_eq!(notice, ["This mailbox is archived. Restore it first."]);
}

#[tokio::test]
async fn empty_filters_are_removed_from_the_address() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let searched = rita.get("/mailboxes?q=Ann+%26+Co&customer=&owner=&notify=&panel=&transcribe=&size=50").await;
    assert_eq!((searched.status, searched.location()), (302, "/mailboxes?q=Ann+%26+Co"));
    assert_eq!(rita.get("/mailboxes?q=").await.location(), "/mailboxes");
    assert_eq!(rita.get(searched.location()).await.status, 200);
}
