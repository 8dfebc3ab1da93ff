//! The smallest free number of a customer's range.
//!
//! A customer's `free_from` is a number below which all are taken, so that finding the next free one need not read
//! every mailbox.

use sqlx::SqliteExecutor;

use super::Tx;
use crate::domain::number_range::NumberRange;

/// How many taken numbers are read at a time.
const NUMBERS_PER_READ: i64 = 100;

/// The index of the smallest free number of the range, or the length of the range if all are taken. Archived mailboxes
/// keep their numbers taken.
pub async fn first_free_place(tx: &mut Tx, customer_id: i64, range: &NumberRange) -> Result<u64, sqlx::Error> {
    let free_from: Option<String> = sqlx::query_scalar("select free_from from customer where id = $1")
        .bind(customer_id)
        .fetch_one(&mut *tx)
        .await?;
    let mut place = free_from.and_then(|number| range.place_of(&number)).unwrap_or(0);
    while let Ok(start) = range.nth(place) {
        let taken = list_taken(&mut *tx, customer_id, &start, range).await?;
        let read = taken.len();
        let consecutive =
            taken.into_iter().zip(place..).take_while(|(number, place)| range.place_of(number) == Some(*place));
        let count = consecutive.count();
        place += u64::try_from(count).unwrap_or(u64::MAX);
        if count < read || read == 0 {
            break;
        }
    }
    Ok(place)
}

/// Some taken numbers of the range, from `start` on, in order.
async fn list_taken(
    db: impl SqliteExecutor<'_>,
    customer_id: i64,
    start: &str,
    range: &NumberRange,
) -> Result<Vec<String>, sqlx::Error> {
    sqlx::query_scalar(
        "select number from mailbox \
         where customer_id = $1 and number >= $2 and number <= $3 and length(number) = length($2) \
         order by number limit $4",
    )
    .bind(customer_id)
    .bind(start)
    .bind(range.last())
    .bind(NUMBERS_PER_READ)
    .fetch_all(db)
    .await
}

/// Stores that every number of the customer's range below `number` is taken.
pub async fn remember(db: impl SqliteExecutor<'_>, customer_id: i64, number: &str) -> Result<(), sqlx::Error> {
    sqlx::query("update customer set free_from = $2 where id = $1")
        .bind(customer_id)
        .bind(number)
        .execute(db)
        .await
        .map(drop)
}

/// Lowers `free_from` to the number of this mailbox, which is about to change its number or customer.
pub(super) async fn release(db: impl SqliteExecutor<'_>, mailbox_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "update customer set free_from = (select number from mailbox where id = $1) \
         where exists (select 1 from mailbox where mailbox.id = $1 and mailbox.customer_id = customer.id \
             and length(mailbox.number) = length(customer.free_from) and mailbox.number < customer.free_from)",
    )
    .bind(mailbox_id)
    .execute(db)
    .await
    .map(drop)
}
