//! The only SQL of Mailroom.
//!
//! Reads use a pool; every write passes through [`Db::write`]. Statements keep to what SQLite and
//! PostgreSQL share (`$1` parameters, no function of one alone), except in [`sqlite`].

pub mod constraint;
pub mod customers;
pub mod history;
pub mod mailbox_list;
mod mailbox_row;
mod mailbox_search;
pub mod mailboxes;
pub mod plans;
mod recipients;
pub mod scope;
pub mod seals;
pub mod sqlite;
pub mod submissions;
pub mod surroundings;
pub mod tokens;
pub mod users;

use futures_core::future::BoxFuture;
use sqlx::{SqliteConnection, SqlitePool};

/// One connection inside a transaction: what a write is given.
pub type Tx = SqliteConnection;

/// The store. Cloning it clones handles, not connections.
#[derive(Clone, Debug)]
pub struct Db {
    reader: SqlitePool,
    /// One connection: SQLite has one writer at a time, and waiting here is fair where waiting
    /// inside SQLite is not.
    writer: SqlitePool,
}

impl Db {
    /// The pool for reads. What it returns is never newer than the last commit and never half of one.
    pub fn read(&self) -> &SqlitePool {
        &self.reader
    }

    /// Runs `work` in a transaction of its own: all of it happens, durably, or none of it.
    ///
    /// This is the only way to write, so that grouping commits, or another database, changes one
    /// function. An `Err` rolls everything back and is returned as it is.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send,
        E: From<sqlx::Error> + Send,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send,
    {
        // IMMEDIATE takes the write lock at once; a transaction that reads first and writes later
        // could find the lock gone and fail half way.
        let mut tx = self.writer.begin_with("begin immediate").await?;
        let out = work(&mut tx).await?;
        tx.commit().await?;
        Ok(out)
    }
}
