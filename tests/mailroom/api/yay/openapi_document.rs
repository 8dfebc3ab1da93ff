//! The OpenAPI document of the dialect.

use std::collections::BTreeSet;

use serde_json::Value;

use mailroom::api;
use mailroom::domain::dialect::Dialects;

fn document() -> Value {
    serde_json::to_value(api::routes(Dialects::all()).split_for_parts().1).unwrap()
}

fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn names(members: &Value) -> Vec<&str> {
    members.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn every_reference_resolves() {
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    assert!(found.len() > 5);
    for reference in found {
        let path = reference.trim_start_matches('#');
        assert!(document.pointer(path).is_some(), "{reference}");
    }
}

#[test]
fn every_call_documents_its_security_and_errors() {
    let document = document();
    for (path, methods) in [
        ("/voip/mailbox", vec!["delete", "get", "post", "put"]),
        ("/voip/mailbox/{uuid}", vec!["delete", "get", "put"]),
    ] {
        let calls = &document["paths"][path];
        assert_eq!(names(calls), methods);
        for method in methods {
            let call = &calls[method];
            assert_eq!((call["tags"][0].as_str(), call["security"].as_array().unwrap().len()), (Some("yay"), 2));
            assert_eq!(names(&call["security"][0]), ["yay_password", "yay_reseller", "yay_user"]);
            for status in ["400", "401", "403", "404", "405", "413", "415", "429", "500"] {
                let schema = &call["responses"][status]["content"]["application/json"]["schema"]["$ref"];
                assert_eq!(schema, "#/components/schemas/yay.ErrorResponse", "{path} {method} {status}");
            }
        }
    }
}

#[test]
fn the_fields_are_those_of_the_original_and_the_extensions() {
    let schemas = &document()["components"]["schemas"];
    let body = &schemas["yay.MailboxBody"];
    let fields = ["beep", "greeting", "name", "password", "play_caller_id", "play_timestamp", "transcribe"];
    let added = ["email_recipients"];
    let sorted = |of: &[&'static str]| of.iter().copied().collect::<BTreeSet<_>>();
    assert_eq!(
        names(&body["properties"]).into_iter().collect::<BTreeSet<_>>(),
        sorted(&[&fields[..], &added].concat())
    );
    assert_eq!(body["required"], serde_json::json!(["name"]));
    let more = ["created_on", "updated_on", "uuid", "mailbox"];
    let answered = sorted(&[&fields[..], &added, &more].concat());
    assert_eq!(names(&schemas["yay.Mailbox"]["properties"]).into_iter().collect::<BTreeSet<_>>(), answered);
}
