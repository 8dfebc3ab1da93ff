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
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlFormElement};

use crate::components::i18n::use_messages;
use crate::islands::browser;
use crate::islands::deferred::{Deferred, load};
use crate::islands::loading::DOWNLOAD_ATTRIBUTE;
use crate::islands::panel_switches::PANEL_SWITCH_ATTRIBUTE;

pub use send::send;

/// The id of what is told where a form could not be sent: a template that every page brings.
pub const SEND_ERROR_TEMPLATE_ID: &str = "not-sent";
/// Marks in it, and on the error page, the words that say why.
const REASON_ATTRIBUTE: &str = "data-why";
/// Marks in it the way to sign in.
const SIGN_IN_ATTRIBUTE: &str = "data-sign-in";
/// Marks what is true only of a page that was loaded anew: that a file must be chosen again.
const RELOAD_ONLY_ATTRIBUTE: &str = "data-lost";

/// How long what sends a form may be on its way.
const SENDER_LOAD_TIMEOUT: Duration = Duration::from_secs(4);

/// The mark of a form that is on its way.
pub const SUBMITTING_ATTRIBUTE: &str = "data-sent";
/// The mark of a form that was refused.
const REJECTED_ATTRIBUTE: &str = "data-refused";
/// The mark of a form that the browser is to send itself.
const NATIVE_SUBMIT_ATTRIBUTE: &str = "data-native";

/// Sends the plain forms of the page, each once at a time, and lets the browser ask before what was typed into one of
/// them is left.
#[island]
pub fn PlainForms() -> impl IntoView {
    use_messages(&["request-errors"]);
    Effect::new(move |_| {
        let sent = window_event_listener(ev::submit, on_submit);
        let leaving = window_event_listener(ev::beforeunload, move |event| {
            if unsaved::has_unsaved_changes() {
                event.prevent_default();
            }
            if event.is_trusted() {
                // Whoever stays may send again, whichever part of the page has asked.
                request_animation_frame(move || {
                    if event.default_prevented() {
                        clear_submitting();
                    }
                });
            }
        });
        let shown = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| clear_submitting());
        browser::mark_hydrated("#main");
        on_cleanup(move || [sent, leaving, shown].into_iter().for_each(WindowListenerHandle::remove));
    });
}

fn on_submit(event: SubmitEvent) {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
    let button = event.submitter();
    // What an island has taken over comes here prevented; a switch has a listener of its own.
    let taken_over = event.default_prevented() || form.has_attribute(PANEL_SWITCH_ATTRIBUTE);
    if taken_over || !is_page_post(&form, button.as_ref()) || form.has_attribute(NATIVE_SUBMIT_ATTRIBUTE) {
        return;
    }
    if form.has_attribute(SUBMITTING_ATTRIBUTE) {
        return event.prevent_default();
    }
    set_flag(&form, SUBMITTING_ATTRIBUTE);
    // Signing out is left to the browser; so is a form whose answer would leave unsaved work, because the browser asks
    // before it sends anything.
    if matches!(form.closest("main"), Ok(Some(_))) && !would_ask_to_leave() {
        event.prevent_default();
        load_sender_and_send(form, button);
    }
}

/// Whether anything on the page would have the browser ask before it is left, forms that are on their way apart. All
/// that listen for the real event answer this one; what must not act on it asks whether an event is trusted.
fn would_ask_to_leave() -> bool {
    let init = EventInit::new();
    init.set_cancelable(true);
    let question = Event::new_with_event_init_dict("beforeunload", &init);
    question.is_ok_and(|question| matches!(window().dispatch_event(&question), Ok(false)))
}

/// What sends it is loaded with the first form. Where that cannot be had, or takes too long, the browser does.
fn load_sender_and_send(form: HtmlFormElement, button: Option<HtmlElement>) {
    let coming = Rc::new(Cell::new(true));
    let late = {
        let (coming, form, button) = (Rc::clone(&coming), form.clone(), button.clone());
        move || {
            if coming.replace(false) {
                submit_natively(&form, button.as_ref());
            }
        }
    };
    set_timeout(late, SENDER_LOAD_TIMEOUT);
    spawn_local(async move {
        let came = load(Deferred::SendForm { form: form.clone(), button: button.clone() }).await.is_ok();
        if coming.replace(false) && !came {
            submit_natively(&form, button.as_ref());
        }
    });
}

/// Whether the answer is another page, after something was changed: not a file, and not in a window of its own.
fn is_page_post(form: &HtmlFormElement, button: Option<&HtmlElement>) -> bool {
    let is_post = |element: &Element, name: &str| {
        element.get_attribute(name).is_some_and(|method| method.eq_ignore_ascii_case("post"))
    };
    let saves =
        form.has_attribute(DOWNLOAD_ATTRIBUTE) || button.is_some_and(|button| button.has_attribute(DOWNLOAD_ATTRIBUTE));
    let elsewhere = button.is_some_and(|button| button.has_attribute("formtarget"));
    let posts = is_post(form, "method") || button.is_some_and(|button| is_post(button, "formmethod"));
    posts && !saves && !elsewhere
}

fn set_flag(form: &Element, name: &str) {
    let _ = form.set_attribute(name, "");
}

/// No form is on its way any more.
fn clear_submitting() {
    for name in [SUBMITTING_ATTRIBUTE, NATIVE_SUBMIT_ATTRIBUTE] {
        if let Ok(forms) = document().query_selector_all(&format!("[{name}]")) {
            for form in (0..forms.length()).filter_map(|at| forms.get(at)?.dyn_into::<Element>().ok()) {
                let _ = form.remove_attribute(name);
            }
        }
    }
}

/// Sends a form as if there were no scripts.
fn submit_natively(form: &HtmlFormElement, button: Option<&HtmlElement>) {
    set_flag(form, NATIVE_SUBMIT_ATTRIBUTE);
    let _ = form.request_submit_with_submitter(button);
}
