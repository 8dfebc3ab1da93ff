//! What a batch is done to: mailboxes, or the rows of a file.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::Tx;
use super::batches::Named;
use super::mailbox_row::{self, Mailbox, SELECT};
use super::recipients;
use super::scope::Scope;
use crate::domain::batch::Outcome;
use crate::domain::choice::Choice as _;

/// How many rows one statement adds: each has six values, and a statement has room for 32,766.
const AT_ONCE: usize = 2_000;

/// An item as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Item {
    /// Its place in the batch.
    pub position: i64,
    /// The mailbox.
    pub mailbox_id: Option<i64>,
    /// The position of a row of a file among its rows.
    pub row: Option<String>,
    /// Items of the same ring are done at once.
    pub ring: Option<i64>,
    /// A PIN under seal: the one that the mailbox had, until the batch is over.
    pub pin_sealed: Option<Vec<u8>>,
    /// The key that opens it.
    pub pin_key: Option<String>,
    /// What has become of it.
    #[sqlx(try_from = "String")]
    pub outcome: Named<Outcome>,
    /// Why it was refused, as a word.
    pub code: Option<String>,
    /// Why it was refused: the reason as JSON, or a sentence of an earlier version.
    pub note: Option<String>,
}

/// An item to add.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "each is described at the field of `Item`")]
pub struct NewItem {
    pub mailbox_id: Option<i64>,
    pub row: Option<String>,
    pub ring: Option<i64>,
}

/// Adds items from the position `first` on.
pub async fn put(db: &mut Tx, batch_id: i64, first: i64, items: &[NewItem]) -> Result<(), sqlx::Error> {
    let mut position = first;
    for some in items.chunks(AT_ONCE) {
        let mut query = QueryBuilder::new("insert into batch_item (batch_id, position, mailbox_id, row, ring) ");
        query.push_values(some, |mut row, item| {
            row.push_bind(batch_id).push_bind(position).push_bind(item.mailbox_id).push_bind(item.row.as_deref());
            row.push_bind(item.ring);
            position += 1;
        });
        query.build().persistent(false).execute(&mut *db).await?;
    }
    Ok(())
}

/// Adds every mailbox that another batch has changed, the last first: what it did last is the first to be taken back.
/// The PINs that it has kept go along.
pub async fn put_changed(db: impl SqliteExecutor<'_>, batch_id: i64, of: i64) -> Result<i64, sqlx::Error> {
    let done = sqlx::query(
        "insert into batch_item (batch_id, position, mailbox_id, ring, pin_sealed, pin_key) \
         select $1, (select max(position) from batch_item where batch_id = $2) + 1 - position, mailbox_id, ring, \
             pin_sealed, pin_key \
         from batch_item where batch_id = $2 and outcome = 'changed' and mailbox_id is not null",
    )
    .bind(batch_id)
    .bind(of)
    .execute(db)
    .await?;
    Ok(i64::try_from(done.rows_affected()).unwrap_or(i64::MAX))
}

/// The items of this outcome, in their order, from after the position `after` on.
pub async fn of_outcome(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
    outcome: Outcome,
    after: i64,
    limit: u32,
) -> Result<Vec<Item>, sqlx::Error> {
    sqlx::query_as(
        "select * from batch_item where batch_id = $1 and outcome = $2 and position > $3 order by position limit $4",
    )
    .bind(batch_id)
    .bind(outcome.name())
    .bind(after)
    .bind(limit)
    .fetch_all(db)
    .await
}

/// Writes what has become of an item. A PIN that came with it is kept while it is still to be done.
pub async fn settle(
    db: impl SqliteExecutor<'_>,
    (batch_id, position): (i64, i64),
    mailbox_id: Option<i64>,
    outcome: Outcome,
    why: Option<(&str, &str)>,
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
    .bind(outcome.name())
    .bind(why.map(|why| why.0))
    .bind(why.map(|why| why.1))
    .bind(keep_pin)
    .execute(db)
    .await
    .map(drop)
}

/// Keeps what somebody may not have meant of what was done to an item, as JSON.
pub async fn warn(
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

/// Keeps the PIN that the mailbox of an item has, as it is sealed.
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

/// The warnings of a batch as they are kept, and how many items have just these.
pub async fn warnings(db: impl SqliteExecutor<'_>, batch_id: i64) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "select warnings, count(*) as times from batch_item \
         where batch_id = $1 and outcome = 'changed' and warnings is not null group by warnings order by warnings",
    )
    .bind(batch_id)
    .fetch_all(db)
    .await
}

/// The items of a ring that wait, from after the position `after` on.
pub async fn rest_of_ring(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
    ring: i64,
    after: i64,
) -> Result<Vec<Item>, sqlx::Error> {
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

/// Drops the PINs that a batch has kept, which is over.
pub async fn drop_pins(db: impl SqliteExecutor<'_>, batch_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update batch_item set pin_sealed = null, pin_key = null where batch_id = $1 and pin_key is not null")
        .bind(batch_id)
        .execute(db)
        .await
        .map(drop)
}

/// How many items were refused for which reason, the most frequent first.
pub async fn reasons(db: impl SqliteExecutor<'_>, batch_id: i64) -> Result<Vec<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "select code, count(*) as times from batch_item where batch_id = $1 and outcome = 'refused' \
         group by code order by times desc, code",
    )
    .bind(batch_id)
    .fetch_all(db)
    .await
}

/// The mailboxes of a batch within the scope and of this outcome, each with its position and the note, from
/// after the position `after` on.
pub async fn mailboxes(
    db: &mut Tx,
    scope: Scope,
    batch_id: i64,
    outcome: Outcome,
    after: i64,
    limit: u32,
) -> Result<Vec<(Item, Option<Mailbox>)>, sqlx::Error> {
    let items = of_outcome(&mut *db, batch_id, outcome, after, limit).await?;
    let ids: Vec<i64> = items.iter().filter_map(|item| item.mailbox_id).collect();
    let mut found = Vec::new();
    if !ids.is_empty() {
        let mut query = QueryBuilder::new(SELECT);
        query.push(" where ");
        scope.push(&mut query);
        query.push(" and mailbox.id in (");
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id);
        }
        query.push(")");
        found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
        recipients::fill(db, &mut found).await?;
    }
    let of = |item: &Item| found.iter().find(|m| Some(m.id) == item.mailbox_id).cloned();
    Ok(items.into_iter().map(|item| (of(&item), item)).map(|(mailbox, item)| (item, mailbox)).collect())
}

/// The customers of the mailboxes of a batch, at most `limit`.
pub async fn customers(db: impl SqliteExecutor<'_>, batch_id: i64, limit: u32) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "select distinct mailbox.customer_id from batch_item join mailbox on mailbox.id = batch_item.mailbox_id \
         where batch_item.batch_id = $1 order by mailbox.customer_id limit $2",
    )
    .bind(batch_id)
    .bind(limit)
    .fetch_all(db)
    .await
}
