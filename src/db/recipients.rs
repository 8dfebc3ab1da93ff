//! The addresses that hang on mailboxes.

use std::collections::HashMap;

use sqlx::{QueryBuilder, Row};

use super::Tx;
use super::mailbox_row::{Mailbox, unreadable};
use crate::domain::email::Recipients;

/// Replaces the addresses of a mailbox.
pub async fn put(db: &mut Tx, mailbox_id: i64, recipients: &Recipients) -> Result<(), sqlx::Error> {
    sqlx::query("delete from recipient where mailbox_id = $1").bind(mailbox_id).execute(&mut *db).await?;
    if recipients.is_empty() {
        return Ok(());
    }
    let mut query = QueryBuilder::new("insert into recipient (mailbox_id, position, address) ");
    query.push_values((1_i64..).zip(recipients.iter()), |mut row, (position, address)| {
        row.push_bind(mailbox_id).push_bind(position).push_bind(address.as_str());
    });
    query.build().execute(db).await.map(drop)
}

/// Fills in the addresses of each of `mailboxes`.
pub async fn fill(db: &mut Tx, mailboxes: &mut [Mailbox]) -> Result<(), sqlx::Error> {
    if mailboxes.is_empty() {
        return Ok(());
    }
    let mut query = QueryBuilder::new("select mailbox_id, address from recipient where mailbox_id in (");
    let mut ids = query.separated(", ");
    for mailbox in &*mailboxes {
        ids.push_bind(mailbox.id);
    }
    query.push(") order by mailbox_id, position");

    let mut lines: HashMap<i64, String> = HashMap::new();
    for row in query.build().fetch_all(db).await? {
        let address: &str = row.try_get(1)?;
        let text = lines.entry(row.try_get(0)?).or_default();
        text.push_str(address);
        text.push('\n');
    }
    for mailbox in mailboxes {
        if let Some(text) = lines.get(&mailbox.id) {
            mailbox.settings.recipients =
                Recipients::parse(text).map_err(|problems| unreadable("recipient.address", &problems))?;
        }
    }
    Ok(())
}
