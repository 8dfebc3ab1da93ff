//! The items that are rows of a file.

use super::item::{Did, changed_since, invalid};
use super::{Act, Batch, Deed, Failure, Note, undo};
use crate::db::batch_items::Item;
use crate::db::{Tx, batches as store};
use crate::domain::batch::{Refusal, State};
use crate::domain::import::RowProblem;
use crate::services::imports::{self, Applied, Open};

/// The file whose rows the items are; `None`: they are mailboxes.
pub(super) async fn open(tx: &mut Tx, deed: &Deed) -> Result<Option<Open>, Failure> {
    let Deed::Import { import, .. } = deed else { return Ok(None) };
    imports::open(tx, *import).await.map(Some)
}

/// Does a row.
pub(super) async fn one(tx: &mut Tx, act: &Act, file: &mut Open, item: &Item) -> Result<Did, Failure> {
    Ok(match imports::one(tx, act, file, place_of(item)).await? {
        Applied::Changed(id) => Did::Changed(Some(id), Vec::new()),
        Applied::Same => Did::Same,
        Applied::Overtaken(by) => changed_since(&by),
        Applied::Wrong(problems) => refused(&problems),
    })
}

fn refused(problems: &[RowProblem]) -> Did {
    let fields: Vec<_> = problems
        .iter()
        .filter_map(|problem| if let RowProblem::Field(error) = problem { Some(error.clone()) } else { None })
        .collect();
    let code = match (invalid(&fields), problems) {
        (_, [RowProblem::Archived, ..]) => Refusal::Archived,
        (_, [RowProblem::NoSuchMailbox, ..]) => Refusal::NotFound,
        (_, [RowProblem::MayNotCreate, ..]) => Refusal::Forbidden,
        (Did::Refused(code, _), _) => code,
        _ => Refusal::Invalid,
    };
    Did::Refused(code, Note::row(problems))
}

/// Writes down, beside the batch's own note, that a row is done with.
pub(super) async fn settle(tx: &mut Tx, act: &Act, file: &Open, item: &Item, did: &Did) -> Result<(), Failure> {
    let why = if let Did::Refused(_, why) = did { Some(why.as_row()) } else { None };
    imports::settle(tx, act, file, place_of(item), why.as_deref()).await
}

/// Begins to take back what a batch has done that was to be done as a whole. Returns the row of the batch that does
/// so; `None`: nothing was done.
pub(super) async fn take_back(tx: &mut Tx, act: &Act, batch: &Batch) -> Result<Option<i64>, Failure> {
    let Ok(back) = undo::undoing(tx, act, &batch.uuid).await? else { return Ok(None) };
    store::turn(&mut *tx, back.id, &[State::Counting], State::Running).await?;
    store::set_started(tx, back.id, act.at).await?;
    Ok(Some(back.id))
}

fn place_of(item: &Item) -> i64 {
    item.row.as_deref().and_then(|row| row.parse().ok()).unwrap_or(0)
}
