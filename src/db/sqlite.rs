//! Opening the store. This file is SQLite's own: another database gets a file of its own beside it.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Sqlite, SqlitePool, Transaction};
use tokio::sync::Semaphore;

use super::{Db, sound_list};

/// How many requests can read at the same time. Reads never wait for the writer, so this only has
/// to cover what two or three busy cores can do.
const READERS: u32 = 6;

/// How long a connection waits for another process that holds the write lock, such as a command
/// beside the running server, before the write fails.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a request waits for a free connection.
const QUEUE: Duration = Duration::from_secs(10);

impl Db {
    /// Opens the database at `url` (`sqlite:path` or `sqlite:///path`), makes the file if it is
    /// missing, and brings its tables up to date.
    ///
    /// A commit is on the disk when [`Db::write`] returns: the write-ahead log is synced at every
    /// commit, not only at a checkpoint.
    pub async fn open(url: &str) -> Result<Self, sqlx::Error> {
        let writing = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE);
        let writer =
            SqlitePoolOptions::new().max_connections(1).acquire_timeout(QUEUE).connect_with(writing.clone()).await?;
        sqlx::migrate!().run(&writer).await?;
        let mut tx = writer.begin_with("begin immediate").await?;
        sound_list::fill_keys(&mut tx).await?;
        tx.commit().await?;

        let reader = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(QUEUE)
            // A read that tries to write is a mistake of ours, and fails.
            .connect_with(writing.pragma("query_only", "on"))
            .await?;
        Ok(Self { reader, writer, far: Arc::new(Semaphore::new(1)) })
    }

    /// Begins a write. IMMEDIATE takes the write lock at once; a transaction that reads first and writes
    /// later could find the lock gone and fail half way.
    pub(super) async fn begin_writing(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        self.writer.begin_with("begin immediate").await
    }

    /// The pools for reading and for writing, for the session store: it brings its own statements,
    /// each of which is a transaction of its own.
    pub fn session_pools(&self) -> (SqlitePool, SqlitePool) {
        (self.reader.clone(), self.writer.clone())
    }

    /// Whether the store answers.
    pub async fn answers(&self) -> bool {
        sqlx::query("select 1").execute(&self.reader).await.is_ok()
    }

    /// Waits for what is running, then closes the file. The last to close folds the log into it.
    pub async fn close(&self) {
        self.reader.close().await;
        self.writer.close().await;
    }
}

/// Whether another process held the database for so long that this one gave up.
pub fn in_use(error: &sqlx::Error) -> bool {
    use sqlx::migrate::MigrateError;
    match error {
        // SQLITE_BUSY and SQLITE_LOCKED; the extended codes carry them in the low byte.
        sqlx::Error::Database(error) => {
            error.code().and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| matches!(code & 0xff, 5 | 6))
        }
        sqlx::Error::Migrate(error) => match &**error {
            MigrateError::Execute(inner) | MigrateError::ExecuteMigration(inner, _) => in_use(inner),
            _ => false,
        },
        _ => false,
    }
}
