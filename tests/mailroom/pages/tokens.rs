//! The page of API tokens, without JavaScript.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::permissions::TokenRestriction;
use mailroom::services::{ChangeSource, tokens};

const FORM: &str = "form.token-form";
const NAVIGATION_LINKS: &str = ".sidebar-menu nav a";

#[tokio::test]
async fn only_administrators_have_the_page() {
    let world = World::new().await;
    for (username, allowed) in [("rita", true), ("lea", true), ("rex", false), ("uma", false)] {
        let mut browser = world.test.signed_in(username).await;
        let links = texts(&browser.get("/mailboxes").await.body, NAVIGATION_LINKS);
        assert_eq!(links.contains(&"API tokens".to_owned()), allowed, "{username}");
        let page = browser.get("/tokens").await;
        assert_eq!(page.status, if allowed { 200 } else { 403 }, "{username}");
        assert_eq!(page.body.contains("token-form"), allowed, "{username}");
        if allowed {
            assert_eq!(texts(&page.body, ".sidebar-menu nav [aria-current]"), ["API tokens"]);
        } else {
            let posted = browser.post("/tokens", &[("username", username), ("name", "x"), ("dialect", "yay")]).await;
            assert_eq!(posted.status, 403, "{username}");
            assert_eq!(browser.post("/tokens/1/revoke", &[]).await.status, 403, "{username}");
        }
    }
    assert_eq!(world.test.browser().get("/tokens").await.location(), "/sign-in?next=/tokens");
}

#[tokio::test]
async fn errors_are_below_their_fields_with_everything_typed() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/tokens").await.body, FORM);
    assert_eq!((form.get("username"), form.get("expires"), form.get("name")), ("lea", "365", ""));
    let (ticked, off) = (["dialect", "write", "read_pins"], ["", "", ""]);
    assert_eq!(ticked.map(|name| form.get(name)), off, "nothing is proposed that was not asked for");

    let typed = form.with("username", "rita").with("expires", "4000").with("write", "on");
    let answer = typed.send(&mut lea).await;
    assert_eq!(answer.status, 422);
    let summary = texts(&answer.body, "#error-summary a");
    assert_eq!(summary.len(), 4);
    assert_eq!(texts(&answer.body, "[data-field=username] .error"), ["No user has this username; check the spelling"]);
    assert_eq!(texts(&answer.body, "[data-field=expires] .error"), ["Enter a number of days from 1 to 3650"]);
    assert_eq!(texts(&answer.body, "#dialect-error .error"), ["Choose at least one API"]);
    for target in attributes(&answer.body, "#error-summary a", "href") {
        assert_eq!(attributes(&answer.body, &target, "id").len(), 1, "{target}");
    }
    let redisplayed = Form::of(&answer.body, FORM);
    assert_eq!(["username", "expires", "write"].map(|name| redisplayed.get(name)), ["rita", "4000", "on"]);
    assert!(texts(&answer.body, "title")[0].starts_with("Error: "));
    assert!(tokens::list(world.app(), &world.rita, None).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_new_token_is_shown_once() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let form = Form::of(&lea.get("/tokens").await.body, FORM);
    let name = "<b>Nightly</b>";
    let completed = form.with("username", "uma").with("name", name).with("dialect", "yay").with("read_pins", "on");
    let answer = completed.send(&mut lea).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, "no-store"));
    let token = attributes(&answer.body, "#new-token input", "value").remove(0);
    let who = tokens::token_principal(world.app(), Dialect::Yay, &token).await.unwrap().unwrap();
    assert_eq!(
        (who.username.as_str(), who.restriction),
        ("uma", TokenRestriction::Token { write: false, read_pins: true })
    );
    assert!(answer.headers.values().all(|value| !value.to_str().unwrap().contains(&token)));
    assert_eq!(Form::of(&answer.body, FORM).get("name"), "", "the form is fresh");

    let page = lea.get("/tokens").await;
    assert!(!page.body.contains(&token), "never again");
    assert!(texts(&page.body, ".data-table tbody th")[0].starts_with(&format!("{name}{}…", &token[..10])));
    let cells = texts(&page.body, ".data-table tbody td");
    assert_eq!(cells[..3], ["umaleft", "yay", "Read, read PINs"]);
    assert!(cells[3].starts_with("just now, "), "it was used above: {cells:?}");
    assert!(!world.test.signed_in("rita").await.get("/mailboxes").await.body.contains(&token));
}

#[tokio::test]
async fn revoking_asks_first_and_applies_immediately() {
    let world = World::new().await;
    let (mut lea, mut rita) = (world.test.signed_in("lea").await, world.test.signed_in("rita").await);
    let dialects = Dialects::NONE.with(Dialect::Yay, true);
    let form = |username: &str| mailroom::forms::token::TokenForm {
        name: "Nightly".into(),
        dialects,
        ..mailroom::forms::token::TokenForm::default_for(username)
    };
    let created = tokens::create(world.app(), &world.rita, ChangeSource::Browser, &form("lea")).await.unwrap().unwrap();
    let foreign =
        tokens::create(world.app(), &world.rita, ChangeSource::Browser, &form("rita")).await.unwrap().unwrap();

    assert_eq!(lea.post(&format!("/tokens/{}/revoke", foreign.id), &[]).await.status, 404);
    assert_eq!(lea.post("/tokens/99999/revoke", &[]).await.status, 404);
    let page = lea.get("/tokens").await;
    assert_eq!(texts(&page.body, ".data-table tbody tr").len(), 1);
    let revoke = Form::of(&page.body, "details.disclosure form");
    let response = revoke.send(&mut lea).await;
    assert_eq!((response.status, response.location()), (303, "/tokens"));
    let page = lea.get("/tokens").await;
    assert_eq!(texts(&page.body, ".notice"), ["Token revoked. It no longer works."]);
    assert_eq!(texts(&page.body, ".data-table tbody td").last().unwrap(), "Revoked by lea");
    assert_eq!(tokens::token_principal(world.app(), Dialect::Yay, created.secret.reveal()).await.unwrap(), None);
    assert!(tokens::token_principal(world.app(), Dialect::Yay, foreign.secret.reveal()).await.unwrap().is_some());
    assert_eq!(texts(&rita.get("/tokens").await.body, ".data-table tbody tr").len(), 2);
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept() {
    let world = World::new().await;
    let fields = [("username", "lea"), ("name", "Nightly"), ("dialect", "yay"), ("expires", "30")];
    let answer = world.test.browser().post("/tokens", &fields).await;
    assert_eq!(answer.status, 401);
    let redisplayed = Form::of(&answer.body, "form[action='/tokens']");
    assert_eq!(redisplayed.get("name"), "Nightly");
    let mut lea = world.test.signed_in("lea").await;
    assert_eq!(redisplayed.send(&mut lea).await.status, 200);
}
