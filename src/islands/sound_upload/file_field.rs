//! The field "File": the recorder, the input, and what is wrong with what is in it.

use leptos::prelude::*;

use super::initial_state::UploadPurpose;
use super::picker::{Picker, RecorderState};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::sound::{self, DURATION_RANGE_MS};

/// Where a sound is recorded, chosen, dropped, and heard before it is sent.
#[component]
pub fn FileField(
    /// Its state.
    picker: Picker,
    /// What becomes of the sound. Who came to record a greeting finds the recorder first.
    deed: UploadPurpose,
) -> impl IntoView {
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        picker.on_drop(event.data_transfer());
    };
    let wrong = move || picker.told.with(|told| !told.is_empty());
    let spoken = move || wrong() || picker.silent.get();
    let (ways, end) = messages().split_around("sound-picker-ways", "drop", &[]);
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
    let (first, last) = if deed == UploadPurpose::Greet {
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
                    on:change=move |_| picker.on_file_change()
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
        RecorderState::NotHydrated | RecorderState::Unavailable | RecorderState::Ready => t("sound-picker-record"),
        RecorderState::Busy => t("sound-picker-moment"),
        RecorderState::Recording(_) => t("sound-picker-stop"),
    };
    let on = move || matches!(picker.phase.get(), RecorderState::Recording(_));
    let waits = move || matches!(picker.phase.get(), RecorderState::NotHydrated | RecorderState::Busy);
    view! {
        <div class="input-row needs-js" hidden=move || picker.phase.get() == RecorderState::Unavailable>
            <button
                class="button record"
                type="button"
                on:click=move |_| picker.toggle_recording()
                aria-disabled=move || waits().then_some("true")
                data-on=move || on().then_some("")
            >
                {label}
            </button>
            <span class="digits" hidden=move || !on()>
                {move || match picker.phase.get() {
                    RecorderState::Recording(passed) => t_format(
                        "sound-picker-recorded",
                        &[("now", sound::format_duration(passed).into()), ("longest", sound::format_duration(*DURATION_RANGE_MS.end()).into())],
                    ),
                    _ => String::new(),
                }}
            </span>
        </div>
    }
}
