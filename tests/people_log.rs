//! What the log says of links that set a password: that one was followed, and not which. Alone in its
//! program, so that what every thread says is caught.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use mailroom::services::{Door, users};
use support::store::World;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn neither_the_link_nor_the_password() {
    let log = Captured::default();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).init();
    let world = World::new().await;
    let link = users::invite(world.app(), &world.lea, Door::Browser, world.uma.user_id).await.unwrap().unwrap();
    let mut uma = world.test.browser();
    uma.get(&link.path).await;
    assert_eq!(uma.get("/invitation").await.status, 200);
    let new = "a wholly new password";
    assert_eq!(uma.post("/invitation", &[("password", new), ("again", new)]).await.status, 303);
    // However it is written: more of the path, or a method that it does not have.
    uma.get(&format!("{}/more", link.path)).await;
    uma.post(&link.path, &[]).await;
    assert!(!format!("{link:?}").contains(&link.path));

    let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("/invitation/-") && said.contains("answered"), "the visit is there");
    let secret = link.path.rsplit('/').next().unwrap();
    for secret in [secret, new, "a+wholly+new"] {
        let told = said.lines().find(|line| line.contains(secret));
        assert_eq!(told, None, "the log has {secret}");
    }
}
