//! How a call may be written, and what of it is understood.

use axum::http::Request;
use mailroom::domain::dialect::Dialect;
use mailroom::services::{Principal, accounts};

use super::script::{PIN, Reply, Script, customer, encoded};
use crate::support::{PASSWORD, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";

async fn house() -> (TestApp, Script, Principal) {
    let test = TestApp::new().await;
    let who = customer(&test, "acme", None, "ann").await;
    let ann = Script::of(&test, "ann");
    (test, ann, who)
}

fn auth() -> String {
    encoded(&[("auth_username", "ann"), ("auth_password", PASSWORD)])
}

#[tokio::test]
async fn in_a_query_in_a_form_and_in_both() {
    let (_test, mut ann, _) = house().await;
    let at = "/api/json/mailboxes/create";
    let (auth, rest) = (auth(), |n: u16| format!("mailbox={n};pin={PIN}"));
    let requests = [
        (Request::get(format!("{at}/?{auth}&{}", rest(1001))), "", String::new()),
        (Request::get(format!("{at}?{auth};{}", rest(1002))), "", String::new()),
        (Request::post(format!("{at}/")), FORM, format!("{auth}&{}", rest(1003))),
        (Request::post(at), "Application/X-WWW-Form-Urlencoded; charset=UTF-8", format!("{auth};{}", rest(1004))),
        (Request::post(format!("{at}/?{auth}")), FORM, rest(1005)),
        (Request::post(format!("{at}?{auth}&{}", rest(1006))), "", String::new()),
        (Request::post(format!("{at}?;;&{auth}&&{};", rest(1007))), "text/plain", String::new()),
        (Request::get(format!("{at}?{}", rest(1008))), FORM, auth.clone()),
    ];
    for (number, (request, media, body)) in (1001..).zip(requests) {
        let reply = Reply::of(&ann.raw(request, media, &body).await);
        assert_eq!(reply.entries, [("204".into(), String::new())], "{number}: {}", reply.body);
        ann.shown(&number.to_string()).await;
    }
}

#[tokio::test]
async fn what_is_encoded_is_data() {
    let (_test, mut ann, _) = house().await;
    let base = format!("/api/json/mailboxes/update?{};mailbox=1001", auth());
    ann.call("create", &[("mailbox", "1001"), ("pin", PIN)]).await;
    for (raw, meant) in [
        ("a%3Bpanel=1", "a;panel=1"),
        ("a%26panel%3D1", "a&panel=1"),
        ("a+b%2Bc", "a b+c"),
        ("100%25", "100%"),
        ("50%+off%", "50% off%"),
        ("caf%C3%A9", "café"),
        ("a=b==c", "a=b==c"),
    ] {
        assert_eq!(ann.query(&format!("{base};description={raw}")).await.code(), "204", "{raw}");
        let shown = ann.shown("1001").await;
        assert_eq!((shown["description"].as_str(), shown["panel"].as_i64()), (Some(meant), Some(0)), "{raw}");
    }
    assert_eq!(ann.query(&format!("{base};%64escription=by+name")).await.code(), "204");
    assert_eq!(ann.shown("1001").await["description"], "by name");
    assert_eq!(ann.query(&format!("{base};description")).await.code(), "204");
    assert_eq!(ann.shown("1001").await["description"], "", "a name alone is an empty value");
}

#[tokio::test]
async fn what_cannot_be_read_is_named() {
    let (_test, mut ann, _) = house().await;
    ann.call("create", &[("mailbox", "1001"), ("pin", PIN)]).await;
    let base = format!("/api/json/mailboxes/update?{};mailbox=1001", auth());
    let long = "x".repeat(5000);
    for (more, key) in [
        ("panel=1;panel=1", "panel"),
        ("mailbox=1001", "mailbox"),
        ("description=caf%E9", "description"),
        ("pin=%FF;panel=1", "pin"),
        (&format!("description={long}"), "description"),
    ] {
        let reply = ann.query(&format!("{base};{more}")).await;
        assert!(reply.is(&[("400", key)]), "{more}: {}", reply.body);
    }
    let both = ann.raw(Request::post(format!("{base};panel=1")), FORM, "panel=0").await;
    assert!(Reply::of(&both).is(&[("400", "panel")]));
    let unknown = ann.query(&format!("{base};nonsense=%FF;nonsense=1;%FF=1")).await;
    assert_eq!(unknown.code(), "204", "what is unknown is passed over, whatever it holds");
    assert_eq!(ann.shown("1001").await["panel"], 0);
    let twice = ann.query("/api/json/mailboxes/list?auth_username=ann;auth_username=bob").await;
    assert!(twice.is(&[("400", "auth_username")]), "{}", twice.body);
}

#[tokio::test]
async fn other_bodies_and_too_long_ones_are_refused_clearly() {
    let (_test, mut ann, _) = house().await;
    let at = format!("/api/json/mailboxes/list?{}", auth());
    let big = format!("description={}", "x".repeat(33_000));
    let huge = format!("description={}", "x".repeat(400_000));
    let many = "a=1;".repeat(300);
    let query = |length: usize| format!("{at};x={}", "x".repeat(length - at.len()));
    for (request, media, body, word) in [
        (Request::post(&at), "application/json", "{}", FORM),
        (Request::post(&at), "", "a=1", FORM),
        (Request::post(&at), "multipart/form-data; boundary=x", "--x--", FORM),
        (Request::post(&at), FORM, &big, "large"),
        (Request::post(&at), FORM, &huge, "large"),
        (Request::post(&at).header("content-length", huge.len()), FORM, &huge, "large"),
        (Request::post(&at), FORM, &many, "many"),
    ] {
        let reply = Reply::of(&ann.raw(request, media, body).await);
        assert_eq!(reply.code(), "400");
        assert!(reply.messages[0].contains(word), "{}", reply.body);
    }
    assert_eq!(ann.query(&query(32_000)).await.code(), "200", "a long query is no fault in itself");
    let reply = ann.query(&query(33_000)).await;
    assert_eq!(reply.code(), "400");
    assert!(reply.messages[0].contains("too long"), "{}", reply.body);
}

#[tokio::test]
async fn strangers_learn_nothing() {
    let (test, mut ann, _) = house().await;
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
    // A browser that is signed in is a stranger here too: no cookie is read.
    let mut browser = test.signed_in("ann").await;
    let answer = browser.get("/api/json/mailboxes/list/").await;
    assert_eq!(Reply::of(&answer).code(), "401");
    assert_eq!(answer.header("set-cookie"), "");
}

#[tokio::test]
async fn a_customer_that_is_switched_off_is_a_stranger() {
    let (test, mut ann, _) = house().await;
    assert_eq!(ann.call("list", &[]).await.code(), "200");
    let console = Principal::console();
    let off = [(Dialect::Enswitch, false)];
    accounts::set_dialects(&test.app, &console, "acme", &off).await.unwrap().unwrap();
    let wrong = ann.query("/api/json/mailboxes/list/?auth_username=ann;auth_password=wrong").await;
    assert_eq!(ann.call("list", &[]).await, wrong, "at once, and in the words of a wrong password");
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let (_test, mut ann, _) = house().await;
    let guess = |n: u32| format!("/api/json/mailboxes/list/?auth_username=ann;auth_password=guess{n}");
    for n in 0..8 {
        assert_eq!(ann.query(&guess(n)).await.code(), "401");
    }
    let reply = ann.query(&guess(9)).await;
    assert_eq!(reply.code(), "429");
    assert!(reply.messages[0].contains("seconds"));
}

#[tokio::test]
async fn every_answer_is_kept_to_itself() {
    let (_test, mut ann, _) = house().await;
    for (address, status) in [
        (format!("/api/json/mailboxes/list/?{}", auth()), 200),
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
async fn only_get_and_post() {
    let (_test, mut ann, _) = house().await;
    for method in ["HEAD", "PUT", "PATCH", "DELETE"] {
        let address = format!("/api/json/mailboxes/create?{};mailbox=1001;pin={PIN}", auth());
        let answer = ann.raw(Request::builder().method(method).uri(address), "", "").await;
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.header("allow").contains("GET"), "{method}: {}", answer.header("allow"));
    }
    assert_eq!(ann.call("get", &[("mailbox", "1001")]).await.code(), "404", "HEAD has made nothing");
}
