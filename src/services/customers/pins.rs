//! How many of the PINs that there are would fail a policy.

use anyhow::Context as _;

use super::{App, Failure, Principal, administers};
use crate::db::mailboxes::{self, PinRow};
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::services::cipher::Cipher;
use crate::services::mailboxes::{Total, place};

/// How many mailboxes are read at once.
const AT_ONCE: u32 = 500;

/// How many mailboxes are looked at. Beyond, the count is a lower bound and says so.
const MOST: usize = 10_000;

/// How many active mailboxes of a customer have a PIN that `policy` would refuse. Nothing but the number
/// leaves this function, so nothing is recorded.
///
/// It reads far, so it waits its turn: see [`Db::far`](crate::db::Db::far).
pub async fn unfit_pins(app: &App, who: &Principal, id: i64, policy: PinPolicy) -> Result<Total, Failure> {
    administers(app, who, id).await?;
    let _turn = app.db.far().await.ok_or(AppError::TooMany)?;
    let (mut after, mut seen, mut unfit) = (0, 0, 0);
    loop {
        let rows = mailboxes::sealed_pins(app.db.read(), id, after, AT_ONCE).await?;
        let more = u32::try_from(rows.len()) == Ok(AT_ONCE);
        after = rows.last().map_or(after, |row| row.id);
        seen += rows.len();
        let cipher = app.cipher.clone();
        // Opening hundreds takes a while, during which other requests go on.
        let count = tokio::task::spawn_blocking(move || count(&cipher, id, policy, &rows));
        unfit += count.await.context("counting PINs was interrupted")??;
        if !more {
            return Ok(Total::Exact(unfit));
        }
        if seen >= MOST {
            return Ok(Total::AtLeast(unfit));
        }
    }
}

fn count(cipher: &Cipher, customer_id: i64, policy: PinPolicy, rows: &[PinRow]) -> anyhow::Result<i64> {
    let mut unfit = 0;
    for row in rows {
        let pin = cipher.open(place(customer_id, &row.uuid), &row.pin_sealed, &row.pin_key)?;
        unfit += i64::from(!policy.breaches(&pin, &row.number).is_empty());
    }
    Ok(unfit)
}
