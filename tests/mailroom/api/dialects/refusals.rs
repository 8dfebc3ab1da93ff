//! Refusals by the layers in front of the handlers have the format of the dialect, too.

use axum::http::{Method, Request};
use serde_json::json;

use super::client::{DialectClient, PORTSIP_PATH, YAY_PATH, parse_json};
use crate::support::world::World;

#[tokio::test]
async fn an_unsupported_method_is_refused_in_the_format_of_the_dialect() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let cases = [
        ("/api/json/mailboxes/update/", vec![Method::PUT, Method::DELETE, Method::OPTIONS], "GET,POST"),
        (YAY_PATH, vec![Method::PATCH, Method::OPTIONS], "GET,HEAD,POST,PUT,DELETE"),
        (PORTSIP_PATH, vec![Method::PUT, Method::DELETE, Method::OPTIONS], "GET,HEAD,POST"),
        ("/api/shared_voicemails/MQ==/destroy", vec![Method::GET, Method::DELETE], "POST"),
        ("/api/auth/sign_in", vec![Method::GET], "POST"),
    ];
    for (path, methods, allow) in cases {
        for method in methods {
            let answer = lea.send(Request::builder().method(&method).uri(path), None).await;
            assert_eq!((answer.status, answer.header("allow")), (405, allow), "{method} {path}");
            let json = parse_json(&answer);
            let expected = match path {
                YAY_PATH => json!({ "result": {}, "status_code": 405, "status_message": "Method Not Allowed" }),
                path if path.contains("json") => {
                    json!({ "responses": [{ "code": "400", "key": "", "message": "Use GET or POST." }] })
                }
                _ => json!({ "errors": [{
                    "code": "VALIDATE_FAILED", "detail": null,
                    "message": "This path doesn't support this method. The header Allow lists the supported methods.",
                }] }),
            };
            assert_eq!(json, expected, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn a_script_may_send_a_foreign_origin() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let from = |path: &str| {
        Request::post(path).header("Origin", "https://tools.example").header("Sec-Fetch-Site", "cross-site")
    };
    for (path, code) in [("/api/json/mailboxes/list/", "\"401\""), (YAY_PATH, "401"), (PORTSIP_PATH, "UNAUTHORIZED")] {
        let answer = lea.send(from(path), None).await;
        assert!(answer.body.contains(code), "{path}: {}", answer.body);
        assert_eq!((answer.header("access-control-allow-origin"), answer.header("set-cookie")), ("", ""));
    }
    assert_eq!(lea.send(from("/sign-in"), None).await.status, 403, "what reads cookies asks where it comes from");
}

#[tokio::test]
async fn an_unknown_call_does_not_log_the_password_in_its_query() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    for path in ["/api/json/extensions/list/", "/api/json/mailboxes/copy", "/api/json/x"] {
        let answer = lea.send(Request::get(format!("{path}?auth_username=lea;auth_password=x")), None).await;
        assert_eq!((answer.status, answer.header("referrer-policy")), (404, "no-referrer"), "{path}");
        assert_eq!(parse_json(&answer)["responses"][0]["code"], "404");
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[tokio::test]
async fn an_unknown_path_is_refused_in_the_format_of_the_dialect() {
    let world = World::new().await;
    let mut lea = DialectClient::of(&world.test, "lea").await;
    let yay = json!({ "result": {}, "status_code": 404, "status_message": "Not Found" });
    let portsip = json!({ "errors": [{
        "code": "NOT_FOUND", "detail": null,
        "message": "Unknown call. See /api/docs/ for all calls.",
    }] });
    let cases = [
        (vec!["/voip/", "/voip/phone", "/voip/mailbox/", "/voip/mailbox/a/b"], yay),
        (
            vec![
                "/api/shared_voicemails/",
                "/api/shared_voicemails/MQ==/unknown",
                "/api/shared_voicemails/MQ==/destroy/now",
                "/api/auth",
                "/api/auth/",
                "/api/auth/sign_out",
            ],
            portsip,
        ),
    ];
    for (paths, expected) in cases {
        for path in paths {
            for method in [Method::GET, Method::POST, Method::DELETE] {
                let answer = lea.send(Request::builder().method(&method).uri(path), None).await;
                assert_eq!((answer.status, parse_json(&answer)), (404, expected.clone()), "{method} {path}");
            }
        }
    }
}
