//! Receiving a file: it is read while it is uploaded, and each row is encrypted before it is stored.

use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use uuid::Uuid;

use super::decode::{DecodingReader, EncodingChoice};
use super::layout::{self, MAX_LEADING_ROWS};
use super::{App, Failure, Principal, ServiceResult, authorize_import, columns, seal_context};
use crate::db::imports::{self as store, Import, NewImportRow};
use crate::domain::import::{FileError, MAX_FILE_COLUMNS, MAX_FILE_ROWS};
use crate::error::AppError;
use crate::services::cipher::Cipher;
use crate::services::mailboxes::load_bare_context;
use crate::services::submission_key::SubmissionKey;

/// How many files are received at the same time, per user and in total. Each waits for its upload on its own thread,
/// and for a processor only while it has something to read.
const MAX_UPLOADS_PER_USER: i64 = 3;
const MAX_UPLOADS: i64 = 24;

/// The maximum duration of an upload, in milliseconds; older ones were abandoned by a killed process.
pub const RECEIVE_TIMEOUT_MS: i64 = 10 * 60_000;

/// How many rows are stored in one transaction, so that other writers get a turn in between.
const ROWS_STORED_PER_TRANSACTION: usize = 250;

/// A chunk of an uploaded file. If the channel closes before [`End`](Self::End), the upload was interrupted.
#[derive(Debug)]
pub enum UploadChunk {
    /// The next bytes.
    Bytes(Vec<u8>),
    /// The end of the file.
    End,
    /// The file exceeds the maximum size.
    TooLarge,
    /// The upload is too slow.
    TooSlow,
}

/// Why reading ended early.
#[derive(Clone, Debug)]
pub(super) enum ReadError {
    /// The file has a problem.
    File(FileError),
    /// The upload was interrupted.
    Broken,
    /// The file begins as UTF-8 and then has invalid bytes.
    Mixed,
    /// A row exceeds the maximum size.
    Endless,
}

/// The properties of a received file.
struct ReceivedFile {
    /// The digest of its bytes.
    digest: Vec<u8>,
    encoding: &'static str,
    delimiter: u8,
    headings: Vec<String>,
    /// The position of the heading row.
    head: i64,
    /// The number of rows after it.
    total: i64,
}

/// Receives a file in chunks and returns its UUID. Rows that name no customer belong to `customer_id`.
///
/// It runs in its own task, so an interrupted request leaves nothing behind. If the same form is submitted again with
/// the same file, the existing file is returned.
pub async fn receive(
    app: &App,
    who: &Principal,
    customer_id: i64,
    (file_name, key): (&str, &SubmissionKey),
    encoding_choice: EncodingChoice,
    chunks: Receiver<UploadChunk>,
) -> ServiceResult<String, FileError> {
    authorize_import(who)?;
    let mut conn = app.db.read().begin().await?;
    load_bare_context(&mut conn, who, customer_id).await?.ok_or(AppError::NotFound)?;
    drop(conn);
    let (app, who, form) = (app.clone(), who.clone(), (display_name(file_name), key.clone()));
    let task = tokio::spawn(async move { receive_rows(&app, &who, customer_id, form, encoding_choice, chunks).await });
    task.await.map_err(anyhow::Error::from)?
}

async fn receive_rows(
    app: &App,
    who: &Principal,
    customer_id: i64,
    (name, form): (String, SubmissionKey),
    encoding_choice: EncodingChoice,
    chunks: Receiver<UploadChunk>,
) -> ServiceResult<String, FileError> {
    let uuid = Uuid::new_v4().to_string();
    let (user, now, key) = (who.user(), app.clock.now(), uuid.clone());
    let created = app.db.write(move |tx| {
        Box::pin(async move {
            let (own, total) = store::count_receiving(&mut *tx, user, (now, now + RECEIVE_TIMEOUT_MS)).await?;
            if own >= MAX_UPLOADS_PER_USER || total >= MAX_UPLOADS {
                return Ok(None);
            }
            store::create(&mut *tx, &key, user, customer_id, &name, (now, now + RECEIVE_TIMEOUT_MS)).await.map(Some)
        })
    });
    let created: Result<Option<i64>, sqlx::Error> = created.await;
    let Some(id) = created? else { return Ok(Err(FileError::TooManyFiles)) };
    let (rows, mut row_chunks) = channel(2);
    let (cipher, key) = (app.cipher.clone(), uuid.clone());
    let task = tokio::task::spawn_blocking(move || {
        read_file(chunks, encoding_choice, &RowSealer { cipher, id, uuid: key }, &rows)
    });
    while let Some(chunk) = row_chunks.recv().await {
        let pacer = app.write_pacer();
        let stored = app.db.write(move |tx| Box::pin(async move { store::insert_rows(tx, id, &chunk).await }));
        if let Err(error) = stored.await {
            drop(row_chunks);
            discard(app, id).await?;
            return Err(error.into());
        }
        pacer.wait().await;
    }
    let found = match task.await.map_err(anyhow::Error::from)? {
        Ok(found) => found,
        Err(error) => {
            discard(app, id).await?;
            return match error {
                Ok(problem) => Ok(Err(problem)),
                Err(failure) => Err(failure),
            };
        }
    };
    finish(app, who, (id, uuid), found, form).await.map(Ok)
}

/// Stores the properties of the file and returns its UUID, or that of the existing file if the form was submitted
/// before.
async fn finish(
    app: &App,
    who: &Principal,
    (id, uuid): (i64, String),
    found: ReceivedFile,
    form: SubmissionKey,
) -> Result<String, Failure> {
    let form = form.with_file(&found.digest);
    let heading = serde_json::to_string(&found.headings).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(seal_context(id, &uuid, "heading"), &heading).map_err(anyhow::Error::from)?;
    let mut conn = app.db.read().begin().await?;
    let import = store::by_id(&mut *conn, id).await?.ok_or(AppError::NotFound)?;
    let import = Import { head: found.head, ..import };
    let columns = columns::guess_columns(&mut conn, app, who, &import, &found.headings).await?;
    drop(conn);
    let columns = serde_json::to_string(&columns).map_err(anyhow::Error::from)?;
    let (now, who) = (app.clock.now(), who.clone());
    let stored = app.db.write(move |tx| {
        Box::pin(async move {
            if let Some(before) = form.stored_result_in(tx, &who).await? {
                if store::by_uuid(&mut *tx, &before, who.user()).await?.is_some() {
                    store::delete(tx, id).await?;
                    return Ok(before);
                }
                form.delete(tx, &who).await?;
            }
            form.store_result(tx, &who, &uuid, now).await?;
            let import = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            let import = Import {
                encoding: found.encoding.to_owned(),
                delimiter: char::from(found.delimiter).to_string(),
                heading: Some(sealed.bytes),
                heading_key: sealed.key_id,
                columns,
                head: found.head,
                total: found.total,
                changed_at: now,
                ..import
            };
            store::set_received(tx, &import).await?;
            Ok::<_, Failure>(uuid)
        })
    });
    stored.await
}

async fn discard(app: &App, id: i64) -> Result<(), Failure> {
    Ok(app.db.write(move |tx| Box::pin(async move { store::delete(tx, id).await })).await?)
}

/// The file name without control characters, limited in length.
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

/// Reads the file to its end and sends its rows to the channel. Runs on its own thread.
fn read_file(
    chunks: Receiver<UploadChunk>,
    encoding_choice: EncodingChoice,
    sealer: &RowSealer,
    rows: &Sender<Vec<NewImportRow>>,
) -> Result<ReceivedFile, Result<FileError, Failure>> {
    let mut decoder = DecodingReader::new(chunks, encoding_choice);
    let layout = match decoder.beginning().map(layout::detect) {
        Ok(Ok(layout)) => layout,
        Ok(Err(problem)) => return Err(Ok(problem)),
        Err(_) => return Err(file_problem(&decoder, 1)),
    };
    let mut reader =
        ReaderBuilder::new().delimiter(layout.delimiter).has_headers(false).flexible(true).from_reader(decoder);
    let (mut record, mut leading, mut chunk, mut total) = (StringRecord::new(), Vec::new(), Vec::new(), 0_i64);
    loop {
        let line_at_start = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(true) => reader.get_mut().row_bytes = 0,
            Ok(false) => break,
            Err(_) => return Err(file_problem(reader.get_ref(), line_at_start)),
        }
        let is_declaration = layout.is_declared && total == 0 && layout::is_delimiter_declaration(&record);
        if is_declaration || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        total += 1;
        if leading.len() < MAX_LEADING_ROWS {
            if record.len() > MAX_FILE_COLUMNS {
                return Err(Ok(FileError::TooManyColumns { columns: record.len() }));
            }
            leading.push(record.clone());
        }
        if usize::try_from(total).is_ok_and(|total| total > MAX_FILE_ROWS + MAX_LEADING_ROWS) {
            return Err(Ok(FileError::TooManyRows));
        }
        // Counted back from its end, because the reader skips blank lines.
        let line_breaks: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let line = reader.position().line().saturating_sub(1 + line_breaks as u64);
        chunk.push(sealer.row(total, line, &record).map_err(|error| Err(error.into()))?);
        if chunk.len() == ROWS_STORED_PER_TRANSACTION && rows.blocking_send(std::mem::take(&mut chunk)).is_err() {
            return Err(broken_upload());
        }
    }
    if !chunk.is_empty() && rows.blocking_send(chunk).is_err() {
        return Err(broken_upload());
    }
    let heading_index = layout::find_heading(&leading);
    let head = i64::try_from(heading_index + 1).unwrap_or(i64::MAX);
    let Some(names) = leading.get(heading_index).filter(|_| total > head) else { return Err(Ok(FileError::NoRows)) };
    if usize::try_from(total - head).is_ok_and(|rows| rows > MAX_FILE_ROWS) {
        return Err(Ok(FileError::TooManyRows));
    }
    let headings = names.iter().map(|cell| cell.trim().to_owned()).collect();
    let (digest, encoding) = (reader.get_ref().digest(), reader.get_ref().encoding());
    Ok(ReceivedFile { digest, encoding, delimiter: layout.delimiter, headings, head, total: total - head })
}

fn file_problem(decoder: &DecodingReader, line: u64) -> Result<FileError, Failure> {
    match &decoder.error {
        Some(ReadError::File(problem)) => Ok(problem.clone()),
        Some(ReadError::Mixed) => Ok(FileError::Mixed { line: decoder.lines + 1 }),
        Some(ReadError::Endless) => Ok(FileError::RowTooLong { line }),
        Some(ReadError::Broken) | None => broken_upload(),
    }
}

fn broken_upload() -> Result<FileError, Failure> {
    Err(AppError::BadRequest.into())
}
