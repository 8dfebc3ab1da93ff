//! Changing a mailbox.

use super::read::find;
use super::validate::{Validated, abort_with, check, store_error, validate};
use super::{
    Abort, App, AuditAction, AuditContext, ChangeSource, Failure, Mailbox, MailboxResult, Principal, authorize,
    in_transaction, pin, scope, subject, title,
};
use super::{conflict, context};
use crate::db::{Tx, batches, history, mailboxes};
use crate::domain::field::Field;
use crate::domain::permissions::Permission;
use crate::domain::problem::{FieldError, Problem};
use crate::error::AppError;
use crate::forms::mailbox::{parse_stored, values as values_of};
use crate::forms::submission::{MailboxConflict, MailboxSaveOutcome};
use crate::forms::values::Values;
use crate::services::accounts::refuse_suspended;

/// The panel switch of a mailbox was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PanelSwitched {
    /// The mailbox's version after the change.
    pub version: i64,
}

/// A requested change of a mailbox.
pub(in crate::services) struct MailboxEdit {
    /// Which mailbox.
    pub(in crate::services) uuid: String,
    /// The version that the edit is based on; `None`: any.
    pub(in crate::services) version: Option<i64>,
    /// All its settings.
    pub(in crate::services) values: Values,
    /// The fields that keep their stored values, whatever `values` contains.
    pub(in crate::services) keep: Vec<Field>,
}

impl MailboxEdit {
    /// Changes the fields in `submitted`, whatever the version; all other fields keep their stored values.
    pub(super) fn partial(uuid: &str, submitted: &Values) -> Self {
        let keep = Field::ALL.into_iter().filter(|field| !submitted.has(*field)).collect();
        Self { uuid: uuid.to_owned(), version: None, values: submitted.clone(), keep }
    }
}

/// Gives a mailbox the settings of a complete form made from `version`.
///
/// If another user has saved since, nothing is written and the result is [`MailboxSaveOutcome::Conflict`]. If the
/// form changes nothing, nothing is written either. An archived mailbox also yields
/// [`MailboxSaveOutcome::Conflict`]: it must be restored first.
pub async fn update(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    version: i64,
    values: &Values,
) -> Result<MailboxSaveOutcome, Failure> {
    let edit = MailboxEdit { uuid: uuid.to_owned(), version: Some(version), values: values.clone(), keep: Vec::new() };
    submit_edit(app, who, source, edit, true).await
}

/// What [`update`] would return now, without changing anything.
pub async fn check_change(
    app: &App,
    who: &Principal,
    uuid: &str,
    values: &Values,
) -> Result<MailboxSaveOutcome, Failure> {
    let edit = MailboxEdit { uuid: uuid.to_owned(), version: None, values: values.clone(), keep: Vec::new() };
    submit_edit(app, who, ChangeSource::Browser, edit, false).await
}

/// Changes the fields in `submitted`, whatever the mailbox's version; all other fields keep their stored values.
/// With `check`, only returns what would happen.
pub async fn patch(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    submitted: &Values,
    check: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    submit_edit(app, who, source, MailboxEdit::partial(uuid, submitted), !check).await
}

/// Applies an edit; without `commit`, only returns what the result would be.
pub(super) async fn submit_edit(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    edit: MailboxEdit,
    commit: bool,
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::ChangeMailboxes)?;
    let audit = AuditContext::new(app, who, source);
    if !commit {
        let mut tx = app.db.read().begin().await?;
        return dry_run_edit(&mut tx, &audit, &edit).await;
    }
    in_transaction(app, move |tx| Box::pin(async move { apply_edit(tx, &audit, AuditAction::Update, &edit).await }))
        .await
}

/// What [`apply_edit`] would return for an edit without a version. Only reads.
async fn dry_run_edit(tx: &mut Tx, audit: &AuditContext, edit: &MailboxEdit) -> Result<MailboxSaveOutcome, Failure> {
    let was = find(tx, &audit.who, &edit.uuid).await?;
    if was.archived_at.is_some() {
        return save_conflict(tx, &was, edit.version).await;
    }
    check(tx, audit, &merged_values(&was, edit), Some(&was)).await
}

/// The complete form that results from an edit.
fn merged_values(was: &Mailbox, edit: &MailboxEdit) -> Values {
    let before = values_of(&was.settings, was.customer_id);
    let mut values = edit.values.clone();
    for field in &edit.keep {
        values.set(*field, before.get(*field));
    }
    values
}

/// Changes a mailbox inside a transaction.
pub(in crate::services) async fn apply_edit(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    edit: &MailboxEdit,
) -> MailboxResult {
    let was = find(tx, &audit.who, &edit.uuid).await?;
    apply_edit_found(tx, audit, action, &was, edit).await
}

/// The same for a mailbox that was already loaded in the same transaction.
pub(in crate::services) async fn apply_edit_found(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    was: &Mailbox,
    edit: &MailboxEdit,
) -> MailboxResult {
    let values = merged_values(was, edit);
    if was.archived_at.is_some() {
        return Err(Abort::Answer(save_conflict(tx, was, edit.version).await?));
    }
    if let Some(version) = edit.version.filter(|version| *version != was.version)
        && conflict::has_changed_since(tx, was, version).await?
    {
        if let Some(saved) = conflict::already_saved(tx, audit, was, &values).await? {
            return Ok(saved);
        }
        return Err(Abort::Answer(save_conflict(tx, was, Some(version)).await?));
    }
    let validated = validate(tx, audit, &values, Some(was)).await?;
    store(tx, audit, action, was, &validated).await
}

/// Restores a mailbox's settings from before a change that is rolled back. The customer's rules, its plan and its
/// suspension are not checked: they were checked when the mailbox got these settings.
pub(in crate::services) async fn restore_values_found(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    before: &Values,
) -> MailboxResult {
    let customer_id = before.get(Field::Customer).trim().parse().unwrap_or(was.customer_id);
    let context = context::load_context_for(tx, &audit.who, customer_id, before).await?;
    let Some(settings) = context.and_then(|(context, _)| parse_stored(before, &context)) else {
        return Err(abort_with(FieldError { field: Field::Customer, problem: Problem::UnknownCustomer }));
    };
    let validated = Validated { customer_id, settings, pin: None, source: None, warnings: Vec::new() };
    store(tx, audit, AuditAction::Revert, was, &validated).await
}

async fn store(
    tx: &mut Tx,
    audit: &AuditContext,
    action: AuditAction,
    was: &Mailbox,
    validated: &Validated,
) -> MailboxResult {
    let Validated { customer_id, settings, pin, source, warnings } = validated;
    let moves = *customer_id != was.customer_id;
    if !moves && pin.is_none() && *settings == was.settings {
        return Ok(MailboxSaveOutcome::Done {
            uuid: was.uuid.clone(),
            version: was.version,
            warnings: warnings.clone(),
        });
    }
    // The seal is bound to the customer, so when the mailbox moves, its PIN is sealed again.
    let digits = match pin {
        Some(pin) => Some(pin.reveal().to_owned()),
        None if moves => Some(pin::open_pin(tx, &audit.app, was).await?),
        None => None,
    };
    if audit.dry_run {
        if !is_free_by_then(tx, audit, was, (*customer_id, settings.number.as_str())).await? {
            return Err(abort_with(FieldError { field: Field::Number, problem: Problem::NumberTaken }));
        }
        let warnings = validated.warnings_of(tx, was).await?;
        return Ok(MailboxSaveOutcome::Done { uuid: was.uuid.clone(), version: was.version + 1, warnings });
    }
    if let Some(digits) = &digits {
        let sealed = pin::seal_pin(&audit.app, *customer_id, &was.uuid, digits)?;
        mailboxes::set_pin(&mut *tx, was.id, pin::sealed_pin(&sealed)).await?;
    }
    if !mailboxes::update(tx, was, *customer_id, settings, audit.at).await.map_err(store_error)? {
        return Err(Abort::Answer(save_conflict(tx, was, Some(was.version)).await?));
    }
    let warnings = validated.warnings_of(tx, was).await?;
    let version = was.version + 1;
    let (before, after) = (values_of(&was.settings, was.customer_id), values_of(settings, *customer_id));
    let changed = (Some(&before), Some(&after), pin.is_some());
    audit.record(tx, action, subject(was.id, &title(settings), *customer_id, version), changed).await?;
    if let Some(source) = source {
        pin::record_pin_view(tx, audit, source).await?;
    }
    Ok(MailboxSaveOutcome::Done { uuid: was.uuid.clone(), version, warnings })
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
pub(super) async fn save_conflict(
    tx: &mut Tx,
    now: &Mailbox,
    from: Option<i64>,
) -> Result<MailboxSaveOutcome, Failure> {
    let base = match from {
        Some(version) => history::of_version(&mut *tx, now.id, version).await?.and_then(|entry| entry.after),
        None => None,
    };
    let last = history::of_version(&mut *tx, now.id, now.version).await?;
    let (by, at) = last.map_or((String::new(), now.updated_at), |entry| (entry.actor, entry.at));
    let theirs = values_of(&now.settings, now.customer_id);
    Ok(MailboxSaveOutcome::Conflict(Box::new(MailboxConflict {
        theirs,
        base,
        version: now.version,
        archived: now.archived_at.is_some(),
        by,
        at,
    })))
}

/// Shows a mailbox in the control panel, or hides it. The last call wins, whatever the version.
pub async fn set_panel(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    uuid: &str,
    on: bool,
) -> Result<PanelSwitched, Failure> {
    authorize(who, Permission::ChangeMailboxes)?;
    let (audit, uuid) = (AuditContext::new(app, who, source), uuid.to_owned());
    let saved =
        in_transaction(app, move |tx| Box::pin(async move { set_panel_in(tx, &audit, &uuid, on).await })).await?;
    match saved {
        MailboxSaveOutcome::Done { version, .. } => Ok(PanelSwitched { version }),
        _ => Err(AppError::NotFound.into()),
    }
}

/// Only the switch is validated: settings that were valid when they were stored do not block it.
async fn set_panel_in(tx: &mut Tx, audit: &AuditContext, uuid: &str, on: bool) -> MailboxResult {
    let was = find(tx, &audit.who, uuid).await?;
    set_panel_found(tx, audit, &was, on).await
}

/// The same for a mailbox that was already loaded in the same transaction.
pub(in crate::services) async fn set_panel_found(
    tx: &mut Tx,
    audit: &AuditContext,
    was: &Mailbox,
    on: bool,
) -> MailboxResult {
    if was.archived_at.is_some() {
        return Err(AppError::Archived.into());
    }
    refuse_suspended(tx, was.customer_id).await?;
    let mut settings = was.settings.clone();
    settings.panel = on;
    let validated = Validated { customer_id: was.customer_id, settings, pin: None, source: None, warnings: Vec::new() };
    store(tx, audit, AuditAction::Update, was, &validated).await
}
