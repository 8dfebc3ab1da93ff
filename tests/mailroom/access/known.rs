//! Whoever has signed in from where they are gets in during an attack on their account, also after a restart.

use std::time::Duration;

use mailroom::services::upkeep;
use mailroom::web::config::Config;
use mailroom::web::router::router;
use mailroom::web::site;
use mailroom::web::state::WebState;

use crate::support::store::World;
use crate::support::{Browser, PASSWORD};

const HOME: &str = "192.0.2.1:40000";

/// What a server that is started anew on the same store answers with.
fn restarted(world: &World) -> axum::Router {
    let config = Config::clone(&world.test.state.config);
    router(WebState::new(world.app().clone(), config, site::options())).unwrap()
}

fn browser(router: &axum::Router, peer: &str) -> Browser {
    Browser::new(router.clone(), peer.parse().unwrap())
}

/// Guesses until nobody who is not known gets a try at the account.
async fn attack(router: &axum::Router) {
    for n in 1..=30 {
        let status = browser(router, &format!("198.51.100.{n}:40000")).sign_in("uma", "a wrong guess").await.status;
        if status == 429 {
            return;
        }
    }
    panic!("the attack went on for ever");
}

#[tokio::test]
async fn after_a_restart() {
    let world = World::new().await;
    let before = restarted(&world);
    assert_eq!(browser(&before, HOME).sign_in("uma", PASSWORD).await.status, 303);

    let after = restarted(&world);
    attack(&after).await;
    assert_eq!(browser(&after, "203.0.113.9:40000").sign_in("uma", PASSWORD).await.status, 429, "a stranger");
    assert_eq!(browser(&after, HOME).sign_in("uma", PASSWORD).await.status, 303, "who is known there");
}

#[tokio::test]
async fn but_not_for_ever() {
    let world = World::new().await;
    assert_eq!(browser(&restarted(&world), HOME).sign_in("uma", PASSWORD).await.status, 303);
    world.app().clock.advance(Duration::from_secs(91 * 24 * 3600));
    upkeep::run(&world.app().db, world.app().clock.now()).await.unwrap();

    let after = restarted(&world);
    attack(&after).await;
    assert_eq!(browser(&after, HOME).sign_in("uma", PASSWORD).await.status, 429);
}
