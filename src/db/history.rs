//! The recorded changes of everything; changes of mailboxes include all their settings.

use serde_json::{Map, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteExecutor};

use super::history_list::HistoryEntry;
use super::mailbox_row::decode_error;
use crate::domain::field::MailboxField;
use crate::forms::mailbox_values::MailboxValues;

/// The key in the JSON of `after` that says that the change set another PIN.
const PIN_CHANGED: &str = "pin_changed";

/// Fields that are never recorded.
const SECRET_FIELDS: [&str; 5] = ["pin", "copy_pin", "password", "password_hash", "secret"];

/// A change to record.
#[derive(Clone, Debug)]
pub struct NewHistoryEntry<'a> {
    /// The kind of thing that was changed; a code that the table allows.
    pub subject: &'a str,
    /// Its id.
    pub subject_id: i64,
    /// Its display name.
    pub subject_name: &'a str,
    /// The customer it belongs to after the change; `None`: the whole system.
    pub customer_id: Option<i64>,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who did it; `None`: the console.
    pub user_id: Option<i64>,
    /// The name of who did it.
    pub actor: &'a str,
    /// The source of the change; a code that the table allows.
    pub source: &'a str,
    /// What was done; a code that the table allows.
    pub action: &'a str,
    /// Its version after the change, if it has one.
    pub version: Option<i64>,
    /// The settings before; `None` if it did not exist or nothing changed.
    pub before: Option<Value>,
    /// The settings after; `None` if nothing changed.
    pub after: Option<Value>,
    /// The batch that it is a part of.
    pub batch_id: Option<i64>,
}

/// A change of a mailbox as recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxHistoryEntry {
    /// The row id; later entries have greater ones.
    pub id: i64,
    /// The customer of the mailbox after the change.
    pub customer_id: i64,
    /// Milliseconds since 1970, UTC.
    pub at: i64,
    /// Who did it; `None`: the console.
    pub user_id: Option<i64>,
    /// The name of who did it at that time.
    pub actor: String,
    /// The source of the change.
    pub source: String,
    /// What was done.
    pub action: String,
    /// The mailbox's version after the change.
    pub version: i64,
    /// All settings before.
    pub before: Option<MailboxValues>,
    /// All settings after.
    pub after: Option<MailboxValues>,
    /// Whether the change set another PIN.
    pub pin_changed: bool,
    /// The batch it was part of.
    pub batch_id: Option<i64>,
}

impl MailboxHistoryEntry {
    /// Converts an entry of the general history; `None` if it is not about a mailbox of a customer.
    pub fn from_history_entry(entry: HistoryEntry) -> Option<Self> {
        Some(Self {
            id: entry.id,
            customer_id: entry.customer_id?,
            at: entry.at,
            user_id: entry.user_id,
            actor: entry.actor,
            source: entry.source,
            action: entry.action,
            version: entry.version?,
            pin_changed: entry.after.as_ref().is_some_and(|map| map.contains_key(PIN_CHANGED)),
            before: entry.before.map(values_from_json),
            after: entry.after.map(values_from_json),
            batch_id: entry.batch_id,
        })
    }
}

/// Records a change. Secrets are removed from the values, whoever passes them.
pub async fn append(db: impl SqliteExecutor<'_>, new: NewHistoryEntry<'_>) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "insert into history (subject, subject_id, subject_name, customer_id, at, user_id, actor, door, action, \
             version, before, after, batch_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id",
    )
    .bind(new.subject)
    .bind(new.subject_id)
    .bind(new.subject_name)
    .bind(new.customer_id)
    .bind(new.at)
    .bind(new.user_id)
    .bind(new.actor)
    .bind(new.source)
    .bind(new.action)
    .bind(new.version)
    .bind(new.before.map(redact))
    .bind(new.after.map(redact))
    .bind(new.batch_id)
    .fetch_one(db)
    .await
}

fn redact(mut values: Value) -> String {
    if let Value::Object(map) = &mut values {
        map.retain(|name, _| !SECRET_FIELDS.contains(&name.as_str()));
    }
    values.to_string()
}

/// Who last changed something, and when: the name of the actor, and milliseconds since 1970, UTC.
pub async fn latest_change(
    db: impl SqliteExecutor<'_>,
    subject: &str,
    subject_id: i64,
) -> Result<Option<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "select actor, at from history where subject = $1 and subject_id = $2 and after is not null \
         order by id desc limit 1",
    )
    .bind(subject)
    .bind(subject_id)
    .fetch_optional(db)
    .await
}

/// The changes of a mailbox in the order they were made, the last first.
pub async fn of_mailbox(
    db: impl SqliteExecutor<'_>,
    mailbox_id: i64,
    limit: u32,
) -> Result<Vec<MailboxHistoryEntry>, sqlx::Error> {
    sqlx::query("select * from history where subject = 'mailbox' and subject_id = $1 order by id desc limit $2")
        .bind(mailbox_id)
        .bind(limit)
        .try_map(|row| read(&row))
        .fetch_all(db)
        .await
}

/// The changes of a mailbox before the entry `before`, latest first by time as in the general history. The order
/// differs from [`of_mailbox`] where the clock was set back.
pub async fn page_of_mailbox(
    db: impl SqliteExecutor<'_>,
    mailbox_id: i64,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<MailboxHistoryEntry>, sqlx::Error> {
    sqlx::query(
        "select * from history where id in (select id from history where subject = 'mailbox' and subject_id = $1 \
             and (at, id) < (coalesce((select beside.at from history as beside where beside.id = $2), $3), \
                 coalesce($2, $3)) \
             order by at desc, id desc limit $4) order by at desc, id desc",
    )
    .bind(mailbox_id)
    .bind(before)
    .bind(i64::MAX)
    .bind(limit)
    .try_map(|row| read(&row))
    .fetch_all(db)
    .await
}

/// One change of a mailbox.
pub async fn entry(
    db: impl SqliteExecutor<'_>,
    mailbox_id: i64,
    id: i64,
) -> Result<Option<MailboxHistoryEntry>, sqlx::Error> {
    sqlx::query("select * from history where subject = 'mailbox' and subject_id = $1 and id = $2")
        .bind(mailbox_id)
        .bind(id)
        .try_map(|row| read(&row))
        .fetch_optional(db)
        .await
}

/// The change that led to this `version` of a mailbox.
pub async fn of_version(
    db: impl SqliteExecutor<'_>,
    mailbox_id: i64,
    version: i64,
) -> Result<Option<MailboxHistoryEntry>, sqlx::Error> {
    sqlx::query(
        "select * from history where subject = 'mailbox' and subject_id = $1 and version = $2 \
             and after is not null order by id desc limit 1",
    )
    .bind(mailbox_id)
    .bind(version)
    .try_map(|row| read(&row))
    .fetch_optional(db)
    .await
}

/// The change of a mailbox's settings by a batch.
pub async fn of_batch(
    db: impl SqliteExecutor<'_>,
    batch_id: i64,
    mailbox_id: i64,
) -> Result<Option<MailboxHistoryEntry>, sqlx::Error> {
    sqlx::query(
        "select * from history where batch_id = $1 and subject_id = $2 and subject = 'mailbox' \
             and after is not null order by id desc limit 1",
    )
    .bind(batch_id)
    .bind(mailbox_id)
    .try_map(|row| read(&row))
    .fetch_optional(db)
    .await
}

/// Whether the PIN of a mailbox has changed since a batch set it.
pub async fn pin_changed_after_batch(
    db: impl SqliteExecutor<'_>,
    mailbox_id: i64,
    batch_id: i64,
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "select exists (select 1 from history where subject = 'mailbox' and subject_id = $1 and after like $3 \
             and id > (select max(id) from history where batch_id = $2 and subject_id = $1 and after is not null))",
    )
    .bind(mailbox_id)
    .bind(batch_id)
    .bind(format!("%\"{PIN_CHANGED}\":true%"))
    .fetch_one(db)
    .await
}

/// Whether this change of a mailbox or a later one set another PIN.
pub async fn pin_changed_since(db: impl SqliteExecutor<'_>, mailbox_id: i64, id: i64) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "select exists (select 1 from history where subject = 'mailbox' and subject_id = $1 and id >= $2 \
             and before is not null and after like $3)",
    )
    .bind(mailbox_id)
    .bind(id)
    .bind(format!("%\"{PIN_CHANGED}\":true%"))
    .fetch_one(db)
    .await
}

/// Whether the user has done `action` to this subject from this source between these two times.
pub async fn was_done_between(
    db: impl SqliteExecutor<'_>,
    (subject, id): (&str, i64),
    user_id: Option<i64>,
    source: &str,
    action: &str,
    (since, now): (i64, i64),
) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar(
        "select exists (select 1 from history where subject = $6 and subject_id = $1 and user_id = $2 \
             and door = $3 and action = $4 and at between $5 and $7)",
    )
    .bind(id)
    .bind(user_id)
    .bind(source)
    .bind(action)
    .bind(since)
    .bind(subject)
    .bind(now)
    .fetch_one(db)
    .await
}

/// A column that holds a JSON object or null.
pub(super) fn json_object_column(row: &SqliteRow, column: &str) -> Result<Option<Map<String, Value>>, sqlx::Error> {
    let text: Option<String> = row.try_get(column)?;
    text.map(|t| serde_json::from_str(&t)).transpose().map_err(|problem| decode_error(column, &problem))
}

fn read(row: &SqliteRow) -> Result<MailboxHistoryEntry, sqlx::Error> {
    let (before, after) = (json_object_column(row, "before")?, json_object_column(row, "after")?);
    Ok(MailboxHistoryEntry {
        id: row.try_get("id")?,
        customer_id: row.try_get("customer_id")?,
        at: row.try_get("at")?,
        user_id: row.try_get("user_id")?,
        actor: row.try_get("actor")?,
        source: row.try_get("door")?,
        action: row.try_get("action")?,
        version: row.try_get("version")?,
        pin_changed: after.as_ref().is_some_and(|map| map.contains_key(PIN_CHANGED)),
        before: before.map(values_from_json),
        after: after.map(values_from_json),
        batch_id: row.try_get("batch_id")?,
    })
}

/// A mailbox's settings as recorded: the fields that are not empty, by name, and whether the PIN changed.
pub fn settings_snapshot(values: &MailboxValues, pin_changed: bool) -> Value {
    let filled = MailboxField::ALL.into_iter().filter(|f| !f.is_secret() && !values.get(*f).is_empty());
    let mut map: Map<String, Value> = filled.map(|f| (f.name().to_owned(), values.get(f).into())).collect();
    if pin_changed {
        map.insert(PIN_CHANGED.to_owned(), true.into());
    }
    Value::Object(map)
}

/// The values of all fields; those missing from the JSON are empty.
fn values_from_json(map: Map<String, Value>) -> MailboxValues {
    MailboxValues::from_pairs(map.into_iter().filter_map(|(name, value)| match value {
        Value::String(text) => Some((name, text)),
        _ => None,
    }))
}
