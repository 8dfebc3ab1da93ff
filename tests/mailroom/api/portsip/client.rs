//! A client of this dialect.

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::services::mailboxes::Mailbox;
use serde_json::{Value, json};

use crate::support::world::World;
use crate::support::{Browser, PASSWORD, TestApp, TestResponse};

/// The path of the shared voicemails.
pub const MAILBOXES_PATH: &str = "/api/shared_voicemails";

/// A client with an optional token.
pub struct PortsipClient {
    browser: Browser,
    pub token: String,
}

impl PortsipClient {
    /// Without a token.
    pub fn without_token(test: &TestApp) -> Self {
        Self { browser: test.browser(), token: String::new() }
    }

    /// Signed in as this user.
    pub async fn of(test: &TestApp, username: &str) -> Self {
        let mut this = Self::without_token(test);
        let answer = this.post("/api/auth/sign_in", &json!({"username": username, "password": PASSWORD})).await;
        assert_eq!(answer.status, 200, "{username}: {}", answer.body);
        Self { token: parse_json(&answer)["access_token"].as_str().unwrap().to_owned(), ..this }
    }

    pub async fn get(&mut self, path: &str) -> TestResponse {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Requests the list with these parameters, which are escaped here.
    pub async fn list(&mut self, parameters: &[(&str, &str)]) -> TestResponse {
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish();
        self.get(&format!("{MAILBOXES_PATH}?{query}")).await
    }

    pub async fn post(&mut self, path: &str, body: &Value) -> TestResponse {
        self.post_text(path, &body.to_string()).await
    }

    pub async fn post_text(&mut self, path: &str, body: &str) -> TestResponse {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.send(request, Body::from(body.to_owned())).await
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> TestResponse {
        let request = request.header(header::ACCEPT, "*/*");
        let request = match self.token.as_str() {
            "" => request,
            token => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
        };
        self.browser.send(request.body(body).unwrap()).await
    }
}

/// The path of a mailbox.
pub fn mailbox_path(mailbox: &Mailbox) -> String {
    format!("{MAILBOXES_PATH}/{}", opaque_id(mailbox))
}

/// The id of a mailbox.
pub fn opaque_id(mailbox: &Mailbox) -> String {
    use base64::Engine as _;
    base64::prelude::BASE64_STANDARD.encode(mailbox.id.to_string())
}

/// Parses the response as JSON.
pub fn parse_json(answer: &TestResponse) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("no JSON: {} {}", answer.status, answer.body))
}

/// The names of the fields that were refused with this status, each with its message.
pub fn refused_fields(answer: &TestResponse, status: u16) -> Vec<(String, String)> {
    assert_eq!(answer.status, status, "{}", answer.body);
    let code = if status == 403 { "FORBIDDEN" } else { "VALIDATE_FAILED" };
    let errors = parse_json(answer)["errors"].as_array().unwrap().clone();
    assert!(!errors.is_empty());
    errors
        .iter()
        .map(|error| {
            assert_eq!(error["code"], code);
            let (name, message) = (error["detail"].as_str().unwrap(), error["message"].as_str().unwrap());
            (name.to_owned(), message.strip_prefix(&format!("{name}: ")).unwrap().to_owned())
        })
        .collect()
}

/// The names of the fields that were refused with 400.
pub fn invalid_fields(answer: &TestResponse) -> Vec<String> {
    refused_fields(answer, 400).into_iter().map(|(name, _)| name).collect()
}

/// A body that creates a valid mailbox, overridden by `changes`.
pub fn mailbox_body(number: &str, changes: &Value) -> Value {
    let mut body = json!({"name": "Front desk", "extension_number": number, "pin": "582036"});
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

/// A world, and a client of `left`'s administrator.
pub async fn setup() -> (World, PortsipClient) {
    let world = World::new().await;
    let script = PortsipClient::of(&world.test, "lea").await;
    (world, script)
}
