//! Cross-site requests with a user's session are refused; same-site requests are not.

use crate::support::{TestApp, TestResponse};
use axum::body::Body;
use axum::http::Request;

/// Sends a sign-out from a signed-in browser with these headers.
async fn sign_out(app: &TestApp, headers: &[(&str, &str)]) -> TestResponse {
    let mut request = Request::post("/sign-out");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    app.signed_in("ann").await.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_same_site_form_is_accepted() {
    let app = TestApp::with_ann(|_| {}).await;
    for headers in [
        &[("sec-fetch-site", "same-origin")] as &[_],
        &[("sec-fetch-site", "none")],
        &[("origin", "http://127.0.0.1:3000")],
        // A script with a session cookie sends neither header.
        &[],
    ] {
        assert_eq!(sign_out(&app, headers).await.status, 303, "{headers:?}");
    }
}

#[tokio::test]
async fn another_site_is_refused() {
    let app = TestApp::with_ann(|_| {}).await;
    for headers in [
        &[("sec-fetch-site", "cross-site")] as &[_],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")],
        &[("origin", "https://evil.example")],
        &[("origin", "http://127.0.0.1:4000")],
        &[("origin", "null")],
    ] {
        assert_eq!(sign_out(&app, headers).await.status, 403, "{headers:?}");
    }
}

#[tokio::test]
async fn a_refusal_has_the_format_of_the_request() {
    let app = TestApp::with_ann(|_| {}).await;
    let page = sign_out(&app, &[("sec-fetch-site", "cross-site"), ("accept", "text/html")]).await;
    assert!(page.body.starts_with("<!doctype html>"));
    let json = sign_out(&app, &[("sec-fetch-site", "cross-site"), ("accept", "application/json")]).await;
    assert_eq!(json.body, "\"Forbidden\"");
}

#[tokio::test]
async fn the_public_origin_is_accepted_behind_a_proxy_that_rewrites_the_host() {
    let app = TestApp::with_ann(|config| config.public_origin = "http://mail.example.org".into()).await;
    let answer = sign_out(&app, &[("origin", "http://mail.example.org"), ("host", "10.0.0.5:3000")]).await;
    assert_eq!(answer.status, 303);
}
