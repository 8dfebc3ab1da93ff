//! Backfills the search keys, which are folded texts, for rows written by an older version.

use std::time::Instant;

use sqlx::{Connection as _, SqliteConnection};

use super::{Tx, sound_list, views};
use crate::domain::fold::fold;

/// How many rows of each table are folded in one transaction.
const ROWS_PER_TRANSACTION: u32 = 2_000;

/// Folds the texts that are not folded yet or have changed since, in slices. After each slice the database is left free
/// for as long as the slice took, because writers of other processes only poll for the lock. If interrupted, the rest
/// is folded the next time.
pub async fn run(db: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let mut tx = db.begin_with("begin immediate").await?;
    sound_list::backfill_keys(&mut tx).await?;
    views::backfill_keys(&mut tx).await?;
    tx.commit().await?;
    let mut all = 0;
    loop {
        let since = Instant::now();
        let mut tx = db.begin_with("begin immediate").await?;
        let done =
            backfill_mailboxes(&mut tx).await? + backfill_recipients(&mut tx).await? + backfill_users(&mut tx).await?;
        tx.commit().await?;
        match (done, all) {
            (0, 0) => return Ok(()),
            (0, _) => {
                tracing::info!(rows = all, "texts have been folded for the search");
                return Ok(());
            }
            (_, 0) => tracing::info!("texts are being folded for the search"),
            _ => {}
        }
        all += done;
        tokio::time::sleep(since.elapsed()).await;
    }
}

async fn backfill_mailboxes(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, String, String, String)> = sqlx::query_as(
        "select id, name, description, pager from mailbox \
         where folded_version is null or folded_version <> version order by id limit $1",
    )
    .bind(ROWS_PER_TRANSACTION)
    .fetch_all(&mut *tx)
    .await?;
    for (id, name, description, pager) in &rows {
        sqlx::query(
            "update mailbox set name_key = $2, description_key = $3, pager_key = $4, folded_version = version \
             where id = $1",
        )
        .bind(id)
        .bind(fold(name))
        .bind(fold(description))
        .bind(fold(pager))
        .execute(&mut *tx)
        .await?;
    }
    Ok(rows.len())
}

async fn backfill_recipients(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, i64, String)> = sqlx::query_as(
        "select mailbox_id, position, address from recipient where address_key is null \
         order by mailbox_id, position limit $1",
    )
    .bind(ROWS_PER_TRANSACTION)
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

async fn backfill_users(tx: &mut Tx) -> Result<usize, sqlx::Error> {
    let rows: Vec<(i64, String, String, Option<String>)> = sqlx::query_as(
        "select id, username, name, email from user_account \
         where folded_version is null or folded_version <> version order by id limit $1",
    )
    .bind(ROWS_PER_TRANSACTION)
    .fetch_all(&mut *tx)
    .await?;
    for (id, username, name, email) in &rows {
        sqlx::query(
            "update user_account set username_key = $2, name_key = $3, email_key = $4, folded_version = version \
             where id = $1",
        )
        .bind(id)
        .bind(fold(username))
        .bind(fold(name))
        .bind(fold(email.as_deref().unwrap_or("")))
        .execute(&mut *tx)
        .await?;
    }
    Ok(rows.len())
}
