//! `/healthz` and `/readyz`: whether the process lives, and whether it can write.

use std::sync::Arc;
use std::time::Duration;

use mailroom::web::readiness::{Readiness, probe};
use sqlx::{Connection as _, SqliteConnection};

use crate::support::TestApp;

/// Polls `/readyz` until the response has this status.
async fn wait_for_status(app: &TestApp, status: u16) -> String {
    let mut interval = tokio::time::interval(Duration::from_millis(20));
    loop {
        interval.tick().await;
        let answer = app.browser().get("/readyz").await;
        if answer.status == status {
            return answer.body;
        }
    }
}

#[tokio::test]
async fn ready_means_a_recent_write_and_readyz_writes_nothing() {
    let app = TestApp::new().await;
    let written = async || {
        sqlx::query_scalar::<_, i64>("select written_at from probe").fetch_optional(app.app.db.read()).await.unwrap()
    };
    let answer = app.browser().get("/readyz").await;
    assert_eq!((answer.status, answer.header("retry-after")), (503, "5"), "{}", answer.body);
    assert_eq!(app.browser().get("/healthz").await.body, "ok", "the process lives");
    assert_eq!(written().await, None, "asking writes nothing");

    let readiness: Arc<Readiness> = app.state.readiness.clone();
    let probing = tokio::spawn(probe(app.app.clone(), readiness));
    assert_eq!(wait_for_status(&app, 200).await, "ready");
    assert!(written().await.is_some());

    let file = app.folder().join("mailroom.db");
    let mut other = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.unwrap();
    let lock = other.begin_with("begin immediate").await.unwrap();
    wait_for_status(&app, 503).await;
    assert_eq!(app.browser().get("/healthz").await.status, 200);
    lock.rollback().await.unwrap();
    wait_for_status(&app, 200).await;
    probing.abort();
}
