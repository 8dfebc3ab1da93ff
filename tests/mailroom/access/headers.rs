//! Every response has the same security headers.

use crate::support::sound::{add_sound, tone};
use crate::support::{Browser, TestApp, TestResponse};
use axum::body::Body;
use axum::http::Request;
use mailroom::server::router::router;

const GOLDEN: &str = "\
content-security-policy: default-src 'none'; script-src 'self' 'nonce-N' 'wasm-unsafe-eval'; style-src 'self'; \
img-src 'self' data:; media-src 'self'; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; \
frame-ancestors 'none'
cross-origin-opener-policy: same-origin
cross-origin-resource-policy: same-origin
permissions-policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
referrer-policy: same-origin
x-content-type-options: nosniff
";

/// The headers that Mailroom sets on every response, with the nonce replaced.
fn security_headers(answer: &TestResponse) -> String {
    let policy = answer.header("content-security-policy");
    let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).unwrap();
    assert_eq!(nonce.len(), 22);
    let names = GOLDEN.lines().map(|line| line.split(':').next().unwrap());
    names.fold(String::new(), |all, name| all + &format!("{name}: {}\n", answer.header(name).replace(nonce, "N")))
}

#[tokio::test]
async fn every_kind_of_page_has_the_security_headers() {
    let app = TestApp::with_ann(|_| {}).await;
    let mut stranger = app.browser();
    let mut ann = app.signed_in("ann").await;
    let long = "x".repeat(300 * 1024);
    let foreign = Request::post("/sign-in").header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    let answers = [
        ("a page", 200, ann.get("/mailboxes").await),
        ("the sign-in page", 200, stranger.get("/sign-in").await),
        ("a redirect", 303, stranger.get("/").await),
        ("a missing page", 404, ann.get("/no/such/page").await),
        ("health", 200, stranger.get("/healthz").await),
        ("a failed sign-in", 422, stranger.sign_in("ann", "a wrong guess").await),
        ("another site", 403, stranger.send(foreign).await),
        ("too long a form", 413, stranger.post("/sign-in", &[("username", &long)]).await),
        ("a wrong method", 405, stranger.post("/healthz", &[]).await),
        ("a missing file", 404, stranger.get("/pkg/none.js").await),
    ];
    for (class, status, answer) in answers {
        assert_eq!(answer.status, status, "{class}");
        assert_eq!(security_headers(&answer), GOLDEN, "{class}");
        assert_eq!(answer.header("cache-control"), "no-store", "{class}");
        assert_eq!(answer.header("x-request-id").len(), 36, "{class}");
        assert_eq!(answer.header("strict-transport-security"), "", "{class}");
    }
}

/// Requests a path from the same origin with these headers.
async fn get_with_headers(browser: &mut Browser, path: &str, headers: &[(&str, &str)]) -> TestResponse {
    let mut request = Request::get(path).header("sec-fetch-site", "same-origin");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn files_streams_apis_and_errors_have_the_security_headers() {
    let app = TestApp::with_ann(|_| {}).await;
    let site = app.folder().join("site");
    std::fs::create_dir_all(site.join("pkg")).unwrap();
    std::fs::write(site.join("pkg/there.js"), "1").unwrap();
    let mut state = app.state.clone();
    state.leptos.site_root = site.to_str().unwrap().into();
    let mut other = Browser::new(router(state).unwrap(), "192.0.2.1:50000".parse().unwrap());
    let mut ann = app.signed_in("ann").await;
    let file = tone(440.0, 1_500, 8_000);
    let uuid = add_sound(&mut ann, 1, "Welcome", &file).await;
    let sound = get_with_headers(&mut ann, &format!("/sounds/{uuid}/phone.wav"), &[("range", "bytes=0-9")]).await;
    assert_eq!(sound.status, 206);
    // Pages that allow recording also allow playing the recording before it is sent.
    let recording =
        GOLDEN.replace("microphone=()", "microphone=(self)").replace("media-src 'self'", "media-src 'self' blob:");
    assert_eq!(security_headers(&sound), recording);
    let answers = [
        ("a streamed file", 200, ann.get("/mailboxes/export").await),
        ("a file of the site", 200, other.get("/pkg/there.js").await),
        ("Enswitch", 200, get_with_headers(&mut ann, "/api/json/mailboxes/list/", &[]).await),
        ("yay", 401, get_with_headers(&mut ann, "/voip/mailbox", &[]).await),
        ("PortSIP", 401, get_with_headers(&mut ann, "/api/shared_voicemails", &[]).await),
        ("the document of the APIs", 200, get_with_headers(&mut ann, "/api/openapi.json", &[]).await),
    ];
    for (class, status, answer) in answers {
        assert_eq!(answer.status, status, "{class}");
        // The URL of an Enswitch call may contain a password, so it is never sent as referrer.
        let stricter = GOLDEN.replace("referrer-policy: same-origin", "referrer-policy: no-referrer");
        assert_eq!(security_headers(&answer), if class == "Enswitch" { stricter.as_str() } else { GOLDEN }, "{class}");
        assert_eq!(answer.header("cache-control"), "no-store", "{class}");
        assert_eq!(answer.header("x-request-id").len(), 36, "{class}");
    }
    let renamed: Result<_, sqlx::Error> = app
        .app
        .db
        .write(move |tx| {
            Box::pin(async move { sqlx::query("alter table sound rename to gone").execute(tx).await.map(drop) })
        })
        .await;
    renamed.unwrap();
    for accept in ["text/html", "application/json"] {
        let fault = get_with_headers(&mut ann, "/sounds", &[("accept", accept)]).await;
        assert_eq!((fault.status, security_headers(&fault).as_str()), (500, GOLDEN), "{accept}");
        assert!(!fault.body.contains("no such table"), "{accept}");
    }
}

#[tokio::test]
async fn nonce_and_request_id_are_new_in_every_response() {
    let app = TestApp::new().await;
    let mut browser = app.browser();
    let (one, two) = (browser.get("/sign-in").await, browser.get("/sign-in").await);
    for name in ["x-request-id", "content-security-policy"] {
        assert_ne!(one.header(name), two.header(name), "{name}");
    }
}

#[tokio::test]
async fn hsts_is_sent_over_https() {
    let app = TestApp::with_config(|config| config.public_origin = "https://mail.example.org".into()).await;
    let answer = app.browser().get("/sign-in").await;
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000");
}
