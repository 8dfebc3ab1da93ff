//! Passwords that scripts send with every request, and bearer tokens, tested through a route that answers with the
//! authenticated user.

use crate::support::{Browser, PASSWORD, TestApp};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::Request;
use axum::http::request::Parts;
use axum::routing::get;
use mailroom::api::access::{self, AccessRefusal};
use mailroom::domain::choice::Choice as _;
use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::permissions::{Role, TokenRestriction};
use mailroom::forms::token::TokenForm;
use mailroom::server::router::with_outer_layers;
use mailroom::server::site;
use mailroom::services::{ChangeSource, Principal, accounts, console, credentials, now, tokens};
use mailroom::web::config::Config;
use mailroom::web::raw_config::RawConfig;
use mailroom::web::state::WebState;

fn describe_outcome(outcome: Result<Principal, AccessRefusal>) -> String {
    match outcome {
        Ok(who) => format!("{} {}", who.username, who.role.code()),
        Err(AccessRefusal::Wrong) => "wrong".into(),
        Err(AccessRefusal::TooMany(wait)) => format!("too many {}", wait.as_secs()),
        Err(AccessRefusal::Failed(error)) => format!("{error:?}"),
    }
}

/// Takes the credentials from the path, for these tests only.
async fn by_password(
    State(state): State<WebState>,
    Path((dialect, name, password)): Path<(String, String, String)>,
    parts: Parts,
) -> String {
    let dialect = Dialect::from_code(&dialect).unwrap();
    describe_outcome(access::by_password(&state, &parts, dialect, &name, &password).await)
}

async fn by_bearer(State(state): State<WebState>, parts: Parts) -> String {
    describe_outcome(access::by_bearer(&state, &parts, Dialect::Yay).await)
}

fn probe(test: &TestApp) -> Router {
    let state = WebState::new(test.app.clone(), Config::read(RawConfig::default()).unwrap(), site::options());
    let routes = Router::new().route("/p/{dialect}/{name}/{word}", get(by_password)).route("/b", get(by_bearer));
    with_outer_layers(routes, state)
}

fn script(router: &Router, peer: &str) -> Browser {
    Browser::new(router.clone(), peer.parse().unwrap())
}

async fn sign_in_by_password(script: &mut Browser, dialect: Dialect, name: &str, password: &str) -> String {
    let password = password.replace(' ', "%20");
    script.get(&format!("/p/{}/{name}/{password}", dialect.code())).await.body
}

async fn execute_sql(test: &TestApp, sql: &'static str) {
    let done: Result<_, sqlx::Error> =
        test.app.db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await })).await;
    assert!(done.unwrap().rows_affected() > 0, "{sql}");
}

#[tokio::test]
async fn only_matching_credentials_are_accepted() {
    let test = TestApp::with_ann(|_| {}).await;
    let router = probe(&test);
    let mut script = script(&router, "192.0.2.7:1");
    for dialect in Dialects::all().iter() {
        assert_eq!(sign_in_by_password(&mut script, dialect, "ANN", PASSWORD).await, "ann administrator");
        assert_eq!(sign_in_by_password(&mut script, dialect, "ann", "wrong").await, "wrong");
        assert_eq!(sign_in_by_password(&mut script, dialect, "nobody", PASSWORD).await, "wrong");
    }
}

#[tokio::test]
async fn waiting_for_a_password_check_times_out() {
    let test = TestApp::with_ann(|_| {}).await;
    let router = probe(&test);
    let _lock = test.app.credentials.lock_account("ann", false).await.unwrap();
    let answer = sign_in_by_password(&mut script(&router, "192.0.2.7:1"), Dialect::Yay, "ann", PASSWORD).await;
    assert_eq!(answer, "too many 1");
}

#[tokio::test]
async fn account_changes_apply_immediately_despite_the_password_cache() {
    let test = TestApp::with_ann(|_| {}).await;
    let router = probe(&test);
    let mut script = script(&router, "192.0.2.7:1");
    let yay = Dialect::Yay;
    let is_cached =
        async || credentials::cached_sign_in(&test.app, yay, "ann", PASSWORD, now()).await.unwrap().is_some();
    assert!(!is_cached().await);
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "ann administrator");
    assert!(is_cached().await);

    execute_sql(&test, "update user_account set role = 'user'").await;
    assert!(!is_cached().await);
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "ann user");
    execute_sql(&test, "update user_account set status = 'suspended'").await;
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "wrong");
    execute_sql(&test, "update user_account set status = 'active', role = 'administrator'").await;
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "ann administrator");

    let off =
        console::set_dialects(&test.app, &Principal::console(), ChangeSource::Command, "acme", &[(yay, false)]).await;
    assert!(!off.unwrap().unwrap().has(yay));
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "wrong");
    assert_eq!(sign_in_by_password(&mut script, Dialect::Enswitch, "ann", PASSWORD).await, "ann administrator");
    console::set_dialects(&test.app, &Principal::console(), ChangeSource::Command, "acme", &[(yay, true)])
        .await
        .unwrap()
        .unwrap();
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "ann administrator");

    assert!(is_cached().await);
    let set =
        console::set_password(&test.app, &Principal::console(), ChangeSource::Command, "ann", "another long one").await;
    assert_eq!(set.unwrap(), Ok(()));
    assert!(!is_cached().await);
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", PASSWORD).await, "wrong");
    assert_eq!(sign_in_by_password(&mut script, yay, "ann", "another long one").await, "ann administrator");
}

#[tokio::test]
async fn a_password_is_cached_for_a_minute() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    let who = credentials::sign_in(app, Dialect::Yay, "ann", PASSWORD, 1_000).await.unwrap().unwrap();
    let at = async |at: i64, password: &str| {
        credentials::cached_sign_in(app, Dialect::Yay, "ann", password, at).await.unwrap()
    };
    assert_eq!(at(60_999, PASSWORD).await.map(|s| (s.principal, s.epoch)), Some((who.principal, who.epoch)));
    assert!(at(61_000, PASSWORD).await.is_none());
    assert!(at(1_000, "correct horse batterY").await.is_none());
    assert!(credentials::sign_in(app, Dialect::Yay, "ann", "wrong", 2_000).await.unwrap().is_none());
    assert!(at(2_000, "wrong").await.is_none(), "a wrong one is not remembered");
    assert!(at(2_000, PASSWORD).await.is_some(), "and does not put out the right one");
}

#[tokio::test]
async fn guessing_is_throttled_and_frequent_calls_are_not() {
    let test = TestApp::with_ann(|_| {}).await;
    let router = probe(&test);
    let mut busy = script(&router, "192.0.2.7:1");
    for _ in 0..60 {
        assert_eq!(sign_in_by_password(&mut busy, Dialect::Enswitch, "ann", PASSWORD).await, "ann administrator");
    }
    let mut refused = None;
    for nth in 0..40 {
        let mut guesser = script(&router, &format!("198.51.100.{nth}:1"));
        let outcome = sign_in_by_password(&mut guesser, Dialect::Enswitch, "ann", "a wrong guess").await;
        if outcome != "wrong" {
            refused = Some(outcome);
            break;
        }
    }
    assert!(refused.unwrap().starts_with("too many"));
    assert_eq!(sign_in_by_password(&mut busy, Dialect::Enswitch, "ann", PASSWORD).await, "ann administrator");
    assert_eq!(
        sign_in_by_password(&mut busy, Dialect::Enswitch, "ann", "a slip").await,
        "wrong",
        "its own address is known"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn simultaneous_calls_count_as_one_attempt() {
    let test = TestApp::with_ann(|_| {}).await;
    let router = probe(&test);
    let calls: Vec<_> = (0..40)
        .map(|_| {
            let mut script = script(&router, "192.0.2.7:1");
            tokio::spawn(async move { sign_in_by_password(&mut script, Dialect::Yay, "ann", PASSWORD).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "ann administrator");
    }
}

#[tokio::test]
async fn a_bearer_token_must_be_in_exactly_one_header() {
    let test = TestApp::with_ann(|_| {}).await;
    let ann = accounts::sign_in(&test.app, "ann", PASSWORD).await.unwrap().unwrap().principal;
    assert_eq!(ann.restriction, TokenRestriction::None);
    let dialects = Dialects::NONE.with(Dialect::Yay, true);
    let form = TokenForm { name: "Nightly".into(), dialects, ..TokenForm::default_for("ann") };
    let made = tokens::create(&test.app, &ann, ChangeSource::Browser, &form).await.unwrap().unwrap();
    let token = made.secret.reveal();
    let router = probe(&test);
    let valid = format!("Bearer {token}");
    for (headers, expected) in [
        (vec![valid.as_str()], "ann administrator"),
        (vec![&format!("bearer  {token}")], "ann administrator"),
        (vec![], "wrong"),
        (vec![token], "wrong"),
        (vec!["Bearer "], "wrong"),
        (vec![&format!("Basic {token}")], "wrong"),
        (vec![&valid, &valid], "wrong"),
    ] {
        let mut request = Request::get("/b");
        for value in &headers {
            request = request.header("authorization", *value);
        }
        let answer = script(&router, "192.0.2.7:1").send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.body, expected, "{headers:?}");
    }
    tokens::revoke(&test.app, &ann, ChangeSource::Browser, made.id).await.unwrap();
    let request = Request::get("/b").header("authorization", valid).body(Body::empty()).unwrap();
    assert_eq!(script(&router, "192.0.2.7:1").send(request).await.body, "wrong");
}

#[tokio::test]
async fn a_disabled_dialect_is_not_found() {
    let test = TestApp::with_config(|config| config.apis = Dialects::NONE).await;
    test.add_customer("acme", None).await;
    test.add_user("acme", Role::Administrator, "ann").await;
    for path in ["/api/json/mailboxes/list/", "/voip/mailbox", "/api/shared_voicemails", "/api/auth/sign_in"] {
        for method in ["GET", "POST"] {
            let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
            assert_eq!(test.browser().send(request).await.status, 404, "{method} {path}");
        }
    }
}
