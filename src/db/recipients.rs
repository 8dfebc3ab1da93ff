//! The notification addresses of mailboxes.

use std::collections::HashMap;

use sqlx::{QueryBuilder, Row};

use super::Tx;
use super::mailbox_row::Mailbox;
use crate::domain::email::{Email, Recipients};
use crate::domain::fold::fold;

/// An address that is notified of messages, with its times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// When it was added: milliseconds since 1970, UTC.
    pub created_at: i64,
    /// When its spelling last changed: milliseconds since 1970, UTC.
    pub updated_at: i64,
}

/// Replaces the addresses `old` of a mailbox by `new`. An address that stays keeps its creation time, even if its case
/// changes.
pub async fn replace(
    db: &mut Tx,
    mailbox_id: i64,
    old: &[Recipient],
    new: &Recipients,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("delete from recipient where mailbox_id = $1").bind(mailbox_id).execute(&mut *db).await?;
    if new.is_empty() {
        return Ok(());
    }
    let mut query = QueryBuilder::new(
        "insert into recipient (mailbox_id, position, address, address_key, created_at, updated_at) ",
    );
    query.push_values((1_i64..).zip(new.iter()), |mut row, (position, address)| {
        let (created_at, updated_at) = times(old, address, now);
        row.push_bind(mailbox_id).push_bind(position).push_bind(address.as_str());
        row.push_bind(fold(address.as_str()));
        row.push_bind(created_at).push_bind(updated_at);
    });
    query.build().execute(db).await.map(drop)
}

fn times(old: &[Recipient], address: &Email, now: i64) -> (i64, i64) {
    let lower = address.as_str().to_lowercase();
    match old.iter().find(|recipient| recipient.address.to_lowercase() == lower) {
        Some(same) if same.address == address.as_str() => (same.created_at, same.updated_at),
        Some(other) => (other.created_at, now),
        None => (now, now),
    }
}

/// How many mailboxes one statement asks for; the number of values in a statement is limited.
const MAILBOXES_PER_QUERY: usize = 1_000;

/// Loads the addresses of each of `mailboxes`.
pub async fn load_into(db: &mut Tx, mailboxes: &mut [Mailbox]) -> Result<(), sqlx::Error> {
    for chunk in mailboxes.chunks_mut(MAILBOXES_PER_QUERY) {
        load_chunk_into(db, chunk).await?;
    }
    Ok(())
}

async fn load_chunk_into(db: &mut Tx, mailboxes: &mut [Mailbox]) -> Result<(), sqlx::Error> {
    let mut query =
        QueryBuilder::new("select mailbox_id, address, created_at, updated_at from recipient where mailbox_id in (");
    let mut ids = query.separated(", ");
    for mailbox in &*mailboxes {
        ids.push_bind(mailbox.id);
    }
    query.push(") order by mailbox_id, position");

    let mut by_id: HashMap<i64, &mut Mailbox> = mailboxes.iter_mut().map(|mailbox| (mailbox.id, mailbox)).collect();
    for row in query.build().fetch_all(db).await? {
        let Some(mailbox) = by_id.get_mut(&row.try_get(0)?) else { continue };
        let created_at = row.try_get::<Option<i64>, _>(2)?.unwrap_or(mailbox.created_at);
        let updated_at = row.try_get::<Option<i64>, _>(3)?.unwrap_or(created_at);
        mailbox.recipients.push(Recipient { address: row.try_get(1)?, created_at, updated_at });
    }
    for mailbox in mailboxes.iter_mut().filter(|mailbox| !mailbox.recipients.is_empty()) {
        mailbox.settings.recipients =
            Recipients::from_stored(mailbox.recipients.iter().map(|recipient| recipient.address.as_str()));
    }
    Ok(())
}
