//! A user's own account through the real router: name and address, the password, the sessions.

use std::time::Duration;

use crate::support::page::{Form, attributes, texts};
use crate::support::world::{World, expect_refused};
use crate::support::{Browser, PASSWORD, TestApp};
use mailroom::domain::permissions::TokenRestriction;
use mailroom::error::AppError;
use mailroom::forms::account::{AccountDetailsForm, PasswordChangeForm};
use mailroom::services::accounts::sign_ins::{self, SessionLimits};
use mailroom::services::{ChangeSource, Principal, accounts};

const NEW_PASSWORD: &str = "another long password";

async fn listed_user_agents(browser: &mut Browser) -> Vec<String> {
    texts(&browser.get("/account").await.body, ".session-list .panel-row-label")
}

async fn sign_in_as(test: &TestApp, username: &str, agent: &str) -> Browser {
    let mut browser = test.browser();
    let body = format!("username={username}&password={}", PASSWORD.replace(' ', "+"));
    let request = axum::http::Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("user-agent", agent)
        .body(axum::body::Body::from(body));
    assert_eq!(browser.send(request.unwrap()).await.status, 303);
    browser
}

#[tokio::test]
async fn every_role_can_change_its_own_name_and_address() {
    let world = World::new().await;
    for username in ["rita", "lea", "rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        let page = browser.get("/account").await;
        assert_eq!(texts(&page.body, ".sidebar-menu nav [aria-current]"), ["Account"]);
        let form = Form::of(&page.body, "form[action='/account']");
        assert_eq!(form.get("email"), format!("{username}@example.org"));
        let invalid = form.clone().with("name", " ").with("email", "nowhere").send(&mut browser).await;
        assert_eq!(invalid.status, 422);
        assert_eq!(attributes(&invalid.body, "#error-summary a", "href"), ["#name", "#email"]);
        assert_eq!(Form::of(&invalid.body, "form[action='/account']").get("email"), "nowhere");
        let name = format!("<b>{username}</b>");
        assert_eq!(form.with("name", &name).with("email", "").send(&mut browser).await.location(), "/account");
        let page = browser.get("/account").await;
        assert_eq!(texts(&page.body, ".notice"), ["Saved."]);
        assert_eq!(texts(&page.body, ".sidebar-menu .current-user-name"), [name]);
    }
    let recorded: Vec<(i64, String, String)> = sqlx::query_as(
        "select subject_id, before, after from history where subject = 'user' and action = 'update' order by id desc",
    )
    .fetch_all(world.app().db.read())
    .await
    .unwrap();
    assert_eq!(recorded.len(), 4);
    assert_eq!(recorded[0].0, world.uma.user().unwrap());
    assert!(recorded[0].1.contains("uma@example.org") && recorded[0].2.contains("<b>uma</b>"));
}

#[tokio::test]
async fn a_new_password_ends_every_other_session() {
    let world = World::new().await;
    let (mut here, mut there) = (world.test.signed_in("uma").await, world.test.signed_in("uma").await);
    let form = Form::of(&here.get("/account").await.body, "form[action='/account/password']");
    let form = form.with("current", PASSWORD).with("new", NEW_PASSWORD);
    for (name, value, error) in [
        ("current", "qwxyz", "The current password is incorrect"),
        ("new", "zzqq", "must have at least"),
        ("new", "uma", "must have at least"),
    ] {
        let refused = form.clone().with(name, value).send(&mut here).await;
        assert_eq!(refused.status, 422);
        assert!(texts(&refused.body, &format!("[data-field={name}] .error"))[0].contains(error), "{value}");
        assert!(!refused.body.contains(value) || value == "uma", "nothing typed comes back");
        assert!(!refused.body.contains(NEW_PASSWORD) && !refused.body.contains(PASSWORD));
    }
    let both = form.clone().with("current", "qwxyz").with("new", "zzqq").send(&mut here).await;
    assert_eq!(attributes(&both.body, "#error-summary a", "href"), ["#current", "#new"]);
    assert_eq!(
        attributes(&both.body, "[data-reload-only]", "id"),
        ["current-not-kept", "new-not-kept"],
        "that neither is kept is told"
    );
    let one = form.clone().with("new", "").send(&mut here).await;
    assert_eq!(attributes(&one.body, "[data-reload-only]", "id"), ["current-not-kept"]);
    assert_eq!(there.get("/account").await.status, 200);
    let old = here.session().to_owned();
    assert_eq!(form.send(&mut here).await.location(), "/account");
    assert_ne!(here.session(), old, "the session has another id");
    let page = here.get("/account").await;
    assert_eq!(texts(&page.body, ".notice p"), ["Password changed. You are signed out everywhere else."]);
    assert_eq!(texts(&page.body, ".session-list li").len(), 1);
    assert_eq!(there.get("/account").await.status, 303);
    assert_eq!(world.test.browser().sign_in("uma", PASSWORD).await.status, 422);
    assert_eq!(world.test.browser().sign_in("uma", NEW_PASSWORD).await.status, 303);
}

#[tokio::test]
async fn guessing_the_current_password_is_throttled() {
    let world = World::new().await;
    let mut uma = world.test.signed_in("uma").await;
    let mut statuses = vec![];
    // A guess counts even if the new password is too short.
    for new in [NEW_PASSWORD, "short"].into_iter().cycle().take(10) {
        let fields = [("current", "not the password"), ("new", new)];
        statuses.push(uma.post("/account/password", &fields).await.status);
    }
    assert_eq!((statuses[0], *statuses.last().unwrap()), (422, 429), "{statuses:?}");
    let mut rex = world.test.signed_in("rex").await;
    for _ in 0..10 {
        let fields = [("current", PASSWORD), ("new", "short")];
        assert_eq!(rex.post("/account/password", &fields).await.status, 422, "a right one is no guess");
    }
}

#[tokio::test]
async fn each_session_is_listed_and_can_be_ended() {
    let world = World::new().await;
    let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let mut there = sign_in_as(&world.test, "uma", firefox).await;
    world.app().clock.advance(Duration::from_mins(2));
    let mut here = sign_in_as(&world.test, "uma", "<script>alert(1)</script>").await;
    sign_in_as(&world.test, "rex", firefox).await;
    assert_eq!(listed_user_agents(&mut here).await, ["Unknown browser", "Firefox on Linux"]);
    let page = here.get("/account").await;
    assert!(!page.body.contains("<script>alert"));
    assert_eq!(texts(&page.body, ".session-list .badge"), ["This session"]);
    assert!(texts(&page.body, ".session-list .hint")[0].starts_with("192.0.2.1 · signed in"));

    let end = Form::of(&page.body, ".session-list form");
    let foreign = sign_ins::list(world.app(), &world.rex, SessionLimits { idle: i64::MAX / 4, lifetime: i64::MAX / 4 });
    let foreign = format!("/account/sessions/{}/end", foreign.await.unwrap()[0].id);
    assert_eq!(here.post(&foreign, &[]).await.status, 404);
    assert_eq!(here.post("/account/sessions/no-such/end", &[]).await.status, 404);

    assert_eq!(there.get("/panel").await.status, 200);
    assert_eq!(end.send(&mut here).await.location(), "/account");
    assert_eq!(there.get("/panel").await.location(), "/sign-in?next=/panel", "ended at the next request");
    assert_eq!(listed_user_agents(&mut here).await, ["Unknown browser"]);
    here.post("/sign-out", &[]).await;
    let none =
        sign_ins::list(world.app(), &world.uma, SessionLimits { idle: i64::MAX / 4, lifetime: i64::MAX / 4 }).await;
    assert!(none.unwrap().is_empty(), "signing out leaves nothing behind");
}

#[tokio::test]
async fn expired_sessions_are_not_listed() {
    let world = World::new().await;
    let _left = world.test.signed_in("uma").await;
    world.app().clock.advance(Duration::from_secs(1_799));
    let mut here = world.test.signed_in("uma").await;
    assert_eq!(listed_user_agents(&mut here).await.len(), 2);
    world.app().clock.advance(Duration::from_secs(2));
    assert_eq!(listed_user_agents(&mut here).await.len(), 1);
    world.app().clock.advance(Duration::from_mins(2));
    here.get("/account").await;
    assert_eq!(texts(&here.get("/account").await.body, ".session-list li").len(), 1);
    here.post("/sign-out-everywhere", &[]).await;
    assert_eq!(listed_user_agents(&mut world.test.signed_in("uma").await).await.len(), 1);
}

#[tokio::test]
async fn tokens_and_the_console_cannot_change_an_account() {
    let world = World::new().await;
    let token =
        Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.lea.clone() };
    let (app, limits) = (world.app(), SessionLimits { idle: 1, lifetime: 1 });
    for who in [token, Principal::console()] {
        assert_eq!(expect_refused(accounts::details(app, &who).await), AppError::Forbidden);
        let form = AccountDetailsForm { name: "x".into(), email: String::new() };
        assert_eq!(
            expect_refused(accounts::change_details(app, &who, ChangeSource::Browser, &form).await),
            AppError::Forbidden
        );
        let form = PasswordChangeForm { current: PASSWORD.into(), new: NEW_PASSWORD.into() };
        assert_eq!(
            expect_refused(accounts::change_password(app, &who, ChangeSource::Browser, &form).await),
            AppError::Forbidden
        );
        assert_eq!(expect_refused(sign_ins::list(app, &who, limits).await), AppError::Forbidden);
        assert_eq!(expect_refused(sign_ins::end(app, &who, ChangeSource::Browser, "x").await), AppError::Forbidden);
    }
}
