//! A button that copies the value of an input to the clipboard.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use crate::components::i18n::{t, use_messages};
use crate::i18n::key;

/// Copies the value of the input with this id. Where the clipboard is unavailable (it needs HTTPS or localhost), the
/// value is selected, so that it can be copied with the keyboard.
#[component]
pub fn CopyButton(
    /// The id of the input.
    id: String,
) -> impl IntoView {
    use_messages(&["copy-button"]);
    let copied = RwSignal::new(false);
    let copy = move |_| {
        let input = document().get_element_by_id(&id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        let Some(input) = input else { return };
        input.select();
        if !window().is_secure_context() {
            return;
        }
        let writing = window().navigator().clipboard().write_text(&input.value());
        spawn_local(async move { copied.set(JsFuture::from(writing).await.is_ok()) });
    };
    view! {
        <button class="button needs-js" type="button" on:click=copy>{t(key!("copy-button-copy"))}</button>
        <span class="hint" role="status">{move || copied.get().then(|| t(key!("copy-button-copied")))}</span>
    }
}
