//! Taking in a file: read while it comes, and each row sealed before it is kept.

use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use uuid::Uuid;

use super::decode::{Decoding, Reading};
use super::layout::{self, LEADING};
use super::{App, Failure, Principal, columns, permitted, place};
use crate::db::imports::{self as store, Import, NewRow};
use crate::domain::import::{FileProblem, MOST_COLUMNS, MOST_ROWS};
use crate::error::AppError;
use crate::services::cipher::Cipher;
use crate::services::form_keys::FormKey;
use crate::services::mailboxes::around;

/// So many files of one person are received at once, and so many of all. Each waits for its sender on a thread of its
/// own, and for the processor only while it has something to read.
const MOST_OF_ONE: i64 = 3;
const MOST_OF_ALL: i64 = 24;

/// For so long, in milliseconds, a file may come; a process that is killed leaves it behind.
pub const RECEIVING: i64 = 10 * 60_000;

/// How many rows are kept in one transaction: other writers have their turn in between.
const AT_ONCE: usize = 250;

/// A part of a file on its way in. A file that stops before its end has broken off.
#[derive(Debug)]
pub enum Piece {
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
pub(super) enum Trouble {
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
struct Found {
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
    how: Reading,
    pieces: Receiver<Piece>,
) -> Result<Result<String, FileProblem>, Failure> {
    permitted(who)?;
    let mut reading = app.db.read().begin().await?;
    around(&mut reading, who, customer_id).await?.ok_or(AppError::NotFound)?;
    drop(reading);
    let (app, who, form) = (app.clone(), who.clone(), (shortened(file_name), key.clone()));
    let work = tokio::spawn(async move { take_in(&app, &who, customer_id, form, how, pieces).await });
    work.await.map_err(anyhow::Error::from)?
}

async fn take_in(
    app: &App,
    who: &Principal,
    customer_id: i64,
    (name, form): (String, FormKey),
    how: Reading,
    pieces: Receiver<Piece>,
) -> Result<Result<String, FileProblem>, Failure> {
    let uuid = Uuid::new_v4().to_string();
    let (user, now, key) = (who.user(), app.clock.now(), uuid.clone());
    let begun = app.db.write(move |tx| {
        Box::pin(async move {
            let (own, all) = store::receiving(&mut *tx, user, (now, now + RECEIVING)).await?;
            if own >= MOST_OF_ONE || all >= MOST_OF_ALL {
                return Ok(None);
            }
            store::begin(&mut *tx, &key, user, customer_id, &name, (now, now + RECEIVING)).await.map(Some)
        })
    });
    let begun: Result<Option<i64>, sqlx::Error> = begun.await;
    let Some(id) = begun? else { return Ok(Err(FileProblem::TooManyFiles)) };
    let (rows, mut coming) = channel(2);
    let (cipher, key) = (app.cipher.clone(), uuid.clone());
    let work = tokio::task::spawn_blocking(move || read(pieces, how, &Sealing { cipher, id, uuid: key }, &rows));
    while let Some(some) = coming.recv().await {
        let breath = app.breath();
        let kept = app.db.write(move |tx| Box::pin(async move { store::add_rows(tx, id, &some).await }));
        if let Err(error) = kept.await {
            drop(coming);
            discard(app, id).await?;
            return Err(error.into());
        }
        breath.take().await;
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
    keep(app, who, (id, uuid), found, form).await.map(Ok)
}

/// Keeps what was found, and returns the UUID of the file; of the one that there is already, if the form was sent
/// before.
async fn keep(
    app: &App,
    who: &Principal,
    (id, uuid): (i64, String),
    found: Found,
    form: FormKey,
) -> Result<String, Failure> {
    let form = form.with_file(&found.digest);
    let heading = serde_json::to_string(&found.headings).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(place(id, &uuid, "heading"), &heading).map_err(anyhow::Error::from)?;
    let mut reading = app.db.read().begin().await?;
    let begun = store::by_id(&mut *reading, id).await?.ok_or(AppError::NotFound)?;
    let begun = Import { head: found.head, ..begun };
    let columns = columns::guessed(&mut reading, app, who, &begun, &found.headings).await?;
    drop(reading);
    let columns = serde_json::to_string(&columns).map_err(anyhow::Error::from)?;
    let (now, who) = (app.clock.now(), who.clone());
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            if let Some(before) = form.made_in(tx, &who).await? {
                if store::by_uuid(&mut *tx, &before, who.user()).await?.is_some() {
                    store::delete(tx, id).await?;
                    return Ok(before);
                }
                form.forget(tx, &who).await?;
            }
            form.keep(tx, &who, &uuid, now).await?;
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
            store::received(tx, &import).await?;
            Ok::<_, Failure>(uuid)
        })
    });
    kept.await
}

async fn discard(app: &App, id: i64) -> Result<(), Failure> {
    Ok(app.db.write(move |tx| Box::pin(async move { store::delete(tx, id).await })).await?)
}

/// The name as a page can show it.
fn shortened(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}

struct Sealing {
    cipher: Arc<Cipher>,
    id: i64,
    uuid: String,
}

impl Sealing {
    fn row(&self, position: i64, line: u64, cells: &StringRecord) -> Result<NewRow, anyhow::Error> {
        let text = serde_json::to_string(&cells.iter().collect::<Vec<_>>())?;
        let sealed = self.cipher.seal_text(place(self.id, &self.uuid, &format!("row {position}")), &text)?;
        Ok(NewRow { position, line: i64::try_from(line).unwrap_or(i64::MAX), cells: (sealed.bytes, sealed.key_id) })
    }
}

/// Reads the file to its end, and sends on what it has read. Runs on a thread of its own.
fn read(
    pieces: Receiver<Piece>,
    reading: Reading,
    sealing: &Sealing,
    rows: &Sender<Vec<NewRow>>,
) -> Result<Found, Result<FileProblem, Failure>> {
    let mut decoding = Decoding::new(pieces, reading);
    let layout = match decoding.beginning().map(layout::of) {
        Ok(Ok(layout)) => layout,
        Ok(Err(problem)) => return Err(Ok(problem)),
        Err(_) => return Err(told(&decoding, 1)),
    };
    let mut reader =
        ReaderBuilder::new().delimiter(layout.delimiter).has_headers(false).flexible(true).from_reader(decoding);
    let (mut record, mut leading, mut some, mut total) = (StringRecord::new(), Vec::new(), Vec::new(), 0_i64);
    loop {
        let begins = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(true) => reader.get_mut().since = 0,
            Ok(false) => break,
            Err(_) => return Err(told(reader.get_ref(), begins)),
        }
        let says_so = layout.says_so && total == 0 && layout::is_said(&record);
        if says_so || record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        total += 1;
        if leading.len() < LEADING {
            if record.len() > MOST_COLUMNS {
                return Err(Ok(FileProblem::TooManyColumns { columns: record.len() }));
            }
            leading.push(record.clone());
        }
        if usize::try_from(total).is_ok_and(|total| total > MOST_ROWS + LEADING) {
            return Err(Ok(FileProblem::TooManyRows));
        }
        // Counted from its end: the reader passes over blank lines.
        let within: usize = record.iter().map(|cell| cell.matches('\n').count()).sum();
        let line = reader.position().line().saturating_sub(1 + within as u64);
        some.push(sealing.row(total, line, &record).map_err(|error| Err(error.into()))?);
        if some.len() == AT_ONCE && rows.blocking_send(std::mem::take(&mut some)).is_err() {
            return Err(told_broken());
        }
    }
    if !some.is_empty() && rows.blocking_send(some).is_err() {
        return Err(told_broken());
    }
    let at = layout::heading(&leading);
    let head = i64::try_from(at + 1).unwrap_or(i64::MAX);
    let Some(names) = leading.get(at).filter(|_| total > head) else { return Err(Ok(FileProblem::NoRows)) };
    if usize::try_from(total - head).is_ok_and(|rows| rows > MOST_ROWS) {
        return Err(Ok(FileProblem::TooManyRows));
    }
    let headings = names.iter().map(|cell| cell.trim().to_owned()).collect();
    let (digest, encoding) = (reader.get_ref().digest(), reader.get_ref().encoding());
    Ok(Found { digest, encoding, delimiter: layout.delimiter, headings, head, total: total - head })
}

fn told(decoding: &Decoding, line: u64) -> Result<FileProblem, Failure> {
    match &decoding.trouble {
        Some(Trouble::File(problem)) => Ok(problem.clone()),
        Some(Trouble::Mixed) => Ok(FileProblem::Mixed { line: decoding.lines + 1 }),
        Some(Trouble::Endless) => Ok(FileProblem::RowTooLong { line }),
        Some(Trouble::Broken) | None => told_broken(),
    }
}

fn told_broken() -> Result<FileProblem, Failure> {
    Err(AppError::BadRequest.into())
}
