//! Submitting the form, and handling the response. The sound is kept until the server has accepted it.

use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response};

use super::initial_state::{InitialState, UploadPurpose};
use super::picker::{Picker, RecorderState};
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::field::{FormField, error_messages};
use crate::components::i18n::{messages, t, t_format};
use crate::domain::sound::{SoundError, SoundField};
use crate::error::AppError;
use crate::forms::sound::{SoundForm, SoundFormResult};
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::in_place_forms::SUBMITTING_ATTRIBUTE;
use crate::paths;

/// Why an attempt failed as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadFailure {
    /// No response arrived.
    Unanswered,
    /// The server returned an error.
    Refused(AppError),
}

/// The state of the form between recorder and server.
#[derive(Clone, Copy)]
pub struct UploadController {
    picker: Picker,
    purpose: UploadPurpose,
    action: StoredValue<String>,
    /// The errors of the last attempt.
    pub summary: RwSignal<Vec<SoundError>>,
    /// Why the last attempt failed as a whole.
    pub failure: RwSignal<Option<UploadFailure>>,
    /// Whether an upload is in progress.
    pub busy: RwSignal<bool>,
    /// Whether the form is submitted as soon as the recorder is done.
    pending: RwSignal<bool>,
    /// Whether the server has accepted the sound.
    accepted: StoredValue<bool>,
}

impl UploadController {
    /// A controller for the form in its initial state.
    pub fn new(picker: Picker, initial: &InitialState) -> Self {
        Self {
            picker,
            purpose: initial.purpose,
            action: StoredValue::new(initial.action.clone()),
            summary: RwSignal::new(initial.errors.clone()),
            failure: RwSignal::new(None),
            busy: RwSignal::new(false),
            pending: RwSignal::new(false),
            accepted: StoredValue::new(false),
        }
    }

    /// A field of the form, with its errors from the last attempt.
    pub fn field(self, field: SoundField) -> FormField {
        let own = move || self.summary.with(|errors| error_messages(errors, field.name()));
        FormField::from(field).messages(Signal::derive(own))
    }

    /// Submits the form. A running recording is stopped first, and is what is submitted.
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

    /// Submits once the recorder is done, and lets the browser ask before an unsaved sound is lost.
    pub fn add_listeners(self, form: NodeRef<Form>) {
        Effect::new(move |_| {
            let is_recording = matches!(self.picker.phase.get(), RecorderState::Busy | RecorderState::Recording(_));
            if self.pending.get() && !is_recording {
                self.pending.set(false);
                spawn_local(async move {
                    let failed = self.picker.take_failure();
                    if let Some(form) = form.get_untracked().filter(|_| !failed) {
                        self.send(&form).await;
                    }
                    if !self.accepted.get_value() {
                        self.busy.set(false);
                    }
                });
            }
        });
        Effect::new(move |_| {
            let beforeunload = window_event_listener(ev::beforeunload, move |event| {
                if self.picker.has_unsaved_sound() && !self.accepted.get_value() {
                    event.prevent_default();
                }
            });
            on_cleanup(move || beforeunload.remove());
        });
    }

    async fn send(self, form: &HtmlFormElement) {
        self.failure.set(None);
        let errors = self.validate(form).await;
        if !errors.is_empty() {
            return self.show_errors(errors);
        }
        self.picker.errors.set(vec![]);
        self.summary.set(vec![]);
        browser::set_title_error(false);
        match post(&self.action.get_value(), form).await {
            Ok(SoundFormResult::Done(page)) => {
                self.accepted.set_value(true);
                let _ = form.set_attribute(SUBMITTING_ATTRIBUTE, "");
                browser::navigate(&page);
            }
            Ok(SoundFormResult::Wrong(errors)) => self.show_errors(errors),
            Err(failure) => self.failure.set(Some(failure)),
        }
    }

    /// Errors that the server would report, as far as they can be detected here.
    async fn validate(self, form: &HtmlFormElement) -> Vec<SoundError> {
        let (name, file) = self.picker.check_file().await;
        let name = if self.purpose.is_named() {
            SoundForm::from_pairs(&browser::form_pairs(form)).name_error(&name, file == Some(SoundError::NoFile))
        } else {
            None
        };
        file.into_iter().chain(name).collect()
    }

    fn show_errors(self, errors: Vec<SoundError>) {
        self.picker.errors.set(error_messages(&errors, SoundField::File.name()));
        self.summary.set(errors);
        browser::set_title_error(true);
        browser::focus(if self.purpose.is_named() { ERROR_SUMMARY_ID } else { SoundField::File.name() });
    }
}

/// Posts the form to the address that a browser without scripts would use.
async fn post(action: &str, form: &HtmlFormElement) -> Result<SoundFormResult, UploadFailure> {
    let body: Result<String, JsValue> = async {
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(FormData::new_with_form(form)?.as_ref());
        let response = JsFuture::from(window().fetch_with_str_and_init(action, &request)).await?;
        let text = JsFuture::from(response.unchecked_into::<Response>().text()?).await?;
        Ok(text.as_string().unwrap_or_default())
    }
    .await;
    let text = body.map_err(|_| UploadFailure::Unanswered)?;
    let error = || serde_json::from_str(&text).unwrap_or(AppError::Internal);
    serde_json::from_str(&text).map_err(|_| UploadFailure::Refused(error()))
}

/// Why the last attempt failed, and that the sound is not lost.
#[component]
pub fn UploadError(
    /// The form's controller.
    upload: UploadController,
) -> impl IntoView {
    move || {
        upload.failure.get().map(|failure| {
            let reason = match failure {
                UploadFailure::Unanswered => t(key!("sound-picker-no-connection")),
                UploadFailure::Refused(error) => error.message(messages()),
            };
            let sign_in = (failure == UploadFailure::Refused(AppError::SignedOut)).then(|| {
                let (before, after) = upload.purpose.sign_in();
                view! { <p>{before}<a href=paths::SIGN_IN target="_blank">{t(key!("request-errors-sign-in-tab"))}</a>{after}</p> }
            });
            view! {
                <div class="notice notice-error" role="alert">
                    <h2>{t(key!("sound-picker-not-saved"))}</h2>
                    <p>{t_format(key!("sound-picker-still-here"), &[("why", reason.into())])}</p>
                    {sign_in}
                </div>
            }
        })
    }
}
