//! An API token in place of the password.

use mailroom::domain::dialect::{Dialect, Dialects};
use mailroom::domain::permissions::Role;
use mailroom::forms::token::TokenForm;
use mailroom::services::{ChangeSource, tokens};

use super::client::{EnswitchClient, PIN, Reply, add_customer_with_admin, encode_parameters};
use crate::support::TestApp;
use axum::http::Request;

async fn response_code(test: &TestApp, call: &str, username: &str, secret: &str) -> String {
    let query =
        encode_parameters(&[("auth_username", username), ("auth_password", secret), ("mailbox", "1001"), ("pin", PIN)]);
    let request = Request::get(format!("/api/json/mailboxes/{call}/?{query}"));
    Reply::of(&EnswitchClient::of(test, username).raw(request, "", "").await).code().to_owned()
}

#[tokio::test]
async fn a_token_allows_only_its_dialects_and_grants() {
    let test = TestApp::new().await;
    let ann = add_customer_with_admin(&test, "acme", None, "ann").await;
    test.add_user("acme", Role::User, "bob").await;
    let only = |dialect| Dialects::NONE.with(dialect, true);
    let make = async |dialect, write| {
        let form =
            TokenForm { name: "Nightly".into(), dialects: only(dialect), write, ..TokenForm::default_for("ann") };
        let made = tokens::create(&test.app, &ann, ChangeSource::Browser, &form).await.unwrap().unwrap();
        (made.id, made.secret.reveal().to_owned())
    };
    let (id, writing) = make(Dialect::Enswitch, true).await;
    let (_, reading) = make(Dialect::Enswitch, false).await;
    let (_, other) = make(Dialect::Yay, true).await;

    assert_eq!(response_code(&test, "create", "Ann", &writing).await, "204");
    assert_eq!(response_code(&test, "get", "ann", &reading).await, "200");
    assert_eq!(response_code(&test, "update", "ann", &reading).await, "402", "it may only read");
    assert_eq!(response_code(&test, "get", "ann", &other).await, "401", "it is for another API");
    assert_eq!(response_code(&test, "get", "bob", &writing).await, "401", "it is somebody else's");
    tokens::revoke(&test.app, &ann, ChangeSource::Browser, id).await.unwrap();
    assert_eq!(response_code(&test, "get", "ann", &writing).await, "401", "it was taken back");
}
