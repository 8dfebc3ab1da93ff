//! Taking in a file: read while it comes, and each row sealed before it is kept.

use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use tokio::sync::Semaphore;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use uuid::Uuid;

use super::decode::Decoding;
use super::{App, Failure, Principal, permitted, place};
use crate::db::imports::{self as store, Import, NewRow};
use crate::domain::import::{FileProblem, MOST_COLUMNS, MOST_ROWS};
use crate::error::AppError;
use crate::forms::csv::guess;
use crate::services::cipher::Cipher;
use crate::services::mailboxes::around;

/// So many files are read at once, so that a burst of them leaves the processors to everybody else.
static READING: Semaphore = Semaphore::const_new(2);

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
    encoding: &'static str,
    delimiter: u8,
    headings: Vec<String>,
    total: i64,
}

/// Takes in a file that comes in pieces, and returns the UUID by which it is known from now on. Rows that name no
/// customer are to be of `customer_id`.
pub async fn receive(
    app: &App,
    who: &Principal,
    customer_id: i64,
    file_name: &str,
    pieces: Receiver<Piece>,
) -> Result<Result<String, FileProblem>, Failure> {
    permitted(who)?;
    let mut reading = app.db.read().begin().await?;
    around(&mut reading, who, customer_id).await?.ok_or(AppError::NotFound)?;
    drop(reading);
    let _turn = READING.acquire().await.map_err(anyhow::Error::from)?;
    let uuid = Uuid::new_v4().to_string();
    let (user, name, now) = (who.user(), shortened(file_name), app.clock.now());
    let key = uuid.clone();
    let begun =
        app.db.write(move |tx| Box::pin(async move { store::begin(tx, &key, user, customer_id, &name, now).await }));
    let id = begun.await?;
    let (rows, mut coming) = channel(2);
    let (cipher, key) = (app.cipher.clone(), uuid.clone());
    let work = tokio::task::spawn_blocking(move || read(pieces, &Sealing { cipher, id, uuid: key }, &rows));
    while let Some(some) = coming.recv().await {
        let kept = app.db.write(move |tx| Box::pin(async move { store::add_rows(tx, id, &some).await }));
        if let Err(error) = kept.await {
            drop(coming);
            discard(app, id).await?;
            return Err(error.into());
        }
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
    keep(app, id, &uuid, found).await?;
    Ok(Ok(uuid))
}

async fn keep(app: &App, id: i64, uuid: &str, found: Found) -> Result<(), Failure> {
    let heading = serde_json::to_string(&found.headings).map_err(anyhow::Error::from)?;
    let sealed = app.cipher.seal_text(place(id, uuid, "heading"), &heading).map_err(anyhow::Error::from)?;
    let columns = serde_json::to_string(&guess(&found.headings)).map_err(anyhow::Error::from)?;
    let now = app.clock.now();
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            let begun = store::by_id(&mut *tx, id).await?.ok_or(AppError::NotFound)?;
            let import = Import {
                encoding: found.encoding.to_owned(),
                delimiter: char::from(found.delimiter).to_string(),
                heading: Some(sealed.bytes),
                heading_key: sealed.key_id,
                columns,
                total: found.total,
                changed_at: now,
                ..begun
            };
            store::received(tx, &import).await?;
            Ok::<_, Failure>(())
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
    sealing: &Sealing,
    rows: &Sender<Vec<NewRow>>,
) -> Result<Found, Result<FileProblem, Failure>> {
    let mut decoding = Decoding::new(pieces);
    let delimiter = match decoding.beginning().map(looks_like) {
        Ok(Ok(delimiter)) => delimiter,
        Ok(Err(problem)) => return Err(Ok(problem)),
        Err(_) => return Err(told(&decoding, 1)),
    };
    let mut reader = ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(decoding);
    let (mut record, mut headings, mut some, mut total) = (StringRecord::new(), None, Vec::new(), 0_i64);
    loop {
        let begins = reader.position().line();
        match reader.read_record(&mut record) {
            Ok(true) => reader.get_mut().since = 0,
            Ok(false) => break,
            Err(_) => return Err(told(reader.get_ref(), begins)),
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if headings.is_none() {
            if record.len() > MOST_COLUMNS {
                return Err(Ok(FileProblem::TooManyColumns { columns: record.len() }));
            }
            headings = Some(record.iter().map(|cell| cell.trim().to_owned()).collect());
            continue;
        }
        total += 1;
        if usize::try_from(total).is_ok_and(|total| total > MOST_ROWS) {
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
    match headings {
        Some(headings) if total > 0 => Ok(Found { encoding: reader.get_ref().encoding(), delimiter, headings, total }),
        _ => Err(Ok(FileProblem::NoRows)),
    }
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

/// What stands between the cells, by the first row; or what else it is that looks like no table.
fn looks_like(beginning: &str) -> Result<u8, FileProblem> {
    if beginning.trim().is_empty() {
        return Err(FileProblem::NoRows);
    }
    if beginning.starts_with("PK\u{3}\u{4}") || beginning.starts_with("ÐÏ\u{11}à") {
        return Err(FileProblem::Workbook);
    }
    if beginning.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n')) {
        return Err(FileProblem::NotText);
    }
    let mut quoted = false;
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    for c in beginning.trim_start().chars() {
        match c {
            '"' => quoted = !quoted,
            '\n' | '\r' if !quoted => break,
            c if !quoted => counts.iter_mut().filter(|(d, _)| char::from(*d) == c).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    // Of two that are as frequent, the first: max_by_key yields the last.
    counts.reverse();
    Ok(counts.into_iter().max_by_key(|(_, n)| *n).map_or(b',', |(delimiter, _)| delimiter))
}
