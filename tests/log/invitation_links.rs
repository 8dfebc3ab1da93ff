//! The log records that an invitation link was opened, but not which.

use mailroom::services::{ChangeSource, users};

use crate::capture::CapturedLog;
use crate::support::world::World;

#[tokio::test]
async fn log_has_no_invitation_link_or_password() {
    let log = CapturedLog::start();
    let world = World::new().await;
    let link = users::invite(world.app(), &world.lea, ChangeSource::Browser, world.uma.user().unwrap())
        .await
        .unwrap()
        .unwrap();
    let mut uma = world.test.browser();
    uma.get(&link.path).await;
    assert_eq!(uma.get("/invitation").await.status, 200);
    let new = "a wholly new password";
    assert_eq!(uma.post("/invitation", &[("password", new), ("again", new)]).await.status, 303);
    // Also with a longer path, or with a method that the route does not have.
    uma.get(&format!("{}/more", link.path)).await;
    uma.post(&link.path, &[]).await;
    assert!(!format!("{link:?}").contains(&link.path));

    let text = log.text();
    assert!(text.contains("/invitation/-") && text.contains("response sent"), "the visit is there");
    let secret = link.path.rsplit('/').next().unwrap();
    for secret in [secret, new, "a+wholly+new"] {
        let leak = text.lines().find(|line| line.contains(secret));
        assert_eq!(leak, None, "the log has {secret}");
    }
}
