//! The keys that work on every page, and what they open. The page draws the link to the search and the sheet
//! of the keys; this listens.

mod dropdowns;
mod page_actions;
pub mod recent;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use crate::components::i18n::use_messages;
use crate::forms::find::PATH;
use crate::forms::shortcuts::{self, GO_KEY, ShortcutCommand};
use crate::islands::browser;
use crate::islands::deferred::{Deferred, load};

/// The sheet of the keys, by its id.
pub const SHORTCUT_HELP_ID: &str = "keys";
/// The link to the search of everything, by its class.
pub const SEARCH_LINK_CLASS: &str = "find-link";

/// How long a way may take: the letter after [`GO_KEY`], in milliseconds.
const SEQUENCE_TIMEOUT_MS: f64 = 1_500.0;

/// How long the palette may be on its way. Whoever waits longer gets the page that finds the same.
const PALETTE_LOAD_TIMEOUT: Duration = Duration::from_secs(4);

/// Where single letters belong to whoever types.
const TEXT_INPUT_SELECTOR: &str =
    "input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, audio, [contenteditable]";

/// Where single keys do nothing: they are switched off, or something lies above the page.
const SHORTCUTS_OFF_SELECTOR: &str = "html[data-shortcuts=off], dialog[open]";

/// Reads the keys of the page, and opens the palette instead of following the link to the search.
#[island]
pub fn KeyboardShortcuts() -> impl IntoView {
    // What the palette says, which this opens.
    use_messages(&["palette", "request-errors"]);
    Effect::new(move |_| {
        recent::add_current_page();
        let reading = Rc::new(KeyboardState::default());
        let opening = Rc::clone(&reading);
        let keys = window_event_listener(ev::keydown, move |event| reading.on_key_down(&event));
        let clicks = window_event_listener(ev::click, move |event| {
            dropdowns::close_on_outside_click(target_element(&event).as_ref());
            if has_no_modifier(&event)
                && target_element(&event).is_some_and(|at| matches!(at.closest(".find-link"), Ok(Some(_))))
            {
                event.prevent_default();
                opening.open_palette();
            }
        });
        browser::mark_hydrated(".find-link");
        on_cleanup(move || [keys, clicks].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// With a modifier a link is like any other.
fn has_no_modifier(event: &MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

fn target_element(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What was pressed a moment ago.
#[derive(Default)]
struct KeyboardState {
    /// When [`GO_KEY`] was.
    began: Cell<Option<f64>>,
    /// Whether the palette is on its way.
    coming: Rc<Cell<bool>>,
}

impl KeyboardState {
    /// The palette is loaded when it first opens. Where it cannot be had, the page that finds the same is opened.
    fn open_palette(&self) {
        if self.coming.replace(true) {
            return;
        }
        let (coming, late) = (Rc::clone(&self.coming), Rc::clone(&self.coming));
        spawn_local(async move {
            let came = load(Deferred::Palette).await.is_ok();
            if coming.replace(false) && !came {
                browser::navigate(PATH);
            }
        });
        let give_up = move || {
            if late.replace(false) {
                browser::navigate(PATH);
            }
        };
        set_timeout(give_up, PALETTE_LOAD_TIMEOUT);
    }

    fn on_key_down(&self, event: &KeyboardEvent) {
        let since = self.began.take();
        if event.default_prevented() || event.is_composing() || event.alt_key() {
            return;
        }
        if event.key() == "Tab" {
            return dropdowns::close_once_left();
        }
        let key = shortcuts::english_key(&event.key(), &event.code(), event.shift_key());
        let done = if key == "Escape" {
            !page_actions::has("dialog[open]") && dropdowns::close()
        } else if event.ctrl_key() || event.meta_key() {
            self.chord(&key, event.shift_key())
        } else if self.coming.get() || page_actions::has(SHORTCUTS_OFF_SELECTOR) || is_typing(event) {
            false
        } else if since.is_some_and(|since| event.time_stamp() - since < SEQUENCE_TIMEOUT_MS) {
            shortcuts::go_target(&key).is_some_and(page_actions::go_to)
        } else if key == GO_KEY {
            self.began.set(Some(event.time_stamp()));
            true
        } else {
            self.plain_key(&key)
        };
        if done {
            event.prevent_default();
        }
    }

    /// The one key with a modifier. Nothing opens above something else that is open.
    fn chord(&self, key: &str, shift: bool) -> bool {
        let ours = key.eq_ignore_ascii_case("k") && !shift;
        if ours && !page_actions::has("dialog[open]") {
            self.open_palette();
        }
        ours
    }

    fn plain_key(&self, key: &str) -> bool {
        match shortcuts::command_for(key) {
            Some(ShortcutCommand::Next) => page_actions::move_focus(1, key.len() == 1),
            Some(ShortcutCommand::Previous) => page_actions::move_focus(-1, key.len() == 1),
            Some(ShortcutCommand::Select) => page_actions::select(),
            Some(ShortcutCommand::Bulk) => page_actions::focus_bulk_bar(),
            Some(ShortcutCommand::Edit) => page_actions::edit(),
            Some(ShortcutCommand::Create) => page_actions::create(),
            Some(ShortcutCommand::Search) => {
                if !page_actions::search() {
                    self.open_palette();
                }
                true
            }
            Some(ShortcutCommand::Help) => show_shortcut_help(),
            Some(ShortcutCommand::Native) | None => false,
        }
    }
}

fn show_shortcut_help() -> bool {
    let sheet =
        document().get_element_by_id(SHORTCUT_HELP_ID).and_then(|sheet| sheet.dyn_into::<HtmlDialogElement>().ok());
    sheet.is_some_and(|sheet| sheet.show_modal().is_ok())
}

fn is_typing(event: &KeyboardEvent) -> bool {
    target_element(event).is_some_and(|element| matches!(element.closest(TEXT_INPUT_SELECTOR), Ok(Some(_))))
}
