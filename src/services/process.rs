//! The kind of this process, and how it yields the database to others.

use std::time::{Duration, Instant};

use super::App;

/// The kind of this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProcessKind {
    /// The server. Its writers wait in a fair queue.
    Server,
    /// A command, possibly next to a running server. Writers of another process only poll whether the database is free.
    Command,
}

impl ProcessKind {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Command => "command",
        }
    }
}

/// The longest pause of a command between two writes.
const MAX_PAUSE: Duration = Duration::from_secs(2);

/// Paces a series of writes.
pub struct WritePacer {
    process: ProcessKind,
    started: Instant,
}

impl App {
    /// Starts timing one write of a series.
    pub fn write_pacer(&self) -> WritePacer {
        WritePacer { process: self.process, started: Instant::now() }
    }
}

impl WritePacer {
    /// Lets others write: a command pauses for as long as its write took, two seconds at most.
    pub async fn wait(self) {
        match self.pause_duration(Instant::now()) {
            Some(pause) => tokio::time::sleep(pause).await,
            None => tokio::task::yield_now().await,
        }
    }

    /// The pause if the write ends at `now`.
    fn pause_duration(&self, now: Instant) -> Option<Duration> {
        match self.process {
            ProcessKind::Server => None,
            ProcessKind::Command => Some(now.saturating_duration_since(self.started).min(MAX_PAUSE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_pauses_as_long_as_it_wrote_and_server_never() {
        let started = Instant::now();
        for millis in [0, 7, 2_500] {
            let duration = Duration::from_millis(millis);
            let pause = |process| WritePacer { process, started }.pause_duration(started + duration);
            assert_eq!(pause(ProcessKind::Command), Some(duration.min(Duration::from_secs(2))));
            assert_eq!(pause(ProcessKind::Server), None);
        }
    }
}
