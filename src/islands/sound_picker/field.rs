//! The field "File": the recorder, the input, and what is wrong with what is in it.

use leptos::prelude::*;

use super::opened::Deed;
use super::picker::{Phase, Picker};
use crate::components::speech::{t, t_with, words};
use crate::domain::sound::{self, LENGTH};

/// Where a sound is recorded, chosen, dropped, and heard before it is sent.
#[component]
pub fn FileField(
    /// Its state.
    picker: Picker,
    /// What becomes of the sound. Who came to record a greeting finds the recorder first.
    deed: Deed,
) -> impl IntoView {
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        picker.drop(event.data_transfer());
    };
    let wrong = move || picker.told.with(|told| !told.is_empty());
    let spoken = move || wrong() || picker.silent.get();
    let (ways, end) = words().around("sound-picker-ways", "drop", &[]);
    let recorder = view! {
        <Recorder picker />
        <audio
            class="player"
            controls
            hidden=move || picker.preview.with(Option::is_none)
            src=picker.preview
            aria-label=t("sound-picker-play")
        ></audio>
    };
    let (first, last) = if deed == Deed::Greet {
        (Some(view! { <div class="recorder-first">{recorder}</div> }), None)
    } else {
        (None, Some(recorder))
    };
    view! {
        <div class="field" data-field="file" on:dragover=move |event| event.prevent_default() on:drop=dropped>
            {first}
            <label for="file">{t("sound-picker-file")}</label>
            <p class="hint" id="file-hint">
                {t("sound-picker-rule")}
                <span class="needs-js">" "{ways}<span class="can-drop">{t("sound-picker-or-drop")}</span>{end}</span>
            </p>
            <div class="drop">
                <input
                    class="input"
                    type="file"
                    id="file"
                    name="file"
                    accept=".wav,.mp3,audio/wav,audio/mpeg"
                    node_ref=picker.input
                    on:change=move |_| picker.chosen()
                    aria-describedby=move || if spoken() { "file-hint file-error" } else { "file-hint" }
                    aria-invalid=move || wrong().then_some("true")
                />
                {last}
            </div>
            <div class="messages" id="file-error" aria-live="polite">
                {move || picker.told.get().into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view()}
                {move || picker.silent.get().then(|| view! { <p class="warning">{t("sound-picker-silent")}</p> })}
            </div>
        </div>
    }
    .into_any()
}

/// The recorder's one button, and how long it has been on.
#[component]
fn Recorder(picker: Picker) -> impl IntoView {
    let label = move || match picker.phase.get() {
        Phase::Asleep | Phase::Missing | Phase::Ready => t("sound-picker-record"),
        Phase::Busy => t("sound-picker-moment"),
        Phase::On(_) => t("sound-picker-stop"),
    };
    let on = move || matches!(picker.phase.get(), Phase::On(_));
    let waits = move || matches!(picker.phase.get(), Phase::Asleep | Phase::Busy);
    view! {
        <div class="input-row needs-js" hidden=move || picker.phase.get() == Phase::Missing>
            <button
                class="button record"
                type="button"
                on:click=move |_| picker.press()
                aria-disabled=move || waits().then_some("true")
                data-on=move || on().then_some("")
            >
                {label}
            </button>
            <span class="digits" hidden=move || !on()>
                {move || match picker.phase.get() {
                    Phase::On(passed) => t_with(
                        "sound-picker-recorded",
                        &[("now", sound::length(passed).into()), ("longest", sound::length(*LENGTH.end()).into())],
                    ),
                    _ => String::new(),
                }}
            </span>
        </div>
    }
}
