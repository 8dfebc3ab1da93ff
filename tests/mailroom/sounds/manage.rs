//! Managing sounds: who may, and what happens to the mailboxes that play them.

use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{add_sound, post_file, tone};
use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::services::ChangeSource;
use mailroom::services::mailboxes;
use mailroom::services::sounds;
use sqlx::Row as _;

/// The statuses that each user gets for adding, renaming, replacing and deleting a sound and for its two pages, also
/// for a sound that they cannot see.
#[tokio::test]
async fn the_permission_table_cell_by_cell() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let customers = [("root", world.root), ("left", world.left), ("leaf", world.leaf), ("right", world.right)];
    let table: [(&str, [u16; 4]); 4] = [
        ("rita", [303, 303, 303, 303]),
        ("lea", [404, 303, 303, 404]),
        ("rex", [404, 303, 404, 404]),
        ("uma", [404, 403, 404, 404]),
    ];
    for (username, row) in table {
        let mut browser = world.test.signed_in(username).await;
        for ((customer, id), allowed) in customers.into_iter().zip(row) {
            let name = format!("{username} at {customer}");
            let uuid = add_sound(&mut rita, id, &name, &tone(440.0, 1_500, 8_000)).await;
            let (at, other) = (format!("/sounds/{uuid}"), tone(550.0, 1_500, 8_000));
            // A role without the permission gets 403 for every sound.
            let expected = if username == "uma" { 403 } else { allowed };
            let file = Some(("a.wav", "audio/wav", other.as_slice()));
            let mut statuses = vec![
                browser.post(&at, &[("name", &format!("{name}, renamed"))]).await.status,
                post_file(&mut browser, &format!("{at}/replace"), &[], file).await.status,
            ];
            let page_status = if allowed == 404 { 404 } else { 200 };
            let page_statuses = [browser.get(&at).await.status, browser.get(&format!("{at}/phone.wav")).await.status];
            assert_eq!(page_statuses, [page_status, page_status], "{username} looks at {customer}");
            statuses.push(browser.post(&format!("{at}/delete"), &[]).await.status);
            assert_eq!(statuses, vec![expected; 3], "{username} at {customer}");
            let there = sounds::get(world.app(), &world.rita, &uuid).await.is_ok();
            assert_eq!(there, expected != 303, "{username} at {customer}");

            let file = Some(("a.wav", "audio/wav", other.as_slice()));
            let fields = [("customer", id.to_string()), ("name", format!("{name}, new"))];
            let fields = fields.each_ref().map(|(n, v)| (*n, v.as_str()));
            let added = post_file(&mut browser, "/sounds/new", &fields, file).await.status;
            // The form does not offer an invisible customer.
            let expected = if expected == 404 { 422 } else { expected };
            assert_eq!(added, expected, "{username} adds to {customer}");
        }
        let page = browser.get("/sounds").await;
        assert_eq!(page.status, 200);
        let manages = username != "uma";
        assert_eq!(texts(&page.body, ".page-header .button-primary").len(), usize::from(manages), "{username}");
        assert_eq!(browser.get("/sounds/new").await.status, if manages { 200 } else { 403 }, "{username}");
    }
}

#[tokio::test]
async fn a_sound_in_use_is_not_deleted_and_names_its_mailboxes() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let uuid = add_sound(&mut lea, world.left, "Welcome", &tone(440.0, 1_500, 8_000)).await;
    let changes: &[_] = &[(MailboxField::Greeting, uuid.as_str())];
    let active = world.create_mailbox(world.left, "1001", changes).await;
    let archived = world.create_mailbox(world.left, "1002", changes).await;
    mailboxes::archive(world.app(), &world.lea, ChangeSource::Browser, &archived.uuid).await.unwrap();

    assert_eq!(texts(&lea.get("/sounds").await.body, ".sound-usage"), ["Used by 2 mailboxes"]);
    let page = lea.get(&format!("/sounds/{uuid}")).await;
    assert_eq!(texts(&page.body, ".audio-player-list li"), ["1001 Box 1001", "1002 Box 1002 (archived)"]);
    assert!(texts(&page.body, "details.disclosure").is_empty(), "no button that does nothing");
    let refused = lea.post(&format!("/sounds/{uuid}/delete"), &[]).await;
    assert_eq!(refused.status, 409);
    assert_eq!(
        texts(&refused.body, "#error-summary a"),
        ["2 mailboxes use this sound; choose another sound for them first"]
    );
    assert_eq!(texts(&refused.body, ".audio-player-list li").len(), 2, "and it says by which");

    // A user can play it, but sees only their own of the mailboxes that use it.
    let uma = world.uma.user().unwrap().to_string();
    world.update_mailbox(&world.lea, &active, &[(MailboxField::Owner, uma.as_str())]).await;
    let theirs = world.test.signed_in("uma").await.get(&format!("/sounds/{uuid}")).await;
    assert_eq!(texts(&theirs.body, ".audio-player-list li"), ["1001 Box 1001", "and 1 more"]);
    assert!(!theirs.body.contains("1002"));
    assert!(texts(&theirs.body, "form[action*=sounds]").is_empty(), "nothing to change");

    for mailbox in [active, archived] {
        mailboxes::restore(world.app(), &world.lea, ChangeSource::Browser, &mailbox.uuid).await.unwrap();
        world.update_mailbox(&world.lea, &world.get(&mailbox.uuid).await, &[(MailboxField::Greeting, "")]).await;
    }
    let page = lea.get(&format!("/sounds/{uuid}")).await;
    let deleted = Form::of(&page.body, "details.disclosure form").send(&mut lea).await;
    assert_eq!((deleted.status, deleted.location()), (303, "/sounds"));
    assert_eq!(texts(&lea.get("/sounds").await.body, ".notice"), ["Sound “Welcome” deleted."]);
    assert_eq!(lea.get(&format!("/sounds/{uuid}/phone.wav")).await.status, 404);
    let left: i64 =
        sqlx::query_scalar("select count(*) from sound_data").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(left, 0, "its bytes are gone too");
}

#[tokio::test]
async fn a_taken_name_is_reported_with_an_unreadable_file() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    add_sound(&mut lea, world.left, "Welcome", &tone(440.0, 1_500, 8_000)).await;
    for file in [None, Some(("a.wav", "audio/wav", &b"GIF89a"[..]))] {
        let refused = post_file(&mut lea, "/sounds/new", &[("name", "Welcome")], file).await;
        assert_eq!(refused.status, 422);
        assert_eq!(texts(&refused.body, "#file-error .error").len(), 1, "{file:?}");
        let errors = texts(&refused.body, "#name-error .error");
        assert_eq!(errors, ["There is already a sound “Welcome”; choose another name"], "{file:?}");
    }
}

#[tokio::test]
async fn replacing_a_sound_changes_no_mailbox() {
    let world = World::new().await;
    let mut rex = world.test.signed_in("rex").await;
    let (old, new) = (tone(440.0, 1_500, 8_000), tone(660.0, 2_500, 8_000));
    let uuid = add_sound(&mut rex, world.left, "Welcome", &old).await;
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Greeting, uuid.as_str())]).await;
    let form = rex.get(&format!("/mailboxes/{}", mailbox.uuid)).await;
    assert!(form.body.contains(&format!("src=\"/sounds/{uuid}/phone.wav\"")), "played in place");
    let audio_path = format!("/sounds/{uuid}/phone.wav");
    let before = rex.get(&audio_path).await;

    let refused =
        post_file(&mut rex, &format!("/sounds/{uuid}/replace"), &[], Some(("a.wav", "audio/wav", b"GIF89a"))).await;
    assert_eq!(refused.status, 422);
    assert_eq!(texts(&refused.body, "#file-error .error").len(), 1);
    assert_eq!(rex.get(&audio_path).await.bytes, old, "what was there stays");

    let done = post_file(&mut rex, &format!("/sounds/{uuid}/replace"), &[], Some(("b.wav", "audio/wav", &new))).await;
    assert_eq!((done.status, done.location()), (303, format!("/sounds/{uuid}").as_str()));
    let after = rex.get(&audio_path).await;
    assert_eq!(after.bytes, new);
    assert_ne!(after.header("etag"), before.header("etag"));
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "not even its version");
    let page = rex.get(&format!("/sounds/{uuid}")).await;
    assert_eq!(texts(&page.body, ".notice"), ["Sound replaced. All mailboxes that use it play the new one."]);
}

#[tokio::test]
async fn an_invalid_name_is_kept_with_its_error() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let uuid = add_sound(&mut lea, world.left, "Day", &tone(440.0, 1_500, 8_000)).await;
    add_sound(&mut lea, world.left, "Night", &tone(550.0, 1_500, 8_000)).await;
    let at = format!("/sounds/{uuid}");
    let long = "x".repeat(65);
    let cases = [
        ("Night", "There is already a sound “Night”; choose another name"),
        (&long, "Name has 65 characters; use at most 64"),
        (" ", "Enter a name"),
        ("a\u{7}b", "Name contains a character that can’t be displayed; retype it"),
    ];
    for (typed, error) in cases {
        let answer = lea.post(&at, &[("name", typed)]).await;
        assert_eq!(
            (answer.status, texts(&answer.body, "#name-error .error")),
            (422, vec![error.to_owned()]),
            "{typed}"
        );
    }
    assert_eq!(lea.post(&at, &[("name", "<b>Noon</b>")]).await.status, 303);
    assert_eq!(texts(&lea.get(&at).await.body, "h1"), ["<b>Noon</b>"]);
}

#[tokio::test]
async fn changes_are_recorded_without_the_audio() {
    let world = World::new().await;
    let mut rex = world.test.signed_in("rex").await;
    let file = tone(440.0, 1_500, 8_000);
    let uuid = add_sound(&mut rex, world.left, "Day", &file).await;
    let at = format!("/sounds/{uuid}");
    rex.post(&at, &[("name", "Night")]).await;
    rex.post(&at, &[("name", "Night")]).await;
    let other = tone(550.0, 1_500, 8_000);
    post_file(&mut rex, &format!("{at}/replace"), &[], Some(("b.wav", "audio/wav", &other))).await;
    post_file(&mut rex, &format!("{at}/replace"), &[], Some(("b.wav", "audio/wav", &other))).await;
    rex.post(&format!("{at}/delete"), &[]).await;

    let rows = sqlx::query("select * from history where subject = 'sound' order by id")
        .fetch_all(world.app().db.read())
        .await
        .unwrap();
    let entries: Vec<(String, String, i64, String)> = rows
        .iter()
        .map(|row| (row.get("action"), row.get("subject_name"), row.get("customer_id"), row.get("actor")))
        .collect();
    let expected = [("create", "Day"), ("update", "Night"), ("replace", "Night"), ("delete", "Night")];
    let expected = expected.map(|(action, name)| (action.to_owned(), name.to_owned(), world.left, "rex".to_owned()));
    assert_eq!(entries, expected, "what changes nothing is not recorded");
    let longest = rows.iter().map(|row| row.get::<Option<String>, _>("after").unwrap_or_default().len()).max();
    assert!(longest.unwrap() < 300);
}

#[tokio::test]
async fn nothing_of_a_suspended_customer_changes_and_none_of_its_users_gets_in() {
    let world = World::new().await;
    let (mut rita, mut rex) = (world.test.signed_in("rita").await, world.test.signed_in("rex").await);
    let file = tone(440.0, 1_500, 8_000);
    let uuid = add_sound(&mut rita, world.left, "Day", &file).await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    super::suspend_customer(&world, "left").await;
    let at = format!("/sounds/{uuid}");
    let other = tone(550.0, 1_500, 8_000);
    let sent = Some(("a.wav", "audio/wav", other.as_slice()));
    assert_eq!(rita.post(&at, &[("name", "Night")]).await.status, 409);
    assert_eq!(post_file(&mut rita, &format!("{at}/replace"), &[], sent).await.status, 409);
    assert_eq!(rita.post(&format!("{at}/delete"), &[]).await.status, 409);
    let fields = [("customer", world.left.to_string()), ("name", "Night".to_owned())];
    let fields = fields.each_ref().map(|(n, v)| (*n, v.as_str()));
    assert_eq!(post_file(&mut rita, "/sounds/new", &fields, sent).await.status, 409);
    assert_eq!(rita.get(&format!("{at}/phone.wav")).await.bytes, file, "heard it still is");
    // The page says so before a change is tried.
    let page = rita.get(&at).await.body;
    assert!(texts(&page, "#suspended")[0].contains("is suspended; nothing can be changed"));
    let off = texts(&page, "main fieldset[disabled] button, main .button-disabled").join(", ");
    assert_eq!(off, "Rename, Record, Replace sound, Delete");
    assert!(texts(&page, "details.disclosure").is_empty());
    let reasons = attributes(&page, "main fieldset, main .button-disabled", "aria-describedby");
    assert_eq!(reasons, ["suspended"; 3]);
    let page = rita.get(&format!("/sounds/new?mailbox={}", mailbox.uuid)).await.body;
    assert_eq!(texts(&page, "#suspended").len(), 1);
    assert_eq!(texts(&page, "main fieldset[disabled] button"), ["Record", "Use as greeting"]);
    for path in [at.clone(), format!("{at}/phone.wav"), "/sounds".to_owned()] {
        assert!(rex.get(&path).await.location().starts_with("/sign-in"), "{path}: in mid-session");
    }
    let sent = post_file(&mut rex, &format!("{at}/replace"), &[], sent).await;
    assert_eq!(sent.status, 401);
}
