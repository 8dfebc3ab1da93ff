//! Prefetched pages: which ones are served, and that prefetching has no side effects.

use std::time::Duration;

use crate::support::page::{Form, attributes, texts};
use crate::support::{Browser, TestApp, TestResponse};
use axum::body::Body;
use axum::http::{Method, Request};

const CLIENT_HINTS_OF_SUPPORTED_BROWSER: &str = "\"Chromium\";v=\"156\", \"Not)A;Brand\";v=\"24\"";

async fn send_with_headers(
    browser: &mut Browser,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
) -> TestResponse {
    let mut request = Request::builder().method(method).uri(path).header("accept", "text/html");
    for (name, value) in [("sec-fetch-site", "same-origin"), ("content-type", "application/x-www-form-urlencoded")] {
        request = request.header(name, value);
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::from("theme=dark")).unwrap()).await
}

async fn prefetch(browser: &mut Browser, path: &str) -> TestResponse {
    send_with_headers(browser, Method::GET, path, &[("sec-purpose", "prefetch")]).await
}

#[tokio::test]
async fn prefetching_does_not_consume_a_notice() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut ann = app.signed_in("ann").await;
    let form = Form::of(&ann.get("/plans/new").await.body, "form.plain-form");
    let saved = form.with("name", "Small").send(&mut ann).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    for _ in 0..2 {
        assert_eq!(texts(&prefetch(&mut ann, "/plans").await.body, ".notice[role=status]"), Vec::<String>::new());
    }
    assert_eq!(texts(&ann.get("/plans").await.body, ".notice[role=status]").len(), 1);
    assert_eq!(texts(&ann.get("/plans").await.body, ".notice[role=status]").len(), 0);
}

#[tokio::test]
async fn prefetching_does_not_extend_a_session() {
    let app = TestApp::with_ann(|config| config.session_idle = Duration::from_mins(30)).await;
    let mut ann = app.signed_in("ann").await;
    for _ in 0..2 {
        app.app.clock.advance(Duration::from_mins(14));
        let page = prefetch(&mut ann, "/mailboxes").await;
        assert_eq!(page.status, 200);
        assert_eq!(attributes(&page.body, "#session-warning", "data-prefetched"), [""]);
    }
    app.app.clock.advance(Duration::from_mins(14));
    assert_eq!(ann.get("/mailboxes").await.status, 303);
}

#[tokio::test]
async fn only_get_pages_are_prefetched() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut ann = app.signed_in("ann").await;
    for path in
        ["/", "/mailboxes/export", "/mailboxes/import", "/sign-in", "/invitation/x", "/batches/1/pins", "/healthz"]
    {
        assert_eq!(prefetch(&mut ann, path).await.status, 503, "{path}");
    }
    let posted = send_with_headers(&mut ann, Method::POST, "/theme", &[("sec-purpose", "prefetch")]).await;
    assert_eq!((posted.status, posted.headers.get("set-cookie")), (503, None));
    let prerendered =
        send_with_headers(&mut ann, Method::GET, "/mailboxes", &[("sec-purpose", "prefetch;prerender")]).await;
    assert_eq!(prerendered.status, 200);
}

#[tokio::test]
async fn browsers_that_clear_prefetches_get_speculation_rules() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut ann = app.signed_in("ann").await;
    let brands = ("sec-ch-ua", CLIENT_HINTS_OF_SUPPORTED_BROWSER);
    let page = send_with_headers(&mut ann, Method::GET, "/mailboxes", &[brands]).await;
    let nonce = attributes(&page.body, "script[type=speculationrules]", "nonce");
    assert!(page.header("content-security-policy").contains(&format!("'nonce-{}'", nonce[0])));
    assert!(page.body.contains(r#""pathname":"/mailboxes/([0-9a-f\\-]+)""#), "{}", page.body);
    assert!(!page.headers.contains_key("clear-site-data"));
    assert!(!ann.get("/mailboxes").await.body.contains("speculationrules"));
    assert!(
        !send_with_headers(&mut app.browser(), Method::GET, "/sign-in", &[brands])
            .await
            .body
            .contains("speculationrules")
    );

    let theme = send_with_headers(&mut ann, Method::POST, "/theme", &[brands]).await;
    assert_eq!(theme.header("clear-site-data"), "\"prefetchCache\"");
    assert!(!send_with_headers(&mut ann, Method::POST, "/theme", &[]).await.headers.contains_key("clear-site-data"));
    let found = send_with_headers(&mut ann, Method::POST, "/api/find", &[brands]).await;
    assert!(!found.headers.contains_key("clear-site-data"));
}
