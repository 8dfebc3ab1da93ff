//! Reads and writes single mailboxes.

use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{QueryBuilder, Row, Sqlite, SqliteExecutor};

pub use super::mailbox_row::Mailbox;
use super::mailbox_row::{self, SELECT_MAILBOXES};
pub use super::recipients::Recipient;
use super::scope::Scope;
use super::{Tx, concerns, free_numbers, recipients};
use crate::domain::choice::Choice as _;
use crate::domain::concern::Concerns;
use crate::domain::dial_string::DialString;
use crate::domain::email::Email;
use crate::domain::fold::fold;
use crate::domain::mailbox::MailboxSettings;

/// A sealed PIN, and the id of its key.
#[derive(Clone, Copy, Debug)]
pub struct SealedPin<'a> {
    /// Nonce and ciphertext.
    pub bytes: &'a [u8],
    /// The id of the key.
    pub key_id: &'a str,
}

/// A mailbox and its sealed PIN.
#[derive(Clone, sqlx::FromRow)]
pub struct PinRow {
    /// The row id.
    pub id: i64,
    /// The value that the seal is bound to.
    pub uuid: String,
    /// The mailbox number, which a PIN may have to differ from.
    pub number: String,
    /// Nonce and ciphertext.
    pub pin_sealed: Vec<u8>,
    /// The id of the key.
    pub pin_key: String,
}

/// A mailbox to add.
#[derive(Clone, Copy, Debug)]
pub struct NewMailbox<'a> {
    /// The id used in URLs.
    pub uuid: &'a str,
    /// The customer it belongs to.
    pub customer_id: i64,
    /// Everything that can be set.
    pub settings: &'a MailboxSettings,
    /// Its PIN.
    pub pin: SealedPin<'a>,
    /// Milliseconds since 1970, UTC.
    pub created_at: i64,
}

/// The mailbox of this UUID, if it is within the scope.
pub async fn by_uuid(db: &mut Tx, scope: Scope, uuid: &str) -> Result<Option<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.uuid = ").push_bind(uuid).push(" and ");
    scope.push_mailboxes(&mut query);
    fetch_one(db, query).await
}

/// The mailboxes of these UUIDs that are within the scope, by id.
pub async fn by_uuids(db: &mut Tx, scope: Scope, uuids: &[String]) -> Result<Vec<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.uuid in (");
    let mut list = query.separated(", ");
    for uuid in uuids {
        list.push_bind(uuid);
    }
    query.push(") and ");
    scope.push_mailboxes(&mut query);
    query.push(" order by mailbox.id");
    let mut found = query.build().persistent(false).try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

/// The mailbox of this id, if it is within the scope.
pub async fn by_id_in_scope(db: &mut Tx, scope: Scope, id: i64) -> Result<Option<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.id = ").push_bind(id).push(" and ");
    scope.push_mailboxes(&mut query);
    fetch_one(db, query).await
}

/// The mailbox of this id, regardless of scope.
pub async fn by_id(db: &mut Tx, id: i64) -> Result<Option<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.id = ").push_bind(id);
    fetch_one(db, query).await
}

/// The mailbox of this number, archived or not, if it is within the scope.
pub async fn by_number(
    db: &mut Tx,
    scope: Scope,
    customer_id: i64,
    number: &str,
) -> Result<Option<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.customer_id = ").push_bind(customer_id);
    query.push(" and mailbox.number = ").push_bind(number).push(" and ");
    scope.push_mailboxes(&mut query);
    fetch_one(db, query).await
}

/// Every mailbox that a user owns, archived or not, by id.
pub async fn list_owned_by(db: &mut Tx, user_id: i64) -> Result<Vec<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.owner_id = ").push_bind(user_id).push(" order by mailbox.id");
    let mut found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

/// Sealed PINs of a customer's active mailboxes, by id, after `after`.
pub async fn list_sealed_pins(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    after: i64,
    limit: u32,
) -> Result<Vec<PinRow>, sqlx::Error> {
    sqlx::query_as(
        "select id, uuid, number, pin_sealed, pin_key from mailbox \
         where customer_id = $1 and archived_at is null and id > $2 order by id limit $3",
    )
    .bind(customer_id)
    .bind(after)
    .bind(limit)
    .fetch_all(db)
    .await
}

async fn fetch_one(db: &mut Tx, mut query: QueryBuilder<Sqlite>) -> Result<Option<Mailbox>, sqlx::Error> {
    let found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_optional(&mut *db).await?;
    let mut found: Vec<Mailbox> = found.into_iter().collect();
    recipients::load_into(db, &mut found).await?;
    Ok(found.pop())
}

/// The id of the mailbox that has this number, archived or not.
pub async fn id_by_number(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    number: &str,
) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("select id from mailbox where customer_id = $1 and number = $2")
        .bind(customer_id)
        .bind(number)
        .fetch_optional(db)
        .await
}

/// When the customer's mailbox of this number was archived; the outer `None`: there is no such mailbox.
pub async fn archived_at_by_number(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    number: &str,
) -> Result<Option<Option<i64>>, sqlx::Error> {
    sqlx::query_scalar("select archived_at from mailbox where customer_id = $1 and number = $2")
        .bind(customer_id)
        .bind(number)
        .fetch_optional(db)
        .await
}

/// The sealed PIN of a mailbox: its bytes, and the id of the key.
pub async fn sealed_pin(db: impl SqliteExecutor<'_>, id: i64) -> Result<(Vec<u8>, String), sqlx::Error> {
    let row = sqlx::query("select pin_sealed, pin_key from mailbox where id = $1").bind(id).fetch_one(db).await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// Adds a mailbox and its recipients, counts it for the customer, and returns its id.
pub async fn insert(db: &mut Tx, new: NewMailbox<'_>) -> Result<i64, sqlx::Error> {
    let query = sqlx::query(
        "insert into mailbox (number, name, description, pin_required, owner_id, language, timezone, \
             temporary_greeting, beep, play_order, announce_envelope, announce_caller, announce_duration, \
             announce_time, exit_kind, exit_number, caller_id, owner_email, notify_recipients, pager, \
             pager_attach, notify_for, owner_text, notify_call, notify_call_opens, delete_after_email, \
             transcribe, panel, greeting_id, customer_id, updated_at, uuid, pin_sealed, pin_key, created_at, name_key, description_key, pager_key, \
             folded_version) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, \
             $21, $22, $23, $24, $25, $26, $27, $28, \
             (select id from sound where uuid = $29 and customer_id = $30), $30, $31, $32, $33, $34, $31, \
             $35, $36, $37, 1) \
         returning id",
    );
    let row = bind_settings(query, new.settings)
        .bind(new.customer_id)
        .bind(new.created_at)
        .bind(new.uuid)
        .bind(new.pin.bytes)
        .bind(new.pin.key_id)
        .bind(fold(new.settings.name.as_str()))
        .bind(fold(new.settings.description.as_str()))
        .bind(fold(new.settings.pager.as_ref().map_or("", Email::as_str)))
        .fetch_one(&mut *db)
        .await?;
    let id = row.try_get(0)?;
    recipients::replace(db, id, &[], &new.settings.recipients, new.created_at).await?;
    adjust_active_count(db, new.customer_id, 1).await?;
    Ok(id)
}

/// Replaces the settings and customer of the mailbox `old` and increments its version. Writes nothing and returns
/// `false` if the stored version is no longer that of `old`.
pub async fn update(
    db: &mut Tx,
    old: &Mailbox,
    customer_id: i64,
    settings: &MailboxSettings,
    now: i64,
) -> Result<bool, sqlx::Error> {
    if old.settings.number != settings.number || old.customer_id != customer_id {
        free_numbers::release(&mut *db, old.id).await?;
    }
    let query = sqlx::query(
        "update mailbox set number = $1, name = $2, description = $3, pin_required = $4, owner_id = $5, \
             language = $6, timezone = $7, temporary_greeting = $8, beep = $9, play_order = $10, \
             announce_envelope = $11, announce_caller = $12, announce_duration = $13, announce_time = $14, \
             exit_kind = $15, exit_number = $16, caller_id = $17, owner_email = $18, \
             notify_recipients = $19, pager = $20, pager_attach = $21, notify_for = $22, owner_text = $23, \
             notify_call = $24, notify_call_opens = $25, delete_after_email = $26, transcribe = $27, \
             panel = $28, greeting_id = (select id from sound where uuid = $29 and customer_id = $30), \
             customer_id = $30, updated_at = $31, version = version + 1, name_key = $34, \
             description_key = $35, pager_key = $36, folded_version = version + 1 \
         where id = $32 and version = $33",
    );
    let result = bind_settings(query, settings)
        .bind(customer_id)
        .bind(now)
        .bind(old.id)
        .bind(old.version)
        .bind(fold(settings.name.as_str()))
        .bind(fold(settings.description.as_str()))
        .bind(fold(settings.pager.as_ref().map_or("", Email::as_str)))
        .execute(&mut *db)
        .await?;
    if result.rows_affected() == 0 {
        return Ok(false);
    }
    if settings.recipients != old.settings.recipients {
        recipients::replace(db, old.id, &old.recipients, &settings.recipients, now).await?;
    }
    if customer_id != old.customer_id && old.archived_at.is_none() {
        adjust_active_count(db, old.customer_id, -1).await?;
        adjust_active_count(db, customer_id, 1).await?;
        // They are evaluated by the new customer's rules, and counted there, once the change has been recorded.
        concerns::update(db, old.id, old.customer_id, old.concerns, Concerns::NONE).await?;
    }
    Ok(true)
}

/// Binds the settings as $1 to $29, in the order of the statements above.
fn bind_settings<'q>(
    query: Query<'q, Sqlite, SqliteArguments>,
    s: &'q MailboxSettings,
) -> Query<'q, Sqlite, SqliteArguments> {
    query
        .bind(s.number.as_str())
        .bind(s.name.as_str())
        .bind(s.description.as_str())
        .bind(s.pin_required)
        .bind(s.owner)
        .bind(s.language.as_str())
        .bind(s.timezone.as_str())
        .bind(s.temporary_greeting)
        .bind(s.beep)
        .bind(s.play_order.code())
        .bind(s.announce_envelope)
        .bind(s.announce_caller)
        .bind(s.announce_duration)
        .bind(s.announce_time.code())
        .bind(s.exit.kind().code())
        .bind(s.exit.number())
        .bind(s.caller_id.as_ref().map_or("", DialString::as_str))
        .bind(s.owner_email.code())
        .bind(s.notify_recipients)
        .bind(s.pager.as_ref().map_or("", Email::as_str))
        .bind(s.pager_attach)
        .bind(s.notify_for.code())
        .bind(s.owner_text)
        .bind(s.notify_call.as_ref().map_or("", DialString::as_str))
        .bind(s.notify_call_opens.code())
        .bind(s.delete_after_email)
        .bind(s.transcribe)
        .bind(s.panel)
        .bind(s.greeting.as_deref())
}

/// Sets the PIN of a mailbox, or the same PIN sealed again.
pub async fn set_pin(db: impl SqliteExecutor<'_>, id: i64, pin: SealedPin<'_>) -> Result<(), sqlx::Error> {
    sqlx::query("update mailbox set pin_sealed = $2, pin_key = $3 where id = $1")
        .bind(id)
        .bind(pin.bytes)
        .bind(pin.key_id)
        .execute(db)
        .await
        .map(drop)
}

/// Archives a mailbox at `archived_at`, or restores it (`None`), and increments its version.
pub async fn set_archived(db: &mut Tx, old: &Mailbox, archived_at: Option<i64>, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update mailbox set archived_at = $2, updated_at = $3, version = version + 1, \
             folded_version = folded_version + 1 where id = $1",
    )
    .bind(old.id)
    .bind(archived_at)
    .bind(now)
    .execute(&mut *db)
    .await?;
    match (old.archived_at, archived_at) {
        (None, Some(_)) => adjust_active_count(db, old.customer_id, -1).await,
        (Some(_), None) => adjust_active_count(db, old.customer_id, 1).await,
        _ => Ok(()),
    }
}

/// Frees a mailbox's number while mailboxes exchange numbers within a transaction.
pub async fn set_temporary_number(db: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    free_numbers::release(&mut *db, id).await?;
    sqlx::query("update mailbox set number = $2 where id = $1")
        .bind(id)
        // As long as a number can be, so that a user hardly ever chose it, and unique.
        .bind(format!("9{id:063}"))
        .execute(db)
        .await
        .map(drop)
}

/// Deletes a mailbox and everything that belongs to it.
pub async fn delete(db: &mut Tx, mailbox: &Mailbox) -> Result<(), sqlx::Error> {
    free_numbers::release(&mut *db, mailbox.id).await?;
    sqlx::query("delete from mailbox where id = $1").bind(mailbox.id).execute(&mut *db).await?;
    if mailbox.archived_at.is_none() { adjust_active_count(db, mailbox.customer_id, -1).await } else { Ok(()) }
}

/// Adjusts the customer's count of active mailboxes.
async fn adjust_active_count(db: &mut Tx, customer_id: i64, change: i64) -> Result<(), sqlx::Error> {
    sqlx::query("update customer set active_mailboxes = active_mailboxes + $2 where id = $1")
        .bind(customer_id)
        .bind(change)
        .execute(db)
        .await
        .map(drop)
}

/// What is needed to refer to a mailbox.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MailboxRef {
    /// The row id.
    pub id: i64,
    /// The id used in URLs.
    pub uuid: String,
    /// Incremented by every change.
    pub version: i64,
    /// The customer it belongs to.
    pub customer_id: i64,
    /// When it was archived, if it is.
    pub archived_at: Option<i64>,
}

/// The mailboxes of these ids that are within the scope.
pub async fn list_refs(db: impl SqliteExecutor<'_>, scope: Scope, ids: &[i64]) -> Result<Vec<MailboxRef>, sqlx::Error> {
    let mut query = QueryBuilder::new("select id, uuid, version, customer_id, archived_at from mailbox where id in (");
    let mut list = query.separated(", ");
    for id in ids {
        list.push_bind(*id);
    }
    query.push(") and ");
    scope.push_mailboxes(&mut query);
    query.build_query_as().fetch_all(db).await
}
