//! Signing in and out, through the real router on a real database.

use std::time::Duration;

use mailroom::domain::permissions::Role;
use mailroom::services::{ChangeSource, Principal, console};

use crate::support::{PASSWORD, TestApp};

/// The first page of an administrator.
const START_PAGE: &str = "/overview";

#[tokio::test]
async fn the_right_password_opens_the_requested_page() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut browser = app.browser();
    let redirect = browser.get("/mailboxes?q=a%26b").await;
    assert_eq!((redirect.status, redirect.location()), (303, "/sign-in?next=/mailboxes?q=a%2526b"));

    let form = [("username", " ANN "), ("password", PASSWORD), ("next", "/mailboxes?q=a%26b")];
    let answer = browser.post("/sign-in", &form).await;
    assert_eq!((answer.status, answer.location()), (303, "/mailboxes?q=a%26b"));
    assert_eq!(browser.get(START_PAGE).await.status, 200);
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_leads_back_to_its_page() {
    let app = TestApp::with_ann(|_| {}).await;
    let request = axum::http::Request::post("/sign-out").header("referer", "http://127.0.0.1:3000/mailboxes?q=1");
    let answer = app.browser().send(request.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!((answer.status, answer.location()), (303, "/sign-in?next=/mailboxes?q=1"));
    assert_eq!(app.browser().post("/sign-out", &[]).await.location(), "/sign-in");
}

#[tokio::test]
async fn another_site_is_never_the_next_page() {
    let app = TestApp::with_ann(|_| {}).await;
    for next in ["https://evil.example/", "//evil.example", "/\\evil.example", "/a\nb"] {
        let form = [("username", "ann"), ("password", PASSWORD), ("next", next)];
        let answer = app.browser().post("/sign-in", &form).await;
        assert_eq!((answer.status, answer.location()), (303, START_PAGE), "{next}");
    }
}

#[tokio::test]
async fn unknown_user_suspended_user_and_wrong_password_get_the_same_response() {
    let app = TestApp::with_ann(|_| {}).await;
    app.add_user("acme", mailroom::domain::permissions::Role::User, "sue").await;
    app.app
        .db
        .write(move |tx| {
            Box::pin(async {
                sqlx::query("update user_account set status = 'suspended' where username = 'sue'").execute(tx).await
            })
        })
        .await
        .unwrap();
    let mut bodies = Vec::new();
    for (username, password) in [("ann", "wrong password!"), ("nobody", PASSWORD), ("sue", PASSWORD), ("", "")] {
        let mut browser = app.browser();
        let answer = browser.sign_in(username, password).await;
        assert_eq!(answer.status, 422, "{username}");
        assert_eq!(browser.session(), "", "{username}");
        let nonce = answer.header("content-security-policy").split('\'').find(|part| part.starts_with("nonce-"));
        let nonce = nonce.unwrap().trim_start_matches("nonce-");
        let body = answer.body.replace(nonce, "").replace(answer.header("x-request-id"), "");
        bodies.push(body.replace(&format!("value=\"{username}\""), "value=\"\""));
    }
    for body in &bodies {
        assert_eq!(*body, bodies[0]);
    }
}

#[tokio::test]
async fn the_cookie_is_same_site_and_http_only() {
    let app = TestApp::with_ann(|_| {}).await;
    let cookie = app.browser().sign_in("ann", PASSWORD).await.header("set-cookie").to_owned();
    assert!(cookie.starts_with("mailroom="), "{cookie}");
    // The maximum lifetime of a session; the server checks the idle time.
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=28800"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Secure"));

    let app = TestApp::with_ann(|config| config.public_origin = "https://mail.example.org".into()).await;
    let cookie = app.browser().sign_in("ann", PASSWORD).await.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-mailroom="), "{cookie}");
    assert!(cookie.contains("Secure") && !cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn the_session_gets_a_new_id_at_sign_in() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut browser = app.signed_in("ann").await;
    let first = browser.session().to_owned();
    browser.sign_in("ann", PASSWORD).await;
    assert_ne!(browser.session(), first);
    let mut old = app.browser();
    old.set_session(&first);
    assert_eq!(old.get(START_PAGE).await.status, 303);

    let mut planted = app.browser();
    planted.set_session("AAAAAAAAAAAAAAAAAAAAAA");
    planted.sign_in("ann", PASSWORD).await;
    assert_ne!(planted.session(), "AAAAAAAAAAAAAAAAAAAAAA");
    assert_eq!(planted.get(START_PAGE).await.status, 200);
}

#[tokio::test]
async fn an_idle_session_ends() {
    let app = TestApp::with_ann(|config| config.session_idle = Duration::from_mins(30)).await;
    let mut browser = app.signed_in("ann").await;
    for _ in 0..4 {
        app.app.clock.advance(Duration::from_secs(1700));
        assert_eq!(browser.get(START_PAGE).await.status, 200);
    }
    app.app.clock.advance(Duration::from_secs(1801));
    assert_eq!(browser.get(START_PAGE).await.status, 303);
}

#[tokio::test]
async fn a_busy_session_ends_at_its_limit() {
    let app = TestApp::with_ann(|config| config.session_lifetime = Duration::from_hours(1)).await;
    let mut browser = app.signed_in("ann").await;
    for _ in 0..2 {
        app.app.clock.advance(Duration::from_mins(20));
        assert_eq!(browser.get(START_PAGE).await.status, 200);
    }
    app.app.clock.advance(Duration::from_secs(1201));
    assert_eq!(browser.get(START_PAGE).await.status, 303);
}

#[tokio::test]
async fn signing_out_ends_this_session_only() {
    let app = TestApp::with_ann(|_| {}).await;
    let (mut here, mut there) = (app.signed_in("ann").await, app.signed_in("ann").await);
    let id = here.session().to_owned();
    assert_eq!(here.post("/sign-out", &[]).await.location(), "/sign-in");
    assert_eq!(here.session(), "");
    here.set_session(&id);
    assert_eq!(here.get(START_PAGE).await.status, 303);
    assert_eq!(there.get(START_PAGE).await.status, 200);
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let app = TestApp::with_ann(|_| {}).await;
    let (mut here, mut there) = (app.signed_in("ann").await, app.signed_in("ann").await);
    assert_eq!(here.post("/sign-out-everywhere", &[]).await.location(), "/sign-in");
    assert_eq!(here.get(START_PAGE).await.status, 303);
    assert_eq!(there.get(START_PAGE).await.status, 303);
    assert_eq!(app.signed_in("ann").await.get(START_PAGE).await.status, 200);
}

#[tokio::test]
async fn a_new_password_ends_every_session_and_the_old_password() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut browser = app.signed_in("ann").await;
    let set =
        console::set_password(&app.app, &Principal::console(), ChangeSource::Command, "ann", "another long one").await;
    assert_eq!(set.unwrap(), Ok(()));
    assert_eq!(browser.get(START_PAGE).await.status, 303);
    assert_eq!(browser.sign_in("ann", PASSWORD).await.status, 422);
    assert_eq!(browser.sign_in("ann", "another long one").await.status, 303);
}

#[tokio::test]
async fn guessing_is_throttled_and_a_known_address_is_not() {
    let app = TestApp::with_ann(|_| {}).await;
    app.signed_in("ann").await;
    let mut refused = None;
    for n in 0..40 {
        let answer = app.browser_at(&format!("198.51.100.{n}:1")).sign_in("ann", "a wrong guess").await;
        if answer.status == 429 {
            refused = Some(answer);
            break;
        }
        assert_eq!(answer.status, 422);
    }
    let refused = refused.unwrap();
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
    assert_eq!(app.browser_at("198.51.100.200:1").sign_in("ann", PASSWORD).await.status, 429);
    assert_eq!(app.browser().sign_in("ann", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn a_new_server_accepts_an_added_user_with_a_full_cost_hash() {
    let app = TestApp::first_start().await;
    app.add_customer("acme", None).await;
    app.add_user("acme", Role::Administrator, "ann").await;
    assert_eq!(app.signed_in("ann").await.get(START_PAGE).await.status, 200);
    assert_eq!(app.browser().sign_in("ann", "something else").await.status, 422);
    let hash = "select password_hash from user_account";
    let hash: String = sqlx::query_scalar(hash).fetch_one(app.app.db.read()).await.unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"), "{hash}");
}
