//! Bulk changes of many mailboxes, as stored.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;
use super::scope::{Reach, Scope};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState, ItemOutcome};
use crate::domain::choice::Choice as _;

/// A batch as stored.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Batch {
    /// The row id.
    pub id: i64,
    /// The id used in URLs.
    pub uuid: String,
    /// Who created it; `None`: the console.
    pub user_id: Option<i64>,
    /// Their name.
    pub actor: String,
    /// The code of the role under which they created it.
    pub role: String,
    /// Their customer; `None`: the console's.
    pub customer_id: Option<i64>,
    /// The code of the source it came from.
    #[sqlx(rename = "door")]
    pub source: String,
    /// The code of a [`BatchKind`].
    #[sqlx(try_from = "String")]
    pub kind: StoredChoice<BatchKind>,
    /// The bulk action as JSON; `None`: not chosen yet.
    pub deed: Option<String>,
    /// The batch that it rolls back.
    pub undoes: Option<i64>,
    /// Its state.
    #[sqlx(try_from = "String")]
    pub state: StoredChoice<BatchState>,
    /// Why it was canceled, unless a user did it.
    pub why: Option<String>,
    /// How many items there are.
    pub total: i64,
    /// How many were changed, or would be.
    pub changed: i64,
    /// How many already had the requested value.
    pub same: i64,
    /// How many were refused.
    pub refused: i64,
    /// Milliseconds since 1970, UTC.
    pub made_at: i64,
    /// When a user confirmed it.
    pub started_at: Option<i64>,
    /// When it ended.
    pub ended_at: Option<i64>,
    /// When the list of new PINs was downloaded.
    pub collected_at: Option<i64>,
    /// The process that runs it.
    pub runner: Option<String>,
}

impl Batch {
    /// Its counters.
    pub fn progress(&self) -> BatchProgress {
        let Self { total, changed, same, refused, .. } = *self;
        BatchProgress { state: self.state.0, total, changed, same, refused }
    }
}

/// A value that is stored by its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredChoice<C>(pub C);

macro_rules! impl_stored_choice {
    ($($of:ty),+) => {$(
        impl TryFrom<String> for StoredChoice<$of> {
            type Error = String;

            fn try_from(word: String) -> Result<Self, String> {
                <$of>::from_code(&word).map(Self).ok_or(word)
            }
        }
    )+};
}

impl_stored_choice!(BatchKind, BatchState, ItemOutcome);

/// A batch to add.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each is described at the field of `Batch`")]
pub struct NewBatch<'a> {
    pub uuid: &'a str,
    pub user_id: Option<i64>,
    pub actor: &'a str,
    pub role: &'a str,
    pub customer_id: Option<i64>,
    pub source: &'a str,
    pub kind: BatchKind,
    pub undoes: Option<i64>,
    pub made_at: i64,
}

/// Adds a batch without items, whose state is [`BatchState::Filling`], and returns its row.
pub async fn insert(db: impl SqliteExecutor<'_>, new: &NewBatch<'_>) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into batch (uuid, user_id, actor, role, customer_id, door, kind, undoes, state, made_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'filling', $9) returning id",
    )
    .bind(new.uuid)
    .bind(new.user_id)
    .bind(new.actor)
    .bind(new.role)
    .bind(new.customer_id)
    .bind(new.source)
    .bind(new.kind.code())
    .bind(new.undoes)
    .bind(new.made_at)
    .fetch_one(db)
    .await
}

/// The batch of this row.
pub async fn by_id(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<Batch>, sqlx::Error> {
    sqlx::query_as("select * from batch where id = $1").bind(id).fetch_optional(db).await
}

/// The batch of this UUID.
pub async fn by_uuid(db: impl SqliteExecutor<'_>, uuid: &str) -> Result<Option<Batch>, sqlx::Error> {
    sqlx::query_as("select * from batch where uuid = $1").bind(uuid).fetch_optional(db).await
}

/// The batches in progress without a live runner at `now`, at most `limit`. With `only`, a process id and an action:
/// just those that this process ran or that do this action.
pub async fn list_without_runner(
    db: impl SqliteExecutor<'_>,
    (now, until): (i64, i64),
    only: Option<(&str, &str)>,
    limit: u32,
) -> Result<Vec<Batch>, sqlx::Error> {
    let mut query = QueryBuilder::new("select * from batch where state in ('counting', 'running')");
    query.push(" and (runner_until is null or runner_until < ").push_bind(now);
    query.push(" or runner_until > ").push_bind(until).push(")");
    if let Some((process, action)) = only {
        query.push(" and (runner like ").push_bind(format!("{process}:%"));
        query.push(" or deed = ").push_bind(action).push(")");
    }
    query.push(" order by id limit ").push_bind(limit).build_query_as().fetch_all(db).await
}

/// Records which process runs a batch, with a lease until `until`.
pub async fn acquire_lease(db: impl SqliteExecutor<'_>, id: i64, runner: &str, until: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update batch set runner = $2, runner_until = $3 where id = $1")
        .bind(id)
        .bind(runner)
        .bind(until)
        .execute(db)
        .await
        .map(drop)
}

/// Takes over a batch whose lease has expired at `now`; returns `false` if it is no longer available. A lease that
/// reaches beyond `until` predates a clock that was set back, and counts as expired.
pub async fn take_over_lease(
    db: impl SqliteExecutor<'_>,
    id: i64,
    runner: &str,
    (now, until): (i64, i64),
) -> Result<bool, sqlx::Error> {
    let result = sqlx::query(
        "update batch set runner = $2, runner_until = $4 where id = $1 and state in ('counting', 'running') \
             and (runner_until is null or runner_until < $3 or runner_until > $4)",
    )
    .bind(id)
    .bind(runner)
    .bind(now)
    .bind(until)
    .execute(db)
    .await?;
    Ok(result.rows_affected() > 0)
}

/// Extends the runner's lease; returns `false` if another process has taken the batch over.
pub async fn renew_lease(db: impl SqliteExecutor<'_>, id: i64, runner: &str, until: i64) -> Result<bool, sqlx::Error> {
    let result = sqlx::query("update batch set runner_until = $3 where id = $1 and runner = $2")
        .bind(id)
        .bind(runner)
        .bind(until)
        .execute(db)
        .await?;
    Ok(result.rows_affected() > 0)
}

/// The started batch that rolls this one back, if there is one.
pub async fn find_started_undo(db: impl SqliteExecutor<'_>, id: i64) -> Result<Option<Batch>, sqlx::Error> {
    sqlx::query_as("select * from batch where undoes = $1 and started_at is not null order by id desc limit 1")
        .bind(id)
        .fetch_optional(db)
        .await
}

/// The unconfirmed batch of this user, or of the console, that would roll this one back.
pub async fn find_pending_undo(
    db: impl SqliteExecutor<'_>,
    id: i64,
    user_id: Option<i64>,
) -> Result<Option<Batch>, sqlx::Error> {
    sqlx::query_as(
        "select * from batch where undoes = $1 and coalesce(user_id, 0) = coalesce($2, 0) and started_at is null \
             and state in ('filling', 'counting', 'prepared') order by id desc limit 1",
    )
    .bind(id)
    .bind(user_id)
    .fetch_optional(db)
    .await
}

/// The started batches before the row `before`, latest first: those of one user, or also of every user of the customers
/// in reach.
pub async fn list_started(
    db: impl SqliteExecutor<'_>,
    (user_id, reach): (Option<i64>, Option<Reach>),
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Batch>, sqlx::Error> {
    let mut query = QueryBuilder::new("select * from batch where started_at is not null and id < ");
    query.push_bind(before.unwrap_or(i64::MAX)).push(" and (user_id = ").push_bind(user_id);
    if let Some(reach) = reach {
        query.push(" or ");
        Scope::Customers(reach).push_customers(&mut query, "batch.customer_id");
    }
    query.push(") order by id desc limit ").push_bind(limit);
    query.build_query_as().fetch_all(db).await
}

/// Moves a batch to another state. Writes nothing and returns `false` if its current state is not in `from`.
pub async fn transition(
    db: impl SqliteExecutor<'_>,
    id: i64,
    from: &[BatchState],
    to: BatchState,
) -> Result<bool, sqlx::Error> {
    let mut query = QueryBuilder::new("update batch set state = ");
    query.push_bind(to.code()).push(" where id = ").push_bind(id).push(" and state in (");
    let mut states = query.separated(", ");
    for state in from {
        states.push_bind(state.code());
    }
    query.push(")");
    Ok(query.build().execute(db).await?.rows_affected() > 0)
}

/// Stores the bulk action.
pub async fn set_bulk_action(db: impl SqliteExecutor<'_>, id: i64, action: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update batch set deed = $2 where id = $1").bind(id).bind(action).execute(db).await.map(drop)
}

/// Records when a batch started.
pub async fn set_started(db: impl SqliteExecutor<'_>, id: i64, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update batch set started_at = coalesce(started_at, $2), ended_at = null, why = null where id = $1")
        .bind(id)
        .bind(at)
        .execute(db)
        .await
        .map(drop)
}

/// Records when a batch ended, and why if no user ended it.
pub async fn set_ended(db: impl SqliteExecutor<'_>, id: i64, at: i64, why: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("update batch set ended_at = $2, why = $3 where id = $1")
        .bind(id)
        .bind(at)
        .bind(why)
        .execute(db)
        .await
        .map(drop)
}

/// Records the download of the list of new PINs; returns `false` if it was downloaded before.
pub async fn set_pins_collected(db: impl SqliteExecutor<'_>, id: i64, at: i64) -> Result<bool, sqlx::Error> {
    let result = sqlx::query("update batch set collected_at = $2 where id = $1 and collected_at is null")
        .bind(id)
        .bind(at)
        .execute(db)
        .await?;
    Ok(result.rows_affected() > 0)
}

/// Adds to the counters.
pub async fn add_progress(db: impl SqliteExecutor<'_>, id: i64, more: &BatchProgress) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update batch set total = total + $2, changed = changed + $3, same = same + $4, refused = refused + $5 \
         where id = $1",
    )
    .bind(id)
    .bind(more.total)
    .bind(more.changed)
    .bind(more.same)
    .bind(more.refused)
    .execute(db)
    .await
    .map(drop)
}

/// Resets every item to waiting, and the counters to zero.
pub async fn reset_items(db: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update batch_item set outcome = 'waiting', code = null, note = null where batch_id = $1 and outcome <> 'waiting'",
    )
    .bind(id)
    .execute(&mut *db)
    .await?;
    sqlx::query("update batch set changed = 0, same = 0, refused = 0 where id = $1")
        .bind(id)
        .execute(db)
        .await
        .map(drop)
}

/// Deletes the batches created before `before` that were never started.
pub async fn delete_expired(db: impl SqliteExecutor<'_>, before: i64) -> Result<(), sqlx::Error> {
    sqlx::query("delete from batch where started_at is null and made_at < $1").bind(before).execute(db).await.map(drop)
}
