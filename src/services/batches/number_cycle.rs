//! Mailboxes that pass their numbers round. None of them can have its new number before another one has left it, so
//! they are done at once: all of them stand aside, and then each takes its place.

use super::import_rows;
use super::item::{self, ItemResult};
use super::{AuditContext, Batch, BulkAction, Failure, RefusalReason, rollback, undo};
use crate::db::batch_items::BatchItem;
use crate::db::{Tx, mailboxes, savepoint};
use crate::domain::batch::ItemRefusal;
use crate::domain::import::RowProblem;
use crate::error::AppError;
use crate::services::imports::{OpenImport, ResolvedRow};
use crate::services::mailboxes::{Mailbox, scope};

/// Does the items of a ring in a part of their own, which stays only if all were changed.
pub(super) async fn apply_cycle(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    deed: &BulkAction,
    file: Option<&mut OpenImport>,
    items: &[BatchItem],
) -> Result<Vec<ItemResult>, Failure> {
    let mut part = savepoint(tx).await?;
    let dids = match file {
        Some(file) => apply_rows(&mut part, audit, batch, file, items).await?,
        None => apply_mailboxes(&mut part, audit, batch, deed, items).await?,
    };
    if all_changed(&dids) {
        part.commit().await?;
    } else {
        part.rollback().await?;
    }
    Ok(all_or_none(dids))
}

fn all_changed(dids: &[ItemResult]) -> bool {
    dids.iter().all(|did| matches!(did, ItemResult::Changed(..)))
}

/// What becomes of items that are done at once: all are changed, or none. A single one is by itself.
pub(super) fn all_or_none(dids: Vec<ItemResult>) -> Vec<ItemResult> {
    if dids.len() < 2 || all_changed(&dids) { dids } else { dids.into_iter().map(refuse_with_cycle).collect() }
}

/// What becomes of an item of a ring of which another one is refused.
fn refuse_with_cycle(did: ItemResult) -> ItemResult {
    match did {
        ItemResult::Refused(..) => did,
        ItemResult::Changed(..) | ItemResult::Same => {
            ItemResult::Refused(ItemRefusal::Invalid, RefusalReason::row(&[RowProblem::Exchange]))
        }
    }
}

async fn apply_rows(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    file: &mut OpenImport,
    items: &[BatchItem],
) -> Result<Vec<ItemResult>, Failure> {
    let mut meant: Vec<Result<ResolvedRow, ItemResult>> = Vec::with_capacity(items.len());
    for item in items {
        meant.push(match import_rows::resolve_row(tx, audit, batch, file, item).await {
            Ok(read) => read,
            Err(failure) => Err(item::refuse_or_fail(failure)?),
        });
    }
    if meant.iter().any(Result::is_err) {
        return Ok(meant.into_iter().map(|one| one.err().unwrap_or(ItemResult::Same)).collect());
    }
    for was in meant.iter().flatten().filter_map(|meant| meant.before.as_ref()) {
        mailboxes::set_temporary_number(&mut *tx, was.id).await?;
    }
    let mut dids = Vec::with_capacity(items.len());
    for one in meant {
        dids.push(match one {
            Ok(meant) => match import_rows::apply_resolved(tx, audit, &meant).await {
                Ok(did) => did,
                Err(failure) => item::refuse_or_fail(failure)?,
            },
            Err(did) => did,
        });
    }
    Ok(dids)
}

async fn apply_mailboxes(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    deed: &BulkAction,
    items: &[BatchItem],
) -> Result<Vec<ItemResult>, Failure> {
    let mut found: Vec<(&BatchItem, Option<Mailbox>)> = Vec::with_capacity(items.len());
    for item in items {
        let was = match item.mailbox_id {
            Some(id) => mailboxes::by_id_in_scope(tx, scope(&audit.who), id).await?,
            None => None,
        };
        found.push((item, was));
    }
    for was in found.iter().filter_map(|(_, was)| was.as_ref()) {
        mailboxes::set_temporary_number(&mut *tx, was.id).await?;
    }
    let mut dids = Vec::with_capacity(items.len());
    for (item, was) in found {
        let Some(was) = was else {
            dids.push(item::refuse_error(AppError::NotFound));
            continue;
        };
        let done = match deed {
            BulkAction::TakeBack => rollback::roll_back_item(tx, audit, batch, item, &was).await,
            _ => undo::undo_item(tx, audit, batch, &was).await,
        };
        dids.push(done.or_else(item::refuse_or_fail)?);
    }
    Ok(dids)
}
