//! Applying a checked file row by row, as a batch.

use super::check::seal_json;
use super::row_resolver::{LookupCache, ResolvedRow, RowResolver};
use super::{App, AuditContext, ChangeSource, Failure, Principal, ServiceResult, find_own, parse_state, row_cells};
use crate::db::imports::{self as store, Import, RowCheck};
use crate::db::{Tx, history, mailboxes};
use crate::domain::batch::BatchKind;
use crate::domain::form_error::FormError;
use crate::domain::import::{ImportState, RowAction, RowProblem};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, SavedMailbox};
use crate::i18n::{Messages, key};
use crate::services::background_task::BackgroundTask;
use crate::services::batches::{self, NewBatchItem};
use crate::services::mailboxes::{MailboxEdit, apply_in, insert, scope};
use crate::services::outcome::answer;
use serde::{Deserialize, Serialize};

/// How many rows are added to the batch in one transaction.
const ROWS_QUEUED_PER_TRANSACTION: usize = 2_000;

/// Why a file cannot be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApplyRefusal {
    /// It has not been checked yet, or it is already being applied.
    NotChecked,
    /// No row changes anything.
    Nothing,
    /// It is all or nothing, and this many rows have errors.
    Wrong(i64),
}

/// The id of the radio button that applies a file as all or nothing.
pub const ALL_ROWS_INPUT_ID: &str = "rows-all";

impl FormError for ApplyRefusal {
    fn field_name(&self) -> Option<&'static str> {
        Some(ALL_ROWS_INPUT_ID)
    }

    fn message(&self, messages: Messages) -> String {
        match self {
            Self::NotChecked => messages.get(key!("imports-refused-unchecked")),
            Self::Nothing => messages.get(key!("imports-refused-nothing")),
            Self::Wrong(count) => messages.format(key!("imports-refused-errors"), &[("count", (*count).into())]),
        }
    }
}

/// Starts applying a file. With `whole` it is all or nothing: if a row is refused after all, the rows applied before
/// are rolled back.
pub async fn apply(app: &App, who: &Principal, uuid: &str, whole: bool) -> ServiceResult<BackgroundTask, ApplyRefusal> {
    let mut conn = app.db.read().begin().await?;
    let import = find_own(&mut conn, who, uuid).await?;
    drop(conn);
    if parse_state(&import)? != ImportState::Checked {
        return Ok(Err(ApplyRefusal::NotChecked));
    }
    if whole && import.wrongs > 0 {
        return Ok(Err(ApplyRefusal::Wrong(import.wrongs)));
    }
    if import.creates + import.updates == 0 {
        return Ok(Err(ApplyRefusal::Nothing));
    }
    // In its own task, so that a dropped request leaves no batch with only some of the rows.
    let applying = tokio::spawn(create_batch(app.clone(), who.clone(), import, whole));
    applying.await.map_err(anyhow::Error::from)?
}

/// Creates the batch and starts it.
async fn create_batch(
    app: App,
    who: Principal,
    import: Import,
    whole: bool,
) -> ServiceResult<BackgroundTask, ApplyRefusal> {
    let batch = batches::create_empty(&app, &who, ChangeSource::Import, BatchKind::Import).await?;
    let rows = store::list_in_apply_order(app.db.read(), import.id).await?;
    for chunk in rows.chunks(ROWS_QUEUED_PER_TRANSACTION) {
        let item = |(position, ring): &(i64, Option<i64>)| NewBatchItem {
            row: Some(position.to_string()),
            ring: *ring,
            ..NewBatchItem::default()
        };
        let (batch, items) = (batch.clone(), chunk.iter().map(item).collect::<Vec<_>>());
        let pacer = app.write_pacer();
        app.db.write(move |tx| Box::pin(async move { batches::add_items(tx, &batch, &items).await })).await?;
        pacer.wait().await;
    }
    let (action, now, owned_app, batch_id) =
        (BulkAction::Import { import: import.id, whole }, app.clock.now(), app.clone(), batch.id);
    let started = app.db.write(move |tx| {
        Box::pin(async move {
            if !store::start_apply(&mut *tx, import.id, import.round, batch.id, now).await? {
                return Ok(None);
            }
            store::delete_heading_rows(&mut *tx, import.id, import.head).await?;
            store::delete_rows(&mut *tx, import.id, RowAction::Same.code()).await?;
            batches::start_filled(tx, &owned_app, &batch, &action).await.map(Some)
        })
    });
    let started: Result<_, Failure> = started.await;
    let run = started?.map(|runner| batches::run(app.clone(), batch_id, Some(who), runner));
    Ok(run.ok_or(ApplyRefusal::NotChecked))
}

/// The result of a row.
pub(in crate::services) enum RowResult {
    /// It created or changed the mailbox of this id.
    Changed(i64),
    /// Its mailbox already had these values.
    Same,
    /// It was refused.
    Refused(Vec<RowProblem>),
    /// The named user has changed the mailbox in the meantime.
    ChangedSince(String),
}

/// A file of which some rows are being applied in a transaction.
pub(in crate::services) struct OpenImport {
    import: Import,
    mapping: RowResolver,
    cache: LookupCache,
}

/// Opens a file to apply some of its rows.
pub(in crate::services) async fn open_import(tx: &mut Tx, id: i64) -> Result<OpenImport, Failure> {
    let Some(import) = store::by_id(tx, id).await? else { return Err(AppError::NotFound.into()) };
    Ok(OpenImport { mapping: RowResolver::of(&import)?, import, cache: LookupCache::default() })
}

/// Resolves a row of a file to a mailbox and its new values, or to its result if there is nothing to apply.
pub(in crate::services) async fn resolve_row(
    tx: &mut Tx,
    audit: &AuditContext,
    open: &mut OpenImport,
    position: i64,
) -> Result<Result<ResolvedRow, RowResult>, Failure> {
    let OpenImport { import, mapping, cache } = open;
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Err(AppError::NotFound.into()) };
    let cells = row_cells(&audit.app, import, &row)?;
    let parsed = mapping.read(tx, audit, cache, &cells).await?;
    let resolved = match parsed.resolved {
        Some(resolved) if parsed.problems.is_empty() => resolved,
        _ => return Ok(Err(RowResult::Refused(parsed.problems))),
    };
    if resolved.before.as_ref().is_some_and(|mailbox| mailbox.archived_at.is_some()) {
        return Ok(Err(RowResult::Refused(vec![RowProblem::Archived])));
    }
    // The user agreed to what the check showed, which was based on that version of the mailbox.
    if let Some(mailbox) =
        resolved.before.as_ref().filter(|mailbox| row.seen_version.is_some_and(|seen| seen != mailbox.version))
    {
        let last = history::of_version(&mut *tx, mailbox.id, mailbox.version).await?;
        return Ok(Err(RowResult::ChangedSince(last.map_or(String::new(), |entry| entry.actor))));
    }
    Ok(if resolved.unchanged { Err(RowResult::Same) } else { Ok(resolved) })
}

/// Applies a resolved row inside a transaction.
pub(in crate::services) async fn apply_row(
    tx: &mut Tx,
    audit: &AuditContext,
    resolved: &ResolvedRow,
) -> Result<RowResult, Failure> {
    let outcome = match &resolved.before {
        Some(mailbox) => apply_in(tx, audit, mailbox, &MailboxEdit::form(mailbox.version, &resolved.values)).await,
        None => insert(tx, audit, &resolved.values, None).await,
    };
    Ok(match answer(outcome)? {
        MailboxSaveOutcome::Done(SavedMailbox { version, .. })
            if resolved.before.as_ref().is_some_and(|mailbox| mailbox.version == version) =>
        {
            RowResult::Same
        }
        MailboxSaveOutcome::Done(SavedMailbox { uuid, .. }) => {
            let stored = mailboxes::by_uuid(tx, scope(&audit.who), &uuid).await?.ok_or(AppError::NotFound)?;
            RowResult::Changed(stored.id)
        }
        MailboxSaveOutcome::Invalid(errors) => RowResult::Refused(errors.into_iter().map(RowProblem::Field).collect()),
        MailboxSaveOutcome::Conflict(conflict) => RowResult::ChangedSince(conflict.by),
    })
}

/// Finishes a row: deletes it, or stores it as rejected with the reasons.
pub(in crate::services) async fn finish_row(
    tx: &mut Tx,
    audit: &AuditContext,
    OpenImport { import, .. }: &OpenImport,
    position: i64,
    refused: Option<&[RowProblem]>,
) -> Result<(), Failure> {
    let Some(reasons) = refused else { return Ok(store::delete_row(tx, import.id, position).await?) };
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Ok(()) };
    let problems = seal_json(&audit.app, import, row.position, "problems", reasons)?;
    let (position, verdict) = (row.position, RowAction::Wrong.code());
    let check = RowCheck { position, verdict, subject: None, problems, warnings: None, version: None };
    store::set_row_check(&mut *tx, import.id, &check).await?;
    Ok(store::increment_wrongs(tx, import.id).await?)
}
