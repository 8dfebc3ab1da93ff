//! The handle of work that runs in the background, which a response may wait for.

use std::time::Duration;

use tokio::task::JoinHandle;

/// How long a response waits for little work, so that its page can show the result immediately.
const MAX_WAIT: Duration = Duration::from_millis(1_500);

/// The handle of work in the background, which continues when this is dropped.
#[derive(Debug)]
pub struct BackgroundTask(Option<JoinHandle<()>>);

impl BackgroundTask {
    /// Starts `work`.
    pub(super) fn spawn(work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Some(tokio::spawn(work)))
    }

    /// Work that another task does, or that has ended; there is nothing to wait for.
    pub(super) const fn none() -> Self {
        Self(None)
    }

    /// Waits until it has ended.
    pub async fn wait(self) {
        if let Some(work) = self.0 {
            // A panic of the task has already been logged.
            let _ = work.await;
        }
    }

    /// Waits until it has ended, but not for long.
    pub async fn wait_briefly(self) {
        let _ = tokio::time::timeout(MAX_WAIT, self.wait()).await;
    }
}
