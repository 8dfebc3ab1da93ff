//! Static files are served without a session, unchanged and independently of concurrent requests.

use axum::body::Body;
use axum::http::Request;
use mailroom::server::router::router;
use tower::ServiceExt as _;

use crate::support::{Browser, PASSWORD, TestApp};

/// The status, the content type and the body.
async fn get_file(router: &axum::Router, path: &str) -> (u16, String, Vec<u8>) {
    let request = Request::get(path).header("accept", "text/html").body(Body::empty()).unwrap();
    let answer = router.clone().oneshot(request).await.unwrap();
    let kind = answer.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned());
    let status = answer.status().as_u16();
    let body = http_body_util::BodyExt::collect(answer.into_body()).await.unwrap().to_bytes();
    (status, kind.unwrap_or_default(), body.to_vec())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_served_correctly_during_not_found_responses() {
    let test = TestApp::with_ann(|_| {}).await;
    let site = tempfile::tempdir().unwrap();
    std::fs::create_dir(site.path().join("pkg")).unwrap();
    std::fs::write(site.path().join("pkg/a.css"), "a{}").unwrap();
    let mut state = test.state.clone();
    state.leptos.site_root = site.path().display().to_string().into();
    let router = router(state).unwrap();
    let mut ann = Browser::new(router.clone(), "192.0.2.1:50000".parse().unwrap());
    assert_eq!(ann.sign_in("ann", PASSWORD).await.status, 303);
    let missing = tokio::spawn(async move {
        for _ in 0..100 {
            assert_eq!(ann.get("/mailboxes/00000000-0000-4000-8000-000000000000").await.status, 404);
        }
    });
    let file = (200, "text/css".to_owned(), b"a{}".to_vec());
    while !missing.is_finished() {
        assert_eq!(get_file(&router, "/pkg/a.css").await, file);
    }
    missing.await.unwrap();
    assert_eq!(get_file(&router, "/pkg/b.css").await.0, 404);
    assert_eq!(get_file(&router, "/pkg/").await.0, 404);
    assert_eq!(get_file(&router, "/pkg/../../etc/passwd").await.0, 404);
}
