//! Leases of batches. A runner is one task of one process; it renews its lease with every slice, so that abandoned
//! batches are found and no batch is run twice at the same time.

use uuid::Uuid;

use super::store;
use super::{App, Batch, Failure};
use crate::db::Tx;
use crate::services::ProcessKind;

/// The lease of a runner of the server, in milliseconds: far longer than a slice takes.
pub(in crate::services) const LEASE_MS: i64 = 15_000;

/// The lease of a runner of a command, which competes with the server for the store and may be suspended for a moment.
/// No lease is longer, so one that ends later than this was taken before the clock was set back.
pub(super) const COMMAND_LEASE_MS: i64 = 60_000;

/// A runner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::services) struct Runner(String);

impl Runner {
    /// A runner without a batch.
    pub(super) fn new(app: &App) -> Self {
        Self(format!("{}:{}", app.process.name(), Uuid::new_v4()))
    }

    /// Acquires the lease of the batch, in the transaction that starts it.
    pub(super) async fn hold(&self, tx: &mut Tx, app: &App, id: i64) -> Result<(), Failure> {
        Ok(store::acquire_lease(tx, id, &self.0, lease_end(app)).await?)
    }

    /// Renews the lease; `false` if this runner no longer holds it.
    pub(super) async fn renew(&self, tx: &mut Tx, app: &App, id: i64) -> Result<bool, Failure> {
        Ok(store::renew_lease(tx, id, &self.0, lease_end(app)).await?)
    }

    /// Takes over an abandoned batch; `false` if another runner has taken it or it has ended.
    pub(super) async fn take_over(&self, tx: &mut Tx, app: &App, id: i64) -> Result<bool, Failure> {
        let now = app.clock.now();
        Ok(store::take_over_lease(tx, id, &self.0, (now, now + COMMAND_LEASE_MS)).await?)
    }

    /// Whether this runner holds the lease of the batch.
    pub(super) fn has(&self, batch: &Batch) -> bool {
        batch.runner.as_deref() == Some(&self.0)
    }
}

/// When a lease that this process takes now will expire.
pub(super) fn lease_end(app: &App) -> i64 {
    let lease = match app.process {
        ProcessKind::Server => LEASE_MS,
        ProcessKind::Command => COMMAND_LEASE_MS,
    };
    app.clock.now() + lease
}

/// Whether a command runs the batch, or ran it when it was killed.
pub(super) fn is_run_by_command(batch: &Batch) -> bool {
    let command = ProcessKind::Command.name();
    batch.runner.as_deref().and_then(|runner| runner.split_once(':')).is_some_and(|(process, _)| process == command)
}
