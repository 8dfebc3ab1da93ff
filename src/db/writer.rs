//! The single writer: a task that owns the only connection that writes.
//!
//! Callers send it a job and wait for the outcome. A client that hangs up drops a future that waits, never one that
//! holds a transaction: a job that was queued runs to its end, and one that was not never starts. The connection is
//! reused for the next job only if its transaction has ended; otherwise it is closed, which rolls back, and the next
//! job gets a new one.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot};
use tracing::Instrument as _;

use super::Tx;

/// How long a job waits to be queued.
const QUEUE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a discarded connection may take to close.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// What a job gets: the connection, or why there is none.
type ConnectionResult = Result<SqliteConnection, sqlx::Error>;

/// A transaction with its work. It returns the connection if the transaction has ended.
type Job = Box<dyn FnOnce(ConnectionResult) -> BoxFuture<'static, Option<SqliteConnection>> + Send>;

enum WriterCommand {
    Run(Job),
    Close(oneshot::Sender<()>),
}

/// Sends jobs to the writer. Cloning it clones the handle.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    commands: mpsc::Sender<WriterCommand>,
}

impl Writer {
    /// Starts the writer with an idle connection; later ones are opened with `options`.
    pub(super) fn start(options: SqliteConnectOptions, first: SqliteConnection) -> Self {
        // One job waits while another runs; further ones queue in order.
        let (commands, queue) = mpsc::channel(1);
        tokio::spawn(run_jobs(options, first, queue));
        Self { commands }
    }

    /// Runs `work` in a transaction of its own, which is committed if `work` returns `Ok`.
    ///
    /// [`sqlx::Error::PoolTimedOut`]: the writer was busy for too long, and nothing was done.
    /// [`sqlx::Error::PoolClosed`]: it has been closed. [`sqlx::Error::WorkerCrashed`]: `work` panicked, and nothing
    /// was done.
    pub(super) async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<sqlx::Error> + Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        let permit = match tokio::time::timeout(QUEUE_TIMEOUT, self.commands.reserve()).await {
            Ok(Ok(permit)) => permit,
            Ok(Err(_)) => return Err(sqlx::Error::PoolClosed.into()),
            Err(_) => return Err(sqlx::Error::PoolTimedOut.into()),
        };
        let (reply, reply_receiver) = oneshot::channel();
        let span = tracing::Span::current();
        permit.send(WriterCommand::Run(Box::new(move |connection_result| {
            let job = async move {
                let (outcome, connection) = run_transaction(connection_result, work).await;
                // The caller may be gone; the outcome is the same.
                let _ = reply.send(outcome);
                connection
            };
            job.instrument(span).boxed()
        })));
        match reply_receiver.await {
            Ok(outcome) => outcome,
            Err(_) if self.commands.is_closed() => Err(sqlx::Error::PoolClosed.into()),
            Err(_) => Err(sqlx::Error::WorkerCrashed.into()),
        }
    }

    /// Waits for the running job and closes the connection.
    pub(super) async fn close(&self) {
        let (closed, wait) = oneshot::channel();
        if self.commands.send(WriterCommand::Close(closed)).await.is_ok() {
            let _ = wait.await;
        }
    }
}

async fn run_jobs(options: SqliteConnectOptions, first: SqliteConnection, mut queue: mpsc::Receiver<WriterCommand>) {
    let mut idle = Some(first);
    while let Some(command) = queue.recv().await {
        let job = match command {
            WriterCommand::Run(job) => job,
            WriterCommand::Close(closed) => {
                queue.close();
                if let Some(connection) = idle.take() {
                    close_connection(connection).await;
                }
                let _ = closed.send(());
                continue;
            }
        };
        let connection_result = match idle.take() {
            Some(connection) => Ok(connection),
            None => options.connect().await,
        };
        // A panic has been logged by the hook; the connection was dropped with it.
        idle = AssertUnwindSafe(job(connection_result)).catch_unwind().await.unwrap_or(None);
    }
}

/// Runs `work` in a transaction and returns its outcome, with the connection if it is idle again.
async fn run_transaction<T, E, F>(connection: ConnectionResult, work: F) -> (Result<T, E>, Option<SqliteConnection>)
where
    E: From<sqlx::Error>,
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>>,
{
    let mut connection = match connection {
        Ok(connection) => connection,
        Err(error) => return (Err(error.into()), None),
    };
    let (outcome, ended) = try_transaction(&mut connection, work).await;
    if ended {
        return (outcome, Some(connection));
    }
    close_connection(connection).await;
    (outcome, None)
}

/// The same on a connection; `false`: its transaction may still be open.
async fn try_transaction<T, E, F>(connection: &mut SqliteConnection, work: F) -> (Result<T, E>, bool)
where
    E: From<sqlx::Error>,
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>>,
{
    // IMMEDIATE takes the write lock right away; a transaction that reads first and writes later might not get it.
    let mut tx = match connection.begin_with("begin immediate").await {
        Ok(tx) => tx,
        Err(error) => return (Err(error.into()), false),
    };
    match work(&mut tx).await {
        Ok(out) => match tx.commit().await {
            Ok(()) => (Ok(out), true),
            Err(error) => (Err(error.into()), false),
        },
        // A full disk may have rolled the transaction back already, and then this fails.
        Err(error) => (Err(error), tx.rollback().await.is_ok()),
    }
}

/// Closes a connection, which rolls back an open transaction.
async fn close_connection(connection: SqliteConnection) {
    if let Ok(Err(error)) = tokio::time::timeout(CLOSE_TIMEOUT, connection.close()).await {
        tracing::warn!(%error, "a connection to the database did not close properly");
    }
}
