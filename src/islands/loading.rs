//! Says that another page is on its way.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Event;

/// The mark of a form, or of a button, whose answer is a file to save: no other page comes.
pub const DOWNLOAD_ATTRIBUTE: &str = "data-saves";

/// Marks the document while the browser waits for the next page, so that what is shown now looks like what
/// it is: the page before. The style sheet draws the mark, after a moment, so that a quick answer shows none.
#[island]
pub fn Loading() -> impl IntoView {
    Effect::new(move |_| {
        let saving = StoredValue::new(false);
        let sent = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let button = event.submitter().map(web_sys::Element::from);
            saving.set_value(form.into_iter().chain(button).any(|element| element.has_attribute(DOWNLOAD_ATTRIBUTE)));
        });
        let leaving = window_event_listener(ev::beforeunload, move |event| {
            // A form only asks whether anything would be lost.
            if !event.is_trusted() {
                return;
            }
            if saving.get_value() {
                return saving.set_value(false);
            }
            // A form with unsaved changes may ask whether to leave; whoever stays is not waiting.
            request_animation_frame(move || set_loading(!event.default_prevented()));
        });
        // Also when the browser brings this very page back from where it kept it.
        let shown = window_event_listener(ev::Custom::<Event>::new("pageshow"), move |_| set_loading(false));
        on_cleanup(move || [sent, leaving, shown].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// Draws the mark, or takes it away.
pub fn set_loading(on: bool) {
    if let Some(root) = document().document_element() {
        let _ = if on { root.set_attribute("data-loading", "") } else { root.remove_attribute("data-loading") };
    }
}
