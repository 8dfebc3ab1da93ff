//! Archiving, and bringing back.

use super::read::find;
use super::validate::abort_with;
use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize, context,
    exits, in_transaction, subject, title,
};
use crate::db::{Tx, mailboxes};
use crate::domain::field::Field;
use crate::domain::problem::FieldError;
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::mailbox::values as values_of;
use crate::forms::submission::MailboxSaveOutcome;
use crate::services::accounts::refuse_suspended;

/// Archives a mailbox. It keeps its number. One that is archived already stays as it is.
pub async fn archive(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::Archive)?;
    set_archived(app, who, door, uuid, true).await
}

/// [`archive`] for a door that knows no archived mailboxes: one that is archived is not there.
pub async fn archive_active(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::Archive)?;
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
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

/// Brings an archived mailbox back, if its customer's plan has room: else the answer is
/// [`MailboxSaveOutcome::Invalid`]. One that is not archived stays as it is.
pub async fn restore(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::Restore)?;
    set_archived(app, who, door, uuid, false).await
}

async fn set_archived(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    away: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    let (audit, uuid) = (AuditContext::new(app, who, door), uuid.to_owned());
    in_transaction(app, move |tx| Box::pin(async move { set_archived_in(tx, &audit, &uuid, away).await })).await
}

/// Archives a mailbox or brings it back, inside a transaction.
pub(in crate::services) async fn set_archived_in(
    tx: &mut Tx,
    audit: &AuditContext,
    uuid: &str,
    away: bool,
) -> MailboxResult {
    let was = find(tx, &audit.who, uuid).await?;
    set_archived_found(tx, audit, &was, away).await
}

/// The same for a mailbox that was found already, in the same transaction.
pub(in crate::services) async fn set_archived_found(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    away: bool,
) -> MailboxResult {
    let done = |version, warnings| MailboxSaveOutcome::Done { uuid: was.uuid.clone(), version, warnings };
    if was.archived_at.is_some() == away {
        return Ok(done(was.version, Vec::new()));
    }
    refuse_suspended(tx, was.customer_id).await?;
    if !away {
        let found = context::load_bare_context(tx, &audit.who, was.customer_id).await?;
        let (context, active) = found.ok_or(AppError::NotFound)?;
        let room = context.plan.check_capacity(active);
        room.map_err(|problem| abort_with(FieldError { field: Field::Customer, problem }))?;
    }
    let version = if audit.dry_run { was.version + 1 } else { archive_row(tx, audit, was, away).await? };
    let led = if away { exits::lost_exit_warning(tx, was).await? } else { None };
    Ok(done(version, led.into_iter().collect()))
}

/// Archives a row or brings it back, whatever the plan says, and returns its next version.
pub(in crate::services) async fn archive_row(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    away: bool,
) -> Result<i64, Failure> {
    mailboxes::set_archived(tx, was, away.then_some(audit.at), audit.at).await?;
    let version = was.version + 1;
    let action = if away { AuditAction::Archive } else { AuditAction::Restore };
    // The settings stay, and are recorded so that this version too can be told from later ones.
    let values = values_of(&was.settings, was.customer_id);
    let changed = (Some(&values), Some(&values), false);
    audit.record(tx, action, subject(was.id, &title(&was.settings), was.customer_id, version), changed).await?;
    Ok(version)
}
