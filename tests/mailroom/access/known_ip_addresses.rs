//! A user can sign in from a known address during an attack on their account, also after a restart.

use std::time::Duration;

use mailroom::server::router::router;
use mailroom::server::site;
use mailroom::services::maintenance;
use mailroom::web::config::Config;
use mailroom::web::state::WebState;

use crate::support::world::World;
use crate::support::{Browser, PASSWORD};

const KNOWN_ADDRESS: &str = "192.0.2.1:40000";

/// The router of a server that is restarted on the same database.
fn restart(world: &World) -> axum::Router {
    let config = Config::clone(&world.test.state.config);
    router(WebState::new(world.app().clone(), config, site::options())).unwrap()
}

fn browser_at(router: &axum::Router, peer: &str) -> Browser {
    Browser::new(router.clone(), peer.parse().unwrap())
}

/// Guesses passwords until unknown addresses are throttled.
async fn guess_until_throttled(router: &axum::Router) {
    for n in 1..=30 {
        let status = browser_at(router, &format!("198.51.100.{n}:40000")).sign_in("uma", "a wrong guess").await.status;
        if status == 429 {
            return;
        }
    }
    panic!("the attack went on for ever");
}

#[tokio::test]
async fn a_known_address_may_sign_in_during_an_attack_after_a_restart() {
    let world = World::new().await;
    let before = restart(&world);
    assert_eq!(browser_at(&before, KNOWN_ADDRESS).sign_in("uma", PASSWORD).await.status, 303);

    let after = restart(&world);
    guess_until_throttled(&after).await;
    assert_eq!(browser_at(&after, "203.0.113.9:40000").sign_in("uma", PASSWORD).await.status, 429, "a stranger");
    assert_eq!(browser_at(&after, KNOWN_ADDRESS).sign_in("uma", PASSWORD).await.status, 303, "who is known there");
}

#[tokio::test]
async fn a_known_address_expires() {
    let world = World::new().await;
    assert_eq!(browser_at(&restart(&world), KNOWN_ADDRESS).sign_in("uma", PASSWORD).await.status, 303);
    world.app().clock.advance(Duration::from_hours(2184));
    maintenance::delete_expired(&world.app().db, world.app().clock.now()).await.unwrap();

    let after = restart(&world);
    guess_until_throttled(&after).await;
    assert_eq!(browser_at(&after, KNOWN_ADDRESS).sign_in("uma", PASSWORD).await.status, 429);
}
