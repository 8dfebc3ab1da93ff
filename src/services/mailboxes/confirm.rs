//! Changes that need confirmation before anything is lost.

use super::{Abort, AuditContext, Mailbox, MailboxResult, exits};
use crate::db::Tx;
use crate::domain::problem::FieldWarning;
use crate::domain::{exit, notifications};
use crate::forms::mailbox::warnings::{unconfirmed_errors, without_existing};
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};

/// The warnings that a mailbox has before it is changed.
pub(super) async fn existing_warnings(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
) -> Result<Vec<FieldWarning>, sqlx::Error> {
    let exit_state = exits::visible_exit_state(tx, &audit.who, was.customer_id, &was.settings.exit).await?;
    let mut existing = notifications::warnings(&was.settings, was.owner.as_ref());
    existing.extend(exit::warning(&was.settings.exit, &was.settings.number, exit_state));
    Ok(existing)
}

/// The outcome, with only the new warnings, if it causes no new loss or that is confirmed; else what has to be
/// confirmed, so that the transaction is rolled back.
pub(super) fn ask_before_loss(saved: MailboxSaveOutcome, existing: &[FieldWarning], confirmed: bool) -> MailboxResult {
    let MailboxSaveOutcome::Done(SavedMailbox { uuid, version, warnings }) = saved else { return Ok(saved) };
    let to_confirm = unconfirmed_errors(existing, warnings.clone());
    if confirmed || to_confirm.is_empty() {
        Ok(MailboxSaveOutcome::Done(SavedMailbox { uuid, version, warnings: without_existing(existing, warnings) }))
    } else {
        Err(Abort::invalid(to_confirm))
    }
}
