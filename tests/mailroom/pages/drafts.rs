//! A refused form redirects to its page, which shows what was submitted from a stored draft.

use std::time::Duration;

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{PIN, World};
use crate::support::{Browser, PASSWORD, TestApp};

const MINUTE: Duration = Duration::from_mins(1);
const KEY: &str = "0123456789abcdef";

type TypedFields = Vec<(&'static str, &'static str)>;

/// The action of a form, its fields, the page that it redirects to, and the status of that page.
fn refused_forms(world: &World) -> Vec<(String, TypedFields, String, u16)> {
    let (uma, left) = (format!("/users/{}", world.uma.user().unwrap()), format!("/customers/{}", world.left));
    let at = |page: &str| page.to_owned();
    vec![
        (at("/customers/new"), vec![("name", "Heard once"), ("slug", "B A D")], at("/customers/new"), 422),
        (left.clone(), vec![("name", "Heard once"), ("version", "0")], left, 409),
        (at("/users/new"), vec![("name", "Heard once"), ("username", "!")], at("/users/new"), 422),
        (uma.clone(), vec![("name", "Heard once"), ("version", "0")], uma.clone(), 409),
        (at("/plans/new"), vec![("name", "Heard once"), ("max_mailboxes", "x")], at("/plans/new"), 422),
        (at("/tokens"), vec![("name", "Heard once"), ("username", "nobody")], at("/tokens"), 422),
        (at("/account"), vec![("name", "Heard once"), ("email", "no address")], at("/account"), 422),
        (
            at("/mailboxes/new"),
            vec![("name", "Heard once"), ("number", "x"), ("pin", PIN), ("key", KEY)],
            at("/mailboxes/new"),
            422,
        ),
        (at("/views"), vec![("name", ""), ("list", "q=Heard+once")], at("/mailboxes"), 422),
    ]
}

#[tokio::test]
async fn a_refused_form_redirects_to_its_page_which_can_be_reopened() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    for (action, typed, page, status) in refused_forms(&world) {
        let answer = rita.post_without_redirect(&action, &typed).await;
        assert_eq!(answer.status, 303, "{action}");
        let (path, draft) = answer.location().split_once("draft=").unwrap();
        assert!(path.starts_with(&page) && draft.len() == 32, "{}", answer.location());
        for time in ["first", "again"] {
            let response = rita.get(answer.location()).await;
            assert_eq!(response.status, status, "{action}, {time}");
            assert!(response.body.contains("Heard once") || action == "/views", "{action}, {time}");
            assert!(response.body.contains("role=\"alert\""), "{action}, {time}");
            assert!(!response.body.contains(draft), "{action}: what the page links to names no draft");
        }
    }
}

#[tokio::test]
async fn a_draft_is_limited_to_its_session_and_ten_minutes() {
    let world = World::new().await;
    let (mut rita, mut other) = (world.test.signed_in("rita").await, world.test.signed_in("rita").await);
    let answer = rita.post_without_redirect("/users/new", &[("name", "Heard once")]).await;
    let page = answer.location().to_owned();
    let mut lea = world.test.signed_in("lea").await;
    for browser in [&mut other, &mut lea] {
        let response = browser.get(&page).await;
        assert_eq!(response.status, 200);
        assert!(!response.body.contains("Heard once") && texts(&response.body, "#error-summary").is_empty());
        assert!(texts(&response.body, ".notice")[0].starts_with("What you typed is no longer available"));
    }
    assert!(world.test.browser().get(&page).await.location().starts_with("/sign-in"));
    world.test.app.clock.advance(9 * MINUTE);
    assert_eq!(rita.get(&page).await.status, 422);
    world.test.app.clock.advance(2 * MINUTE);
    let response = rita.get(&page).await;
    assert_eq!((response.status, response.body.contains("Heard once")), (200, false));
}

#[tokio::test]
async fn a_draft_opens_only_its_own_page() {
    let world = World::new().await;
    let mut anonymous = world.test.browser();
    let answer = anonymous.post_without_redirect("/users/new", &[("name", "Heard once")]).await;
    let (_, draft) = answer.location().split_once('?').unwrap();
    for path in ["/", "/mailboxes/export", "/history"] {
        let answer = anonymous.get(&format!("{path}?{draft}")).await;
        assert_eq!(answer.status, 303, "{path}: {}", answer.body);
        assert!(answer.location().starts_with("/sign-in"), "{path}: {}", answer.location());
    }
    let response = anonymous.get(answer.location()).await;
    assert_eq!((response.status, response.body.contains("Heard once")), (401, true));
}

/// Whether any file of the database contains the text.
fn stored_in_clear(app: &TestApp, text: &str) -> bool {
    app.files().iter().any(|file| {
        let bytes = std::fs::read(file).unwrap();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

#[tokio::test]
async fn drafts_are_not_stored_in_clear() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    rita.post_without_redirect("/users/new", &[("name", "Heard once")]).await;
    let token = Form::of(&rita.get("/tokens").await.body, "form.token-form");
    let token = token.with("name", "Nightly").with("username", "uma").with("dialect", "yay");
    let token = assert_shown_once(&mut rita, &world.test, &token, "#new-token input").await;
    let invite = format!("form[action='/users/{}/invite']", world.uma.user().unwrap());
    let page = rita.get(&format!("/users/{}", world.uma.user().unwrap())).await.body;
    let link = assert_shown_once(&mut rita, &world.test, &Form::of(&page, &invite), "#link").await;
    assert!(link.contains("/invitation/"), "{link}");
    assert_ne!(token, link);
    assert!(!stored_in_clear(&world.test, "Heard once"));
    // Proves that a stored name would be found.
    assert!(stored_in_clear(&world.test, "Nightly"));
}

/// Sends a form whose answer shows something once, looks for it in the files while it waits, and returns it.
async fn assert_shown_once(browser: &mut Browser, test: &TestApp, form: &Form, selector: &str) -> String {
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = browser.post_without_redirect(&form.action, &fields).await;
    let page = answer.location().to_owned();
    let files_before: Vec<Vec<u8>> = test.files().iter().map(|file| std::fs::read(file).unwrap()).collect();
    let mut prefetch = axum::http::Request::get(&page).header("sec-purpose", "prefetch").header("accept", "text/html");
    prefetch = prefetch.header("sec-fetch-site", "same-origin");
    let prefetched = browser.send(prefetch.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!(prefetched.status, 503, "what is fetched ahead takes nothing");
    let response = browser.get(&page).await;
    assert_eq!(response.status, 200);
    let secret = attributes(&response.body, selector, "value").remove(0);
    let secret_part = secret.rsplit('/').next().unwrap().to_owned();
    let found =
        files_before.iter().any(|bytes| bytes.windows(secret_part.len()).any(|part| part == secret_part.as_bytes()));
    assert!(!found && !stored_in_clear(test, &secret_part), "it lies open in a file");
    let again = browser.get(&page).await;
    assert_eq!(again.status, 200);
    assert!(attributes(&again.body, selector, "value").is_empty(), "it is shown once");
    secret
}

#[tokio::test]
async fn a_revealed_pin_is_shown_once() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "4711", &[]).await;
    let mut lea = world.test.signed_in("lea").await;
    let answer = lea.post_without_redirect(&format!("/mailboxes/{}/pin", mailbox.uuid), &[]).await;
    assert_eq!(answer.status, 303);
    assert!(lea.get(answer.location()).await.body.contains(PIN));
    assert!(!lea.get(answer.location()).await.body.contains(PIN));
}

#[tokio::test]
async fn no_password_and_no_pin_is_in_a_draft() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let typed = [("current", PASSWORD), ("new", "short-one")];
    let response = rita.post("/account/password", &typed).await;
    assert_eq!(response.status, 422);
    assert!(!response.body.contains("short-one") && !response.body.contains(PASSWORD));
    let response = rita.post("/mailboxes/new", &[("number", "x"), ("pin", PIN), ("name", "Typed"), ("key", KEY)]).await;
    assert!(response.body.contains("Typed") && !response.body.contains(PIN));
}

#[tokio::test]
async fn the_page_of_a_refused_sign_in_can_be_reopened() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    let answer =
        browser.post_without_redirect("/sign-in", &[("username", "ann"), ("password", "wrong password")]).await;
    assert_eq!(answer.status, 303);
    let page = answer.location().to_owned();
    for _ in 0..2 {
        let response = browser.get(&page).await;
        assert_eq!(response.status, 422);
        assert_eq!(attributes(&response.body, "#username", "value"), ["ann"]);
    }
    assert_eq!(test.browser().get(&page).await.status, 200, "another browser");
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept_as_a_draft() {
    let test = TestApp::with_ann(|_| {}).await;
    let mut browser = test.browser();
    let answer = browser.post_without_redirect("/users/new", &[("name", "Typed for long"), ("pin", PIN)]).await;
    let page = answer.location().to_owned();
    assert!(page.starts_with("/users/new?draft="), "{page}");
    assert_eq!(browser.get(&page).await.status, 401);
    browser.sign_in("ann", PASSWORD).await;
    let response = browser.get(&page).await;
    let again = Form::of(&response.body, "form.resend-form");
    assert_eq!((again.action.as_str(), again.get("name"), again.get("pin")), ("/users/new", "Typed for long", ""));
}

#[tokio::test]
async fn the_number_of_drafts_is_limited() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let mut pages = Vec::new();
    for _ in 0..12 {
        pages.push(rita.post_without_redirect("/users/new", &[("name", "Typed")]).await.location().to_owned());
    }
    assert_eq!(rita.get(&pages[0]).await.status, 200, "the oldest has made room");
    assert_eq!(rita.get(&pages[11]).await.status, 422);

    // Anonymous users can send these: above the limit, the response is the page itself.
    let mut answers = Vec::new();
    for _ in 0..201 {
        answers.push(
            world.test.browser_at("192.0.2.9:1").post_without_redirect("/users/new", &[("name", "x")]).await.status,
        );
    }
    assert_eq!((answers[0], answers[199], answers[200]), (303, 303, 401));
    world.test.app.clock.advance(11 * MINUTE);
    mailroom::services::maintenance::delete_expired(&world.test.app.db, world.test.app.clock.now()).await.unwrap();
    let remaining: i64 =
        sqlx::query_scalar("select count(*) from draft").fetch_one(world.test.app.db.read()).await.unwrap();
    assert_eq!(remaining, 0);
}

#[tokio::test]
async fn a_script_gets_the_response_in_place_with_the_next_page() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let refused = rita.post_in_place("/users/new", &[("name", "Typed"), ("username", "!")]).await;
    assert_eq!(refused.status, 422);
    assert!(!texts(&refused.body, "#error-summary a").is_empty());
    let page = rita.get("/users/new").await.body;
    let form = Form::of(&page, "form[action='/users/new']").with("name", "New").with("username", "newton");
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let done = rita.post_in_place("/users/new", &fields).await;
    assert_eq!(done.status, 204);
    assert!(done.location().starts_with("/users/"), "{}", done.location());
    assert!(rita.get(done.location()).await.body.contains("User created"), "the notice waits for the page");
}
