//! The access and refresh tokens that an API sign-in returns.

use crate::support::{PASSWORD, TestApp};
use mailroom::domain::dialect::Dialect::{self, Portsip};
use mailroom::domain::permissions::TokenRestriction;
use mailroom::services::accounts::{self, SignedIn};
use mailroom::services::tokens::{self, Secret, TokenPair};
use mailroom::services::{App, ChangeSource, Principal, console, maintenance, now};

async fn create_pair(app: &App) -> TokenPair {
    let ann: SignedIn = accounts::sign_in(app, "ann", PASSWORD).await.unwrap().unwrap();
    tokens::sign_in(app, Portsip, &ann).await.unwrap()
}

async fn is_accepted(app: &App, token: &Secret) -> bool {
    tokens::token_principal(app, Portsip, token.reveal()).await.unwrap().is_some()
}

async fn refresh(app: &App, refresh: &Secret) -> Option<TokenPair> {
    tokens::refresh(app, Portsip, refresh.reveal()).await.unwrap()
}

async fn execute_sql(app: &App, sql: &'static str) {
    let done: Result<_, sqlx::Error> =
        app.db.write(move |tx| Box::pin(async move { sqlx::query(sql).execute(tx).await })).await;
    assert!(done.unwrap().rows_affected() > 0, "{sql}");
}

#[tokio::test]
async fn access_and_refresh_tokens_are_not_interchangeable() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    let pair = create_pair(app).await;
    assert_eq!(pair.expires_in, 3600);
    let who = tokens::token_principal(app, Portsip, pair.access.reveal()).await.unwrap().unwrap();
    assert_eq!(who.username, "ann");
    assert_eq!(who.restriction, TokenRestriction::Token { write: true, read_pins: true });
    assert!(!is_accepted(app, &pair.refresh).await, "a refresh token opens nothing");
    assert!(refresh(app, &pair.access).await.is_none(), "an access token buys nothing");
    for dialect in [Dialect::Yay, Dialect::Enswitch] {
        assert_eq!(tokens::token_principal(app, dialect, pair.access.reveal()).await.unwrap(), None);
        assert!(tokens::refresh(app, dialect, pair.refresh.reveal()).await.unwrap().is_none());
    }
    assert!(tokens::list(app, &who, None).await.is_err());
    assert!(tokens::list(app, &Principal::console(), None).await.unwrap().is_empty(), "only what people made");
}

#[tokio::test]
async fn a_reused_refresh_token_revokes_its_pair() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    let (first, other) = (create_pair(app).await, create_pair(app).await);
    let second = refresh(app, &first.refresh).await.unwrap();
    assert!(is_accepted(app, &second.access).await && is_accepted(app, &first.access).await);
    assert_ne!(second.refresh, first.refresh);

    assert!(refresh(app, &first.refresh).await.is_none());
    assert!(!is_accepted(app, &first.access).await && !is_accepted(app, &second.access).await);
    assert!(refresh(app, &second.refresh).await.is_none());
    assert!(is_accepted(app, &other.access).await, "another sign-in is another family");
}

#[tokio::test]
async fn a_pair_ends_with_the_sessions() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    let before = create_pair(app).await;
    let ann = accounts::sign_in(app, "ann", PASSWORD).await.unwrap().unwrap();
    accounts::sign_out_everywhere(app, &ann.principal, ChangeSource::Browser).await.unwrap();
    assert!(!is_accepted(app, &before.access).await && refresh(app, &before.refresh).await.is_none());
    let stale = tokens::sign_in(app, Portsip, &ann).await.unwrap();
    assert!(!is_accepted(app, &stale.access).await, "a sign-in that was overtaken gives out nothing that opens");

    let again = create_pair(app).await;
    assert!(is_accepted(app, &again.access).await);
    console::set_password(app, &Principal::console(), ChangeSource::Command, "ann", "another long one")
        .await
        .unwrap()
        .unwrap();
    assert!(!is_accepted(app, &again.access).await && refresh(app, &again.refresh).await.is_none());
}

#[tokio::test]
async fn suspension_api_switch_and_expiry_end_a_pair() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    let pair = create_pair(app).await;
    for (off, on) in [
        ("update customer set apis_off = 'portsip'", "update customer set apis_off = ''"),
        ("update user_account set status = 'suspended'", "update user_account set status = 'active'"),
        (
            "update api_token set created_at = created_at - 100000000, expires_at = expires_at - 100000000",
            "update api_token set created_at = created_at + 100000000, expires_at = expires_at + 100000000",
        ),
    ] {
        execute_sql(app, off).await;
        assert!(!is_accepted(app, &pair.access).await && refresh(app, &pair.refresh).await.is_none(), "{off}");
        execute_sql(app, on).await;
        assert!(is_accepted(app, &pair.access).await, "{on}");
    }
    assert!(refresh(app, &pair.refresh).await.is_some(), "a refusal does not use it up");
}

#[tokio::test]
async fn ended_pairs_are_deleted() {
    let test = TestApp::with_ann(|_| {}).await;
    let app = &test.app;
    create_pair(app).await;
    let count = async || -> i64 {
        sqlx::query_scalar("select count(*) from api_token").fetch_one(app.db.read()).await.unwrap()
    };
    maintenance::delete_expired(&app.db, now()).await.unwrap();
    assert_eq!(count().await, 2);
    maintenance::delete_expired(&app.db, now() + 3_600_001).await.unwrap();
    assert_eq!(count().await, 1);
    maintenance::delete_expired(&app.db, now() + 86_400_001).await.unwrap();
    assert_eq!(count().await, 0);
}

#[tokio::test]
async fn a_script_that_signs_in_at_every_call_does_not_fill_the_database() {
    let test = TestApp::with_ann(|_| {}).await;
    let ann = accounts::sign_in(&test.app, "ann", PASSWORD).await.unwrap().unwrap();
    let mut last = None;
    for _ in 0..105 {
        last = Some(tokens::sign_in(&test.app, Portsip, &ann).await.unwrap());
    }
    let count = "select count(*) from api_token";
    let stored: i64 = sqlx::query_scalar(count).fetch_one(test.app.db.read()).await.unwrap();
    assert_eq!(stored, 200);
    assert!(is_accepted(&test.app, &last.unwrap().access).await);
}
