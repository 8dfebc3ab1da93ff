//! Mailboxes that exchange their numbers in a cycle. None can take its new number before another has given it up, so
//! they are changed together: all get temporary numbers first, and then each its new one.

use super::import_rows;
use super::item::{self, ItemResult};
use super::{AuditContext, Batch, BulkAction, Failure, ItemRefusalReason, rollback, undo};
use crate::db::batch_items::BatchItem;
use crate::db::{Tx, mailboxes, savepoint};
use crate::domain::batch::ItemRefusalCode;
use crate::domain::import::RowProblem;
use crate::error::AppError;
use crate::services::imports::{OpenImport, ResolvedRow};
use crate::services::mailboxes::{Mailbox, scope};

/// Applies the items of a cycle in a savepoint, which is committed only if all of them were changed.
pub(super) async fn apply_cycle(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    action: &BulkAction,
    file: Option<&mut OpenImport>,
    items: &[BatchItem],
) -> Result<Vec<ItemResult>, Failure> {
    let mut nested = savepoint(tx).await?;
    let results = match file {
        Some(file) => apply_rows(&mut nested, audit, batch, file, items).await?,
        None => apply_mailboxes(&mut nested, audit, batch, action, items).await?,
    };
    if all_changed(&results) {
        nested.commit().await?;
    } else {
        nested.rollback().await?;
    }
    Ok(all_or_none(results))
}

fn all_changed(results: &[ItemResult]) -> bool {
    results.iter().all(|result| matches!(result, ItemResult::Changed(..)))
}

/// The results of items that are applied together: all are changed, or none. A single item is left as it is.
pub(super) fn all_or_none(results: Vec<ItemResult>) -> Vec<ItemResult> {
    if results.len() < 2 || all_changed(&results) {
        results
    } else {
        results.into_iter().map(refuse_with_cycle).collect()
    }
}

/// The result of an item whose cycle contains a refused one.
fn refuse_with_cycle(result: ItemResult) -> ItemResult {
    match result {
        ItemResult::Refused(..) => result,
        ItemResult::Changed(..) | ItemResult::Same => {
            ItemResult::Refused(ItemRefusalCode::Invalid, ItemRefusalReason::row(&[RowProblem::Exchange]))
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
    let mut resolved: Vec<Result<ResolvedRow, ItemResult>> = Vec::with_capacity(items.len());
    for item in items {
        resolved.push(match import_rows::resolve_row(tx, audit, batch, file, item).await {
            Ok(row) => row,
            Err(failure) => Err(item::refuse_or_fail(failure)?),
        });
    }
    if resolved.iter().any(Result::is_err) {
        return Ok(resolved.into_iter().map(|row| row.err().unwrap_or(ItemResult::Same)).collect());
    }
    for mailbox in resolved.iter().flatten().filter_map(|row| row.before.as_ref()) {
        mailboxes::set_temporary_number(&mut *tx, mailbox.id).await?;
    }
    let mut results = Vec::with_capacity(items.len());
    for row in resolved {
        results.push(match row {
            Ok(row) => match import_rows::apply_resolved(tx, audit, &row).await {
                Ok(result) => result,
                Err(failure) => item::refuse_or_fail(failure)?,
            },
            Err(result) => result,
        });
    }
    Ok(results)
}

async fn apply_mailboxes(
    tx: &mut Tx,
    audit: &AuditContext,
    batch: &Batch,
    action: &BulkAction,
    items: &[BatchItem],
) -> Result<Vec<ItemResult>, Failure> {
    let mut found: Vec<(&BatchItem, Option<Mailbox>)> = Vec::with_capacity(items.len());
    for item in items {
        let mailbox = match item.mailbox_id {
            Some(id) => mailboxes::by_id_in_scope(tx, scope(&audit.who), id).await?,
            None => None,
        };
        found.push((item, mailbox));
    }
    for mailbox in found.iter().filter_map(|(_, mailbox)| mailbox.as_ref()) {
        mailboxes::set_temporary_number(&mut *tx, mailbox.id).await?;
    }
    let mut results = Vec::with_capacity(items.len());
    for (item, mailbox) in found {
        let Some(mailbox) = mailbox else {
            results.push(item::refuse_error(AppError::NotFound));
            continue;
        };
        let result = match action {
            BulkAction::RollBack => rollback::roll_back_item(tx, audit, batch, item, &mailbox).await,
            _ => undo::undo_item(tx, audit, batch, &mailbox).await,
        };
        results.push(result.or_else(item::refuse_or_fail)?);
    }
    Ok(results)
}
