//! Changes of many mailboxes at once.
//!
//! A batch is filled with items ([`create`], or [`create_empty`] and [`add_items`]), told what to do ([`choose_action`], which also
//! counts, by reading alone, what would come of it), and then done ([`start`]) in small slices in the background.
//! Each slice is one transaction, in which its maker is asked for anew, every item goes through the same service as
//! a single change, and what has become of it is written down. So other writers wait for one slice at most, and a
//! server that is killed leaves whole mailboxes. What nobody runs any more is found by its `lease` and goes on
//! ([`resume_loop`]); an import that is to be all or nothing is taken back instead where its command is dead.
//!
//! `item::apply` is the one place where something is done to an item; a new kind of deed is a variant of
//! [`BulkAction`] and a line there.

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
pub use pins::{NewPin, collect};
pub use read::{BatchCustomers, BatchDetail, BatchSummary, RefusedItem, customers, get, list, list_refused, progress};
pub use reasons::{EndReason, RefusalReason};
pub(super) use rollback::is_all_or_nothing as was_whole;
pub(super) use run::spawn as run;
pub use run::{BatchRun, resume_loop, resume_unattended, roll_back_abandoned};
pub use undo::undo;

pub use crate::db::batch_items::NewBatchItem;
pub use crate::db::batches::Batch;

use super::mailboxes::AuditContext;
use super::{App, ChangeSource, Failure, Principal};
use crate::db::{Tx, batches as store, customers as tree};
use crate::domain::problem::FieldError;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use serde::{Deserialize, Serialize};

/// Why a batch was not made, told or started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BatchError {
    /// No mailbox was picked, or none that is to be seen.
    Nothing,
    /// More mailboxes than one batch takes.
    TooMany,
    /// The value is not good for any mailbox.
    Value(FieldError),
    /// So many are to be archived, and another number was typed.
    Count(i64),
    /// It is not in a state for that any more.
    Over,
    /// What it did cannot be taken back.
    NotBack,
    /// It was taken back before.
    Undone,
    /// The list was fetched before.
    Collected,
}

/// The batch of this UUID, if the principal sees it: their own; and an administrator, those of the users of
/// their customer and of those below it.
async fn find(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Batch, Failure> {
    let batch = store::by_uuid(&mut *tx, uuid).await?.ok_or(AppError::NotFound)?;
    if is_maker(&batch, who) {
        return Ok(batch);
    }
    let sees = match (who.role, batch.customer_id) {
        (Role::Administrator, _) if who.is_console() => true,
        (Role::Administrator, Some(id)) if who.grant.accounts => tree::is_within(&mut *tx, id, who.reach()).await?,
        _ => false,
    };
    if sees { Ok(batch) } else { Err(AppError::NotFound.into()) }
}

/// The same for its maker alone.
async fn find_own(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Batch, Failure> {
    let batch = find(tx, who, uuid).await?;
    if is_maker(&batch, who) { Ok(batch) } else { Err(AppError::Forbidden.into()) }
}

/// Whether the principal made it.
fn is_maker(batch: &Batch, who: &Principal) -> bool {
    batch.user_id == who.user()
}

/// What is done, as the store keeps it.
fn action_json(deed: &BulkAction) -> Result<String, Failure> {
    Ok(serde_json::to_string(deed).map_err(anyhow::Error::from)?)
}

/// What is done, if that was said.
fn action_of(batch: &Batch) -> Result<Option<BulkAction>, Failure> {
    let deed = batch.deed.as_deref().map(serde_json::from_str).transpose();
    Ok(deed.map_err(anyhow::Error::from)?)
}
