//! Secret links opened without a session: invalid ones write nothing, and guesses are throttled.

use crate::support::PASSWORD;
use crate::support::page::attributes;
use crate::support::world::World;
use axum::body::Body;
use axum::http::Request;

async fn session_count(world: &World) -> i64 {
    sqlx::query_scalar("select count(*) from session").fetch_one(world.app().db.read()).await.unwrap()
}

#[tokio::test]
async fn an_invalid_link_writes_nothing() {
    let world = World::new().await;
    for _ in 0..3 {
        let mut stranger = world.test.browser();
        let followed = stranger.get("/invitation/nothing").await;
        assert_eq!((followed.status, followed.location()), (303, "/invitation"));
        assert_eq!(stranger.session(), "", "no cookie");
        let head = Request::head("/invitation/nothing").body(Body::empty()).unwrap();
        assert_eq!(stranger.send(head).await.status, 303);
        assert_eq!(stranger.get("/invitation").await.status, 404);
    }
    assert_eq!(session_count(&world).await, 0);
}

#[tokio::test]
async fn an_invalid_link_does_not_open_a_previous_invitation() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let answer = lea.post(&format!("/users/{}/invite", world.uma.user().unwrap()), &[]).await;
    let page = if answer.status == 303 { lea.get(answer.location()).await } else { answer };
    let link = attributes(&page.body, "#new-link input", "value").remove(0);
    let mut uma = world.test.browser();
    uma.get(link.strip_prefix("http://127.0.0.1:3000").unwrap()).await;
    assert_eq!(uma.get("/invitation").await.status, 200);
    uma.get("/invitation/nothing").await;
    assert_eq!(uma.get("/invitation").await.status, 404);
}

#[tokio::test]
async fn link_guesses_are_throttled_by_address() {
    let world = World::new().await;
    let mut stranger = world.test.browser_at("192.0.2.66:50000");
    let mut statuses = Vec::new();
    for nth in 0..60 {
        statuses.push(stranger.get(&format!("/invitation/guess{nth}")).await.status);
    }
    let let_through = statuses.iter().take_while(|status| **status == 303).count();
    assert!((40..60).contains(&let_through), "{statuses:?}");
    let refused = stranger.get("/invitation/guess").await;
    assert_eq!(refused.status, 429);
    assert!(refused.header("retry-after").parse::<u64>().unwrap() >= 1);
    assert_eq!(world.test.browser().get("/invitation/guess").await.status, 303, "somebody else");
    // Any page can embed such links as images, so they must not block signing in.
    let signed_in = world.test.browser_at("192.0.2.66:50000").sign_in("lea", PASSWORD).await;
    assert_eq!(signed_in.status, 303, "{}", signed_in.body);
}

#[tokio::test]
async fn another_site_cannot_cause_a_recorded_panel_view() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let path = format!("/users/{}/panel", world.uma.user().unwrap());
    let views = async || {
        let count = "select count(*) from history where action = 'view_panel'";
        let views: i64 = sqlx::query_scalar(count).fetch_one(world.app().db.read()).await.unwrap();
        views
    };
    for (headers, status) in [
        (vec![("sec-fetch-site", "cross-site")], 303),
        (vec![("sec-fetch-site", "same-site")], 303),
        (vec![], 303),
        (vec![("referer", "http://evil.example/users")], 303),
        (vec![("referer", "http://127.0.0.1:3000/users")], 200),
        (vec![("sec-fetch-site", "none")], 200),
    ] {
        let before = views().await;
        let mut request = Request::get(&path).header("accept", "text/html");
        for (name, value) in &headers {
            request = request.header(*name, *value);
        }
        let answer = lea.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, status, "{headers:?}");
        if status == 303 {
            assert_eq!(answer.location(), format!("/users/{}", world.uma.user().unwrap()));
        }
        assert_eq!(views().await - before, i64::from(status == 200), "{headers:?}");
    }
}
