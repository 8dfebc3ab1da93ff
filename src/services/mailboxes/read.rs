//! Finding one mailbox.

use super::{App, Failure, Mailbox, Principal, permit, scope};
use crate::db::{Tx, mailboxes};
use crate::domain::role::Verb;
use crate::error::AppError;

/// The mailbox of this UUID, archived or not.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    permit(who, Verb::View)?;
    let mut tx = app.db.read().begin().await?;
    find(&mut tx, who, uuid).await
}

/// The same inside a transaction.
pub(in crate::services) async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Mailbox, Failure> {
    mailboxes::by_uuid(tx, scope(who), uuid).await?.ok_or_else(|| AppError::NotFound.into())
}
