//! Where the picker stands, and what each deed does to it.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use send_wrapper::SendWrapper;
use web_sys::DataTransfer;

use super::files;
use super::recording::{self, Recording};
use crate::components::speech::{t, words};
use crate::domain::sound::{LENGTH, RECORDING_RATE, SoundProblem, inaudible, wav};
use crate::domain::words::sound as rules;

/// Where the recorder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The page has not woken yet.
    Asleep,
    /// This browser has none to offer.
    Missing,
    /// It can begin.
    Ready,
    /// The browser asks for the microphone, or makes a file of what was heard.
    Busy,
    /// It has been on for so many milliseconds.
    On(u64),
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
    pub phase: RwSignal<Phase>,
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
            phase: RwSignal::new(Phase::Asleep),
            input: NodeRef::new(),
            held: StoredValue::new(None),
            failed: StoredValue::new(false),
            second: StoredValue::new(None),
        }
    }

    /// Offers the recorder if there is one, and looks at what was chosen before.
    pub fn wake(self) {
        self.phase.set(if recording::is_possible() { Phase::Ready } else { Phase::Missing });
        let files = self.input.get_untracked().and_then(|input| input.files());
        if files.is_some_and(|files| files.length() > 0) {
            self.chosen();
        }
    }

    /// The input holds another file, or none any more: says what is wrong with it, or offers to play it.
    pub fn chosen(self) {
        self.silent.set(false);
        spawn_local(self.show());
    }

    async fn show(self) {
        let (_, problem) = self.look().await;
        let Some(input) = self.input.get_untracked() else { return };
        self.preview.update(|shown| {
            files::give_up(shown.take());
            *shown = if problem.is_none() { files::address(&input) } else { None };
        });
        let problem = problem.filter(|problem| *problem != SoundProblem::NoFile);
        self.told.set(problem.iter().map(|problem| rules::problem(problem, words())).collect());
    }

    /// What the file is called and what is wrong with it. A bad one stays in the input, and its reason with it.
    pub async fn look(self) -> (String, Option<SoundProblem>) {
        match self.input.get_untracked() {
            Some(input) => (files::name(&input), files::problem(&input).await),
            None => (String::new(), Some(SoundProblem::NoFile)),
        }
    }

    /// Whether the last recording has failed since this was last asked. What is in the input then is an older
    /// file, and not what was meant.
    pub fn has_failed(self) -> bool {
        self.failed.try_update_value(std::mem::take).unwrap_or_default()
    }

    /// Whether something would be lost with the page.
    pub fn holds_a_sound(self) -> bool {
        let records = matches!(self.phase.get_untracked(), Phase::Busy | Phase::On(_));
        records || self.preview.with_untracked(Option::is_some)
    }

    /// Takes what was dropped.
    pub fn drop(self, data: Option<DataTransfer>) {
        if let (Some(input), Some(data)) = (self.input.get_untracked(), data) {
            if input.matches(":disabled").unwrap_or_default() {
                return;
            }
            input.set_files(data.files().as_ref());
            self.chosen();
        }
    }

    /// The recorder's one button.
    pub fn press(self) {
        match self.phase.get_untracked() {
            Phase::Ready => self.start(),
            Phase::On(_) => self.stop(),
            Phase::Asleep | Phase::Missing | Phase::Busy => {}
        }
    }

    fn start(self) {
        self.phase.set(Phase::Busy);
        self.told.set(vec![]);
        self.failed.set_value(false);
        spawn_local(async move {
            match Recording::start().await {
                Ok(recording) => {
                    self.held.set_value(Some(SendWrapper::new(recording)));
                    self.phase.set(Phase::On(0));
                    self.count(js_sys::Date::now());
                }
                Err(why) => {
                    self.told.set(vec![t(why)]);
                    self.phase.set(Phase::Ready);
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
        self.phase.set(Phase::Busy);
        spawn_local(async move {
            match recording.finish().await {
                Ok(mut heard) => {
                    // A timer that came late let it grow too long.
                    let longest = u64::from(RECORDING_RATE) * LENGTH.end() / 1000;
                    heard.truncate(usize::try_from(longest).unwrap_or(usize::MAX));
                    if let Some(input) = self.input.get_untracked() {
                        let name = format!("{}.wav", t("sound-picker-recording"));
                        files::put(&input, &wav::file(&heard, RECORDING_RATE), &name);
                        self.show().await;
                        self.silent.set(inaudible(&heard));
                    }
                }
                Err(why) => {
                    self.failed.set_value(true);
                    self.told.set(vec![t(why)]);
                }
            }
            self.phase.set(Phase::Ready);
        });
    }

    /// Counts while a recording is on since `began`, and stops it in time for the longest that is taken. The clock
    /// counts, not the timers: those of a page that is not looked at come late.
    fn count(self, began: f64) {
        let step = move || {
            let Phase::On(_) = self.phase.get_untracked() else { return };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a recording is short")]
            let passed = (js_sys::Date::now() - began).max(0.0) as u64;
            self.phase.set(Phase::On(passed));
            if passed + 2000 > *LENGTH.end() { self.stop() } else { self.count(began) }
        };
        self.second.set_value(set_timeout_with_handle(step, Duration::from_secs(1)).ok());
    }
}
