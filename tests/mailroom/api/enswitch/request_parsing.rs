//! The accepted formats of a call, and how its parameters are parsed.

use axum::http::Request;
use mailroom::domain::dialect::Dialect;
use mailroom::services::{ChangeSource, Principal, console};

use super::client::{EnswitchClient, PIN, Reply, add_customer_with_admin, encode_parameters};
use crate::support::{PASSWORD, TestApp};

const FORM_CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

async fn setup() -> (TestApp, EnswitchClient, Principal) {
    let test = TestApp::new().await;
    let who = add_customer_with_admin(&test, "acme", None, "ann").await;
    let ann = EnswitchClient::of(&test, "ann");
    (test, ann, who)
}

fn auth_parameters() -> String {
    encode_parameters(&[("auth_username", "ann"), ("auth_password", PASSWORD)])
}

#[tokio::test]
async fn parameters_come_in_query_form_or_both() {
    let (_test, mut ann, _) = setup().await;
    let at = "/api/json/mailboxes/create";
    let (auth, rest) = (auth_parameters(), |n: u16| format!("mailbox={n};pin={PIN}"));
    let requests = [
        (Request::get(format!("{at}/?{auth}&{}", rest(1001))), "", String::new()),
        (Request::get(format!("{at}?{auth};{}", rest(1002))), "", String::new()),
        (Request::post(format!("{at}/")), FORM_CONTENT_TYPE, format!("{auth}&{}", rest(1003))),
        (Request::post(at), "Application/X-WWW-Form-Urlencoded; charset=UTF-8", format!("{auth};{}", rest(1004))),
        (Request::post(format!("{at}/?{auth}")), FORM_CONTENT_TYPE, rest(1005)),
        (Request::post(format!("{at}?{auth}&{}", rest(1006))), "", String::new()),
        (Request::post(format!("{at}?;;&{auth}&&{};", rest(1007))), "text/plain", String::new()),
        (Request::get(format!("{at}?{}", rest(1008))), FORM_CONTENT_TYPE, auth.clone()),
    ];
    for (number, (request, media, body)) in (1001..).zip(requests) {
        let reply = Reply::of(&ann.raw(request, media, &body).await);
        assert_eq!(reply.entries, [("204".into(), String::new())], "{number}: {}", reply.body);
        ann.get_mailbox(&number.to_string()).await;
    }
}

#[tokio::test]
async fn encoded_separators_are_data() {
    let (_test, mut ann, _) = setup().await;
    let base = format!("/api/json/mailboxes/update?{};mailbox=1001", auth_parameters());
    ann.call("create", &[("mailbox", "1001"), ("pin", PIN)]).await;
    for (raw, decoded) in [
        ("a%3Bpanel=1", "a;panel=1"),
        ("a%26panel%3D1", "a&panel=1"),
        ("a+b%2Bc", "a b+c"),
        ("100%25", "100%"),
        ("50%+off%", "50% off%"),
        ("caf%C3%A9", "café"),
        ("a=b==c", "a=b==c"),
    ] {
        assert_eq!(ann.query(&format!("{base};description={raw}")).await.code(), "204", "{raw}");
        let mailbox = ann.get_mailbox("1001").await;
        assert_eq!((mailbox["description"].as_str(), mailbox["panel"].as_i64()), (Some(decoded), Some(0)), "{raw}");
    }
    assert_eq!(ann.query(&format!("{base};%64escription=by+name")).await.code(), "204");
    assert_eq!(ann.get_mailbox("1001").await["description"], "by name");
    assert_eq!(ann.query(&format!("{base};description")).await.code(), "204");
    assert_eq!(ann.get_mailbox("1001").await["description"], "", "a name alone is an empty value");
}

#[tokio::test]
async fn unreadable_parameters_are_named() {
    let (_test, mut ann, _) = setup().await;
    ann.call("create", &[("mailbox", "1001"), ("pin", PIN)]).await;
    let base = format!("/api/json/mailboxes/update?{};mailbox=1001", auth_parameters());
    let long = "x".repeat(5000);
    for (more, key) in [
        ("panel=1;panel=1", "panel"),
        ("mailbox=1001", "mailbox"),
        ("description=caf%E9", "description"),
        ("pin=%FF;panel=1", "pin"),
        (&format!("description={long}"), "description"),
    ] {
        let reply = ann.query(&format!("{base};{more}")).await;
        assert!(reply.has_entries(&[("400", key)]), "{more}: {}", reply.body);
    }
    let both = ann.raw(Request::post(format!("{base};panel=1")), FORM_CONTENT_TYPE, "panel=0").await;
    assert!(Reply::of(&both).has_entries(&[("400", "panel")]));
    let unknown = ann.query(&format!("{base};nonsense=%FF;nonsense=1;%FF=1")).await;
    assert_eq!(unknown.code(), "204", "what is unknown is passed over, whatever it holds");
    assert_eq!(ann.get_mailbox("1001").await["panel"], 0);
    let twice = ann.query("/api/json/mailboxes/list?auth_username=ann;auth_username=bob").await;
    assert!(twice.has_entries(&[("400", "auth_username")]), "{}", twice.body);
}

#[tokio::test]
async fn unsupported_and_oversized_requests_are_refused_with_the_reason() {
    let (_test, mut ann, _) = setup().await;
    let at = format!("/api/json/mailboxes/list?{}", auth_parameters());
    let big = format!("description={}", "x".repeat(33_000));
    let huge = format!("description={}", "x".repeat(400_000));
    let many = "a=1;".repeat(300);
    let query = |length: usize| format!("{at};x={}", "x".repeat(length - at.len()));
    for (request, media, body, reason) in [
        (Request::post(&at), "application/json", "{}", FORM_CONTENT_TYPE),
        (Request::post(&at), "", "a=1", FORM_CONTENT_TYPE),
        (Request::post(&at), "multipart/form-data; boundary=x", "--x--", FORM_CONTENT_TYPE),
        (Request::post(&at), FORM_CONTENT_TYPE, &big, "large"),
        (Request::post(&at), FORM_CONTENT_TYPE, &huge, "large"),
        (Request::post(&at).header("content-length", huge.len()), FORM_CONTENT_TYPE, &huge, "large"),
        (Request::post(&at), FORM_CONTENT_TYPE, &many, "many"),
    ] {
        let reply = Reply::of(&ann.raw(request, media, body).await);
        assert_eq!(reply.code(), "400");
        assert!(reply.messages[0].contains(reason), "{}", reply.body);
    }
    assert_eq!(ann.query(&query(32_000)).await.code(), "200", "a long query is no fault in itself");
    let reply = ann.query(&query(33_000)).await;
    assert_eq!(reply.code(), "400");
    assert!(reply.messages[0].contains("too long"), "{}", reply.body);
}

#[tokio::test]
async fn all_wrong_credentials_get_the_same_response() {
    let (test, mut ann, _) = setup().await;
    let bodies = [
        ann.query("/api/json/mailboxes/list/").await,
        ann.query("/api/json/mailboxes/list/?auth_username=ann").await,
        ann.query("/api/json/mailboxes/list/?auth_username=ann;auth_password=wrong").await,
        ann.query("/api/json/mailboxes/get/?auth_username=nobody;auth_password=wrong;mailbox=x;mailbox=y").await,
        ann.query("/api/json/mailboxes/create/?auth_username=ann;auth_password=wrong;pin=%FF").await,
    ];
    for reply in &bodies {
        assert_eq!((reply.code(), &reply.body), ("401", &bodies[0].body));
    }
    // A browser session does not authenticate a call: cookies are ignored.
    let mut browser = test.signed_in("ann").await;
    let answer = browser.get("/api/json/mailboxes/list/").await;
    assert_eq!(Reply::of(&answer).code(), "401");
    assert_eq!(answer.header("set-cookie"), "");
}

#[tokio::test]
async fn a_switched_off_api_is_refused_like_a_wrong_password() {
    let (test, mut ann, _) = setup().await;
    assert_eq!(ann.call("list", &[]).await.code(), "200");
    let console = Principal::console();
    let off = [(Dialect::Enswitch, false)];
    console::set_dialects(&test.app, &console, ChangeSource::Command, "acme", &off).await.unwrap().unwrap();
    let wrong = ann.query("/api/json/mailboxes/list/?auth_username=ann;auth_password=wrong").await;
    assert_eq!(ann.call("list", &[]).await, wrong, "at once, and in the words of a wrong password");
}

#[tokio::test]
async fn guessing_is_throttled() {
    let (_test, mut ann, _) = setup().await;
    let guess = |n: u32| format!("/api/json/mailboxes/list/?auth_username=ann;auth_password=guess{n}");
    for n in 0..8 {
        assert_eq!(ann.query(&guess(n)).await.code(), "401");
    }
    let reply = ann.query(&guess(9)).await;
    assert_eq!(reply.code(), "429");
    assert!(reply.messages[0].contains("seconds"));
}

#[tokio::test]
async fn responses_are_not_cached() {
    let (_test, mut ann, _) = setup().await;
    for (address, status) in [
        (format!("/api/json/mailboxes/list/?{}", auth_parameters()), 200),
        ("/api/json/mailboxes/get".to_owned(), 200),
        ("/api/json/mailboxes/create/?mailbox=1;mailbox=2".to_owned(), 200),
    ] {
        let answer = ann.raw(Request::get(&address), "", "").await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[tokio::test]
async fn only_get_and_post_are_allowed() {
    let (_test, mut ann, _) = setup().await;
    for method in ["HEAD", "PUT", "PATCH", "DELETE"] {
        let address = format!("/api/json/mailboxes/create?{};mailbox=1001;pin={PIN}", auth_parameters());
        let answer = ann.raw(Request::builder().method(method).uri(address), "", "").await;
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.header("allow").contains("GET"), "{method}: {}", answer.header("allow"));
    }
    assert_eq!(ann.call("get", &[("mailbox", "1001")]).await.code(), "404", "HEAD has made nothing");
}
