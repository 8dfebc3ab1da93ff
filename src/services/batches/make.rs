//! Making a batch, and saying what it is to do.

use anyhow::Context as _;
use uuid::Uuid;

use super::lease::Runner;
use super::run::Going;
use super::{App, Batch, Door, Failure, Mistake, Principal, own, run};
use crate::db::batch_items::{self, NewItem};
use crate::db::batches::NewBatch;
use crate::db::{Tx, batches as store, mailbox_list};
use crate::domain::batch::{Kind, MOST, Progress, State};
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::forms::picked::Picked;
use crate::services::form_keys::FormKey;
use crate::services::mailboxes::{Act, permit, scope};

/// How many items are added in one transaction: other writers have their turn in between.
const AT_ONCE: usize = 2_000;

/// Makes a batch of the picked mailboxes that the principal sees, and returns its UUID. What is to be done to
/// them is said by [`choose`].
///
/// It holds those that are there now: what comes to match a filter later is not among them.
pub async fn make(
    app: &App,
    who: &Principal,
    door: Door,
    picked: &Picked,
    key: &FormKey,
) -> Result<Result<String, Mistake>, Failure> {
    permit(who, Verb::View)?;
    let ids = match picked {
        Picked::All(list) => {
            let _turn = app.db.far().await.ok_or(AppError::TooMany)?;
            let limit = u32::try_from(MOST + 1).unwrap_or(u32::MAX);
            mailbox_list::ids(app.db.read(), scope(who), list, limit).await?
        }
        Picked::These(uuids) => {
            let mut tx = app.db.read().acquire().await?;
            mailbox_list::ids_of(&mut tx, scope(who), uuids).await?
        }
    };
    match ids.len() {
        0 => return Ok(Err(Mistake::Nothing)),
        n if n > MOST => return Ok(Err(Mistake::TooMany)),
        _ => {}
    }
    // A browser that goes away, as with a second click, leaves no batch of a part of what was picked.
    let filling = tokio::spawn(filled(act(app, who, door)?, ids, key.clone()));
    Ok(Ok(filling.await.map_err(anyhow::Error::from)??))
}

/// Makes a batch of these mailboxes. Its form is known once all of them are in it.
async fn filled(act: Act, ids: Vec<i64>, key: FormKey) -> Result<String, Failure> {
    let db = act.app.db.clone();
    let making = act.clone();
    let batch = db.write(move |tx| Box::pin(async move { new(tx, &making, Kind::Change, None).await })).await?;
    let item = |id: &i64| NewItem { mailbox_id: Some(*id), ..NewItem::default() };
    for some in ids.chunks(AT_ONCE) {
        let (batch, items) = (batch.clone(), some.iter().map(item).collect::<Vec<_>>());
        db.write(move |tx| Box::pin(async move { fill(tx, &batch, &items).await })).await?;
    }
    let uuid = batch.uuid.clone();
    let kept = db.write(move |tx| {
        Box::pin(async move {
            if alive(tx, &act.who, &key).await?.is_none() {
                key.forget(tx, &act.who).await?;
            }
            key.keep(tx, &act.who, &uuid, act.at).await
        })
    });
    kept.await?;
    Ok(batch.uuid)
}

/// The batch that a form has made before, unless it is gone or was cancelled.
pub async fn made_before(app: &App, who: &Principal, key: &FormKey) -> Result<Option<String>, Failure> {
    let mut db = app.db.read().begin().await?;
    alive(&mut db, who, key).await
}

async fn alive(tx: &mut Tx, who: &Principal, key: &FormKey) -> Result<Option<String>, Failure> {
    let Some(uuid) = key.made_in(tx, who).await? else { return Ok(None) };
    let made = store::by_uuid(tx, &uuid).await?;
    Ok(made.filter(|batch| batch.state.0 != State::Cancelled).map(|batch| batch.uuid))
}

/// A batch without items yet, for a service that fills it by [`fill`].
pub async fn open(app: &App, who: &Principal, door: Door, kind: Kind) -> Result<Batch, Failure> {
    let act = act(app, who, door)?;
    app.db.write(move |tx| Box::pin(async move { new(tx, &act, kind, None).await })).await
}

/// Adds items to a batch that is being filled, after those that it has.
pub async fn fill(tx: &mut Tx, batch: &Batch, items: &[NewItem]) -> Result<(), Failure> {
    let now = store::by_id(&mut *tx, batch.id).await?.ok_or(AppError::NotFound)?;
    batch_items::put(tx, batch.id, now.total + 1, items).await?;
    let total = i64::try_from(items.len()).unwrap_or(i64::MAX);
    store::count(tx, batch.id, &Progress { total, changed: 0, same: 0, refused: 0, state: State::Filling }).await?;
    Ok(())
}

/// Lets a filled batch begin where it is known already what would come of it. Returns who is to run it.
pub(in crate::services) async fn begin(tx: &mut Tx, app: &App, batch: &Batch, deed: &Deed) -> Result<Runner, Failure> {
    let (json, runner) = (super::stored(deed)?, Runner::new(app));
    store::set_deed(&mut *tx, batch.id, &json).await?;
    store::turn(&mut *tx, batch.id, &[State::Filling], State::Running).await?;
    store::set_started(&mut *tx, batch.id, app.clock.now()).await?;
    runner.hold(tx, app, batch.id).await?;
    Ok(runner)
}

/// Who makes a batch. A token makes none: what goes on by itself could not be narrowed to what it may.
fn act(app: &App, who: &Principal, door: Door) -> Result<Act, Failure> {
    if who.grant.accounts { Ok(Act::new(app, who, door)) } else { Err(AppError::Forbidden.into()) }
}

/// Adds an empty batch inside a transaction.
pub(super) async fn new(tx: &mut Tx, act: &Act, kind: Kind, undoes: Option<i64>) -> Result<Batch, Failure> {
    let new = NewBatch {
        uuid: &Uuid::new_v4().to_string(),
        user_id: act.who.user(),
        actor: &act.who.name,
        role: act.who.role.name(),
        customer_id: act.who.user().map(|_| act.who.customer_id),
        door: act.door.name(),
        kind,
        undoes,
        made_at: act.at,
    };
    let id = store::insert(&mut *tx, &new).await?;
    Ok(store::by_id(tx, id).await?.context("a batch is gone while it is made")?)
}

/// Says what a batch of the principal's is to do, and begins to count what would come of it. Another deed
/// may be said until the batch is started.
pub async fn choose(app: &App, who: &Principal, uuid: &str, deed: &Deed) -> Result<Result<Going, Mistake>, Failure> {
    if !deed.is_for(who.role) {
        return Err(AppError::Forbidden.into());
    }
    permit(who, deed.verb())?;
    if let Err(wrong) = deed.check() {
        return Ok(Err(Mistake::Value(wrong)));
    }
    let json = super::stored(deed)?;
    let (who, uuid) = (who.clone(), uuid.to_owned());
    let (maker, within, runner) = (who.clone(), app.clone(), Runner::new(app));
    let running = runner.clone();
    let counting = app.db.write(move |tx| {
        Box::pin(async move {
            let batch = own(tx, &who, &uuid).await?;
            let open = matches!(batch.state.0, State::Filling | State::Prepared);
            if batch.kind.0 != Kind::Change || !open {
                return Ok(Err(Mistake::Over));
            }
            store::set_deed(&mut *tx, batch.id, &json).await?;
            store::turn(&mut *tx, batch.id, &[batch.state.0], State::Counting).await?;
            store::reset(tx, batch.id).await?;
            runner.hold(tx, &within, batch.id).await?;
            Ok::<_, Failure>(Ok(batch.id))
        })
    });
    Ok(counting.await?.map(|id| run::spawn(app.clone(), id, Some(maker), running)))
}
