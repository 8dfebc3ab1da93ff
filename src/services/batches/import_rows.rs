//! Items that are rows of an imported file.

use super::item::{ItemResult, refuse_changed_since, refuse_values};
use super::{AuditContext, Batch, BulkAction, Failure, ItemRefusalReason, rollback};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, mailboxes};
use crate::domain::batch::ItemRefusalCode;
use crate::domain::import::RowProblem;
use crate::services::imports::{self, OpenImport, ResolvedRow, RowResult};

/// The import whose rows the items are; `None` if they are mailboxes.
pub(super) async fn open_import(tx: &mut Tx, action: &BulkAction) -> Result<Option<OpenImport>, Failure> {
    let BulkAction::Import { import, .. } = action else { return Ok(None) };
    imports::open_import(tx, *import).await.map(Some)
}

/// Applies a row.
pub(super) async fn apply_row(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    file: &mut OpenImport,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    match resolve_row(tx, audit, batch, file, item).await? {
        Ok(resolved) => apply_resolved(tx, audit, &resolved).await,
        Err(result) => Ok(result),
    }
}

/// Resolves a row to a mailbox and its new values, or to a result if there is nothing to apply. The current PIN of the
/// mailbox is saved if the batch may have to be rolled back.
pub(super) async fn resolve_row(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    file: &mut OpenImport,
    item: &BatchItem,
) -> Result<Result<ResolvedRow, ItemResult>, Failure> {
    let resolved = match imports::resolve_row(tx, audit, file, row_position(item)).await? {
        Ok(resolved) => resolved,
        Err(applied) => return Ok(Err(item_result(applied))),
    };
    if let Some(mailbox) = &resolved.before
        && rollback::is_all_or_nothing(batch)?
    {
        let (bytes, key) = mailboxes::sealed_pin(&mut *tx, mailbox.id).await?;
        batch_items::keep_pin(tx, (batch.id, item.position), (&bytes, &key)).await?;
    }
    Ok(Ok(resolved))
}

/// Applies a resolved row.
pub(super) async fn apply_resolved(
    tx: &mut Tx,
    audit: &AuditContext,
    resolved: &ResolvedRow,
) -> Result<ItemResult, Failure> {
    imports::apply_row(tx, audit, resolved).await.map(item_result)
}

fn item_result(applied: RowResult) -> ItemResult {
    match applied {
        RowResult::Changed(id) => ItemResult::Changed(Some(id), Vec::new()),
        RowResult::Same => ItemResult::Same,
        RowResult::ChangedSince(by) => refuse_changed_since(&by),
        RowResult::Refused(problems) => refuse_row(&problems),
    }
}

pub(super) fn refuse_row(problems: &[RowProblem]) -> ItemResult {
    let fields: Vec<_> = problems
        .iter()
        .filter_map(|problem| if let RowProblem::Field(error) = problem { Some(error.clone()) } else { None })
        .collect();
    let code = match (refuse_values(&fields), problems) {
        (_, [RowProblem::Archived, ..]) => ItemRefusalCode::Archived,
        (_, [RowProblem::NoSuchMailbox, ..]) => ItemRefusalCode::NotFound,
        (_, [RowProblem::MayNotCreate, ..]) => ItemRefusalCode::Forbidden,
        (ItemResult::Refused(code, _), _) => code,
        _ => ItemRefusalCode::Invalid,
    };
    ItemResult::Refused(code, ItemRefusalReason::row(problems))
}

/// Records in the import that a row is finished, in addition to the batch's own record.
pub(super) async fn finish_row(
    tx: &mut Tx,
    audit: &AuditContext,
    file: &OpenImport,
    item: &BatchItem,
    result: &ItemResult,
) -> Result<(), Failure> {
    let problems = if let ItemResult::Refused(_, reason) = result { Some(reason.row_problems()) } else { None };
    imports::finish_row(tx, audit, file, row_position(item), problems.as_deref()).await
}

fn row_position(item: &BatchItem) -> i64 {
    item.row.as_deref().and_then(|row| row.parse().ok()).unwrap_or(0)
}
