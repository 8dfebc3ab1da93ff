//! Endless request bodies: the server stops reading early.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::{Body, Bytes};
use axum::http::Request;
use futures_util::stream;

use crate::support::world::World;

/// Sent in full if the server does not stop reading.
const TOTAL_BYTES: usize = 64 << 20;
const CHUNK_BYTES: usize = 16 << 10;

/// A body that starts with `head` and then repeats `repeated`, and the number of bytes that were read.
fn counted_body(head: &str, repeated: &str) -> (Body, Arc<AtomicUsize>) {
    let taken = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&taken);
    let head = Bytes::from(head.to_owned());
    let repeated = Bytes::from(repeated.repeat(CHUNK_BYTES / repeated.len() + 1));
    let chunks = stream::unfold(0, move |sent| {
        let chunk = if sent == 0 { head.clone() } else { repeated.clone() };
        let sent = sent + chunk.len();
        count.store(sent, Ordering::Relaxed);
        async move { (sent < TOTAL_BYTES).then_some((Ok::<_, std::convert::Infallible>(chunk), sent)) }
    });
    (Body::from_stream(chunks), taken)
}

#[tokio::test]
async fn no_upload_reads_an_endless_body() {
    let world = World::new().await;
    let text = "--edge\r\ncontent-disposition: form-data; name=\"customer\"\r\n\r\n";
    let field = "--edge\r\ncontent-disposition: form-data; name=\"customer\"\r\n\r\n1\r\n";
    for path in ["/mailboxes/import", "/sounds/new", "/sounds/x/replace"] {
        for (case, head, more) in [
            ("a text", text, "9"),
            ("the head of a field", "--edge\r\nx-head: ", "9"),
            ("what stands before the first field", "not the edge", "9"),
            ("the number of fields", field, field),
        ] {
            let (body, taken) = counted_body(head, more);
            let mut rex = world.test.signed_in("rex").await;
            let request = Request::post(path)
                .header("accept", "text/html")
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "multipart/form-data; boundary=edge")
                .body(body);
            let answer = rex.send(request.unwrap()).await;
            assert!(matches!(answer.status, 400 | 413), "{path}: {case}: {}", answer.status);
            let taken = taken.load(Ordering::Relaxed);
            assert!(taken < 2 << 20, "{path}: {case}: {taken}");
        }
    }
}

#[tokio::test]
async fn no_body_of_an_unauthorized_upload_is_read() {
    let world = World::new().await;
    for path in ["/sounds/new", "/sounds/x/replace"] {
        let (body, taken) =
            counted_body("--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n", "9");
        let mut uma = world.test.signed_in("uma").await;
        let request = Request::post(path)
            .header("accept", "text/html")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "multipart/form-data; boundary=edge")
            .body(body);
        assert_eq!(uma.send(request.unwrap()).await.status, 403, "{path}");
        assert_eq!(taken.load(Ordering::Relaxed), 0, "{path}");
    }
}
