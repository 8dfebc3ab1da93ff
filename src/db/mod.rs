//! All SQL of Mailroom.
//!
//! Reads use a pool; every write goes through [`Db::write`] to a task of its own. Statements use only what SQLite and
//! PostgreSQL share (`$1` parameters, common functions), except in [`sqlite`].

pub mod batch_items;
pub mod batches;
pub mod browser_sessions;
pub mod change_days;
pub mod concerns;
pub mod constraint;
pub mod customers;
pub mod drafts;
pub mod exits;
pub mod filter;
pub mod form_keys;
pub mod free_numbers;
pub mod history;
pub mod history_list;
pub mod import_maintenance;
pub mod import_rows;
pub mod imports;
pub mod invitations;
pub mod known_ip_addresses;
pub mod mailbox_api_list;
pub mod mailbox_form_keys;
pub mod mailbox_list;
mod mailbox_row;
mod mailbox_search;
pub mod mailboxes;
pub mod owners_and_sounds;
pub mod pin_keys;
pub mod plans;
pub mod preferences;
pub mod probe;
mod recipients;
pub mod reevaluations;
pub mod scope;
mod search_key_backfill;
pub mod sign_in_failures;
pub mod sign_ins;
pub mod sound_list;
pub mod sounds;
pub mod sqlite;
mod text_search;
pub mod tokens;
pub mod users;
pub mod views;
mod writer;

use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use sqlx::{Connection as _, Sqlite, SqliteConnection, SqlitePool, Transaction};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use writer::Writer;

/// How long a request waits for the permit for a heavy read.
const HEAVY_READ_TIMEOUT: Duration = Duration::from_secs(10);

/// A connection inside a transaction, as passed to writes.
pub type Tx = SqliteConnection;

/// The database. Cloning it clones handles, not connections.
#[derive(Clone, Debug)]
pub struct Db {
    reader: SqlitePool,
    /// One task with one connection: SQLite has one writer at a time, and this queue is fair where SQLite's is not.
    writer: Writer,
    /// See [`Db::heavy_read_permit`].
    heavy_reads: Arc<Semaphore>,
}

impl Db {
    /// The pool for reads, which see only committed transactions.
    pub fn read(&self) -> &SqlitePool {
        &self.reader
    }

    /// The permit for a heavy read, which scans many mailboxes. There is only one, so that the other connections stay
    /// free for other requests. `None`: it did not become free in time.
    pub async fn heavy_read_permit(&self) -> Option<OwnedSemaphorePermit> {
        let permit = tokio::time::timeout(HEAVY_READ_TIMEOUT, self.heavy_reads.clone().acquire_owned());
        permit.await.ok().and_then(Result::ok)
    }

    /// Runs `work` in a transaction of its own: all of it is durably committed, or none.
    ///
    /// This is the only way to write, so that grouping commits, or another database, changes one function. An `Err`
    /// rolls everything back and is returned unchanged.
    ///
    /// The work is done by a task that the caller cannot drop: if this future is dropped, the work has either not
    /// started and never will, or it runs to its end.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<sqlx::Error> + Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        self.writer.run(work).await
    }
}

/// A nested transaction. It is rolled back unless it is committed, and the commit takes effect only with that of the
/// outer transaction.
pub type Savepoint<'c> = Transaction<'c, Sqlite>;

/// Begins a nested transaction.
pub async fn savepoint(tx: &mut Tx) -> Result<Savepoint<'_>, sqlx::Error> {
    tx.begin().await
}
