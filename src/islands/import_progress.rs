//! How far a file of mailboxes is, while its rows are looked at or done.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::components::speech::{speaks, t, t_with};
use crate::domain::import::Progress;
use crate::islands::calls::import_progress;

/// How long the server has peace between two questions.
const PAUSE: Duration = Duration::from_millis(400);

/// A bar that moves while the rows are gone through. When they are, the page is loaded anew and says what came of
/// it. Without scripts the page loads itself anew meanwhile.
#[component]
pub fn ImportProgress(
    /// The file.
    uuid: String,
    /// How far it was when the page was made.
    first: Progress,
) -> impl IntoView {
    speaks(&["import-progress"]);
    let now = RwSignal::new(first);
    let uuid = StoredValue::new(uuid);
    let awake = RwSignal::new(false);
    Effect::new(move |_| {
        awake.set(true);
        ask(uuid, now);
    });
    view! {
        <div class="batch-progress">
            <progress max=first.total.to_string() value=move || now.get().done.to_string() aria-label=t("import-progress-label")></progress>
            <p class="hint digits">{move || said(&now.get())}</p>
            <p class="fallback" hidden=awake><a href="">{t("import-progress-look-again")}</a></p>
        </div>
    }
}

fn said(progress: &Progress) -> String {
    t_with("import-progress-rows", &[("done", progress.done.into()), ("total", progress.total.into())])
}

/// Asks, and asks again after a pause. An answer that fails is asked for again: the rows do not wait for it.
fn ask(uuid: StoredValue<String>, now: RwSignal<Progress>) {
    spawn_local(async move {
        if let Ok(progress) = import_progress(uuid.get_value()).await {
            if !progress.moves {
                let _ = window().location().reload();
                return;
            }
            now.set(progress);
        }
        set_timeout(move || ask(uuid, now), PAUSE);
    });
}
