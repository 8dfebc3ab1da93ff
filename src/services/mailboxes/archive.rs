//! Archiving and restoring mailboxes.

use super::read::find;
use super::validate::abort_with;
use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize, context,
    exits, in_transaction, subject, title,
};
use crate::db::{Tx, mailboxes};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::problem::FieldError;
use crate::error::AppError;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::services::accounts::refuse_suspended;

/// Archives a mailbox, which keeps its number. Does nothing if it is archived already.
pub async fn archive(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ArchiveMailboxes)?;
    set_archived(app, who, source, uuid, true).await
}

/// [`archive`] for sources that do not know archived mailboxes: an archived one is `NotFound`.
pub async fn archive_active(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ArchiveMailboxes)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| {
        Box::pin(async move {
            if find(tx, &audit.who, &uuid).await?.archived_at.is_some() {
                return Err(AppError::NotFound.into());
            }
            set_archived_in(tx, &audit, &uuid, true).await
        })
    })
    .await
}

/// Restores an archived mailbox if its customer's plan has capacity, else the result is
/// [`MailboxSaveOutcome::Invalid`]. Does nothing if it is not archived.
pub async fn restore(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::RestoreMailboxes)?;
    set_archived(app, who, source, uuid, false).await
}

async fn set_archived(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    archived: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    in_transaction(app, move |tx| Box::pin(async move { set_archived_in(tx, &audit, &uuid, archived).await })).await
}

/// Archives or restores a mailbox inside a transaction.
pub(in crate::services) async fn set_archived_in(
    tx: &mut Tx,
    audit: &AuditContext,
    uuid: &str,
    archived: bool,
) -> MailboxResult {
    let was = find(tx, &audit.who, uuid).await?;
    set_archived_found(tx, audit, &was, archived).await
}

/// The same for a mailbox that was already loaded in the same transaction.
pub(in crate::services) async fn set_archived_found(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    archived: bool,
) -> MailboxResult {
    let done = |version, warnings| MailboxSaveOutcome::Done(SavedMailbox { uuid: was.uuid.clone(), version, warnings });
    if was.archived_at.is_some() == archived {
        return Ok(done(was.version, Vec::new()));
    }
    refuse_suspended(tx, was.customer_id).await?;
    if !archived {
        let found = context::load_bare_context(tx, &audit.who, was.customer_id).await?;
        let (context, active) = found.ok_or(AppError::NotFound)?;
        let capacity = context.plan.check_capacity(active);
        capacity.map_err(|problem| abort_with(FieldError { field: MailboxField::Customer, problem }))?;
    }
    let version = if audit.dry_run { was.version + 1 } else { archive_row(tx, audit, was, archived).await? };
    let warning = if archived { exits::lost_exit_warning(tx, was).await? } else { None };
    Ok(done(version, warning.into_iter().collect()))
}

/// Archives or restores a row without checking the plan, and returns its next version.
pub(in crate::services) async fn archive_row(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    archived: bool,
) -> Result<i64, Failure> {
    mailboxes::set_archived(tx, was, archived.then_some(audit.at), audit.at).await?;
    let version = was.version + 1;
    let action = if archived { AuditAction::Archive } else { AuditAction::Restore };
    // The settings do not change, but are recorded so that later versions can be compared with this one.
    let values = values_of(&was.settings, was.customer_id);
    let changed = (Some(&values), Some(&values), false);
    audit.record(tx, action, subject(was.id, &title(&was.settings), was.customer_id, version), changed).await?;
    Ok(version)
}
