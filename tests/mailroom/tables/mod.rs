//! Mailboxes as tables: written, read, applied.

mod command;
mod encodings;
mod export;
mod import;
mod into;
mod mending;
mod permissions;
mod round_trip;
mod spoilt;
mod systems;
mod taken_back;
mod waiting;
mod warnings;
mod whole;

use mailroom::domain::import::{Column, FileProblem};
use mailroom::services::Principal;
use mailroom::services::form_keys::FormKey;
use mailroom::services::imports::{self, Piece, Reading, Shown};
use mailroom::tongue::{Tongue, Words};
use tokio::sync::mpsc::channel;

use crate::support::store::World;

/// Takes in a file and looks at its rows, with the columns that were guessed. The bytes come in pieces of this size.
pub async fn taken(world: &World, who: &Principal, file: &[u8], size: usize) -> Result<String, FileProblem> {
    let (pieces, coming) = channel(2);
    let chunks: Vec<Vec<u8>> = file.chunks(size).map(<[u8]>::to_vec).collect();
    tokio::spawn(async move {
        for chunk in chunks {
            if pieces.send(Piece::Bytes(chunk)).await.is_err() {
                return;
            }
        }
        let _ = pieces.send(Piece::End).await;
    });
    let form = ("boxes.csv", &FormKey::default());
    imports::receive(world.app(), who, who.customer_id, form, Reading::Guess(Tongue::English), coming).await.unwrap()
}

/// The same, for a file that can be read, and looked at.
pub async fn checked(world: &World, who: &Principal, file: &[u8]) -> Shown {
    let uuid = taken(world, who, file, 1000).await.unwrap();
    look(world, who, &uuid).await
}

/// Looks at the rows of a file.
pub async fn look(world: &World, who: &Principal, uuid: &str) -> Shown {
    let shown = imports::get(world.app(), who, uuid).await.unwrap();
    let columns: Vec<Option<Column>> = shown.columns.iter().map(|heading| heading.column).collect();
    imports::check(world.app(), who, uuid, &columns).await.unwrap().unwrap().to_the_end().await;
    imports::get(world.app(), who, uuid).await.unwrap()
}

/// How many rows make, change, leave, and cannot be taken.
pub fn counts(shown: &Shown) -> (i64, i64, i64, i64) {
    (shown.creates, shown.updates, shown.sames, shown.wrongs)
}

/// Applies a file to its end.
pub async fn applied(world: &World, who: &Principal, shown: &Shown, whole: bool) -> Shown {
    imports::apply(world.app(), who, &shown.uuid, whole).await.unwrap().unwrap().to_the_end().await;
    imports::get(world.app(), who, &shown.uuid).await.unwrap()
}

/// The rows that cannot be taken, as the file that is given back.
pub async fn rejects(world: &World, who: &Principal, shown: &Shown) -> String {
    let mut rejects = imports::rejects(world.app(), who, &shown.uuid, Words::english()).await.unwrap();
    let mut all = rejects.head().unwrap();
    while let Some(part) = rejects.next().await.unwrap() {
        all.extend(part);
    }
    String::from_utf8(all).unwrap()
}

/// Every problem: line, column, value and sentence.
pub async fn told(world: &World, who: &Principal, shown: &Shown) -> Vec<(i64, String, String, String)> {
    let (rows, _) = imports::wrong(world.app(), who, &shown.uuid, 0, Words::english()).await.unwrap();
    rows.into_iter()
        .flat_map(|row| row.told.into_iter().map(move |t| (row.line, t.column, t.value, t.sentence)))
        .collect()
}
