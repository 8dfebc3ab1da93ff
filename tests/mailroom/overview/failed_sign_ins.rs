//! Failed sign-ins: counted for the administrators of the account, and bounded in number.

use std::time::Duration;

use crate::support::page::texts;
use crate::support::world::World;
use crate::support::{PASSWORD, TestResponse};
use mailroom::domain::permissions::Role;
use mailroom::services::accounts::sign_in_failures::{self, FailureReason};
use mailroom::services::{attention, maintenance};

async fn fail_sign_in(world: &World, username: &str, from: &str, times: usize) -> TestResponse {
    let mut browser = world.test.browser_at(from);
    let mut last = None;
    for _ in 0..times {
        last = Some(browser.sign_in(username, "not the password").await);
    }
    last.unwrap()
}

/// Account, address, failed and throttled attempts of each row, without the time.
async fn failure_rows(world: &World, username: &str) -> Vec<String> {
    let page = world.test.signed_in(username).await.get("/overview/sign-ins").await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("not the password"));
    let mut rows = texts(&page.body, ".data-table tbody tr");
    for row in &mut rows {
        *row = row.split("just now").next().unwrap_or_default().to_owned();
    }
    rows
}

#[tokio::test]
async fn failures_are_counted_by_account_and_address() {
    let world = World::new().await;
    fail_sign_in(&world, "uma", "192.0.2.7:1", 2).await;
    assert_eq!(failure_rows(&world, "lea").await, ["umaleft192.0.2.720"]);
    let overview = attention::overview(world.app(), &world.lea).await.unwrap();
    assert_eq!(overview.guessed_accounts, 0, "somebody has mistyped a password");

    assert_eq!(fail_sign_in(&world, "UMA", "192.0.2.7:1", 8).await.status, 429);
    assert_eq!(failure_rows(&world, "lea").await, ["umaleft5 or more in 24 hours192.0.2.782"]);
    let page = world.test.signed_in("lea").await.get("/overview").await.body;
    assert!(texts(&page, ".attention-item")[0].starts_with("1 case of repeated failed sign-ins"), "{page}");
    assert_eq!(failure_rows(&world, "rita").await.len(), 1);

    world.app().clock.advance(Duration::from_hours(25));
    let later = attention::overview(world.app(), &world.lea).await.unwrap();
    assert_eq!(later.guessed_accounts, 0, "a day later it is no news");
}

#[tokio::test]
async fn successful_sign_ins_are_not_counted() {
    let world = World::new().await;
    assert_eq!(world.test.browser().sign_in("uma", PASSWORD).await.status, 303);
    let page = world.test.signed_in("lea").await.get("/overview/sign-ins").await;
    assert_eq!(texts(&page.body, ".empty-state h2"), ["No failed sign-ins"]);
}

#[tokio::test]
async fn failures_of_unknown_usernames_are_counted_at_the_root_without_the_name() {
    let world = World::new().await;
    fail_sign_in(&world, "my-password-by-mistake", "192.0.2.8:1", 1).await;
    fail_sign_in(&world, "not a name", "192.0.2.8:1", 1).await;
    assert_eq!(failure_rows(&world, "rita").await, ["Unknown user192.0.2.820"]);
    assert_eq!(failure_rows(&world, "lea").await, Vec::<String>::new());
    let bytes: Vec<u8> = world.test.files().iter().flat_map(|file| std::fs::read(file).unwrap()).collect();
    for secret in [&b"my-password-by-mistake"[..], b"not the password"] {
        assert!(!bytes.windows(secret.len()).any(|window| window == secret));
    }
}

#[tokio::test]
async fn failures_of_invisible_customers_are_not_shown() {
    let world = World::new().await;
    world.test.add_user("right", Role::Administrator, "rob").await;
    fail_sign_in(&world, "rob", "192.0.2.9:1", 6).await;
    assert_eq!(failure_rows(&world, "lea").await, Vec::<String>::new());
    assert_eq!(attention::overview(world.app(), &world.lea).await.unwrap().guessed_accounts, 0);
    assert_eq!(failure_rows(&world, "rob").await, ["robright5 or more in 24 hours192.0.2.960"]);
}

#[tokio::test]
async fn failures_through_an_api_count_too() {
    let world = World::new().await;
    let path = "/api/json/mailboxes/list/?auth_username=uma&auth_password=wrong";
    world.test.browser_at("192.0.2.10:1").get(path).await;
    assert_eq!(failure_rows(&world, "lea").await, ["umaleft192.0.2.1010"]);
}

#[tokio::test]
async fn stored_failures_are_bounded_and_expire() {
    let world = World::new().await;
    for round in 0..3_u8 {
        for nth in 0..200_u8 {
            sign_in_failures::record_failure(world.app(), "uma", [10, 0, round, nth].into(), FailureReason::Throttled)
                .await;
        }
    }
    let found = attention::list_sign_in_failures(world.app(), &world.rita).await.unwrap();
    assert!(found.len() <= 201, "{}", found.len());
    assert_eq!(found.iter().map(|(row, _)| row.throttled).sum::<i64>(), 600, "none is lost");

    world.app().clock.advance(Duration::from_hours(744));
    maintenance::delete_expired(&world.app().db, world.app().clock.now()).await.unwrap();
    assert!(attention::list_sign_in_failures(world.app(), &world.rita).await.unwrap().is_empty());
    let days: i64 =
        sqlx::query_scalar("select count(*) from change_day").fetch_one(world.app().db.read()).await.unwrap();
    assert_eq!(days, 0);
}
