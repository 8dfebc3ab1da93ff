//! Opens the SQLite database. Another database would get a file of its own beside this one.

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

/// How many requests can read at the same time. Reads never wait for the writer, so this only has to keep two or three
/// cores busy.
const MAX_READERS: u32 = 6;

/// How long a connection waits for another process that holds the write lock, such as a command
/// beside the running server, before the write fails.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a request waits for a connection to read.
const READER_ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

impl Db {
    /// Opens the database at `url` (`sqlite:path` or `sqlite:///path`), creates the file if it is missing, and migrates
    /// it.
    ///
    /// A commit is on the disk when [`Db::write`] returns: the write-ahead log is synced at every
    /// commit, not only at a checkpoint.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        create_private_file(url)?;
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(BUSY_TIMEOUT);
        let migration_pool = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        sqlx::migrate!().run(&migration_pool).await?;
        let mut first = migration_pool.acquire().await?.detach();
        search_key_backfill::run(&mut first).await?;

        let reader = SqlitePoolOptions::new()
            .max_connections(MAX_READERS)
            .acquire_timeout(READER_ACQUIRE_TIMEOUT)
            // A read that tries to write is a bug, and fails.
            .connect_with(options.clone().pragma("query_only", "on"))
            .await?;
        Ok(Self { reader, writer: Writer::start(options, first), heavy_reads: Arc::new(Semaphore::new(1)) })
    }

    /// Waits for running operations, then closes the file. The last connection folds the log into it.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }
}

/// Why the database is unavailable, as far as the caller can act on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreUnavailable {
    /// Locked by others for too long: it works again once they have finished.
    Busy,
    /// The disk is full or cannot be written.
    NoStorage,
}

/// What `error` says about the state of the database. `None`: the error is about the statement.
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

/// Whether this process gave up because another one held the database for too long.
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

/// Creates the file if it is missing, and makes it readable by its owner only; SQLite gives its companion files the
/// same mode. It holds password hashes and names, which other accounts on the machine must not read.
fn create_private_file(url: &str) -> Result<(), sqlx::Error> {
    let options = SqliteConnectOptions::from_str(url)?;
    let path = options.get_filename();
    // The name of an in-memory database is not a path.
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
