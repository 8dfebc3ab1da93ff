//! What kind of process works with the store, and how it leaves room for others.

use std::time::{Duration, Instant};

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

/// The longest that a command leaves the store free between two writes.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

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
    /// Lets others write: a command leaves the store free for as long as it had it, two seconds at most.
    pub async fn take(self) {
        match self.pause(Instant::now()) {
            Some(pause) => tokio::time::sleep(pause).await,
            None => tokio::task::yield_now().await,
        }
    }

    /// For how long the store is left free, if what was written is over `now`.
    fn pause(&self, now: Instant) -> Option<Duration> {
        match self.process {
            Process::Server => None,
            Process::Command => Some(now.saturating_duration_since(self.since).min(LONGEST_PAUSE)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_pauses_for_as_long_as_it_has_written_and_a_server_never() {
        let since = Instant::now();
        for millis in [0, 7, 2_500] {
            let took = Duration::from_millis(millis);
            let pause = |process| Breath { process, since }.pause(since + took);
            assert_eq!(pause(Process::Command), Some(took.min(Duration::from_secs(2))));
            assert_eq!(pause(Process::Server), None);
        }
    }
}
