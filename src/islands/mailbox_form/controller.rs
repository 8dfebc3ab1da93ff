//! What the form does on input and on submit: it validates, loads another customer's rules, saves, and shows the response.

use std::time::Duration;

use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::InitialState;
use super::conflict::ConflictMerge;
use super::number_check::NumberCheck;
use super::press::PointerPress;
use super::save_bar::SAVE_ERROR_ID;
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::i18n::{messages, t, t_format};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::domain::field::MailboxField;
use crate::domain::problem::{FieldError, FieldWarning};
use crate::domain::rule_messages as rules;
use crate::error::AppError;
use crate::forms::mailbox::CUSTOMER_FIELDS;
use crate::forms::mailbox_submission::{MailboxSaveOutcome, MailboxSubmission, SavedMailbox};
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::{get_customer_context, save_mailbox};
use crate::lists::list_origin::ListOrigin;
use crate::paths;

/// The state of the form between input and server.
#[derive(Clone, Copy)]
pub struct FormController {
    state: MailboxFormState,
    uuid: StoredValue<Option<String>>,
    origin: StoredValue<ListOrigin>,
    /// The version that the edit is based on.
    pub version: RwSignal<i64>,
    /// The errors of the last attempt; shown in the summary until the next one.
    pub summary: RwSignal<Vec<FieldError>>,
    /// Set when another user has saved in the meantime.
    pub merge: RwSignal<Option<ConflictMerge>>,
    /// Why the last attempt failed as a whole.
    pub error: RwSignal<Option<AppError>>,
    /// Whether a save is in progress.
    pub busy: RwSignal<bool>,
    /// Whether anything has changed since the form was opened.
    pub dirty: RwSignal<bool>,
    /// The result of the last check.
    pub checked: RwSignal<Option<String>>,
    last_edited: RwSignal<Option<MailboxField>>,
    /// Validation and server responses wait until a press has ended.
    pub press: PointerPress,
    /// Fields that were left during a press.
    left_during_press: RwSignal<Vec<MailboxField>>,
    /// The check whether the number is taken.
    number_check: NumberCheck,
    /// Loading the rules of another customer.
    rules: LatestRequest,
    /// Whether the form was saved and the next page is loading.
    is_leaving: StoredValue<bool>,
}

impl FormController {
    /// A controller for the form in its initial state.
    pub fn new(state: MailboxFormState, initial: &InitialState) -> Self {
        let outcome = initial.outcome.clone();
        let mut merge = None;
        let mut version = initial.submission.version;
        let mut checked = None;
        match &outcome {
            Some(MailboxSaveOutcome::Conflict(conflict)) => {
                let (merged, conflict_merge) =
                    ConflictMerge::new((**conflict).clone(), initial.submission.values.clone());
                version = conflict.version;
                state.set_values(merged);
                merge = Some(conflict_merge);
            }
            Some(MailboxSaveOutcome::Done(SavedMailbox { warnings, .. })) => {
                checked = Some(check_message(warnings));
                state.warnings.set(warnings.clone());
            }
            _ => {}
        }
        let uuid = StoredValue::new(initial.submission.uuid.clone());
        let press = PointerPress::new();
        Self {
            state,
            uuid,
            origin: StoredValue::new(initial.origin.clone()),
            version: RwSignal::new(version),
            summary: RwSignal::new(initial.errors()),
            merge: RwSignal::new(merge),
            error: RwSignal::new(None),
            busy: RwSignal::new(false),
            dirty: RwSignal::new(outcome.is_some()),
            checked: RwSignal::new(checked),
            last_edited: RwSignal::new(None),
            press,
            left_during_press: RwSignal::new(vec![]),
            number_check: NumberCheck::new(state, uuid, press),
            rules: LatestRequest::default(),
            is_leaving: StoredValue::new(false),
        }
    }

    /// The pointer is released anywhere: validates the fields left during the press, after the click.
    fn on_pointer_up(self) {
        if self.press.is_down() {
            request_animation_frame(move || {
                self.press.end();
                self.left_during_press
                    .update_untracked(std::mem::take)
                    .into_iter()
                    .for_each(|field| self.state.on_field_blur(field));
            });
        }
    }

    /// Handles typing.
    pub fn on_input(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read_values(form)) {
            self.dirty.set(true);
            self.reset_leaving();
            self.checked.set(None);
            self.last_edited.set(Some(field));
            self.state.on_field_input(field, values);
            if matches!(field, MailboxField::Number | MailboxField::Customer) {
                self.number_check.start();
                self.load_customer_context(form);
            }
        }
    }

    /// Handles a choice, or the end of editing a text.
    pub fn on_change(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read_values(form)) {
            self.dirty.set(true);
            self.state.on_field_input(field, values);
            if self.press.is_down() {
                self.left_during_press.update(|fields| fields.push(field));
            } else {
                self.state.on_field_blur(field);
            }
        }
    }

    /// Handles a focus change. Text set by a script fires no `change` event, only this one.
    pub fn on_focus_out(self, event: &Event, form: NodeRef<Form>) {
        if self.last_edited.get_untracked().is_some_and(|f| field_of(event) == Some(f)) {
            self.on_change(event, form);
            self.last_edited.set(None);
        }
    }

    /// Submits the form, unless a save is in progress. Buttons with their own `formaction` are left alone.
    pub fn on_submit(self, event: &ev::SubmitEvent, form: NodeRef<Form>) {
        if browser::has_own_action(event) {
            return;
        }
        event.prevent_default();
        let Some(element) = form.get_untracked() else { return };
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.error.set(None);
        self.checked.set(None);
        self.number_check.cancel();
        let mut submission = MailboxSubmission::from_pairs(self.uuid.get_value(), &browser::form_pairs(&element));
        let button = |name: &str| event.submitter().and_then(|button| button.get_attribute(name)).unwrap_or_default();
        submission.check = button("value") == "check";
        submission.confirmed |= button("name") == CONFIRMED_INPUT;
        spawn_local(async move {
            let response = save_mailbox(submission.clone()).await;
            let saved = matches!(response, Ok(MailboxSaveOutcome::Done(_))) && !submission.check;
            // A second click before the next page loads would save again.
            self.is_leaving.set_value(saved);
            self.busy.set(saved);
            match response {
                Ok(MailboxSaveOutcome::Done(SavedMailbox { warnings, .. })) if submission.check => {
                    self.clear_errors();
                    // Only the server knows where the exit leads.
                    self.checked.set(Some(check_message(&warnings)));
                    self.state.warnings.set(warnings);
                }
                Ok(MailboxSaveOutcome::Done(SavedMailbox { uuid, version, .. })) => {
                    self.dirty.set(false);
                    self.version.set(version);
                    browser::navigate(&self.origin.with_value(|origin| origin.carry(&paths::MAILBOX.with(uuid))));
                }
                Ok(MailboxSaveOutcome::Invalid(errors)) => self.show_errors(errors),
                Ok(MailboxSaveOutcome::Conflict(conflict)) => self.show_conflict(*conflict, submission.values, form),
                Err(error) => {
                    self.error.set(Some(error));
                    browser::focus(SAVE_ERROR_ID);
                }
            }
        });
    }

    /// The next page was canceled, or the user came back to this one.
    fn reset_leaving(self) {
        if self.is_leaving.get_value() {
            self.is_leaving.set_value(false);
            self.busy.set(false);
        }
    }

    fn clear_errors(self) {
        self.summary.set(vec![]);
        self.merge.set(None);
        self.state.show_server_errors(vec![]);
        browser::set_title_error(false);
    }

    fn show_errors(self, errors: Vec<FieldError>) {
        self.summary.set(errors.clone());
        self.state.show_server_errors(errors);
        browser::set_title_error(true);
        browser::focus(ERROR_SUMMARY_ID);
    }

    fn show_conflict(
        self,
        conflict: crate::forms::mailbox_submission::MailboxConflict,
        own: MailboxValues,
        form: NodeRef<Form>,
    ) {
        self.clear_errors();
        self.version.set(conflict.version);
        let (merged, merge) = ConflictMerge::new(conflict, own);
        if let Some(form) = form.get_untracked() {
            browser::fill_inputs(&form, &merged, &merge.taken);
        }
        self.state.set_values(merged);
        // Their choice may be missing from an incomplete list.
        if self.state.lacks_choice() {
            self.load_rules(form);
        } else {
            self.load_customer_context(form);
        }
        self.merge.set(Some(merge));
        browser::focus("edit-conflict");
    }

    /// Loads the rules and choices of the form's customer, unless they are loaded already.
    fn load_customer_context(self, form: NodeRef<Form>) {
        let selected = self.state.values.with_untracked(|v| v.get(MailboxField::Customer).parse::<i64>().ok());
        let loaded = self.state.context.with_untracked(|context| context.customer_id);
        if selected.is_some_and(|id| id != loaded) { self.load_rules(form) } else { self.rules.cancel() }
    }

    /// Loads the rules and choices of the form's customer, including the current selections.
    fn load_rules(self, form: NodeRef<Form>) {
        let mut chosen = MailboxValues::default();
        let customer = self.state.values.with_untracked(|values| {
            for field in CUSTOMER_FIELDS {
                chosen.set(field, values.get(field));
            }
            values.get(MailboxField::Customer).parse()
        });
        let Ok(id) = customer else { return self.rules.cancel() };
        self.rules.send(
            Duration::ZERO,
            move || self.press.after(get_customer_context(id, chosen)),
            move |response| match response {
                Ok(context) => {
                    let adopted = self.state.change_customer(context);
                    if let Some(form) = form.get_untracked() {
                        self.state.values.with_untracked(|values| browser::fill_inputs(&form, values, &adopted));
                    }
                }
                Err(error) => self.error.set(Some(error)),
            },
        );
    }

    /// Adopts input made before hydration.
    pub fn hydrate(self, form: NodeRef<Form>) {
        Effect::new(move |_| {
            if form.get().is_none() {
                return;
            }
            let Some(values) = read_values(form) else { return };
            let differs =
                |f: &MailboxField| self.state.values.with_untracked(|current| current.get(*f) != values.get(*f));
            let fields: Vec<_> = MailboxField::ALL.into_iter().filter(differs).collect();
            for field in &fields {
                self.dirty.set(true);
                self.state.on_field_input(*field, values.clone());
                self.state.on_field_blur(*field);
            }
            if fields.iter().any(|field| matches!(field, MailboxField::Number | MailboxField::Customer)) {
                self.number_check.start();
                self.load_customer_context(form);
            }
        });
    }

    /// Listens on the window: for leaving the page with unsaved changes, where the browser asks, and for the end of a
    /// press.
    pub fn add_window_listeners(self) {
        Effect::new(move |_| {
            let beforeunload = window_event_listener(ev::beforeunload, move |event| {
                if self.dirty.get_untracked() {
                    event.prevent_default();
                }
            });
            let pointerup = window_event_listener(ev::pointerup, move |_| self.on_pointer_up());
            let pointercancel = window_event_listener(ev::pointercancel, move |_| self.on_pointer_up());
            let pageshow = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| self.reset_leaving());
            let listeners = [beforeunload, pointerup, pointercancel, pageshow];
            on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
        });
    }
}

/// The message of a check without errors.
fn check_message(warnings: &[FieldWarning]) -> String {
    if warnings.is_empty() {
        return t(key!("mailbox-form-no-errors"));
    }
    let mut fields: Vec<_> = warnings.iter().map(|w| rules::warning_label(w, messages())).collect();
    fields.dedup();
    t_format(key!("mailbox-form-only-warnings"), &[("fields", messages().list(&fields).into())])
}

fn field_of(event: &Event) -> Option<MailboxField> {
    let target: Element = event.target()?.dyn_into().ok()?;
    MailboxField::from_name(&target.get_attribute("name")?)
}

fn read_values(form: NodeRef<Form>) -> Option<MailboxValues> {
    Some(MailboxValues::from_pairs(browser::form_pairs(&form.get_untracked()?)))
}
