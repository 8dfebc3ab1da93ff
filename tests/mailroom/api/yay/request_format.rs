//! The format of a request: methods, content types and invalid bodies.

use serde_json::json;

use super::client::{MAILBOXES_PATH, YayWorld, mailbox_path};

#[tokio::test]
async fn other_methods_are_refused_in_the_envelope() {
    let setup = YayWorld::new().await;
    for (path, allowed) in
        [(MAILBOXES_PATH.to_owned(), "DELETE,GET,HEAD,POST,PUT"), (mailbox_path("x"), "DELETE,GET,HEAD,PUT")]
    {
        let reply = setup.client_of_pat().send("PATCH", &path, None).await;
        assert_eq!(reply.json, json!({ "result": {}, "status_code": 405, "status_message": "Method Not Allowed" }));
        let mut methods: Vec<_> = reply.answer.header("allow").split(',').map(str::trim).collect();
        methods.sort_unstable();
        assert_eq!(methods.join(","), allowed);
    }
    assert_eq!(setup.client_of_pat().send("POST", &mailbox_path("x"), Some("{}".into())).await.status, 405);
}

#[tokio::test]
async fn a_call_without_uuid_is_refused() {
    let setup = YayWorld::new().await;
    for (method, path) in [
        ("PUT", MAILBOXES_PATH.to_owned()),
        ("DELETE", MAILBOXES_PATH.to_owned()),
        ("GET", format!("{MAILBOXES_PATH}?uuid=a&uuid=b")),
    ] {
        let reply =
            setup.client_of_pat().send(method, &path, (method == "PUT").then(|| r#"{"name":"x"}"#.into())).await;
        assert_eq!((reply.status, reply.invalid_fields()), (400, vec!["uuid"]), "{method}");
    }
}

#[tokio::test]
async fn only_json_is_read() {
    let setup = YayWorld::new().await;
    let body = || Some(r#"{"name":"Pete"}"#.to_owned());
    for kind in ["application/x-www-form-urlencoded", "text/plain", "text/json", "multipart/form-data", "é"] {
        let reply = setup.client_of_pat().with("Content-Type", kind).send("POST", MAILBOXES_PATH, body()).await;
        assert_eq!(reply.status, 415, "{kind}");
    }
    for kind in ["application/json", "application/json; charset=utf-8", "Application/JSON"] {
        let reply = setup.client_of_pat().with("Content-Type", kind).send("POST", MAILBOXES_PATH, body()).await;
        assert_eq!(reply.status, 201, "{kind}");
    }
}

#[tokio::test]
async fn a_body_is_one_json_object() {
    let setup = YayWorld::new().await;
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    for body in
        ["", "null", "[]", "\"name\"", "1", "{", r#"{"name":"Pete"} x"#, r#"{"name":"\ud800"}"#, "name=Pete", &deep]
    {
        let reply = setup.client_of_pat().send("POST", MAILBOXES_PATH, Some(body.into())).await;
        assert_eq!(reply.status, 400, "{body}");
        assert!(reply.result()["message"].as_str().is_some_and(|m| m.starts_with("The body ")), "{body}");
    }
}

#[tokio::test]
async fn an_oversized_body_is_refused() {
    let setup = YayWorld::new().await;
    let of = |bytes: usize| Some(json!({ "name": "Pete", "padding": "x".repeat(bytes) }).to_string());
    assert_eq!(setup.client_of_pat().send("POST", MAILBOXES_PATH, of(60_000)).await.status, 201);
    let refused = setup.client_of_pat().send("POST", MAILBOXES_PATH, of(70_000)).await;
    assert_eq!((refused.status, &refused.json["status_message"]), (413, &json!("Payload Too Large")));
}

#[tokio::test]
async fn credentials_are_checked_before_the_body() {
    let setup = YayWorld::new().await;
    let stranger = setup.client_of_pat().with("X-Auth-Password", "wrong").with("Content-Type", "text/plain");
    assert_eq!(stranger.send("POST", MAILBOXES_PATH, Some("no json".into())).await.status, 401);
}

#[tokio::test]
async fn responses_are_not_cached() {
    let setup = YayWorld::new().await;
    let reply = setup.client_of_pat().get(MAILBOXES_PATH).await;
    assert_eq!(reply.answer.header("cache-control"), "no-store");
    assert_eq!(reply.answer.header("content-type"), "application/json");
    assert_eq!(reply.answer.header("set-cookie"), "");
}
