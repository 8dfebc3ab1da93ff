//! Keyboard shortcuts that work on every page. The page renders the search link and the shortcut help; this island
//! listens.

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
use crate::islands::browser;
use crate::islands::deferred::{Deferred, load};
use crate::navigation::shortcuts::{self, GO_KEY, ShortcutCommand};
use crate::paths;

/// The id of the shortcut help.
pub const SHORTCUT_HELP_ID: &str = "shortcut-help";
/// The id of the link to the global search.
pub const SEARCH_LINK_ID: &str = "search-link";

/// How long after [`GO_KEY`] the next letter is accepted, in milliseconds.
const SEQUENCE_TIMEOUT_MS: f64 = 1_500.0;

/// How long the palette may take to load before the search page is opened instead.
const PALETTE_LOAD_TIMEOUT: Duration = Duration::from_secs(4);

/// Elements in which single letters are typed text.
const TEXT_INPUT_SELECTOR: &str =
    "input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, audio, [contenteditable]";

/// Where single keys are ignored: shortcuts are switched off, or a dialog is open.
const SHORTCUTS_OFF_SELECTOR: &str = "html[data-shortcuts=off], dialog[open]";

/// Handles the shortcuts, and opens the palette instead of following the search link.
#[island]
pub fn KeyboardShortcuts() -> impl IntoView {
    // The messages of the palette, which is opened from here.
    use_messages(&["palette", "request-errors"]);
    Effect::new(move |_| {
        recent::add_current_page();
        let keyboard = Rc::new(KeyboardState::default());
        let clicked = Rc::clone(&keyboard);
        let keys = window_event_listener(ev::keydown, move |event| keyboard.on_key_down(&event));
        let clicks = window_event_listener(ev::click, move |event| {
            dropdowns::close_on_outside_click(target_element(&event).as_ref());
            let is_search_link = |element: Element| matches!(element.closest(&search_link_selector()), Ok(Some(_)));
            if has_no_modifier(&event) && target_element(&event).is_some_and(is_search_link) {
                event.prevent_default();
                clicked.open_palette();
            }
        });
        browser::mark_hydrated(&search_link_selector());
        on_cleanup(move || [keys, clicks].into_iter().for_each(WindowListenerHandle::remove));
    });
}

fn search_link_selector() -> String {
    format!("#{SEARCH_LINK_ID}")
}

/// With a modifier key a link works as usual.
fn has_no_modifier(event: &MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

fn target_element(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// State between key presses.
#[derive(Default)]
struct KeyboardState {
    /// When [`GO_KEY`] was pressed.
    go_pressed_at: Cell<Option<f64>>,
    /// Whether the palette is being loaded.
    is_loading: Rc<Cell<bool>>,
}

impl KeyboardState {
    /// Opens the palette, loading it on first use. If that fails or takes too long, the search page opens instead.
    fn open_palette(&self) {
        if self.is_loading.replace(true) {
            return;
        }
        let (is_loading, still_loading) = (Rc::clone(&self.is_loading), Rc::clone(&self.is_loading));
        spawn_local(async move {
            let loaded = load(Deferred::Palette).await.is_ok();
            if is_loading.replace(false) && !loaded {
                browser::navigate(paths::FIND);
            }
        });
        let fall_back = move || {
            if still_loading.replace(false) {
                browser::navigate(paths::FIND);
            }
        };
        set_timeout(fall_back, PALETTE_LOAD_TIMEOUT);
    }

    fn on_key_down(&self, event: &KeyboardEvent) {
        let go_pressed_at = self.go_pressed_at.take();
        if event.default_prevented() || event.is_composing() || event.alt_key() {
            return;
        }
        if event.key() == "Tab" {
            return dropdowns::close_once_left();
        }
        let key = shortcuts::english_key(&event.key(), &event.code(), event.shift_key());
        let handled = if key == "Escape" {
            !page_actions::has("dialog[open]") && dropdowns::close()
        } else if event.ctrl_key() || event.meta_key() {
            self.chord(&key, event.shift_key())
        } else if self.is_loading.get() || page_actions::has(SHORTCUTS_OFF_SELECTOR) || is_typing(event) {
            false
        } else if go_pressed_at.is_some_and(|go_pressed_at| event.time_stamp() - go_pressed_at < SEQUENCE_TIMEOUT_MS) {
            shortcuts::go_target(&key).is_some_and(page_actions::go_to)
        } else if key == GO_KEY {
            self.go_pressed_at.set(Some(event.time_stamp()));
            true
        } else {
            self.plain_key(&key)
        };
        if handled {
            event.prevent_default();
        }
    }

    /// The only shortcut with a modifier. The palette does not open above an open dialog.
    fn chord(&self, key: &str, shift: bool) -> bool {
        let is_palette_chord = key.eq_ignore_ascii_case("k") && !shift;
        if is_palette_chord && !page_actions::has("dialog[open]") {
            self.open_palette();
        }
        is_palette_chord
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
