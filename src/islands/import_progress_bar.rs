//! How far a file of mailboxes is, while its rows are looked at or done.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::i18n::{t, t_format, use_messages};
use crate::domain::import::ImportProgress;
use crate::islands::server_fns::import_progress;

/// How long the server has peace between two questions.
const POLL_INTERVAL: Duration = Duration::from_millis(400);

/// A bar that moves while the rows are gone through. When they are, the page is loaded anew and says what came of
/// it. Without scripts the page loads itself anew meanwhile.
#[component]
pub fn ImportProgressBar(
    /// The file.
    uuid: String,
    /// How far it was when the page was made.
    first: ImportProgress,
) -> impl IntoView {
    use_messages(&["import-progress"]);
    let now = RwSignal::new(first);
    let uuid = StoredValue::new(uuid);
    let awake = RwSignal::new(false);
    Effect::new(move |_| {
        awake.set(true);
        poll(uuid, now);
    });
    view! {
        <div class="batch-progress">
            <progress max=first.total.to_string() value=move || now.get().done.to_string() aria-label=t("import-progress-label")></progress>
            <p class="hint digits">{move || progress_text(&now.get())}</p>
            <p class="fallback" hidden=awake><a href="">{t("import-progress-look-again")}</a></p>
        </div>
    }
}

fn progress_text(progress: &ImportProgress) -> String {
    t_format("import-progress-rows", &[("done", progress.done.into()), ("total", progress.total.into())])
}

/// Asks, and asks again after a pause. An answer that fails is asked for again: the rows do not wait for it.
fn poll(uuid: StoredValue<String>, now: RwSignal<ImportProgress>) {
    spawn_local(async move {
        if let Ok(progress) = import_progress(uuid.get_value()).await {
            if !progress.is_in_progress {
                let _ = window().location().reload();
                return;
            }
            now.set(progress);
        }
        set_timeout(move || poll(uuid, now), POLL_INTERVAL);
    });
}
