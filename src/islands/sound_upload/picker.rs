//! The state of the picker, and its actions.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use web_sys::DataTransfer;

use super::files;
use super::recording::{self, Recording};
use crate::components::field::FieldMessage;
use crate::components::i18n::{messages, t};
use crate::domain::form_error::FormError as _;
use crate::domain::sound::{DURATION_RANGE_MS, RECORDING_SAMPLE_RATE, SoundError, is_silent, wav};
use crate::i18n::key;

/// The state of the recorder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecorderState {
    /// The island is not hydrated yet.
    NotHydrated,
    /// Not supported by this browser.
    Unavailable,
    /// Ready to record.
    Ready,
    /// Waiting for microphone permission, or encoding a recording.
    Busy,
    /// Recording for this many milliseconds.
    Recording(u64),
}

/// The signals of one picker.
#[derive(Clone, Copy)]
pub struct Picker {
    /// The errors of the file.
    pub errors: RwSignal<Vec<FieldMessage>>,
    /// Whether the recording is silent.
    pub silent: RwSignal<bool>,
    /// The URL to play the chosen file.
    pub preview: RwSignal<Option<String>>,
    /// The state of the recorder.
    pub phase: RwSignal<RecorderState>,
    /// The file input.
    pub input: NodeRef<leptos::html::Input>,
    /// The running recording. Always empty on the server, where a page may be dropped on another thread.
    recording: StoredValue<Option<SendWrapper<Recording>>>,
    failed: StoredValue<bool>,
    /// The timer of the running second.
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Picker {
    /// A picker with the errors that the server reported for the file.
    pub fn new(errors: Vec<FieldMessage>) -> Self {
        Self {
            errors: RwSignal::new(errors),
            silent: RwSignal::new(false),
            preview: RwSignal::new(None),
            phase: RwSignal::new(RecorderState::NotHydrated),
            input: NodeRef::new(),
            recording: StoredValue::new(None),
            failed: StoredValue::new(false),
            timer: StoredValue::new(None),
        }
    }

    /// The errors of the file, and a warning if the recording is silent.
    pub fn messages(self) -> Signal<Vec<FieldMessage>> {
        Signal::derive(move || {
            let warning = self.silent.get().then(|| FieldMessage::Warning(t(key!("sound-picker-silent"))));
            self.errors.get().into_iter().chain(warning).collect()
        })
    }

    /// Offers the recorder if it is supported, and checks a file chosen before hydration.
    pub fn hydrate(self) {
        self.phase.set(if recording::is_possible() { RecorderState::Ready } else { RecorderState::Unavailable });
        let files = self.input.get_untracked().and_then(|input| input.files());
        if files.is_some_and(|files| files.length() > 0) {
            self.on_file_change();
        }
    }

    /// The input has another file or none: shows its error, or a preview.
    pub fn on_file_change(self) {
        self.silent.set(false);
        spawn_local(self.show());
    }

    async fn show(self) {
        let (_, error) = self.check_file().await;
        let Some(input) = self.input.get_untracked() else { return };
        self.preview.update(|preview| {
            files::revoke_url(preview.take());
            *preview = if error.is_none() { files::object_url(&input) } else { None };
        });
        let error = error.filter(|error| *error != SoundError::NoFile);
        self.errors.set(error.iter().map(|error| FieldMessage::Error(error.message(messages()))).collect());
    }

    /// The name of the file and its error. An invalid file stays in the input, with the error shown.
    pub async fn check_file(self) -> (String, Option<SoundError>) {
        match self.input.get_untracked() {
            Some(input) => (files::file_name(&input), files::check_file(&input).await),
            None => (String::new(), Some(SoundError::NoFile)),
        }
    }

    /// Whether the last recording has failed since the last call. The input then contains an older file, which must not
    /// be submitted.
    pub fn take_failure(self) -> bool {
        self.failed.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Whether leaving the page would lose a sound.
    pub fn has_unsaved_sound(self) -> bool {
        let is_recording = matches!(self.phase.get_untracked(), RecorderState::Busy | RecorderState::Recording(_));
        is_recording || self.preview.with_untracked(Option::is_some)
    }

    /// Uses a dropped file.
    pub fn on_drop(self, data: Option<DataTransfer>) {
        if let (Some(input), Some(data)) = (self.input.get_untracked(), data) {
            if input.matches(":disabled").unwrap_or_default() {
                return;
            }
            input.set_files(data.files().as_ref());
            self.on_file_change();
        }
    }

    /// Starts or stops recording.
    pub fn toggle_recording(self) {
        match self.phase.get_untracked() {
            RecorderState::Ready => self.start(),
            RecorderState::Recording(_) => self.stop(),
            RecorderState::NotHydrated | RecorderState::Unavailable | RecorderState::Busy => {}
        }
    }

    fn start(self) {
        self.phase.set(RecorderState::Busy);
        self.errors.set(vec![]);
        self.failed.set_value(false);
        spawn_local(async move {
            match Recording::start().await {
                Ok(recording) => {
                    self.recording.set_value(Some(SendWrapper::new(recording)));
                    self.phase.set(RecorderState::Recording(0));
                    self.update_timer(js_sys::Date::now());
                }
                Err(error) => {
                    self.errors.set(vec![FieldMessage::Error(t(error))]);
                    self.phase.set(RecorderState::Ready);
                }
            }
        });
    }

    fn stop(self) {
        let recording = self.recording.try_update_value(Option::take).flatten();
        let Some(recording) = recording.map(SendWrapper::take) else { return };
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
        self.phase.set(RecorderState::Busy);
        spawn_local(async move {
            match recording.finish().await {
                Ok(mut samples) => {
                    // A delayed timer may have let the recording run too long.
                    let max_samples = u64::from(RECORDING_SAMPLE_RATE) * DURATION_RANGE_MS.end() / 1000;
                    samples.truncate(usize::try_from(max_samples).unwrap_or(usize::MAX));
                    if let Some(input) = self.input.get_untracked() {
                        let name = format!("{}.wav", t(key!("sound-picker-recording")));
                        files::set_file(&input, &wav::encode(&samples, RECORDING_SAMPLE_RATE), &name);
                        self.show().await;
                        self.silent.set(is_silent(&samples));
                    }
                }
                Err(error) => {
                    self.failed.set_value(true);
                    self.errors.set(vec![FieldMessage::Error(t(error))]);
                }
            }
            self.phase.set(RecorderState::Ready);
        });
    }

    /// Updates the recorded time every second, and stops at the maximum length. Measures with the clock, since timers
    /// of background tabs are delayed.
    fn update_timer(self, started_at: f64) {
        let tick = move || {
            let RecorderState::Recording(_) = self.phase.get_untracked() else { return };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a recording is short")]
            let elapsed = (js_sys::Date::now() - started_at).max(0.0) as u64;
            self.phase.set(RecorderState::Recording(elapsed));
            if elapsed + 2000 > *DURATION_RANGE_MS.end() { self.stop() } else { self.update_timer(started_at) }
        };
        self.timer.set_value(set_timeout_with_handle(tick, Duration::from_secs(1)).ok());
    }
}
