//! A form that is submitted twice is processed once.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{post_file, tone};
use crate::support::world::World;
use mailroom::lists::sound_list::SoundQuery;
use mailroom::services::{sounds, tokens};

async fn open_form(browser: &mut Browser, page: &str, selector: &str) -> Form {
    Form::of(&browser.get(page).await.body, selector)
}

/// Submits the same form twice, and returns both redirect locations.
async fn send_twice(browser: &mut Browser, form: &Form) -> [String; 2] {
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut locations = [String::new(), String::new()];
    for location in &mut locations {
        let answer = browser.post_without_redirect(&form.action, &fields).await;
        assert_eq!(answer.status, 303, "{}", form.action);
        answer.location().clone_into(location);
    }
    locations
}

#[tokio::test]
async fn a_form_sent_twice_creates_one() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let customer = open_form(&mut rita, "/customers/new", "form.plain-form").await;
    let user = open_form(&mut rita, "/users/new", "form.plain-form").await;
    let plan = open_form(&mut rita, "/plans/new", "form.plain-form").await;
    let view = open_form(&mut rita, "/mailboxes?q=a", "form[action='/views']").await;
    for form in [
        customer.with("name", "Once").with("slug", "once"),
        user.with("name", "Once").with("username", "once"),
        plan.with("name", "Once"),
        view.with("name", "Once"),
    ] {
        let [first, second] = send_twice(&mut rita, &form).await;
        assert_eq!(first, second, "{}", form.action);
        assert!(!first.contains("draft="), "{first}");
        // The same form with other contents is a new submission.
        let other = form.clone().with("name", "Once more");
        let fields: Vec<_> = other.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_ne!(rita.post_without_redirect(&other.action, &fields).await.location(), first, "{}", form.action);
    }
}

#[tokio::test]
async fn a_token_is_created_once_and_the_second_response_shows_it() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let token = open_form(&mut rita, "/tokens", "form.token-form").await.with("name", "Nightly").with("dialect", "yay");
    let [first, second] = send_twice(&mut rita, &token).await;
    assert_eq!(first, second);
    assert_eq!(tokens::list(world.app(), &world.rita, None).await.unwrap().len(), 1);
    let response = rita.get(&second).await;
    assert_eq!(attributes(&response.body, "#secret", "value").len(), 1);

    // After it was shown, a third submission is an error and creates none.
    let [third, _] = send_twice(&mut rita, &token).await;
    assert_eq!(third, "/tokens");
    assert!(texts(&rita.get(&third).await.body, ".notice-error")[0].contains("sent twice"));
    assert_eq!(tokens::list(world.app(), &world.rita, None).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_click_keeps_the_invitation_link_of_the_first() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    let invite = open_form(&mut rita, &page, &format!("form[action='{page}/invite']")).await;
    let [first, second] = send_twice(&mut rita, &invite).await;
    assert_eq!(first, second);
    let link = attributes(&rita.get(&second).await.body, "#link", "value").remove(0);
    let path = link.split_once("/invitation/").unwrap().1;
    let mut guest = world.test.browser();
    guest.get(&format!("/invitation/{path}")).await;
    assert_eq!(guest.get("/invitation").await.status, 200, "the link opens");
}

#[tokio::test]
async fn a_second_click_on_save_is_no_conflict() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "4711", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    for (page, selector) in [
        (format!("/users/{}", world.uma.user().unwrap()), "form.plain-form"),
        (format!("/customers/{}", world.left), "form.plain-form"),
        (format!("/mailboxes/{}", mailbox.uuid), "form.mailbox-form"),
    ] {
        let changed = open_form(&mut rita, &page, selector).await.with("name", "Another name");
        let [first, second] = send_twice(&mut rita, &changed).await;
        assert_eq!((first.as_str(), second.as_str()), (page.as_str(), page.as_str()));
        // A late submission with other contents is still a conflict.
        let late = changed.clone().with("name", "A third name");
        assert_eq!(late.send(&mut rita).await.status, 409, "{page}");
    }
}

/// Submits the same form with the same file twice, and returns both redirect locations.
async fn post_file_twice(browser: &mut Browser, form: &Form, file: (&str, &str, &[u8])) -> [String; 2] {
    let fields = form.fields.iter().filter(|(name, _)| name != "file");
    let fields: Vec<_> = fields.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut locations = [String::new(), String::new()];
    for location in &mut locations {
        let answer = post_file(browser, &form.action, &fields, Some(file)).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        answer.location().clone_into(location);
    }
    locations
}

#[tokio::test]
async fn a_file_sent_twice_is_one_import() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let page = "/mailboxes/import";
    let upload = open_form(&mut lea, page, "form[enctype]").await;
    let table = |name| (name, "text/csv", b"number,name\n1000,One\n".as_slice());
    let [first, second] = post_file_twice(&mut lea, &upload, table("a.csv")).await;
    assert_eq!(first, second);
    let import_count = async |browser: &mut Browser| texts(&browser.get(page).await.body, ".plain-list li").len();
    assert_eq!(import_count(&mut lea).await, 1);

    // Another file, another form or another name is another import.
    let other = ("a.csv", "text/csv", b"number,name\n1000,Two\n".as_slice());
    let fresh = open_form(&mut lea, page, "form[enctype]").await;
    for (form, file) in [(&upload, other), (&fresh, table("a.csv")), (&upload, table("b.csv"))] {
        let [third, again] = post_file_twice(&mut lea, form, file).await;
        assert_eq!(third, again);
        assert_ne!(third, first);
    }
    assert_eq!(import_count(&mut lea).await, 4);

    // A canceled import is not reused.
    assert_eq!(lea.post(&format!("{first}/give-up"), &[]).await.status, 303);
    let [fresh, again] = post_file_twice(&mut lea, &upload, table("a.csv")).await;
    assert_eq!((fresh == again, fresh == first), (true, false));
    assert_eq!(lea.get(&fresh).await.status, 200);
}

#[tokio::test]
async fn a_file_sent_twice_simultaneously_is_one_import() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let upload = open_form(&mut lea, "/mailboxes/import", "form[enctype]").await;
    let rows: Vec<String> = (0..600).map(|at| format!("{},Box\n", 1000 + at)).collect();
    let table = format!("number,name\n{}", rows.concat());
    let mut other = lea.clone();
    let file = ("a.csv", "text/csv", table.as_bytes());
    let (first, second) =
        tokio::join!(post_file_twice(&mut lea, &upload, file), post_file_twice(&mut other, &upload, file));
    assert_eq!(first, second);
    let count = "select count(*) from import_row";
    let rows: i64 = sqlx::query_scalar(count).fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(rows, 601, "of the others nothing is left");
}

#[tokio::test]
async fn a_sound_sent_twice_is_created_once() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let upload = open_form(&mut lea, "/sounds/new", "form[enctype]").await;
    let sound = tone(440.0, 1_200, 8_000);
    let [first, second] = post_file_twice(&mut lea, &upload, ("hello.wav", "audio/wav", &sound)).await;
    assert_eq!(first, second);
    let all = sounds::list(world.app(), &world.lea, &SoundQuery::default()).await.unwrap();
    assert_eq!(all.rows.len(), 1);
}

#[tokio::test]
async fn a_batch_is_created_once_and_both_responses_lead_to_it() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1000", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let bulk_form = open_form(&mut lea, "/mailboxes?q=1000", "#bulk").await.with("uuid", &mailbox.uuid);
    for (action, asks_for_value) in [("panel:on", false), ("timezone", true), ("", false)] {
        let [first, second] = send_twice(&mut lea, &bulk_form.clone().with("deed", action)).await;
        assert_eq!(first, second, "{action}");
        assert_eq!(first.contains("set=timezone"), asks_for_value, "{first}");
    }
    let count = "select count(*) from batch";
    let batches: i64 = sqlx::query_scalar(count).fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(batches, 3);
}

#[tokio::test]
async fn a_batch_is_undone_once_and_the_second_tab_is_refused() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1000", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let bulk_form =
        open_form(&mut lea, "/mailboxes", "#bulk").await.with("uuid", &mailbox.uuid).with("deed", "panel:on");
    let page = bulk_form.send(&mut lea).await.location().to_owned();
    lea.post(&format!("{page}/start"), &[]).await;
    let undo = open_form(&mut lea, &page, "form[action$='/undo']").await;
    let [first, second] = send_twice(&mut lea, &undo).await;
    assert_eq!(first, second, "a double click makes one");
    let confirmation = open_form(&mut lea, &first, "#confirm-form").await;

    // An administrator of the parent customer is about to do the same.
    let mut rita = world.test.signed_in("rita").await;
    let theirs = open_form(&mut rita, &page, "form[action$='/undo']").await.send(&mut rita).await.location().to_owned();
    assert_ne!(theirs, first);
    let late_confirmation = open_form(&mut rita, &theirs, "#confirm-form").await;

    assert_eq!(send_twice(&mut lea, &confirmation).await, [first.clone(), first.clone()]);
    assert!(!world.get(&mailbox.uuid).await.settings.panel);
    let now = world.get(&mailbox.uuid).await;
    let message = "This bulk change has already been undone. Nothing was changed.";
    let answer = late_confirmation.send(&mut rita).await;
    assert_eq!((answer.status, texts(&answer.body, "#error-summary li")), (422, vec![message.to_owned()]));
    assert_eq!(undo.send(&mut lea).await.location(), page);
    let body = lea.get(&page).await.body;
    assert!(texts(&body, ".notice-error p").concat().contains(message), "{body}");
    assert!(texts(&body, ".notice p").concat().contains("Undone by lea"));
    assert_eq!(world.get(&mailbox.uuid).await, now);
}
