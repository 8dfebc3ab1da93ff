//! Files of mailboxes on their way.

use sqlx::SqliteExecutor;

use super::Tx;
pub use super::import_rows::{
    ImportRow, NewImportRow, RowCheck, delete_heading_rows, delete_row, delete_rows, first_line_of, insert_rows,
    list_in_apply_order, list_rows_with_warnings, row, rows, set_apply_order, set_row_check, set_warnings,
};

/// A file as it is known.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Import {
    /// The row.
    pub id: i64,
    /// What addresses call it.
    pub uuid: String,
    /// Who sent it; `None`: the console.
    pub user_id: Option<i64>,
    /// Whose the rows are that name no customer.
    pub customer_id: i64,
    /// What it is called by whoever sent it.
    pub file_name: String,
    /// How its characters are written.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: String,
    /// Its first row under seal.
    pub heading: Option<Vec<u8>>,
    /// The key of that.
    pub heading_key: String,
    /// Which column is which, as JSON.
    pub columns: String,
    /// How far it has come.
    pub state: String,
    /// The place of the row that names the columns; 0: it is not among the rows.
    pub head: i64,
    /// Raised by every check.
    pub round: i64,
    /// How many rows there are.
    pub total: i64,
    /// Rows that make a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that leave one as it is.
    pub sames: i64,
    /// Rows that cannot be taken.
    pub wrongs: i64,
    /// Rows of which there is something to be told though they can be taken.
    pub warned: i64,
    /// The same by kind, as JSON.
    pub tally: String,
    /// The batch that applies it.
    pub batch_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub changed_at: i64,
}

/// How many rows were found to do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportCounts {
    /// Rows that make a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that leave one as it is.
    pub sames: i64,
    /// Rows that cannot be taken.
    pub wrongs: i64,
    /// Rows of which there is something to be told though they can be taken.
    pub warned: i64,
}

/// Begins to keep a file, and returns its row.
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

/// How many files are being received at `now`, which takes until `until` at most: of this user, and of all.
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

/// The whole file is there: what it was found to be.
pub async fn set_received(db: impl SqliteExecutor<'_>, now: &Import) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set state = 'received', encoding = $2, delimiter = $3, heading = $4, heading_key = $5, \
             columns = $6, total = $7, changed_at = $8, head = $9 where id = $1",
    )
    .bind(now.id)
    .bind(&now.encoding)
    .bind(&now.delimiter)
    .bind(&now.heading)
    .bind(&now.heading_key)
    .bind(&now.columns)
    .bind(now.total)
    .bind(now.changed_at)
    .bind(now.head)
    .execute(db)
    .await
    .map(drop)
}

/// Says in which encoding a file is; what was found out about its rows does not hold any more.
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

/// Another row that names the columns.
#[derive(Clone, Debug)]
pub struct HeadingChange {
    /// Its place.
    pub head: i64,
    /// How many rows come after it.
    pub total: i64,
    /// What it calls the columns, under seal, and the key of that.
    pub heading: (Vec<u8>, String),
    /// Which column is which, as JSON.
    pub columns: String,
}

/// Says which row names the columns; what was found out about the others does not hold any more.
pub async fn set_heading(
    db: impl SqliteExecutor<'_>,
    id: i64,
    to: &HeadingChange,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set head = $2, total = $3, heading = $4, heading_key = $5, columns = $6, state = 'received', \
             changed_at = $7 where id = $1 and state in ('received', 'checked')",
    )
    .bind(id)
    .bind(to.head)
    .bind(to.total)
    .bind(&to.heading.0)
    .bind(&to.heading.1)
    .bind(&to.columns)
    .bind(now)
    .execute(db)
    .await
    .map(drop)
}

/// The file of this UUID that this user sent; `None`: the console's.
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

/// The file of this row, whoever sent it.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<Import>, sqlx::Error> {
    sqlx::query_as("select * from import where id = $1").bind(id).fetch_optional(db).await
}

/// The files that this user sent and that wait, the latest first.
pub async fn list_waiting(db: impl SqliteExecutor<'_>, user_id: i64, most: u32) -> Result<Vec<Import>, sqlx::Error> {
    sqlx::query_as(
        "select * from import where user_id = $1 and state in ('received', 'checking', 'checked') \
         order by id desc limit $2",
    )
    .bind(user_id)
    .bind(most)
    .fetch_all(db)
    .await
}

/// Begins another check: which column is which, and nothing is known of any row. Returns its round; `None` if the
/// file is being applied.
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

/// Keeps what some rows were found to do; `false`, and nothing is kept, if the check of this round is over.
pub async fn add_row_checks(
    db: &mut Tx,
    id: i64,
    round: i64,
    counts: ImportCounts,
    rows: &[RowCheck],
    (now, until): (i64, i64),
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
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
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    for row in rows {
        set_row_check(&mut *db, id, row).await?;
    }
    Ok(true)
}

/// Ends the check of this round: every row was looked at, and this is what is to be told of them, by kind.
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

/// Brings the file from one state to another; `false` if it was in none of these.
pub async fn transition(
    db: impl SqliteExecutor<'_>,
    id: i64,
    (from, round): (&str, i64),
    to: &str,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("update import set state = $4, changed_at = $5 where id = $1 and state = $2 and round = $3")
        .bind(id)
        .bind(from)
        .bind(round)
        .bind(to)
        .bind(now)
        .execute(db)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// A batch begins to apply what the check of this round has found; `false` if another one has begun.
pub async fn start_apply(
    db: impl SqliteExecutor<'_>,
    id: i64,
    round: i64,
    batch_id: i64,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "update import set state = 'applied', batch_id = $3, changed_at = $4 \
         where id = $1 and round = $2 and state = 'checked'",
    )
    .bind(id)
    .bind(round)
    .bind(batch_id)
    .bind(now)
    .execute(db)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// One more row was refused, while it was applied.
pub async fn increment_wrongs(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update import set wrongs = wrongs + 1 where id = $1").bind(id).execute(db).await.map(drop)
}

/// Drops a file and its rows.
pub async fn delete(db: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1").bind(id).execute(&mut *db).await?;
    sqlx::query("delete from import where id = $1").bind(id).execute(db).await.map(drop)
}
