//! The global search: who finds what, and its page.

use std::collections::BTreeSet;

use crate::support::page::{attributes, texts};
use crate::support::world::World;
use mailroom::domain::field::MailboxField;
use mailroom::domain::permissions::Role;
use mailroom::i18n::Messages;
use mailroom::navigation::global_search::{HitKind, find_destinations};
use mailroom::services::Principal;
use mailroom::services::global_search::search;

async fn titles_found(world: &World, who: &Principal, kind: HitKind, query: &str) -> Vec<String> {
    let hits = search(world.app(), who, query, &[], Messages::english()).await.unwrap();
    hits.into_iter().filter(|hit| hit.kind == kind).map(|hit| hit.title).collect()
}

#[tokio::test]
async fn each_user_finds_what_their_pages_show() {
    let world = World::new().await;
    let uma = world.uma.user().unwrap().to_string();
    for (customer, number, owner) in [
        (world.left, "1001", uma.as_str()),
        (world.left, "1002", ""),
        (world.leaf, "1003", ""),
        (world.right, "1004", ""),
    ] {
        world.create_mailbox(customer, number, &[(MailboxField::Owner, owner)]).await;
    }
    let all = ["1001 Box 1001", "1002 Box 1002", "1003 Box 1003", "1004 Box 1004"];
    for (who, boxes, people, customers) in [
        (&world.rita, &all[..], vec!["lea", "rex", "rita", "uma"], vec!["leaf", "left"]),
        (&world.lea, &all[..3], vec!["lea", "rex", "uma"], vec!["leaf", "left"]),
        (&world.rex, &all[..2], vec![], vec![]),
        (&world.uma, &all[..1], vec![], vec![]),
    ] {
        assert_eq!(titles_found(&world, who, HitKind::Mailbox, "box").await, boxes, "{}", who.username);
        assert_eq!(titles_found(&world, who, HitKind::User, "example.org").await, people, "{}", who.username);
        let mut found = titles_found(&world, who, HitKind::Customer, "LE").await;
        found.sort();
        assert_eq!(found, customers, "{}", who.username);
    }
    assert_eq!(titles_found(&world, &world.rita, HitKind::Mailbox, "1003").await, ["1003 Box 1003"]);
    assert_eq!(titles_found(&world, &world.rita, HitKind::Mailbox, "uma").await, ["1001 Box 1001"], "by the owner");
}

#[tokio::test]
async fn recent_pages_are_listed_only_while_visible() {
    let world = World::new().await;
    let mailbox = world.create_mailbox(world.left, "1001", &[]).await;
    let recent = [
        format!("/mailboxes/{}", mailbox.uuid),
        format!("/users/{}", world.rex.user().unwrap()),
        format!("/customers/{}", world.left),
        "/mailboxes/00000000-0000-4000-8000-000000000000".to_owned(),
        "https://elsewhere.example/".to_owned(),
        format!("/customers/{}", world.right),
    ];
    for (who, expected) in [
        (&world.rita, vec!["1001 Box 1001", "rex", "left", "right"]),
        (&world.lea, vec!["1001 Box 1001", "rex", "left"]),
        (&world.rex, vec!["1001 Box 1001"]),
        (&world.uma, vec![]),
    ] {
        let hits = search(world.app(), who, " ", &recent, Messages::english()).await.unwrap();
        let titles: Vec<_> =
            hits.iter().filter(|hit| hit.kind == HitKind::Recent).map(|hit| hit.title.as_str()).collect();
        assert_eq!(titles, expected, "{}", who.username);
    }
}

#[tokio::test]
async fn every_page_found_opens_and_is_in_the_menu() {
    let world = World::new().await;
    for who in [&world.rita, &world.rex, &world.uma] {
        let mut browser = world.test.signed_in(&who.username).await;
        let offered = find_destinations(who.role, &[], Messages::english());
        for destination in offered.iter().filter(|destination| destination.sends.is_none()) {
            assert_eq!(browser.get(&destination.path).await.status, 200, "{} {}", who.username, destination.path);
        }
        let menu = attributes(&browser.get("/account").await.body, ".sidebar-menu nav a", "href");
        let pages = offered
            .into_iter()
            .filter(|destination| destination.kind == HitKind::Page)
            .map(|destination| destination.path);
        let (menu, pages): (BTreeSet<_>, BTreeSet<_>) = (menu.into_iter().collect(), pages.collect());
        assert!(menu.is_subset(&pages), "{}: {menu:?}", who.username);
    }
}

#[tokio::test]
async fn the_page_finds_the_same_without_a_script() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[(MailboxField::Name, "<i>Night</i> & day")]).await;
    let mut lea = world.test.signed_in("lea").await;
    let page = lea.get("/find?q=night").await;
    assert_eq!(page.status, 200);
    assert_eq!(texts(&page.body, ".search-results h2"), ["Mailboxes", "Actions"]);
    assert_eq!(texts(&page.body, ".search-results a"), ["1001 <i>Night</i> & day"]);
    assert_eq!(texts(&page.body, ".page-subtitle"), ["2 results"]);
    assert_eq!(attributes(&page.body, "input[name=q]", "value"), ["night"]);

    let actions = texts(&lea.get("/find?q=dark").await.body, ".search-results button");
    assert_eq!(actions, ["Dark theme"]);
    let none = lea.get("/find?q=no-such-thing").await;
    assert_eq!(texts(&none.body, ".page-subtitle"), ["No results. Try fewer words."]);
    let long = lea.get(&format!("/find?q={}", "x".repeat(5000))).await;
    assert_eq!(attributes(&long.body, "input[name=q]", "value")[0].len(), 100);
    assert_eq!(world.test.browser().get("/find?q=night").await.location(), "/sign-in?next=/find?q=night");
}

#[tokio::test]
async fn no_action_found_by_a_user_creates_anything() {
    for role in [Role::Residential, Role::User] {
        assert!(
            find_destinations(role, &[], Messages::english())
                .iter()
                .all(|destination| !destination.path.ends_with("boxes/new")),
            "{role:?}"
        );
    }
}
