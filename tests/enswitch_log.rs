//! What the log says of the Enswitch calls: that there were some, and nothing that was in them. Alone in its
//! program, so that what every thread says is caught.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "enswitch/script.rs"]
mod script;
mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use axum::http::Request;
use tracing_subscriber::fmt::MakeWriter;

use script::{Script, customer};
use support::{PASSWORD, TestApp};

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
async fn neither_password_nor_pin_nor_query() {
    let log = Captured::default();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone()).init();
    let test = TestApp::new().await;
    customer(&test, "acme", None, "ann").await;
    let mut ann = Script::of(&test, "ann");
    assert_eq!(ann.call("create", &[("mailbox", "1001"), ("pin", "9517264")]).await.code(), "204");
    assert!(ann.call("update", &[("mailbox", "1001"), ("pin", "9517264x")]).await.is(&[("400", "pin")]));
    ann.query("/api/json/mailboxes/list?auth_username=ann;auth_password=a+wrong+guess-4711").await;
    let form = "auth_username=ann;auth_password=another+guess-4712;pin=9517265";
    ann.raw(Request::post("/api/json/mailboxes/create"), "application/x-www-form-urlencoded", form).await;
    ann.raw(Request::post("/api/json/mailboxes/create?pin=9517266"), "text/plain", "pin=9517267").await;

    let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(said.contains("/api/json/mailboxes/create/") && said.contains("answered"), "the calls are there");
    assert!(said.contains("a failed sign-in"));
    let encoded = PASSWORD.replace(' ', "+");
    for secret in [PASSWORD, &encoded, "95172", "guess-47", "auth_", "pin="] {
        assert!(!said.contains(secret), "the log has {secret}");
    }
}
