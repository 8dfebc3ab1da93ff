//! A client of all three API dialects.

use axum::body::Body;
use axum::http::{Request, header, request};
use mailroom::services::mailboxes::Mailbox;
use serde_json::{Value, json};

use crate::support::{Browser, PASSWORD, TestApp, TestResponse};

pub const YAY_PATH: &str = "/voip/mailbox";
pub const PORTSIP_PATH: &str = "/api/shared_voicemails";

/// A client of a user of the customer `left`, with their password or a token in its place.
#[derive(Clone)]
pub struct DialectClient {
    browser: Browser,
    username: String,
    secret: String,
    bearer: String,
}

impl DialectClient {
    /// Authenticates with the password.
    pub async fn of(test: &TestApp, username: &str) -> Self {
        let mut this = Self::with(test, username, PASSWORD);
        let credentials = json!({ "username": username, "password": PASSWORD });
        let answer = this.send(Request::post("/api/auth/sign_in"), Some(&credentials)).await;
        let bearer = parse_json(&answer)["access_token"].as_str().unwrap().to_owned();
        Self { bearer, ..this }
    }

    /// Authenticates with `secret` both as password and as bearer token.
    pub fn with(test: &TestApp, username: &str, secret: &str) -> Self {
        let secret = secret.to_owned();
        Self { browser: test.browser(), username: username.to_owned(), bearer: secret.clone(), secret }
    }

    /// The secret that it sends as password.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// Calls `mailboxes/{call}` and returns the JSON.
    pub async fn enswitch(&mut self, call: &str, parameters: &[(&str, &str)]) -> Value {
        let credentials = [("auth_username", self.username.as_str()), ("auth_password", self.secret.as_str())];
        let query =
            form_urlencoded::Serializer::new(String::new()).extend_pairs([&credentials, parameters].concat()).finish();
        let address = format!("/api/json/mailboxes/{call}/?{}", query.replace('&', ";"));
        parse_json(&self.send(Request::get(address), None).await)
    }

    /// Calls `mailboxes/{call}` and returns the response entries, each as `code key`.
    pub async fn entries(&mut self, call: &str, parameters: &[(&str, &str)]) -> Vec<String> {
        let json = self.enswitch(call, parameters).await;
        let entries = json["responses"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        entries.map(|e| format!("{} {}", text(&e["code"]), text(&e["key"])).trim().to_owned()).collect()
    }

    pub async fn yay(&mut self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let request = Request::builder().method(method).uri(path).header("X-Auth-Reseller", "left");
        let request = request.header("X-Auth-User", &self.username).header("X-Auth-Password", &self.secret);
        let answer = self.send(request, body).await;
        (answer.status, if answer.body.is_empty() { Value::Null } else { parse_json(&answer)["result"].clone() })
    }

    pub async fn portsip(&mut self, path: &str, body: Option<&Value>) -> (u16, Value) {
        let method = if body.is_some() { "POST" } else { "GET" };
        let request = Request::builder().method(method).uri(path);
        let answer = self.send(request.header(header::AUTHORIZATION, format!("Bearer {}", self.bearer)), body).await;
        (answer.status, if answer.body.is_empty() { Value::Null } else { parse_json(&answer) })
    }

    /// Sends a request, adding only the content type of the body.
    pub async fn send(&mut self, request: request::Builder, body: Option<&Value>) -> TestResponse {
        let request = match body {
            Some(body) => {
                request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string())).unwrap()
            }
            None => request.body(Body::empty()).unwrap(),
        };
        self.browser.send(request).await
    }
}

/// Parses the response as JSON.
pub fn parse_json(answer: &TestResponse) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("no JSON: {} {}", answer.status, answer.body))
}

/// The yay path of a mailbox.
pub fn yay_path_of(mailbox: &Mailbox) -> String {
    format!("{YAY_PATH}/{}", mailbox.uuid)
}

/// The PortSIP path of a mailbox.
pub fn portsip_path_of(mailbox: &Mailbox) -> String {
    use base64::Engine as _;
    format!("{PORTSIP_PATH}/{}", base64::prelude::BASE64_STANDARD.encode(mailbox.id.to_string()))
}
