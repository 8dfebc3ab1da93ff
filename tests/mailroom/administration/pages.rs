//! Who may use which page and action of customers, users and rate plans: the permission table cell by cell.

use crate::support::page::{Form, comparable_body, texts};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};
use mailroom::domain::permissions::Role;
use mailroom::services::ChangeSource;
use mailroom::services::customers;

/// A username, whether the user is an administrator, and whether of the root customer.
const USERS: [(&str, bool, bool); 4] =
    [("rita", true, true), ("lea", true, false), ("rex", false, false), ("uma", false, false)];

async fn status(browser: &mut Browser, page: &str) -> u16 {
    browser.get(page).await.status
}

#[tokio::test]
async fn every_page_cell_by_cell() {
    let world = World::new().await;
    let user = world.uma.user().unwrap();
    for (username, administers, top) in USERS {
        let mut browser = world.test.signed_in(username).await;
        let pages = [
            "/customers".to_owned(),
            "/customers/new".to_owned(),
            format!("/customers/{}", world.left),
            format!("/customers/{}", world.leaf),
            "/users".to_owned(),
            "/users/new".to_owned(),
            format!("/users/{user}"),
            "/plans".to_owned(),
            "/plans/new".to_owned(),
        ];
        for page in pages {
            assert_eq!(status(&mut browser, &page).await, if administers { 200 } else { 403 }, "{username} {page}");
        }
        // It belongs to the root customer.
        assert_eq!(status(&mut browser, "/plans/1").await, if top { 200 } else { 403 }, "{username}");
        let links = texts(&browser.get("/mailboxes").await.body, ".sidebar-menu nav a");
        for name in ["Customers", "Users", "Rate plans"] {
            assert_eq!(links.contains(&name.to_owned()), administers, "{username} {name}");
        }
    }
    for page in ["/customers", "/users", "/plans", "/users/1", "/customers/1", "/plans/1"] {
        assert_eq!(world.test.browser().get(page).await.location(), format!("/sign-in?next={page}"));
    }
}

#[tokio::test]
async fn every_action_cell_by_cell() {
    let world = World::new().await;
    let (uma, leaf) = (world.uma.user().unwrap(), world.leaf);
    for (username, administers, top) in USERS {
        let mut browser = world.test.signed_in(username).await;
        // The forms are empty, so a user who may send them gets their errors.
        for (path, expected) in [
            ("/customers/new".to_owned(), 422),
            (format!("/customers/{leaf}"), 409),
            (format!("/customers/{leaf}/status"), 303),
            ("/users/new".to_owned(), 422),
            ("/plans/new".to_owned(), 422),
            (format!("/users/{uma}"), 409),
            (format!("/users/{uma}/status"), 303),
            (format!("/users/{uma}/invite"), 200),
        ] {
            let answer = browser.post(&path, &[]).await;
            assert_eq!(answer.status, if administers { expected } else { 403 }, "{username} {path}: {}", answer.body);
        }
        assert_eq!(browser.post("/plans/1", &[]).await.status, if top { 409 } else { 403 }, "{username}");
        let gus = world.test.add_user("left", Role::User, &format!("gus-{username}")).await.user().unwrap();
        let removed = browser.post(&format!("/users/{gus}/remove"), &[]).await.status;
        assert_eq!(removed, if administers { 303 } else { 403 }, "{username}");
    }
}

fn comparable_response(answer: &TestResponse, id: i64) -> (u16, String) {
    (answer.status, comparable_body(answer).replace(&format!("/{id}"), "/ID"))
}

#[tokio::test]
async fn what_is_invisible_is_not_found() {
    let world = World::new().await;
    let rolf = world.test.add_user("right", Role::User, "rolf").await.user().unwrap();
    let rita = world.rita.user().unwrap();
    let mut lea = world.test.signed_in("lea").await;
    for (list, theirs) in [("/customers", world.right), ("/customers", world.root), ("/users", rolf), ("/users", rita)]
    {
        let missing = 999_999;
        let (there, none) = (lea.get(&format!("{list}/{theirs}")).await, lea.get(&format!("{list}/{missing}")).await);
        assert_eq!(there.status, 404, "{list}/{theirs}");
        assert_eq!(comparable_response(&there, theirs), comparable_response(&none, missing), "{list}");
        for action in ["", "/status", "/invite", "/remove"] {
            if list == "/customers" && !["", "/status"].contains(&action) {
                continue;
            }
            let fields = [("version", "1"), ("name", "Taken over"), ("suspended", "on"), ("fate", "keep")];
            let there = lea.post(&format!("{list}/{theirs}{action}"), &fields).await;
            let none = lea.post(&format!("{list}/{missing}{action}"), &fields).await;
            assert_eq!(there.status, 404, "{list}/{theirs}{action}");
            assert_eq!(comparable_response(&there, theirs), comparable_response(&none, missing), "{list} {action}");
        }
    }
    let body = lea.get("/customers").await.body;
    assert_eq!(texts(&body, ".data-table tbody th a"), ["left", "leaf"]);
    let users = lea.get("/users").await.body;
    assert_eq!(texts(&users, ".data-table tbody th a"), ["lea", "rex", "uma"]);
    assert_eq!(texts(&lea.get(&format!("/users?customer={}", world.right)).await.body, ".data-table").len(), 0);
    let form = [("customer", world.right.to_string()), ("parent", world.right.to_string())];
    let fields: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = lea.post("/users/new", &[&fields[..], &[("username", "spy"), ("role", "user")]].concat()).await;
    assert_eq!((answer.status, texts(&answer.body, "#customer-error .error").len()), (422, 1));
    let answer = lea.post("/customers/new", &fields).await;
    assert_eq!(texts(&answer.body, "#parent-error .error"), ["Choose the parent customer"]);
}

#[tokio::test]
async fn nobody_suspends_their_own_customer() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let refused = lea.post(&format!("/customers/{}/status", world.left), &[("suspended", "on")]).await;
    assert_eq!(refused.status, 403);
    let page = lea.get(&format!("/customers/{}", world.left)).await;
    assert!(texts(&page.body, "details.disclosure").is_empty());
    let page = lea.get(&format!("/customers/{}", world.leaf)).await;
    assert_eq!(texts(&page.body, "details.disclosure summary"), ["Suspend"]);
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(rita.post(&format!("/customers/{}/status", world.root), &[("suspended", "on")]).await.status, 403);
    assert!(customers::set_suspended(world.app(), &world.rita, ChangeSource::Browser, world.left, true).await.is_ok());
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_kept() {
    let world = World::new().await;
    let page = format!("/users/{}", world.uma.user().unwrap());
    for page in [page.as_str(), "/users/new", "/customers/new", "/plans/new"] {
        let answer = world.test.browser().post(page, &[("version", "1"), ("name", "Typed")]).await;
        assert_eq!(answer.status, 401, "{page}");
        assert_eq!(Form::of(&answer.body, &format!("form[action='{page}']")).get("name"), "Typed");
    }
    let lone = world.test.browser().post(&format!("{page}/invite"), &[]).await;
    assert_eq!((lone.status, lone.location()), (303, "/sign-in"), "a lone button holds nothing");
}
