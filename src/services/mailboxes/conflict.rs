//! A save based on an older version that overwrites no one's change all the same.

use super::validate::validate;
use super::{Abort, AuditContext, Mailbox, pin};
use crate::db::{Tx, history};
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;

/// Whether the mailbox differs from what it was in `version`. Archiving and restoring changes nothing that a form
/// shows.
pub(super) async fn has_changed_since(tx: &mut Tx, now: &Mailbox, version: i64) -> Result<bool, sqlx::Error> {
    let Some(then) = history::of_version(&mut *tx, now.id, version).await? else { return Ok(true) };
    let now_values = values_of(&now.settings, now.customer_id);
    let same = then.after.is_some_and(|values| values.differences(&now_values).is_empty());
    Ok(!same || history::pin_changed_since(&mut *tx, now.id, then.id + 1).await?)
}

/// The result for a form that its sender has already saved: the same form was submitted twice. A PIN counts only if
/// it was set by that very change, so that no one can test guesses this way.
pub(super) async fn already_saved(
    tx: &mut Tx,
    audit: &AuditContext,
    now: &Mailbox,
    values: &MailboxValues,
) -> Result<Option<MailboxSaveOutcome>, Abort> {
    let last = history::of_version(&mut *tx, now.id, now.version).await?;
    let Some(last) = last.filter(|entry| entry.user_id == audit.who.user()) else { return Ok(None) };
    let validated = match validate(tx, audit, values, Some(now)).await {
        Ok(validated) => validated,
        Err(Abort::Answer(_)) => return Ok(None),
        Err(failed) => return Err(failed),
    };
    if validated.customer_id != now.customer_id || validated.settings != now.settings {
        return Ok(None);
    }
    if let Some(requested_pin) = &validated.pin
        && !(last.pin_changed && pin::open_pin(tx, &audit.app, now).await? == requested_pin.reveal())
    {
        return Ok(None);
    }
    Ok(Some(MailboxSaveOutcome::Done(SavedMailbox {
        uuid: now.uuid.clone(),
        version: now.version,
        warnings: validated.warnings,
    })))
}
