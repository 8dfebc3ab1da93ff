//! Views of the list: saved, opened by their URL, changed, chosen as the default, deleted.

use crate::support::page::{Form, attributes, texts};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};

const NEW_VIEW_FORM: &str = "form[action='/views']";

async fn setup() -> World {
    let world = World::new().await;
    for number in ["1001", "1002", "2001"] {
        world.create_mailbox(world.left, number, &[]).await;
    }
    world
}

fn numbers(body: &str) -> Vec<String> {
    texts(body, ".cell-number")
}

fn view_tabs(body: &str) -> Vec<String> {
    texts(body, ".saved-views nav li bdi")
}

/// Saves the list at `address` as a view.
async fn save_view(browser: &mut Browser, address: &str, name: &str, whose: &str) -> TestResponse {
    let page = browser.get(address).await;
    Form::of(&page.body, NEW_VIEW_FORM).with("name", name).with("for", whose).send(browser).await
}

#[tokio::test]
async fn check_11_a_list_is_named_and_its_address_shows_it_again() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let saved =
        save_view(&mut lea, "/mailboxes?q=100&sort=name&order=desc&columns=created&density=compact", " Tens ", "me")
            .await;
    let view = saved.location().to_owned();
    assert!(saved.status == 303 && view.starts_with("/mailboxes?view="), "{view}");
    let page = lea.get(&view).await;
    assert_eq!(texts(&page.body, ".notice"), ["View saved."]);
    assert_eq!(numbers(&page.body), ["1002", "1001"]);
    assert_eq!(texts(&page.body, ".mailbox-table-compact thead th").last().unwrap(), "Created");
    assert_eq!(view_tabs(&page.body), ["Tens"]);
    assert_eq!(texts(&page.body, ".saved-views [aria-current]"), ["Tens"]);
    let small = lea.get(&format!("{view}&size=25")).await;
    assert_eq!(numbers(&small.body), ["1001", "1002", "2001"], "what says anything of the list says all of it");

    let clear = attributes(&page.body, "a.chip", "href").pop().unwrap();
    let cleared = lea.get(&clear).await;
    assert_eq!(numbers(&cleared.body).len(), 3);
    assert_eq!(texts(&cleared.body, ".saved-views [aria-current]"), ["Tens changed"]);
    let replace = Form::of(&cleared.body, "form[action$='/replace']");
    assert_eq!(replace.send(&mut lea).await.location(), view);
    let page = lea.get(&view).await;
    assert_eq!(
        (numbers(&page.body).len(), texts(&page.body, ".saved-views [aria-current]")),
        (3, vec!["Tens".to_owned()])
    );
}

#[tokio::test]
async fn a_view_without_filters_survives_links() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let view = save_view(&mut lea, "/mailboxes?q=2001", "Two", "me").await.location().to_owned();
    let page = lea.get(&view).await;
    let clear = attributes(&page.body, "a.chip", "href").pop().unwrap();
    assert_eq!(clear, format!("{view}&list=all&columns=owner.notify.panel.changed").split("&columns").next().unwrap());
    assert_eq!(numbers(&lea.get(&clear).await.body).len(), 3, "not read as the view itself");
    let search = Form::of(&page.body, "form.filters").with("q", "");
    let query: String =
        search.fields.iter().map(|(name, value)| format!("&{name}={value}")).collect::<Vec<_>>().concat();
    let found = lea.get(&format!("/mailboxes?{}", &query[1..])).await;
    assert_eq!((found.status, found.location()), (302, &*clear));
}

#[tokio::test]
async fn a_taken_view_name_is_an_error_of_its_field() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    save_view(&mut lea, "/mailboxes?q=100", "Straße", "me").await;
    let other = save_view(&mut lea, "/mailboxes?q=200", "Straßen", "all").await;
    assert_eq!(other.status, 303, "another name");
    let again = save_view(&mut lea, "/mailboxes?q=200", "STRASSE", "all").await;
    assert_eq!(again.status, 422, "the same name in capitals");
    let again = save_view(&mut lea, "/mailboxes?q=200", "straße", "all").await;
    assert_eq!(again.status, 422);
    assert!(texts(&again.body, "title")[0].starts_with("Error: "));
    let errors = texts(&again.body, "#view-new-name-error .error");
    assert_eq!(errors, ["There is already a view “straße”; choose another name"]);
    assert_eq!(texts(&again.body, "#error-summary a"), errors);
    assert_eq!(attributes(&again.body, "#error-summary a", "href"), ["#view-new-name"]);
    assert_eq!(attributes(&again.body, "#view-new-name[aria-invalid]", "value"), ["straße"]);
    assert_eq!(Form::of(&again.body, NEW_VIEW_FORM).get("for"), "all");
    assert_eq!(numbers(&again.body), ["2001"], "the list is still there");
    assert_eq!(save_view(&mut lea, "/mailboxes", " ", "me").await.status, 422);
    assert_eq!(lea.get("/views").await.location(), "/mailboxes");
}

#[tokio::test]
async fn a_view_is_renamed_and_deleted() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let view = save_view(&mut lea, "/mailboxes?q=100", "Tens", "me").await.location().to_owned();
    let id = view.split_once('=').unwrap().1.to_owned();
    save_view(&mut lea, "/mailboxes", "Other", "me").await;
    let change = Form::of(&lea.get(&view).await.body, &format!("form[action='/views/{id}']"));
    assert_eq!(change.clone().with("name", "Other").send(&mut lea).await.status, 422);
    assert_eq!(change.clone().with("name", "TENS").send(&mut lea).await.location(), view);
    assert_eq!(view_tabs(&lea.get(&view).await.body), ["Other", "TENS"]);
    let deleted = lea.post(&format!("/views/{id}/delete"), &[]).await;
    assert_eq!(deleted.location(), "/mailboxes");
    let page = lea.get("/mailboxes").await;
    assert_eq!(view_tabs(&page.body), ["Other"]);
    assert!(texts(&page.body, ".notice")[0].contains("“TENS” deleted"));
    assert_eq!(lea.get(&view).await.status, 404);
    assert_eq!(lea.get(&format!("{view}&q=2001")).await.status, 200, "what the address says is there all the same");
}

#[tokio::test]
async fn the_list_begins_with_the_chosen_view() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let view = save_view(&mut lea, "/mailboxes?q=100", "Tens", "me").await.location().to_owned();
    let id = view.split_once('=').unwrap().1.to_owned();
    assert_eq!(lea.post(&format!("/views/{id}/first"), &[("on", "yes")]).await.location(), view);
    let page = lea.get("/mailboxes").await;
    assert_eq!(numbers(&page.body), ["1001", "1002"]);
    assert_eq!(texts(&page.body, ".saved-views [aria-current]"), ["Tens"]);
    let all = attributes(&page.body, ".saved-views nav a", "href").remove(0);
    assert_eq!(all, "/mailboxes?view=all");
    assert_eq!(numbers(&lea.get(&all).await.body).len(), 3);
    let found = lea.get("/mailboxes?q=2001").await;
    let clear = attributes(&found.body, "a.chip", "href").pop().unwrap();
    assert_eq!(clear, "/mailboxes?view=all", "a filter that is taken away does not bring the view");
    lea.post(&format!("/views/{id}/delete"), &[]).await;
    assert_eq!(numbers(&lea.get("/mailboxes").await.body).len(), 3);
}

#[tokio::test]
async fn a_view_can_be_selected_and_exported_as_a_whole() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    let view = save_view(&mut lea, "/mailboxes?q=100", "Tens", "me").await.location().to_owned();
    let page = lea.get(&view).await;
    let filter = Form::of(&page.body, "#bulk").get("filter").to_owned();
    assert!(filter.contains("q=100"), "{filter}");
    let export = Form::of(&page.body, "form[action='/mailboxes/export']");
    assert_eq!(export.get("all"), "yes");
    assert!(export.get("filter").contains("q=100"), "{}", export.get("filter"));
}

#[tokio::test]
async fn the_number_of_views_is_limited() {
    let world = setup().await;
    let mut lea = world.test.signed_in("lea").await;
    for nth in 0..30 {
        assert_eq!(save_view(&mut lea, "/mailboxes", &format!("View {nth}"), "me").await.status, 303);
    }
    let one_more = save_view(&mut lea, "/mailboxes", "One more", "me").await;
    assert_eq!(one_more.status, 422);
    assert!(texts(&one_more.body, "#error-summary li")[0].starts_with("You have 30 views"));
}
