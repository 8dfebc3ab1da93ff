//! The one writer: a task that owns the only connection that writes.
//!
//! Whoever wants to write hands it a job and waits for the answer. A client that hangs up drops a future that
//! waits, never one that holds a transaction: a job that was handed over runs to its end, and one that was not is
//! as if it never had been. A connection is kept for the next job only if its transaction has ended; after
//! anything else it is closed, which rolls back, and the next job gets a new one.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot};
use tracing::Instrument as _;

use super::Tx;

/// How long a job waits until it can be handed over.
const QUEUE_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection that is given up may take to close.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// What a job is given: the connection, or why there is none.
type ConnectionResult = Result<SqliteConnection, sqlx::Error>;

/// A transaction with its work. It returns the connection if the transaction has ended.
type Job = Box<dyn FnOnce(ConnectionResult) -> BoxFuture<'static, Option<SqliteConnection>> + Send>;

enum WriterCommand {
    Run(Job),
    Close(oneshot::Sender<()>),
}

/// Hands jobs to the writer. Cloning it clones the handle.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    messages: mpsc::Sender<WriterCommand>,
}

impl Writer {
    /// Starts the writer with a connection that is at rest; `options` open the ones after it.
    pub(super) fn start(options: SqliteConnectOptions, first: SqliteConnection) -> Self {
        // One job waits while another runs; the others wait for their turn, in order.
        let (messages, queue) = mpsc::channel(1);
        tokio::spawn(run_jobs(options, first, queue));
        Self { messages }
    }

    /// Runs `work` in a transaction of its own. It is committed if `work` returns `Ok`.
    ///
    /// [`sqlx::Error::PoolTimedOut`]: the writer was busy for too long, and nothing was done.
    /// [`sqlx::Error::PoolClosed`]: it has been closed. [`sqlx::Error::WorkerCrashed`]: `work` panicked, and
    /// nothing was done.
    pub(super) async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<sqlx::Error> + Send + 'static,
        F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        let turn = match tokio::time::timeout(QUEUE_TIMEOUT, self.messages.reserve()).await {
            Ok(Ok(turn)) => turn,
            Ok(Err(_)) => return Err(sqlx::Error::PoolClosed.into()),
            Err(_) => return Err(sqlx::Error::PoolTimedOut.into()),
        };
        let (answer, answered) = oneshot::channel();
        let span = tracing::Span::current();
        turn.send(WriterCommand::Run(Box::new(move |given| {
            let job = async move {
                let (outcome, connection) = run_transaction(given, work).await;
                // Whoever asked may have left; the outcome holds all the same.
                let _ = answer.send(outcome);
                connection
            };
            job.instrument(span).boxed()
        })));
        match answered.await {
            Ok(outcome) => outcome,
            Err(_) if self.messages.is_closed() => Err(sqlx::Error::PoolClosed.into()),
            Err(_) => Err(sqlx::Error::WorkerCrashed.into()),
        }
    }

    /// Lets the running job end and closes the connection.
    pub(super) async fn close(&self) {
        let (closed, wait) = oneshot::channel();
        if self.messages.send(WriterCommand::Close(closed)).await.is_ok() {
            let _ = wait.await;
        }
    }
}

async fn run_jobs(options: SqliteConnectOptions, first: SqliteConnection, mut queue: mpsc::Receiver<WriterCommand>) {
    let mut resting = Some(first);
    while let Some(message) = queue.recv().await {
        let job = match message {
            WriterCommand::Run(job) => job,
            WriterCommand::Close(closed) => {
                queue.close();
                if let Some(connection) = resting.take() {
                    close_connection(connection).await;
                }
                let _ = closed.send(());
                continue;
            }
        };
        let given = match resting.take() {
            Some(connection) => Ok(connection),
            None => options.connect().await,
        };
        // A panic has been logged by the hook; the connection went with it.
        resting = AssertUnwindSafe(job(given)).catch_unwind().await.unwrap_or(None);
    }
}

/// Runs `work` in a transaction, and returns what came of it, with the connection if it is at rest again.
async fn run_transaction<T, E, F>(given: ConnectionResult, work: F) -> (Result<T, E>, Option<SqliteConnection>)
where
    E: From<sqlx::Error>,
    F: for<'c> FnOnce(&'c mut Tx) -> BoxFuture<'c, Result<T, E>>,
{
    let mut connection = match given {
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
    // IMMEDIATE takes the write lock at once; a transaction that reads first and writes later could find the
    // lock gone half way.
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

/// Closes a connection, which rolls back what is open on it.
async fn close_connection(connection: SqliteConnection) {
    if let Ok(Err(error)) = tokio::time::timeout(CLOSE_TIMEOUT, connection.close()).await {
        tracing::warn!(%error, "a connection to the database did not close properly");
    }
}
