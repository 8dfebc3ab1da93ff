//! What the log says of the Enswitch calls: that there were some, and nothing that was in them.

use axum::http::Request;

use crate::caught::Log;
use crate::script::{Script, customer};
use crate::support::{PASSWORD, TestApp};

#[tokio::test]
async fn neither_password_nor_pin_nor_query() {
    let log = Log::caught();
    let test = TestApp::new().await;
    customer(&test, "acme", None, "ann").await;
    let mut ann = Script::of(&test, "ann");
    assert_eq!(ann.call("create", &[("mailbox", "1001"), ("pin", "9517264")]).await.code(), "204");
    assert!(ann.call("update", &[("mailbox", "1001"), ("pin", "9517264x")]).await.is(&[("400", "pin")]));
    ann.query("/api/json/mailboxes/list?auth_username=ann;auth_password=a+wrong+guess-4711").await;
    let form = "auth_username=ann;auth_password=another+guess-4712;pin=9517265";
    ann.raw(Request::post("/api/json/mailboxes/create"), "application/x-www-form-urlencoded", form).await;
    ann.raw(Request::post("/api/json/mailboxes/create?pin=9517266"), "text/plain", "pin=9517267").await;

    let said = log.said();
    assert!(said.contains("/api/json/mailboxes/create/") && said.contains("answered"), "the calls are there");
    assert!(said.contains("a failed sign-in"));
    let encoded = PASSWORD.replace(' ', "+");
    for secret in [PASSWORD, &encoded, "95172", "guess-47", "auth_", "pin="] {
        assert!(!said.contains(secret), "the log has {secret}");
    }
}
