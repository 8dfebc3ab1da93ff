//! The items that are rows of a file.

use super::item::{Did, changed_since, invalid};
use super::{Act, Batch, Deed, Failure, Note, take_back};
use crate::db::batch_items::{self, Item};
use crate::db::{Tx, mailboxes};
use crate::domain::batch::Refusal;
use crate::domain::import::RowProblem;
use crate::services::imports::{self, Applied, Meant, Open};

/// The file whose rows the items are; `None`: they are mailboxes.
pub(super) async fn open(tx: &mut Tx, deed: &Deed) -> Result<Option<Open>, Failure> {
    let Deed::Import { import, .. } = deed else { return Ok(None) };
    imports::open(tx, *import).await.map(Some)
}

/// Does a row.
pub(super) async fn one(tx: &mut Tx, act: &Act, batch: &Batch, file: &mut Open, item: &Item) -> Result<Did, Failure> {
    match read(tx, act, batch, file, item).await? {
        Ok(meant) => done(tx, act, &meant).await,
        Err(did) => Ok(did),
    }
}

/// What a row means; or what has become of it already. The PIN that its mailbox has is kept where it may have to come
/// back.
pub(super) async fn read(
    tx: &mut Tx,
    act: &Act,
    batch: &Batch,
    file: &mut Open,
    item: &Item,
) -> Result<Result<Meant, Did>, Failure> {
    let meant = match imports::read(tx, act, file, place_of(item)).await? {
        Ok(meant) => meant,
        Err(applied) => return Ok(Err(outcome(applied))),
    };
    if let Some(was) = &meant.before
        && take_back::is_whole(batch)?
    {
        let (bytes, key) = mailboxes::sealed_pin(&mut *tx, was.id).await?;
        batch_items::keep_pin(tx, (batch.id, item.position), (&bytes, &key)).await?;
    }
    Ok(Ok(meant))
}

/// Does what a row means.
pub(super) async fn done(tx: &mut Tx, act: &Act, meant: &Meant) -> Result<Did, Failure> {
    imports::done(tx, act, meant).await.map(outcome)
}

fn outcome(applied: Applied) -> Did {
    match applied {
        Applied::Changed(id) => Did::Changed(Some(id), Vec::new()),
        Applied::Same => Did::Same,
        Applied::Overtaken(by) => changed_since(&by),
        Applied::Wrong(problems) => refused(&problems),
    }
}

pub(super) fn refused(problems: &[RowProblem]) -> Did {
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

fn place_of(item: &Item) -> i64 {
    item.row.as_deref().and_then(|row| row.parse().ok()).unwrap_or(0)
}
