//! Who runs a batch. A runner is one task of one process; it says anew with every slice until when it is to be
//! counted on, so that what nobody runs any more is found, and nothing is run by two.

use uuid::Uuid;

use super::store;
use super::{App, Batch, Failure};
use crate::db::Tx;
use crate::services::ProcessKind;

/// For so long, in milliseconds, a runner of the server is counted on that says nothing: far longer than a slice takes.
pub(in crate::services) const LEASE_MS: i64 = 15_000;

/// The same of a command: it waits for the store beside the server, and may be laid aside for a moment. No lease is
/// longer, so one that ends later was made before the clock was set back.
pub(super) const COMMAND_LEASE_MS: i64 = 60_000;

/// A runner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::services) struct Runner(String);

impl Runner {
    /// A runner that has no batch yet.
    pub(super) fn new(app: &App) -> Self {
        Self(format!("{}:{}", app.process.name(), Uuid::new_v4()))
    }

    /// Lets this runner have the batch, inside the transaction in which it begins to go on.
    pub(super) async fn hold(&self, tx: &mut Tx, app: &App, id: i64) -> Result<(), Failure> {
        Ok(store::acquire_lease(tx, id, &self.0, lease_end(app)).await?)
    }

    /// Whether the batch is still this runner's, which from now on is counted on for a while again.
    pub(super) async fn renew(&self, tx: &mut Tx, app: &App, id: i64) -> Result<bool, Failure> {
        Ok(store::renew_lease(tx, id, &self.0, lease_end(app)).await?)
    }

    /// Takes a batch over that nobody runs; `false`: somebody does by now, or it is over.
    pub(super) async fn take_over(&self, tx: &mut Tx, app: &App, id: i64) -> Result<bool, Failure> {
        let now = app.clock.now();
        Ok(store::take_over_lease(tx, id, &self.0, (now, now + COMMAND_LEASE_MS)).await?)
    }

    /// Whether this runner has the batch.
    pub(super) fn has(&self, batch: &Batch) -> bool {
        batch.runner.as_deref() == Some(&self.0)
    }
}

/// Until when a runner of this process is counted on that says something now.
pub(super) fn lease_end(app: &App) -> i64 {
    let lease = match app.process {
        ProcessKind::Server => LEASE_MS,
        ProcessKind::Command => COMMAND_LEASE_MS,
    };
    app.clock.now() + lease
}

/// Whether a command runs the batch, or did so when it was killed.
pub(super) fn is_run_by_command(batch: &Batch) -> bool {
    let command = ProcessKind::Command.name();
    batch.runner.as_deref().and_then(|runner| runner.split_once(':')).is_some_and(|(process, _)| process == command)
}
