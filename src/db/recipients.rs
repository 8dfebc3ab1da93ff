//! The addresses that hang on mailboxes.

use std::collections::HashMap;

use sqlx::{QueryBuilder, Row};

use super::Tx;
use super::mailbox_row::Mailbox;
use crate::domain::email::{Email, Recipients};
use crate::domain::fold::fold;

/// Since when an address of a mailbox is told of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// When it was added: milliseconds since 1970, UTC.
    pub created_at: i64,
    /// When its spelling last changed: milliseconds since 1970, UTC.
    pub updated_at: i64,
}

/// Gives a mailbox the addresses `wanted` in place of those that it `had`. An address that stays keeps
/// its times, also where its case changes.
pub async fn replace(
    db: &mut Tx,
    mailbox_id: i64,
    had: &[Recipient],
    wanted: &Recipients,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query("delete from recipient where mailbox_id = $1").bind(mailbox_id).execute(&mut *db).await?;
    if wanted.is_empty() {
        return Ok(());
    }
    let mut query = QueryBuilder::new(
        "insert into recipient (mailbox_id, position, address, address_key, created_at, updated_at) ",
    );
    query.push_values((1_i64..).zip(wanted.iter()), |mut row, (position, address)| {
        let (created_at, updated_at) = times(had, address, now);
        row.push_bind(mailbox_id).push_bind(position).push_bind(address.as_str());
        row.push_bind(fold(address.as_str()));
        row.push_bind(created_at).push_bind(updated_at);
    });
    query.build().execute(db).await.map(drop)
}

fn times(had: &[Recipient], address: &Email, now: i64) -> (i64, i64) {
    let lower = address.as_str().to_lowercase();
    match had.iter().find(|one| one.address.to_lowercase() == lower) {
        Some(same) if same.address == address.as_str() => (same.created_at, same.updated_at),
        Some(other) => (other.created_at, now),
        None => (now, now),
    }
}

/// So many mailboxes are asked for in one statement, which holds some thousand values at most.
const MAILBOXES_PER_QUERY: usize = 1_000;

/// Fills in the addresses of each of `mailboxes`.
pub async fn load_into(db: &mut Tx, mailboxes: &mut [Mailbox]) -> Result<(), sqlx::Error> {
    for some in mailboxes.chunks_mut(MAILBOXES_PER_QUERY) {
        load_chunk_into(db, some).await?;
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

    let mut at: HashMap<i64, &mut Mailbox> = mailboxes.iter_mut().map(|mailbox| (mailbox.id, mailbox)).collect();
    for row in query.build().fetch_all(db).await? {
        let Some(mailbox) = at.get_mut(&row.try_get(0)?) else { continue };
        let created_at = row.try_get::<Option<i64>, _>(2)?.unwrap_or(mailbox.created_at);
        let updated_at = row.try_get::<Option<i64>, _>(3)?.unwrap_or(created_at);
        mailbox.recipients.push(Recipient { address: row.try_get(1)?, created_at, updated_at });
    }
    for mailbox in mailboxes.iter_mut().filter(|mailbox| !mailbox.recipients.is_empty()) {
        mailbox.settings.recipients =
            Recipients::from_stored(mailbox.recipients.iter().map(|one| one.address.as_str()));
    }
    Ok(())
}
