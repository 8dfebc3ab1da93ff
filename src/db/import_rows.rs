//! The rows of files of mailboxes on their way.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;

/// A row of a file.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ImportRow {
    /// Its place, from 1.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// Its cells under seal.
    pub cells: Vec<u8>,
    /// The key of that.
    pub cells_key: String,
    /// What is wrong with it, under seal.
    pub problems: Option<Vec<u8>>,
    /// The key of that.
    pub problems_key: Option<String>,
    /// What is to be told of it, under seal.
    pub warnings: Option<Vec<u8>>,
    /// The key of that.
    pub warnings_key: Option<String>,
    /// The version of the mailbox that it was looked at with; 0: there was none. `None`: nobody knows.
    pub seen_version: Option<i64>,
}

/// A row to keep.
#[derive(Clone, Debug)]
pub struct NewImportRow {
    /// Its place, from 1.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// Its cells under seal, and the key of that.
    pub cells: (Vec<u8>, String),
}

/// What a row was found to do.
#[derive(Clone, Debug)]
pub struct RowCheck {
    /// Its place.
    pub position: i64,
    /// The word for it.
    pub verdict: &'static str,
    /// Which mailbox it means, if it can be said.
    pub subject: Option<String>,
    /// What is wrong with it under seal, and the key of that.
    pub problems: Option<(Vec<u8>, String)>,
    /// What is to be told of it under seal, and the key of that.
    pub warnings: Option<(Vec<u8>, String)>,
    /// The version of that mailbox; 0: there is none.
    pub version: Option<i64>,
}

/// Keeps rows.
pub async fn insert_rows(db: &mut Tx, id: i64, rows: &[NewImportRow]) -> Result<(), sqlx::Error> {
    let mut query = QueryBuilder::new("insert into import_row (import_id, position, line, cells, cells_key) ");
    query.push_values(rows, |mut values, row| {
        values.push_bind(id).push_bind(row.position).push_bind(row.line);
        values.push_bind(&row.cells.0).push_bind(&row.cells.1);
    });
    query.build().persistent(false).execute(db).await.map(drop)
}

/// Drops the rows up to this place.
pub async fn delete_heading_rows(db: impl SqliteExecutor<'_>, id: i64, head: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and position <= $2")
        .bind(id)
        .bind(head)
        .execute(db)
        .await
        .map(drop)
}

const SELECT_ROWS: &str = "select position, line, cells, cells_key, problems, problems_key, warnings, warnings_key, \
     seen_version from import_row where import_id = ";

/// The rows after the place `after`, in their order; `verdict`: those that were found to do this.
pub async fn rows(
    db: impl SqliteExecutor<'_>,
    id: i64,
    verdict: Option<&str>,
    after: i64,
    limit: u32,
) -> Result<Vec<ImportRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_ROWS);
    query.push_bind(id).push(" and position > ").push_bind(after);
    if let Some(verdict) = verdict {
        query.push(" and verdict = ").push_bind(verdict);
    }
    query.push(" order by position limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// The row at this place.
pub async fn row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<Option<ImportRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_ROWS);
    query.push_bind(id).push(" and position = ").push_bind(position);
    query.build_query_as().fetch_optional(db).await
}

/// The rows after the place `after` of which there is something to be told though they can be taken.
pub async fn list_rows_with_warnings(
    db: impl SqliteExecutor<'_>,
    id: i64,
    after: i64,
    limit: u32,
) -> Result<Vec<ImportRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_ROWS);
    query.push_bind(id).push(" and position > ").push_bind(after);
    query.push(" and warnings is not null and verdict <> 'wrong' order by position limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// The places of the rows that make or change a mailbox, and the ring of each, in the order in which they are done.
pub async fn list_in_apply_order(db: impl SqliteExecutor<'_>, id: i64) -> Result<Vec<(i64, Option<i64>)>, sqlx::Error> {
    sqlx::query_as(
        "select position, ring from import_row where import_id = $1 and verdict in ('create', 'update') \
         order by step, coalesce(ring, position), position",
    )
    .bind(id)
    .fetch_all(db)
    .await
}

/// Lines grow with places. To order by place instead would have the store walk the whole file for a mailbox that is
/// not in it.
const LINE_OF: &str = "select min(line) from import_row where import_id = $1 and subject = $2";

/// The line of the first row that means this mailbox, if there is one.
pub async fn first_line_of(db: impl SqliteExecutor<'_>, id: i64, subject: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(LINE_OF).bind(id).bind(subject).fetch_one(db).await
}

/// Keeps what one row was found to do.
pub async fn set_row_check(db: impl SqliteExecutor<'_>, id: i64, row: &RowCheck) -> Result<(), sqlx::Error> {
    let (problems, key) = row.problems.as_ref().map(|(bytes, key)| (bytes, key)).unzip();
    let (warnings, warnings_key) = row.warnings.as_ref().map(|(bytes, key)| (bytes, key)).unzip();
    sqlx::query(
        "update import_row set verdict = $3, subject = $4, problems = $5, problems_key = $6, warnings = $7, \
             warnings_key = $8, seen_version = $9 \
         where import_id = $1 and position = $2",
    )
    .bind(id)
    .bind(row.position)
    .bind(row.verdict)
    .bind(&row.subject)
    .bind(problems)
    .bind(key)
    .bind(warnings)
    .bind(warnings_key)
    .bind(row.version)
    .execute(db)
    .await
    .map(drop)
}

/// A row that gives a mailbox another number is done after so many others, and at once with those of its ring.
pub async fn set_apply_order(
    db: impl SqliteExecutor<'_>,
    (id, position): (i64, i64),
    after: i64,
    ring: Option<i64>,
) -> Result<(), sqlx::Error> {
    sqlx::query("update import_row set step = $3, ring = $4 where import_id = $1 and position = $2")
        .bind(id)
        .bind(position)
        .bind(after)
        .bind(ring)
        .execute(db)
        .await
        .map(drop)
}

/// Keeps other warnings of a row, under seal, with the key of that.
pub async fn set_warnings(
    db: impl SqliteExecutor<'_>,
    (id, position): (i64, i64),
    warnings: Option<&(Vec<u8>, String)>,
) -> Result<(), sqlx::Error> {
    let (warnings, key) = warnings.map(|(bytes, key)| (bytes, key)).unzip();
    sqlx::query("update import_row set warnings = $3, warnings_key = $4 where import_id = $1 and position = $2")
        .bind(id)
        .bind(position)
        .bind(warnings)
        .bind(key)
        .execute(db)
        .await
        .map(drop)
}

/// Drops a row that is done with.
pub async fn delete_row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and position = $2")
        .bind(id)
        .bind(position)
        .execute(db)
        .await
        .map(drop)
}

/// Drops the rows that were found to do this.
pub async fn delete_rows(db: impl SqliteExecutor<'_>, id: i64, verdict: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and verdict = $2")
        .bind(id)
        .bind(verdict)
        .execute(db)
        .await
        .map(drop)
}

#[cfg(test)]
#[path = "import_rows_test.rs"]
mod test;
