//! Rate plans. They belong to the whole system; a customer points at one.

use sqlx::SqliteExecutor;
use sqlx::sqlite::SqliteRow;

use crate::domain::plan::RatePlan;

/// Adds a rate plan and returns its id.
pub async fn insert(db: impl SqliteExecutor<'_>, plan: &RatePlan) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into rate_plan (name, max_mailboxes, transcription, fax, text_notices, \
             notification_calls, recordings_by_email) \
         values ($1, $2, $3, $4, $5, $6, $7) returning id",
    )
    .bind(&plan.name)
    .bind(plan.max_mailboxes)
    .bind(plan.transcription)
    .bind(plan.fax)
    .bind(plan.text_notices)
    .bind(plan.notification_calls)
    .bind(plan.recordings_by_email)
    .fetch_one(db)
    .await
}

/// The rate plan of this id.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<RatePlan>, sqlx::Error> {
    sqlx::query("select * from rate_plan where id = $1").bind(id).try_map(|row| read(&row)).fetch_optional(db).await
}

/// The id of the rate plan of this name.
pub async fn id_of(db: impl SqliteExecutor<'_>, name: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("select id from rate_plan where name = $1").bind(name).fetch_optional(db).await
}

fn read(row: &SqliteRow) -> Result<RatePlan, sqlx::Error> {
    use sqlx::Row;
    Ok(RatePlan {
        name: row.try_get("name")?,
        max_mailboxes: row.try_get("max_mailboxes")?,
        transcription: row.try_get("transcription")?,
        fax: row.try_get("fax")?,
        text_notices: row.try_get("text_notices")?,
        notification_calls: row.try_get("notification_calls")?,
        recordings_by_email: row.try_get("recordings_by_email")?,
    })
}
