//! Every server function, called by unauthorized users: each is an HTTP endpoint that any client can call, whatever
//! the pages show.

use crate::support::page::attributes;
use crate::support::world::{PIN, World, edited_form};
use crate::support::{Browser, PASSWORD, TestApp, TestResponse};
use axum::body::Body;
use axum::http::{Method, Request};
use leptos::server_fn::axum::server_fn_paths;
use mailroom::domain::field::MailboxField;
use mailroom::domain::pin::PinPolicy;
use mailroom::forms::mailbox_submission::MailboxSubmission;
use mailroom::forms::mailbox_values::MailboxValues;
use mailroom::services::mailboxes;
use serde_json::{Value, json};

/// A UUID that does not exist.
const MISSING: &str = "00000000-0000-4000-8000-000000000000";

/// Calls a server function as an island does.
async fn call(browser: &mut Browser, path: &str, body: impl Into<Body>, headers: &[(&str, &str)]) -> TestResponse {
    let mut request =
        Request::post(path).header("accept", "application/json").header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(body.into()).unwrap()).await
}

const SAME_ORIGIN: [(&str, &str); 1] = [("sec-fetch-site", "same-origin")];

/// The address of the server function of this name.
fn server_function_path(name: &str) -> &'static str {
    let short = |path: &str| path.trim_start_matches("/api/").trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    server_fn_paths().map(|(path, _)| path).find(|path| short(path) == name).unwrap()
}

/// Arguments that are valid for every server function, about the mailbox `uuid` of `customer`.
fn arguments(uuid: &str, customer: i64, values: &MailboxValues) -> Value {
    let submission = MailboxSubmission {
        uuid: Some(uuid.into()),
        version: 1,
        values: values.clone(),
        ..MailboxSubmission::default()
    };
    let policy = PinPolicy::strict();
    json!({
        "submission": submission, "customer_id": customer, "uuid": uuid, "on": true, "number": "2001", "except": "",
        "policy": policy, "list": "Owner", "field": "OwnerText", "value": "on", "question": "2001", "recent": [format!("/mailboxes/{uuid}")],
    })
}

#[tokio::test]
async fn server_functions_require_a_session() {
    // Building the router registers the server functions.
    let app = TestApp::new().await;
    let declared: usize = ["src/islands", "src/pages", "src/components"].map(server_functions_below).iter().sum();
    assert_eq!(server_fn_paths().count(), declared, "as many as there are `#[server]` attributes");
    for (path, method) in server_fn_paths() {
        assert_eq!(method, Method::POST, "{path}: what is read by GET can be read by a link");
        let full = arguments(MISSING, 1, &MailboxValues::default()).to_string();
        for body in [full.as_str(), "{}", "", "{", "null"] {
            let answer = call(&mut app.browser(), path, body.to_owned(), &SAME_ORIGIN).await;
            let refused = answer.status == 401 && answer.body == "\"SignedOut\"";
            // Unreadable arguments are refused before the session is checked.
            let unreadable = body != full && answer.status == 400 && answer.body == "\"BadRequest\"";
            assert!(refused || unreadable, "{path} answered {} {} to {body}", answer.status, answer.body);
        }
        let plain = app.browser().post(path, &[("uuid", MISSING)]).await;
        assert!(!plain.body.contains("mailbox"), "{path} told a plain form {}", plain.body);
    }
}

fn server_functions_below(folder: &str) -> usize {
    let Ok(entries) = std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else {
        return 0;
    };
    let count = |path: std::path::PathBuf| {
        if path.is_dir() {
            return server_functions_below(path.to_str().unwrap());
        }
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().filter(|line| line.starts_with("#[server")).count()
    };
    entries.map(|entry| count(entry.unwrap().path())).sum()
}

#[tokio::test]
async fn an_invisible_mailbox_is_not_found() {
    let world = World::new().await;
    let foreign = world.create_mailbox(world.right, "2001", &[]).await;
    let unowned = world.create_mailbox(world.left, "1001", &[]).await;
    let values = edited_form(&foreign, &[]);
    let (taken, counted, holder) = (
        server_function_path("is_taken"),
        server_function_path("noncompliant_pins"),
        server_function_path("holder_of"),
    );
    let own = ["session_left", "stay_signed_in"].map(server_function_path);
    for (username, target) in [("lea", &foreign), ("rex", &foreign), ("uma", &foreign), ("uma", &unowned)] {
        let mut browser = world.test.signed_in(username).await;
        // These two concern only the caller's own session.
        for (path, _) in server_fn_paths().filter(|(path, _)| !own.contains(path)) {
            let foreign_answer =
                call(&mut browser, path, arguments(&target.uuid, world.right, &values).to_string(), &SAME_ORIGIN).await;
            let missing_answer =
                call(&mut browser, path, arguments(MISSING, 999_999, &values).to_string(), &SAME_ORIGIN).await;
            // `is_taken` answers no for an invisible customer.
            // Only administrators may count PINs, of any customer.
            let expected = match path {
                path if path == taken => (200, "false"),
                path if path == self::server_function_path("find") => (200, "[]"),
                path if path == counted && username != "lea" => (403, "\"Forbidden\""),
                // Only administrators assign numbers, so only they may ask who has one.
                path if path == holder && username == "lea" => (200, "null"),
                path if path == holder => (403, "\"Forbidden\""),
                _ => (404, "\"NotFound\""),
            };
            assert_eq!((foreign_answer.status, foreign_answer.body.as_str()), expected, "{username} {path}");
            assert_eq!((missing_answer.status, missing_answer.body.as_str()), expected, "{username} {path}");
            let names = |answer: &TestResponse| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!(names(&missing_answer), names(&foreign_answer), "{username} {path}");
        }
    }
    assert_eq!(world.get(&foreign.uuid).await, foreign);
}

#[tokio::test]
async fn an_unauthorized_role_is_refused() {
    let world = World::new().await;
    let values = world.form(world.left, "1001", &[]).await;
    let new =
        json!({ "submission": MailboxSubmission { key: MISSING.into(), values, ..MailboxSubmission::default() } });
    for username in ["rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        let answer = call(&mut browser, server_function_path("save_mailbox"), new.to_string(), &SAME_ORIGIN).await;
        assert_eq!((answer.status, answer.body.as_str()), (403, "\"Forbidden\""), "{username}");
    }
    assert_eq!(world.active_mailboxes(world.left).await, 0);
}

#[tokio::test]
async fn unreadable_arguments_are_a_client_error() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    // Two have no arguments.
    let without_arguments = ["session_left", "stay_signed_in"].map(server_function_path);
    for (path, _) in server_fn_paths().filter(|(path, _)| !without_arguments.contains(path)) {
        for body in ["", "{", "null", "[]", "{}", "{\"uuid\":1,\"customer_id\":\"x\",\"submission\":{}}", "\u{0}"] {
            let answer = call(&mut rita, path, body.to_owned(), &SAME_ORIGIN).await;
            assert_eq!((answer.status, answer.body.as_str()), (400, "\"BadRequest\""), "{path} {body:?}");
        }
        let bytes = call(&mut rita, path, vec![0xff, 0xfe], &SAME_ORIGIN).await;
        assert_eq!(bytes.status, 400, "{path}");
        let long = call(&mut rita, path, format!("{{\"uuid\":\"{}\"}}", "x".repeat(300 * 1024)), &SAME_ORIGIN).await;
        assert!((400..500).contains(&long.status), "{path} {}", long.status);
    }
    let unknown = call(&mut rita, "/api/no_such_function", "{}", &SAME_ORIGIN).await;
    assert!((400..500).contains(&unknown.status), "{}", unknown.status);
}

#[tokio::test]
async fn another_site_cannot_call_a_server_function() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let body = || arguments(&mailbox.uuid, world.root, &edited_form(&mailbox, &[])).to_string();
    for (path, _) in server_fn_paths() {
        for headers in
            [&[("sec-fetch-site", "cross-site")] as &[_], &[("origin", "https://evil.example")], &[("origin", "null")]]
        {
            let answer = call(&mut rita, path, body(), headers).await;
            assert_eq!((answer.status, answer.body.as_str()), (403, "\"Forbidden\""), "{path} {headers:?}");
        }
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}

#[tokio::test]
async fn each_server_function_works_and_reveals_no_unrequested_pin() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.root, "1001", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let uuid = mailbox.uuid.as_str();

    let context = call(
        &mut rita,
        server_function_path("surroundings_of"),
        json!({ "customer_id": world.right }).to_string(),
        &SAME_ORIGIN,
    )
    .await;
    assert_eq!(context.status, 200);
    assert_eq!(serde_json::from_str::<Value>(&context.body).unwrap()["customer_name"], "right");

    let shown = call(
        &mut rita,
        server_function_path("set_panel"),
        json!({ "uuid": uuid, "on": true }).to_string(),
        &SAME_ORIGIN,
    )
    .await;
    assert_eq!((shown.status, shown.body.as_str()), (200, "null"));
    assert!(world.get(uuid).await.settings.panel);

    let text = json!({ "uuid": uuid, "field": "OwnerText", "value": "on" });
    let set = call(&mut rita, server_function_path("set_setting"), text.to_string(), &SAME_ORIGIN).await;
    assert!(set.status == 200 && set.body.starts_with("[{\"Done\":"), "{} {}", set.status, set.body);
    assert!(world.get(uuid).await.settings.owner_text);
    assert!(!set.body.contains(PIN));
    let card =
        call(&mut rita, server_function_path("get_card"), json!({ "uuid": uuid }).to_string(), &SAME_ORIGIN).await;
    assert_eq!(serde_json::from_str::<Value>(&card.body).unwrap()["values"]["OwnerText"], "on");
    let shown =
        call(&mut rita, server_function_path("get_panel"), json!({ "uuid": uuid }).to_string(), &SAME_ORIGIN).await;
    assert_eq!((shown.status, shown.body.as_str()), (200, "true"));
    for field in ["Pin", "Number", "Owner", "Panel"] {
        let other = json!({ "uuid": uuid, "field": field, "value": PIN });
        let refused = call(&mut rita, server_function_path("set_setting"), other.to_string(), &SAME_ORIGIN).await;
        assert_eq!((refused.status, refused.body.as_str()), (400, "\"BadRequest\""), "{field}");
    }

    let submission = |version| {
        let values = edited_form(&mailbox, &[(mailroom::domain::field::MailboxField::Pin, PIN)]);
        json!({ "submission": MailboxSubmission { uuid: Some(uuid.into()), version, values, ..MailboxSubmission::default() } })
    };
    let stale = call(&mut rita, server_function_path("save_mailbox"), submission(1).to_string(), &SAME_ORIGIN).await;
    let saved = call(&mut rita, server_function_path("save_mailbox"), submission(3).to_string(), &SAME_ORIGIN).await;
    assert!(
        stale.body.starts_with("{\"Conflict\":") && saved.body.starts_with("{\"Done\":"),
        "{} {}",
        stale.body,
        saved.body
    );
    assert!(!stale.body.contains(PIN) && !saved.body.contains(PIN));

    let revealed =
        call(&mut rita, server_function_path("reveal_pin"), json!({ "uuid": uuid }).to_string(), &SAME_ORIGIN).await;
    assert_eq!((revealed.status, &revealed.body), (200, &format!("\"{PIN}\"")));
    assert_eq!(revealed.header("cache-control"), "no-store");
    let history = mailboxes::history(world.app(), &world.rita, uuid, None).await.unwrap();
    assert_eq!(history.changes[0].action, mailboxes::AuditAction::RevealPin);
}

#[tokio::test]
async fn a_page_of_another_user_changes_nothing() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let mut browser = world.test.signed_in("lea").await;
    let lea = attributes(&browser.get("/mailboxes").await.body, "html", "data-user").remove(0);
    assert_eq!(browser.sign_in("rita", PASSWORD).await.status, 303);
    let submission = MailboxSubmission {
        uuid: Some(mailbox.uuid.clone()),
        version: mailbox.version,
        values: edited_form(&mailbox, &[(MailboxField::Name, "Typed by Lea")]),
        filled_by: lea.clone(),
        ..MailboxSubmission::default()
    };
    let setting = json!({ "uuid": mailbox.uuid, "field": "Beep", "value": "", "filled_by": lea });
    for (name, arguments) in [
        ("save_mailbox", json!({ "submission": submission })),
        ("set_panel", json!({ "uuid": mailbox.uuid, "on": true, "filled_by": lea })),
        ("set_setting", setting),
    ] {
        let refused = call(&mut browser, server_function_path(name), arguments.to_string(), &SAME_ORIGIN).await;
        assert_eq!((refused.status, &*refused.body), (409, "\"OtherUserSignedIn\""), "{name}");
    }
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
}
