//! Who sees which view, who may change it, and what the history records of it.

use mailroom::domain::permissions::{Role, TokenRestriction};
use mailroom::error::AppError;
use mailroom::forms::view::{ViewError, ViewForm};
use mailroom::lists::mailbox_list::ListQuery;
use mailroom::services::preferences::Preferences;
use mailroom::services::submission_key::SubmissionKey;
use mailroom::services::{ChangeSource, Principal, customers, views};

use crate::support::page::{Form, attributes, comparable_body, texts};
use crate::support::world::{World, expect_refused};

const SOURCE: ChangeSource = ChangeSource::Browser;

fn view_form(name: &str, shared: bool) -> ViewForm {
    ViewForm { name: name.into(), shared }
}

async fn create_view(world: &World, who: &Principal, name: &str, shared: bool) -> i64 {
    let list = ListQuery::parse("q=night");
    views::create(world.app(), who, SOURCE, &view_form(name, shared), &list, &SubmissionKey::default())
        .await
        .unwrap()
        .unwrap()
}

async fn view_names(world: &World, who: &Principal, customer: Option<i64>) -> Vec<String> {
    views::list(world.app(), who, customer).await.unwrap().into_iter().map(|view| view.name).collect()
}

async fn can_open(world: &World, who: &Principal, id: i64) -> bool {
    views::requested_list(world.app(), who, &Preferences::default(), &format!("view={id}")).await.is_ok()
}

#[tokio::test]
async fn a_shared_view_is_visible_with_its_customer() {
    let world = World::new().await;
    let (shared, own) =
        (create_view(&world, &world.lea, "Shared", true).await, create_view(&world, &world.lea, "Own", false).await);
    let ria = world.test.add_user("right", Role::Administrator, "ria").await;
    let lin = world.test.add_user("leaf", Role::Administrator, "lin").await;
    for (who, sees) in
        [(&world.rita, true), (&world.lea, true), (&world.rex, true), (&world.uma, true), (&ria, false), (&lin, false)]
    {
        assert_eq!(can_open(&world, who, shared).await, sees, "{}", who.username);
        assert_eq!(can_open(&world, who, own).await, who == &world.lea, "{}", who.username);
    }
    assert_eq!(view_names(&world, &world.lea, None).await, ["Own", "Shared"]);
    assert_eq!(view_names(&world, &world.uma, None).await, ["Shared"]);
    assert!(view_names(&world, &world.rita, None).await.is_empty(), "a reseller is not shown every customer's");
    assert_eq!(view_names(&world, &world.rita, Some(world.left)).await, ["Shared"]);
    assert!(view_names(&world, &ria, Some(world.left)).await.is_empty());
}

#[tokio::test]
async fn an_invisible_view_is_not_found() {
    let world = World::new().await;
    let own = create_view(&world, &world.lea, "Own", false).await;
    let mut rex = world.test.signed_in("rex").await;
    for path in ["", "/replace", "/first", "/delete"] {
        let form = [("name", "Mine"), ("for", "me"), ("on", "yes"), ("list", "q=1")];
        let there = rex.post(&format!("/views/{own}{path}"), &form).await;
        let nowhere = rex.post(&format!("/views/999999{path}"), &form).await;
        assert_eq!((there.status, nowhere.status), (404, 404), "{path}");
        assert_eq!(comparable_body(&there), comparable_body(&nowhere), "{path}");
    }
    let page = |id: i64| format!("/mailboxes?view={id}");
    let (there, nowhere) = (rex.get(&page(own)).await, rex.get(&page(999_999)).await);
    assert_eq!((there.status, nowhere.status), (404, 404));
    assert_eq!(
        comparable_body(&there).replace(&own.to_string(), "ID"),
        comparable_body(&nowhere).replace("999999", "ID").replace(&own.to_string(), "ID")
    );
    assert_eq!(view_names(&world, &world.lea, None).await, ["Own"]);
}

#[tokio::test]
async fn only_administrators_create_and_change_shared_views() {
    let world = World::new().await;
    for who in [&world.rex, &world.uma] {
        let result = views::create(
            world.app(),
            who,
            SOURCE,
            &view_form("Mine", true),
            &ListQuery::default(),
            &SubmissionKey::default(),
        )
        .await
        .unwrap();
        assert_eq!(result, Err(vec![ViewError::RoleForbids]), "{}", who.username);
        let mine = create_view(&world, who, "Mine", false).await;
        let result = views::update(world.app(), who, SOURCE, mine, &view_form("Mine", true)).await.unwrap();
        assert_eq!(result, Err(vec![ViewError::RoleForbids]));
    }
    let shared = create_view(&world, &world.lea, "Shared", true).await;
    for who in [&world.rex, &world.uma] {
        let list = ListQuery::default();
        assert_eq!(expect_refused(views::replace(world.app(), who, SOURCE, shared, &list).await), AppError::Forbidden);
        assert_eq!(
            expect_refused(views::update(world.app(), who, SOURCE, shared, &view_form("X", true)).await),
            AppError::Forbidden
        );
        assert_eq!(expect_refused(views::delete(world.app(), who, SOURCE, shared).await), AppError::Forbidden);
        views::set_default(world.app(), who, Some(shared)).await.unwrap();
    }
    views::update(world.app(), &world.rita, SOURCE, shared, &view_form("By Rita", true)).await.unwrap().unwrap();
    assert_eq!(view_names(&world, &world.uma, None).await, ["By Rita", "Mine"]);
    let mut uma = world.test.signed_in("uma").await;
    let page = uma.get("/mailboxes").await;
    assert_eq!(texts(&page.body, ".saved-views [aria-current]"), ["By Rita, shared with left"]);
    assert_eq!(attributes(&page.body, "#view-new-all[disabled]", "value"), ["all"]);
    assert!(texts(&page.body, "#view-new-all-hint")[0].contains("Only administrators"));
    views::update(world.app(), &world.lea, SOURCE, shared, &view_form("Back", false)).await.unwrap().unwrap();
    assert_eq!(uma.get("/mailboxes").await.status, 200, "whoever began with it begins with everything");
}

#[tokio::test]
async fn no_token_and_no_console_has_views_or_preferences() {
    let world = World::new().await;
    let token =
        Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.lea.clone() };
    for who in [&token, &Principal::console()] {
        assert_eq!(expect_refused(views::list(world.app(), who, None).await), AppError::Forbidden);
        let created = views::create(
            world.app(),
            who,
            SOURCE,
            &view_form("X", false),
            &ListQuery::default(),
            &SubmissionKey::default(),
        )
        .await;
        assert_eq!(expect_refused(created), AppError::Forbidden);
        let change = mailroom::services::preferences::PreferenceChange::Shortcuts(false);
        assert_eq!(
            expect_refused(mailroom::services::preferences::update(world.app(), who, change).await),
            AppError::Forbidden
        );
    }
}

#[tokio::test]
async fn shared_views_of_a_suspended_customer_cannot_be_changed() {
    let world = World::new().await;
    let shared = create_view(&world, &world.lea, "Shared", true).await;
    customers::set_suspended(world.app(), &world.rita, SOURCE, world.left, true).await.unwrap();
    assert_eq!(expect_refused(views::delete(world.app(), &world.rita, SOURCE, shared).await), AppError::Suspended);
    let renamed = views::update(world.app(), &world.rita, SOURCE, shared, &view_form("X", true)).await;
    assert_eq!(expect_refused(renamed), AppError::Suspended);
}

#[tokio::test]
async fn history_records_shared_views_only() {
    let world = World::new().await;
    let own = create_view(&world, &world.lea, "Secret", false).await;
    let shared = create_view(&world, &world.lea, "Night", true).await;
    views::update(world.app(), &world.lea, SOURCE, shared, &view_form("Nights", true)).await.unwrap().unwrap();
    views::delete(world.app(), &world.lea, SOURCE, shared).await.unwrap();
    views::delete(world.app(), &world.lea, SOURCE, own).await.unwrap();
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/history?what=customer&did=update").await.body;
    assert_eq!(texts(&page, ".history-entry").len(), 3);
    assert!(!page.contains("Secret"));
    let cells = texts(&page, ".history-entry tbody td");
    assert!(cells[0].starts_with("“Nights”: q=night") && cells[1] == "none", "{cells:?}");
    assert!(cells[2].starts_with("“Night”") && cells[3].starts_with("“Nights”"), "{cells:?}");
}

#[tokio::test]
async fn a_shared_view_shows_each_user_their_own_mailboxes() {
    let world = World::new().await;
    world.create_mailbox(world.right, "3001", &[]).await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let list = ListQuery::parse(&format!("customer={}", world.right));
    let id =
        views::create(world.app(), &world.rita, SOURCE, &view_form("Right", true), &list, &SubmissionKey::default())
            .await
            .unwrap()
            .unwrap();
    let mut rita = world.test.signed_in("rita").await;
    assert_eq!(texts(&rita.get(&format!("/mailboxes?view={id}")).await.body, ".cell-number"), ["3001"]);
    world.test.add_user("root", Role::Residential, "rob").await;
    let mut rob = world.test.signed_in("rob").await;
    let page = rob.get(&format!("/mailboxes?view={id}")).await;
    assert_eq!(page.status, 200);
    assert!(texts(&page.body, ".cell-number").is_empty() && !page.body.contains("right</bdi>"));
    assert_eq!(Form::of(&page.body, "form.filters").get("customer"), "");
}
