//! A yay API client in the style of the original's scripts, and the customer it works for.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};

use mailroom::db::owners_and_sounds::{SoundRow, insert_sound};
use mailroom::domain::number_range::NumberRange;
use mailroom::domain::permissions::Role;
use mailroom::domain::pin::PinPolicy;
use mailroom::services::console::{self, CustomerInput};
use mailroom::services::mailboxes::{self, Mailbox};
use mailroom::services::{ChangeSource, Principal};

use crate::support::world::World;
use crate::support::{PASSWORD, TestResponse};

/// The sound in the original's examples.
pub const SOUND: &str = "63e54af8-07b5-4fd2-b15b-f4c31a82ca0b";
/// The sound of another customer.
pub const FOREIGN_SOUND: &str = "63e54af8-07b5-4fd2-b15b-f4c31a82ca0c";
/// A UUID that does not exist.
pub const MISSING: &str = "00000000-0000-4000-8000-000000000000";
pub const MAILBOXES_PATH: &str = "/voip/mailbox";

/// A response with its parsed JSON.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub json: Value,
    pub answer: TestResponse,
}

impl Reply {
    pub fn result(&self) -> &Value {
        &self.json["result"]
    }

    pub fn uuid(&self) -> &str {
        self.result()["uuid"].as_str().unwrap_or_else(|| panic!("no mailbox: {}", self.answer.body))
    }

    /// The fields that were refused, in their order.
    pub fn invalid_fields(&self) -> Vec<&str> {
        let errors = self.result()["errors"].as_array().unwrap_or_else(|| panic!("{}", self.answer.body));
        errors.iter().map(|e| e["field"].as_str().unwrap()).collect()
    }
}

/// A `World` with one more customer below `root`: `pete`, with four-digit PINs and mailbox numbers from 8001; its
/// administrator is `pat`.
pub struct YayWorld {
    pub world: World,
    pub pete: i64,
}

impl YayWorld {
    pub async fn new() -> Self {
        let world = World::new().await;
        let new = CustomerInput {
            slug: "pete",
            name: "Pete's Plumbing",
            parent: Some("root"),
            pin_policy: PinPolicy::four_digit(),
            numbers: NumberRange::parse("8001-8099").unwrap(),
            rate_plan_id: None,
            language: "en",
            timezone: "UTC",
        };
        let pete = console::add_customer(world.app(), &Principal::console(), ChangeSource::Command, new)
            .await
            .unwrap()
            .unwrap();
        world.test.add_user("pete", Role::Administrator, "pat").await;
        let setup = Self { world, pete };
        setup.sound(SOUND, pete).await;
        setup.sound(FOREIGN_SOUND, setup.world.left).await;
        setup
    }

    async fn sound(&self, uuid: &str, customer_id: i64) {
        let sound = SoundRow { uuid: uuid.into(), customer_id, name: "Hello".into() };
        let db = self.world.app().db.clone();
        db.write(move |tx| Box::pin(async move { insert_sound(tx, &sound, 0).await })).await.unwrap();
    }

    /// A client of this user.
    pub fn client(&self, username: &str) -> YayClient<'_> {
        let reseller = match username {
            "pat" => "pete",
            "rita" => "root",
            _ => "left",
        };
        let headers = [("X-Auth-Reseller", reseller), ("X-Auth-User", username), ("X-Auth-Password", PASSWORD)];
        YayClient { setup: self, headers: headers.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec() }
    }

    /// A client of pete's administrator.
    pub fn client_of_pat(&self) -> YayClient<'_> {
        self.client("pat")
    }

    /// A mailbox as it is stored.
    pub async fn stored_mailbox(&self, uuid: &str) -> Mailbox {
        mailboxes::get(self.world.app(), &self.world.rita, uuid).await.unwrap()
    }
}

/// Sends the same headers with every call.
#[derive(Clone)]
pub struct YayClient<'a> {
    setup: &'a YayWorld,
    headers: Vec<(String, String)>,
}

impl YayClient<'_> {
    /// The same client with this header; an empty value removes it.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(n, _)| !n.eq_ignore_ascii_case(name));
        if !value.is_empty() {
            self.headers.push((name.into(), value.into()));
        }
        self
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, None).await
    }

    pub async fn delete(&self, path: &str) -> Reply {
        self.send("DELETE", path, None).await
    }

    pub async fn post(&self, body: &Value) -> Reply {
        self.send("POST", MAILBOXES_PATH, Some(body.to_string())).await
    }

    pub async fn put(&self, uuid: &str, body: &Value) -> Reply {
        self.send("PUT", &mailbox_path(uuid), Some(body.to_string())).await
    }

    /// Creates a mailbox with this name.
    pub async fn create(&self, name: &str) -> Reply {
        let created = self.post(&json!({ "name": name })).await;
        assert_eq!(created.status, 201, "{}", created.answer.body);
        created
    }

    pub async fn send(&self, method: &str, path: &str, body: Option<String>) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &self.headers {
            request = request.header(name, value.as_bytes());
        }
        if body.is_some() && !self.headers.iter().any(|(n, _)| n == "Content-Type") {
            request = request.header("Content-Type", "application/json");
        }
        let request = request.body(body.map_or_else(Body::empty, Body::from)).unwrap();
        let answer = self.setup.world.test.browser().send(request).await;
        let json = serde_json::from_str(&answer.body).unwrap_or(Value::Null);
        if json != Value::Null {
            assert_eq!(json["status_code"], answer.status, "the envelope says what HTTP says");
            assert!(json["status_message"].is_string() && !json["result"].is_null());
        }
        Reply { status: answer.status, json, answer }
    }
}

/// The path of a mailbox.
pub fn mailbox_path(uuid: &str) -> String {
    format!("{MAILBOXES_PATH}/{uuid}")
}
