//! Mailboxes that pass their numbers round. None of them can have its new number before another one has left it, so
//! they are done at once: all of them stand aside, and then each takes its place.

use super::item::{self, Did};
use super::rows;
use super::{Act, Batch, Deed, Failure, Note, take_back, undo};
use crate::db::batch_items::Item;
use crate::db::{Tx, mailboxes, part};
use crate::domain::batch::Refusal;
use crate::domain::import::RowProblem;
use crate::error::AppError;
use crate::services::imports::{Meant, Open};
use crate::services::mailboxes::{Mailbox, scope};

/// Does the items of a ring in a part of their own, which stays only if all were changed.
pub(super) async fn all(
    tx: &mut Tx,
    act: &Act,
    batch: &Batch,
    deed: &Deed,
    file: Option<&mut Open>,
    items: &[Item],
) -> Result<Vec<Did>, Failure> {
    let mut part = part(tx).await?;
    let dids = match file {
        Some(file) => of_rows(&mut part, act, batch, file, items).await?,
        None => of_mailboxes(&mut part, act, batch, deed, items).await?,
    };
    if are_changed(&dids) {
        part.commit().await?;
    } else {
        part.rollback().await?;
    }
    Ok(all_or_none(dids))
}

fn are_changed(dids: &[Did]) -> bool {
    dids.iter().all(|did| matches!(did, Did::Changed(..)))
}

/// What becomes of items that are done at once: all are changed, or none. A single one is by itself.
pub(super) fn all_or_none(dids: Vec<Did>) -> Vec<Did> {
    if dids.len() < 2 || are_changed(&dids) { dids } else { dids.into_iter().map(with_the_others).collect() }
}

/// What becomes of an item of a ring of which another one is refused.
fn with_the_others(did: Did) -> Did {
    match did {
        Did::Refused(..) => did,
        Did::Changed(..) | Did::Same => Did::Refused(Refusal::Invalid, Note::row(&[RowProblem::Exchange])),
    }
}

async fn of_rows(tx: &mut Tx, act: &Act, batch: &Batch, file: &mut Open, items: &[Item]) -> Result<Vec<Did>, Failure> {
    let mut meant: Vec<Result<Meant, Did>> = Vec::with_capacity(items.len());
    for item in items {
        meant.push(match rows::read(tx, act, batch, file, item).await {
            Ok(read) => read,
            Err(failure) => Err(item::alone(failure)?),
        });
    }
    if meant.iter().any(Result::is_err) {
        return Ok(meant.into_iter().map(|one| one.err().unwrap_or(Did::Same)).collect());
    }
    for was in meant.iter().flatten().filter_map(|meant| meant.before.as_ref()) {
        mailboxes::stand_aside(&mut *tx, was.id).await?;
    }
    let mut dids = Vec::with_capacity(items.len());
    for one in meant {
        dids.push(match one {
            Ok(meant) => match rows::done(tx, act, &meant).await {
                Ok(did) => did,
                Err(failure) => item::alone(failure)?,
            },
            Err(did) => did,
        });
    }
    Ok(dids)
}

async fn of_mailboxes(tx: &mut Tx, act: &Act, batch: &Batch, deed: &Deed, items: &[Item]) -> Result<Vec<Did>, Failure> {
    let mut found: Vec<(&Item, Option<Mailbox>)> = Vec::with_capacity(items.len());
    for item in items {
        let was = match item.mailbox_id {
            Some(id) => mailboxes::by_row(tx, scope(&act.who), id).await?,
            None => None,
        };
        found.push((item, was));
    }
    for was in found.iter().filter_map(|(_, was)| was.as_ref()) {
        mailboxes::stand_aside(&mut *tx, was.id).await?;
    }
    let mut dids = Vec::with_capacity(items.len());
    for (item, was) in found {
        let Some(was) = was else {
            dids.push(item::refused(AppError::NotFound));
            continue;
        };
        let done = match deed {
            Deed::TakeBack => take_back::one(tx, act, batch, item, &was).await,
            _ => undo::one(tx, act, batch, &was).await,
        };
        dids.push(done.or_else(item::alone)?);
    }
    Ok(dids)
}
