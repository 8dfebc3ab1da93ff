//! Reevaluates many mailboxes in slices, so that other writers wait for one slice at most.

use super::evaluate::{EvaluationRules, evaluate};
use super::{App, Failure};
use crate::db::plans::AffectedCustomers;
use crate::db::{Tx, concerns as store, reevaluations};
use crate::error::AppError;
use crate::services::background_task::BackgroundTask;

/// Mailboxes evaluated per transaction.
const MAILBOXES_PER_TRANSACTION: u32 = 250;

/// Schedules the reevaluation of the mailboxes of these customers, in the transaction that changes their rules.
/// Afterwards the caller must call [`run_briefly`].
pub(in crate::services) async fn schedule(tx: &mut Tx, customers: AffectedCustomers) -> Result<(), sqlx::Error> {
    reevaluations::add(tx, customers).await
}

/// Starts the scheduled reevaluation in the background, and waits briefly for it.
pub(in crate::services) async fn run_briefly(app: &App) {
    resume(app.clone()).wait_briefly().await;
}

/// Works off all scheduled reevaluations in the background: when the server starts, after an upgrade that requires it,
/// and whenever more is scheduled. After a fault, the rest is done the next time.
pub fn resume(app: App) -> BackgroundTask {
    BackgroundTask::spawn(async move {
        loop {
            match run_slice(&app).await {
                Ok(true) => tokio::task::yield_now().await,
                Ok(false) => return,
                // The server is shutting down.
                Err(failure) if failure.is_shutdown() => return,
                Err(failure) => {
                    // The conversion logs it.
                    let _ = AppError::from(failure);
                    return;
                }
            }
        }
    })
}

/// Evaluates some mailboxes; `false`: there was nothing to do.
async fn run_slice(app: &App) -> Result<bool, Failure> {
    // Usually there is nothing to do, and finding that out needs no write lock.
    if reevaluations::next(app.db.read()).await?.is_none() {
        return Ok(false);
    }
    let task_app = app.clone();
    let work = async move |tx: &mut Tx| {
        let Some((customer_id, after)) = reevaluations::next(&mut *tx).await? else { return Ok(false) };
        let rules = EvaluationRules::of(tx, customer_id).await?;
        let mailboxes = store::list_mailboxes(tx, customer_id, after, MAILBOXES_PER_TRANSACTION).await?;
        for mailbox in &mailboxes {
            evaluate(tx, &task_app, &rules, mailbox).await?;
        }
        let more = u32::try_from(mailboxes.len()) == Ok(MAILBOXES_PER_TRANSACTION);
        reevaluations::advance(tx, customer_id, mailboxes.last().map(|last| last.id).filter(|_| more)).await?;
        Ok(true)
    };
    app.db.write(move |tx| Box::pin(async move { work(tx).await })).await
}
