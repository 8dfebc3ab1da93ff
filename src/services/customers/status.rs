//! Suspending a customer, and making it active again.

use super::{App, AuditContext, ChangeSource, Failure, Principal, authorize_for_customer, load, record_change};
use crate::db::customers as store;
use crate::domain::account::AccountStatus;
use crate::domain::permissions::Permission;
use crate::error::AppError;

/// Suspends a customer or reactivates it, which is the only change allowed while it is suspended. Administrators may
/// not do this to their own customer. Does nothing if the status is already the requested one.
pub async fn set_suspended(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    suspended: bool,
) -> Result<(), Failure> {
    authorize_for_customer(app, who, Permission::ManageCustomers, id).await?;
    if who.customer() == Some(id) {
        return Err(AppError::Forbidden.into());
    }
    let audit = AuditContext::new(app, who, source);
    let status = if suspended { AccountStatus::Suspended } else { AccountStatus::Active };
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let before = load(tx, id).await?;
                if before.0.status == status {
                    return Ok(());
                }
                store::set_status(&mut *tx, id, status).await?;
                record_change(tx, &audit, before).await
            })
        })
        .await
}
