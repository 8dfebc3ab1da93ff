//! Judging many mailboxes anew, in slices: other writers wait for one of them at most.

use std::time::Duration;

use super::judge::{Rules, judge};
use super::{App, Failure};
use crate::db::plans::Whose;
use crate::db::{Tx, concerns as store, recounts};
use crate::error::AppError;

/// So many mailboxes are judged in one transaction.
const SLICE: u32 = 250;

/// How long an answer waits for few mailboxes, so that the next page counts them already.
const MOMENT: Duration = Duration::from_millis(1_500);

/// Says that the mailboxes of these customers are to be judged anew, in the transaction that gives them other rules.
/// Afterwards somebody calls [`go_on`].
pub(in crate::services) async fn later(tx: &mut Tx, whose: Whose) -> Result<(), sqlx::Error> {
    recounts::add(tx, whose).await
}

/// Lets what is to be judged anew go on in the background, and waits for it a moment.
pub(in crate::services) async fn go_on(app: &App) {
    let _ = tokio::time::timeout(MOMENT, resume(app.clone())).await;
}

/// Goes on in the background with what was left, to its end: at the start of the server, after the upgrade that
/// brought it, and whenever there is more. A fault leaves the rest for the next time.
pub fn resume(app: App) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            match slice(&app).await {
                Ok(true) => tokio::task::yield_now().await,
                Ok(false) => return,
                // The server is ending.
                Err(Failure::Fault(error)) if matches!(error.downcast_ref(), Some(sqlx::Error::PoolClosed)) => return,
                Err(failure) => {
                    // It is logged on its way.
                    let _ = AppError::from(failure);
                    return;
                }
            }
        }
    })
}

/// Judges some mailboxes; `false`: there was nothing to do.
async fn slice(app: &App) -> Result<bool, Failure> {
    // Mostly there is nothing, and nobody waits for a lock to find that out.
    if recounts::next(app.db.read()).await?.is_none() {
        return Ok(false);
    }
    let on = app.clone();
    let work = async move |tx: &mut Tx| {
        let Some((customer_id, after)) = recounts::next(&mut *tx).await? else { return Ok(false) };
        let rules = Rules::of(tx, customer_id).await?;
        let some = store::mailboxes(tx, customer_id, after, SLICE).await?;
        for mailbox in &some {
            judge(tx, &on, &rules, mailbox).await?;
        }
        let more = u32::try_from(some.len()) == Ok(SLICE);
        recounts::advance(tx, customer_id, some.last().map(|last| last.id).filter(|_| more)).await?;
        Ok(true)
    };
    app.db.write(move |tx| Box::pin(async move { work(tx).await })).await
}
