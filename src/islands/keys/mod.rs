//! The keys that work on every page, and the way into the search of everything.

mod help;
mod page;
pub mod recent;

use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::Element;

use crate::forms::shortcuts::{self, Deed, GO};
use crate::islands::palette;

/// How long a way may take: the letter after [`GO`], in milliseconds.
const PAUSE: f64 = 1_500.0;

/// Where single letters belong to whoever types.
const TYPING: &str =
    "input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, audio, [contenteditable]";

/// What is open above the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Above {
    /// Nothing.
    Nothing,
    /// The search of everything.
    Palette,
    /// The table of the keys.
    Help,
}

/// The link to the search. It listens for the keys; what they open is loaded when they do.
#[island]
pub fn Keys() -> impl IntoView {
    let above = RwSignal::new(Above::Nothing);
    let link = NodeRef::<leptos::html::A>::new();
    Effect::new(move |_| {
        let Some(link) = link.get() else { return };
        recent::keep();
        let began = StoredValue::new(None::<f64>);
        let keys = window_event_listener(ev::keydown, move |event| pressed(&event, above, began));
        on_cleanup(move || keys.remove());
        let _ = link.set_attribute("aria-haspopup", "dialog");
        let _ = link.set_attribute("data-ready", "");
    });
    let open = move |event: MouseEvent| {
        // With a modifier it is a link like any other.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            above.set(Above::Palette);
        }
    };
    view! {
        <a class="find-link" href="/find" node_ref=link on:click=open aria-keyshortcuts="Control+K Meta+K">
            "Find"
            <kbd class="needs-js" aria-hidden="true">"Ctrl K"</kbd>
        </a>
        {move || match above.get() {
            Above::Nothing => ().into_any(),
            Above::Palette => Suspend::new(palette::palette(above)).into_any(),
            Above::Help => Suspend::new(help::help(above)).into_any(),
        }}
    }
}

fn pressed(event: &KeyboardEvent, above: RwSignal<Above>, began: StoredValue<Option<f64>>) {
    let since = began.try_update_value(Option::take).flatten();
    if event.default_prevented() || event.is_composing() || event.alt_key() {
        return;
    }
    let key = event.key();
    if event.ctrl_key() || event.meta_key() {
        if key.eq_ignore_ascii_case("k") && !event.shift_key() {
            event.prevent_default();
            if !page::has("dialog[open]") {
                above.set(Above::Palette);
            }
        }
        return;
    }
    // What was opened may still be on its way.
    let busy = above.get_untracked() != Above::Nothing;
    if busy || page::has("html[data-shortcuts=off], dialog[open]") || is_typing(event) {
        return;
    }
    let done = if since.is_some_and(|since| event.time_stamp() - since < PAUSE) {
        shortcuts::way(&key).is_some_and(page::go)
    } else if key == GO {
        began.set_value(Some(event.time_stamp()));
        true
    } else {
        match shortcuts::deed(&key) {
            Some(Deed::Next) => page::walk(1, key.len() == 1),
            Some(Deed::Previous) => page::walk(-1, key.len() == 1),
            Some(Deed::Select) => page::select(),
            Some(Deed::Edit) => page::edit(),
            Some(Deed::Create) => page::create(),
            Some(Deed::Search) => {
                if !page::search() {
                    above.set(Above::Palette);
                }
                true
            }
            Some(Deed::Help) => {
                above.set(Above::Help);
                true
            }
            Some(Deed::Native) | None => false,
        }
    };
    if done {
        event.prevent_default();
    }
}

fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| matches!(element.closest(TYPING), Ok(Some(_))))
}
