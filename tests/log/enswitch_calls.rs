//! The log records that Enswitch calls were made, but none of their content.

use axum::http::Request;

use crate::capture::CapturedLog;
use crate::client::{EnswitchClient, add_customer_with_admin};
use crate::support::{PASSWORD, TestApp};

#[tokio::test]
async fn log_has_no_password_pin_or_query_of_a_call() {
    let log = CapturedLog::start();
    let test = TestApp::new().await;
    add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    assert_eq!(ann.call("create", &[("mailbox", "1001"), ("pin", "9517264")]).await.code(), "204");
    assert!(ann.call("update", &[("mailbox", "1001"), ("pin", "9517264x")]).await.has_entries(&[("400", "pin")]));
    ann.query("/api/json/mailboxes/list?auth_username=ann;auth_password=a+wrong+guess-4711").await;
    let form = "auth_username=ann;auth_password=another+guess-4712;pin=9517265";
    ann.raw(Request::post("/api/json/mailboxes/create"), "application/x-www-form-urlencoded", form).await;
    ann.raw(Request::post("/api/json/mailboxes/create?pin=9517266"), "text/plain", "pin=9517267").await;

    let logged = log.text();
    assert!(logged.contains("/api/json/mailboxes/create/") && logged.contains("response sent"), "the calls are there");
    assert!(logged.contains("a failed sign-in"));
    let encoded = PASSWORD.replace(' ', "+");
    for secret in [PASSWORD, &encoded, "95172", "guess-47", "auth_", "pin="] {
        assert!(!logged.contains(secret), "the log has {secret}");
    }
}
