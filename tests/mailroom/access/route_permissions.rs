//! Every route, requested by unauthorized users. The table is compared with the router itself, so this fails for a
//! new route until it is added to the table.

use std::collections::{BTreeMap, BTreeSet};

use axum::Router;
use mailroom::domain::dialect::Dialects;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};

use crate::support::routes::{is_allowed, route_table};
use crate::support::sound::{post_file, tone};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};

/// The methods and paths of a router, parsed from its debug output.
fn registered_routes(router: &Router) -> BTreeSet<(String, String)> {
    let debug_output = format!("{router:?}");
    let (endpoints, rest) = debug_output.split_once("node: Node { paths: {").unwrap();
    let all = &rest[..rest.find("fallback_router").unwrap()];
    let numbered = |text: &str| -> Vec<(u32, String)> {
        let parts = text.split("RouteId(").skip(1);
        parts
            .map(|part| part.split_once(')').map(|(id, rest)| (id.parse().unwrap(), rest.to_owned())).unwrap())
            .collect()
    };
    let paths: BTreeMap<u32, String> =
        numbered(all).into_iter().map(|(id, rest)| (id, rest.split('"').nth(1).unwrap().to_owned())).collect();
    let mut found = BTreeSet::new();
    for (id, endpoint) in numbered(endpoints) {
        let Some((_, allowed)) = endpoint.split_once("allow_header: Bytes(b\"") else { continue };
        for method in allowed.split('"').next().unwrap().split(',').filter(|method| *method != "HEAD") {
            found.insert((method.to_owned(), paths[&id].clone()));
        }
    }
    found
}

#[tokio::test]
async fn the_table_has_every_route_of_the_router() {
    let world = World::new().await;
    let functions: BTreeSet<&str> = leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
    let dialects = ["/api/json/", "/voip/", "/api/shared_voicemails", "/api/auth/", "/api/openapi.json", "/api/docs"];
    let found: BTreeSet<(String, String)> = registered_routes(&world.test.router)
        .into_iter()
        .filter(|(_, path)| !functions.contains(path.as_str()) && !dialects.iter().any(|d| path.starts_with(d)))
        .collect();
    assert!(found.len() > 80, "{found:?}");
    let listed: BTreeSet<(String, String)> =
        route_table().into_iter().map(|(method, path, ..)| (method.to_owned(), path.to_owned())).collect();
    let (new, removed) = (found.difference(&listed).collect::<Vec<_>>(), listed.difference(&found).collect::<Vec<_>>());
    assert!(new.is_empty() && removed.is_empty(), "say who may: {new:?}; not there: {removed:?}");
}

/// Creates one of each kind of object for a customer that the other users cannot see.
async fn create_one_of_each(world: &World) -> BTreeMap<&'static str, String> {
    let mailbox = world.create_mailbox(world.right, "1001", &[]).await;
    let rob = world.test.add_user("right", Role::User, "rob").await;
    let ria = world.test.add_user("right", Role::Administrator, "ria").await;
    let mut browser = world.test.signed_in("ria").await;
    let last_segment = |answer: &TestResponse| answer.location().rsplit('/').next().unwrap().to_owned();
    let plan = last_segment(&browser.post("/plans/new", &[("name", "Right"), ("max_mailboxes", "5")]).await);
    let batch = last_segment(&browser.post("/batches", &[("uuid", &mailbox.uuid), ("deed", "panel:on")]).await);
    let right = world.right.to_string();
    let file = tone(440.0, 2_000, 8_000);
    let fields = [("customer", right.as_str()), ("name", "Hello")];
    let sound = last_segment(&post_file(&mut browser, "/sounds/new", &fields, Some(("file", "a.wav", &file))).await);
    let rows = b"number,name\n1002,Two\n";
    let import = last_segment(
        &post_file(&mut browser, "/mailboxes/import", &[("customer", &right)], Some(("file", "a.csv", rows))).await,
    );
    let form = TokenForm { name: "T".into(), dialects: Dialects::all(), ..TokenForm::default_for("rob") };
    tokens::create(world.app(), &ria, ChangeSource::Browser, &form).await.unwrap().unwrap();
    browser.post("/views", &[("name", "Mine"), ("for", "me"), ("list", "q=1")]).await;
    let query = async |sql: &'static str| {
        let found: Option<String> = sqlx::query_scalar(sql).fetch_optional(world.app().db.read()).await.unwrap();
        found.unwrap_or_default()
    };
    let login = "select login.id from login join user_account on user_account.id = user_id where username = 'ria'";
    let all = BTreeMap::from([
        ("mailbox", mailbox.uuid.clone()),
        ("user", rob.user().unwrap().to_string()),
        ("customer", right),
        ("plan", plan),
        ("batch", batch),
        ("sound", sound),
        ("import", import),
        ("login", query(login).await),
        ("token", query("select cast(max(id) as text) from api_token").await),
        ("view", query("select cast(max(id) as text) from saved_view").await),
    ]);
    assert!(all.values().all(|id| !id.is_empty()), "{all:?}");
    assert_eq!(ria.customer().unwrap(), world.right);
    all
}

async fn attempt(browser: &mut Browser, method: &str, path: &str) -> TestResponse {
    if path.starts_with("/sounds/") && path.ends_with("/replace") {
        return post_file(browser, path, &[], Some(("file", "a.wav", &tone(440.0, 2_000, 8_000)))).await;
    }
    // Fields that some of the routes require.
    let fields = [
        ("deed", "panel:off"),
        ("version", "1"),
        ("encoding", "windows-1252"),
        ("on", "yes"),
        ("field", "owner_text"),
        ("value", "on"),
    ];
    if method == "GET" { browser.get(path).await } else { browser.post(path, &fields).await }
}

#[tokio::test]
async fn every_route_refuses_the_unauthorized() {
    let world = World::new().await;
    world.test.add_customer("other", None).await;
    world.test.add_user("other", Role::Administrator, "olga").await;
    let ids = create_one_of_each(&world).await;
    let mut actors = BTreeMap::new();
    for (name, role) in
        [("uma", Role::User), ("rex", Role::Residential), ("lea", Role::Administrator), ("olga", Role::Administrator)]
    {
        actors.insert(name, (world.test.signed_in(name).await, role));
    }
    let changes = async || -> i64 {
        sqlx::query_scalar("select count(*) from history").fetch_one(world.app().db.read()).await.unwrap()
    };
    let before = changes().await;
    let mut wrongly_allowed = Vec::new();
    for (method, path, permission, kind_named) in route_table().into_iter().filter(|route| route.2 != "open") {
        let id = kind_named.map_or("1", |kind| ids[kind].as_str());
        let mut full = path.to_owned();
        if let Some((open, close)) = path.find('{').zip(path.find('}')) {
            full.replace_range(open..=close, id);
        }
        let full = full.replace("{id}", "1");
        let mut stranger = world.test.browser();
        let answer = attempt(&mut stranger, method, &full).await;
        let refused = answer.status == 303 && answer.location().starts_with("/sign-in") || answer.status == 401;
        if !refused {
            wrongly_allowed.push(format!("{method} {path} by nobody: {} {}", answer.status, answer.location()));
        }
        for (name, (browser, role)) in &mut actors {
            let allowed = is_allowed(*role, permission);
            if allowed && kind_named.is_none() {
                continue;
            }
            let status = attempt(browser, method, &full).await.status;
            let expected: &[u16] = if allowed { &[404] } else { &[403, 404] };
            if !expected.contains(&status) {
                wrongly_allowed.push(format!("{method} {path} by {name}: {status}"));
            }
        }
    }
    assert_eq!(wrongly_allowed, Vec::<String>::new());
    assert_eq!(changes().await, before, "and nothing was done");
}

#[tokio::test]
async fn each_role_can_open_exactly_its_pages() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    let mailbox = world.create_mailbox(world.left, "1001", &[(MailboxField::Owner, &uma)]).await;
    let mut lea = world.test.signed_in("lea").await;
    let last_segment = |answer: &TestResponse| answer.location().rsplit('/').next().unwrap().to_owned();
    let left = world.left.to_string();
    let fields = [("customer", left.as_str()), ("name", "Hello")];
    let file = tone(440.0, 2_000, 8_000);
    let sound = last_segment(&post_file(&mut lea, "/sounds/new", &fields, Some(("file", "a.wav", &file))).await);
    let plan = last_segment(&lea.post("/plans/new", &[("name", "Left"), ("max_mailboxes", "5")]).await);
    let ids = BTreeMap::from([
        ("mailbox", mailbox.uuid),
        ("user", uma),
        ("customer", left),
        ("plan", plan),
        ("sound", sound),
    ]);
    let mut wrong = Vec::new();
    for (name, role) in [("uma", Role::User), ("rex", Role::Residential), ("lea", Role::Administrator)] {
        let mut browser = world.test.signed_in(name).await;
        for (_, path, permission, kind_named) in route_table().into_iter().filter(|(method, ..)| *method == "GET") {
            // Batches and imported files belong to one user; other tests show these.
            let Some(id) = kind_named.map_or(Some("1"), |kind| ids.get(kind).map(String::as_str)) else { continue };
            if permission == "open" {
                continue;
            }
            let mut full = path.to_owned();
            if let Some((open, close)) = path.find('{').zip(path.find('}')) {
                full.replace_range(open..=close, id);
            }
            let status = browser.get(&full).await.status;
            let expected: &[u16] = if is_allowed(role, permission) { &[200, 303] } else { &[403] };
            if !expected.contains(&status) {
                wrong.push(format!("{path} by {name}: {status}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[tokio::test]
async fn get_on_a_post_route_shows_or_redirects_to_a_page() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "4711", &[]).await;
    let mut rita = world.test.signed_in("rita").await;
    let pages: Vec<&str> =
        route_table().into_iter().filter(|(method, ..)| *method == "GET").map(|(_, path, ..)| path).collect();
    let is_page = |address: &str| {
        let parts = |path: &str| path.split('/').map(str::to_owned).collect::<Vec<_>>();
        let fits = |page: &&str| {
            let (page, address) = (parts(page), parts(address));
            page.len() == address.len() && page.iter().zip(&address).all(|(p, a)| p == a || p.starts_with('{'))
        };
        pages.iter().any(fits)
    };
    let mut dead_ends = Vec::new();
    for (_, path, ..) in route_table().into_iter().filter(|(method, ..)| *method == "POST") {
        let address = path.replace("{uuid}", &mailbox.uuid).replace("{id}", "1").replace("{user}", "1");
        let answer = rita.get(&address).await;
        let redirected = answer.status == 303 && answer.location() != address && is_page(answer.location());
        if !redirected && (answer.status == 405 || !pages.contains(&path)) {
            dead_ends.push(format!("{path}: {} {}", answer.status, answer.location()));
        }
    }
    assert_eq!(dead_ends, Vec::<String>::new());
}
