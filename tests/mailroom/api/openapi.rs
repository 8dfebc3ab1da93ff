//! The OpenAPI document is the contract of the APIs: it matches its snapshot and is consistent.

use std::fs;
use std::path::Path;

use crate::support::TestApp;
use serde_json::Value;

const SNAPSHOT_FILE: &str = "docs/openapi.json";

async fn served_document() -> Value {
    let answer = TestApp::new().await.browser().get("/api/openapi.json").await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    serde_json::from_str(&answer.body).unwrap()
}

/// To change the contract, renew the snapshot with
/// `MAILROOM_RENEW=1 cargo test --features ssr --test mailroom openapi` and review its diff.
#[tokio::test]
async fn the_document_equals_its_snapshot() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SNAPSHOT_FILE);
    let text = format!("{:#}\n", served_document().await);
    if std::env::var_os("MAILROOM_RENEW").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let snapshot = fs::read_to_string(&path).unwrap_or_default();
    let differs = snapshot.lines().zip(text.lines()).position(|(a, b)| a != b);
    assert!(snapshot == text, "{SNAPSHOT_FILE} is not what is served; they differ from line {differs:?} on");
}

/// Every reference in `value`, recursively.
fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let own = map.get("$ref").and_then(Value::as_str).map(str::to_owned);
            own.into_iter().chain(map.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => vec![],
    }
}

#[tokio::test]
async fn every_reference_resolves() {
    let document = served_document().await;
    let all = references(&document);
    assert!(all.len() > 50);
    for reference in all {
        let at = reference.strip_prefix('#').unwrap_or(&reference);
        assert!(document.pointer(at).is_some(), "{reference}");
    }
}

/// Whether `value`, or what it refers to, contains an example.
fn has_example(document: &Value, value: &Value) -> bool {
    match value {
        Value::Object(map) => {
            let named = |key: &str| map.get(key).is_some_and(|v| !v.is_null());
            let target =
                map.get("$ref").and_then(Value::as_str).and_then(|r| document.pointer(r.trim_start_matches('#')));
            named("example")
                || named("examples")
                || target.is_some_and(|target| has_example(document, target))
                || map.values().any(|below| has_example(document, below))
        }
        Value::Array(items) => items.iter().any(|item| has_example(document, item)),
        _ => false,
    }
}

#[tokio::test]
async fn every_call_is_described_and_has_an_example() {
    let document = served_document().await;
    let mut calls = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, call) in methods.as_object().unwrap() {
            assert!(!call["summary"].as_str().unwrap_or("").is_empty(), "{method} {path} has no summary");
            assert!(call["operationId"].is_string(), "{method} {path} has no id");
            let tags = call["tags"].as_array().unwrap();
            let known = document["tags"].as_array().unwrap().iter().any(|tag| tag["name"] == tags[0]);
            assert!(known && tags.len() == 1, "{method} {path}");
            assert!(has_example(&document, call), "{method} {path} has no example");
            for scheme in call["security"].as_array().into_iter().flatten().filter_map(Value::as_object) {
                for name in scheme.keys() {
                    let schemes = document["components"]["securitySchemes"].as_object().unwrap();
                    assert!(schemes.contains_key(name), "{method} {path}: {name}");
                }
            }
            calls += 1;
        }
    }
    assert_eq!(calls, 24);
    for tag in document["tags"].as_array().unwrap() {
        assert!(tag["description"].as_str().unwrap().contains("Differences from the original, with reasons:"), "{tag}");
    }
}

#[tokio::test]
async fn the_api_page_loads_nothing_from_elsewhere() {
    let test = TestApp::new().await;
    let page = test.browser().get("/api/docs/").await;
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert!(!page.body.contains("//") || !page.body.contains("https://"), "{}", page.body);
    let script = test.browser().get("/api/docs/swagger-initializer.js").await;
    assert!(script.body.contains("/api/openapi.json"));
}
