//! How far a batch is, as it goes on.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::i18n::{t, t_format, use_messages};
use crate::domain::batch::{BatchProgress, BatchState};
use crate::islands::server_fns::batch_progress;

/// How long the server has peace between two questions.
const POLL_INTERVAL: Duration = Duration::from_millis(400);

/// So many have been looked at, in words.
fn progress_text(progress: &BatchProgress) -> String {
    let so_many = [("done", progress.done().into()), ("total", progress.total.into())];
    match progress.state {
        BatchState::Counting => t_format("batch-progress-counted", &so_many),
        _ => t_format("batch-progress-done", &so_many),
    }
}

/// A bar that moves while the batch does. When it is over, the page is loaded anew and says what came of it.
/// Without scripts the page loads itself anew meanwhile.
#[component]
pub fn BatchProgressBar(
    /// The batch.
    uuid: String,
    /// How far it was when the page was made.
    first: BatchProgress,
) -> impl IntoView {
    use_messages(&["batch-progress"]);
    let now = RwSignal::new(first);
    let uuid = StoredValue::new(uuid);
    let awake = RwSignal::new(false);
    Effect::new(move |_| {
        awake.set(true);
        if first.state.is_in_progress() {
            poll(uuid, now);
        }
    });
    first.state.is_in_progress().then(|| {
        view! {
            <div class="batch-progress">
                <progress
                    id="progress"
                    max=first.total.to_string()
                    value=move || now.get().done().to_string()
                    aria-label=t("batch-progress-label")
                ></progress>
                <p class="hint digits">{move || progress_text(&now.get())}</p>
                <p class="fallback" hidden=awake><a href="">{t("batch-progress-look-again")}</a></p>
            </div>
        }
    })
}

/// Asks, and asks again after a pause. An answer that fails is asked for again: the batch does not wait for it.
fn poll(uuid: StoredValue<String>, now: RwSignal<BatchProgress>) {
    spawn_local(async move {
        if let Ok(progress) = batch_progress(uuid.get_value()).await {
            if progress.state != now.get_untracked().state {
                let _ = window().location().reload();
                return;
            }
            now.set(progress);
        }
        set_timeout(move || poll(uuid, now), POLL_INTERVAL);
    });
}
