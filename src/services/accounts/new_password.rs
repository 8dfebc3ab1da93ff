//! Storing a new password.

use crate::db;
use crate::domain::password::{self, PasswordViolation};
use crate::services::audit::{AuditAction, AuditContext, record};
use crate::services::{App, ChangeSource, Failure, Principal, users};

/// Stores a new password, unless it is not acceptable. Pending links that would set one become invalid.
pub(in crate::services) async fn store_password(
    app: &App,
    principal: &Principal,
    source: ChangeSource,
    user: &db::users::User,
    new: &str,
) -> Result<Result<(), PasswordViolation>, Failure> {
    if let Err(violation) = password::validate(new, &user.username) {
        return Ok(Err(violation));
    }
    let hash = app.passwords.hash(new).await?;
    let (audit, user) = (AuditContext::new(app, principal, source), user.clone());
    let db = app.db.clone();
    db.write(move |tx| Box::pin(async move { store_password_hash(tx, &audit, &user, &hash).await })).await?;
    Ok(Ok(()))
}

/// Stores the hash of a new password inside a transaction.
pub(in crate::services) async fn store_password_hash(
    tx: &mut db::Tx,
    audit: &AuditContext,
    user: &db::users::User,
    hash: &str,
) -> Result<(), Failure> {
    db::users::change_password(&mut *tx, user.id, hash, audit.at).await?;
    db::invitations::delete_of_user(&mut *tx, user.id).await?;
    record(tx, audit, users::subject(user), AuditAction::Password, None, None).await
}
