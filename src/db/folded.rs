//! Texts as they are searched: folded wherever they are written, and here where a server of the version before wrote
//! them.

use sqlx::{Connection as _, SqliteConnection};

use super::{Tx, sound_list, views};
use crate::domain::fold::fold;

/// So many rows are folded in one transaction.
const SLICE: u32 = 2_000;

/// Folds whatever has not been folded yet, in slices, so that another writer waits for one of them at most. What is
/// left when it is interrupted is folded the next time.
pub async fn fill(db: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut tx = db.begin_with("begin immediate").await?;
    sound_list::fill_keys(&mut tx).await?;
    views::fill_keys(&mut tx).await?;
    tx.commit().await?;
    loop {
        let mut tx = db.begin_with("begin immediate").await?;
        let done = mailboxes(&mut tx).await? + recipients(&mut tx).await? + users(&mut tx).await?;
        tx.commit().await?;
        if done == 0 {
            return Ok(());
        }
    }
}

async fn mailboxes(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, String, String, String)> = sqlx::query_as(
        "select id, name, description, pager from mailbox where description_key is null order by id limit $1",
    )
    .bind(SLICE)
    .fetch_all(&mut *tx)
    .await?;
    for (id, name, description, pager) in &rows {
        sqlx::query("update mailbox set name_key = $2, description_key = $3, pager_key = $4 where id = $1")
            .bind(id)
            .bind(fold(name))
            .bind(fold(description))
            .bind(fold(pager))
            .execute(&mut *tx)
            .await?;
    }
    Ok(rows.len())
}

async fn recipients(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, i64, String)> = sqlx::query_as(
        "select mailbox_id, position, address from recipient where address_key is null \
         order by mailbox_id, position limit $1",
    )
    .bind(SLICE)
    .fetch_all(&mut *tx)
    .await?;
    for (mailbox_id, position, address) in &rows {
        sqlx::query("update recipient set address_key = $3 where mailbox_id = $1 and position = $2")
            .bind(mailbox_id)
            .bind(position)
            .bind(fold(address))
            .execute(&mut *tx)
            .await?;
    }
    Ok(rows.len())
}

async fn users(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, String, String, Option<String>)> = sqlx::query_as(
        "select id, username, name, email from user_account where name_key is null order by id limit $1",
    )
    .bind(SLICE)
    .fetch_all(&mut *tx)
    .await?;
    for (id, username, name, email) in &rows {
        sqlx::query("update user_account set username_key = $2, name_key = $3, email_key = $4 where id = $1")
            .bind(id)
            .bind(fold(username))
            .bind(fold(name))
            .bind(fold(email.as_deref().unwrap_or("")))
            .execute(&mut *tx)
            .await?;
    }
    Ok(rows.len())
}
