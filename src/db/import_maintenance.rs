//! Cleanup of imported files.

use sqlx::SqliteExecutor;

use super::Tx;

/// Deletes files not touched since `before`, except those that a batch is applying.
pub async fn delete_expired(db: &mut Tx, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "delete from import_row where import_id in (select import.id from import where changed_at < $1 \
             and not exists (select 1 from batch where batch.id = import.batch_id and batch.state = 'running'))",
    )
    .bind(before)
    .execute(&mut *db)
    .await?;
    sqlx::query(
        "delete from import where changed_at < $1 \
             and not exists (select 1 from batch where batch.id = import.batch_id and batch.state = 'running')",
    )
    .bind(before)
    .execute(db)
    .await
    .map(drop)
}

/// Recovers files whose process has gone at `now`: partly received files are deleted, and interrupted checks will be
/// run again. A lease that reaches beyond `until` predates a clock that was set back, and counts as expired.
pub async fn recover_abandoned(db: &mut Tx, (now, until): (i64, i64)) -> Result<(), sqlx::Error> {
    let abandoned: Vec<i64> = sqlx::query_scalar(
        "select id from import where state = 'receiving' and (runner_until is null or runner_until < $1)",
    )
    .bind(now)
    .fetch_all(&mut *db)
    .await?;
    for id in abandoned {
        super::imports::delete(db, id).await?;
    }
    sqlx::query(
        "update import set state = 'received' where state = 'checking' \
             and (runner_until is null or runner_until < $1 or runner_until > $2)",
    )
    .bind(now)
    .bind(until)
    .execute(db)
    .await
    .map(drop)
}

/// Whether [`recover_abandoned`] has anything to do.
pub async fn has_abandoned(db: impl SqliteExecutor<'_>, (now, until): (i64, i64)) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "select exists (select 1 from import where state in ('receiving', 'checking') \
             and (runner_until is null or runner_until < $1 or state = 'checking' and runner_until > $2))",
    )
    .bind(now)
    .bind(until)
    .fetch_one(db)
    .await
}
