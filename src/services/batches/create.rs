//! Creating a batch and choosing its action.

use anyhow::Context as _;
use uuid::Uuid;

use super::lease::Runner;
use super::{App, Batch, BatchError, ChangeSource, Failure, Principal, ServiceResult, authorize, find_own, run};
use crate::db::batch_items::{self, NewBatchItem};
use crate::db::batches::NewBatch;
use crate::db::{Tx, batches as store, mailbox_list};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState, MAX_BATCH_ITEMS};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::lists::list_selection::ListSelection;
use crate::services::background_task::BackgroundTask;
use crate::services::mailboxes::{AuditContext, scope};
use crate::services::outcome::{Abort, in_transaction};
use crate::services::submission_key::SubmissionKey;

/// How many items are added in one transaction, so that other writers get a turn in between.
const ITEMS_ADDED_PER_TRANSACTION: usize = 2_000;

/// Creates a batch of the selected mailboxes that the principal can see, and returns its UUID. Its action is chosen
/// with [`choose_action`].
///
/// The selection is fixed now: mailboxes that match a filter only later are not included.
pub async fn create(
    app: &App,
    who: &Principal,
    source: ChangeSource,
    picked: &ListSelection,
    key: &SubmissionKey,
) -> ServiceResult<String, BatchError> {
    authorize(who, Permission::ViewMailboxes)?;
    let ids = match picked {
        ListSelection::All(list) => {
            let _permit = app.db.heavy_read_permit().await.ok_or(AppError::TooMany)?;
            let limit = u32::try_from(MAX_BATCH_ITEMS + 1).unwrap_or(u32::MAX);
            mailbox_list::list_ids(app.db.read(), scope(who), list, limit).await?
        }
        ListSelection::These(uuids) => {
            let mut tx = app.db.read().acquire().await?;
            mailbox_list::list_ids_by_uuid(&mut tx, scope(who), uuids).await?
        }
    };
    match ids.len() {
        0 => return Ok(Err(BatchError::NothingSelected)),
        n if n > MAX_BATCH_ITEMS => return Ok(Err(BatchError::TooMany)),
        _ => {}
    }
    // In its own task, so that a dropped request, such as after a second click, leaves no partly filled batch.
    let filling = tokio::spawn(create_filled(audit_context(app, who, source)?, ids, key.clone()));
    Ok(Ok(filling.await.map_err(anyhow::Error::from)??))
}

/// Creates a batch of these mailboxes. The form key is recorded once all of them have been added.
async fn create_filled(audit: AuditContext, ids: Vec<i64>, key: SubmissionKey) -> Result<String, Failure> {
    let db = audit.app.db.clone();
    let insert_audit = audit.clone();
    let batch =
        db.write(move |tx| Box::pin(async move { insert(tx, &insert_audit, BatchKind::Change, None).await })).await?;
    let item = |id: &i64| NewBatchItem { mailbox_id: Some(*id), ..NewBatchItem::default() };
    for chunk in ids.chunks(ITEMS_ADDED_PER_TRANSACTION) {
        let (batch, items) = (batch.clone(), chunk.iter().map(item).collect::<Vec<_>>());
        db.write(move |tx| Box::pin(async move { add_items(tx, &batch, &items).await })).await?;
    }
    let uuid = batch.uuid.clone();
    let stored = db.write(move |tx| {
        Box::pin(async move {
            if find_created(tx, &audit.who, &key).await?.is_none() {
                key.delete(tx, &audit.who).await?;
            }
            key.store_result(tx, &audit.who, &uuid, audit.at).await
        })
    });
    stored.await?;
    Ok(batch.uuid)
}

/// The batch that this form has already created, unless it was deleted or canceled.
pub async fn created_before(app: &App, who: &Principal, key: &SubmissionKey) -> Result<Option<String>, Failure> {
    let mut db = app.db.read().begin().await?;
    find_created(&mut db, who, key).await
}

async fn find_created(tx: &mut Tx, who: &Principal, key: &SubmissionKey) -> Result<Option<String>, Failure> {
    let Some(uuid) = key.stored_result_in(tx, who).await? else { return Ok(None) };
    let batch = store::by_uuid(tx, &uuid).await?;
    Ok(batch.filter(|batch| batch.state.0 != BatchState::Cancelled).map(|batch| batch.uuid))
}

/// Creates an empty batch, to be filled with [`add_items`].
pub async fn create_empty(app: &App, who: &Principal, source: ChangeSource, kind: BatchKind) -> Result<Batch, Failure> {
    let audit = audit_context(app, who, source)?;
    app.db.write(move |tx| Box::pin(async move { insert(tx, &audit, kind, None).await })).await
}

/// Appends items to a batch that is being filled.
pub async fn add_items(tx: &mut Tx, batch: &Batch, items: &[NewBatchItem]) -> Result<(), Failure> {
    let current = store::by_id(&mut *tx, batch.id).await?.ok_or(AppError::NotFound)?;
    batch_items::insert(tx, batch.id, current.total + 1, items).await?;
    let total = i64::try_from(items.len()).unwrap_or(i64::MAX);
    store::add_progress(
        tx,
        batch.id,
        &BatchProgress { total, changed: 0, same: 0, refused: 0, state: BatchState::Filling },
    )
    .await?;
    Ok(())
}

/// Starts a filled batch without a dry run, for callers that know the outcome already. Returns its runner.
pub(in crate::services) async fn start_filled(
    tx: &mut Tx,
    app: &App,
    batch: &Batch,
    action: &BulkAction,
) -> Result<Runner, Failure> {
    let (json, runner) = (super::action_json(action)?, Runner::new(app));
    store::set_bulk_action(&mut *tx, batch.id, &json).await?;
    store::transition(&mut *tx, batch.id, &[BatchState::Filling], BatchState::Running).await?;
    store::set_started(&mut *tx, batch.id, app.clock.now()).await?;
    runner.hold(tx, app, batch.id).await?;
    Ok(runner)
}

/// The audit context of a new batch.
fn audit_context(app: &App, who: &Principal, source: ChangeSource) -> Result<AuditContext, Failure> {
    authorize(who, Permission::ChangeInBulk)?;
    Ok(AuditContext::new(app, who, source))
}

/// Adds an empty batch inside a transaction.
pub(super) async fn insert(
    tx: &mut Tx,
    audit: &AuditContext,
    kind: BatchKind,
    undoes: Option<i64>,
) -> Result<Batch, Failure> {
    let new = NewBatch {
        uuid: &Uuid::new_v4().to_string(),
        user_id: audit.who.user(),
        actor: &audit.who.name,
        role: audit.who.role.code(),
        customer_id: audit.who.customer(),
        source: audit.source.name(),
        kind,
        undoes,
        made_at: audit.at,
    };
    let id = store::insert(&mut *tx, &new).await?;
    Ok(store::by_id(tx, id).await?.context("a batch that was just created was not found")?)
}

/// Chooses the action of a batch of the principal's and begins the dry run. The action can be changed until the batch
/// is started.
pub async fn choose_action(
    app: &App,
    who: &Principal,
    uuid: &str,
    action: &BulkAction,
) -> ServiceResult<BackgroundTask, BatchError> {
    if !action.is_allowed_for(who.role) {
        return Err(AppError::Forbidden.into());
    }
    authorize(who, action.permission())?;
    if let Err(error) = action.validate() {
        return Ok(Err(BatchError::Value(error)));
    }
    let json = super::action_json(action)?;
    let (who, uuid) = (who.clone(), uuid.to_owned());
    let (maker, owned_app, runner) = (who.clone(), app.clone(), Runner::new(app));
    let spawn_runner = runner.clone();
    let counting = in_transaction(app, move |tx| {
        Box::pin(async move {
            let batch = find_own(tx, &who, &uuid).await?;
            let open = matches!(batch.state.0, BatchState::Filling | BatchState::Prepared);
            if batch.kind.0 != BatchKind::Change || !open {
                return Err(Abort::refused(BatchError::WrongState));
            }
            store::set_bulk_action(&mut *tx, batch.id, &json).await?;
            store::transition(&mut *tx, batch.id, &[batch.state.0], BatchState::Counting).await?;
            store::reset_items(tx, batch.id).await?;
            runner.hold(tx, &owned_app, batch.id).await?;
            Ok(Ok(batch.id))
        })
    });
    Ok(counting.await?.map(|id| run::spawn(app.clone(), id, Some(maker), spawn_runner)))
}
