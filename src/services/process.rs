//! What kind of process works with the store, and how it leaves room for others.

use std::time::Instant;

use super::App;

/// What kind of process this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Process {
    /// The server. Who waits to write waits in its queue, which is fair.
    Server,
    /// A command, perhaps beside a server. Who waits to write in another process only looks now and then whether the
    /// store is free.
    Command,
}

impl Process {
    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Command => "command",
        }
    }
}

/// Taken between two writes of many.
pub struct Breath {
    process: Process,
    since: Instant,
}

impl App {
    /// Begins a write of many.
    pub fn breath(&self) -> Breath {
        Breath { process: self.process, since: Instant::now() }
    }
}

impl Breath {
    /// Lets others write: a command leaves the store free for as long as it had it.
    pub async fn take(self) {
        match self.process {
            Process::Server => tokio::task::yield_now().await,
            Process::Command => tokio::time::sleep(self.since.elapsed()).await,
        }
    }
}
