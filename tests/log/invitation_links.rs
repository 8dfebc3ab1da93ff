//! What the log says of links that set a password: that one was followed, and not which.

use mailroom::services::{ChangeSource, users};

use crate::capture::CapturedLog;
use crate::support::world::World;

#[tokio::test]
async fn log_has_no_invitation_link_or_password() {
    let log = CapturedLog::start();
    let world = World::new().await;
    let link = users::invite(world.app(), &world.lea, ChangeSource::Browser, world.uma.user_id).await.unwrap().unwrap();
    let mut uma = world.test.browser();
    uma.get(&link.path).await;
    assert_eq!(uma.get("/invitation").await.status, 200);
    let new = "a wholly new password";
    assert_eq!(uma.post("/invitation", &[("password", new), ("again", new)]).await.status, 303);
    // However it is written: more of the path, or a method that it does not have.
    uma.get(&format!("{}/more", link.path)).await;
    uma.post(&link.path, &[]).await;
    assert!(!format!("{link:?}").contains(&link.path));

    let said = log.text();
    assert!(said.contains("/invitation/-") && said.contains("response sent"), "the visit is there");
    let secret = link.path.rsplit('/').next().unwrap();
    for secret in [secret, new, "a+wholly+new"] {
        let told = said.lines().find(|line| line.contains(secret));
        assert_eq!(told, None, "the log has {secret}");
    }
}
