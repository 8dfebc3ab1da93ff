//! Opening the store. This file is SQLite's own: another database gets a file of its own beside it.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tokio::sync::Semaphore;

use super::writer::Writer;
use super::{Db, search_key_backfill};

/// Result codes of SQLite (<https://www.sqlite.org/rescode.html>).
const SQLITE_BUSY: u32 = 5;
const SQLITE_LOCKED: u32 = 6;
const SQLITE_READONLY: u32 = 8;
const SQLITE_IOERR: u32 = 10;
const SQLITE_FULL: u32 = 13;

/// How many requests can read at the same time. Reads never wait for the writer, so this only has
/// to cover what two or three busy cores can do.
const MAX_READERS: u32 = 6;

/// How long a connection waits for another process that holds the write lock, such as a command
/// beside the running server, before the write fails.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a request waits for a free connection to read.
const READER_ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

impl Db {
    /// Opens the database at `url` (`sqlite:path` or `sqlite:///path`), makes the file if it is
    /// missing, and brings its tables up to date.
    ///
    /// A commit is on the disk when [`Db::write`] returns: the write-ahead log is synced at every
    /// commit, not only at a checkpoint.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        create_private_file(url)?;
        let writing = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT);
        let opening = SqlitePoolOptions::new().max_connections(1).connect_with(writing.clone()).await?;
        sqlx::migrate!().run(&opening).await?;
        let mut first = opening.acquire().await?.detach();
        search_key_backfill::run(&mut first).await?;

        let reader = SqlitePoolOptions::new()
            .max_connections(MAX_READERS)
            .acquire_timeout(READER_ACQUIRE_TIMEOUT)
            // A read that tries to write is a mistake of ours, and fails.
            .connect_with(writing.clone().pragma("query_only", "on"))
            .await?;
        Ok(Self { reader, writer: Writer::start(writing, first), heavy_reads: Arc::new(Semaphore::new(1)) })
    }

    /// Waits for what is running, then closes the file. The last to close folds the log into it.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }
}

/// Why the store could not do what it was asked, as far as its caller can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreUnavailable {
    /// Others were at it for too long: it works again as soon as they have ended.
    Busy,
    /// The disk is full, or takes nothing.
    NoStorage,
}

/// What `error` says of the state of the store. `None`: it is about the statement.
pub fn store_unavailable(error: &sqlx::Error) -> Option<StoreUnavailable> {
    match error {
        sqlx::Error::PoolTimedOut => Some(StoreUnavailable::Busy),
        sqlx::Error::Database(error) => {
            let code: u32 = error.code()?.parse().ok()?;
            // The extended codes carry the primary one in the low byte.
            match code & 0xff {
                SQLITE_BUSY | SQLITE_LOCKED => Some(StoreUnavailable::Busy),
                SQLITE_FULL | SQLITE_IOERR | SQLITE_READONLY => Some(StoreUnavailable::NoStorage),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Whether another process held the database for so long that this one gave up.
pub fn is_in_use(error: &sqlx::Error) -> bool {
    use sqlx::migrate::MigrateError;
    match error {
        sqlx::Error::Database(_) => store_unavailable(error) == Some(StoreUnavailable::Busy),
        sqlx::Error::Migrate(error) => match &**error {
            MigrateError::Execute(inner) | MigrateError::ExecuteMigration(inner, _) => is_in_use(inner),
            _ => false,
        },
        _ => false,
    }
}

/// Makes the file, if it is missing, and keeps it from everybody but its owner; SQLite gives the files beside it the
/// same mode. Hashes of passwords and names are not for whoever else has an account on the machine.
fn create_private_file(url: &str) -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::from_str(url)?;
    let path = options.get_filename();
    // A database in memory has a name that is no path.
    if url.contains(":memory:") || url.contains("mode=memory") {
        return Ok(());
    }
    let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path).map_err(sqlx::Error::Io)?;
    let mode = file.metadata().map_err(sqlx::Error::Io)?.permissions().mode();
    if mode & 0o077 != 0
        && let Err(error) = file.set_permissions(Permissions::from_mode(0o600))
    {
        tracing::warn!(%error, path = %path.display(), "the database can be read by others");
    }
    Ok(())
}
