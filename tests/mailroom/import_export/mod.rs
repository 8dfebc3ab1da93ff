//! Mailboxes as tables: written, read, applied.

mod check_matches_apply;
mod command_line;
mod corrupt_rows;
mod encodings;
mod export;
mod import;
mod pending_files;
mod permissions;
mod rejected_rows;
mod rollback;
mod round_trip;
mod target_customer;
mod vendor_files;
mod warnings;

use mailroom::domain::import::{FileProblem, ImportColumn};
use mailroom::i18n::{Locale, Messages};
use mailroom::services::Principal;
use mailroom::services::form_keys::FormKey;
use mailroom::services::imports::{self, EncodingChoice, ImportDetail, UploadChunk};
use tokio::sync::mpsc::channel;

use crate::support::world::World;

/// Takes in a file and looks at its rows, with the columns that were guessed. The bytes come in pieces of this size.
pub async fn receive_file(world: &World, who: &Principal, file: &[u8], size: usize) -> Result<String, FileProblem> {
    let (pieces, coming) = channel(2);
    let chunks: Vec<Vec<u8>> = file.chunks(size).map(<[u8]>::to_vec).collect();
    tokio::spawn(async move {
        for chunk in chunks {
            if pieces.send(UploadChunk::Bytes(chunk)).await.is_err() {
                return;
            }
        }
        let _ = pieces.send(UploadChunk::End).await;
    });
    let form = ("boxes.csv", &FormKey::default());
    imports::receive(world.app(), who, who.customer_id, form, EncodingChoice::Guess(Locale::English), coming)
        .await
        .unwrap()
}

/// The same, for a file that can be read, and looked at.
pub async fn receive_and_check(world: &World, who: &Principal, file: &[u8]) -> ImportDetail {
    let uuid = receive_file(world, who, file, 1000).await.unwrap();
    check_file(world, who, &uuid).await
}

/// Looks at the rows of a file.
pub async fn check_file(world: &World, who: &Principal, uuid: &str) -> ImportDetail {
    let shown = imports::get(world.app(), who, uuid).await.unwrap();
    let columns: Vec<Option<ImportColumn>> = shown.columns.iter().map(|heading| heading.column).collect();
    imports::check(world.app(), who, uuid, &columns).await.unwrap().unwrap().wait().await;
    imports::get(world.app(), who, uuid).await.unwrap()
}

/// How many rows make, change, leave, and cannot be taken.
pub fn row_counts(shown: &ImportDetail) -> (i64, i64, i64, i64) {
    (shown.creates, shown.updates, shown.sames, shown.wrongs)
}

/// Applies a file to its end.
pub async fn apply_file(world: &World, who: &Principal, shown: &ImportDetail, whole: bool) -> ImportDetail {
    imports::apply(world.app(), who, &shown.uuid, whole).await.unwrap().unwrap().wait().await;
    imports::get(world.app(), who, &shown.uuid).await.unwrap()
}

/// The rows that cannot be taken, as the file that is given back.
pub async fn rejected_rows_file(world: &World, who: &Principal, shown: &ImportDetail) -> String {
    let mut rejects = imports::rejected_rows_file(world.app(), who, &shown.uuid, Messages::english()).await.unwrap();
    let mut all = rejects.head().unwrap();
    while let Some(part) = rejects.next().await.unwrap() {
        all.extend(part);
    }
    String::from_utf8(all).unwrap()
}

/// Every problem: line, column, value and sentence.
pub async fn row_errors(world: &World, who: &Principal, shown: &ImportDetail) -> Vec<(i64, String, String, String)> {
    let (rows, _) = imports::rejected_rows(world.app(), who, &shown.uuid, 0, Messages::english()).await.unwrap();
    rows.into_iter()
        .flat_map(|row| row.reports.into_iter().map(move |t| (row.line, t.column, t.value, t.sentence)))
        .collect()
}
