//! Saying yes, and saying stop.

use super::run::Going;
use super::{App, Batch, Failure, Mistake, Principal, deed_of, find, own, run};
use crate::db::{batch_items, batches as store};
use crate::domain::batch::{ARCHIVED_UNASKED, State};
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::services::mailboxes::permit;

/// Lets a batch of the principal's begin, or one that was cancelled go on with what is left.
///
/// `typed` is how many mailboxes somebody has said will be archived; it is asked for when they are many.
pub async fn start(
    app: &App,
    who: &Principal,
    uuid: &str,
    typed: Option<i64>,
) -> Result<Result<Going, Mistake>, Failure> {
    let (principal, uuid, now) = (who.clone(), uuid.to_owned(), app.clock.now());
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            let batch = own(tx, &principal, &uuid).await?;
            let Some(deed) = deed_of(&batch)? else { return Ok(Err(Mistake::Over)) };
            permit(&principal, deed.verb())?;
            let from = match (batch.state.0, batch.started_at) {
                (State::Prepared, _) => State::Prepared,
                (State::Cancelled, Some(_)) => State::Cancelled,
                _ => return Ok(Err(Mistake::Over)),
            };
            if from == State::Prepared && asks_count(&batch, &deed) && typed != Some(batch.changed) {
                return Ok(Err(Mistake::Count(batch.changed)));
            }
            store::turn(&mut *tx, batch.id, &[from], State::Running).await?;
            store::set_started(&mut *tx, batch.id, now).await?;
            if from == State::Prepared {
                store::reset(tx, batch.id).await?;
            }
            Ok::<_, Failure>(Ok(batch.id))
        })
    });
    Ok(begun.await?.map(|id| run::spawn(app.clone(), id, Some(who.clone()))))
}

/// Whether starting it asks to type how many mailboxes it archives.
pub(super) fn asks_count(batch: &Batch, deed: &Deed) -> bool {
    *deed == Deed::Archive && batch.changed > ARCHIVED_UNASKED
}

/// Ends a batch before its end. What was done stays done; what waits is not done. `false`: it was over.
pub async fn cancel(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    if !who.grant.write {
        return Err(AppError::Forbidden.into());
    }
    let (who, uuid, now) = (who.clone(), uuid.to_owned(), app.clock.now());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let batch = find(tx, &who, &uuid).await?;
                let from = [State::Filling, State::Counting, State::Prepared, State::Running];
                let turned = store::turn(&mut *tx, batch.id, &from, State::Cancelled).await?;
                if turned {
                    store::set_ended(&mut *tx, batch.id, now, None).await?;
                    if batch.started_at.is_none() {
                        batch_items::drop_pins(&mut *tx, batch.id).await?;
                    }
                }
                Ok(turned)
            })
        })
        .await
}
