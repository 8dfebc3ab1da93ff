//! The items of a batch: mailboxes, or rows of an imported file.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;
use super::batches::StoredChoice;
use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::recipients;
use super::scope::Scope;
use crate::domain::batch::ItemOutcome;
use crate::domain::choice::Choice as _;

/// How many rows one statement adds: each has six values, and a statement takes at most 32,766.
const ROWS_PER_INSERT: usize = 2_000;

/// An item as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct BatchItem {
    /// Its position in the batch.
    pub position: i64,
    /// The mailbox.
    pub mailbox_id: Option<i64>,
    /// The position of its row in an imported file.
    pub row: Option<String>,
    /// Items of the same number cycle are applied together.
    pub ring: Option<i64>,
    /// A sealed PIN: the one the mailbox had, kept until the batch is over.
    pub pin_sealed: Option<Vec<u8>>,
    /// The id of the key that opens it.
    pub pin_key: Option<String>,
    /// The result so far.
    #[sqlx(try_from = "String")]
    pub outcome: StoredChoice<ItemOutcome>,
    /// Why it was refused, as a code.
    pub code: Option<String>,
    /// Why it was refused: the reason as JSON, or a sentence of an earlier version.
    pub note: Option<String>,
}

/// An item to add.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "each is described at the field of `Item`")]
pub struct NewBatchItem {
    pub mailbox_id: Option<i64>,
    pub row: Option<String>,
    pub ring: Option<i64>,
}

/// Adds items from the position `first` on.
pub async fn insert(db: &mut Tx, batch_id: i64, first: i64, items: &[NewBatchItem]) -> Result<(), sqlx::Error> {
    let mut position = first;
    for chunk in items.chunks(ROWS_PER_INSERT) {
        let mut query = QueryBuilder::new("insert into batch_item (batch_id, position, mailbox_id, row, ring) ");
        query.push_values(chunk, |mut row, item| {
            row.push_bind(batch_id).push_bind(position).push_bind(item.mailbox_id).push_bind(item.row.as_deref());
            row.push_bind(item.ring);
            position += 1;
        });
        query.build().persistent(false).execute(&mut *db).await?;
    }
    Ok(())
}

/// Adds every mailbox that another batch has changed, in reverse order, so that its last change is undone first. Stored
/// PINs are copied along.
pub async fn insert_changed_of(db: impl SqliteExecutor<'_>, batch_id: i64, source_id: i64) -> Result<i64, sqlx::Error> {
    let result = sqlx::query(
        "insert into batch_item (batch_id, position, mailbox_id, ring, pin_sealed, pin_key) \
         select $1, (select max(position) from batch_item where batch_id = $2) + 1 - position, mailbox_id, ring, \
             pin_sealed, pin_key \
         from batch_item where batch_id = $2 and outcome = 'changed' and mailbox_id is not null",
    )
    .bind(batch_id)
    .bind(source_id)
    .execute(db)
    .await?;
    Ok(i64::try_from(result.rows_affected()).unwrap_or(i64::MAX))
}

/// The items with this outcome, by position, after the position `after`.
pub async fn list_by_outcome(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
    outcome: ItemOutcome,
    after: i64,
    limit: u32,
) -> Result<Vec<BatchItem>, sqlx::Error> {
    sqlx::query_as(
        "select * from batch_item where batch_id = $1 and outcome = $2 and position > $3 order by position limit $4",
    )
    .bind(batch_id)
    .bind(outcome.code())
    .bind(after)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Stores the outcome of an item. Its PIN is dropped unless `keep_pin` is set.
pub async fn set_outcome(
    db: impl SqliteExecutor<'_>,
    (batch_id, position): (i64, i64),
    mailbox_id: Option<i64>,
    outcome: ItemOutcome,
    refusal: Option<(&str, &str)>,
    keep_pin: bool,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update batch_item set mailbox_id = coalesce($3, mailbox_id), outcome = $4, code = $5, note = $6, \
             warnings = null, \
             pin_sealed = case when $7 then pin_sealed end, pin_key = case when $7 then pin_key end \
         where batch_id = $1 and position = $2",
    )
    .bind(batch_id)
    .bind(position)
    .bind(mailbox_id)
    .bind(outcome.code())
    .bind(refusal.map(|refusal| refusal.0))
    .bind(refusal.map(|refusal| refusal.1))
    .bind(keep_pin)
    .execute(db)
    .await
    .map(drop)
}

/// Stores the warnings about what was done to an item, as JSON.
pub async fn set_warnings(
    db: impl SqliteExecutor<'_>,
    (batch_id, position): (i64, i64),
    warnings: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query("update batch_item set warnings = $3 where batch_id = $1 and position = $2")
        .bind(batch_id)
        .bind(position)
        .bind(warnings)
        .execute(db)
        .await
        .map(drop)
}

/// Stores the current sealed PIN of the item's mailbox.
pub async fn keep_pin(
    db: impl SqliteExecutor<'_>,
    (batch_id, position): (i64, i64),
    (bytes, key): (&[u8], &str),
) -> Result<(), sqlx::Error> {
    sqlx::query("update batch_item set pin_sealed = $3, pin_key = $4 where batch_id = $1 and position = $2")
        .bind(batch_id)
        .bind(position)
        .bind(bytes)
        .bind(key)
        .execute(db)
        .await
        .map(drop)
}

/// The distinct warnings of a batch as stored, and how many items have each.
pub async fn warnings(db: impl SqliteExecutor<'_>, batch_id: i64) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "select warnings, count(*) as times from batch_item \
         where batch_id = $1 and outcome = 'changed' and warnings is not null group by warnings order by warnings",
    )
    .bind(batch_id)
    .fetch_all(db)
    .await
}

/// The waiting items of a number cycle, after the position `after`.
pub async fn list_waiting_in_number_cycle(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
    ring: i64,
    after: i64,
) -> Result<Vec<BatchItem>, sqlx::Error> {
    sqlx::query_as(
        "select * from batch_item where batch_id = $1 and outcome = 'waiting' and position > $3 and ring = $2 \
         order by position",
    )
    .bind(batch_id)
    .bind(ring)
    .bind(after)
    .fetch_all(db)
    .await
}

/// Deletes the PINs that a batch has stored, once it is over.
pub async fn delete_pins(db: impl SqliteExecutor<'_>, batch_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update batch_item set pin_sealed = null, pin_key = null where batch_id = $1 and pin_key is not null")
        .bind(batch_id)
        .execute(db)
        .await
        .map(drop)
}

/// How many items were refused for each reason, the most frequent first.
pub async fn count_by_refusal_code(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "select code, count(*) as times from batch_item where batch_id = $1 and outcome = 'refused' \
         group by code order by times desc, code",
    )
    .bind(batch_id)
    .fetch_all(db)
    .await
}

/// The items with this outcome after the position `after`, each with its mailbox if that is within the scope.
pub async fn list_with_mailboxes(
    db: &mut Tx,
    scope: Scope,
    batch_id: i64,
    outcome: ItemOutcome,
    after: i64,
    limit: u32,
) -> Result<Vec<(BatchItem, Option<Mailbox>)>, sqlx::Error> {
    let items = list_by_outcome(&mut *db, batch_id, outcome, after, limit).await?;
    let ids: Vec<i64> = items.iter().filter_map(|item| item.mailbox_id).collect();
    let mut found = Vec::new();
    if !ids.is_empty() {
        let mut query = QueryBuilder::new(SELECT_MAILBOXES);
        query.push(" where ");
        scope.push_mailboxes(&mut query);
        query.push(" and mailbox.id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id);
        }
        query.push(")");
        found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
        recipients::load_into(db, &mut found).await?;
    }
    let mailbox_of = |item: &BatchItem| found.iter().find(|m| Some(m.id) == item.mailbox_id).cloned();
    Ok(items.into_iter().map(|item| (mailbox_of(&item), item)).map(|(mailbox, item)| (item, mailbox)).collect())
}

/// The customers of the mailboxes of a batch, at most `limit`.
pub async fn customer_ids(db: impl SqliteExecutor<'_>, batch_id: i64, limit: u32) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "select distinct mailbox.customer_id from batch_item join mailbox on mailbox.id = batch_item.mailbox_id \
         where batch_item.batch_id = $1 order by mailbox.customer_id limit $2",
    )
    .bind(batch_id)
    .bind(limit)
    .fetch_all(db)
    .await
}
