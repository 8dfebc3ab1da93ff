//! Doing what a file says, row by row, as a batch.

use super::check::sealed;
use super::sheet::{Known, Meant, Sheet};
use super::{Act, App, Door, Failure, Principal, cells, own, state};
use crate::db::imports::{self as store, Import, Judgement};
use crate::db::{Tx, history, mailboxes};
use crate::domain::batch::Kind;
use crate::domain::import::{RowProblem, State, Verdict};
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::forms::submission::Saved;
use crate::services::batches::{self, Going, NewItem};
use crate::services::mailboxes::{Action, Stop, Wish, add, change_found, scope};
use serde::{Deserialize, Serialize};

/// How many rows are handed to the batch in one transaction.
const AT_ONCE: usize = 2_000;

/// Why a file is not applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// Its rows were not looked at yet, or it is applied already.
    NotChecked,
    /// No row changes anything.
    Nothing,
    /// All or nothing, and so many rows are wrong.
    Wrong(i64),
}

/// Begins to do what a file says. With `whole` it is all of it or nothing: should a row be refused after all, what
/// was done before is taken back.
pub async fn apply(app: &App, who: &Principal, uuid: &str, whole: bool) -> Result<Result<Going, Refusal>, Failure> {
    let mut reading = app.db.read().begin().await?;
    let import = own(&mut reading, who, uuid).await?;
    drop(reading);
    if state(&import)? != State::Checked {
        return Ok(Err(Refusal::NotChecked));
    }
    if whole && import.wrongs > 0 {
        return Ok(Err(Refusal::Wrong(import.wrongs)));
    }
    if import.creates + import.updates == 0 {
        return Ok(Err(Refusal::Nothing));
    }
    // A browser that goes away leaves no batch of a part of the rows.
    let applying = tokio::spawn(begin(app.clone(), who.clone(), import, whole));
    applying.await.map_err(anyhow::Error::from)?
}

/// Makes the batch that does it, and lets it begin.
async fn begin(app: App, who: Principal, import: Import, whole: bool) -> Result<Result<Going, Refusal>, Failure> {
    let batch = batches::open(&app, &who, Door::Import, Kind::Import).await?;
    let rows = store::in_turn(app.db.read(), import.id).await?;
    for some in rows.chunks(AT_ONCE) {
        let item = |(position, ring): &(i64, Option<i64>)| NewItem {
            row: Some(position.to_string()),
            ring: *ring,
            ..NewItem::default()
        };
        let (batch, items) = (batch.clone(), some.iter().map(item).collect::<Vec<_>>());
        let breath = app.breath();
        app.db.write(move |tx| Box::pin(async move { batches::fill(tx, &batch, &items).await })).await?;
        breath.take().await;
    }
    let (deed, now, within, batch_id) =
        (Deed::Import { import: import.id, whole }, app.clock.now(), app.clone(), batch.id);
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            if !store::applying(&mut *tx, import.id, import.round, batch.id, now).await? {
                return Ok(None);
            }
            store::drop_titles(&mut *tx, import.id, import.head).await?;
            store::drop_rows(&mut *tx, import.id, Verdict::Same.name()).await?;
            batches::begin(tx, &within, &batch, &deed).await.map(Some)
        })
    });
    let begun: Result<_, Failure> = begun.await;
    let going = begun?.map(|runner| batches::run(app.clone(), batch_id, Some(who), runner));
    Ok(going.ok_or(Refusal::NotChecked))
}

/// What became of a row.
pub(in crate::services) enum Applied {
    /// It made or changed this mailbox.
    Changed(i64),
    /// Its mailbox was so already.
    Same,
    /// It was refused.
    Wrong(Vec<RowProblem>),
    /// Somebody, by name, was there first.
    Overtaken(String),
}

/// A file while some of its rows are done in one transaction.
pub(in crate::services) struct Open {
    import: Import,
    sheet: Sheet,
    known: Known,
}

/// Opens a file for doing some of its rows.
pub(in crate::services) async fn open(tx: &mut Tx, id: i64) -> Result<Open, Failure> {
    let Some(import) = store::by_id(tx, id).await? else { return Err(AppError::NotFound.into()) };
    Ok(Open { sheet: Sheet::of(&import)?, import, known: Known::default() })
}

/// What a row of a file means; or what becomes of it without anything being done.
pub(in crate::services) async fn read(
    tx: &mut Tx,
    act: &Act,
    open: &mut Open,
    position: i64,
) -> Result<Result<Meant, Applied>, Failure> {
    let Open { import, sheet, known } = open;
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Err(AppError::NotFound.into()) };
    let cells = cells(&act.app, import, &row)?;
    let reading = sheet.read(tx, act, known, &cells).await?;
    let meant = match reading.meant {
        Some(meant) if reading.wrong.is_empty() => meant,
        _ => return Ok(Err(Applied::Wrong(reading.wrong))),
    };
    if meant.before.as_ref().is_some_and(|was| was.archived_at.is_some()) {
        return Ok(Err(Applied::Wrong(vec![RowProblem::Archived])));
    }
    // What the check has shown is what was agreed to.
    if let Some(was) = meant.before.as_ref().filter(|was| row.seen_version.is_some_and(|seen| seen != was.version)) {
        let last = history::of_version(&mut *tx, was.id, was.version).await?;
        return Ok(Err(Applied::Overtaken(last.map_or(String::new(), |entry| entry.actor))));
    }
    Ok(if meant.unchanged { Err(Applied::Same) } else { Ok(meant) })
}

/// Does what a row means inside a transaction.
pub(in crate::services) async fn done(tx: &mut Tx, act: &Act, meant: &Meant) -> Result<Applied, Failure> {
    let outcome = match &meant.before {
        Some(was) => {
            let (uuid, version) = (was.uuid.clone(), Some(was.version));
            let wish = Wish { uuid, version, values: meant.values.clone(), keep: Vec::new() };
            change_found(tx, act, Action::Update, was, &wish).await
        }
        None => add(tx, act, &meant.values, None).await,
    };
    Ok(match outcome {
        Ok(saved) | Err(Stop::Answer(saved)) => match saved {
            Saved::Done { version, .. } if meant.before.as_ref().is_some_and(|was| was.version == version) => {
                Applied::Same
            }
            Saved::Done { uuid, .. } => {
                let stored = mailboxes::by_uuid(tx, scope(&act.who), &uuid).await?.ok_or(AppError::NotFound)?;
                Applied::Changed(stored.id)
            }
            Saved::Invalid(errors) => Applied::Wrong(errors.into_iter().map(RowProblem::Field).collect()),
            Saved::Stale(stale) => Applied::Overtaken(stale.by),
        },
        Err(Stop::Failed(failure)) => return Err(failure),
    })
}

/// A row is done with: it is dropped, or kept among the wrong ones with the reasons.
pub(in crate::services) async fn settle(
    tx: &mut Tx,
    act: &Act,
    Open { import, .. }: &Open,
    position: i64,
    refused: Option<&[RowProblem]>,
) -> Result<(), Failure> {
    let Some(why) = refused else { return Ok(store::drop_row(tx, import.id, position).await?) };
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Ok(()) };
    let problems = sealed(&act.app, import, row.position, "problems", why)?;
    let (position, verdict) = (row.position, Verdict::Wrong.name());
    let judgement = Judgement { position, verdict, subject: None, problems, warnings: None, version: None };
    store::judge(&mut *tx, import.id, &judgement).await?;
    Ok(store::one_more_wrong(tx, import.id).await?)
}
