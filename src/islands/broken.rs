//! Notices that a part of the page could not be loaded, or stopped.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Event;

/// The mark of a document of which a part does not work. The style sheet shows what the page says of it.
const MARK: &str = "data-broken";

/// Marks the document when what was compiled fails and nothing catches it. An island that cannot be loaded ends so,
/// too; its form is then as it is without scripts.
#[island]
pub fn Broken() -> impl IntoView {
    Effect::new(move |_| {
        let listen = |event| window_event_listener(ev::Custom::<Event>::new(event), |event| look_at(&event));
        let listeners = ["error", "unhandledrejection"].map(listen);
        on_cleanup(move || listeners.into_iter().for_each(WindowListenerHandle::remove));
    });
}

fn look_at(event: &Event) {
    let told = |name: &str| js_sys::Reflect::get(event, &name.into()).ok();
    let ours = |why: wasm_bindgen::JsValue| why.is_instance_of::<js_sys::WebAssembly::RuntimeError>();
    if ["error", "reason"].into_iter().filter_map(told).any(ours)
        && let Some(root) = document().document_element()
    {
        let _ = root.set_attribute(MARK, "");
    }
}
