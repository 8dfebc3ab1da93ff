//! Suspending a user, and making them active again.

use super::{
    AdministrationError, App, AuditAction, AuditContext, ChangeSource, Principal, ServiceResult, account_status,
    find_changeable, find_visible, is_last_administrator, record_change,
};
use crate::db::users as store;
use crate::domain::account::AccountStatus;
use crate::services::outcome::{Abort, in_transaction};

/// Suspends a user or makes them active again. Their sessions end, and their tokens stop working from the next request
/// on. Does nothing if they have that status already.
pub async fn set_suspended(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    id: i64,
    suspended: bool,
) -> ServiceResult<(), AdministrationError> {
    find_visible(app, who, id).await?;
    let audit = AuditContext::new(app, who, source);
    let status = if suspended { AccountStatus::Suspended } else { AccountStatus::Active };
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = match find_changeable(tx, id).await? {
                Ok(was) => was,
                Err(error) => return Err(Abort::refused(error)),
            };
            if account_status(&was) == status {
                return Ok(Ok(()));
            }
            if suspended && is_last_administrator(tx, &was).await? {
                return Err(Abort::refused(AdministrationError::LastAdministrator));
            }
            store::set_status(&mut *tx, id, status, audit.at).await?;
            record_change(tx, &audit, &was, AuditAction::Update).await?;
            Ok(Ok(()))
        })
    })
    .await
}
