//! Doing what a file says, row by row, as a batch.

use super::check::seal_json;
use super::column_mapping::{ColumnMapping, LookupCache, ResolvedRow};
use super::{App, AuditContext, ChangeSource, Failure, Principal, find_own, parse_state, row_cells};
use crate::db::imports::{self as store, Import, RowCheck};
use crate::db::{Tx, history, mailboxes};
use crate::domain::batch::BatchKind;
use crate::domain::import::{ImportState, RowAction, RowProblem};
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::submission::MailboxSaveOutcome;
use crate::services::batches::{self, BatchRun, NewBatchItem};
use crate::services::mailboxes::{Abort, AuditAction, MailboxEdit, apply_edit_found, insert, scope};
use serde::{Deserialize, Serialize};

/// How many rows are handed to the batch in one transaction.
const ROWS_PER_TRANSACTION: usize = 2_000;

/// Why a file is not applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApplyRefusal {
    /// Its rows were not looked at yet, or it is applied already.
    NotChecked,
    /// No row changes anything.
    Nothing,
    /// All or nothing, and so many rows are wrong.
    Wrong(i64),
}

/// Begins to do what a file says. With `whole` it is all of it or nothing: should a row be refused after all, what
/// was done before is taken back.
pub async fn apply(
    app: &App,
    who: &Principal,
    uuid: &str,
    whole: bool,
) -> Result<Result<BatchRun, ApplyRefusal>, Failure> {
    let mut reading = app.db.read().begin().await?;
    let import = find_own(&mut reading, who, uuid).await?;
    drop(reading);
    if parse_state(&import)? != ImportState::Checked {
        return Ok(Err(ApplyRefusal::NotChecked));
    }
    if whole && import.wrongs > 0 {
        return Ok(Err(ApplyRefusal::Wrong(import.wrongs)));
    }
    if import.creates + import.updates == 0 {
        return Ok(Err(ApplyRefusal::Nothing));
    }
    // A browser that goes away leaves no batch of a part of the rows.
    let applying = tokio::spawn(create_batch(app.clone(), who.clone(), import, whole));
    applying.await.map_err(anyhow::Error::from)?
}

/// Makes the batch that does it, and lets it begin.
async fn create_batch(
    app: App,
    who: Principal,
    import: Import,
    whole: bool,
) -> Result<Result<BatchRun, ApplyRefusal>, Failure> {
    let batch = batches::create_empty(&app, &who, ChangeSource::Import, BatchKind::Import).await?;
    let rows = store::list_in_apply_order(app.db.read(), import.id).await?;
    for some in rows.chunks(ROWS_PER_TRANSACTION) {
        let item = |(position, ring): &(i64, Option<i64>)| NewBatchItem {
            row: Some(position.to_string()),
            ring: *ring,
            ..NewBatchItem::default()
        };
        let (batch, items) = (batch.clone(), some.iter().map(item).collect::<Vec<_>>());
        let breath = app.write_pacer();
        app.db.write(move |tx| Box::pin(async move { batches::add_items(tx, &batch, &items).await })).await?;
        breath.wait().await;
    }
    let (deed, now, within, batch_id) =
        (BulkAction::Import { import: import.id, whole }, app.clock.now(), app.clone(), batch.id);
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            if !store::start_apply(&mut *tx, import.id, import.round, batch.id, now).await? {
                return Ok(None);
            }
            store::delete_heading_rows(&mut *tx, import.id, import.head).await?;
            store::delete_rows(&mut *tx, import.id, RowAction::Same.code()).await?;
            batches::start_filled(tx, &within, &batch, &deed).await.map(Some)
        })
    });
    let begun: Result<_, Failure> = begun.await;
    let going = begun?.map(|runner| batches::run(app.clone(), batch_id, Some(who), runner));
    Ok(going.ok_or(ApplyRefusal::NotChecked))
}

/// What became of a row.
pub(in crate::services) enum RowResult {
    /// It made or changed this mailbox.
    Changed(i64),
    /// Its mailbox was so already.
    Same,
    /// It was refused.
    Refused(Vec<RowProblem>),
    /// Somebody, by name, was there first.
    ChangedSince(String),
}

/// A file while some of its rows are done in one transaction.
pub(in crate::services) struct OpenImport {
    import: Import,
    sheet: ColumnMapping,
    known: LookupCache,
}

/// Opens a file for doing some of its rows.
pub(in crate::services) async fn open_import(tx: &mut Tx, id: i64) -> Result<OpenImport, Failure> {
    let Some(import) = store::by_id(tx, id).await? else { return Err(AppError::NotFound.into()) };
    Ok(OpenImport { sheet: ColumnMapping::of(&import)?, import, known: LookupCache::default() })
}

/// What a row of a file means; or what becomes of it without anything being done.
pub(in crate::services) async fn resolve_row(
    tx: &mut Tx,
    audit: &AuditContext,
    open: &mut OpenImport,
    position: i64,
) -> Result<Result<ResolvedRow, RowResult>, Failure> {
    let OpenImport { import, sheet, known } = open;
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Err(AppError::NotFound.into()) };
    let cells = row_cells(&audit.app, import, &row)?;
    let reading = sheet.read(tx, audit, known, &cells).await?;
    let meant = match reading.meant {
        Some(meant) if reading.wrong.is_empty() => meant,
        _ => return Ok(Err(RowResult::Refused(reading.wrong))),
    };
    if meant.before.as_ref().is_some_and(|was| was.archived_at.is_some()) {
        return Ok(Err(RowResult::Refused(vec![RowProblem::Archived])));
    }
    // What the check has shown is what was agreed to.
    if let Some(was) = meant.before.as_ref().filter(|was| row.seen_version.is_some_and(|seen| seen != was.version)) {
        let last = history::of_version(&mut *tx, was.id, was.version).await?;
        return Ok(Err(RowResult::ChangedSince(last.map_or(String::new(), |entry| entry.actor))));
    }
    Ok(if meant.unchanged { Err(RowResult::Same) } else { Ok(meant) })
}

/// Does what a row means inside a transaction.
pub(in crate::services) async fn apply_row(
    tx: &mut Tx,
    audit: &AuditContext,
    meant: &ResolvedRow,
) -> Result<RowResult, Failure> {
    let outcome = match &meant.before {
        Some(was) => {
            let (uuid, version) = (was.uuid.clone(), Some(was.version));
            let edit = MailboxEdit { uuid, version, values: meant.values.clone(), keep: Vec::new() };
            apply_edit_found(tx, audit, AuditAction::Update, was, &edit).await
        }
        None => insert(tx, audit, &meant.values, None).await,
    };
    Ok(match outcome {
        Ok(saved) | Err(Abort::Answer(saved)) => match saved {
            MailboxSaveOutcome::Done { version, .. }
                if meant.before.as_ref().is_some_and(|was| was.version == version) =>
            {
                RowResult::Same
            }
            MailboxSaveOutcome::Done { uuid, .. } => {
                let stored = mailboxes::by_uuid(tx, scope(&audit.who), &uuid).await?.ok_or(AppError::NotFound)?;
                RowResult::Changed(stored.id)
            }
            MailboxSaveOutcome::Invalid(errors) => {
                RowResult::Refused(errors.into_iter().map(RowProblem::Field).collect())
            }
            MailboxSaveOutcome::Conflict(stale) => RowResult::ChangedSince(stale.by),
        },
        Err(Abort::Failed(failure)) => return Err(failure),
    })
}

/// A row is done with: it is dropped, or kept among the wrong ones with the reasons.
pub(in crate::services) async fn finish_row(
    tx: &mut Tx,
    audit: &AuditContext,
    OpenImport { import, .. }: &OpenImport,
    position: i64,
    refused: Option<&[RowProblem]>,
) -> Result<(), Failure> {
    let Some(why) = refused else { return Ok(store::delete_row(tx, import.id, position).await?) };
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Ok(()) };
    let problems = seal_json(&audit.app, import, row.position, "problems", why)?;
    let (position, verdict) = (row.position, RowAction::Wrong.code());
    let judgement = RowCheck { position, verdict, subject: None, problems, warnings: None, version: None };
    store::set_row_check(&mut *tx, import.id, &judgement).await?;
    Ok(store::increment_wrongs(tx, import.id).await?)
}
