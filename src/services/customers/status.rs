//! Suspending a customer, and making it active again.

use super::{App, AuditContext, ChangeSource, Failure, Principal, load, record_change, require_administrator_of};
use crate::db::customers as store;
use crate::domain::account::AccountStatus;
use crate::error::AppError;

/// Suspends a customer or makes it active again: the one thing that changes while it is suspended. Nobody
/// does it to their own customer. One that is so already stays as it is.
pub async fn set_suspended(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    id: i64,
    suspended: bool,
) -> Result<(), Failure> {
    require_administrator_of(app, who, id).await?;
    if who.customer_id == id {
        return Err(AppError::Forbidden.into());
    }
    let audit = AuditContext::new(app, who, door);
    let standing = if suspended { AccountStatus::Suspended } else { AccountStatus::Active };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let before = load(tx, id).await?;
                if before.0.standing == standing {
                    return Ok(());
                }
                store::set_status(&mut *tx, id, standing).await?;
                record_change(tx, &audit, before).await
            })
        })
        .await
}
