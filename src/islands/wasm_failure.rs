//! Notices that a part of the page could not be loaded, or stopped.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Event;

/// The mark of a document of which a part does not work. The style sheet shows what the page says of it.
const FAILED_ATTRIBUTE: &str = "data-broken";

/// What there is in a document that is marked, or of which a part has not woken.
const NOT_HYDRATED_SELECTOR: &str = "html[data-broken], :is(leptos-island form, [data-wakes]):not([data-ready])";

/// Marks the document when what was compiled fails and nothing catches it. An island that cannot be loaded ends so,
/// too; its form is then as it is without scripts.
#[island]
pub fn WasmFailure() -> impl IntoView {
    Effect::new(move |_| {
        let listen =
            |name, hear: fn(&Event)| window_event_listener(ev::Custom::<Event>::new(name), move |event| hear(&event));
        let listeners = [
            listen("error", mark_wasm_failure),
            listen("unhandledrejection", mark_wasm_failure),
            listen("pageshow", reload_restored_page),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// A browser that leaves a page gives up what is still to be loaded, and shows the same document again on the way back.
/// It is loaded anew then, and whole.
fn reload_restored_page(event: &Event) {
    let is_back = js_sys::Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy());
    let is_unfinished = document().query_selector(NOT_HYDRATED_SELECTOR).is_ok_and(|found| found.is_some());
    if is_back && is_unfinished {
        let _ = window().location().reload();
    }
}

fn mark_wasm_failure(event: &Event) {
    let told = |name: &str| js_sys::Reflect::get(event, &name.into()).ok();
    let ours = |why: wasm_bindgen::JsValue| why.is_instance_of::<js_sys::WebAssembly::RuntimeError>();
    if ["error", "reason"].into_iter().filter_map(told).any(ours)
        && let Some(root) = document().document_element()
    {
        let _ = root.set_attribute(FAILED_ATTRIBUTE, "");
    }
}
