//! Refused requests: an invisible mailbox is indistinguishable from a missing one, and every error
//! page names the request id that is in the log.

use crate::support::page::{Form, attributes, comparable_body, texts};
use crate::support::world::{PIN, World};
use crate::support::{Browser, TestApp, TestResponse};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::get;
use mailroom::server::router::with_outer_layers;
use mailroom::server::site;
use mailroom::services::mailboxes;
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;
use mailroom::web::state::WebState;

/// A UUID that no mailbox has.
const MISSING: &str = "00000000-0000-4000-8000-000000000000";

const PAGES: [&str; 2] = ["", "/history"];
const ACTIONS: [&str; 6] = ["", "/panel", "/pin", "/archive", "/restore", "/history/ENTRY/revert"];

/// Everything of a response that a client can compare, without what differs at every request and the
/// requested UUID.
fn comparable_response(answer: &TestResponse, uuid: &str) -> (u16, Vec<String>, String) {
    let volatile = ["x-request-id", "content-security-policy", "content-length"];
    let headers = answer.headers.iter().filter(|(name, _)| !volatile.contains(&name.as_str()));
    let headers = headers.map(|(name, value)| format!("{name}: {}", value.to_str().unwrap().replace(uuid, "UUID")));
    (answer.status, headers.collect(), comparable_body(answer).replace(uuid, "UUID"))
}

#[tokio::test]
async fn an_invisible_mailbox_is_indistinguishable_from_a_missing_one() {
    let world = World::new().await;
    let foreign = world.create_mailbox(world.right, "2001", &[]).await;
    let unowned = world.create_mailbox(world.left, "1001", &[]).await;
    let entry = |id: i64| move |path: &str| path.replace("ENTRY", &id.to_string());
    for (username, target) in [("lea", &foreign), ("rex", &foreign), ("uma", &foreign), ("uma", &unowned)] {
        let entries = mailboxes::history(world.app(), &world.rita, &target.uuid, None).await.unwrap();
        let (real, none) = (entry(entries.changes[0].id), entry(999_999));
        let mut browser = world.test.signed_in(username).await;
        for path in PAGES {
            let theirs = browser.get(&format!("/mailboxes/{}{path}", target.uuid)).await;
            let missing = browser.get(&format!("/mailboxes/{MISSING}{path}")).await;
            assert_eq!(theirs.status, 404, "{username} {path}");
            assert_eq!(
                comparable_response(&theirs, &target.uuid),
                comparable_response(&missing, MISSING),
                "{username} GET {path}"
            );
        }
        for path in ACTIONS {
            let fields = [("version", "1"), ("on", "on"), ("name", "Taken over"), ("number", "2001"), ("pin", PIN)];
            let theirs = browser.post(&format!("/mailboxes/{}{}", target.uuid, real(path)), &fields).await;
            let missing = browser.post(&format!("/mailboxes/{MISSING}{}", none(path)), &fields).await;
            // What the role may never do is refused first, whatever the mailbox is.
            let role_forbids = username != "lea" && ["/archive", "/restore"].contains(&path);
            assert_eq!(theirs.status, if role_forbids { 403 } else { 404 }, "{username} POST {path}");
            let mut theirs = comparable_response(&theirs, &target.uuid);
            theirs.2 = theirs.2.replace(&real(path), &none(path));
            assert_eq!(theirs, comparable_response(&missing, MISSING), "{username} POST {path}");
        }
    }
    assert_eq!(world.get(&foreign.uuid).await, foreign);
    assert_eq!(world.get(&unowned.uuid).await, unowned);
}

#[tokio::test]
async fn a_list_of_an_invisible_customer_reveals_nothing() {
    let world = World::new().await;
    world.create_mailbox(world.right, "2001", &[]).await;
    for username in ["lea", "rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        let theirs = browser.get(&format!("/mailboxes?customer={}", world.right)).await;
        let none = browser.get("/mailboxes?customer=999999").await;
        let id = world.right.to_string();
        assert!(!theirs.body.contains("2001"), "{username}");
        // The requested id is in the links of the page.
        let normalized = |answer: &TestResponse, id: &str| {
            let page = comparable_body(answer).replace(&format!("customer={id}"), "customer=ID");
            let page = page.replace(&format!("customer%3D{id}"), "customer%3DID");
            page.replace(&format!("name=\"customer\" value=\"{id}\""), "name=\"customer\" value=\"ID\"")
        };
        assert_eq!(normalized(&theirs, &id), normalized(&none, "999999"), "{username}");
        let new = |id: &str| format!("/mailboxes/new?customer={id}");
        let (theirs, none) = (browser.get(&new(&id)).await, browser.get(&new("999999")).await);
        assert_eq!(theirs.status, if username == "lea" { 404 } else { 403 });
        assert_eq!(normalized(&theirs, &id), normalized(&none, "999999"), "{username}");
    }
}

#[tokio::test]
async fn an_anonymous_user_is_sent_to_sign_in_and_back() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut anonymous = world.test.browser();
    for path in [page.as_str(), &format!("{page}/history"), "/mailboxes/new?customer=1"] {
        let answer = anonymous.get(path).await;
        assert_eq!((answer.status, answer.body.as_str()), (303, ""), "{path}");
        assert_eq!(answer.location(), format!("/sign-in?next={path}"));
    }
    for path in ACTIONS {
        let answer = anonymous.post(&format!("{page}{}", path.replace("ENTRY", "1")), &[("name", "x")]).await;
        let missing =
            anonymous.post(&format!("/mailboxes/{MISSING}{}", path.replace("ENTRY", "1")), &[("name", "x")]).await;
        // Typed values are kept; a form of one button redirects to the sign-in page.
        let typed = ["", "/pin"].contains(&path);
        assert_eq!(answer.status, if typed { 401 } else { 303 }, "POST {path}");
        assert_eq!(answer.location(), if typed { "" } else { "/sign-in" }, "POST {path}");
        assert_eq!(comparable_response(&answer, &mailbox.uuid), comparable_response(&missing, MISSING), "POST {path}");
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept_for_the_next() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let evil = "Typed </textarea><script>alert(1)</script>";
    let form = Form::of(&rita.get(&page).await.body, "form.mailbox-form").with("name", evil).with("pin", PIN);
    world.test.signed_in("rita").await.post("/sign-out-everywhere", &[]).await;

    let late = form.send(&mut rita).await;
    let reveal = Form { action: format!("{page}/pin"), ..form.clone() }.send(&mut rita).await;
    assert_eq!(
        (late.status, comparable_body(&reveal)),
        (401, comparable_body(&late)),
        "the button for the PIN keeps it too"
    );
    assert!(!late.body.contains(PIN) && !late.body.contains("<script>alert"));
    assert_eq!(world.get(&mailbox.uuid).await, mailbox, "nothing is written");
    assert_eq!(rita.sign_in("rita", crate::support::PASSWORD).await.status, 303);
    let redisplayed = Form::of(&late.body, &format!("form[action='{page}']"));
    assert_eq!(redisplayed.sorted_without(&[]), form.without("pin").sorted_without(&[]));
    assert_eq!(redisplayed.with("name", "Typed").send(&mut rita).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Typed");
}

/// The page names the request id of the header, and has a heading.
fn assert_names_request_id(answer: &TestResponse, status: u16) {
    assert_eq!(answer.status, status, "{}", answer.body);
    let id = answer.header("x-request-id");
    assert_eq!(texts(&answer.body, "code"), [id], "{}", answer.body);
    assert_eq!(texts(&answer.body, "h1").len(), 1);
}

/// Sends a form of another site, as a browser does.
async fn post_from_another_site(browser: &mut Browser, path: &str) -> TestResponse {
    let request = Request::post(path).header("accept", "text/html").header("sec-fetch-site", "cross-site");
    browser.send(request.header("x-request-id", "chosen-by-the-client").body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn every_error_page_names_its_request() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rex = world.test.signed_in("rex").await;
    assert_names_request_id(&rex.get("/no/such/page").await, 404);
    assert_names_request_id(&rex.get(&format!("/mailboxes/{MISSING}")).await, 404);
    assert_names_request_id(&rex.post(&format!("/mailboxes/{MISSING}/pin"), &[]).await, 404);
    assert_names_request_id(&rex.get("/mailboxes/new").await, 403);
    assert_names_request_id(&rex.post("/mailboxes/new", &[]).await, 403);
    for action in ["archive", "restore"] {
        let refused = rex.post(&format!("{page}/{action}"), &[]).await;
        assert_names_request_id(&refused, 403);
        assert!(texts(&refused.body, "header.sidebar nav")[0].contains("Mailboxes"), "{action}: no way on from here");
    }
    assert_names_request_id(&post_from_another_site(&mut rex, &page).await, 403);

    let renamed = world
        .app()
        .db
        .write(move |tx| Box::pin(async { sqlx::query("alter table mailbox rename to gone").execute(tx).await }));
    renamed.await.unwrap();
    for path in ["/mailboxes", &page, &format!("{page}/history")] {
        assert_names_request_id(&rex.get(path).await, 500);
    }
    for action in ["", "/panel", "/pin"] {
        let answer = rex.post(&format!("{page}{action}"), &[("name", "x")]).await;
        assert_names_request_id(&answer, 500);
        assert!(!texts(&answer.body, "main").concat().contains("table"), "{action} tells what is wrong inside");
    }
}

#[tokio::test]
async fn every_script_has_the_nonce_and_none_is_inline() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let page = format!("/mailboxes/{}", mailbox.uuid);
    let mut rita = world.test.signed_in("rita").await;
    let mut answers = vec![];
    for path in ["/mailboxes", "/mailboxes/new", &page, &format!("{page}/history"), "/sign-in", "/no/such/page"] {
        answers.push(rita.get(path).await);
    }
    answers.push(rita.post("/mailboxes/new", &[]).await);
    for answer in answers {
        let policy = answer.header("content-security-policy");
        let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
        let scripts = texts(&answer.body, "script").len();
        assert!(scripts > 0);
        assert_eq!(attributes(&answer.body, "script", "nonce"), vec![nonce; scripts]);
        for inline in ["style", "onclick", "onchange", "oninput", "onload", "onsubmit", "onerror"] {
            assert!(attributes(&answer.body, "*", inline).is_empty(), "{inline}");
        }
        assert!(texts(&answer.body, "style").is_empty());
    }
}

#[tokio::test]
async fn a_panic_gets_a_response_and_the_server_survives() {
    let test = TestApp::new().await;
    let folder = tempfile::tempdir().unwrap();
    let config = Config::read(RawConfig { data_dir: Some(folder.path().into()), ..RawConfig::default() }).unwrap();
    let state = WebState::new(test.app.clone(), config, site::options());
    let routes = Router::new()
        .route("/panic", get(async || -> &'static str { panic!("the secret is 4711") }))
        .route("/fine", get(async || "fine"));
    let mut browser = Browser::new(with_outer_layers(routes, state), "192.0.2.1:50000".parse().unwrap());

    let page = browser.get("/panic").await;
    assert_names_request_id(&page, 500);
    assert!(!page.body.contains("4711"));
    for header in ["content-security-policy", "x-content-type-options", "permissions-policy", "referrer-policy"] {
        assert!(!page.header(header).is_empty(), "{header}");
    }
    assert_eq!(page.header("cache-control"), "no-store");
    let json =
        browser.send(Request::get("/panic").header("accept", "application/json").body(Body::empty()).unwrap()).await;
    assert_eq!((json.status, json.body.as_str()), (500, "\"Internal\""));
    assert_eq!(browser.get("/fine").await.body, "fine");
}
