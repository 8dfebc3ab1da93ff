//! Changes of many mailboxes at once.
//!
//! A batch is filled with items ([`create`], or [`create_empty`] and [`add_items`]), given an action
//! ([`choose_action`], which also begins a read-only dry run), and then run ([`start`]) in small slices in the
//! background. Each slice is one transaction, in which the maker is loaded again, every item goes through the same
//! service as a single change, and its result is stored. So other writers wait for one slice at most, and a killed
//! server leaves no mailbox half changed. Abandoned batches are found by their `lease` and resumed ([`resume_loop`]);
//! an all-or-nothing import whose command has died is rolled back instead.
//!
//! `item::apply` is the only place where an item is changed; a new action is a variant of [`BulkAction`] and a line
//! there.

mod control;
mod create;
mod dry_run;
mod import_rows;
mod item;
mod lease;
mod number_cycle;
mod pins;
mod read;
mod reasons;
mod rollback;
mod run;
mod slice;
mod undo;

pub use control::{cancel, start};
pub(super) use create::start_filled;
pub use create::{add_items, choose_action, create, create_empty, created_before};
pub(super) use lease::LEASE_MS;
pub use pins::{NewPin, collect, csv_of_pins};
pub use read::{BatchCustomers, BatchDetail, BatchSummary, RefusedItem, customers, get, list, list_refused, progress};
pub use reasons::{EndReason, ItemRefusalReason};
pub(super) use rollback::is_all_or_nothing as was_whole;
pub(super) use run::spawn as run;
pub use run::{resume_loop, resume_unattended, roll_back_abandoned};
pub use undo::undo;

pub use crate::db::batch_items::NewBatchItem;
pub use crate::db::batches::Batch;
pub use crate::domain::batch::BatchError;

use super::mailboxes::AuditContext;
use super::{App, ChangeSource, Failure, Principal, ServiceResult, authorize};
use crate::db::scope::Reach;
use crate::db::{Tx, batches as store, customers as tree};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;

/// The batch of this UUID, if the principal can see it: their own, and for administrators also those of the users of
/// their customer and its descendants.
async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Batch, Failure> {
    let batch = store::by_uuid(&mut *tx, uuid).await?.ok_or(AppError::NotFound)?;
    let can_see = is_maker(&batch, who)
        || who.may(Permission::ViewBulkChangesOfOthers)
            && match (who.reach(), batch.customer_id) {
                (Reach::Everything, _) => true,
                (reach, Some(id)) => tree::is_within(&mut *tx, id, reach).await?,
                // A batch of the console belongs to no customer.
                (Reach::Below(_), None) => false,
            };
    if can_see { Ok(batch) } else { Err(AppError::NotFound.into()) }
}

/// The batch of this UUID, for its maker only.
async fn find_own(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Batch, Failure> {
    let batch = find(tx, who, uuid).await?;
    if is_maker(&batch, who) { Ok(batch) } else { Err(AppError::Forbidden.into()) }
}

/// Whether the principal created the batch.
fn is_maker(batch: &Batch, who: &Principal) -> bool {
    batch.user_id == who.user()
}

/// The action as it is stored.
fn action_json(action: &BulkAction) -> Result<String, Failure> {
    Ok(serde_json::to_string(action).map_err(anyhow::Error::from)?)
}

/// The action, if one was chosen.
fn action_of(batch: &Batch) -> Result<Option<BulkAction>, Failure> {
    let action = batch.deed.as_deref().map(serde_json::from_str).transpose();
    Ok(action.map_err(anyhow::Error::from)?)
}
