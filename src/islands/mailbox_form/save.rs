//! Sending the form, and everything that follows from the answer.

use std::time::Duration;

use leptos::ev;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::InitialState;
use super::conflict::ConflictMerge;
use super::press::PointerPress;
use super::save_bar::SAVE_ERROR_ID;
use crate::components::error_summary::ERROR_SUMMARY_ID;
use crate::components::form_state::FormState;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::Field;
use crate::domain::mailbox_number::MailboxNumber;
use crate::domain::messages as rules;
use crate::domain::problem::{FieldError, FieldWarning};
use crate::error::AppError;
use crate::forms::listing::ListOrigin;
use crate::forms::mailbox::CUSTOMER_FIELDS;
use crate::forms::panel::CONFIRMED_INPUT;
use crate::forms::submission::{MailboxSaveOutcome, MailboxSubmission};
use crate::forms::values::Values;
use crate::islands::browser;
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::{get_customer_context, is_number_taken, save_mailbox};

/// How long typing a number pauses before the server is asked.
const NUMBER_CHECK_DELAY: Duration = Duration::from_millis(350);

/// Where the form stands between the keyboard and the server.
#[derive(Clone, Copy)]
pub struct SaveController {
    state: FormState,
    uuid: StoredValue<Option<String>>,
    origin: StoredValue<ListOrigin>,
    /// The version that the inputs started from.
    pub version: RwSignal<i64>,
    /// The mistakes that the last attempt was told; they stay in the list at the top until the next.
    pub summary: RwSignal<Vec<FieldError>>,
    /// Set when somebody else saved meanwhile.
    pub stale: RwSignal<Option<ConflictMerge>>,
    /// Why the last attempt failed altogether.
    pub trouble: RwSignal<Option<AppError>>,
    /// Whether an attempt is under way.
    pub busy: RwSignal<bool>,
    /// Whether something was changed since the form was opened.
    pub dirty: RwSignal<bool>,
    /// What the last check found.
    pub checked: RwSignal<Option<String>>,
    last_edited: RwSignal<Option<Field>>,
    /// What is said while somebody presses something waits until that ends.
    pub press: PointerPress,
    /// Fields that were left meanwhile.
    left_meanwhile: RwSignal<Vec<Field>>,
    /// Whether the number is taken.
    look_up: LatestRequest,
    /// The rules of another customer.
    rules: LatestRequest,
    /// Whether it was saved, and the mailbox's page is on its way.
    leaving: StoredValue<bool>,
}

impl SaveController {
    /// The form as it was opened.
    pub fn new(state: FormState, opened: &InitialState) -> Self {
        let came_back = opened.outcome.clone();
        let mut meanwhile = None;
        let mut version = opened.submission.version;
        let mut checked = None;
        match &came_back {
            Some(MailboxSaveOutcome::Conflict(told)) => {
                let (merged, both) = ConflictMerge::new((**told).clone(), opened.submission.values.clone());
                version = told.version;
                state.set_values(merged);
                meanwhile = Some(both);
            }
            Some(MailboxSaveOutcome::Done { warnings, .. }) => {
                checked = Some(check_message(warnings));
                state.warnings.set(warnings.clone());
            }
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
            press: PointerPress::new(),
            left_meanwhile: RwSignal::new(vec![]),
            look_up: LatestRequest::default(),
            rules: LatestRequest::default(),
            leaving: StoredValue::new(false),
        }
    }

    /// A mouse button or a finger comes up, wherever: judges what was left meanwhile, once the click is done.
    fn on_pointer_up(self) {
        if self.press.is_down() {
            request_animation_frame(move || {
                self.press.end();
                self.left_meanwhile
                    .update_untracked(std::mem::take)
                    .into_iter()
                    .for_each(|field| self.state.on_field_blur(field));
            });
        }
    }

    /// Something is being typed.
    pub fn on_input(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read_values(form)) {
            self.dirty.set(true);
            self.reset_leaving();
            self.checked.set(None);
            self.last_edited.set(Some(field));
            self.state.on_field_input(field, values);
            if matches!(field, Field::Number | Field::Customer) {
                self.check_number();
                self.load_customer_context(form);
            }
        }
    }

    /// What comes of `answer`, once nothing is pressed.
    async fn after_press<A>(self, answer: impl Future<Output = A>) -> A {
        let answer = answer.await;
        self.press.ended().await;
        answer
    }

    /// Asks the server whether the number is taken, once the keys have been still for a while. Sending the form
    /// waits for no answer.
    fn check_number(self) {
        let asked = self
            .state
            .values
            .with_untracked(|v| (MailboxNumber::parse(v.get(Field::Number)), v.get(Field::Customer).parse().ok()));
        let (Ok(number), Some(customer)) = asked else { return self.look_up.cancel() };
        let except = self.uuid.get_value().unwrap_or_default();
        let typed = number.as_str().to_owned();
        self.look_up.send(
            NUMBER_CHECK_DELAY,
            move || self.after_press(is_number_taken(customer, typed, except)),
            move |answer| {
                if let Ok(is_taken) = answer {
                    self.state.apply_number_check(customer, &number, is_taken);
                }
            },
        );
    }

    /// A choice was made or a text was left changed.
    pub fn on_change(self, event: &Event, form: NodeRef<Form>) {
        if let (Some(field), Some(values)) = (field_of(event), read_values(form)) {
            self.dirty.set(true);
            self.state.on_field_input(field, values);
            if self.press.is_down() {
                self.left_meanwhile.update(|fields| fields.push(field));
            } else {
                self.state.on_field_blur(field);
            }
        }
    }

    /// The focus moved on. Where a text was set by a program, no change is told, only this.
    pub fn on_focus_out(self, event: &Event, form: NodeRef<Form>) {
        if self.last_edited.get_untracked().is_some_and(|f| field_of(event) == Some(f)) {
            self.on_change(event, form);
            self.last_edited.set(None);
        }
    }

    /// Sends the form to the server, unless it is on its way already. A button that leads elsewhere does so.
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
        self.trouble.set(None);
        self.checked.set(None);
        self.look_up.cancel();
        let mut submission = MailboxSubmission::from_pairs(self.uuid.get_value(), &browser::form_pairs(&element));
        let button = |name: &str| event.submitter().and_then(|button| button.get_attribute(name)).unwrap_or_default();
        submission.check = button("value") == "check";
        submission.confirmed |= button("name") == CONFIRMED_INPUT;
        spawn_local(async move {
            let answer = save_mailbox(submission.clone()).await;
            let saved = matches!(answer, Ok(MailboxSaveOutcome::Done { .. })) && !submission.check;
            // A second click before the next page is there would save again.
            self.leaving.set_value(saved);
            self.busy.set(saved);
            match answer {
                Ok(MailboxSaveOutcome::Done { warnings, .. }) if submission.check => {
                    self.clear_errors();
                    // Where the exit leads is known on the server alone.
                    self.checked.set(Some(check_message(&warnings)));
                    self.state.warnings.set(warnings);
                }
                Ok(MailboxSaveOutcome::Done { uuid, version, .. }) => {
                    self.dirty.set(false);
                    self.version.set(version);
                    browser::navigate(&self.origin.with_value(|origin| origin.carry(&format!("/mailboxes/{uuid}"))));
                }
                Ok(MailboxSaveOutcome::Invalid(errors)) => self.show_errors(errors),
                Ok(MailboxSaveOutcome::Conflict(stale)) => self.show_conflict(*stale, submission.values, form),
                Err(error) => {
                    self.trouble.set(Some(error));
                    browser::focus(SAVE_ERROR_ID);
                }
            }
        });
    }

    /// The next page does not come: somebody stopped it, or came back.
    fn reset_leaving(self) {
        if self.leaving.get_value() {
            self.leaving.set_value(false);
            self.busy.set(false);
        }
    }

    fn clear_errors(self) {
        self.summary.set(vec![]);
        self.stale.set(None);
        self.state.show_server_errors(vec![]);
        browser::set_title_error(false);
    }

    fn show_errors(self, errors: Vec<FieldError>) {
        self.summary.set(errors.clone());
        self.state.show_server_errors(errors);
        browser::set_title_error(true);
        browser::focus(ERROR_SUMMARY_ID);
    }

    fn show_conflict(self, stale: crate::forms::submission::MailboxConflict, mine: Values, form: NodeRef<Form>) {
        self.clear_errors();
        self.version.set(stale.version);
        let (merged, meanwhile) = ConflictMerge::new(stale, mine);
        if let Some(form) = form.get_untracked() {
            browser::fill_inputs(&form, &merged, &meanwhile.taken);
        }
        self.state.set_values(merged);
        // Of a long list, the form may not know what they chose.
        if self.state.lacks_choice() {
            self.load_rules(form);
        } else {
            self.load_customer_context(form);
        }
        self.stale.set(Some(meanwhile));
        browser::focus("stale");
    }

    /// Asks for the rules and lists of the customer that the form names, if they are not there.
    fn load_customer_context(self, form: NodeRef<Form>) {
        let named = self.state.values.with_untracked(|v| v.get(Field::Customer).parse::<i64>().ok());
        let known = self.state.around.with_untracked(|context| context.customer_id);
        if named.is_some_and(|id| id != known) { self.load_rules(form) } else { self.rules.cancel() }
    }

    /// Asks for the rules and lists of the customer that the form names, with what the form has chosen from them.
    fn load_rules(self, form: NodeRef<Form>) {
        let mut chosen = Values::default();
        let named = self.state.values.with_untracked(|values| {
            for field in CUSTOMER_FIELDS {
                chosen.set(field, values.get(field));
            }
            values.get(Field::Customer).parse()
        });
        let Ok(id) = named else { return self.rules.cancel() };
        self.rules.send(
            Duration::ZERO,
            move || self.after_press(get_customer_context(id, chosen)),
            move |answer| match answer {
                Ok(context) => {
                    let given = self.state.change_customer(context);
                    if let Some(form) = form.get_untracked() {
                        self.state.values.with_untracked(|values| browser::fill_inputs(&form, values, &given));
                    }
                }
                Err(error) => self.trouble.set(Some(error)),
            },
        );
    }

    /// Takes over what was typed and chosen before the script was there.
    pub fn hydrate(self, form: NodeRef<Form>) {
        Effect::new(move |_| {
            if form.get().is_none() {
                return;
            }
            let Some(values) = read_values(form) else { return };
            let differs = |f: &Field| self.state.values.with_untracked(|now| now.get(*f) != values.get(*f));
            let fields: Vec<_> = Field::ALL.into_iter().filter(differs).collect();
            for field in &fields {
                self.dirty.set(true);
                self.state.on_field_input(*field, values.clone());
                self.state.on_field_blur(*field);
            }
            if fields.iter().any(|field| matches!(field, Field::Number | Field::Customer)) {
                self.check_number();
                self.load_customer_context(form);
            }
        });
    }

    /// What the form wants to know of the whole window: that the page is about to be left with unsaved
    /// changes (the browser asks, in its own words), and that a press has ended.
    pub fn add_window_listeners(self) {
        Effect::new(move |_| {
            let leaving = window_event_listener(ev::beforeunload, move |event| {
                if self.dirty.get_untracked() {
                    event.prevent_default();
                }
            });
            let up = window_event_listener(ev::pointerup, move |_| self.on_pointer_up());
            let cancelled = window_event_listener(ev::pointercancel, move |_| self.on_pointer_up());
            let shown = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| self.reset_leaving());
            on_cleanup(move || [leaving, up, cancelled, shown].into_iter().for_each(WindowListenerHandle::remove));
        });
    }
}

/// What a check found that found no mistakes.
fn check_message(warnings: &[FieldWarning]) -> String {
    if warnings.is_empty() {
        return t("mailbox-form-no-mistakes");
    }
    let mut fields: Vec<_> = warnings.iter().map(|w| rules::warning_label(w, messages())).collect();
    fields.dedup();
    t_format("mailbox-form-only-warnings", &[("fields", messages().list(&fields).into())])
}

fn field_of(event: &Event) -> Option<Field> {
    let target: Element = event.target()?.dyn_into().ok()?;
    Field::from_name(&target.get_attribute("name")?)
}

fn read_values(form: NodeRef<Form>) -> Option<Values> {
    Some(Values::from_pairs(browser::form_pairs(&form.get_untracked()?)))
}
