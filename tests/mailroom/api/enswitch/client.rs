//! An Enswitch API client and its parsed responses.
#![allow(dead_code, reason = "each test program uses what it needs")]

use axum::body::Body;
use axum::http::{Request, header};
use mailroom::domain::number_range::NumberRange;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::domain::plan::RatePlan;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::{ChangeSource, Principal};
use serde_json::Value;

use crate::support::{Browser, PASSWORD, TestApp, TestResponse};

/// A PIN that the policy `any` allows. No other test value contains it.
pub const PIN: &str = "567890";

/// Adds a customer without PIN rules, and its administrator.
pub async fn add_customer_with_admin(test: &TestApp, slug: &str, plan: Option<RatePlan>, admin: &str) -> Principal {
    let console = Principal::console();
    let policy = PinPolicy::any();
    let new = CustomerInput {
        slug,
        name: slug,
        parent: None,
        pin_policy: policy,
        numbers: NumberRange::default(),
        rate_plan_id: None,
        language: "en",
        timezone: "Europe/Berlin",
    };
    let id = console::add_customer(&test.app, &console, ChangeSource::Command, new).await.unwrap().unwrap();
    if let Some(plan) = plan {
        let plan = console::add_plan(&test.app, &console, ChangeSource::Command, id, plan).await.unwrap().unwrap();
        test.set_rate_plan(id, plan).await;
    }
    test.add_user(slug, Role::Administrator, admin).await
}

/// A client that calls as one user.
pub struct EnswitchClient {
    browser: Browser,
    username: String,
}

/// A parsed response.
#[derive(Debug, PartialEq)]
pub struct Reply {
    /// Code and key of each entry.
    pub entries: Vec<(String, String)>,
    pub messages: Vec<String>,
    pub data: Option<Value>,
    pub body: String,
}

impl Reply {
    pub fn of(answer: &TestResponse) -> Self {
        assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"), "{}", answer.body);
        let json: Value = serde_json::from_str(&answer.body).unwrap();
        let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
        let responses = json["responses"].as_array().unwrap();
        assert!(!responses.is_empty());
        Self {
            entries: responses.iter().map(|e| (text(e, "code"), text(e, "key"))).collect(),
            messages: responses.iter().map(|e| text(e, "message")).collect(),
            data: json.get("data").cloned(),
            body: answer.body.clone(),
        }
    }

    /// The code of a response whose only entry has no key.
    pub fn code(&self) -> &str {
        match &self.entries[..] {
            [(code, key)] if key.is_empty() => code,
            _ => panic!("more than a code: {}", self.body),
        }
    }

    /// Whether these are the codes and keys of the entries.
    pub fn has_entries(&self, expected: &[(&str, &str)]) -> bool {
        let found: Vec<_> = self.entries.iter().map(|(code, key)| (code.as_str(), key.as_str())).collect();
        found == expected
    }
}

/// Parameters as a query or form.
pub fn encode_parameters(parameters: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

impl EnswitchClient {
    pub fn of(test: &TestApp, username: &str) -> Self {
        Self { browser: test.browser(), username: username.to_owned() }
    }

    /// Calls with credentials in the original's style: a query with `;` as separator.
    pub async fn call(&mut self, call: &str, parameters: &[(&str, &str)]) -> Reply {
        let all = [&[("auth_username", self.username.as_str()), ("auth_password", PASSWORD)], parameters].concat();
        let query = encode_parameters(&all).replace('&', ";");
        self.query(&format!("/api/json/mailboxes/{call}/?{query}")).await
    }

    /// Requests an address unchanged.
    pub async fn query(&mut self, address: &str) -> Reply {
        Reply::of(&self.raw(Request::get(address), "", "").await)
    }

    /// Sends a request; an empty `media` leaves its type out.
    pub async fn raw(&mut self, request: axum::http::request::Builder, media: &str, body: &str) -> TestResponse {
        let request = if media.is_empty() { request } else { request.header(header::CONTENT_TYPE, media) };
        self.browser.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// The data that `get` returns for a mailbox.
    pub async fn get_mailbox(&mut self, mailbox: &str) -> Value {
        let reply = self.call("get", &[("mailbox", mailbox)]).await;
        assert_eq!(reply.code(), "200", "{}", reply.body);
        reply.data.unwrap()
    }
}
