//! Doing what a file says, row by row, as a batch.

use super::check::sealed;
use super::sheet::{Known, Sheet};
use super::{Act, App, Door, Failure, Principal, cells, own, state};
use crate::db::imports::{self as store, Import, Judgement};
use crate::db::{Tx, mailboxes};
use crate::domain::batch::Kind;
use crate::domain::import::{RowProblem, State, Verdict};
use crate::error::AppError;
use crate::forms::deed::Deed;
use crate::forms::submission::Saved;
use crate::services::batches::{self, Going, NewItem};
use crate::services::mailboxes::{Action, Stop, Wish, add, change_found, scope};
use serde::{Deserialize, Serialize};

/// How many rows are handed to the batch in one transaction.
const AT_ONCE: u32 = 2_000;

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
    let batch = batches::open(app, who, Door::Import, Kind::Import).await?;
    let mut after = 0;
    loop {
        let rows = store::positions(app.db.read(), import.id, after, AT_ONCE).await?;
        let Some(last) = rows.last().copied() else { break };
        let item = |position: &i64| NewItem { row: Some(position.to_string()), ..NewItem::default() };
        let (batch, items) = (batch.clone(), rows.iter().map(item).collect::<Vec<_>>());
        app.db.write(move |tx| Box::pin(async move { batches::fill(tx, &batch, &items).await })).await?;
        after = last;
    }
    let (deed, batch_uuid, now) = (Deed::Import { import: import.id, whole }, batch.uuid.clone(), app.clock.now());
    let ready = app.db.write(move |tx| {
        Box::pin(async move {
            if !store::applying(&mut *tx, import.id, import.round, batch.id, now).await? {
                return Ok(false);
            }
            store::drop_rows(&mut *tx, import.id, Verdict::Same.name()).await?;
            batches::ready(tx, &batch, &deed).await?;
            Ok::<_, Failure>(true)
        })
    });
    if !ready.await? {
        return Ok(Err(Refusal::NotChecked));
    }
    let started = batches::start(app, who, &batch_uuid, None).await?;
    Ok(started.map_err(|_| Refusal::NotChecked))
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

/// Does a row of a file inside a transaction.
pub(in crate::services) async fn one(
    tx: &mut Tx,
    act: &Act,
    open: &mut Open,
    position: i64,
) -> Result<Applied, Failure> {
    let Open { import, sheet, known } = open;
    let Some(row) = store::row(&mut *tx, import.id, position).await? else { return Err(AppError::NotFound.into()) };
    let cells = cells(&act.app, import, &row)?;
    let reading = sheet.read(tx, act, known, &cells).await?;
    let meant = match reading.meant {
        Some(meant) if reading.wrong.is_empty() => meant,
        _ => return Ok(Applied::Wrong(reading.wrong)),
    };
    if meant.unchanged {
        return Ok(Applied::Same);
    }
    let outcome = match &meant.before {
        Some(was) if was.archived_at.is_some() => return Ok(Applied::Wrong(vec![RowProblem::Archived])),
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
    let problems = sealed(&act.app, import, &row, why)?;
    let judgement = Judgement { position: row.position, verdict: Verdict::Wrong.name(), subject: None, problems };
    store::judge(&mut *tx, import.id, &judgement).await?;
    Ok(store::one_more_wrong(tx, import.id).await?)
}
