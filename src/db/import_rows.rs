//! The rows of imported files.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;

/// A row of a file.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ImportRow {
    /// Its position, from 1.
    pub position: i64,
    /// The line of the file on which it begins.
    pub line: i64,
    /// The sealed cells.
    pub cells: Vec<u8>,
    /// The id of the key.
    pub cells_key: String,
    /// The sealed errors.
    pub problems: Option<Vec<u8>>,
    /// The id of the key.
    pub problems_key: Option<String>,
    /// The sealed warnings.
    pub warnings: Option<Vec<u8>>,
    /// The id of the key.
    pub warnings_key: Option<String>,
    /// The version of the mailbox when the row was checked; 0: there was none. `None`: not checked.
    pub seen_version: Option<i64>,
}

/// A row to add.
#[derive(Clone, Debug)]
pub struct NewImportRow {
    /// Its position, from 1.
    pub position: i64,
    /// The line of the file on which it begins.
    pub line: i64,
    /// The sealed cells, and the id of the key.
    pub cells: (Vec<u8>, String),
}

/// The result of checking a row.
#[derive(Clone, Debug)]
pub struct RowCheck {
    /// Its position.
    pub position: i64,
    /// The code of what the row would do.
    pub verdict: &'static str,
    /// The key of the mailbox it refers to, if that is known.
    pub subject: Option<String>,
    /// The sealed errors, and the id of the key.
    pub problems: Option<(Vec<u8>, String)>,
    /// The sealed warnings, and the id of the key.
    pub warnings: Option<(Vec<u8>, String)>,
    /// The version of that mailbox; 0: there is none.
    pub version: Option<i64>,
}

/// Adds rows.
pub async fn insert_rows(db: &mut Tx, id: i64, rows: &[NewImportRow]) -> Result<(), sqlx::Error> {
    let mut query = QueryBuilder::new("insert into import_row (import_id, position, line, cells, cells_key) ");
    query.push_values(rows, |mut values, row| {
        values.push_bind(id).push_bind(row.position).push_bind(row.line);
        values.push_bind(&row.cells.0).push_bind(&row.cells.1);
    });
    query.build().persistent(false).execute(db).await.map(drop)
}

/// Deletes the rows up to this position.
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

/// The rows after the position `after`, in order; with `verdict`, only those with this result.
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

/// The row at this position.
pub async fn row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<Option<ImportRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_ROWS);
    query.push_bind(id).push(" and position = ").push_bind(position);
    query.build_query_as().fetch_optional(db).await
}

/// The valid rows with warnings after the position `after`.
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

/// The positions and number cycles of the rows that create or change a mailbox, in the order in which they are applied.
pub async fn list_in_apply_order(db: impl SqliteExecutor<'_>, id: i64) -> Result<Vec<(i64, Option<i64>)>, sqlx::Error> {
    sqlx::query_as(
        "select position, ring from import_row where import_id = $1 and verdict in ('create', 'update') \
         order by step, coalesce(ring, position), position",
    )
    .bind(id)
    .fetch_all(db)
    .await
}

/// Lines grow with positions. Ordering by position instead would make the database scan the whole file for a mailbox
/// that is not in it.
const LINE_OF: &str = "select min(line) from import_row where import_id = $1 and subject = $2";

/// The line of the first row that refers to this mailbox, if there is one.
pub async fn first_line_of(db: impl SqliteExecutor<'_>, id: i64, subject: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(LINE_OF).bind(id).bind(subject).fetch_one(db).await
}

/// Stores the result of checking a row.
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

/// Sets when a row that changes a mailbox's number is applied: at step `after`, together with the others of its cycle.
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

/// Replaces the sealed warnings of a row, with the id of the key.
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

/// Deletes a row that has been applied.
pub async fn delete_row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and position = $2")
        .bind(id)
        .bind(position)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes the rows with this result.
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
