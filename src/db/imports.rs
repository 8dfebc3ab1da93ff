//! Files of mailboxes on their way.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;

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
    /// The batch that applies it.
    pub batch_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub changed_at: i64,
}

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
}

/// A row to keep.
#[derive(Clone, Debug)]
pub struct NewRow {
    /// Its place, from 1.
    pub position: i64,
    /// The line that it begins in.
    pub line: i64,
    /// Its cells under seal, and the key of that.
    pub cells: (Vec<u8>, String),
}

/// What a row was found to do.
#[derive(Clone, Debug)]
pub struct Judgement {
    /// Its place.
    pub position: i64,
    /// The word for it.
    pub verdict: &'static str,
    /// Which mailbox it means, if it can be said.
    pub subject: Option<String>,
    /// What is wrong with it under seal, and the key of that.
    pub problems: Option<(Vec<u8>, String)>,
}

/// How many rows were found to do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows that make a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that leave one as it is.
    pub sames: i64,
    /// Rows that cannot be taken.
    pub wrongs: i64,
}

/// Begins to keep a file, and returns its row.
pub async fn begin(
    db: impl SqliteExecutor<'_>,
    uuid: &str,
    user_id: Option<i64>,
    customer_id: i64,
    file_name: &str,
    now: i64,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into import (uuid, user_id, customer_id, file_name, state, changed_at) \
         values ($1, $2, $3, $4, 'receiving', $5) returning id",
    )
    .bind(uuid)
    .bind(user_id)
    .bind(customer_id)
    .bind(file_name)
    .bind(now)
    .fetch_one(db)
    .await
}

/// Keeps rows.
pub async fn add_rows(db: &mut Tx, id: i64, rows: &[NewRow]) -> Result<(), sqlx::Error> {
    let mut query = QueryBuilder::new("insert into import_row (import_id, position, line, cells, cells_key) ");
    query.push_values(rows, |mut values, row| {
        values.push_bind(id).push_bind(row.position).push_bind(row.line);
        values.push_bind(&row.cells.0).push_bind(&row.cells.1);
    });
    query.build().persistent(false).execute(db).await.map(drop)
}

/// The whole file is there: what it was found to be.
pub async fn received(db: impl SqliteExecutor<'_>, now: &Import) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update import set state = 'received', encoding = $2, delimiter = $3, heading = $4, heading_key = $5, \
             columns = $6, total = $7, changed_at = $8 where id = $1",
    )
    .bind(now.id)
    .bind(&now.encoding)
    .bind(&now.delimiter)
    .bind(&now.heading)
    .bind(&now.heading_key)
    .bind(&now.columns)
    .bind(now.total)
    .bind(now.changed_at)
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
pub async fn waiting(db: impl SqliteExecutor<'_>, user_id: i64, most: u32) -> Result<Vec<Import>, sqlx::Error> {
    sqlx::query_as(
        "select * from import where user_id = $1 and state in ('received', 'checking', 'checked') \
         order by id desc limit $2",
    )
    .bind(user_id)
    .bind(most)
    .fetch_all(db)
    .await
}

/// The rows after the place `after`, in their order; `verdict`: those that were found to do this.
pub async fn rows(
    db: impl SqliteExecutor<'_>,
    id: i64,
    verdict: Option<&str>,
    after: i64,
    limit: u32,
) -> Result<Vec<ImportRow>, sqlx::Error> {
    let mut query = QueryBuilder::new(
        "select position, line, cells, cells_key, problems, problems_key from import_row where import_id = ",
    );
    query.push_bind(id).push(" and position > ").push_bind(after);
    if let Some(verdict) = verdict {
        query.push(" and verdict = ").push_bind(verdict);
    }
    query.push(" order by position limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// The row at this place.
pub async fn row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<Option<ImportRow>, sqlx::Error> {
    sqlx::query_as(
        "select position, line, cells, cells_key, problems, problems_key from import_row \
         where import_id = $1 and position = $2",
    )
    .bind(id)
    .bind(position)
    .fetch_optional(db)
    .await
}

/// The places of the rows that make or change a mailbox, after the place `after`.
pub async fn positions(db: impl SqliteExecutor<'_>, id: i64, after: i64, limit: u32) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "select position from import_row where import_id = $1 and position > $2 and verdict in ('create', 'update') \
         order by position limit $3",
    )
    .bind(id)
    .bind(after)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Lines grow with places. To order by place instead would have the store walk the whole file for a mailbox that is
/// not in it.
const LINE_OF: &str = "select min(line) from import_row where import_id = $1 and subject = $2";

/// The line of the first row that means this mailbox, if there is one.
pub async fn line_of(db: impl SqliteExecutor<'_>, id: i64, subject: &str) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar(LINE_OF).bind(id).bind(subject).fetch_one(db).await
}

/// Begins another check: which column is which, and nothing is known of any row. Returns its round; `None` if the
/// file is being applied.
pub async fn begin_check(db: &mut Tx, id: i64, columns: &str, now: i64) -> Result<Option<i64>, sqlx::Error> {
    let round = sqlx::query_scalar(
        "update import set state = 'checking', columns = $2, round = round + 1, creates = 0, updates = 0, \
             sames = 0, wrongs = 0, changed_at = $3 \
         where id = $1 and state in ('received', 'checking', 'checked') returning round",
    )
    .bind(id)
    .bind(columns)
    .bind(now)
    .fetch_optional(&mut *db)
    .await?;
    if round.is_some() {
        sqlx::query(
            "update import_row set verdict = null, subject = null, problems = null, problems_key = null \
             where import_id = $1 and verdict is not null",
        )
        .bind(id)
        .execute(db)
        .await?;
    }
    Ok(round)
}

/// Keeps what some rows were found to do; `false`, and nothing is kept, if the check of this round is over.
pub async fn judged(
    db: &mut Tx,
    id: i64,
    round: i64,
    counts: Counts,
    rows: &[Judgement],
    now: i64,
) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "update import set creates = creates + $3, updates = updates + $4, sames = sames + $5, \
             wrongs = wrongs + $6, changed_at = $7 where id = $1 and round = $2 and state = 'checking'",
    )
    .bind(id)
    .bind(round)
    .bind(counts.creates)
    .bind(counts.updates)
    .bind(counts.sames)
    .bind(counts.wrongs)
    .bind(now)
    .execute(&mut *db)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    for row in rows {
        judge(&mut *db, id, row).await?;
    }
    Ok(true)
}

/// Keeps what one row was found to do.
pub async fn judge(db: impl SqliteExecutor<'_>, id: i64, row: &Judgement) -> Result<(), sqlx::Error> {
    let (problems, key) = row.problems.as_ref().map(|(bytes, key)| (bytes, key)).unzip();
    sqlx::query(
        "update import_row set verdict = $3, subject = $4, problems = $5, problems_key = $6 \
         where import_id = $1 and position = $2",
    )
    .bind(id)
    .bind(row.position)
    .bind(row.verdict)
    .bind(&row.subject)
    .bind(problems)
    .bind(key)
    .execute(db)
    .await
    .map(drop)
}

/// Brings the file from one state to another; `false` if it was in none of these.
pub async fn turn(
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
pub async fn applying(
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
pub async fn one_more_wrong(db: impl SqliteExecutor<'_>, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update import set wrongs = wrongs + 1 where id = $1").bind(id).execute(db).await.map(drop)
}

/// Drops a row that is done with.
pub async fn drop_row(db: impl SqliteExecutor<'_>, id: i64, position: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and position = $2")
        .bind(id)
        .bind(position)
        .execute(db)
        .await
        .map(drop)
}

/// Drops the rows that were found to do this.
pub async fn drop_rows(db: impl SqliteExecutor<'_>, id: i64, verdict: &str) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1 and verdict = $2")
        .bind(id)
        .bind(verdict)
        .execute(db)
        .await
        .map(drop)
}

/// Drops a file and its rows.
pub async fn delete(db: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from import_row where import_id = $1").bind(id).execute(&mut *db).await?;
    sqlx::query("delete from import where id = $1").bind(id).execute(db).await.map(drop)
}

#[cfg(test)]
#[path = "imports_test.rs"]
mod test;
