//! Choosing a sound: with the picker, by dropping a file, or by recording one.
//!
//! Whatever way it came, it ends as the file of an ordinary input, and the form around it is sent as it
//! would be without a script.

mod files;
mod recording;

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::sound::{self, LENGTH};
use recording::Recording;

/// Where the recorder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// This browser has none to offer.
    Missing,
    Ready,
    /// The browser asks for the microphone, or makes a file of what was heard.
    Busy,
    /// For so many milliseconds.
    On(u64),
}

/// The field "File" of a form.
#[island(lazy)]
pub fn SoundPicker(
    /// What the server said of the file that was sent.
    told: Vec<String>,
) -> impl IntoView {
    let told = RwSignal::new(told);
    let preview = RwSignal::new(None::<String>);
    let phase = RwSignal::new(Phase::Missing);
    let held = StoredValue::new_local(None::<Recording>);
    let input = NodeRef::<leptos::html::Input>::new();

    Effect::new(move |_| {
        if recording::is_possible() {
            phase.set(Phase::Ready);
        }
    });
    let look = move || {
        let Some(input) = input.get_untracked() else { return };
        spawn_local(async move {
            let problem = files::problem(&input).await;
            told.set(problem.iter().map(ToString::to_string).collect());
            if problem.is_some() {
                input.set_value("");
            }
            preview.update(|shown| *shown = files::address(&input, shown.take()));
        });
    };
    let stop = move || {
        let Some(recording) = held.try_update_value(Option::take).flatten() else { return };
        phase.set(Phase::Busy);
        spawn_local(async move {
            match recording.finish().await {
                Ok(bytes) => {
                    if let Some(input) = input.get_untracked() {
                        files::put(&input, &bytes, "Recording.wav");
                        look();
                    }
                }
                Err(why) => told.set(vec![why.to_owned()]),
            }
            phase.set(Phase::Ready);
        });
    };
    let start = move || {
        phase.set(Phase::Busy);
        told.set(vec![]);
        spawn_local(async move {
            match Recording::start().await {
                Ok(recording) => {
                    held.set_value(Some(recording));
                    phase.set(Phase::On(0));
                    tick(phase, stop);
                }
                Err(why) => {
                    told.set(vec![why.to_owned()]);
                    phase.set(Phase::Ready);
                }
            }
        });
    };
    let press = move |_| match phase.get_untracked() {
        Phase::Ready => start(),
        Phase::On(_) => stop(),
        Phase::Missing | Phase::Busy => {}
    };
    let label = move || match phase.get() {
        Phase::Missing | Phase::Ready => "Record".to_owned(),
        Phase::Busy => "One moment".to_owned(),
        Phase::On(_) => "Stop".to_owned(),
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        if let (Some(input), Some(data)) = (input.get_untracked(), event.data_transfer()) {
            input.set_files(data.files().as_ref());
            look();
        }
    };
    let wrong = move || told.with(|told| !told.is_empty());

    view! {
        <div class="field" data-field="file" on:dragover=move |event| event.prevent_default() on:drop=dropped>
            <label for="file">"File"</label>
            <p class="hint" id="file-hint">
                {sound::RULE}<span class="needs-js">" Drop one here, choose one, or record one."</span>
            </p>
            <div class="drop">
                <input
                    class="input"
                    type="file"
                    id="file"
                    name="file"
                    accept=".wav,.mp3,audio/wav,audio/mpeg"
                    node_ref=input
                    on:change=move |_| look()
                    aria-describedby=move || if wrong() { "file-hint file-error" } else { "file-hint" }
                    aria-invalid=move || wrong().then_some("true")
                />
                <div class="input-row needs-js" hidden=move || phase.get() == Phase::Missing>
                    <button
                        class="button record"
                        type="button"
                        on:click=press
                        aria-disabled=move || (phase.get() == Phase::Busy).then_some("true")
                        data-on=move || matches!(phase.get(), Phase::On(_)).then_some("")
                    >
                        {label}
                    </button>
                    <span class="digits" hidden=move || !matches!(phase.get(), Phase::On(_))>
                        {move || match phase.get() {
                            Phase::On(passed) => format!("{} of {}", sound::length(passed), sound::length(*LENGTH.end())),
                            _ => String::new(),
                        }}
                    </span>
                </div>
                <audio class="player" controls hidden=move || preview.with(Option::is_none) src=preview aria-label="Play what you chose"></audio>
            </div>
            <div class="messages" id="file-error" aria-live="polite">
                {move || told.get().into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view()}
            </div>
        </div>
    }
}

/// Counts while a recording is on, and stops it in time for the longest that is taken.
fn tick(phase: RwSignal<Phase>, stop: impl Fn() + Copy + 'static) {
    const STEP: Duration = Duration::from_secs(1);
    set_timeout(
        move || {
            let Phase::On(passed) = phase.get_untracked() else { return };
            let passed = passed + 1000;
            phase.set(Phase::On(passed));
            if passed + 2000 > *LENGTH.end() { stop() } else { tick(phase, stop) }
        },
        STEP,
    );
}
