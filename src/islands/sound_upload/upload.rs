//! Sending the form, and everything that follows from the answer. Whatever it is, the sound stays until it was
//! taken.

use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response};

use super::initial_state::{InitialState, UploadPurpose, errors_of};
use super::picker::{Picker, RecorderState};
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::sound::{SoundField, SoundProblem};
use crate::error::AppError;
use crate::forms::sound::{SoundError, SoundForm, SoundFormResult};
use crate::islands::browser;
use crate::islands::plain_forms::SUBMITTING_ATTRIBUTE;

/// Why an attempt failed altogether.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadFailure {
    /// No answer came.
    Unanswered,
    /// The server's answer.
    Refused(AppError),
}

/// Where the form stands between the microphone and the server.
#[derive(Clone, Copy)]
pub struct UploadController {
    picker: Picker,
    deed: UploadPurpose,
    action: StoredValue<String>,
    /// The mistakes that the last attempt was told.
    pub summary: RwSignal<Vec<SoundError>>,
    /// Why the last attempt failed altogether.
    pub trouble: RwSignal<Option<UploadFailure>>,
    /// Whether an attempt is under way.
    pub busy: RwSignal<bool>,
    /// Whether the form goes off as soon as the recorder is done.
    pending: RwSignal<bool>,
    /// Whether the server has taken the sound.
    taken: StoredValue<bool>,
}

impl UploadController {
    /// The form as it was opened.
    pub fn new(picker: Picker, opened: &InitialState) -> Self {
        Self {
            picker,
            deed: opened.deed,
            action: StoredValue::new(opened.action.clone()),
            summary: RwSignal::new(opened.told.clone()),
            trouble: RwSignal::new(None),
            busy: RwSignal::new(false),
            pending: RwSignal::new(false),
            taken: StoredValue::new(false),
        }
    }

    /// What the last attempt was told of one field.
    pub fn errors_of(self, field: SoundField) -> Signal<Vec<String>> {
        Signal::derive(move || self.summary.with(|told| errors_of(told, field)))
    }

    /// The form is to be sent. A recording that is on ends here, and is what is sent.
    pub fn on_submit(self, event: &ev::SubmitEvent) {
        event.prevent_default();
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        if matches!(self.picker.phase.get_untracked(), RecorderState::Recording(_)) {
            self.picker.toggle_recording();
        }
        self.pending.set(true);
    }

    /// Sends what is to be sent once the recorder is done; and lets the browser ask before the page is left with
    /// a sound that was not.
    pub fn add_listeners(self, form: NodeRef<Form>) {
        Effect::new(move |_| {
            let records = matches!(self.picker.phase.get(), RecorderState::Busy | RecorderState::Recording(_));
            if self.pending.get() && !records {
                self.pending.set(false);
                spawn_local(async move {
                    let failed = self.picker.take_failure();
                    if let Some(form) = form.get_untracked().filter(|_| !failed) {
                        self.send(&form).await;
                    }
                    if !self.taken.get_value() {
                        self.busy.set(false);
                    }
                });
            }
        });
        Effect::new(move |_| {
            let leaving = window_event_listener(ev::beforeunload, move |event| {
                if self.picker.has_unsaved_sound() && !self.taken.get_value() {
                    event.prevent_default();
                }
            });
            on_cleanup(move || leaving.remove());
        });
    }

    async fn send(self, form: &HtmlFormElement) {
        self.trouble.set(None);
        let wrong = self.validate(form).await;
        if !wrong.is_empty() {
            return self.show_errors(SoundError::from_problems(&wrong, messages()));
        }
        self.picker.told.set(vec![]);
        self.summary.set(vec![]);
        browser::set_title_error(false);
        match post(&self.action.get_value(), form).await {
            Ok(SoundFormResult::Done(page)) => {
                self.taken.set_value(true);
                let _ = form.set_attribute(SUBMITTING_ATTRIBUTE, "");
                browser::navigate(&page);
            }
            Ok(SoundFormResult::Wrong(told)) => self.show_errors(told),
            Err(failed) => self.trouble.set(Some(failed)),
        }
    }

    /// What the server would refuse, as far as it shows here.
    async fn validate(self, form: &HtmlFormElement) -> Vec<SoundProblem> {
        let (name, file) = self.picker.check_file().await;
        let name = if self.deed.is_named() {
            SoundForm::from_pairs(&browser::form_pairs(form)).name_error(&name, file == Some(SoundProblem::NoFile))
        } else {
            None
        };
        file.into_iter().chain(name).collect()
    }

    fn show_errors(self, told: Vec<SoundError>) {
        self.picker.told.set(errors_of(&told, SoundField::File));
        self.summary.set(told);
        browser::set_title_error(true);
        browser::focus(if self.deed.is_named() { ERROR_SUMMARY_ID } else { SoundField::File.name() });
    }
}

/// Sends the form to where a browser without scripts would send it.
async fn post(action: &str, form: &HtmlFormElement) -> Result<SoundFormResult, UploadFailure> {
    let answered: Result<String, JsValue> = async {
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(FormData::new_with_form(form)?.as_ref());
        let answer = JsFuture::from(window().fetch_with_str_and_init(action, &request)).await?;
        let text = JsFuture::from(answer.unchecked_into::<Response>().text()?).await?;
        Ok(text.as_string().unwrap_or_default())
    }
    .await;
    let text = answered.map_err(|_| UploadFailure::Unanswered)?;
    let refusal = || serde_json::from_str(&text).unwrap_or(AppError::Internal);
    serde_json::from_str(&text).map_err(|_| UploadFailure::Refused(refusal()))
}

/// Why an attempt failed altogether, and that the sound is not lost.
#[component]
pub fn UploadError(
    /// The form's.
    sending: UploadController,
) -> impl IntoView {
    move || {
        sending.trouble.get().map(|failed| {
            let why = match failed {
                UploadFailure::Unanswered => t("sound-picker-unreached"),
                UploadFailure::Refused(error) => error.message(messages()),
            };
            let sign_in = (failed == UploadFailure::Refused(AppError::SignedOut)).then(|| {
                let (before, after) = sending.deed.sign_in();
                view! { <p>{before}<a href="/sign-in" target="_blank">{t("request-errors-sign-in-tab")}</a>{after}</p> }
            });
            view! {
                <div class="notice notice-error" role="alert">
                    <h2>{t("sound-picker-not-saved")}</h2>
                    <p>{t_format("sound-picker-still-here", &[("why", why.into())])}</p>
                    {sign_in}
                </div>
            }
        })
    }
}
