//! A form that one user filled in and another user submits, in the same browser.

use crate::support::page::{Form, attributes, texts};
use crate::support::sound::{add_sound, post_file, post_file_by_script, tone};
use crate::support::world::World;
use crate::support::{Browser, PASSWORD};
use sqlx::AssertSqlSafe;

/// Another user signs in while the form is open.
async fn sign_in_as_rita(browser: &mut Browser) {
    assert_eq!(browser.sign_in("rita", PASSWORD).await.status, 303);
}

#[tokio::test]
async fn a_form_of_another_user_is_not_saved_and_not_lost() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let mut browser = world.test.signed_in("lea").await;
    let page = browser.get(&format!("/mailboxes/{}", mailbox.uuid)).await;
    let form = Form::of(&page.body, ".mailbox-form").with("name", "Typed by Lea").with("pin", "730184");
    sign_in_as_rita(&mut browser).await;
    let refused = form.send(&mut browser).await;
    assert_eq!(refused.status, 409);
    let message = "You are now signed in as rita, but this form was filled in as lea.";
    assert!(texts(&refused.body, "main p").iter().any(|text| text == message), "{}", refused.body);
    assert_eq!(world.get(&mailbox.uuid).await, mailbox);
    assert!(!refused.body.contains("730184"), "a PIN is not repeated");
    let again = Form::of(&refused.body, ".resend-form");
    assert_eq!(again.get("name"), "Typed by Lea");
    assert_eq!(again.send(&mut browser).await.status, 303);
    assert_eq!(world.get(&mailbox.uuid).await.settings.name.as_str(), "Typed by Lea");
}

#[tokio::test]
async fn an_upload_by_another_user_is_refused_with_the_reason() {
    let world = World::new().await;
    let mut browser = world.test.signed_in("lea").await;
    let sound = tone(440.0, 1_200, 8_000);
    let there = add_sound(&mut browser, world.left, "There", &sound).await;
    let replace = format!("/sounds/{there}");
    let table = b"number,name\n1000,One\n".as_slice();
    let changed = tone(880.0, 1_200, 8_000);
    for (page, selector, name, bytes) in [
        ("/mailboxes/import", "form[enctype]", "a.csv", table),
        ("/sounds/new", "form[enctype]", "hello.wav", &sound),
        (&*replace, "form[enctype]", "other.wav", &changed),
    ] {
        assert_eq!(browser.sign_in("lea", PASSWORD).await.status, 303);
        let form = Form::of(&browser.get(page).await.body, selector);
        let fields: Vec<_> = form.fields.iter().filter(|(name, _)| name != "file").collect();
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        sign_in_as_rita(&mut browser).await;
        let refused = post_file(&mut browser, &form.action, &fields, Some((name, "x/y", bytes))).await;
        assert_eq!(refused.status, 409, "{page}");
        let message = "You are now signed in as rita, but this form was filled in as lea.";
        assert!(texts(&refused.body, "main p").iter().any(|text| text == message), "{}", refused.body);
        assert_eq!(attributes(&refused.body, "main .empty-state a.button", "href"), [page], "the way back");
        let script = post_file_by_script(&mut browser, &form.action, &fields, Some((name, "x/y", bytes))).await;
        assert_eq!((script.status, script.body.as_str()), (409, "\"OtherUserSignedIn\""), "{page}");
    }
    let count = async |table: &str| -> i64 {
        let all = AssertSqlSafe(format!("select count(*) from {table}"));
        sqlx::query_scalar(all).fetch_one(world.app().db.read()).await.unwrap()
    };
    assert_eq!((count("import").await, count("sound").await), (0, 1));
    assert_eq!(browser.get(&format!("/sounds/{there}/original")).await.bytes, sound, "and what there is stays");
}

#[tokio::test]
async fn every_saving_form_includes_its_user() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1234", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let (left, uma) = (format!("/customers/{}", world.left), format!("/users/{}", world.uma.user().unwrap()));
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
        "/mailboxes/import",
        "/panel",
        "/mailboxes",
    ];
    for page in pages {
        let body = rita.get(page).await.body;
        let all = attributes(&body, "main form[method=post]", "action");
        let named = attributes(&body, "main form[method=post]:has(input[name=filled_by])", "action");
        // The first only opens a page that asks for the action.
        let exempt = ["/batches", "/sign-out-everywhere"];
        let missing: Vec<_> = all.iter().filter(|a| !named.contains(a) && !exempt.contains(&a.as_str())).collect();
        assert!(!all.is_empty() || page == "/panel", "{page}");
        assert_eq!(missing, Vec::<&String>::new(), "{page}");
    }
}
