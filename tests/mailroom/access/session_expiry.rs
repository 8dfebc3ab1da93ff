//! The remaining time of a session: what the page states, and which requests extend it.

use std::time::Duration;

use crate::support::page::attributes;
use crate::support::{Browser, TestApp};
use axum::body::Body;
use axum::http::Request;
use mailroom::domain::session_time::SessionTime;

const MINUTE: i64 = 60_000;

async fn call(browser: &mut Browser, path: &str) -> (u16, Option<SessionTime>) {
    let request = Request::post(path)
        .header("accept", "application/json")
        .header("content-type", "application/json")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("{}"));
    let answer = browser.send(request.unwrap()).await;
    (answer.status, serde_json::from_str(&answer.body).ok())
}

async fn session_time(browser: &mut Browser) -> SessionTime {
    call(browser, "/api/session_left").await.1.unwrap()
}

async fn short_session_app() -> TestApp {
    TestApp::with_ann(|config| {
        config.session_idle = Duration::from_mins(30);
        config.session_lifetime = Duration::from_hours(1);
    })
    .await
}

fn is_about(remaining: SessionTime, minutes: i64) -> bool {
    (minutes * MINUTE - 5_000..=minutes * MINUTE).contains(&remaining.until_end)
}

#[tokio::test]
async fn reading_the_remaining_time_does_not_extend_the_session() {
    let app = short_session_app().await;
    let mut browser = app.signed_in("ann").await;
    assert!(is_about(session_time(&mut browser).await, 30));
    for minutes in [20, 10] {
        app.app.clock.advance(Duration::from_mins(10));
        let remaining = session_time(&mut browser).await;
        assert!(is_about(remaining, minutes) && remaining.can_stay, "{remaining:?}");
    }
    app.app.clock.advance(Duration::from_mins(10));
    assert_eq!(call(&mut browser, "/api/session_left").await.0, 401);
    assert_eq!(browser.get("/mailboxes").await.status, 303);
}

#[tokio::test]
async fn staying_extends_the_session_up_to_its_limit() {
    let app = short_session_app().await;
    let mut browser = app.signed_in("ann").await;
    app.app.clock.advance(Duration::from_mins(28));
    let stayed = call(&mut browser, "/api/stay_signed_in").await.1.unwrap();
    assert!(is_about(stayed, 30) && stayed.can_stay && stayed.warn_before == 2 * MINUTE, "{stayed:?}");
    assert!(session_time(&mut browser).await.can_stay);
    app.app.clock.advance(Duration::from_mins(20));
    let late = call(&mut browser, "/api/stay_signed_in").await.1.unwrap();
    assert!(is_about(late, 12) && !late.can_stay, "{late:?}");
}

#[tokio::test]
async fn another_tab_extends_the_session() {
    let app = short_session_app().await;
    let mut browser = app.signed_in("ann").await;
    app.app.clock.advance(Duration::from_mins(28));
    assert_eq!(browser.get("/mailboxes").await.status, 200);
    assert!(is_about(session_time(&mut browser).await, 30));
}

#[tokio::test]
async fn a_page_states_the_time_remaining() {
    let app = short_session_app().await;
    let mut browser = app.signed_in("ann").await;
    let page = browser.get("/mailboxes").await.body;
    let warn_in: i64 = attributes(&page, "#session-warning", "data-warn-after-ms")[0].parse().unwrap();
    assert!((28 * MINUTE - 5_000..=28 * MINUTE).contains(&warn_in), "{warn_in}");
    assert!(!app.browser().get("/sign-in").await.body.contains("session-expiry"));
}
