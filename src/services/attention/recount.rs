//! Judging many mailboxes anew, in slices: other writers wait for one of them at most.

use std::time::Duration;

use super::evaluate::{EvaluationRules, evaluate};
use super::{App, Failure};
use crate::db::plans::AffectedCustomers;
use crate::db::{Tx, concerns as store, recounts};
use crate::error::AppError;

/// So many mailboxes are judged in one transaction.
const MAILBOXES_PER_TRANSACTION: u32 = 250;

/// How long an answer waits for few mailboxes, so that the next page counts them already.
const MAX_WAIT: Duration = Duration::from_millis(1_500);

/// Says that the mailboxes of these customers are to be judged anew, in the transaction that gives them other rules.
/// Afterwards somebody calls [`run_briefly`].
pub(in crate::services) async fn schedule(tx: &mut Tx, whose: AffectedCustomers) -> Result<(), sqlx::Error> {
    recounts::add(tx, whose).await
}

/// Lets what is to be judged anew go on in the background, and waits for it a moment.
pub(in crate::services) async fn run_briefly(app: &App) {
    let _ = tokio::time::timeout(MAX_WAIT, resume(app.clone())).await;
}

/// Goes on in the background with what was left, to its end: at the start of the server, after the upgrade that
/// brought it, and whenever there is more. A fault leaves the rest for the next time.
pub fn resume(app: App) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            match run_slice(&app).await {
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
async fn run_slice(app: &App) -> Result<bool, Failure> {
    // Mostly there is nothing, and nobody waits for a lock to find that out.
    if recounts::next(app.db.read()).await?.is_none() {
        return Ok(false);
    }
    let on = app.clone();
    let work = async move |tx: &mut Tx| {
        let Some((customer_id, after)) = recounts::next(&mut *tx).await? else { return Ok(false) };
        let rules = EvaluationRules::of(tx, customer_id).await?;
        let some = store::list_mailboxes(tx, customer_id, after, MAILBOXES_PER_TRANSACTION).await?;
        for mailbox in &some {
            evaluate(tx, &on, &rules, mailbox).await?;
        }
        let more = u32::try_from(some.len()) == Ok(MAILBOXES_PER_TRANSACTION);
        recounts::advance(tx, customer_id, some.last().map(|last| last.id).filter(|_| more)).await?;
        Ok(true)
    };
    app.db.write(move |tx| Box::pin(async move { work(tx).await })).await
}
