//! A form that is sent twice does one thing.

use crate::support::Browser;
use crate::support::page::{Form, attributes, texts};
use crate::support::store::World;
use mailroom::services::tokens;

async fn form(browser: &mut Browser, page: &str, selector: &str) -> Form {
    Form::of(&browser.get(page).await.body, selector)
}

/// Sends the same form twice, and returns where both answers lead.
async fn twice(browser: &mut Browser, form: &Form) -> [String; 2] {
    let fields: Vec<_> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut led = [String::new(), String::new()];
    for page in &mut led {
        let answer = browser.post_alone(&form.action, &fields).await;
        assert_eq!(answer.status, 303, "{}", form.action);
        answer.location().clone_into(page);
    }
    led
}

#[tokio::test]
async fn what_a_form_makes_is_made_once() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let customer = form(&mut rita, "/customers/new", "form.plain-form").await;
    let user = form(&mut rita, "/users/new", "form.plain-form").await;
    let plan = form(&mut rita, "/plans/new", "form.plain-form").await;
    let view = form(&mut rita, "/mailboxes?q=a", "form[action='/views']").await;
    for form in [
        customer.with("name", "Once").with("slug", "once"),
        user.with("name", "Once").with("username", "once"),
        plan.with("name", "Once"),
        view.with("name", "Once"),
    ] {
        let [first, second] = twice(&mut rita, &form).await;
        assert_eq!(first, second, "{}", form.action);
        assert!(!first.contains("draft="), "{first}");
        // What holds something else is another thing, and is judged as such.
        let other = form.clone().with("name", "Once more");
        let fields: Vec<_> = other.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_ne!(rita.post_alone(&other.action, &fields).await.location(), first, "{}", form.action);
    }
}

#[tokio::test]
async fn a_token_is_made_once_and_the_second_answer_shows_it() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let token = form(&mut rita, "/tokens", "form.token-form").await.with("name", "Nightly").with("dialect", "yay");
    let [first, second] = twice(&mut rita, &token).await;
    assert_eq!(first, second);
    assert_eq!(tokens::list(world.app(), &world.rita, None).await.unwrap().len(), 1);
    let shown = rita.get(&second).await;
    assert_eq!(attributes(&shown.body, "#secret", "value").len(), 1);

    // Once it was shown, a third is told so, and makes none.
    let [third, _] = twice(&mut rita, &token).await;
    assert_eq!(third, "/tokens");
    assert!(texts(&rita.get(&third).await.body, ".notice-error")[0].contains("sent twice"));
    assert_eq!(tokens::list(world.app(), &world.rita, None).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_click_leaves_the_link_of_the_first_alive() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let page = format!("/users/{}", world.uma.user_id);
    let invite = form(&mut rita, &page, &format!("form[action='{page}/invite']")).await;
    let [first, second] = twice(&mut rita, &invite).await;
    assert_eq!(first, second);
    let link = attributes(&rita.get(&second).await.body, "#link", "value").remove(0);
    let path = link.split_once("/invitation/").unwrap().1;
    let mut guest = world.test.browser();
    guest.get(&format!("/invitation/{path}")).await;
    assert_eq!(guest.get("/invitation").await.status, 200, "the link opens");
}

#[tokio::test]
async fn a_second_click_on_save_is_not_told_that_somebody_else_saved() {
    let world = World::new().await;
    let mailbox = world.make(world.left, "4711", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    for (page, selector) in [
        (format!("/users/{}", world.uma.user_id), "form.plain-form"),
        (format!("/customers/{}", world.left), "form.plain-form"),
        (format!("/mailboxes/{}", mailbox.uuid), "form.mailbox-form"),
    ] {
        let changed = form(&mut rita, &page, selector).await.with("name", "Another name");
        let [first, second] = twice(&mut rita, &changed).await;
        assert_eq!((first.as_str(), second.as_str()), (page.as_str(), page.as_str()));
        // Somebody else, or something else, is told as ever.
        let late = changed.clone().with("name", "A third name");
        assert_eq!(late.send(&mut rita).await.status, 409, "{page}");
    }
}
