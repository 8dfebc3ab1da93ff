//! Files of mailboxes: taken in ([`receive`]), looked at row by row without writing ([`check`]), then done by a
//! batch ([`apply`]).
//!
//! Whoever may change mailboxes may bring a file; what a row may do is said by the same rules as for a single form,
//! so only administrators' rows make mailboxes or move them. A file is seen by its sender alone. Its rows wait under
//! seal, and each is dropped as soon as it is done.

mod apply;
mod check;
mod column_mapping;
mod columns;
mod decode;
mod encoding;
mod layout;
mod number_claims;
mod pending_warnings;
mod preview;
mod receive;
mod report;
mod reread;
mod validate;
mod warning_tally;

pub use apply::{ApplyRefusal, apply};
pub(super) use apply::{OpenImport, RowResult, apply_row, finish_row, open_import, resolve_row};
pub use check::{ImportCheck, check};
pub(super) use column_mapping::ResolvedRow;
pub use columns::FileColumn;
pub use decode::EncodingChoice;
pub use encoding::{LEGACY_ENCODINGS, LegacyEncoding};
pub use preview::{ChangedRow, ValueChange, changed_rows, warned_rows};
pub use receive::{RECEIVE_TIMEOUT_MS, UploadChunk, receive};
pub use report::{CellReport, RejectedRowsFile, RowReport, rejected_rows, rejected_rows_file};
pub use reread::{set_encoding, set_heading};
pub use warning_tally::WarningCount;

use super::cipher::SealContext;
use super::mailboxes::{AuditContext, authorize};
use super::{App, ChangeSource, Failure, Principal};
use crate::db::imports::{self as store, Import};
use crate::db::{Tx, batches, customers, import_maintenance};
use crate::domain::batch;
use crate::domain::field::Field;
use crate::domain::import::{ImportColumn, ImportProgress, ImportState, RowProblem};
use crate::domain::role::Permission;
use crate::error::AppError;
use crate::i18n::Messages;

/// A file, as its pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDetail {
    /// What addresses call it.
    pub uuid: String,
    /// What it is called by whoever sent it.
    pub file_name: String,
    /// How its characters are written.
    pub encoding: String,
    /// What stands between its cells.
    pub delimiter: String,
    /// The place and the line of each of the first rows, one of which names the columns.
    pub leading: Vec<(i64, i64)>,
    /// The place of the one that does; 0: it is not among the rows.
    pub head: i64,
    /// Whose the rows are that name no customer.
    pub customer_id: i64,
    /// What that customer is called.
    pub customer: String,
    /// How far it has come.
    pub state: ImportState,
    /// Its columns, in their order.
    pub columns: Vec<FileColumn>,
    /// How many rows there are.
    pub total: i64,
    /// Rows that make a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that leave one as it is.
    pub sames: i64,
    /// Rows that cannot be taken.
    pub wrongs: i64,
    /// Rows of which there is something to be told though they can be taken.
    pub warned: i64,
    /// The same by kind: what has to be confirmed first, and then what most rows have.
    pub warnings: Vec<WarningCount>,
    /// The batch that applies it.
    pub batch: Option<String>,
}

impl ImportDetail {
    /// How many rows were looked at.
    pub const fn checked(&self) -> i64 {
        self.creates + self.updates + self.sames + self.wrongs
    }

    /// Whether its rows may say themselves whose they are.
    pub fn names_customers(&self) -> bool {
        let says = |column| matches!(column, ImportColumn::Uuid | ImportColumn::Field(Field::Customer));
        self.columns.iter().filter_map(|heading| heading.column).any(says)
    }

    /// How many rows would change something.
    pub const fn good(&self) -> i64 {
        self.creates + self.updates
    }
}

/// A file that waits for its sender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingImport {
    /// What addresses call it.
    pub uuid: String,
    /// What it is called.
    pub file_name: String,
    /// How many rows there are.
    pub total: i64,
    /// When something was last done with it: milliseconds since 1970, UTC.
    pub at: i64,
}

/// How often it is looked for what others have left behind.
const RECOVERY_INTERVAL: std::time::Duration = std::time::Duration::from_secs(10);

/// How many of the first rows may name the columns.
const MAX_LEADING_ROWS: u32 = 10;

/// How many waiting files are shown.
const MAX_PENDING_SHOWN: u32 = 5;

/// The principal's files that wait.
pub async fn list_pending(app: &App, who: &Principal) -> Result<Vec<PendingImport>, Failure> {
    authorize_import(who)?;
    let Some(user) = who.user() else { return Ok(Vec::new()) };
    let found = store::list_waiting(app.db.read(), user, MAX_PENDING_SHOWN).await?;
    let waiting = |i: Import| PendingImport { uuid: i.uuid, file_name: i.file_name, total: i.total, at: i.changed_at };
    Ok(found.into_iter().map(waiting).collect())
}

/// A file of the principal's.
pub async fn get(app: &App, who: &Principal, uuid: &str) -> Result<ImportDetail, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let columns = columns::file_columns(&mut tx, app, &import).await?;
    let leading = store::rows(&mut *tx, import.id, None, 0, MAX_LEADING_ROWS).await?;
    let batch = match import.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?.map(|batch| batch.uuid),
        None => None,
    };
    let customer = customers::by_id(&mut *tx, import.customer_id).await?.ok_or(AppError::NotFound)?;
    Ok(ImportDetail {
        state: parse_state(&import)?,
        columns,
        leading: leading.into_iter().map(|row| (row.position, row.line)).collect(),
        head: import.head,
        batch,
        uuid: import.uuid,
        file_name: import.file_name,
        encoding: import.encoding,
        delimiter: import.delimiter,
        customer_id: import.customer_id,
        customer: customer.name,
        total: import.total,
        creates: import.creates,
        updates: import.updates,
        sames: import.sames,
        wrongs: import.wrongs,
        warned: import.warned,
        warnings: serde_json::from_str(&import.tally).map_err(anyhow::Error::from)?,
    })
}

/// How far a file of the principal's is.
pub async fn progress(app: &App, who: &Principal, uuid: &str) -> Result<ImportProgress, Failure> {
    let mut tx = app.db.read().begin().await?;
    let import = find_own(&mut tx, who, uuid).await?;
    let batch = match import.batch_id {
        Some(id) => batches::by_id(&mut *tx, id).await?,
        None => None,
    };
    Ok(match batch.map(|batch| batch.progress()) {
        Some(batch) => {
            ImportProgress { is_in_progress: batch.state.is_in_progress(), done: batch.done(), total: batch.total }
        }
        None => ImportProgress {
            is_in_progress: parse_state(&import)? == ImportState::Checking,
            done: import.creates + import.updates + import.sames + import.wrongs,
            total: import.total,
        },
    })
}

/// Gives a file up, unless it is being applied, and drops its rows. `false`: it stays.
pub async fn discard(app: &App, who: &Principal, uuid: &str) -> Result<bool, Failure> {
    let (who, uuid) = (who.clone(), uuid.to_owned());
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let import = find_own(tx, &who, &uuid).await?;
                let batch = match import.batch_id {
                    Some(id) => batches::by_id(&mut *tx, id).await?,
                    None => None,
                };
                // One that was stopped may still go on, unless it was taken back.
                let over = match &batch {
                    Some(batch) if batch.state.0 == batch::BatchState::Cancelled => super::batches::was_whole(batch)?,
                    Some(batch) => batch.state.0 == batch::BatchState::Finished,
                    None => true,
                };
                if over {
                    store::delete(tx, import.id).await?;
                }
                Ok(over)
            })
        })
        .await
}

/// Puts right what a process that ended in the middle has left behind. What another one is still at work on stays.
pub async fn recover(app: &App) -> Result<(), Failure> {
    let now = app.clock.now();
    let while_checked = (now, now + super::batches::LEASE_MS);
    if import_maintenance::has_abandoned(app.db.read(), while_checked).await? {
        app.db
            .write(move |tx| Box::pin(async move { import_maintenance::recover_abandoned(tx, while_checked).await }))
            .await?;
    }
    Ok(())
}

/// Does that again and again.
pub async fn recover_loop(app: App) {
    let mut every = tokio::time::interval(RECOVERY_INTERVAL);
    every.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        every.tick().await;
        if let Err(failure) = recover(&app).await {
            let _ = AppError::from(failure);
        }
    }
}

/// A failure that lies in one row alone, as what is wrong with it. A fault of the database is none.
fn row_problem(failure: Failure) -> Result<RowProblem, Failure> {
    match failure {
        Failure::Refused(AppError::PinUnreadable) => Ok(RowProblem::Sealed),
        Failure::Refused(error) => Ok(RowProblem::Other(error.message(Messages::english()))),
        failure if failure.is_database_error() => Err(failure),
        Failure::Fault(error) => {
            tracing::warn!(error = format!("{error:#}"), "a row of a file cannot be judged");
            Ok(RowProblem::Sealed)
        }
    }
}

/// Refuses whoever may change nothing, and every token.
pub fn authorize_import(who: &Principal) -> Result<(), Failure> {
    if !who.grant.accounts {
        return Err(AppError::Forbidden.into());
    }
    authorize(who, Permission::Change)
}

async fn find_own(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Import, Failure> {
    authorize_import(who)?;
    store::by_uuid(tx, uuid, who.user()).await?.ok_or_else(|| AppError::NotFound.into())
}

fn parse_state(import: &Import) -> Result<ImportState, Failure> {
    let state = ImportState::from_code(&import.state);
    Ok(state.ok_or_else(|| anyhow::anyhow!("an import has the unknown state {:?}", import.state))?)
}

fn parse_columns(import: &Import) -> Result<Vec<Option<ImportColumn>>, Failure> {
    Ok(serde_json::from_str(&import.columns).map_err(anyhow::Error::from)?)
}

/// What the file calls its columns.
fn headings(app: &App, import: &Import) -> Result<Vec<String>, Failure> {
    match &import.heading {
        Some(bytes) => Ok(decode_legacy(import, unseal_json(app, import, "heading", bytes, &import.heading_key)?)),
        None => Ok(Vec::new()),
    }
}

/// The cells of a row.
fn row_cells(app: &App, import: &Import, row: &store::ImportRow) -> Result<Vec<String>, Failure> {
    Ok(decode_legacy(import, unseal_json(app, import, &format!("row {}", row.position), &row.cells, &row.cells_key)?))
}

/// The cells of a row, to be shown. One whose seal does not open has none, and takes no other row away.
fn row_cells_or_empty(app: &App, import: &Import, row: &store::ImportRow) -> Vec<String> {
    row_cells(app, import, row).unwrap_or_else(|failure| {
        log_unreadable(import, row, failure);
        Vec::new()
    })
}

/// Tells the log that something of a row cannot be opened.
fn log_unreadable(import: &Import, row: &store::ImportRow, failure: Failure) {
    let error = format!("{:#}", anyhow::Error::from(failure));
    tracing::warn!(import.id, row.position, error, "a row of a file cannot be opened");
}

/// What was kept, in the encoding that the file is said to have.
fn decode_legacy(import: &Import, kept: Vec<String>) -> Vec<String> {
    let Some(legacy) = LegacyEncoding::of_label(&import.encoding) else { return kept };
    kept.into_iter().map(|cell| legacy.read(&cell).into_owned()).collect()
}

fn unseal_json<T: serde::de::DeserializeOwned>(
    app: &App,
    import: &Import,
    part: &str,
    bytes: &[u8],
    key: &str,
) -> Result<T, Failure> {
    let text =
        app.cipher.open_text(seal_context(import.id, &import.uuid, part), bytes, key).map_err(anyhow::Error::from)?;
    Ok(serde_json::from_str(&text).map_err(anyhow::Error::from)?)
}

/// Where a part of a file belongs.
fn seal_context<'a>(id: i64, uuid: &'a str, part: &'a str) -> SealContext<'a> {
    SealContext { customer_id: id, mailbox: uuid, field: part }
}
