//! The switches that show or hide a mailbox in the control panel. The page draws them; this listens.

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

/// The attribute that makes a form such a switch, and names the mailbox. The form holds a button of the role
/// "switch", a hidden input with what a click asks for, and a place for a refusal.
pub const PANEL_SWITCH_ATTRIBUTE: &str = "data-panel-switch";

/// What the server has.
const STORED_ATTRIBUTE: &str = "data-stored";
/// Whether a call is on its way.
const SAVING_ATTRIBUTE: &str = "data-saving";

/// Saves at once. A switch moves before the server has answered and visibly goes back, with the reason, if it
/// says no; clicks made meanwhile are not lost, the last one counts. Without JavaScript each is a button that
/// posts its form; so does what is still wanted when the page is left. One listener for all of them weighs less,
/// and wakes sooner, than an island in every row.
#[island]
pub fn PanelSwitches() -> impl IntoView {
    use_messages(&["request-errors"]);
    Effect::new(move |_| {
        let listening = window_event_listener(ev::submit, |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(switch) = form.filter(|form| form.has_attribute(PANEL_SWITCH_ATTRIBUTE)).map(SwitchForm) {
                event.prevent_default();
                switch.toggle();
            }
        });
        let leaving = window_event_listener(ev::pagehide, |_| {
            SwitchForm::saving().iter().for_each(SwitchForm::send_pending);
        });
        browser::mark_hydrated(&format!("[{PANEL_SWITCH_ATTRIBUTE}]"));
        on_cleanup(move || [listening, leaving].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// One of them, by its form.
struct SwitchForm(Element);

impl SwitchForm {
    fn part(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    fn is(&self, attribute: &str) -> bool {
        self.0.has_attribute(attribute)
    }

    fn set(&self, attribute: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(attribute, on);
    }

    fn is_on(&self) -> bool {
        self.part("[role='switch']").and_then(|button| button.get_attribute("aria-checked")).as_deref() == Some("true")
    }

    fn set_on(&self, on: bool) {
        if let Some(button) = self.part("[role='switch']") {
            let _ = button.set_attribute("aria-checked", if on { "true" } else { "false" });
        }
        if let Some(next) = self.part("[name='on']").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            next.set_value(if on { "" } else { "on" });
        }
    }

    /// Says why not, or takes it back. `sign_in`: the session has ended.
    fn show_refusal(&self, why: &str, sign_in: bool) {
        if let Some(place) = self.part(".switch-why") {
            place.set_text_content(Some(why));
        }
        for (part, hidden) in [(".switch-refused", why.is_empty()), (".switch-sign-in", !sign_in)] {
            if let Some(part) = self.part(part) {
                let _ = part.toggle_attribute_with_force("hidden", hidden);
            }
        }
    }

    /// Those whose answer is not there yet.
    fn saving() -> Vec<Self> {
        let Ok(all) = document().query_selector_all(&format!("[{SAVING_ATTRIBUTE}]")) else { return Vec::new() };
        (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<Element>().ok()).map(Self).collect()
    }

    /// The page is being left: whatever was on its way may be cut off with it.
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

    /// Until the server has what is wanted.
    async fn save(self) {
        self.set(SAVING_ATTRIBUTE, true);
        let uuid = self.0.get_attribute(PANEL_SWITCH_ATTRIBUTE).unwrap_or_default();
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

    /// Nobody knows what became of `target`: asks until there is an answer, and shows what is stored.
    async fn refetch(&self, uuid: &str, target: bool) {
        self.show_refusal(&t(OUTCOME_UNKNOWN_KEY), false);
        for patience in 0.. {
            match is_in_panel(uuid.to_owned()).await {
                Ok(on) => {
                    self.set(STORED_ATTRIBUTE, on);
                    // A click that was made meanwhile counts.
                    if self.is_on() == target {
                        self.set_on(on);
                    }
                    let why = if on == target { String::new() } else { t(NOT_DONE_KEY) };
                    return self.show_refusal(&why, false);
                }
                Err(error) if error.is_outcome_unknown() => browser::wait_or_online(1 << patience.min(5)).await,
                Err(error) => return self.revert(error),
            }
        }
    }
}
