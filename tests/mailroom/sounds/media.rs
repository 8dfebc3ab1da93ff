//! Playing sounds: range requests, content types, and no access to invisible sounds.

use crate::support::page::comparable_body;
use crate::support::sound::{add_sound, tone};
use crate::support::world::World;
use crate::support::{Browser, TestResponse};
use axum::body::Body;
use axum::http::Request;

const MISSING: &str = "00000000-0000-4000-8000-000000000000";

async fn get_with_headers(browser: &mut Browser, path: &str, headers: &[(&str, &str)]) -> TestResponse {
    let mut request = Request::get(path).header("sec-fetch-site", "same-origin");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_range_request_gets_exactly_its_range() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let file = tone(440.0, 1_500, 8_000);
    let uuid = add_sound(&mut lea, world.left, "Welcome", &file).await;
    for path in [format!("/sounds/{uuid}/phone.wav"), format!("/sounds/{uuid}/original")] {
        let gzip = ("accept-encoding", "gzip, br");
        let whole = get_with_headers(&mut lea, &path, &[gzip]).await;
        assert_eq!((whole.status, whole.header("accept-ranges")), (200, "bytes"), "{path}");
        assert_eq!(whole.header("content-length"), file.len().to_string(), "a player has to know");
        assert_eq!(whole.header("content-encoding"), "");
        assert_eq!(whole.bytes, file, "of 8 kHz it is the same file");

        let parts = [
            ("bytes=0-0", 0, 0),
            ("bytes=0-", 0, file.len() - 1),
            ("bytes=44-1043", 44, 1043),
            ("bytes=-100", file.len() - 100, file.len() - 1),
            ("bytes=24000-99999999", 24_000, file.len() - 1),
        ];
        for (range, first, last) in parts {
            let part = get_with_headers(&mut lea, &path, &[("range", range), gzip]).await;
            assert_eq!(part.status, 206, "{range}");
            assert_eq!(part.header("content-range"), format!("bytes {first}-{last}/{}", file.len()), "{range}");
            assert_eq!(part.bytes, file[first..=last], "{range}");
            assert_eq!(part.header("content-length"), (last - first + 1).to_string(), "{range}");
        }
        for range in ["bytes=99999999-", "bytes=-0"] {
            let none = get_with_headers(&mut lea, &path, &[("range", range)]).await;
            assert_eq!((none.status, none.bytes.len()), (416, 0), "{range}");
            assert_eq!(none.header("content-range"), format!("bytes */{}", file.len()));
        }
        for range in ["bytes=9-1", "lines=0-1", "bytes=0-1,4-5", "nonsense"] {
            assert_eq!(get_with_headers(&mut lea, &path, &[("range", range)]).await.status, 200, "{range}");
        }
        let tag = whole.header("etag");
        let with = |tag| [("range", "bytes=0-9"), ("if-range", tag)];
        assert_eq!(get_with_headers(&mut lea, &path, &with(tag)).await.status, 206);
        assert_eq!(get_with_headers(&mut lea, &path, &with("\"99\"")).await.status, 200, "replaced meanwhile");
    }
}

#[tokio::test]
async fn a_sound_has_its_content_type_and_is_not_cached() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let uuid = add_sound(&mut lea, world.left, "\"Wel/come\" שלום", &tone(440.0, 1_500, 16_000)).await;
    for (file, what) in [("phone.wav", "inline"), ("original", "attachment")] {
        let answer = lea.get(&format!("/sounds/{uuid}/{file}")).await;
        assert_eq!(answer.header("content-type"), "audio/wav");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        let named = answer.header("content-disposition");
        assert!(
            named.starts_with(&format!("{what}; filename=\"_Wel_come_ ____.wav\"; filename*=UTF-8''%22Wel%2Fcome")),
            "{named}"
        );
    }
    let head = Request::head(format!("/sounds/{uuid}/phone.wav")).body(Body::empty()).unwrap();
    let answer = lea.send(head).await;
    assert_eq!((answer.status, answer.bytes.len()), (200, 0));
}

#[tokio::test]
async fn only_pages_that_record_may_use_the_microphone() {
    let world = World::new().await;
    let mut lea = world.test.signed_in("lea").await;
    let uuid = add_sound(&mut lea, world.left, "Welcome", &tone(440.0, 1_500, 8_000)).await;
    for (path, may) in
        [("/sounds/new", true), (&format!("/sounds/{uuid}"), true), ("/sounds", false), ("/mailboxes", false)]
    {
        let page = lea.get(path).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.header("permissions-policy").contains("microphone=(self)"), may, "{path}");
        assert_eq!(page.header("permissions-policy").contains("microphone=()"), !may, "{path}");
        assert_eq!(page.header("content-security-policy").contains("media-src 'self' blob:;"), may, "{path}");
        assert!(page.header("content-security-policy").contains("media-src 'self'"), "{path}");
    }
}

#[tokio::test]
async fn an_invisible_sound_is_not_found() {
    let world = World::new().await;
    let mut rita = world.test.signed_in("rita").await;
    let file = tone(440.0, 1_500, 8_000);
    let foreign = add_sound(&mut rita, world.right, "Of the right", &file).await;
    let leaf = add_sound(&mut rita, world.leaf, "Of the leaf", &file).await;
    let paths = ["", "/phone.wav", "/original"];
    for (username, hidden) in [("lea", &foreign), ("rex", &foreign), ("uma", &foreign), ("rex", &leaf), ("uma", &leaf)]
    {
        let mut browser = world.test.signed_in(username).await;
        for path in paths {
            let theirs = browser.get(&format!("/sounds/{hidden}{path}")).await;
            let none = browser.get(&format!("/sounds/{MISSING}{path}")).await;
            assert_eq!((theirs.status, none.status), (404, 404), "{username} {path}");
            assert_eq!(
                comparable_body(&theirs).replace(hidden.as_str(), MISSING),
                comparable_body(&none),
                "{username} {path}"
            );
            let names = |answer: &TestResponse| answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>();
            assert_eq!(names(&theirs), names(&none), "{username} {path}");
        }
        assert!(!browser.get("/sounds").await.body.contains(hidden.as_str()), "{username}");
    }
    assert_eq!(world.test.signed_in("lea").await.get(&format!("/sounds/{leaf}/phone.wav")).await.status, 200);
    for path in paths {
        let answer = world.test.browser().get(&format!("/sounds/{foreign}{path}")).await;
        assert_eq!(answer.status, 303, "nobody is signed in");
    }
}
