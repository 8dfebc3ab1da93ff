//! Submits plain forms in place: errors are shown in the form, and everything typed is preserved, including passwords,
//! PINs and files. Without this script the browser submits the same forms to the same addresses.

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
use crate::islands::show_in_panel_switches::SHOW_IN_PANEL_ATTRIBUTE;

pub use send::send;

/// The id of the template, included in every page, of the message that a form could not be submitted.
pub const SEND_ERROR_TEMPLATE_ID: &str = "send-error-template";
/// Marks the element for the reason, in the template and on the error page.
const REASON_ATTRIBUTE: &str = "data-reason";
/// Marks the sign-in link in the template.
const SIGN_IN_ATTRIBUTE: &str = "data-sign-in-prompt";
/// Marks the form that the error page offers to submit again.
const HELD_FORM_ATTRIBUTE: &str = "data-held-form";
/// Marks the bar with the buttons of a form.
const SAVE_BAR_ATTRIBUTE: &str = "data-save-bar";
/// Marks content that applies only after a full page load: that a file has to be chosen again.
const RELOAD_ONLY_ATTRIBUTE: &str = "data-reload-only";

/// How long the form sender may take to load.
const SENDER_LOAD_TIMEOUT: Duration = Duration::from_secs(4);

/// Marks a form that is being submitted.
pub const SUBMITTING_ATTRIBUTE: &str = "data-submitting";
/// Marks a form that was rejected.
const REJECTED_ATTRIBUTE: &str = "data-rejected";
/// Marks a form that the browser submits itself.
const NATIVE_SUBMIT_ATTRIBUTE: &str = "data-native-submit";

/// Submits the plain forms of the page, each at most once at a time, and makes the browser ask before unsaved input is
/// lost.
#[island]
pub fn InPlaceForms() -> impl IntoView {
    use_messages(&["request-errors"]);
    Effect::new(move |_| {
        let submit = window_event_listener(ev::submit, on_submit);
        let beforeunload = window_event_listener(ev::beforeunload, move |event| {
            if unsaved::has_unsaved_changes() {
                event.prevent_default();
            }
            if event.is_trusted() {
                // A user who stays may submit again, whichever part of the page has asked.
                request_animation_frame(move || {
                    if event.default_prevented() {
                        clear_submitting();
                    }
                });
            }
        });
        let pageshow = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| clear_submitting());
        browser::mark_hydrated("#main");
        on_cleanup(move || [submit, beforeunload, pageshow].into_iter().for_each(WindowListenerHandle::remove));
    });
}

fn on_submit(event: SubmitEvent) {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok()) else { return };
    let button = event.submitter();
    // Forms handled by an island arrive with their default prevented; switches have a listener of their own.
    let is_handled = event.default_prevented() || form.has_attribute(SHOW_IN_PANEL_ATTRIBUTE);
    if is_handled || !is_page_post(&form, button.as_ref()) || form.has_attribute(NATIVE_SUBMIT_ATTRIBUTE) {
        return;
    }
    if form.has_attribute(SUBMITTING_ATTRIBUTE) {
        return event.prevent_default();
    }
    set_flag(&form, SUBMITTING_ATTRIBUTE);
    // Signing out is left to the browser, and so are forms that would discard unsaved input of other forms, because
    // the browser asks before it sends anything.
    if matches!(form.closest("main"), Ok(Some(_))) && !would_ask_to_leave() {
        event.prevent_default();
        load_sender_and_send(form, button);
    }
}

/// Whether anything on the page would make the browser ask before leaving, apart from forms being submitted. All
/// listeners of the real event answer this synthetic one; those that must not act on it check whether it is trusted.
fn would_ask_to_leave() -> bool {
    let init = EventInit::new();
    init.set_cancelable(true);
    let event = Event::new_with_event_init_dict("beforeunload", &init);
    event.is_ok_and(|event| matches!(window().dispatch_event(&event), Ok(false)))
}

/// Loads the sender with the first form. If that fails or takes too long, the browser submits the form.
fn load_sender_and_send(form: HtmlFormElement, button: Option<HtmlElement>) {
    let is_loading = Rc::new(Cell::new(true));
    let fall_back = {
        let (is_loading, form, button) = (Rc::clone(&is_loading), form.clone(), button.clone());
        move || {
            if is_loading.replace(false) {
                submit_natively(&form, button.as_ref());
            }
        }
    };
    set_timeout(fall_back, SENDER_LOAD_TIMEOUT);
    spawn_local(async move {
        let loaded = load(Deferred::SendForm { form: form.clone(), button: button.clone() }).await.is_ok();
        if is_loading.replace(false) && !loaded {
            submit_natively(&form, button.as_ref());
        }
    });
}

/// Whether the form changes something and leads to a page: not a download, and not in another window.
fn is_page_post(form: &HtmlFormElement, button: Option<&HtmlElement>) -> bool {
    let is_post = |element: &Element, name: &str| {
        element.get_attribute(name).is_some_and(|method| method.eq_ignore_ascii_case("post"))
    };
    let is_download =
        form.has_attribute(DOWNLOAD_ATTRIBUTE) || button.is_some_and(|button| button.has_attribute(DOWNLOAD_ATTRIBUTE));
    let in_other_window = button.is_some_and(|button| button.has_attribute("formtarget"));
    let posts = is_post(form, "method") || button.is_some_and(|button| is_post(button, "formmethod"));
    posts && !is_download && !in_other_window
}

fn set_flag(form: &Element, name: &str) {
    let _ = form.set_attribute(name, "");
}

/// Clears the marks of forms being submitted.
fn clear_submitting() {
    for name in [SUBMITTING_ATTRIBUTE, NATIVE_SUBMIT_ATTRIBUTE] {
        if let Ok(forms) = document().query_selector_all(&format!("[{name}]")) {
            for form in (0..forms.length()).filter_map(|i| forms.get(i)?.dyn_into::<Element>().ok()) {
                let _ = form.remove_attribute(name);
            }
        }
    }
}

/// Submits a form as without scripts.
fn submit_natively(form: &HtmlFormElement, button: Option<&HtmlElement>) {
    set_flag(form, NATIVE_SUBMIT_ATTRIBUTE);
    let _ = form.request_submit_with_submitter(button);
}
