//! Suspending a user, and making them active again.

use super::{Act, Action, App, Door, Failure, Mistake, Principal, changed, is_last, open, seen, standing};
use crate::db::users as store;
use crate::domain::account::Standing;

/// Suspends a user or makes them active again. Their sessions end; what they may do with a token ends with
/// the next request. One who is so already stays as they are.
pub async fn set_suspended(
    app: &App,
    who: &Principal,
    door: Door,
    id: i64,
    suspended: bool,
) -> Result<Result<(), Mistake>, Failure> {
    seen(app, who, id).await?;
    let act = Act::new(app, who, door);
    let then = if suspended { Standing::Suspended } else { Standing::Active };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let was = match open(tx, id).await? {
                    Ok(was) => was,
                    Err(mistake) => return Ok(Err(mistake)),
                };
                if standing(&was) == then {
                    return Ok(Ok(()));
                }
                if suspended && is_last(tx, &was).await? {
                    return Ok(Err(Mistake::LastAdministrator));
                }
                store::set_standing(&mut *tx, id, then, act.at).await?;
                changed(tx, &act, &was, Action::Update).await?;
                Ok(Ok(()))
            })
        })
        .await
}
