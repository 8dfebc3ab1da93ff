//! Changes that need confirmation before anything is lost.

use super::change::{MailboxEdit, apply_edit_found, submit_edit};
use super::exits;
use super::read::find;
use super::{
    Abort, App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize,
    in_transaction,
};
use crate::db::Tx;
use crate::domain::permissions::Permission;
use crate::domain::problem::FieldWarning;
use crate::domain::{exit, notify};
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;
use crate::forms::warnings::{unconfirmed_errors, without_existing};

/// [`patch`](super::patch) that asks before anything is lost: what has to be confirmed is returned as
/// [`MailboxSaveOutcome::Invalid`], unless it is `confirmed`. With the `version` that the edit is based on, the result
/// is [`MailboxSaveOutcome::Conflict`] if another user has saved since.
pub async fn patch_with_confirmation(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    version: Option<i64>,
    (submitted, confirmed): (&Values, bool),
) -> Result<MailboxSaveOutcome, Failure> {
    let edit = MailboxEdit { version, ..MailboxEdit::partial(uuid, submitted) };
    submit_confirmed(app, who, source, edit, confirmed).await
}

/// Applies the change that a form requests, or only returns what the result would be, if that was requested.
pub(super) async fn submit(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    submission: &MailboxSubmission,
) -> Result<MailboxSaveOutcome, Failure> {
    let edit = MailboxEdit {
        uuid: uuid.to_owned(),
        version: (!submission.check).then_some(submission.version),
        values: submission.values.clone(),
        keep: submission.take_theirs.clone(),
    };
    if submission.check {
        return submit_edit(app, who, source, edit, false).await;
    }
    submit_confirmed(app, who, source, edit, submission.confirmed).await
}

async fn submit_confirmed(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    edit: MailboxEdit,
    confirmed: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ChangeMailboxes)?;
    let audit = AuditContext::new(app, who, source);
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find(tx, &audit.who, &edit.uuid).await?;
            apply_edit_confirmed(tx, &audit, AuditAction::Update, &was, (&edit, confirmed)).await
        })
    })
    .await
}

/// [`apply_edit_found`], but a new loss is returned as an error unless it is confirmed. Of other warnings, only those
/// that the change causes are returned.
pub(super) async fn apply_edit_confirmed(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    was: &Mailbox,
    (edit, confirmed): (&MailboxEdit, bool),
) -> MailboxResult {
    let exit_state = exits::visible_exit_state(tx, &audit.who, was.customer_id, &was.settings.exit).await?;
    let mut existing = notify::warnings(&was.settings, was.owner.as_ref());
    existing.extend(exit::warning(&was.settings.exit, &was.settings.number, exit_state));
    let saved = apply_edit_found(tx, audit, action, was, edit).await?;
    ask_before_loss(saved, &existing, confirmed)
}

/// The outcome, with only the new warnings, if it causes no new loss or that is confirmed; else what has to be
/// confirmed, so that the transaction is rolled back.
pub(super) fn ask_before_loss(saved: MailboxSaveOutcome, existing: &[FieldWarning], confirmed: bool) -> MailboxResult {
    let MailboxSaveOutcome::Done { uuid, version, warnings } = saved else { return Ok(saved) };
    let to_confirm = unconfirmed_errors(existing, warnings.clone());
    if confirmed || to_confirm.is_empty() {
        Ok(MailboxSaveOutcome::Done { uuid, version, warnings: without_existing(existing, warnings) })
    } else {
        Err(Abort::Answer(MailboxSaveOutcome::Invalid(to_confirm)))
    }
}
