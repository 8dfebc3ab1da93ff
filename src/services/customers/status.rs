//! Suspending a customer, and making it active again.

use super::{Act, App, Door, Failure, Principal, administers, changed, now};
use crate::db::customers as store;
use crate::domain::account::Standing;
use crate::error::AppError;

/// Suspends a customer or makes it active again: the one thing that changes while it is suspended. Nobody
/// does it to their own customer. One that is so already stays as it is.
pub async fn set_suspended(app: &App, who: &Principal, door: Door, id: i64, suspended: bool) -> Result<(), Failure> {
    administers(app, who, id).await?;
    if who.customer_id == id {
        return Err(AppError::Forbidden.into());
    }
    let act = Act::new(app, who, door);
    let standing = if suspended { Standing::Suspended } else { Standing::Active };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let before = now(tx, id).await?;
                if before.0.standing == standing {
                    return Ok(());
                }
                store::set_standing(&mut *tx, id, standing).await?;
                changed(tx, &act, before).await
            })
        })
        .await
}
