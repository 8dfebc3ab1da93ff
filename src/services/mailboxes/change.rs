//! Changing a mailbox.

use super::judge::{Judged, check, judge, not_stored, refuse};
use super::read::find;
use super::{
    Act, Action, App, Door, Failure, Mailbox, Outcome, Principal, Stop, permit, pin, scope, subject, title, write,
};
use super::{around, overtaken};
use crate::db::{Tx, batches, history, mailboxes};
use crate::domain::field::Field;
use crate::domain::notify;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::role::Verb;
use crate::error::AppError;
use crate::forms::mailbox::{stored, values as values_of};
use crate::forms::submission::{Saved, Stale, Submission};
use crate::forms::values::Values;
use crate::forms::warnings::unconfirmed;
use crate::services::accounts::refuse_suspended;

/// A switch was turned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flipped {
    /// The mailbox's version now.
    pub version: i64,
}

/// What is to become of a mailbox.
pub(in crate::services) struct Wish {
    /// Which mailbox.
    pub(in crate::services) uuid: String,
    /// The version that the wish was made from; `None`: whichever it is.
    pub(in crate::services) version: Option<i64>,
    /// All its settings.
    pub(in crate::services) values: Values,
    /// The fields that are to stay as they are stored, whatever `values` say.
    pub(in crate::services) keep: Vec<Field>,
}

impl Wish {
    /// What `sent` names, whatever the version; every other field keeps what is stored.
    fn only(uuid: &str, sent: &Values) -> Self {
        let keep = Field::ALL.into_iter().filter(|field| !sent.has(*field)).collect();
        Self { uuid: uuid.to_owned(), version: None, values: sent.clone(), keep }
    }
}

/// Gives a mailbox the settings of a complete form made from `version`.
///
/// If somebody else saved since, nothing is written and the answer is [`Saved::Stale`]. If the form
/// changes nothing, nothing is written either. An archived mailbox answers [`Saved::Stale`]: it must be restored
/// first.
pub async fn update(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    version: i64,
    values: &Values,
) -> Result<Saved, Failure> {
    let wish = Wish { uuid: uuid.to_owned(), version: Some(version), values: values.clone(), keep: Vec::new() };
    run(app, who, door, wish, true).await
}

/// What [`update`] would answer now, without changing anything.
pub async fn check_change(app: &App, who: &Principal, uuid: &str, values: &Values) -> Result<Saved, Failure> {
    let wish = Wish { uuid: uuid.to_owned(), version: None, values: values.clone(), keep: Vec::new() };
    run(app, who, Door::Browser, wish, false).await
}

/// Gives a mailbox the settings of `sent`, whatever its version; every other field keeps what is stored.
/// With `check`, says what would happen and changes nothing.
pub async fn amend(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    sent: &Values,
    check: bool,
) -> Result<Saved, Failure> {
    run(app, who, door, Wish::only(uuid, sent), !check).await
}

/// [`amend`] for somebody who is asked before anything is lost: what they have to confirm is the answer, as
/// [`Saved::Invalid`], unless it is `confirmed`. With the `version` that it was made from, the answer is
/// [`Saved::Stale`] if somebody else saved since.
pub async fn amend_asking(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    version: Option<i64>,
    (sent, confirmed): (&Values, bool),
) -> Result<Saved, Failure> {
    permit(who, Verb::Change)?;
    let (act, wish) = (Act::new(app, who, door), Wish { version, ..Wish::only(uuid, sent) });
    write(app, move |tx| {
        Box::pin(async move {
            let was = find(tx, &act.who, &wish.uuid).await?;
            let saved = change_found(tx, &act, Action::Update, &was, &wish).await?;
            let Saved::Done { warnings, .. } = &saved else { return Ok(saved) };
            let asked = unconfirmed(&notify::warnings(&was.settings, was.owner.as_ref()), warnings.clone());
            if confirmed || asked.is_empty() { Ok(saved) } else { Err(Stop::Answer(Saved::Invalid(asked))) }
        })
    })
    .await
}

/// The same two for a form as it was sent.
pub(super) async fn submit(
    app: &App,
    who: &Principal,
    door: Door,
    uuid: &str,
    sent: &Submission,
) -> Result<Saved, Failure> {
    let wish = Wish {
        uuid: uuid.to_owned(),
        version: (!sent.check).then_some(sent.version),
        values: sent.values.clone(),
        keep: sent.take_theirs.clone(),
    };
    run(app, who, door, wish, !sent.check).await
}

async fn run(app: &App, who: &Principal, door: Door, wish: Wish, keep: bool) -> Result<Saved, Failure> {
    permit(who, Verb::Change)?;
    let act = Act::new(app, who, door);
    if !keep {
        let mut tx = app.db.read().begin().await?;
        return looked_at(&mut tx, &act, &wish).await;
    }
    write(app, move |tx| Box::pin(async move { change(tx, &act, Action::Update, &wish).await })).await
}

/// What [`change`] would answer to a wish that was made from no version, found out by reading alone.
async fn looked_at(tx: &mut Tx, act: &Act, wish: &Wish) -> Result<Saved, Failure> {
    let was = find(tx, &act.who, &wish.uuid).await?;
    if was.archived_at.is_some() {
        return stale(tx, &was, wish.version).await;
    }
    check(tx, act, &wished(&was, wish), Some(&was)).await
}

/// The whole form that a wish comes to.
fn wished(was: &Mailbox, wish: &Wish) -> Values {
    let before = values_of(&was.settings, was.customer_id);
    let mut values = wish.values.clone();
    for field in &wish.keep {
        values.set(*field, before.get(*field));
    }
    values
}

/// Changes a mailbox inside a transaction.
pub(in crate::services) async fn change(tx: &mut Tx, act: &Act, action: Action, wish: &Wish) -> Outcome {
    let was = find(tx, &act.who, &wish.uuid).await?;
    change_found(tx, act, action, &was, wish).await
}

/// The same for a mailbox that was found already, in the same transaction.
pub(in crate::services) async fn change_found(
    tx: &mut Tx,
    act: &Act,
    action: Action,
    was: &Mailbox,
    wish: &Wish,
) -> Outcome {
    let values = wished(was, wish);
    if was.archived_at.is_some() {
        return Err(Stop::Answer(stale(tx, was, wish.version).await?));
    }
    if let Some(version) = wish.version.filter(|version| *version != was.version)
        && overtaken::differs_since(tx, was, version).await?
    {
        if let Some(saved) = overtaken::as_wished(tx, act, was, &values).await? {
            return Ok(saved);
        }
        return Err(Stop::Answer(stale(tx, was, Some(version)).await?));
    }
    let judged = judge(tx, act, &values, Some(was)).await?;
    store(tx, act, action, was, &judged).await
}

/// Puts a mailbox back as it was before a change that is not to count: the rules of its customer, its plan and whether
/// it is suspended were asked when it became so, and are not asked again.
pub(in crate::services) async fn put_back_found(tx: &mut Tx, act: &Act, was: &Mailbox, before: &Values) -> Outcome {
    let customer_id = before.get(Field::Customer).trim().parse().unwrap_or(was.customer_id);
    let around = around::load_for(tx, &act.who, customer_id, before).await?;
    let Some(settings) = around.and_then(|(around, _)| stored(before, &around)) else {
        return Err(refuse(FieldError { field: Field::Customer, problem: Problem::UnknownCustomer }));
    };
    let judged = Judged { customer_id, settings, pin: None, source: None, warnings: Vec::new() };
    store(tx, act, Action::Revert, was, &judged).await
}

async fn store(tx: &mut Tx, act: &Act, action: Action, was: &Mailbox, judged: &Judged) -> Outcome {
    let Judged { customer_id, settings, pin, source, warnings } = judged;
    let moves = *customer_id != was.customer_id;
    if !moves && pin.is_none() && *settings == was.settings {
        return Ok(Saved::Done { uuid: was.uuid.clone(), version: was.version, warnings: warnings.clone() });
    }
    // The seal is bound to the customer, so a PIN that moves along is sealed anew.
    let digits = match pin {
        Some(pin) => Some(pin.reveal().to_owned()),
        None if moves => Some(pin::open(tx, &act.app, was).await?),
        None => None,
    };
    if act.trial {
        if !is_free_by_then(tx, act, was, (*customer_id, settings.number.as_str())).await? {
            return Err(refuse(FieldError { field: Field::Number, problem: Problem::NumberTaken }));
        }
        let warnings = judged.warnings_of(tx, was).await?;
        return Ok(Saved::Done { uuid: was.uuid.clone(), version: was.version + 1, warnings });
    }
    if let Some(digits) = &digits {
        let sealed = pin::seal(&act.app, *customer_id, &was.uuid, digits)?;
        mailboxes::set_pin(&mut *tx, was.id, pin::stored(&sealed)).await?;
    }
    if !mailboxes::update(tx, was, *customer_id, settings, act.at).await.map_err(not_stored)? {
        return Err(Stop::Answer(stale(tx, was, Some(was.version)).await?));
    }
    let warnings = judged.warnings_of(tx, was).await?;
    let version = was.version + 1;
    let (before, after) = (values_of(&was.settings, was.customer_id), values_of(settings, *customer_id));
    let changed = (Some(&before), Some(&after), pin.is_some());
    act.record(tx, action, subject(was.id, &title(settings), *customer_id, version), changed).await?;
    if let Some(source) = source {
        pin::look(tx, act, source).await?;
    }
    Ok(Saved::Done { uuid: was.uuid.clone(), version, warnings })
}

/// Whether no other mailbox has the number by the time this is done. Where a batch is taken back, one that took the
/// number when this one left it goes back first, unless somebody has changed it since.
async fn is_free_by_then(
    tx: &mut Tx,
    act: &Act,
    was: &Mailbox,
    (customer_id, number): (i64, &str),
) -> Result<bool, sqlx::Error> {
    let holder = mailboxes::holder(&mut *tx, customer_id, number).await?.filter(|id| *id != was.id);
    let Some(holder) = holder else { return Ok(true) };
    let batch = match act.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?,
        None => None,
    };
    let Some(undoes) = batch.and_then(|batch| batch.undoes) else { return Ok(false) };
    let Some(entry) = history::of_batch(&mut *tx, undoes, holder).await? else { return Ok(false) };
    let now = mailboxes::by_row(tx, scope(&act.who), holder).await?;
    Ok(now.is_some_and(|now| now.version == entry.version))
}

/// What somebody who started from version `from` is told: what is stored now, and who stored it.
pub(super) async fn stale(tx: &mut Tx, now: &Mailbox, from: Option<i64>) -> Result<Saved, Failure> {
    let base = match from {
        Some(version) => history::of_version(&mut *tx, now.id, version).await?.and_then(|entry| entry.after),
        None => None,
    };
    let last = history::of_version(&mut *tx, now.id, now.version).await?;
    let (by, at) = last.map_or((String::new(), now.updated_at), |entry| (entry.actor, entry.at));
    let theirs = values_of(&now.settings, now.customer_id);
    Ok(Saved::Stale(Box::new(Stale {
        theirs,
        base,
        version: now.version,
        archived: now.archived_at.is_some(),
        by,
        at,
    })))
}

/// Shows a mailbox in the control panel, or hides it: one switch, whose last turn counts.
pub async fn set_panel(app: &App, who: &Principal, door: Door, uuid: &str, on: bool) -> Result<Flipped, Failure> {
    permit(who, Verb::Change)?;
    let (act, uuid) = (Act::new(app, who, door), uuid.to_owned());
    let saved = write(app, move |tx| Box::pin(async move { flip(tx, &act, &uuid, on).await })).await?;
    match saved {
        Saved::Done { version, .. } => Ok(Flipped { version }),
        _ => Err(AppError::NotFound.into()),
    }
}

/// Only the switch is judged: a box that was good when it was stored is not held up by its other
/// settings.
async fn flip(tx: &mut Tx, act: &Act, uuid: &str, on: bool) -> Outcome {
    let was = find(tx, &act.who, uuid).await?;
    flip_found(tx, act, &was, on).await
}

/// The same for a mailbox that was found already, in the same transaction.
pub(in crate::services) async fn flip_found(tx: &mut Tx, act: &Act, was: &Mailbox, on: bool) -> Outcome {
    if was.archived_at.is_some() {
        return Err(AppError::NotFound.into());
    }
    refuse_suspended(tx, was.customer_id).await?;
    let mut settings = was.settings.clone();
    settings.panel = on;
    let judged = Judged { customer_id: was.customer_id, settings, pin: None, source: None, warnings: Vec::new() };
    store(tx, act, Action::Update, was, &judged).await
}
