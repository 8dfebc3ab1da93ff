//! Operations used only by the rollback of an import, which leaves nothing behind.

use super::change::save_conflict;
use super::{AuditAction, AuditContext, Failure, Mailbox, subject, title};
use crate::db::mailboxes::{self, SealedPin};
use crate::db::{Tx, concerns};
use crate::domain::concern::Concerns;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};

/// A mailbox's previous PIN, as it was sealed for it.
pub(in crate::services) type PriorPin<'a> = SealedPin<'a>;

/// Restores a mailbox's previous PIN. Writes nothing if it already has that PIN.
pub(in crate::services) async fn restore_pin(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    prior: PriorPin<'_>,
) -> Result<MailboxSaveOutcome, Failure> {
    let done =
        |version| MailboxSaveOutcome::Done(SavedMailbox { uuid: was.uuid.clone(), version, warnings: Vec::new() });
    let (bytes, key_id) = mailboxes::sealed_pin(&mut *tx, was.id).await?;
    if bytes == prior.bytes && key_id == prior.key_id {
        return Ok(done(was.version));
    }
    mailboxes::set_pin(&mut *tx, was.id, prior).await?;
    if !mailboxes::update(tx, was, was.customer_id, &was.settings, audit.at).await? {
        return Ok(MailboxSaveOutcome::Conflict(Box::new(save_conflict(tx, was, Some(was.version)).await?)));
    }
    let (version, values) = (was.version + 1, values_of(&was.settings, was.customer_id));
    let title = title(&was.settings);
    let changed = (Some(&values), Some(&values), true);
    audit.record(tx, AuditAction::Revert, subject(was.id, &title, was.customer_id, version), changed).await?;
    Ok(done(version))
}

/// Deletes a mailbox, which frees its number. Its history stays.
pub(in crate::services) async fn delete_mailbox(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
) -> Result<(), Failure> {
    // Removes its concerns from the counters; the concerns of mailboxes that lead here are updated by the record.
    concerns::update(tx, was.id, was.customer_id, was.concerns, Concerns::NONE).await?;
    mailboxes::delete(tx, was).await?;
    let (title, values) = (title(&was.settings), values_of(&was.settings, was.customer_id));
    let deleted = subject(was.id, &title, was.customer_id, was.version + 1);
    audit.record(tx, AuditAction::Delete, deleted, (Some(&values), None, false)).await
}
