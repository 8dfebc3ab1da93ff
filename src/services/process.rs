//! What kind of process works with the store, and how it leaves room for others.

use std::time::{Duration, Instant};

use super::App;

/// What kind of process this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessKind {
    /// The server. Who waits to write waits in its queue, which is fair.
    Server,
    /// A command, perhaps beside a server. Who waits to write in another process only looks now and then whether the
    /// store is free.
    Command,
}

impl ProcessKind {
    /// The word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Command => "command",
        }
    }
}

/// The longest that a command leaves the store free between two writes.
const MAX_PAUSE: Duration = Duration::from_secs(2);

/// Taken between two writes of many.
pub struct WritePacer {
    process: ProcessKind,
    since: Instant,
}

impl App {
    /// Begins a write of many.
    pub fn write_pacer(&self) -> WritePacer {
        WritePacer { process: self.process, since: Instant::now() }
    }
}

impl WritePacer {
    /// Lets others write: a command leaves the store free for as long as it had it, two seconds at most.
    pub async fn wait(self) {
        match self.pause_duration(Instant::now()) {
            Some(pause) => tokio::time::sleep(pause).await,
            None => tokio::task::yield_now().await,
        }
    }

    /// For how long the store is left free, if what was written is over `now`.
    fn pause_duration(&self, now: Instant) -> Option<Duration> {
        match self.process {
            ProcessKind::Server => None,
            ProcessKind::Command => Some(now.saturating_duration_since(self.since).min(MAX_PAUSE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_pauses_as_long_as_it_wrote_and_server_never() {
        let since = Instant::now();
        for millis in [0, 7, 2_500] {
            let took = Duration::from_millis(millis);
            let pause = |process| WritePacer { process, since }.pause_duration(since + took);
            assert_eq!(pause(ProcessKind::Command), Some(took.min(Duration::from_secs(2))));
            assert_eq!(pause(ProcessKind::Server), None);
        }
    }
}
