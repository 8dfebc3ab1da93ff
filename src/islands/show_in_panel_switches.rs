//! The switches that show or hide a mailbox in the control panel. The page renders them; this island listens.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::components::form_user::{self, FORM_USER_INPUT};
use crate::components::i18n::{messages, t, use_messages};
use crate::error::{AppError, NOT_DONE_KEY, OUTCOME_UNKNOWN_KEY};
use crate::islands::browser;
use crate::islands::server_fns::{is_in_panel, set_in_panel};

/// Marks a form as such a switch; the value is the mailbox. The form contains a button with the role "switch", a
/// hidden input with the value to submit, and an element for a refusal.
pub const SHOW_IN_PANEL_ATTRIBUTE: &str = "data-panel-switch";

/// Marks the element that is shown if the change was rejected.
const ERROR_ATTRIBUTE: &str = "data-switch-error";
/// Marks the element for the reason.
const ERROR_REASON_ATTRIBUTE: &str = "data-switch-error-reason";
/// Marks the link to sign in, for a session that has ended.
const ERROR_SIGN_IN_ATTRIBUTE: &str = "data-switch-error-sign-in";

/// Set while the stored state is "on".
const STORED_ATTRIBUTE: &str = "data-stored";
/// Set while a request is running.
const SAVING_ATTRIBUTE: &str = "data-saving";

/// Saves immediately. A switch moves before the server has responded and goes back, with the reason, if the change is
/// rejected; clicks during a save are not lost, the last one wins. Without scripts each is a button that posts its
/// form, and so are pending changes when the page is left. One listener for all switches is smaller and faster to
/// hydrate than an island in every row.
#[island]
pub fn ShowInPanelSwitches() -> impl IntoView {
    use_messages(&["request-errors"]);
    Effect::new(move |_| {
        let submit = window_event_listener(ev::submit, |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(switch) = form.filter(|form| form.has_attribute(SHOW_IN_PANEL_ATTRIBUTE)).map(SwitchForm) {
                event.prevent_default();
                switch.toggle();
            }
        });
        let pagehide = window_event_listener(ev::pagehide, |_| {
            SwitchForm::saving().iter().for_each(SwitchForm::send_pending);
        });
        browser::mark_hydrated(&format!("[{SHOW_IN_PANEL_ATTRIBUTE}]"));
        on_cleanup(move || [submit, pagehide].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// One of the switches, by its form.
struct SwitchForm(Element);

impl SwitchForm {
    fn find(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    fn is(&self, attribute: &str) -> bool {
        self.0.has_attribute(attribute)
    }

    fn set(&self, attribute: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(attribute, on);
    }

    fn is_on(&self) -> bool {
        self.find("[role='switch']").and_then(|button| button.get_attribute("aria-checked")).as_deref() == Some("true")
    }

    fn set_on(&self, on: bool) {
        if let Some(button) = self.find("[role='switch']") {
            let _ = button.set_attribute("aria-checked", if on { "true" } else { "false" });
        }
        if let Some(next) = self.find("[name='on']").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            next.set_value(if on { "" } else { "on" });
        }
    }

    /// Shows the reason of a refusal, or hides it if empty. `sign_in`: the session has ended.
    fn show_refusal(&self, reason: &str, sign_in: bool) {
        if let Some(element) = self.find(&format!("[{ERROR_REASON_ATTRIBUTE}]")) {
            element.set_text_content(Some(reason));
        }
        for (attribute, hidden) in [(ERROR_ATTRIBUTE, reason.is_empty()), (ERROR_SIGN_IN_ATTRIBUTE, !sign_in)] {
            if let Some(element) = self.find(&format!("[{attribute}]")) {
                let _ = element.toggle_attribute_with_force("hidden", hidden);
            }
        }
    }

    /// The switches with a running request.
    fn saving() -> Vec<Self> {
        let Ok(all) = document().query_selector_all(&format!("[{SAVING_ATTRIBUTE}]")) else { return Vec::new() };
        (0..all.length()).filter_map(|i| all.get(i)?.dyn_into::<Element>().ok()).map(Self).collect()
    }

    /// Sends the pending state while the page is being left, since running requests may be aborted.
    fn send_pending(&self) {
        if self.is_on() != self.is(STORED_ATTRIBUTE) {
            let path = self.0.get_attribute("action").unwrap_or_default();
            let on = if self.is_on() { "on" } else { "" };
            browser::send_keepalive(&path, &[("on", on), (FORM_USER_INPUT, &form_user::user())]);
        }
    }

    fn toggle(self) {
        if !self.is(SAVING_ATTRIBUTE) {
            self.show_refusal("", false);
            self.set(STORED_ATTRIBUTE, self.is_on());
        }
        self.set_on(!self.is_on());
        if !self.is(SAVING_ATTRIBUTE) {
            spawn_local(self.save());
        }
    }

    /// Saves until the stored state matches the shown one.
    async fn save(self) {
        self.set(SAVING_ATTRIBUTE, true);
        let uuid = self.0.get_attribute(SHOW_IN_PANEL_ATTRIBUTE).unwrap_or_default();
        while self.is_on() != self.is(STORED_ATTRIBUTE) {
            let target = self.is_on();
            match set_in_panel(uuid.clone(), target, form_user::user()).await {
                Ok(()) => self.set(STORED_ATTRIBUTE, target),
                Err(error) if error.is_outcome_unknown() => self.refetch(&uuid, target).await,
                Err(error) => self.revert(error),
            }
        }
        self.set(SAVING_ATTRIBUTE, false);
    }

    fn revert(&self, error: AppError) {
        self.set_on(self.is(STORED_ATTRIBUTE));
        self.show_refusal(&error.message(messages()), error == AppError::SignedOut);
    }

    /// The outcome of setting `target` is unknown: polls until the server responds, and shows the stored state.
    async fn refetch(&self, uuid: &str, target: bool) {
        self.show_refusal(&t(OUTCOME_UNKNOWN_KEY), false);
        for attempt in 0.. {
            match is_in_panel(uuid.to_owned()).await {
                Ok(on) => {
                    self.set(STORED_ATTRIBUTE, on);
                    // A click during the request takes precedence.
                    if self.is_on() == target {
                        self.set_on(on);
                    }
                    let reason = if on == target { String::new() } else { t(NOT_DONE_KEY) };
                    return self.show_refusal(&reason, false);
                }
                Err(error) if error.is_outcome_unknown() => browser::wait_or_online(1 << attempt.min(5)).await,
                Err(error) => return self.revert(error),
            }
        }
    }
}
