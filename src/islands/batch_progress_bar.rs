//! The progress of a running batch.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::i18n::{t, t_format, use_messages};
use crate::domain::batch::{BatchProgress, BatchState};
use crate::i18n::key;
use crate::islands::server_fns::batch_progress;

/// The pause between two requests.
const POLL_INTERVAL: Duration = Duration::from_millis(400);

/// The progress as text.
fn progress_text(progress: &BatchProgress) -> String {
    let args = [("done", progress.done().into()), ("total", progress.total.into())];
    match progress.state {
        BatchState::Counting => t_format(key!("batch-progress-checked"), &args),
        _ => t_format(key!("batch-progress-done"), &args),
    }
}

/// A progress bar that is updated while the batch runs. When its state changes, the page reloads to show the result.
/// Without scripts the page refreshes itself.
#[component]
pub fn BatchProgressBar(
    /// The batch.
    uuid: String,
    /// The progress when the page was rendered.
    initial: BatchProgress,
) -> impl IntoView {
    use_messages(&["batch-progress"]);
    let progress = RwSignal::new(initial);
    let uuid = StoredValue::new(uuid);
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| {
        hydrated.set(true);
        if initial.state.is_in_progress() {
            poll(uuid, progress);
        }
    });
    initial.state.is_in_progress().then(|| {
        view! {
            <div class="batch-progress">
                <progress
                    id="progress"
                    max=initial.total.to_string()
                    value=move || progress.get().done().to_string()
                    aria-label=t(key!("batch-progress-label"))
                ></progress>
                <p class="hint digits">{move || progress_text(&progress.get())}</p>
                <p class="script-fallback" hidden=hydrated><a href="">{t(key!("batch-progress-refresh"))}</a></p>
            </div>
        }
    })
}

/// Polls the progress until the state changes. Failed requests are repeated after the same pause.
fn poll(uuid: StoredValue<String>, progress: RwSignal<BatchProgress>) {
    spawn_local(async move {
        if let Ok(latest) = batch_progress(uuid.get_value()).await {
            if latest.state != progress.get_untracked().state {
                let _ = window().location().reload();
                return;
            }
            progress.set(latest);
        }
        set_timeout(move || poll(uuid, progress), POLL_INTERVAL);
    });
}
