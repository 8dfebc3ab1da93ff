//! Sending the form, and everything that follows from the answer. Whatever it is, the sound stays until it was
//! taken.

use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, HtmlFormElement, RequestInit, Response};

use super::opened::{Deed, Opened, why};
use super::picker::{Phase, Picker};
use crate::components::problems::PROBLEMS;
use crate::components::speech::{t, t_with, words};
use crate::domain::sound::{SoundField, SoundProblem};
use crate::error::AppError;
use crate::forms::sound::{Sent, SoundForm, Told};
use crate::islands::browser;
use crate::islands::plain_forms::SENT;

/// Why an attempt failed altogether.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// No answer came.
    Unanswered,
    /// The server's answer.
    Refused(AppError),
}

/// Where the form stands between the microphone and the server.
#[derive(Clone, Copy)]
pub struct Sending {
    picker: Picker,
    deed: Deed,
    action: StoredValue<String>,
    /// The mistakes that the last attempt was told.
    pub summary: RwSignal<Vec<Told>>,
    /// Why the last attempt failed altogether.
    pub trouble: RwSignal<Option<Failed>>,
    /// Whether an attempt is under way.
    pub busy: RwSignal<bool>,
    /// Whether the form goes off as soon as the recorder is done.
    pending: RwSignal<bool>,
    /// Whether the server has taken the sound.
    taken: StoredValue<bool>,
}

impl Sending {
    /// The form as it was opened.
    pub fn new(picker: Picker, opened: &Opened) -> Self {
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
    pub fn told(self, field: SoundField) -> Signal<Vec<String>> {
        Signal::derive(move || self.summary.with(|told| why(told, field)))
    }

    /// The form is to be sent. A recording that is on ends here, and is what is sent.
    pub fn submit(self, event: &ev::SubmitEvent) {
        event.prevent_default();
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        if matches!(self.picker.phase.get_untracked(), Phase::On(_)) {
            self.picker.press();
        }
        self.pending.set(true);
    }

    /// Sends what is to be sent once the recorder is done; and lets the browser ask before the page is left with
    /// a sound that was not.
    pub fn listen(self, form: NodeRef<Form>) {
        Effect::new(move |_| {
            let records = matches!(self.picker.phase.get(), Phase::Busy | Phase::On(_));
            if self.pending.get() && !records {
                self.pending.set(false);
                spawn_local(async move {
                    let failed = self.picker.has_failed();
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
                if self.picker.holds_a_sound() && !self.taken.get_value() {
                    event.prevent_default();
                }
            });
            on_cleanup(move || leaving.remove());
        });
    }

    async fn send(self, form: &HtmlFormElement) {
        self.trouble.set(None);
        let wrong = self.mistakes(form).await;
        if !wrong.is_empty() {
            return self.refuse(Told::all(&wrong, words()));
        }
        self.picker.told.set(vec![]);
        self.summary.set(vec![]);
        browser::title_error(false);
        match post(&self.action.get_value(), form).await {
            Ok(Sent::Done(page)) => {
                self.taken.set_value(true);
                let _ = form.set_attribute(SENT, "");
                browser::open(&page);
            }
            Ok(Sent::Wrong(told)) => self.refuse(told),
            Err(failed) => self.trouble.set(Some(failed)),
        }
    }

    /// What the server would refuse, as far as it shows here.
    async fn mistakes(self, form: &HtmlFormElement) -> Vec<SoundProblem> {
        let (name, file) = self.picker.look().await;
        let name = if self.deed.is_named() {
            SoundForm::from_pairs(&browser::pairs(form)).wrong_name(&name, file == Some(SoundProblem::NoFile))
        } else {
            None
        };
        file.into_iter().chain(name).collect()
    }

    fn refuse(self, told: Vec<Told>) {
        self.picker.told.set(why(&told, SoundField::File));
        self.summary.set(told);
        browser::title_error(true);
        browser::focus(if self.deed.is_named() { PROBLEMS } else { SoundField::File.name() });
    }
}

/// Sends the form to where a browser without scripts would send it.
async fn post(action: &str, form: &HtmlFormElement) -> Result<Sent, Failed> {
    let answered: Result<String, JsValue> = async {
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_body(FormData::new_with_form(form)?.as_ref());
        let answer = JsFuture::from(window().fetch_with_str_and_init(action, &request)).await?;
        let text = JsFuture::from(answer.unchecked_into::<Response>().text()?).await?;
        Ok(text.as_string().unwrap_or_default())
    }
    .await;
    let text = answered.map_err(|_| Failed::Unanswered)?;
    let refusal = || serde_json::from_str(&text).unwrap_or(AppError::Internal);
    serde_json::from_str(&text).map_err(|_| Failed::Refused(refusal()))
}

/// Why an attempt failed altogether, and that the sound is not lost.
#[component]
pub fn Trouble(
    /// The form's.
    sending: Sending,
) -> impl IntoView {
    move || {
        sending.trouble.get().map(|failed| {
            let why = match failed {
                Failed::Unanswered => t("sound-picker-unreached"),
                Failed::Refused(error) => error.message(words()),
            };
            let sign_in = (failed == Failed::Refused(AppError::SignedOut)).then(|| {
                let (before, after) = sending.deed.sign_in();
                view! { <p>{before}<a href="/sign-in" target="_blank">{t("refusals-sign-in-tab")}</a>{after}</p> }
            });
            view! {
                <div class="notice notice-error" role="alert">
                    <h2>{t("sound-picker-not-saved")}</h2>
                    <p>{t_with("sound-picker-still-here", &[("why", why.into())])}</p>
                    {sign_in}
                </div>
            }
        })
    }
}
