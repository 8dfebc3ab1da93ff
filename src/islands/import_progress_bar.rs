//! The progress of an import, while its rows are checked or applied.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::i18n::{t, t_format, use_messages};
use crate::domain::import::ImportProgress;
use crate::i18n::key;
use crate::islands::server_fns::import_progress;

/// The pause between two requests.
const POLL_INTERVAL: Duration = Duration::from_millis(400);

/// A progress bar that is updated while the rows are processed. When they are done, the page reloads to show the
/// result. Without scripts the page refreshes itself.
#[component]
pub fn ImportProgressBar(
    /// The import.
    uuid: String,
    /// The progress when the page was rendered.
    initial: ImportProgress,
) -> impl IntoView {
    use_messages(&["import-progress"]);
    let progress = RwSignal::new(initial);
    let uuid = StoredValue::new(uuid);
    let hydrated = RwSignal::new(false);
    Effect::new(move |_| {
        hydrated.set(true);
        poll(uuid, progress);
    });
    view! {
        <div class="batch-progress">
            <progress max=initial.total.to_string() value=move || progress.get().done.to_string() aria-label=t(key!("import-progress-label"))></progress>
            <p class="hint digits">{move || progress_text(&progress.get())}</p>
            <p class="script-fallback" hidden=hydrated><a href="">{t(key!("import-progress-refresh"))}</a></p>
        </div>
    }
}

fn progress_text(progress: &ImportProgress) -> String {
    t_format(key!("import-progress-rows"), &[("done", progress.done.into()), ("total", progress.total.into())])
}

/// Polls the progress until the rows are done. Failed requests are repeated after the same pause.
fn poll(uuid: StoredValue<String>, progress: RwSignal<ImportProgress>) {
    spawn_local(async move {
        if let Ok(latest) = import_progress(uuid.get_value()).await {
            if !latest.is_in_progress {
                let _ = window().location().reload();
                return;
            }
            progress.set(latest);
        }
        set_timeout(move || poll(uuid, progress), POLL_INTERVAL);
    });
}
