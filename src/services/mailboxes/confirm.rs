//! Changes that ask first: what loses something is done only once somebody has confirmed it.

use super::change::{MailboxEdit, apply_edit_found, submit_edit};
use super::exits;
use super::read::find;
use super::{
    Abort, App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize,
    in_transaction,
};
use crate::db::Tx;
use crate::domain::problem::FieldWarning;
use crate::domain::role::Permission;
use crate::domain::{exit, notify};
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;
use crate::forms::warnings::{unconfirmed_errors, without_existing};

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
    let edit = MailboxEdit { version, ..MailboxEdit::partial(uuid, sent) };
    submit_confirmed(app, who, door, edit, confirmed).await
}

/// Makes the change that a form asks for, or only says what would come of it, if that is what it asks.
pub(super) async fn submit(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    uuid: &str,
    sent: &MailboxSubmission,
) -> Result<MailboxSaveOutcome, Failure> {
    let edit = MailboxEdit {
        uuid: uuid.to_owned(),
        version: (!sent.check).then_some(sent.version),
        values: sent.values.clone(),
        keep: sent.take_theirs.clone(),
    };
    if sent.check {
        return submit_edit(app, who, door, edit, false).await;
    }
    submit_confirmed(app, who, door, edit, sent.confirmed).await
}

async fn submit_confirmed(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    edit: MailboxEdit,
    confirmed: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::Change)?;
    let audit = AuditContext::new(app, who, door);
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find(tx, &audit.who, &edit.uuid).await?;
            apply_edit_confirmed(tx, &audit, AuditAction::Update, &was, (&edit, confirmed)).await
        })
    })
    .await
}

/// [`apply_edit_found`], but what newly loses something is the answer instead, unless it is confirmed. Of other
/// warnings those are told that the change brings.
pub(super) async fn apply_edit_confirmed(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    was: &Mailbox,
    (wish, confirmed): (&MailboxEdit, bool),
) -> MailboxResult {
    let there = exits::visible_exit_state(tx, &audit.who, was.customer_id, &was.settings.exit).await?;
    let mut had = notify::warnings(&was.settings, was.owner.as_ref());
    had.extend(exit::warning(&was.settings.exit, &was.settings.number, there));
    let saved = apply_edit_found(tx, audit, action, was, wish).await?;
    ask_before_loss(saved, &had, confirmed)
}

/// What was saved, with the warnings that were not there before, if nothing is newly lost by it or that is confirmed;
/// else what has to be confirmed, so that the transaction is taken back.
pub(super) fn ask_before_loss(saved: MailboxSaveOutcome, had: &[FieldWarning], confirmed: bool) -> MailboxResult {
    let MailboxSaveOutcome::Done { uuid, version, warnings } = saved else { return Ok(saved) };
    let asked = unconfirmed_errors(had, warnings.clone());
    if confirmed || asked.is_empty() {
        Ok(MailboxSaveOutcome::Done { uuid, version, warnings: without_existing(had, warnings) })
    } else {
        Err(Abort::Answer(MailboxSaveOutcome::Invalid(asked)))
    }
}
