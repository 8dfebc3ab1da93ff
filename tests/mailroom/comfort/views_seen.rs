//! Who sees which view, who may change it, and what of it history keeps.

use mailroom::domain::role::{Grant, Role};
use mailroom::error::AppError;
use mailroom::forms::listing::ListQuery;
use mailroom::forms::view::{ViewForm, ViewProblem};
use mailroom::services::form_keys::FormKey;
use mailroom::services::preferences::Preferences;
use mailroom::services::{Door, Principal, customers, views};

use crate::support::page::{Form, attributes, lasting, texts};
use crate::support::store::{World, refusal};

const DOOR: Door = Door::Browser;

fn form(name: &str, shared: bool) -> ViewForm {
    ViewForm { name: name.into(), shared }
}

async fn make(world: &World, who: &Principal, name: &str, shared: bool) -> i64 {
    let list = ListQuery::parse("q=night");
    views::create(world.app(), who, DOOR, &form(name, shared), &list, &FormKey::default()).await.unwrap().unwrap()
}

async fn names(world: &World, who: &Principal, customer: Option<i64>) -> Vec<String> {
    views::list(world.app(), who, customer).await.unwrap().into_iter().map(|view| view.name).collect()
}

async fn opens(world: &World, who: &Principal, id: i64) -> bool {
    views::asked(world.app(), who, &Preferences::default(), &format!("view={id}")).await.is_ok()
}

#[tokio::test]
async fn a_shared_view_is_seen_by_whoever_sees_its_customer() {
    let world = World::new().await;
    let (shared, own) = (make(&world, &world.lea, "Shared", true).await, make(&world, &world.lea, "Own", false).await);
    let far = world.test.user("right", Role::Administrator, "ria").await;
    let below = world.test.user("leaf", Role::Administrator, "lin").await;
    for (who, sees) in [
        (&world.rita, true),
        (&world.lea, true),
        (&world.rex, true),
        (&world.uma, true),
        (&far, false),
        (&below, false),
    ] {
        assert_eq!(opens(&world, who, shared).await, sees, "{}", who.username);
        assert_eq!(opens(&world, who, own).await, who == &world.lea, "{}", who.username);
    }
    assert_eq!(names(&world, &world.lea, None).await, ["Own", "Shared"]);
    assert_eq!(names(&world, &world.uma, None).await, ["Shared"]);
    assert!(names(&world, &world.rita, None).await.is_empty(), "a reseller is not shown every customer's");
    assert_eq!(names(&world, &world.rita, Some(world.left)).await, ["Shared"]);
    assert!(names(&world, &far, Some(world.left)).await.is_empty());
}

#[tokio::test]
async fn a_view_that_is_not_seen_is_like_one_that_is_not_there() {
    let world = World::new().await;
    let own = make(&world, &world.lea, "Own", false).await;
    let mut rex = world.test.signed_in("rex").await;
    for path in ["", "/replace", "/first", "/delete"] {
        let form = [("name", "Mine"), ("for", "me"), ("on", "yes"), ("list", "q=1")];
        let there = rex.post(&format!("/views/{own}{path}"), &form).await;
        let nowhere = rex.post(&format!("/views/999999{path}"), &form).await;
        assert_eq!((there.status, nowhere.status), (404, 404), "{path}");
        assert_eq!(lasting(&there), lasting(&nowhere), "{path}");
    }
    let page = |id: i64| format!("/mailboxes?view={id}");
    let (there, nowhere) = (rex.get(&page(own)).await, rex.get(&page(999_999)).await);
    assert_eq!((there.status, nowhere.status), (404, 404));
    assert_eq!(
        lasting(&there).replace(&own.to_string(), "ID"),
        lasting(&nowhere).replace("999999", "ID").replace(&own.to_string(), "ID")
    );
    assert_eq!(names(&world, &world.lea, None).await, ["Own"]);
}

#[tokio::test]
async fn administrators_share_and_look_after_what_is_shared() {
    let world = World::new().await;
    for who in [&world.rex, &world.uma] {
        let told =
            views::create(world.app(), who, DOOR, &form("Mine", true), &ListQuery::default(), &FormKey::default())
                .await
                .unwrap();
        assert_eq!(told, Err(vec![ViewProblem::RoleForbids]), "{}", who.username);
        let mine = make(&world, who, "Mine", false).await;
        let told = views::change(world.app(), who, DOOR, mine, &form("Mine", true)).await.unwrap();
        assert_eq!(told, Err(vec![ViewProblem::RoleForbids]));
    }
    let shared = make(&world, &world.lea, "Shared", true).await;
    for who in [&world.rex, &world.uma] {
        let list = ListQuery::default();
        assert_eq!(refusal(views::replace(world.app(), who, DOOR, shared, &list).await), AppError::Forbidden);
        assert_eq!(refusal(views::change(world.app(), who, DOOR, shared, &form("X", true)).await), AppError::Forbidden);
        assert_eq!(refusal(views::delete(world.app(), who, DOOR, shared).await), AppError::Forbidden);
        views::begin_with(world.app(), who, Some(shared)).await.unwrap();
    }
    views::change(world.app(), &world.rita, DOOR, shared, &form("By Rita", true)).await.unwrap().unwrap();
    assert_eq!(names(&world, &world.uma, None).await, ["By Rita", "Mine"]);
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/mailboxes").await;
    assert_eq!(texts(&page.body, ".views [aria-current]"), ["By Rita, shared at left"]);
    assert_eq!(attributes(&page.body, "#view-new-all[disabled]", "value"), ["all"]);
    assert!(texts(&page.body, "#view-new-all-why")[0].contains("Only administrators"));
    views::change(world.app(), &world.lea, DOOR, shared, &form("Back", false)).await.unwrap().unwrap();
    assert_eq!(uma.get("/mailboxes").await.status, 200, "whoever began with it begins with everything");
}

#[tokio::test]
async fn no_token_and_no_console_has_views_or_preferences() {
    let world = World::new().await;
    let token = Principal { grant: Grant { write: true, read_pins: true, accounts: false }, ..world.lea.clone() };
    for who in [&token, &Principal::console()] {
        assert_eq!(refusal(views::list(world.app(), who, None).await), AppError::Forbidden);
        let made =
            views::create(world.app(), who, DOOR, &form("X", false), &ListQuery::default(), &FormKey::default()).await;
        assert_eq!(refusal(made), AppError::Forbidden);
        let wish = mailroom::services::preferences::Wish::Shortcuts(false);
        assert_eq!(refusal(mailroom::services::preferences::change(world.app(), who, wish).await), AppError::Forbidden);
    }
}

#[tokio::test]
async fn what_is_shared_at_a_suspended_customer_stays_as_it_is() {
    let world = World::new().await;
    let shared = make(&world, &world.lea, "Shared", true).await;
    customers::set_suspended(world.app(), &world.rita, DOOR, world.left, true).await.unwrap();
    assert_eq!(refusal(views::delete(world.app(), &world.rita, DOOR, shared).await), AppError::Suspended);
    let renamed = views::change(world.app(), &world.rita, DOOR, shared, &form("X", true)).await;
    assert_eq!(refusal(renamed), AppError::Suspended);
}

#[tokio::test]
async fn history_tells_what_became_of_shared_views_and_of_no_others() {
    let world = World::new().await;
    let own = make(&world, &world.lea, "Secret", false).await;
    let shared = make(&world, &world.lea, "Night", true).await;
    views::change(world.app(), &world.lea, DOOR, shared, &form("Nights", true)).await.unwrap().unwrap();
    views::delete(world.app(), &world.lea, DOOR, shared).await.unwrap();
    views::delete(world.app(), &world.lea, DOOR, own).await.unwrap();
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/history?what=customer&did=update").await.body;
    assert_eq!(texts(&page, ".entry").len(), 3);
    assert!(!page.contains("Secret"));
    let told = texts(&page, ".entry tbody td");
    assert!(told[0].starts_with("“Nights”: q=night") && told[1] == "none", "{told:?}");
    assert!(told[2].starts_with("“Night”") && told[3].starts_with("“Nights”"), "{told:?}");
}

#[tokio::test]
async fn a_shared_view_shows_everybody_their_own_mailboxes() {
    let world = World::new().await;
    world.make(world.right, "3001", &[]).await;
    world.make(world.left, "1001", &[]).await;
    let list = ListQuery::parse(&format!("customer={}", world.right));
    let id = views::create(world.app(), &world.rita, DOOR, &form("Right", true), &list, &FormKey::default())
        .await
        .unwrap()
        .unwrap();
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(texts(&rita.get(&format!("/mailboxes?view={id}")).await.body, ".cell-number"), ["3001"]);
    world.test.user("root", Role::Residential, "rob").await;
    let mut rob = world.test.signed_in("rob").await;
    let page = rob.get(&format!("/mailboxes?view={id}")).await;
    assert_eq!(page.status, 200);
    assert!(texts(&page.body, ".cell-number").is_empty() && !page.body.contains("right</bdi>"));
    assert_eq!(Form::of(&page.body, "form.filters").get("customer"), "");
}
