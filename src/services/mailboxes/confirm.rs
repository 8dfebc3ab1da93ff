//! Changes that ask first: what loses something is done only once somebody has confirmed it.

use super::change::{MailboxEdit, apply_edit_found};
use super::read::find;
use super::{
    Abort, App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize,
    in_transaction,
};
use crate::db::Tx;
use crate::domain::notify;
use crate::domain::role::Permission;
use crate::forms::submission::MailboxSaveOutcome;
use crate::forms::values::Values;
use crate::forms::warnings::unconfirmed_errors;

/// [`patch`](super::patch) for somebody who is asked before anything is lost: what they have to confirm is the answer,
/// as [`MailboxSaveOutcome::Invalid`], unless it is `confirmed`. With the `version` that it was made from, the answer
/// is [`MailboxSaveOutcome::Conflict`] if somebody else saved since.
pub async fn patch_with_confirmation(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    version: Option<i64>,
    (sent, confirmed): (&Values, bool),
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::Change)?;
    let (act, wish) = (AuditContext::new(app, who, door), MailboxEdit { version, ..MailboxEdit::partial(uuid, sent) });
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find(tx, &act.who, &wish.uuid).await?;
            apply_edit_confirmed(tx, &act, AuditAction::Update, &was, (&wish, confirmed)).await
        })
    })
    .await
}

/// [`apply_edit_found`], but what newly loses something is the answer instead, unless it is confirmed.
pub(super) async fn apply_edit_confirmed(
    tx: &mut Tx,
    act: &AuditContext,
    action: AuditAction,
    was: &Mailbox,
    (wish, confirmed): (&MailboxEdit, bool),
) -> MailboxResult {
    let saved = apply_edit_found(tx, act, action, was, wish).await?;
    ask_before_loss(saved, Some(was), confirmed)
}

/// What was saved, if nothing is newly lost by it or that is confirmed; else what has to be confirmed, so that the
/// transaction is taken back.
pub(super) fn ask_before_loss(saved: MailboxSaveOutcome, was: Option<&Mailbox>, confirmed: bool) -> MailboxResult {
    let MailboxSaveOutcome::Done { warnings, .. } = &saved else { return Ok(saved) };
    let had = was.map(|was| notify::warnings(&was.settings, was.owner.as_ref())).unwrap_or_default();
    let asked = unconfirmed_errors(&had, warnings.clone());
    if confirmed || asked.is_empty() { Ok(saved) } else { Err(Abort::Answer(MailboxSaveOutcome::Invalid(asked))) }
}
