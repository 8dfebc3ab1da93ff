//! The background: slice after slice, until there is nothing more to do.

use std::time::Duration;

use tokio::task::JoinHandle;

use super::slice::{self, Step};
use super::{App, Ended, Failure, Principal, why};
use crate::db::batches as store;
use crate::domain::batch::State;
use crate::error::AppError;

/// How long an answer waits for a small batch, so that its page shows the end at once.
const MOMENT: Duration = Duration::from_millis(1_500);

/// A batch that goes on by itself.
#[derive(Debug)]
pub struct Going(JoinHandle<()>);

impl Going {
    /// Waits until it is over, but not for long.
    pub async fn for_a_moment(self) {
        let _ = tokio::time::timeout(MOMENT, self.0).await;
    }

    /// Waits until it is over.
    pub async fn to_the_end(self) {
        // A panic in it has been logged where it happened.
        let _ = self.0.await;
    }
}

/// Goes on with every batch of users that was going on when the server ended. Each acts for its maker, who is
/// asked for anew.
pub fn resume(app: App) -> Going {
    Going(tokio::spawn(async move {
        match store::going(app.db.read()).await {
            Ok(going) => {
                let all: Vec<_> = going.into_iter().map(|id| spawn(app.clone(), id, None)).collect();
                for one in all {
                    one.to_the_end().await;
                }
            }
            Err(error) => tracing::error!(%error, "batches could not be resumed"),
        }
    }))
}

/// Lets a batch go on in the background, to its end, its cancelling, or a fault. `who` stands for the console's
/// batches, which are no user's; every other batch acts for its maker.
pub fn spawn(app: App, id: i64, who: Option<Principal>) -> Going {
    Going(tokio::spawn(run(app, id, who)))
}

async fn run(app: App, mut id: i64, who: Option<Principal>) {
    let console = who.filter(Principal::is_console);
    loop {
        match slice::next(&app, id, console.clone()).await {
            Ok(Step::More) => tokio::task::yield_now().await,
            Ok(Step::Over) => return,
            Ok(Step::Then(next)) => id = next,
            Err(failure) => return stopped(&app, id, failure).await,
        }
    }
}

/// A slice that could not be done has left nothing. The batch says so, and its maker may let it go on; unless
/// the server itself is ending, for then it goes on by itself when it starts again.
async fn stopped(app: &App, id: i64, failure: Failure) {
    if let Failure::Fault(error) = &failure
        && matches!(error.downcast_ref(), Some(sqlx::Error::PoolClosed))
    {
        return;
    }
    let why = match why::kept(&Ended::Failed(AppError::from(failure))) {
        Ok(why) => why,
        Err(error) => return tracing::error!(%error, "why a batch has ended could not be kept"),
    };
    let now = app.clock.now();
    let ended = app.db.write(move |tx| {
        Box::pin(async move {
            if store::turn(&mut *tx, id, &[State::Counting, State::Running], State::Cancelled).await? {
                store::set_ended(tx, id, now, Some(&why)).await?;
            }
            Ok::<_, sqlx::Error>(())
        })
    });
    if let Err(error) = ended.await {
        tracing::error!(%error, "a batch could not be ended");
    }
}
