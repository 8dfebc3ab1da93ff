//! Only administrators see the overview, of their own customer and those below it.

use crate::support::page::texts;
use crate::support::world::{World, expect_refused};
use mailroom::domain::permissions::{Role, TokenRestriction};
use mailroom::error::AppError;
use mailroom::services::{Principal, attention};

const PAGES: [&str; 3] = ["/overview", "/overview/plans", "/overview/sign-ins"];

#[tokio::test]
async fn only_administrators_have_an_overview() {
    let world = World::new().await;
    for username in ["rex", "uma"] {
        let mut browser = world.test.signed_in(username).await;
        for page in PAGES {
            assert_eq!(browser.get(page).await.status, 403, "{username} {page}");
        }
        assert!(!texts(&browser.get("/mailboxes").await.body, ".sidebar-menu nav a").contains(&"Overview".to_owned()));
        assert_eq!(browser.get("/").await.location(), "/panel");
    }
    for username in ["rita", "lea"] {
        let mut browser = world.test.signed_in(username).await;
        for page in PAGES {
            assert_eq!(browser.get(page).await.status, 200, "{username} {page}");
        }
        assert_eq!(texts(&browser.get("/overview").await.body, ".sidebar-menu nav a")[0], "Overview");
        assert_eq!(browser.get("/").await.location(), "/overview");
    }
    for page in PAGES {
        assert_eq!(world.test.browser().get(page).await.location(), format!("/sign-in?next={page}"));
    }
}

#[tokio::test]
async fn no_token_reads_the_overview() {
    let world = World::new().await;
    let token =
        Principal { restriction: TokenRestriction::Token { write: true, read_pins: true }, ..world.rita.clone() };
    let app = world.app();
    assert_eq!(expect_refused(attention::overview(app, &token).await), AppError::Forbidden);
    assert_eq!(expect_refused(attention::over_limit(app, &token).await), AppError::Forbidden);
    assert_eq!(expect_refused(attention::list_sign_in_failures(app, &token).await), AppError::Forbidden);
}

#[tokio::test]
async fn an_administrator_counts_their_customer_and_those_below() {
    let world = World::new().await;
    for (customer, number) in [(world.left, "1001"), (world.leaf, "1001"), (world.leaf, "1002"), (world.right, "1001")]
    {
        world.create_mailbox(customer, number, &[]).await;
    }
    let tom = world.test.add_user("leaf", Role::Administrator, "tom").await;
    for (who, unowned, customers) in [(&world.rita, 4, 4), (&world.lea, 3, 2), (&tom, 2, 1)] {
        let overview = attention::overview(world.app(), who).await.unwrap();
        assert_eq!((overview.counts.unowned, overview.counts.customers), (unowned, customers), "{}", who.username);
        assert_eq!(overview.counts.mailboxes, unowned);
        assert_eq!(overview.biggest.iter().map(|customer| customer.mailboxes).sum::<i64>(), unowned);
    }
    let overview = attention::overview(world.app(), &tom).await.unwrap();
    assert!(overview.changes.iter().all(|change| change.customer.as_deref() == Some("leaf")), "{:?}", overview.changes);
}

#[tokio::test]
async fn a_suspended_customer_is_still_counted_above() {
    let world = World::new().await;
    world.create_mailbox(world.left, "1001", &[]).await;
    let source = mailroom::services::ChangeSource::Browser;
    mailroom::services::customers::set_suspended(world.app(), &world.rita, source, world.left, true).await.unwrap();
    assert_eq!(attention::overview(world.app(), &world.rita).await.unwrap().counts.unowned, 1);
}
