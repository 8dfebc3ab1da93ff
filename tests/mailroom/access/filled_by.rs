//! A form that was filled in by one person and is sent by another, in the same browser.

use crate::support::page::{Form, attributes, texts};
use crate::support::store::World;
use crate::support::{Browser, PASSWORD};

/// Somebody else signs in where this form is open.
async fn as_rita(browser: &mut Browser) {
    assert_eq!(browser.sign_in("rita", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn nothing_is_saved_in_the_name_of_somebody_else_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    let mut browser = world.test.signed_in("lea").await;
    let page = browser.get(&format!("/mailboxes/{}", mailbox.uuid)).await;
    let form = Form::of(&page.body, ".mailbox-form").with("name", "Typed by Lea").with("pin", "730184");
    as_rita(&mut browser).await;
    let refused = form.send(&mut browser).await;
    assert_eq!(refused.status, 409);
    let told = "You are now signed in as rita; this form was filled in as lea.";
    assert!(texts(&refused.body, "main p").iter().any(|text| text == told), "{}", refused.body);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    assert!(!refused.body.contains("730184"), "a PIN is not repeated");
    let again = Form::of(&refused.body, ".send-again");
    assert_eq!(again.get("name"), "Typed by Lea");
    assert_eq!(again.send(&mut browser).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Typed by Lea");
}

#[tokio::test]
async fn every_form_that_saves_says_who_fills_it_in() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "1234", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let (left, uma) = (format!("/customers/{}", world.left), format!("/users/{}", world.uma.user_id));
    let settings = format!("/mailboxes/{}", mailbox.uuid);
    let pages = [
        &*settings,
        &*left,
        &*uma,
        "/mailboxes/new",
        "/customers/new",
        "/users/new",
        "/plans/new",
        "/plans/1",
        "/account",
        "/tokens",
        "/sounds/new",
        "/panel",
        "/mailboxes",
    ];
    for page in pages {
        let body = rita.get(page).await.body;
        let all = attributes(&body, "main form[method=post]", "action");
        let named = attributes(&body, "main form[method=post]:has(input[name=filled_by])", "action");
        // The first only leads to a page that asks what is to be done.
        let free = ["/batches", "/sign-out-everywhere"];
        let missing: Vec<_> = all.iter().filter(|a| !named.contains(a) && !free.contains(&a.as_str())).collect();
        assert!(!all.is_empty() || page == "/panel", "{page}");
        assert_eq!(missing, Vec::<&String>::new(), "{page}");
    }
}
