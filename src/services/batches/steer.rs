//! Saying yes, and saying stop.

use super::lease::Runner;
use super::run::Going;
use super::{App, Batch, Failure, Mistake, Principal, deed_of, find, own, run, take_back};
use crate::db::batches as store;
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
    let (within, runner) = (app.clone(), Runner::new(app));
    let running = runner.clone();
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            let batch = own(tx, &principal, &uuid).await?;
            let Some(deed) = deed_of(&batch)? else { return Ok(Err(Mistake::Over)) };
            permit(&principal, deed.verb())?;
            let from = match (batch.state.0, batch.started_at) {
                (State::Prepared, _) => State::Prepared,
                // What was to be all or nothing has been taken back.
                (State::Cancelled, Some(_)) if !take_back::is_whole(&batch)? => State::Cancelled,
                _ => return Ok(Err(Mistake::Over)),
            };
            if from == State::Prepared
                && let Some(of) = batch.undoes
                && store::undone_by(&mut *tx, of).await?.is_some()
            {
                return Ok(Err(Mistake::Undone));
            }
            if from == State::Prepared && asks_count(&batch, &deed) && typed != Some(batch.changed) {
                return Ok(Err(Mistake::Count(batch.changed)));
            }
            store::turn(&mut *tx, batch.id, &[from], State::Running).await?;
            store::set_started(&mut *tx, batch.id, now).await?;
            if from == State::Prepared {
                store::reset(tx, batch.id).await?;
            }
            runner.hold(tx, &within, batch.id).await?;
            Ok::<_, Failure>(Ok(batch.id))
        })
    });
    Ok(begun.await?.map(|id| run::spawn(app.clone(), id, Some(who.clone()), running)))
}

/// Whether starting it asks to type how many mailboxes it archives.
pub(super) fn asks_count(batch: &Batch, deed: &Deed) -> bool {
    *deed == Deed::Archive && batch.changed > ARCHIVED_UNASKED
}

/// Ends a batch before its end. What was done stays done, unless it was to be all or nothing: then whoever runs the
/// batch takes it back. What waits is not done. `false`: it was over, or is itself what takes another one back.
pub async fn cancel(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    if !who.grant.write {
        return Err(AppError::Forbidden.into());
    }
    let (who, uuid, now, app) = (who.clone(), uuid.to_owned(), app.clock.now(), app.clone());
    let db = app.db.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let batch = find(tx, &who, &uuid).await?;
            if deed_of(&batch)? == Some(Deed::TakeBack) {
                return Ok(false);
            }
            if batch.state.0.moves() {
                if let Some(back) = take_back::end(tx, &app, &batch, None).await? {
                    take_back::hand_on(tx, &app, &batch, back).await?;
                }
                return Ok(true);
            }
            let from = [State::Filling, State::Prepared];
            let turned = store::turn(&mut *tx, batch.id, &from, State::Cancelled).await?;
            if turned {
                store::set_ended(&mut *tx, batch.id, now, None).await?;
            }
            Ok(turned)
        })
    })
    .await
}
