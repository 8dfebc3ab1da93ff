//! Changing a mailbox.

use super::confirm::{ask_before_loss, existing_warnings};
use super::edit::{Confirmation, EditedSettings, MailboxEdit, merge_stored};
use super::read::find;
use super::validate::{Validated, abort_with, store_error, validate};
use super::{
    Abort, App, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, answer, authorize,
    in_transaction, pin, scope, subject, title,
};
use super::{conflict, context};
use crate::db::{Tx, batches, history, mailboxes};
use crate::domain::field::MailboxField;
use crate::domain::permissions::Permission;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::forms::mailbox::{parse_stored, values_of};
use crate::forms::mailbox_submission::{MailboxConflict, MailboxSaveOutcome, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;
use crate::services::accounts::refuse_suspended;

/// Applies an edit to a mailbox.
///
/// If the edit is based on a version and another user has saved since, nothing is written and the result is
/// [`MailboxSaveOutcome::Conflict`]. If it changes nothing, nothing is written either. A form for an archived mailbox
/// also yields [`MailboxSaveOutcome::Conflict`]: the mailbox must be restored first.
pub async fn apply(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    edit: MailboxEdit,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ChangeMailboxes)?;
    let audit = AuditContext::new(app, who, source);
    if edit.dry_run {
        // It only reads, so that no writer waits for it.
        let mut tx = app.db.read().begin().await?;
        let was = find(&mut tx, who, uuid).await?;
        return answer(apply_in(&mut tx, &audit, &was, &edit).await);
    }
    let uuid = uuid.to_owned();
    in_transaction(app, move |tx| {
        Box::pin(async move {
            let was = find(tx, &audit.who, &uuid).await?;
            apply_in(tx, &audit, &was, &edit).await
        })
    })
    .await
}

/// Applies an edit inside a transaction in which the mailbox was already loaded.
pub(in crate::services) async fn apply_in(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    edit: &MailboxEdit,
) -> MailboxResult {
    if edit.confirmation == Confirmation::Unneeded {
        return change(tx, audit, was, edit).await;
    }
    let existing = existing_warnings(tx, audit, was).await?;
    let saved = change(tx, audit, was, edit).await?;
    ask_before_loss(saved, &existing, edit.confirmation == Confirmation::Given)
}

async fn change(tx: &mut Tx, audit: &AuditContext, was: &Mailbox, edit: &MailboxEdit) -> MailboxResult {
    let validated = match &edit.settings {
        EditedSettings::Form { values, keep } => {
            let values = merge_stored(was, values, keep);
            if let Some(saved) = already_saved_or_conflict(tx, audit, was, edit.version, &values).await? {
                return Ok(saved);
            }
            validate(tx, audit, &values, Some(was)).await?
        }
        EditedSettings::Panel(on) => with_panel(tx, was, *on).await?,
        EditedSettings::RolledBack(before) => rolled_back(tx, audit, was, before).await?,
    };
    store(tx, audit, edit, was, &validated).await
}

/// The result for a form that its sender has already saved. Aborts if the mailbox is archived, or if another user has
/// saved since `version`.
async fn already_saved_or_conflict(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    version: Option<i64>,
    values: &MailboxValues,
) -> Result<Option<MailboxSaveOutcome>, Abort> {
    if was.archived_at.is_some() {
        return Err(Abort::conflict(save_conflict(tx, was, version).await?));
    }
    let Some(version) = version.filter(|version| *version != was.version) else { return Ok(None) };
    if !conflict::has_changed_since(tx, was, version).await? {
        return Ok(None);
    }
    match conflict::already_saved(tx, audit, was, values).await? {
        Some(saved) => Ok(Some(saved)),
        None => Err(Abort::conflict(save_conflict(tx, was, Some(version)).await?)),
    }
}

/// The stored settings with this panel switch.
async fn with_panel(tx: &mut Tx, was: &Mailbox, on: bool) -> Result<Validated, Failure> {
    if was.archived_at.is_some() {
        return Err(AppError::Archived.into());
    }
    refuse_suspended(tx, was.customer_id).await?;
    let mut settings = was.settings.clone();
    settings.panel = on;
    Ok(Validated { customer_id: was.customer_id, settings, pin: None, source: None, warnings: Vec::new() })
}

/// The settings from before a change that is rolled back.
async fn rolled_back(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    before: &MailboxValues,
) -> Result<Validated, Abort> {
    let customer_id = before.get(MailboxField::Customer).trim().parse().unwrap_or(was.customer_id);
    let context = context::load_context_for(tx, &audit.who, customer_id, before).await?;
    let Some(settings) = context.and_then(|(context, _)| parse_stored(before, &context)) else {
        return Err(abort_with(FieldError { field: MailboxField::Customer, problem: Problem::UnknownCustomer }));
    };
    Ok(Validated { customer_id, settings, pin: None, source: None, warnings: Vec::new() })
}

async fn store(
    tx: &mut Tx,
    audit: &AuditContext,
    edit: &MailboxEdit,
    was: &Mailbox,
    validated: &Validated,
) -> MailboxResult {
    let Validated { customer_id, settings, pin, source, warnings } = validated;
    let moves = *customer_id != was.customer_id;
    if !moves && pin.is_none() && *settings == was.settings {
        return Ok(MailboxSaveOutcome::Done(SavedMailbox {
            uuid: was.uuid.clone(),
            version: was.version,
            warnings: warnings.clone(),
        }));
    }
    // The seal is bound to the customer, so when the mailbox moves, its PIN is sealed again.
    let digits = match pin {
        Some(pin) => Some(pin.reveal().to_owned()),
        None if moves => Some(pin::open_pin(tx, &audit.app, was).await?),
        None => None,
    };
    if audit.dry_run || edit.dry_run {
        if !is_free_by_then(tx, audit, was, (*customer_id, settings.number.as_str())).await? {
            return Err(abort_with(FieldError { field: MailboxField::Number, problem: Problem::NumberTaken }));
        }
        let warnings = validated.warnings_of(tx, was).await?;
        return Ok(MailboxSaveOutcome::Done(SavedMailbox {
            uuid: was.uuid.clone(),
            version: was.version + 1,
            warnings,
        }));
    }
    if let Some(digits) = &digits {
        let sealed = pin::seal_pin(&audit.app, *customer_id, &was.uuid, digits)?;
        mailboxes::set_pin(&mut *tx, was.id, pin::sealed_pin(&sealed)).await?;
    }
    if !mailboxes::update(tx, was, *customer_id, settings, audit.at).await.map_err(store_error)? {
        return Err(Abort::conflict(save_conflict(tx, was, Some(was.version)).await?));
    }
    let warnings = validated.warnings_of(tx, was).await?;
    let version = was.version + 1;
    let (before, after) = (values_of(&was.settings, was.customer_id), values_of(settings, *customer_id));
    let changed = (Some(&before), Some(&after), pin.is_some());
    audit.record(tx, edit.action, subject(was.id, &title(settings), *customer_id, version), changed).await?;
    if let Some(source) = source {
        pin::record_pin_view(tx, audit, source).await?;
    }
    Ok(MailboxSaveOutcome::Done(SavedMailbox { uuid: was.uuid.clone(), version, warnings }))
}

/// Whether no other mailbox will have the number once this is applied. In the rollback of a batch, a mailbox that took
/// the number when this one gave it up is rolled back first, unless it has been changed since.
async fn is_free_by_then(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    (customer_id, number): (i64, &str),
) -> Result<bool, sqlx::Error> {
    let holder = mailboxes::id_by_number(&mut *tx, customer_id, number).await?.filter(|id| *id != was.id);
    let Some(holder) = holder else { return Ok(true) };
    let batch = match audit.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?,
        None => None,
    };
    let Some(undoes) = batch.and_then(|batch| batch.undoes) else { return Ok(false) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, holder).await? else { return Ok(false) };
    let now = mailboxes::by_id_in_scope(tx, scope(&audit.who), holder).await?;
    Ok(now.is_some_and(|now| now.version == entry.version))
}

/// The conflict for an edit based on version `from`: what is stored now, and who stored it.
pub(super) async fn save_conflict(tx: &mut Tx, now: &Mailbox, from: Option<i64>) -> Result<MailboxConflict, Failure> {
    let base = match from {
        Some(version) => history::of_version(&mut *tx, now.id, version).await?.and_then(|entry| entry.after),
        None => None,
    };
    let last = history::of_version(&mut *tx, now.id, now.version).await?;
    let (by, at) = last.map_or((String::new(), now.updated_at), |entry| (entry.actor, entry.at));
    let theirs = values_of(&now.settings, now.customer_id);
    Ok(MailboxConflict { theirs, base, version: now.version, archived: now.archived_at.is_some(), by, at })
}
