//! The items that are rows of a file.

use super::item::{ItemResult, refuse_changed_since, refuse_values};
use super::{AuditContext, Batch, BulkAction, Failure, RefusalReason, rollback};
use crate::db::batch_items::{self, BatchItem};
use crate::db::{Tx, mailboxes};
use crate::domain::batch::ItemRefusal;
use crate::domain::import::RowProblem;
use crate::services::imports::{self, OpenImport, ResolvedRow, RowResult};

/// The file whose rows the items are; `None`: they are mailboxes.
pub(super) async fn open_import(tx: &mut Tx, deed: &BulkAction) -> Result<Option<OpenImport>, Failure> {
    let BulkAction::Import { import, .. } = deed else { return Ok(None) };
    imports::open_import(tx, *import).await.map(Some)
}

/// Does a row.
pub(super) async fn apply_row(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    file: &mut OpenImport,
    item: &BatchItem,
) -> Result<ItemResult, Failure> {
    match resolve_row(tx, audit, batch, file, item).await? {
        Ok(meant) => apply_resolved(tx, audit, &meant).await,
        Err(did) => Ok(did),
    }
}

/// What a row means; or what has become of it already. The PIN that its mailbox has is kept where it may have to come
/// back.
pub(super) async fn resolve_row(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    file: &mut OpenImport,
    item: &BatchItem,
) -> Result<Result<ResolvedRow, ItemResult>, Failure> {
    let meant = match imports::resolve_row(tx, audit, file, row_position(item)).await? {
        Ok(meant) => meant,
        Err(applied) => return Ok(Err(item_result(applied))),
    };
    if let Some(was) = &meant.before
        && rollback::is_all_or_nothing(batch)?
    {
        let (bytes, key) = mailboxes::sealed_pin(&mut *tx, was.id).await?;
        batch_items::keep_pin(tx, (batch.id, item.position), (&bytes, &key)).await?;
    }
    Ok(Ok(meant))
}

/// Does what a row means.
pub(super) async fn apply_resolved(
    tx: &mut Tx,
    audit: &AuditContext,
    meant: &ResolvedRow,
) -> Result<ItemResult, Failure> {
    imports::apply_row(tx, audit, meant).await.map(item_result)
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
        (_, [RowProblem::Archived, ..]) => ItemRefusal::Archived,
        (_, [RowProblem::NoSuchMailbox, ..]) => ItemRefusal::NotFound,
        (_, [RowProblem::MayNotCreate, ..]) => ItemRefusal::Forbidden,
        (ItemResult::Refused(code, _), _) => code,
        _ => ItemRefusal::Invalid,
    };
    ItemResult::Refused(code, RefusalReason::row(problems))
}

/// Writes down, beside the batch's own note, that a row is done with.
pub(super) async fn finish_row(
    tx: &mut Tx,
    audit: &AuditContext,
    file: &OpenImport,
    item: &BatchItem,
    did: &ItemResult,
) -> Result<(), Failure> {
    let why = if let ItemResult::Refused(_, why) = did { Some(why.row_problems()) } else { None };
    imports::finish_row(tx, audit, file, row_position(item), why.as_deref()).await
}

fn row_position(item: &BatchItem) -> i64 {
    item.row.as_deref().and_then(|row| row.parse().ok()).unwrap_or(0)
}
