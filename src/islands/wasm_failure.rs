//! Detects that a part of the page failed to load or crashed.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Event;

/// Marks a document with a broken part. The style sheet then shows a message.
const FAILED_ATTRIBUTE: &str = "data-load-failed";

/// Matches if the document is marked, or a part of it is not hydrated.
const NOT_HYDRATED_SELECTOR: &str =
    "html[data-load-failed], :is(leptos-island form, [data-hydrates]):not([data-hydrated])";

/// Marks the document on uncaught errors of the compiled code. Islands that fail to load end up here, too; their forms
/// then work as without scripts.
#[island]
pub fn WasmFailure() -> impl IntoView {
    Effect::new(move |_| {
        let listen =
            |name, f: fn(&Event)| window_event_listener(ev::Custom::<Event>::new(name), move |event| f(&event));
        let listeners = [
            listen("error", mark_wasm_failure),
            listen("unhandledrejection", mark_wasm_failure),
            listen("pageshow", reload_restored_page),
        ];
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// A browser that leaves a page cancels pending downloads, but may restore the same document on the way back. Such an
/// incomplete page is reloaded.
fn reload_restored_page(event: &Event) {
    let is_back = js_sys::Reflect::get(event, &"persisted".into()).is_ok_and(|persisted| persisted.is_truthy());
    let is_unfinished = document().query_selector(NOT_HYDRATED_SELECTOR).is_ok_and(|found| found.is_some());
    if is_back && is_unfinished {
        let _ = window().location().reload();
    }
}

fn mark_wasm_failure(event: &Event) {
    let property = |name: &str| js_sys::Reflect::get(event, &name.into()).ok();
    let is_wasm_error = |value: wasm_bindgen::JsValue| value.is_instance_of::<js_sys::WebAssembly::RuntimeError>();
    if ["error", "reason"].into_iter().filter_map(property).any(is_wasm_error)
        && let Some(root) = document().document_element()
    {
        let _ = root.set_attribute(FAILED_ATTRIBUTE, "");
    }
}
