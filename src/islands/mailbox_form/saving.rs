//! Sending the form, and everything that follows from the answer.

use std::time::Duration;

use leptos::ev;
use leptos::html::Form;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::Opened;
use super::stale::Meanwhile;
use crate::components::form_state::FormState;
use crate::components::problems::PROBLEMS;
use crate::components::speech::{t, t_with, words};
use crate::domain::field::Field;
use crate::domain::number::MailboxNumber;
use crate::domain::problem::FieldError;
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::forms::submission::{Saved, Submission};
use crate::forms::values::Values;
use crate::islands::browser;
use crate::islands::calls::{is_taken, save_mailbox, surroundings_of};

/// Where the form stands between the keyboard and the server.
#[derive(Clone, Copy)]
pub struct Saving {
    state: FormState,
    uuid: StoredValue<Option<String>>,
    origin: StoredValue<Origin>,
    /// The version that the inputs started from.
    pub version: RwSignal<i64>,
    /// The mistakes that the last attempt was told; they stay in the list at the top until the next.
    pub summary: RwSignal<Vec<FieldError>>,
    /// Set when somebody else saved meanwhile.
    pub stale: RwSignal<Option<Meanwhile>>,
    /// Why the last attempt failed altogether.
    pub trouble: RwSignal<Option<AppError>>,
    /// Whether an attempt is under way.
    pub busy: RwSignal<bool>,
    /// Whether something was changed since the form was opened.
    pub dirty: RwSignal<bool>,
    /// What the last check found.
    pub checked: RwSignal<Option<String>>,
    last_edited: RwSignal<Option<Field>>,
    /// Whether a mouse button or a finger is down. A message that appeared now would push what is
    /// being pressed from under it, and the click would be lost.
    pressed: RwSignal<bool>,
    /// Fields that were left meanwhile.
    left_meanwhile: RwSignal<Vec<Field>>,
    look_up: StoredValue<Option<TimeoutHandle>>,
}

impl Saving {
    /// The form as it was opened.
    pub fn new(state: FormState, opened: &Opened) -> Self {
        let came_back = opened.outcome.clone();
        let mut meanwhile = None;
        let mut version = opened.submission.version;
        let mut checked = None;
        match &came_back {
            Some(Saved::Stale(told)) => {
                let (merged, both) = Meanwhile::new((**told).clone(), opened.submission.values.clone());
                version = told.version;
                state.values.set(merged);
                meanwhile = Some(both);
            }
            Some(Saved::Done { .. }) => checked = Some(t(NO_MISTAKES)),
            _ => {}
        }
        Self {
            state,
            uuid: StoredValue::new(opened.submission.uuid.clone()),
            origin: StoredValue::new(opened.origin.clone()),
            version: RwSignal::new(version),
            summary: RwSignal::new(opened.errors()),
            stale: RwSignal::new(meanwhile),
            trouble: RwSignal::new(None),
            busy: RwSignal::new(false),
            dirty: RwSignal::new(came_back.is_some()),
            checked: RwSignal::new(checked),
            last_edited: RwSignal::new(None),
            pressed: RwSignal::new(false),
            left_meanwhile: RwSignal::new(vec![]),
            look_up: StoredValue::new(None),
        }
    }

    /// A mouse button or a finger goes down somewhere in the form.
    pub fn press(self) {
        self.pressed.set(true);
    }

    /// It comes up, wherever: judges what was left meanwhile, once the click is done.
    fn release(self) {
        if self.pressed.get_untracked() {
            request_animation_frame(move || {
                self.pressed.set(false);
                self.left_meanwhile
                    .update_untracked(std::mem::take)
                    .into_iter()
                    .for_each(|field| self.state.left(field));
            });
        }
    }

    /// Something is being typed.
    pub fn typed(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read(form)) {
            self.dirty.set(true);
            self.checked.set(None);
            self.last_edited.set(Some(field));
            self.state.typed(field, values);
            if matches!(field, Field::Number | Field::Customer) {
                self.look_up_number();
            }
        }
    }

    /// Asks the server whether the number is taken, once the keys have been still for a while. Only the
    /// latest question counts, and sending the form waits for no answer.
    fn look_up_number(self) {
        if let Some(waiting) = self.look_up.get_value() {
            waiting.clear();
        }
        let ask = move || {
            let (number, customer) = self
                .state
                .values
                .with_untracked(|v| (MailboxNumber::parse(v.get(Field::Number)), v.get(Field::Customer).parse().ok()));
            let (Ok(number), Some(customer)) = (number, customer) else { return };
            let except = self.uuid.get_value().unwrap_or_default();
            spawn_local(async move {
                if let Ok(true) = is_taken(customer, number.as_str().to_owned(), except).await {
                    self.state.taken(&number);
                }
            });
        };
        self.look_up.set_value(set_timeout_with_handle(ask, Duration::from_millis(350)).ok());
    }

    /// A choice was made or a text was left changed.
    pub fn left(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read(form)) {
            self.dirty.set(true);
            self.state.typed(field, values);
            if self.pressed.get_untracked() {
                self.left_meanwhile.update(|fields| fields.push(field));
            } else {
                self.state.left(field);
            }
        }
    }

    /// The focus moved on. Where a text was set by a program, no change is told, only this.
    pub fn blurred(self, event: &Event, form: NodeRef<Form>) {
        if self.last_edited.get_untracked().is_some_and(|f| field_of(event) == Some(f)) {
            self.left(event, form);
            self.last_edited.set(None);
        }
    }

    /// Sends the form to the server, unless it is on its way already.
    pub fn send(self, event: &ev::SubmitEvent, form: NodeRef<Form>) {
        event.prevent_default();
        let Some(element) = form.get_untracked() else { return };
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.trouble.set(None);
        self.checked.set(None);
        let mut submission = Submission::from_pairs(self.uuid.get_value(), &browser::pairs(&element));
        submission.check = event.submitter().and_then(|b| b.get_attribute("value")).as_deref() == Some("check");
        spawn_local(async move {
            let answer = save_mailbox(submission.clone()).await;
            self.busy.set(false);
            match answer {
                Ok(Saved::Done { .. }) if submission.check => {
                    self.accept();
                    self.checked.set(Some(t(NO_MISTAKES)));
                }
                Ok(Saved::Done { uuid, .. }) => {
                    self.dirty.set(false);
                    browser::open(&self.origin.with_value(|origin| origin.carry(&format!("/mailboxes/{uuid}"))));
                }
                Ok(Saved::Invalid(errors)) => self.refuse(errors),
                Ok(Saved::Stale(stale)) => self.overtaken(*stale, submission.values, form),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    fn accept(self) {
        self.summary.set(vec![]);
        self.stale.set(None);
        self.state.refused(vec![]);
        browser::title_error(false);
    }

    fn refuse(self, errors: Vec<FieldError>) {
        self.summary.set(errors.clone());
        self.state.refused(errors);
        browser::title_error(true);
        browser::focus(PROBLEMS);
    }

    fn overtaken(self, stale: crate::forms::submission::Stale, mine: Values, form: NodeRef<Form>) {
        self.accept();
        self.version.set(stale.version);
        let (merged, meanwhile) = Meanwhile::new(stale, mine);
        if let Some(form) = form.get_untracked() {
            browser::fill(&form, &merged, &meanwhile.taken);
        }
        self.state.values.set(merged);
        self.stale.set(Some(meanwhile));
        browser::focus("stale");
    }

    /// Another customer was chosen: its rules take over.
    pub fn move_customer(self, form: NodeRef<Form>) {
        let Some(id) = read(form).and_then(|v| v.get(Field::Customer).parse().ok()) else { return };
        spawn_local(async move {
            match surroundings_of(id).await {
                Ok(around) => self.state.moved(around),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// What the form wants to know of the whole window: that the page is about to be left with unsaved
    /// changes (the browser asks, in its own words), and that a press has ended.
    pub fn listen(self) {
        Effect::new(move |_| {
            let leaving = window_event_listener(ev::beforeunload, move |event| {
                if self.dirty.get_untracked() {
                    event.prevent_default();
                }
            });
            let up = window_event_listener(ev::pointerup, move |_| self.release());
            let cancelled = window_event_listener(ev::pointercancel, move |_| self.release());
            on_cleanup(move || [leaving, up, cancelled].into_iter().for_each(WindowListenerHandle::remove));
        });
    }
}

const NO_MISTAKES: &str = "mailbox-form-no-mistakes";

fn field_of(event: &Event) -> Option<Field> {
    let target: Element = event.target()?.dyn_into().ok()?;
    Field::from_name(&target.get_attribute("name")?)
}

fn read(form: NodeRef<Form>) -> Option<Values> {
    Some(Values::from_pairs(browser::pairs(&form.get_untracked()?)))
}

/// Why an attempt failed altogether, and that nothing typed is lost.
#[component]
pub fn Trouble(
    /// The form's.
    saving: Saving,
) -> impl IntoView {
    move || {
        saving.trouble.get().map(|error| {
            let sign_in = (error == AppError::SignedOut).then(|| {
                let (before, after) = words().around("mailbox-form-sign-in-then", "link", &[]);
                view! { <p>{before}<a href="/sign-in" target="_blank">{t("refusals-sign-in-tab")}</a>{after}</p> }
            });
            view! {
                <div class="notice notice-error" role="alert">
                    <h2>{t(if error == AppError::Unanswered { "mailbox-form-no-connection" } else { "mailbox-form-not-saved" })}</h2>
                    <p>{t_with("mailbox-form-still-here", &[("why", error.message(words()).into())])}</p>
                    {sign_in}
                </div>
            }
        })
    }
}

/// The buttons, always within reach.
#[component]
pub fn SaveBar(
    /// The form's.
    saving: Saving,
    /// Whether the mailbox is still to be made.
    is_new: bool,
    /// The list that somebody came from.
    list: String,
) -> impl IntoView {
    let state_of_things = move || {
        if saving.busy.get() {
            t("mailbox-form-working")
        } else if let Some(checked) = saving.checked.get() {
            checked
        } else if saving.dirty.get() {
            t("mailbox-form-unsaved")
        } else {
            String::new()
        }
    };
    view! {
        <div class="save-bar">
            <button class="button button-main" type="submit" name=Submission::INTENT value="save" aria-disabled=move || saving.busy.get().then_some("true")>
                {if is_new { t("mailbox-form-create") } else { t("mailbox-form-save") }}
            </button>
            <button class="button" type="submit" name=Submission::INTENT value="check">{t("mailbox-form-check")}</button>
            <a class="button button-quiet" href=list>{t("mailbox-form-cancel")}</a>
            <span class="save-bar-state" role="status">{state_of_things}</span>
        </div>
    }
}
