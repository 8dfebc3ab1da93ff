//! Queries that run once per row of a file must not scan the file.
#![allow(clippy::unwrap_used)]

use super::LINE_OF;
use crate::db::Db;
use sqlx::AssertSqlSafe;

#[tokio::test]
async fn the_first_line_is_looked_up_in_an_index() {
    let dir = tempfile::tempdir().unwrap();
    let db = Db::open(&format!("sqlite:{}", dir.path().join("t.db").display())).await.unwrap();
    let plan: Vec<(i64, i64, i64, String)> =
        sqlx::query_as(AssertSqlSafe(format!("explain query plan {LINE_OF}"))).fetch_all(db.read()).await.unwrap();
    let steps: Vec<_> = plan.iter().map(|(.., step)| step.as_str()).collect();
    assert!(matches!(steps[..], [step] if step.contains("(import_id=? AND subject=?)")), "{steps:?}");
}
