//! Making a batch, and saying what it is to do.

use anyhow::Context as _;
use uuid::Uuid;

use super::lease::Runner;
use super::run::BatchRun;
use super::{App, Batch, BatchError, ChangeSource, Failure, Principal, find_own, run};
use crate::db::batch_items::{self, NewBatchItem};
use crate::db::batches::NewBatch;
use crate::db::{Tx, batches as store, mailbox_list};
use crate::domain::batch::{BatchKind, BatchProgress, BatchState, MAX_BATCH_ITEMS};
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::forms::bulk_action::BulkAction;
use crate::forms::list_selection::ListSelection;
use crate::services::form_keys::FormKey;
use crate::services::mailboxes::{AuditContext, authorize, scope};

/// How many items are added in one transaction: other writers have their turn in between.
const ITEMS_PER_TRANSACTION: usize = 2_000;

/// Makes a batch of the picked mailboxes that the principal sees, and returns its UUID. What is to be done to
/// them is said by [`choose_action`].
///
/// It holds those that are there now: what comes to match a filter later is not among them.
pub async fn create(
    app: &App,
    who: &Principal,
    door: ChangeSource,
    picked: &ListSelection,
    key: &FormKey,
) -> Result<Result<String, BatchError>, Failure> {
    authorize(who, Permission::View)?;
    let ids = match picked {
        ListSelection::All(list) => {
            let _turn = app.db.heavy_read_permit().await.ok_or(AppError::TooMany)?;
            let limit = u32::try_from(MAX_BATCH_ITEMS + 1).unwrap_or(u32::MAX);
            mailbox_list::list_ids(app.db.read(), scope(who), list, limit).await?
        }
        ListSelection::These(uuids) => {
            let mut tx = app.db.read().acquire().await?;
            mailbox_list::list_ids_by_uuid(&mut tx, scope(who), uuids).await?
        }
    };
    match ids.len() {
        0 => return Ok(Err(BatchError::Nothing)),
        n if n > MAX_BATCH_ITEMS => return Ok(Err(BatchError::TooMany)),
        _ => {}
    }
    // A browser that goes away, as with a second click, leaves no batch of a part of what was picked.
    let filling = tokio::spawn(create_filled(audit_context(app, who, door)?, ids, key.clone()));
    Ok(Ok(filling.await.map_err(anyhow::Error::from)??))
}

/// Makes a batch of these mailboxes. Its form is known once all of them are in it.
async fn create_filled(audit: AuditContext, ids: Vec<i64>, key: FormKey) -> Result<String, Failure> {
    let db = audit.app.db.clone();
    let making = audit.clone();
    let batch = db.write(move |tx| Box::pin(async move { insert(tx, &making, BatchKind::Change, None).await })).await?;
    let item = |id: &i64| NewBatchItem { mailbox_id: Some(*id), ..NewBatchItem::default() };
    for some in ids.chunks(ITEMS_PER_TRANSACTION) {
        let (batch, items) = (batch.clone(), some.iter().map(item).collect::<Vec<_>>());
        db.write(move |tx| Box::pin(async move { add_items(tx, &batch, &items).await })).await?;
    }
    let uuid = batch.uuid.clone();
    let kept = db.write(move |tx| {
        Box::pin(async move {
            if find_created(tx, &audit.who, &key).await?.is_none() {
                key.delete(tx, &audit.who).await?;
            }
            key.store_result(tx, &audit.who, &uuid, audit.at).await
        })
    });
    kept.await?;
    Ok(batch.uuid)
}

/// The batch that a form has made before, unless it is gone or was cancelled.
pub async fn created_before(app: &App, who: &Principal, key: &FormKey) -> Result<Option<String>, Failure> {
    let mut db = app.db.read().begin().await?;
    find_created(&mut db, who, key).await
}

async fn find_created(tx: &mut Tx, who: &Principal, key: &FormKey) -> Result<Option<String>, Failure> {
    let Some(uuid) = key.stored_result_in(tx, who).await? else { return Ok(None) };
    let made = store::by_uuid(tx, &uuid).await?;
    Ok(made.filter(|batch| batch.state.0 != BatchState::Cancelled).map(|batch| batch.uuid))
}

/// A batch without items yet, for a service that fills it by [`add_items`].
pub async fn create_empty(app: &App, who: &Principal, door: ChangeSource, kind: BatchKind) -> Result<Batch, Failure> {
    let audit = audit_context(app, who, door)?;
    app.db.write(move |tx| Box::pin(async move { insert(tx, &audit, kind, None).await })).await
}

/// Adds items to a batch that is being filled, after those that it has.
pub async fn add_items(tx: &mut Tx, batch: &Batch, items: &[NewBatchItem]) -> Result<(), Failure> {
    let now = store::by_id(&mut *tx, batch.id).await?.ok_or(AppError::NotFound)?;
    batch_items::insert(tx, batch.id, now.total + 1, items).await?;
    let total = i64::try_from(items.len()).unwrap_or(i64::MAX);
    store::add_progress(
        tx,
        batch.id,
        &BatchProgress { total, changed: 0, same: 0, refused: 0, state: BatchState::Filling },
    )
    .await?;
    Ok(())
}

/// Lets a filled batch begin where it is known already what would come of it. Returns who is to run it.
pub(in crate::services) async fn start_filled(
    tx: &mut Tx,
    app: &App,
    batch: &Batch,
    deed: &BulkAction,
) -> Result<Runner, Failure> {
    let (json, runner) = (super::action_json(deed)?, Runner::new(app));
    store::set_bulk_action(&mut *tx, batch.id, &json).await?;
    store::transition(&mut *tx, batch.id, &[BatchState::Filling], BatchState::Running).await?;
    store::set_started(&mut *tx, batch.id, app.clock.now()).await?;
    runner.hold(tx, app, batch.id).await?;
    Ok(runner)
}

/// Who makes a batch. A token makes none: what goes on by itself could not be narrowed to what it may.
fn audit_context(app: &App, who: &Principal, door: ChangeSource) -> Result<AuditContext, Failure> {
    if who.grant.accounts { Ok(AuditContext::new(app, who, door)) } else { Err(AppError::Forbidden.into()) }
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
        customer_id: audit.who.user().map(|_| audit.who.customer_id),
        door: audit.door.name(),
        kind,
        undoes,
        made_at: audit.at,
    };
    let id = store::insert(&mut *tx, &new).await?;
    Ok(store::by_id(tx, id).await?.context("a batch is gone while it is made")?)
}

/// Says what a batch of the principal's is to do, and begins to count what would come of it. Another deed
/// may be said until the batch is started.
pub async fn choose_action(
    app: &App,
    who: &Principal,
    uuid: &str,
    deed: &BulkAction,
) -> Result<Result<BatchRun, BatchError>, Failure> {
    if !deed.is_allowed_for(who.role) {
        return Err(AppError::Forbidden.into());
    }
    authorize(who, deed.permission())?;
    if let Err(wrong) = deed.validate() {
        return Ok(Err(BatchError::Value(wrong)));
    }
    let json = super::action_json(deed)?;
    let (who, uuid) = (who.clone(), uuid.to_owned());
    let (maker, within, runner) = (who.clone(), app.clone(), Runner::new(app));
    let running = runner.clone();
    let counting = app.db.write(move |tx| {
        Box::pin(async move {
            let batch = find_own(tx, &who, &uuid).await?;
            let open = matches!(batch.state.0, BatchState::Filling | BatchState::Prepared);
            if batch.kind.0 != BatchKind::Change || !open {
                return Ok(Err(BatchError::Over));
            }
            store::set_bulk_action(&mut *tx, batch.id, &json).await?;
            store::transition(&mut *tx, batch.id, &[batch.state.0], BatchState::Counting).await?;
            store::reset_items(tx, batch.id).await?;
            runner.hold(tx, &within, batch.id).await?;
            Ok::<_, Failure>(Ok(batch.id))
        })
    });
    Ok(counting.await?.map(|id| run::spawn(app.clone(), id, Some(maker), running)))
}
