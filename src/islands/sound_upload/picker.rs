//! Where the picker stands, and what each deed does to it.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use web_sys::DataTransfer;

use super::files;
use super::recording::{self, Recording};
use crate::components::i18n::{messages, t};
use crate::domain::messages::sound as rules;
use crate::domain::sound::{DURATION_RANGE_MS, RECORDING_SAMPLE_RATE, SoundProblem, is_silent, wav};

/// Where the recorder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecorderState {
    /// The page has not woken yet.
    NotHydrated,
    /// This browser has none to offer.
    Unavailable,
    /// It can begin.
    Ready,
    /// The browser asks for the microphone, or makes a file of what was heard.
    Busy,
    /// It has been on for so many milliseconds.
    Recording(u64),
}

/// The signals of one picker.
#[derive(Clone, Copy)]
pub struct Picker {
    /// What is wrong with the file.
    pub told: RwSignal<Vec<String>>,
    /// Whether nothing can be heard in what was recorded.
    pub silent: RwSignal<bool>,
    /// An address at which the chosen file is played.
    pub preview: RwSignal<Option<String>>,
    /// Where the recorder stands.
    pub phase: RwSignal<RecorderState>,
    /// The input that is sent.
    pub input: NodeRef<leptos::html::Input>,
    /// What is being recorded. Nothing is, on the server, where a page may end on another thread than it began on.
    held: StoredValue<Option<SendWrapper<Recording>>>,
    failed: StoredValue<bool>,
    /// The second that is running.
    second: StoredValue<Option<TimeoutHandle>>,
}

impl Picker {
    /// One that shows what the server said of the file that was sent.
    pub fn new(told: Vec<String>) -> Self {
        Self {
            told: RwSignal::new(told),
            silent: RwSignal::new(false),
            preview: RwSignal::new(None),
            phase: RwSignal::new(RecorderState::NotHydrated),
            input: NodeRef::new(),
            held: StoredValue::new(None),
            failed: StoredValue::new(false),
            second: StoredValue::new(None),
        }
    }

    /// Offers the recorder if there is one, and looks at what was chosen before.
    pub fn hydrate(self) {
        self.phase.set(if recording::is_possible() { RecorderState::Ready } else { RecorderState::Unavailable });
        let files = self.input.get_untracked().and_then(|input| input.files());
        if files.is_some_and(|files| files.length() > 0) {
            self.on_file_change();
        }
    }

    /// The input holds another file, or none any more: says what is wrong with it, or offers to play it.
    pub fn on_file_change(self) {
        self.silent.set(false);
        spawn_local(self.show());
    }

    async fn show(self) {
        let (_, problem) = self.check_file().await;
        let Some(input) = self.input.get_untracked() else { return };
        self.preview.update(|shown| {
            files::revoke_url(shown.take());
            *shown = if problem.is_none() { files::object_url(&input) } else { None };
        });
        let problem = problem.filter(|problem| *problem != SoundProblem::NoFile);
        self.told.set(problem.iter().map(|problem| rules::problem(problem, messages())).collect());
    }

    /// What the file is called and what is wrong with it. A bad one stays in the input, and its reason with it.
    pub async fn check_file(self) -> (String, Option<SoundProblem>) {
        match self.input.get_untracked() {
            Some(input) => (files::file_name(&input), files::check_file(&input).await),
            None => (String::new(), Some(SoundProblem::NoFile)),
        }
    }

    /// Whether the last recording has failed since this was last asked. What is in the input then is an older
    /// file, and not what was meant.
    pub fn take_failure(self) -> bool {
        self.failed.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Whether something would be lost with the page.
    pub fn has_unsaved_sound(self) -> bool {
        let records = matches!(self.phase.get_untracked(), RecorderState::Busy | RecorderState::Recording(_));
        records || self.preview.with_untracked(Option::is_some)
    }

    /// Takes what was dropped.
    pub fn on_drop(self, data: Option<DataTransfer>) {
        if let (Some(input), Some(data)) = (self.input.get_untracked(), data) {
            if input.matches(":disabled").unwrap_or_default() {
                return;
            }
            input.set_files(data.files().as_ref());
            self.on_file_change();
        }
    }

    /// The recorder's one button.
    pub fn toggle_recording(self) {
        match self.phase.get_untracked() {
            RecorderState::Ready => self.start(),
            RecorderState::Recording(_) => self.stop(),
            RecorderState::NotHydrated | RecorderState::Unavailable | RecorderState::Busy => {}
        }
    }

    fn start(self) {
        self.phase.set(RecorderState::Busy);
        self.told.set(vec![]);
        self.failed.set_value(false);
        spawn_local(async move {
            match Recording::start().await {
                Ok(recording) => {
                    self.held.set_value(Some(SendWrapper::new(recording)));
                    self.phase.set(RecorderState::Recording(0));
                    self.update_timer(js_sys::Date::now());
                }
                Err(why) => {
                    self.told.set(vec![t(why)]);
                    self.phase.set(RecorderState::Ready);
                }
            }
        });
    }

    fn stop(self) {
        let held = self.held.try_update_value(Option::take).flatten();
        let Some(recording) = held.map(SendWrapper::take) else { return };
        if let Some(second) = self.second.try_update_value(Option::take).flatten() {
            second.clear();
        }
        self.phase.set(RecorderState::Busy);
        spawn_local(async move {
            match recording.finish().await {
                Ok(mut heard) => {
                    // A timer that came late let it grow too long.
                    let longest = u64::from(RECORDING_SAMPLE_RATE) * DURATION_RANGE_MS.end() / 1000;
                    heard.truncate(usize::try_from(longest).unwrap_or(usize::MAX));
                    if let Some(input) = self.input.get_untracked() {
                        let name = format!("{}.wav", t("sound-picker-recording"));
                        files::set_file(&input, &wav::encode(&heard, RECORDING_SAMPLE_RATE), &name);
                        self.show().await;
                        self.silent.set(is_silent(&heard));
                    }
                }
                Err(why) => {
                    self.failed.set_value(true);
                    self.told.set(vec![t(why)]);
                }
            }
            self.phase.set(RecorderState::Ready);
        });
    }

    /// Counts while a recording is on since `began`, and stops it in time for the longest that is taken. The clock
    /// counts, not the timers: those of a page that is not looked at come late.
    fn update_timer(self, began: f64) {
        let step = move || {
            let RecorderState::Recording(_) = self.phase.get_untracked() else { return };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a recording is short")]
            let passed = (js_sys::Date::now() - began).max(0.0) as u64;
            self.phase.set(RecorderState::Recording(passed));
            if passed + 2000 > *DURATION_RANGE_MS.end() { self.stop() } else { self.update_timer(began) }
        };
        self.second.set_value(set_timeout_with_handle(step, Duration::from_secs(1)).ok());
    }
}
