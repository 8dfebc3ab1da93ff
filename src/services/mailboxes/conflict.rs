//! A save that was made from a version that is not the present one, and overtakes nobody's change all the same.

use super::validate::validate;
use super::{Abort, AuditContext, Mailbox, pin};
use crate::db::{Tx, history};
use crate::forms::mailbox::values as values_of;
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;

/// Whether anything of the mailbox is otherwise than it was in `version`. Archiving it and bringing it back changes
/// nothing that a form shows.
pub(super) async fn has_changed_since(tx: &mut Tx, now: &Mailbox, version: i64) -> Result<bool, sqlx::Error> {
    let Some(then) = history::of_version(&mut *tx, now.id, version).await? else { return Ok(true) };
    let now_values = values_of(&now.settings, now.customer_id);
    let same = then.after.is_some_and(|values| values.differences(&now_values).is_empty());
    Ok(!same || history::pin_changed_since(&mut *tx, now.id, then.id + 1).await?)
}

/// The answer to a form that asks for what its sender has stored already: the same form came twice. A PIN counts only
/// if it came with that very change, so nobody learns by this whether a guess is right.
pub(super) async fn already_saved(
    tx: &mut Tx,
    audit: &AuditContext,
    now: &Mailbox,
    values: &Values,
) -> Result<Option<MailboxSaveOutcome>, Abort> {
    let last = history::of_version(&mut *tx, now.id, now.version).await?;
    let Some(last) = last.filter(|entry| entry.user_id == audit.who.user()) else { return Ok(None) };
    let judged = match validate(tx, audit, values, Some(now)).await {
        Ok(judged) => judged,
        Err(Abort::Answer(_)) => return Ok(None),
        Err(failed) => return Err(failed),
    };
    if judged.customer_id != now.customer_id || judged.settings != now.settings {
        return Ok(None);
    }
    if let Some(wished) = &judged.pin
        && !(last.pin_changed && pin::open_pin(tx, &audit.app, now).await? == wished.reveal())
    {
        return Ok(None);
    }
    Ok(Some(MailboxSaveOutcome::Done { uuid: now.uuid.clone(), version: now.version, warnings: judged.warnings }))
}
