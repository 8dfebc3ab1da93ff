//! Marks the page while the next one is loading.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Event;

/// Marks a form or a button whose response is a download: the page stays.
pub const DOWNLOAD_ATTRIBUTE: &str = "data-download";

/// Marks the document while the browser waits for the next page, so that the current one is not mistaken for it. The
/// style sheet shows the mark after a delay, so that quick responses show none.
#[island]
pub fn Loading() -> impl IntoView {
    Effect::new(move |_| {
        let is_download = StoredValue::new(false);
        let submit = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let button = event.submitter().map(web_sys::Element::from);
            is_download.set_value(form.into_iter().chain(button).any(|e| e.has_attribute(DOWNLOAD_ATTRIBUTE)));
        });
        let beforeunload = window_event_listener(ev::beforeunload, move |event| {
            // An untrusted event only asks whether anything would be lost: `in_place_forms`.
            if !event.is_trusted() {
                return;
            }
            if is_download.get_value() {
                return is_download.set_value(false);
            }
            // A form with unsaved changes may ask whether to leave; a user who stays is not waiting.
            request_animation_frame(move || set_loading(!event.default_prevented()));
        });
        // Also when the browser restores the page from its back/forward cache.
        let pageshow = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| set_loading(false));
        on_cleanup(move || [submit, beforeunload, pageshow].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// Sets or removes the mark.
pub fn set_loading(on: bool) {
    if let Some(root) = document().document_element() {
        let _ = if on { root.set_attribute("data-loading", "") } else { root.remove_attribute("data-loading") };
    }
}
