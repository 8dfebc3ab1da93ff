//! Mailboxes that send their callers to another mailbox.

use sqlx::{QueryBuilder, SqliteExecutor};

use super::mailbox_row::{self, Mailbox, SELECT_MAILBOXES};
use super::{Tx, recipients};

/// The customer's active mailboxes, except the row `except`, that send callers to the mailbox `number`, by number, at
/// most `limit`.
pub async fn list_leading_to(
    db: &mut Tx,
    customer_id: i64,
    number: &str,
    except: i64,
    limit: u32,
) -> Result<Vec<Mailbox>, sqlx::Error> {
    let mut query = QueryBuilder::new(SELECT_MAILBOXES);
    query.push(" where mailbox.customer_id = ").push_bind(customer_id);
    query.push(" and mailbox.exit_kind = 'mailbox' and mailbox.exit_number = ").push_bind(number);
    query.push(" and mailbox.archived_at is null and mailbox.id <> ").push_bind(except);
    query.push(" order by mailbox.number limit ").push_bind(limit);
    let mut found = query.build().try_map(|row| mailbox_row::read(&row)).fetch_all(&mut *db).await?;
    recipients::load_into(db, &mut found).await?;
    Ok(found)
}

/// How many [`list_leading_to`] would find without a limit.
pub async fn count_leading_to(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    number: &str,
    except: i64,
) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "select count(*) from mailbox where customer_id = $1 and exit_kind = 'mailbox' and exit_number = $2 \
             and archived_at is null and id <> $3",
    )
    .bind(customer_id)
    .bind(number)
    .bind(except)
    .fetch_one(db)
    .await
}
