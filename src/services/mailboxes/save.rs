//! Storing a form: a new mailbox here, an existing one in [`change`](super::change).

use anyhow::Context as _;
use uuid::Uuid;

use super::change::apply;
use super::confirm::ask_before_loss;
use super::edit::MailboxEdit;
use super::validate::{Validated, check, store_error, validate};
use super::{
    App, AuditAction, AuditContext, ChangeSource, Failure, MailboxResult, Principal, authorize, in_transaction, pin,
    subject, title,
};
use crate::db::Tx;
use crate::db::mailbox_form_keys::{self, MailboxFormKey};
use crate::db::mailboxes::{self, NewMailbox};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::mailbox::values_of;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;

/// Handles a submitted form: creates or changes a mailbox, or only returns what would happen.
pub async fn save(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    submission: &MailboxSubmission,
) -> Result<MailboxSaveOutcome, Failure> {
    match &submission.uuid {
        None if submission.check => check_new(app, who, &submission.values).await,
        None => {
            insert_confirmed(app, who, source, &submission.values, (Some(&submission.key), submission.confirmed)).await
        }
        Some(uuid) => apply(app, who, source, uuid, MailboxEdit::submission(submission)).await,
    }
}

/// Creates a mailbox without asking for confirmation. A `key` that was used before yields the mailbox created then.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    values: &MailboxValues,
    key: Option<&str>,
) -> Result<MailboxSaveOutcome, Failure> {
    insert_confirmed(app, who, source, values, (key, true)).await
}

/// [`create`] that asks for confirmation before anything is lost.
async fn insert_confirmed(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    values: &MailboxValues,
    (key, confirmed): (Option<&str>, bool),
) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::CreateMailboxes)?;
    let (audit, values, key) = (AuditContext::new(app, who, source), values.clone(), key.map(str::to_owned));
    in_transaction(app, move |tx| {
        Box::pin(async move {
            match already_created(tx, &audit, key.as_deref()).await? {
                Some(saved) => Ok(saved),
                None => ask_before_loss(insert(tx, &audit, &values, key.as_deref()).await?, &[], confirmed),
            }
        })
    })
    .await
}

/// What [`create`] would return, without creating anything.
pub async fn check_new(app: &App, who: &Principal, values: &MailboxValues) -> Result<MailboxSaveOutcome, Failure> {
    authorize(who, Permission::CreateMailboxes)?;
    let audit = AuditContext::new(app, who, ChangeSource::Browser);
    let mut tx = app.db.read().begin().await?;
    check(&mut tx, &audit, values).await
}

/// Adds a mailbox inside a transaction.
pub(in crate::services) async fn insert(
    tx: &mut Tx,
    audit: &AuditContext,
    values: &MailboxValues,
    key: Option<&str>,
) -> MailboxResult {
    let Validated { customer_id, settings, pin, source, warnings } = validate(tx, audit, values, None).await?;
    let pin = pin.context("a new mailbox was validated without a PIN").map_err(Failure::from)?;
    let uuid = Uuid::new_v4().to_string();
    let sealed = pin::seal_pin(&audit.app, customer_id, &uuid, pin.reveal())?;
    let new = NewMailbox {
        uuid: &uuid,
        customer_id,
        settings: &settings,
        pin: pin::sealed_pin(&sealed),
        created_at: audit.at,
    };
    let id = mailboxes::insert(tx, new).await.map_err(store_error)?;
    let after = values_of(&settings, customer_id);
    let title = title(&settings);
    audit.record(tx, AuditAction::Create, subject(id, &title, customer_id, 1), (None, Some(&after), false)).await?;
    if let Some(source) = source {
        pin::record_pin_view(tx, audit, &source).await?;
    }
    if let (Some(key), Some(user_id)) = (key, audit.who.user()) {
        mailbox_form_keys::insert(tx, key, &MailboxFormKey { user_id, mailbox_id: id }, audit.at).await?;
    }
    Ok(MailboxSaveOutcome::Done(SavedMailbox { uuid, version: 1, warnings }))
}

/// The mailbox that the first submission with this key created. A key that none of our forms carries is refused, and
/// so is one that another user used.
async fn already_created(
    tx: &mut Tx,
    audit: &AuditContext,
    key: Option<&str>,
) -> Result<Option<MailboxSaveOutcome>, Failure> {
    let Some(key) = key else { return Ok(None) };
    if !(16..=64).contains(&key.chars().count()) {
        return Err(AppError::BadRequest.into());
    }
    let Some(submission) = mailbox_form_keys::by_key(&mut *tx, key).await? else { return Ok(None) };
    if Some(submission.user_id) != audit.who.user() {
        return Err(AppError::BadRequest.into());
    }
    let mailbox = mailboxes::by_id(tx, submission.mailbox_id).await?.ok_or(AppError::NotFound)?;
    Ok(Some(MailboxSaveOutcome::Done(SavedMailbox {
        uuid: mailbox.uuid,
        version: mailbox.version,
        warnings: Vec::new(),
    })))
}
