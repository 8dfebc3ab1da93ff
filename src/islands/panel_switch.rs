//! The switches that show or hide a mailbox in the control panel. The page draws them; this listens.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use crate::components::filled_by::{self, FILLED_BY};
use crate::components::speech::{speaks, t, words};
use crate::error::{AppError, IN_DOUBT, NOT_DONE};
use crate::islands::browser;
use crate::islands::calls::{get_panel, set_panel};

/// The attribute that makes a form such a switch, and names the mailbox. The form holds a button of the role
/// "switch", a hidden input with what a click asks for, and a place for a refusal.
pub const SWITCH: &str = "data-panel-switch";

/// What the server has.
const STORED: &str = "data-stored";
/// Whether a call is on its way.
const SAVING: &str = "data-saving";

/// Saves at once. A switch moves before the server has answered and visibly goes back, with the reason, if it
/// says no; clicks made meanwhile are not lost, the last one counts. Without JavaScript each is a button that
/// posts its form; so does what is still wanted when the page is left. One listener for all of them weighs less,
/// and wakes sooner, than an island in every row.
#[island]
pub fn PanelSwitches() -> impl IntoView {
    speaks(&["refusals"]);
    Effect::new(move |_| {
        let listening = window_event_listener(ev::submit, |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if let Some(switch) = form.filter(|form| form.has_attribute(SWITCH)).map(Switch) {
                event.prevent_default();
                switch.flip();
            }
        });
        let leaving = window_event_listener(ev::pagehide, |_| {
            Switch::saving().iter().for_each(Switch::send_what_is_wanted);
        });
        browser::mark_awake(&format!("[{SWITCH}]"));
        on_cleanup(move || [listening, leaving].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// One of them, by its form.
struct Switch(Element);

impl Switch {
    fn part(&self, selector: &str) -> Option<Element> {
        self.0.query_selector(selector).ok().flatten()
    }

    fn is(&self, attribute: &str) -> bool {
        self.0.has_attribute(attribute)
    }

    fn set(&self, attribute: &str, on: bool) {
        let _ = self.0.toggle_attribute_with_force(attribute, on);
    }

    fn wanted(&self) -> bool {
        self.part("[role='switch']").and_then(|button| button.get_attribute("aria-checked")).as_deref() == Some("true")
    }

    fn want(&self, on: bool) {
        if let Some(button) = self.part("[role='switch']") {
            let _ = button.set_attribute("aria-checked", if on { "true" } else { "false" });
        }
        if let Some(next) = self.part("[name='on']").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            next.set_value(if on { "" } else { "on" });
        }
    }

    /// Says why not, or takes it back. `sign_in`: the session has ended.
    fn refuse(&self, why: &str, sign_in: bool) {
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
        let Ok(all) = document().query_selector_all(&format!("[{SAVING}]")) else { return Vec::new() };
        (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<Element>().ok()).map(Self).collect()
    }

    /// The page is being left: whatever was on its way may be cut off with it.
    fn send_what_is_wanted(&self) {
        if self.wanted() != self.is(STORED) {
            let path = self.0.get_attribute("action").unwrap_or_default();
            let on = if self.wanted() { "on" } else { "" };
            browser::send_on_leaving(&path, &[("on", on), (FILLED_BY, &filled_by::user())]);
        }
    }

    fn flip(self) {
        if !self.is(SAVING) {
            self.refuse("", false);
            self.set(STORED, self.wanted());
        }
        self.want(!self.wanted());
        if !self.is(SAVING) {
            spawn_local(self.save());
        }
    }

    /// Until the server has what is wanted.
    async fn save(self) {
        self.set(SAVING, true);
        let uuid = self.0.get_attribute(SWITCH).unwrap_or_default();
        while self.wanted() != self.is(STORED) {
            let target = self.wanted();
            match set_panel(uuid.clone(), target, filled_by::user()).await {
                Ok(()) => self.set(STORED, target),
                Err(error) if error.in_doubt() => self.find_out(&uuid, target).await,
                Err(error) => self.go_back(error),
            }
        }
        self.set(SAVING, false);
    }

    fn go_back(&self, error: AppError) {
        self.want(self.is(STORED));
        self.refuse(&error.message(words()), error == AppError::SignedOut);
    }

    /// Nobody knows what became of `target`: asks until there is an answer, and shows what is stored.
    async fn find_out(&self, uuid: &str, target: bool) {
        self.refuse(&t(IN_DOUBT), false);
        for patience in 0.. {
            match get_panel(uuid.to_owned()).await {
                Ok(on) => {
                    self.set(STORED, on);
                    // A click that was made meanwhile counts.
                    if self.wanted() == target {
                        self.want(on);
                    }
                    let why = if on == target { String::new() } else { t(NOT_DONE) };
                    return self.refuse(&why, false);
                }
                Err(error) if error.in_doubt() => browser::pause(1 << patience.min(5)).await,
                Err(error) => return self.go_back(error),
            }
        }
    }
}
