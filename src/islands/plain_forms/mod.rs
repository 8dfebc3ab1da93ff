//! Plain forms, sent from the page they stand on: a refusal is told in the form, and all that was typed is still in it,
//! passwords, PINs and files too. Where this does not run, the browser sends the same forms to the same addresses.

mod merge;
mod send;
mod unsaved;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev::{self, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, HtmlFormElement};

use crate::components::speech::speaks;
use crate::islands::browser;
use crate::islands::later::{Later, begin};
use crate::islands::loading::SAVES;
use crate::islands::panel_switch::SWITCH;

pub use send::send;

/// The id of what is told where a form could not be sent: a template that every page brings.
pub const NOT_SENT: &str = "not-sent";
/// Marks in it, and on the error page, the words that say why.
const WHY: &str = "data-why";
/// Marks in it the way to sign in.
const SIGN_IN: &str = "data-sign-in";
/// Marks what is true only of a page that was loaded anew: that a file must be chosen again.
const LOST: &str = "data-lost";

/// How long what sends a form may be on its way.
const PATIENCE: Duration = Duration::from_secs(4);

/// The mark of a form that is on its way.
pub const SENT: &str = "data-sent";
/// The mark of a form that was refused.
const REFUSED: &str = "data-refused";
/// The mark of a form that the browser is to send itself.
const NATIVE: &str = "data-native";

/// Sends the plain forms of the page, each once at a time, and lets the browser ask before what was typed into one of
/// them is left.
#[island]
pub fn PlainForms() -> impl IntoView {
    speaks(&["refusals"]);
    Effect::new(move |_| {
        let sent = window_event_listener(ev::submit, submitted);
        let leaving = window_event_listener(ev::beforeunload, move |event| {
            if unsaved::is_anything() {
                event.prevent_default();
                // Whoever stays may send again.
                request_animation_frame(rest);
            }
        });
        let shown = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| rest());
        browser::mark_awake("#main");
        on_cleanup(move || [sent, leaving, shown].into_iter().for_each(WindowListenerHandle::remove));
    });
}

fn submitted(event: SubmitEvent) {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
    let button = event.submitter();
    // What an island has taken over comes here prevented; a switch has a listener of its own.
    let taken_over = event.default_prevented() || form.has_attribute(SWITCH);
    if taken_over || !changes_something(&form, button.as_ref()) || form.has_attribute(NATIVE) {
        return;
    }
    if form.has_attribute(SENT) {
        return event.prevent_default();
    }
    mark(&form, SENT);
    // Signing out is left to the browser.
    if matches!(form.closest("main"), Ok(Some(_))) {
        event.prevent_default();
        begin_to_send(form, button);
    }
}

/// What sends it is loaded with the first form. Where that cannot be had, or takes too long, the browser does.
fn begin_to_send(form: HtmlFormElement, button: Option<HtmlElement>) {
    let coming = Rc::new(Cell::new(true));
    let late = {
        let (coming, form, button) = (Rc::clone(&coming), form.clone(), button.clone());
        move || {
            if coming.replace(false) {
                by_browser(&form, button.as_ref());
            }
        }
    };
    set_timeout(late, PATIENCE);
    spawn_local(async move {
        let came = begin(Later::Send { form: form.clone(), button: button.clone() }).await.is_ok();
        if coming.replace(false) && !came {
            by_browser(&form, button.as_ref());
        }
    });
}

/// Whether the answer is another page, after something was changed: not a file, and not in a window of its own.
fn changes_something(form: &HtmlFormElement, button: Option<&HtmlElement>) -> bool {
    let is_post = |element: &Element, name: &str| {
        element.get_attribute(name).is_some_and(|method| method.eq_ignore_ascii_case("post"))
    };
    let saves = form.has_attribute(SAVES) || button.is_some_and(|button| button.has_attribute(SAVES));
    let elsewhere = button.is_some_and(|button| button.has_attribute("formtarget"));
    let posts = is_post(form, "method") || button.is_some_and(|button| is_post(button, "formmethod"));
    posts && !saves && !elsewhere
}

fn mark(form: &Element, name: &str) {
    let _ = form.set_attribute(name, "");
}

/// No form is on its way any more.
fn rest() {
    for name in [SENT, NATIVE] {
        if let Ok(forms) = document().query_selector_all(&format!("[{name}]")) {
            for form in (0..forms.length()).filter_map(|at| forms.get(at)?.dyn_into::<Element>().ok()) {
                let _ = form.remove_attribute(name);
            }
        }
    }
}

/// Sends a form as if there were no scripts.
fn by_browser(form: &HtmlFormElement, button: Option<&HtmlElement>) {
    mark(form, NATIVE);
    let _ = form.request_submit_with_submitter(button);
}
