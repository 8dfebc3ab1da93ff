//! Imports of mailboxes from files: received ([`receive`]), checked row by row without writing ([`check`]), then
//! applied by a batch ([`apply`]).
//!
//! Anyone who may change mailboxes may import a file; the same rules apply to a row as to a single form, so only rows
//! of administrators can create mailboxes or move them. A file is visible only to the user who uploaded it. Its rows
//! are stored encrypted, and each is deleted as soon as it is applied.

mod apply;
mod check;
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
mod row_resolver;
mod validate;
mod warning_tally;

pub use apply::{ALL_ROWS_INPUT_ID, ApplyRefusal, apply};
pub(super) use apply::{OpenImport, RowResult, apply_row, finish_row, open_import, resolve_row};
pub use check::check;
pub use columns::FileColumn;
pub use decode::EncodingChoice;
pub use encoding::{LEGACY_ENCODINGS, LegacyEncoding};
pub use preview::{ChangedRow, ValueChange, changed_rows, warned_rows};
pub use receive::{RECEIVE_TIMEOUT_MS, UploadChunk, receive};
pub use report::{CellReport, RejectedRowsFile, RowReport, rejected_rows, rejected_rows_file};
pub use reread::{set_encoding, set_heading};
pub(super) use row_resolver::ResolvedRow;
pub use warning_tally::WarningCount;

use super::cipher::SealContext;
use super::mailboxes::AuditContext;
use super::{App, ChangeSource, Failure, Principal, ServiceResult, authorize};
use crate::db::imports::{self as store, Import};
use crate::db::{Tx, batches, customers, import_maintenance};
use crate::domain::batch;
use crate::domain::field::MailboxField;
use crate::domain::import::{ImportProgress, ImportState, MailboxColumn, RowProblem};
use crate::domain::permissions::Permission;
use crate::error::AppError;
use crate::i18n::Messages;

/// A file with everything that its pages show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportDetail {
    /// Its id in URLs.
    pub uuid: String,
    /// Its file name.
    pub file_name: String,
    /// The name of its encoding.
    pub encoding: String,
    /// The delimiter between its cells.
    pub delimiter: String,
    /// The position and the line of each of the first rows, one of which is the heading row.
    pub leading: Vec<(i64, i64)>,
    /// The position of the heading row; 0 if it is not among the rows.
    pub head: i64,
    /// The customer of rows that name none.
    pub customer_id: i64,
    /// The name of that customer.
    pub customer: String,
    /// Its state.
    pub state: ImportState,
    /// Its columns, in their order.
    pub columns: Vec<FileColumn>,
    /// How many rows there are.
    pub total: i64,
    /// Rows that create a mailbox.
    pub creates: i64,
    /// Rows that change one.
    pub updates: i64,
    /// Rows that change nothing.
    pub sames: i64,
    /// Rows that are rejected.
    pub wrongs: i64,
    /// Accepted rows with warnings.
    pub warned: i64,
    /// Warnings by kind: those that must be confirmed first, then the most frequent ones.
    pub warnings: Vec<WarningCount>,
    /// The batch that applies it.
    pub batch: Option<String>,
}

impl ImportDetail {
    /// How many rows were checked.
    pub const fn checked(&self) -> i64 {
        self.creates + self.updates + self.sames + self.wrongs
    }

    /// Whether its rows can name their customer.
    pub fn names_customers(&self) -> bool {
        let names_customer =
            |column| matches!(column, MailboxColumn::Uuid | MailboxColumn::Field(MailboxField::Customer));
        self.columns.iter().filter_map(|heading| heading.column).any(names_customer)
    }

    /// How many rows would create or change a mailbox.
    pub const fn good(&self) -> i64 {
        self.creates + self.updates
    }
}

/// A file that waits for its user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingImport {
    /// Its id in URLs.
    pub uuid: String,
    /// Its file name.
    pub file_name: String,
    /// How many rows there are.
    pub total: i64,
    /// When it was last changed: milliseconds since 1970, UTC.
    pub at: i64,
}

/// How often abandoned imports are looked for.
const RECOVERY_INTERVAL: std::time::Duration = std::time::Duration::from_secs(10);

/// How many of the first rows can be the heading row.
const MAX_LEADING_ROWS: u32 = 10;

/// How many pending files are shown.
const MAX_PENDING_SHOWN: u32 = 5;

/// The principal's pending files.
pub async fn list_pending(app: &App, who: &Principal) -> Result<Vec<PendingImport>, Failure> {
    authorize_import(who)?;
    let Some(user) = who.user() else { return Ok(Vec::new()) };
    let found = store::list_waiting(app.db.read(), user, MAX_PENDING_SHOWN).await?;
    let to_pending =
        |i: Import| PendingImport { uuid: i.uuid, file_name: i.file_name, total: i.total, at: i.changed_at };
    Ok(found.into_iter().map(to_pending).collect())
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

/// The progress of a file of the principal's.
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

/// Deletes a file with its rows, unless it is being applied; returns whether it was deleted.
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
                // A canceled batch can be resumed, unless it was all or nothing.
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

/// Recovers imports that a terminated process has abandoned, except those that another process is working on.
pub async fn recover(app: &App) -> Result<(), Failure> {
    let now = app.clock.now();
    let lease_range = (now, now + super::batches::LEASE_MS);
    if import_maintenance::has_abandoned(app.db.read(), lease_range).await? {
        app.db
            .write(move |tx| Box::pin(async move { import_maintenance::recover_abandoned(tx, lease_range).await }))
            .await?;
    }
    Ok(())
}

/// Recovers abandoned imports periodically.
pub async fn recover_loop(app: App) {
    let mut interval = tokio::time::interval(RECOVERY_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        interval.tick().await;
        if let Err(failure) = recover(&app).await {
            let _ = AppError::from(failure);
        }
    }
}

/// Turns a failure that concerns only one row into its problem. Database errors are returned.
fn row_problem(failure: Failure) -> Result<RowProblem, Failure> {
    match failure {
        Failure::Refused(AppError::PinUnreadable) => Ok(RowProblem::Sealed),
        Failure::Refused(error) => Ok(RowProblem::Other(error.message(Messages::english()))),
        failure if failure.is_database_error() => Err(failure),
        Failure::Fault(error) => {
            tracing::warn!(error = format!("{error:#}"), "a row of an import could not be checked");
            Ok(RowProblem::Sealed)
        }
    }
}

/// Refuses principals without permission to import files.
pub fn authorize_import(who: &Principal) -> Result<(), Failure> {
    authorize(who, Permission::ImportMailboxes)
}

async fn find_own(tx: &mut Tx, who: &Principal, uuid: &str) -> Result<Import, Failure> {
    authorize_import(who)?;
    store::by_uuid(tx, uuid, who.user()).await?.ok_or_else(|| AppError::NotFound.into())
}

fn parse_state(import: &Import) -> Result<ImportState, Failure> {
    let state = ImportState::from_code(&import.state);
    Ok(state.ok_or_else(|| anyhow::anyhow!("an import has the unknown state {:?}", import.state))?)
}

fn parse_columns(import: &Import) -> Result<Vec<Option<MailboxColumn>>, Failure> {
    Ok(serde_json::from_str(&import.columns).map_err(anyhow::Error::from)?)
}

/// The headings of the columns.
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

/// The cells of a row for display; empty if they cannot be decrypted, so that other rows can still be shown.
fn row_cells_or_empty(app: &App, import: &Import, row: &store::ImportRow) -> Vec<String> {
    row_cells(app, import, row).unwrap_or_else(|failure| {
        log_unreadable(import, row, failure);
        Vec::new()
    })
}

/// Logs that data of a row cannot be decrypted.
fn log_unreadable(import: &Import, row: &store::ImportRow, failure: Failure) {
    let error = format!("{:#}", anyhow::Error::from(failure));
    tracing::warn!(import.id, row.position, error, "a row of a file could not be decrypted");
}

/// Converts stored cells to the chosen encoding of the file.
fn decode_legacy(import: &Import, cells: Vec<String>) -> Vec<String> {
    let Some(legacy) = LegacyEncoding::of_label(&import.encoding) else { return cells };
    cells.into_iter().map(|cell| legacy.read(&cell).into_owned()).collect()
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

/// The encryption context of a part of a file.
fn seal_context<'a>(id: i64, uuid: &'a str, part: &'a str) -> SealContext<'a> {
    SealContext { customer_id: id, mailbox: uuid, field: part }
}
