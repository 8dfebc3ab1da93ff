//! Choosing a sound: with the picker, by dropping a file, or by recording one.
//!
//! Whatever way it came, it ends as the file of an ordinary input, and the form around it is sent as it
//! would be without a script.

mod files;
mod picker;
mod recording;

use leptos::prelude::*;

use crate::domain::sound::{self, LENGTH};
use picker::{Phase, Picker};

/// The field "File" of a form.
#[island(lazy)]
pub fn SoundPicker(
    /// What the server said of the file that was sent.
    told: Vec<String>,
) -> impl IntoView {
    let picker = Picker::new(told);
    Effect::new(move |_| picker.wake());
    let label = move || match picker.phase.get() {
        Phase::Missing | Phase::Ready => "Record",
        Phase::Busy => "One moment",
        Phase::On(_) => "Stop",
    };
    let on = move || matches!(picker.phase.get(), Phase::On(_));
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        picker.drop(event.data_transfer());
    };
    let wrong = move || picker.told.with(|told| !told.is_empty());

    view! {
        <div class="field" data-field="file" on:dragover=move |event| event.prevent_default() on:drop=dropped>
            <label for="file">"File"</label>
            <p class="hint" id="file-hint">
                {sound::RULE}<span class="needs-js">" Drop one here, choose one, or record one. A recording is lost if your session ends before it is sent."</span>
            </p>
            <div class="drop">
                <input
                    class="input"
                    type="file"
                    id="file"
                    name="file"
                    accept=".wav,.mp3,audio/wav,audio/mpeg"
                    node_ref=picker.input
                    on:change=move |_| picker.look()
                    aria-describedby=move || if wrong() { "file-hint file-error" } else { "file-hint" }
                    aria-invalid=move || wrong().then_some("true")
                />
                <div class="input-row needs-js" hidden=move || picker.phase.get() == Phase::Missing>
                    <button
                        class="button record"
                        type="button"
                        on:click=move |_| picker.press()
                        aria-disabled=move || (picker.phase.get() == Phase::Busy).then_some("true")
                        data-on=move || on().then_some("")
                    >
                        {label}
                    </button>
                    <span class="digits" hidden=move || !on()>
                        {move || match picker.phase.get() {
                            Phase::On(passed) => format!("{} of {}", sound::length(passed), sound::length(*LENGTH.end())),
                            _ => String::new(),
                        }}
                    </span>
                </div>
                <audio class="player" controls hidden=move || picker.preview.with(Option::is_none) src=picker.preview aria-label="Play what you chose"></audio>
            </div>
            <div class="messages" id="file-error" aria-live="polite">
                {move || picker.told.get().into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view()}
            </div>
        </div>
    }
}
