//! The `OpenAPI` document matches the calls.

use std::collections::BTreeSet;

use mailroom::api;
use mailroom::domain::dialect::Dialects;
use serde_json::{Value, json};

use super::client::EnswitchClient;
use crate::support::TestApp;

fn paths() -> Value {
    let (_, document) = api::routes(Dialects::all()).split_for_parts();
    serde_json::to_value(document).unwrap()
}

#[test]
fn every_call_is_documented_for_get_and_post() {
    let document = paths();
    let mut ids = BTreeSet::new();
    for call in ["create", "update", "list", "get", "delete"] {
        let path = &document["paths"][format!("/api/json/mailboxes/{call}/")];
        for method in ["get", "post"] {
            let operation = &path[method];
            assert_eq!(operation["tags"], json!(["Enswitch"]), "{method} {call}");
            assert!(operation["summary"].as_str().is_some_and(|s| s.len() > 10), "{method} {call}");
            assert!(ids.insert(operation["operationId"].to_string()), "{method} {call}");
            assert!(operation["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].is_string());
        }
        let form = &path["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]["$ref"];
        let name = form.as_str().unwrap().rsplit('/').next().unwrap();
        let properties = &document["components"]["schemas"][name]["properties"];
        let query = path["get"]["parameters"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap());
        let form = properties.as_object().unwrap().keys().map(String::as_str);
        assert_eq!(query.collect::<BTreeSet<_>>(), form.collect(), "{call} takes the same in a query and in a form");
    }
}

#[test]
fn every_parameter_of_the_original_is_documented() {
    let document = paths();
    let calls = [
        (
            "create",
            "callerid copy_pin customer description dtype dnumber envelope mailbox notify_dnumber notify_email \
            notify_for notify_ltype notify_message notify_only owner pager pager_attach panel pin play saycid \
            sayduration temporary_active timezone validation auth_username auth_password",
        ),
        (
            "update",
            "mailbox customer callerid description dtype dnumber envelope notify_dnumber notify_email \
            notify_for notify_ltype notify_message notify_only owner pager pager_attach panel pin play saycid \
            sayduration temporary_active timezone transcribe validation auth_username auth_password",
        ),
    ];
    for (call, names) in calls {
        let parameters = &document["paths"][format!("/api/json/mailboxes/{call}/")]["get"]["parameters"];
        let parameters = parameters.as_array().unwrap();
        for name in names.split_whitespace() {
            let found = parameters.iter().find(|p| p["name"] == name).unwrap_or_else(|| panic!("{call} {name}"));
            let required = ["auth_username", "auth_password", "mailbox"].contains(&name);
            assert_eq!(found["required"], json!(required), "{call} {name}");
            assert!(found["description"].as_str().is_some_and(|d| d.len() > 5));
        }
    }
}

#[tokio::test]
async fn a_mailbox_matches_its_schema() {
    let test = TestApp::new().await;
    super::client::add_customer_with_admin(&test, "acme", None, "ann").await;
    let mut ann = EnswitchClient::of(&test, "ann");
    ann.call("create", &[("mailbox", "1001"), ("pin", "1")]).await;
    let mailbox = ann.get_mailbox("1001").await;
    let document = paths();
    let schema = &document["components"]["schemas"]["EnswitchMailbox"]["properties"];
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(keys(&mailbox), keys(schema));
    for (name, value) in mailbox.as_object().unwrap() {
        let kind = if value.is_string() { "string" } else { "integer" };
        assert_eq!(schema[name]["type"], kind, "{name}");
    }
}
