//! The file field: recorder, file input, preview and errors.

use leptos::prelude::*;

use super::initial_state::UploadPurpose;
use super::picker::{Picker, RecorderState};
use crate::components::field::{FormField, LabeledField};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::rule_messages::sound as rules;
use crate::domain::sound::{self, DURATION_RANGE_MS, SoundField};
use crate::i18n::key;

/// The id of the hint that says how a sound gets into the field.
const SOURCES_HINT_ID: &str = "file-sources";

/// Records, chooses or drops a sound, and plays it before it is submitted.
#[component]
pub fn FileField(
    /// The state of the picker.
    picker: Picker,
    /// The purpose of the sound. For a greeting the recorder comes first.
    purpose: UploadPurpose,
) -> impl IntoView {
    let on_drop = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        picker.on_drop(event.data_transfer());
    };
    let field = FormField::from(SoundField::File)
        .hint(rules::file_rule(messages()))
        .messages(picker.messages())
        .also_described_by(SOURCES_HINT_ID);
    let (invalid, description_ids) = (field.is_invalid(), field.description_ids());
    let recorder = view! {
        <Recorder picker />
        <audio
            class="audio-player"
            controls
            hidden=move || picker.preview.with(Option::is_none)
            src=picker.preview
            aria-label=t(key!("sound-picker-preview"))
        ></audio>
    };
    let (top, bottom) = if purpose == UploadPurpose::Greet {
        (Some(view! { <div class="recorder-primary">{recorder}</div> }), None)
    } else {
        (None, Some(recorder))
    };
    view! {
        <div class="stack" on:dragover=move |event| event.prevent_default() on:drop=on_drop>
            {top}
            <LabeledField field live="polite">
                <p class="hint needs-js" id=SOURCES_HINT_ID>
                    {t(key!("sound-picker-choose-or-record"))}
                    <span class="drop-hint">" "{t(key!("sound-picker-or-drop"))}</span>
                </p>
                <div class="drop-zone">
                    <input
                        class="input"
                        type="file"
                        id="file"
                        name="file"
                        accept=".wav,.mp3,audio/wav,audio/mpeg"
                        node_ref=picker.input
                        on:change=move |_| picker.on_file_change()
                        aria-describedby=description_ids
                        aria-invalid=move || invalid.get().then_some("true")
                    />
                    {bottom}
                </div>
            </LabeledField>
        </div>
    }
    .into_any()
}

/// The button of the recorder, and the recorded time.
#[component]
fn Recorder(picker: Picker) -> impl IntoView {
    let label = move || match picker.phase.get() {
        RecorderState::NotHydrated | RecorderState::Unavailable | RecorderState::Ready => {
            t(key!("sound-picker-record"))
        }
        RecorderState::Busy => t(key!("sound-picker-wait")),
        RecorderState::Recording(_) => t(key!("sound-picker-stop")),
    };
    let is_recording = move || matches!(picker.phase.get(), RecorderState::Recording(_));
    let is_busy = move || matches!(picker.phase.get(), RecorderState::NotHydrated | RecorderState::Busy);
    view! {
        <div class="input-row needs-js" hidden=move || picker.phase.get() == RecorderState::Unavailable>
            <button
                class="button record-button"
                type="button"
                on:click=move |_| picker.toggle_recording()
                aria-disabled=move || is_busy().then_some("true")
                data-active=move || is_recording().then_some("")
            >
                {label}
            </button>
            <span class="digits" hidden=move || !is_recording()>
                {move || match picker.phase.get() {
                    RecorderState::Recording(elapsed) => t_format(
                        key!("sound-picker-recorded"),
                        &[("now", sound::format_duration(elapsed).into()), ("longest", sound::format_duration(*DURATION_RANGE_MS.end()).into())],
                    ),
                    _ => String::new(),
                }}
            </span>
        </div>
    }
}
