//! Import and export of mailboxes as tables.

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

use mailroom::domain::import::{FileError, MailboxColumn};
use mailroom::i18n::{Locale, Messages};
use mailroom::services::Principal;
use mailroom::services::imports::{self, EncodingChoice, ImportDetail, UploadChunk};
use mailroom::services::submission_key::SubmissionKey;
use tokio::sync::mpsc::channel;

use crate::support::world::World;

/// Receives a file in chunks of this size, and returns the UUID of the import.
pub async fn receive_file(world: &World, who: &Principal, file: &[u8], size: usize) -> Result<String, FileError> {
    let (sender, receiver) = channel(2);
    let chunks: Vec<Vec<u8>> = file.chunks(size).map(<[u8]>::to_vec).collect();
    tokio::spawn(async move {
        for chunk in chunks {
            if sender.send(UploadChunk::Bytes(chunk)).await.is_err() {
                return;
            }
        }
        let _ = sender.send(UploadChunk::End).await;
    });
    let form = ("boxes.csv", &SubmissionKey::default());
    imports::receive(world.app(), who, who.customer().unwrap(), form, EncodingChoice::Guess(Locale::English), receiver)
        .await
        .unwrap()
}

/// Receives a file that can be read, and checks its rows.
pub async fn receive_and_check(world: &World, who: &Principal, file: &[u8]) -> ImportDetail {
    let uuid = receive_file(world, who, file, 1000).await.unwrap();
    check_file(world, who, &uuid).await
}

/// Checks the rows of a file, with the columns that were guessed.
pub async fn check_file(world: &World, who: &Principal, uuid: &str) -> ImportDetail {
    let import = imports::get(world.app(), who, uuid).await.unwrap();
    let columns: Vec<Option<MailboxColumn>> = import.columns.iter().map(|heading| heading.column).collect();
    imports::check(world.app(), who, uuid, &columns).await.unwrap().unwrap().wait().await;
    imports::get(world.app(), who, uuid).await.unwrap()
}

/// How many rows create a mailbox, change one, change nothing, and have errors.
pub fn row_counts(import: &ImportDetail) -> (i64, i64, i64, i64) {
    (import.creates, import.updates, import.sames, import.wrongs)
}

/// Applies a file and waits until it is done.
pub async fn apply_file(world: &World, who: &Principal, import: &ImportDetail, whole: bool) -> ImportDetail {
    imports::apply(world.app(), who, &import.uuid, whole).await.unwrap().unwrap().wait().await;
    imports::get(world.app(), who, &import.uuid).await.unwrap()
}

/// The file with the rejected rows.
pub async fn rejected_rows_file(world: &World, who: &Principal, import: &ImportDetail) -> String {
    let mut rejects = imports::rejected_rows_file(world.app(), who, &import.uuid, Messages::english()).await.unwrap();
    let mut all = rejects.head().unwrap();
    while let Some(part) = rejects.next().await.unwrap() {
        all.extend(part);
    }
    String::from_utf8(all).unwrap()
}

/// Every problem: line, column, value and sentence.
pub async fn row_errors(world: &World, who: &Principal, import: &ImportDetail) -> Vec<(i64, String, String, String)> {
    let (rows, _) = imports::rejected_rows(world.app(), who, &import.uuid, 0, Messages::english()).await.unwrap();
    rows.into_iter()
        .flat_map(|row| row.reports.into_iter().map(move |t| (row.line, t.column, t.value, t.sentence)))
        .collect()
}
