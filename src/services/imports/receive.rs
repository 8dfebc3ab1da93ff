//! Taking in a file: read while it comes, and each row sealed before it is kept.

use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use uuid::Uuid;

use super::decode::{DecodingReader, EncodingChoice};
use super::layout::{self, MAX_LEADING_ROWS};
use super::{App, Failure, Principal, authorize_import, columns, seal_context};
use crate::db::imports::{self as store, Import, NewImportRow};
use crate::domain::import::{FileProblem, MAX_FILE_COLUMNS, MAX_FILE_ROWS};
use crate::error::AppError;
use crate::services::cipher::Cipher;
use crate::services::form_keys::FormKey;
use crate::services::mailboxes::load_bare_context;

/// So many files of one person are received at once, and so many of all. Each waits for its sender on a thread of its
/// own, and for the processor only while it has something to read.
const MAX_UPLOADS_PER_USER: i64 = 3;
const MAX_UPLOADS: i64 = 24;

/// For so long, in milliseconds, a file may come; a process that is killed leaves it behind.
pub const RECEIVE_TIMEOUT_MS: i64 = 10 * 60_000;

/// How many rows are kept in one transaction: other writers have their turn in between.
const ROWS_PER_TRANSACTION: usize = 250;

/// A part of a file on its way in. A file that stops before its end has broken off.
#[derive(Debug)]
pub enum UploadChunk {
    /// The next bytes.
    Bytes(Vec<u8>),
    /// That was all.
    End,
    /// There is more than a file may have.
    TooLarge,
    /// It comes too slowly to be waited for.
    TooSlow,
}

/// Why reading ended early.
#[derive(Clone, Debug)]
pub(super) enum ReadError {
    /// The file is not good.
    File(FileProblem),
    /// It broke off.
    Broken,
    /// UTF-8 at first, and then not.
    Mixed,
    /// A row does not end.
    Endless,
}

/// What was found in a file besides its rows.
struct ReceivedFile {
    /// The digest of its bytes.
    digest: Vec<u8>,
    encoding: &'static str,
    delimiter: u8,
    headings: Vec<String>,
    /// The place of the row that they are.
    head: i64,
    /// How many rows come after it.
    total: i64,
}

/// Takes in a file that comes in pieces, and returns the UUID by which it is known from now on. Rows that name no
/// customer are to be of `customer_id`.
///
/// It goes on by itself: whoever hangs up meanwhile leaves nothing behind. The same form with the same file, sent
/// again, is the file that there is already.
pub async fn receive(
    app: &App,
    who: &Principal,
    customer_id: i64,
    (file_name, key): (&str, &FormKey),
    how: EncodingChoice,
    pieces: Receiver<UploadChunk>,
) -> Result<Result<String, FileProblem>, Failure> {
    authorize_import(who)?;
    let mut reading = app.db.read().begin().await?;
    load_bare_context(&mut reading, who, customer_id).await?.ok_or(AppError::NotFound)?;
    drop(reading);
    let (app, who, form) = (app.clone(), who.clone(), (display_name(file_name), key.clone()));
    let work = tokio::spawn(async move { receive_rows(&app, &who, customer_id, form, how, pieces).await });
    work.await.map_err(anyhow::Error::from)?
}

async fn receive_rows(
    app: &App,
    who: &Principal,
    customer_id: i64,
    (name, form): (String, FormKey),
    how: EncodingChoice,
    pieces: Receiver<UploadChunk>,
) -> Result<Result<String, FileProblem>, Failure> {
    let uuid = Uuid::new_v4().to_string();
    let (user, now, key) = (who.user(), app.clock.now(), uuid.clone());
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            let (own, all) = store::count_receiving(&mut *tx, user, (now, now + RECEIVE_TIMEOUT_MS)).await?;
            if own >= MAX_UPLOADS_PER_USER || all >= MAX_UPLOADS {
                return Ok(None);
            }
            store::create(&mut *tx, &key, user, customer_id, &name, (now, now + RECEIVE_TIMEOUT_MS)).await.map(Some)
        })
    });
    let begun: Result<Option<i64>, sqlx::Error> = begun.await;
    let Some(id) = begun? else { return Ok(Err(FileProblem::TooManyFiles)) };
    let (rows, mut coming) = channel(2);
    let (cipher, key) = (app.cipher.clone(), uuid.clone());
    let work = tokio::task::spawn_blocking(move || read_file(pieces, how, &RowSealer { cipher, id, uuid: key }, &rows));
    while let Some(some) = coming.recv().await {
        let breath = app.write_pacer();
        let kept = app.db.write(move |tx| Box::pin(async move { store::insert_rows(tx, id, &some).await }));
        if let Err(error) = kept.await {
            drop(coming);
            discard(app, id).await?;
            return Err(error.into());
        }
        breath.wait().await;
    }
    let found = match work.await.map_err(anyhow::Error::from)? {
        Ok(found) => found,
        Err(trouble) => {
            discard(app, id).await?;
            return match trouble {
                Ok(problem) => Ok(Err(problem)),
                Err(failure) => Err(failure),
            };
        }
    };
    finish(app, who, (id, uuid), found, form).await.map(Ok)
}

/// Keeps what was found, and returns the UUID of the file; of the one that there is already, if the form was sent
/// before.
async fn finish(
    app: &App,
    who: &Principal,
    (id, uuid): (i64, String),
    found: ReceivedFile,
    form: FormKey,
) -> Result<String, Failure> {
    let form = form.with_file(&found.digest);
    let heading = serde_json::to_string(&found.headings).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(seal_context(id, &uuid, "heading"), &heading).map_err(anyhow::Error::from)?;
    let mut reading = app.db.read().begin().await?;
    let begun = store::by_id(&mut *reading, id).await?.ok_or(AppError::NotFound)?;
    let begun = Import { head: found.head, ..begun };
    let columns = columns::guess_columns(&mut reading, app, who, &begun, &found.headings).await?;
    drop(reading);
    let columns = serde_json::to_string(&columns).map_err(anyhow::Error::from)?;
    let (now, who) = (app.clock.now(), who.clone());
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            if let Some(before) = form.stored_result_in(tx, &who).await? {
                if store::by_uuid(&mut *tx, &before, who.user()).await?.is_some() {
                    store::delete(tx, id).await?;
                    return Ok(before);
                }
                form.delete(tx, &who).await?;
            }
            form.store_result(tx, &who, &uuid, now).await?;
            let begun = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            let import = Import {
                encoding: found.encoding.to_owned(),
                delimiter: char::from(found.delimiter).to_string(),
                heading: Some(sealed.bytes),
                heading_key: sealed.key_id,
                columns,
                head: found.head,
                total: found.total,
                changed_at: now,
                ..begun
            };
            store::set_received(tx, &import).await?;
            Ok::<_, Failure>(uuid)
        })
    });
    kept.await
}

async fn discard(app: &App, id: i64) -> Result<(), Failure> {
    Ok(app.db.write(move |tx| Box::pin(async move { store::delete(tx, id).await })).await?)
}

/// The name as a page can show it.
fn display_name(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}

struct RowSealer {
    cipher: Arc<Cipher>,
    id: i64,
    uuid: String,
}

impl RowSealer {
    fn row(&self, position: i64, line: u64, cells: &StringRecord) -> Result<NewImportRow, anyhow::Error> {
        let text = serde_json::to_string(&cells.iter().collect::<Vec<_>>())?;
        let sealed = self.cipher.seal_text(seal_context(self.id, &self.uuid, &format!("row {position}")), &text)?;
        Ok(NewImportRow {
            position,
            line: i64::try_from(line).unwrap_or(i64::MAX),
            cells: (sealed.bytes, sealed.key_id),
        })
    }
}

/// Reads the file to its end, and sends on what it has read. Runs on a thread of its own.
fn read_file(
    pieces: Receiver<UploadChunk>,
    reading: EncodingChoice,
    sealing: &RowSealer,
    rows: &Sender<Vec<NewImportRow>>,
) -> Result<ReceivedFile, Result<FileProblem, Failure>> {
    let mut decoding = DecodingReader::new(pieces, reading);
    let layout = match decoding.beginning().map(layout::detect) {
        Ok(Ok(layout)) => layout,
        Ok(Err(problem)) => return Err(Ok(problem)),
        Err(_) => return Err(file_problem(&decoding, 1)),
    };
    let mut reader =
        ReaderBuilder::new().delimiter(layout.delimiter).has_headers(false).flexible(true).from_reader(decoding);
    let (mut record, mut leading, mut some, mut total) = (StringRecord::new(), Vec::new(), Vec::new(), 0_i64);
    loop {
        let begins = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(true) => reader.get_mut().since = 0,
            Ok(false) => break,
            Err(_) => return Err(file_problem(reader.get_ref(), begins)),
        }
        let says_so = layout.says_so && total == 0 && layout::is_delimiter_declaration(&record);
        if says_so || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        total += 1;
        if leading.len() < MAX_LEADING_ROWS {
            if record.len() > MAX_FILE_COLUMNS {
                return Err(Ok(FileProblem::TooManyColumns { columns: record.len() }));
            }
            leading.push(record.clone());
        }
        if usize::try_from(total).is_ok_and(|total| total > MAX_FILE_ROWS + MAX_LEADING_ROWS) {
            return Err(Ok(FileProblem::TooManyRows));
        }
        // Counted from its end: the reader passes over blank lines.
        let within: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let line = reader.position().line().saturating_sub(1 + within as u64);
        some.push(sealing.row(total, line, &record).map_err(|error| Err(error.into()))?);
        if some.len() == ROWS_PER_TRANSACTION && rows.blocking_send(std::mem::take(&mut some)).is_err() {
            return Err(broken_upload());
        }
    }
    if !some.is_empty() && rows.blocking_send(some).is_err() {
        return Err(broken_upload());
    }
    let at = layout::find_heading(&leading);
    let head = i64::try_from(at + 1).unwrap_or(i64::MAX);
    let Some(names) = leading.get(at).filter(|_| total > head) else { return Err(Ok(FileProblem::NoRows)) };
    if usize::try_from(total - head).is_ok_and(|rows| rows > MAX_FILE_ROWS) {
        return Err(Ok(FileProblem::TooManyRows));
    }
    let headings = names.iter().map(|cell| cell.trim().to_owned()).collect();
    let (digest, encoding) = (reader.get_ref().digest(), reader.get_ref().encoding());
    Ok(ReceivedFile { digest, encoding, delimiter: layout.delimiter, headings, head, total: total - head })
}

fn file_problem(decoding: &DecodingReader, line: u64) -> Result<FileProblem, Failure> {
    match &decoding.trouble {
        Some(ReadError::File(problem)) => Ok(problem.clone()),
        Some(ReadError::Mixed) => Ok(FileProblem::Mixed { line: decoding.lines + 1 }),
        Some(ReadError::Endless) => Ok(FileProblem::RowTooLong { line }),
        Some(ReadError::Broken) | None => broken_upload(),
    }
}

fn broken_upload() -> Result<FileProblem, Failure> {
    Err(AppError::BadRequest.into())
}
