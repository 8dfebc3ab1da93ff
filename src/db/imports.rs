//! Imported files of mailboxes.

use sqlx::SqliteExecutor;

use super::Tx;
pub use super::import_rows::{
    ImportRow, NewImportRow, RowCheck, delete_heading_rows, delete_row, delete_rows, first_line_of, insert_rows,
    list_in_apply_order, list_rows_with_warnings, row, rows, set_apply_order, set_row_check, set_warnings,
};

/// An imported file as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Import {
    /// The row id.
    pub id: i64,
    /// The id used in URLs.
    pub uuid: String,
    /// Who uploaded it; `None`: the console.
    pub user_id: Option<i64>,
    /// The customer of the rows that name none.
    pub customer_id: i64,
    /// The file name as uploaded.
    pub file_name: String,
    /// Its character encoding.
    pub encoding: String,
    /// The separator of its cells.
    pub delimiter: String,
    /// The sealed heading row.
    pub heading: Option<Vec<u8>>,
    /// The id of the key.
    pub heading_key: String,
    /// The column mapping as JSON.
    pub columns: String,
    /// Its state.
    pub state: String,
    /// The position of the heading row; 0: it is not among the rows.
    pub head: i64,
    /// Incremented by every check.
    pub round: i64,
    /// How many rows there are.
    pub total: i64,
    /// Rows that create a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that change nothing.
    pub sames: i64,
    /// Rows with errors.
    pub wrongs: i64,
    /// Valid rows with warnings.
    pub warned: i64,
    /// The warnings by kind, as JSON.
    pub tally: String,
    /// The batch that applies it.
    pub batch_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub changed_at: i64,
}

/// How many rows have each result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Rows that create a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that change nothing.
    pub sames: i64,
    /// Rows with errors.
    pub wrongs: i64,
    /// Valid rows with warnings.
    pub warned: i64,
}

/// Adds a file that is about to be received, and returns its id.
pub async fn create(
    db: impl SqliteExecutor<'_>,
    uuid: &str,
    user_id: Option<i64>,
    customer_id: i64,
    file_name: &str,
    (now, until): (i64, i64),
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into import (uuid, user_id, customer_id, file_name, state, changed_at, runner_until) \
         values ($1, $2, $3, $4, 'receiving', $5, $6) returning id",
    )
    .bind(uuid)
    .bind(user_id)
    .bind(customer_id)
    .bind(file_name)
    .bind(now)
    .bind(until)
    .fetch_one(db)
    .await
}

/// How many files are being received at `now`, by this user and in total. Receiving takes until `until` at most.
pub async fn count_receiving(
    db: impl SqliteExecutor<'_>,
    user_id: Option<i64>,
    (now, until): (i64, i64),
) -> Result<(i64, i64), sqlx::Error> {
    sqlx::query_as(
        "select count(case when coalesce(user_id, 0) = coalesce($1, 0) then 1 end), count(*) from import \
         where state = 'receiving' and runner_until between $2 and $3",
    )
    .bind(user_id)
    .bind(now)
    .bind(until)
    .fetch_one(db)
    .await
}

/// Stores what was found out about a completely received file.
pub async fn set_received(db: impl SqliteExecutor<'_>, import: &Import) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set state = 'received', encoding = $2, delimiter = $3, heading = $4, heading_key = $5, \
             columns = $6, total = $7, changed_at = $8, head = $9 where id = $1",
    )
    .bind(import.id)
    .bind(&import.encoding)
    .bind(&import.delimiter)
    .bind(&import.heading)
    .bind(&import.heading_key)
    .bind(&import.columns)
    .bind(import.total)
    .bind(import.changed_at)
    .bind(import.head)
    .execute(db)
    .await
    .map(drop)
}

/// Sets the encoding of a file; results of an earlier check become invalid.
pub async fn set_encoding(db: impl SqliteExecutor<'_>, id: i64, label: &str, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set encoding = $2, state = 'received', changed_at = $3 \
         where id = $1 and state in ('received', 'checked')",
    )
    .bind(id)
    .bind(label)
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// The choice of another heading row.
#[derive(Clone, Debug)]
pub struct HeadingChange {
    /// Its position.
    pub head: i64,
    /// How many rows come after it.
    pub total: i64,
    /// The sealed heading row, and the id of the key.
    pub heading: (Vec<u8>, String),
    /// The column mapping as JSON.
    pub columns: String,
}

/// Sets the heading row; results of an earlier check become invalid.
pub async fn set_heading(
    db: impl SqliteExecutor<'_>,
    id: i64,
    change: &HeadingChange,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set head = $2, total = $3, heading = $4, heading_key = $5, columns = $6, state = 'received', \
             changed_at = $7 where id = $1 and state in ('received', 'checked')",
    )
    .bind(id)
    .bind(change.head)
    .bind(change.total)
    .bind(&change.heading.0)
    .bind(&change.heading.1)
    .bind(&change.columns)
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// The file of this UUID that this user uploaded; `None`: the console's.
pub async fn by_uuid(
    db: impl SqliteExecutor<'_>,
    uuid: &str,
    user_id: Option<i64>,
) -> Result<Option<Import>, sqlx::Error> {
    sqlx::query_as(
        "select * from import where uuid = $1 and coalesce(user_id, 0) = coalesce($2, 0) and state <> 'receiving'",
    )
    .bind(uuid)
    .bind(user_id)
    .fetch_optional(db)
    .await
}

/// The file of this id, whoever uploaded it.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<Import>, sqlx::Error> {
    sqlx::query_as("select * from import where id = $1").bind(id).fetch_optional(db).await
}

/// The files of this user that are waiting to be applied, the latest first.
pub async fn list_waiting(db: impl SqliteExecutor<'_>, user_id: i64, limit: u32) -> Result<Vec<Import>, sqlx::Error> {
    sqlx::query_as(
        "select * from import where user_id = $1 and state in ('received', 'checking', 'checked') \
         order by id desc limit $2",
    )
    .bind(user_id)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Starts another check with this column mapping, discarding earlier results. Returns its round; `None` if the file is
/// being applied.
pub async fn start_check(
    db: &mut Tx,
    id: i64,
    columns: &str,
    (now, until): (i64, i64),
) -> Result<Option<i64>, sqlx::Error> {
    let round = sqlx::query_scalar(
        "update import set state = 'checking', columns = $2, round = round + 1, creates = 0, updates = 0, \
             sames = 0, wrongs = 0, warned = 0, tally = '[]', changed_at = $3, runner_until = $4 \
         where id = $1 and state in ('received', 'checking', 'checked') returning round",
    )
    .bind(id)
    .bind(columns)
    .bind(now)
    .bind(until)
    .fetch_optional(&mut *db)
    .await?;
    if round.is_some() {
        sqlx::query(
            "update import_row set verdict = null, subject = null, problems = null, problems_key = null, \
                 warnings = null, warnings_key = null, step = 0, ring = null \
             where import_id = $1 and verdict is not null",
        )
        .bind(id)
        .execute(db)
        .await?;
    }
    Ok(round)
}

/// Stores the results of some rows; writes nothing and returns `false` if the check of this round is over.
pub async fn add_row_checks(
    db: &mut Tx,
    id: i64,
    round: i64,
    counts: ImportCounts,
    rows: &[RowCheck],
    (now, until): (i64, i64),
) -> Result<bool, sqlx::Error> {
    let result = sqlx::query(
        "update import set creates = creates + $3, updates = updates + $4, sames = sames + $5, \
             wrongs = wrongs + $6, warned = warned + $8, changed_at = $7, runner_until = $9 where id = $1 and round = $2 and state = 'checking'",
    )
    .bind(id)
    .bind(round)
    .bind(counts.creates)
    .bind(counts.updates)
    .bind(counts.sames)
    .bind(counts.wrongs)
    .bind(now)
    .bind(counts.warned)
    .bind(until)
    .execute(&mut *db)
    .await?;
    if result.rows_affected() == 0 {
        return Ok(false);
    }
    for row in rows {
        set_row_check(&mut *db, id, row).await?;
    }
    Ok(true)
}

/// Ends the check of this round after the last row, with its warnings by kind.
pub async fn finish_check(
    db: impl SqliteExecutor<'_>,
    (id, round): (i64, i64),
    tally: &str,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set state = 'checked', tally = $3, changed_at = $4 \
         where id = $1 and round = $2 and state = 'checking'",
    )
    .bind(id)
    .bind(round)
    .bind(tally)
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// Moves the file to another state; returns `false` if it was not in this state and round.
pub async fn transition(
    db: impl SqliteExecutor<'_>,
    id: i64,
    (from, round): (&str, i64),
    to: &str,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let result =
        sqlx::query("update import set state = $4, changed_at = $5 where id = $1 and state = $2 and round = $3")
            .bind(id)
            .bind(from)
            .bind(round)
            .bind(to)
            .bind(now)
            .execute(db)
            .await?;
    Ok(result.rows_affected() > 0)
}

/// Starts to apply the results of this round; returns `false` if another batch has started.
pub async fn start_apply(
    db: impl SqliteExecutor<'_>,
    id: i64,
    round: i64,
    batch_id: i64,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let result = sqlx::query(
        "update import set state = 'applied', batch_id = $3, changed_at = $4 \
         where id = $1 and round = $2 and state = 'checked'",
    )
    .bind(id)
    .bind(round)
    .bind(batch_id)
    .bind(now)
    .execute(db)
    .await?;
    Ok(result.rows_affected() > 0)
}

/// Counts one more row that was refused while it was applied.
pub async fn increment_wrongs(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update import set wrongs = wrongs + 1 where id = $1").bind(id).execute(db).await.map(drop)
}

/// Deletes a file and its rows.
pub async fn delete(db: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1").bind(id).execute(&mut *db).await?;
    sqlx::query("delete from import where id = $1").bind(id).execute(db).await.map(drop)
}
