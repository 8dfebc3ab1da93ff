//! The keys that work on every page, and what they open. The page draws the link to the search and the sheet
//! of the keys; this listens.

mod folds;
mod page;
pub mod recent;

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement};

use crate::components::speech::speaks;
use crate::forms::find::PATH;
use crate::forms::shortcuts::{self, Deed, GO};
use crate::islands::browser;
use crate::islands::later::{Later, begin};

/// The sheet of the keys, by its id.
pub const SHEET: &str = "keys";
/// The link to the search of everything, by its class.
pub const FIND: &str = "find-link";

/// How long a way may take: the letter after [`GO`], in milliseconds.
const PAUSE: f64 = 1_500.0;

/// How long the palette may be on its way. Whoever waits longer gets the page that finds the same.
const PATIENCE: Duration = Duration::from_secs(4);

/// Where single letters belong to whoever types.
const TYPING: &str =
    "input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, audio, [contenteditable]";

/// Where single keys do nothing: they are switched off, or something lies above the page.
const QUIET: &str = "html[data-shortcuts=off], dialog[open]";

/// Reads the keys of the page, and opens the palette instead of following the link to the search.
#[island]
pub fn Keys() -> impl IntoView {
    // What the palette says, which this opens.
    speaks(&["find", "refusals"]);
    Effect::new(move |_| {
        recent::keep();
        let reading = Rc::new(Reading::default());
        let opening = Rc::clone(&reading);
        let keys = window_event_listener(ev::keydown, move |event| reading.pressed(&event));
        let clicks = window_event_listener(ev::click, move |event| {
            folds::close_beside(target(&event).as_ref());
            if is_plain(&event) && target(&event).is_some_and(|at| matches!(at.closest(".find-link"), Ok(Some(_)))) {
                event.prevent_default();
                opening.open_palette();
            }
        });
        browser::mark_awake(".find-link");
        on_cleanup(move || [keys, clicks].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// With a modifier a link is like any other.
fn is_plain(event: &MouseEvent) -> bool {
    !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// What was pressed a moment ago.
#[derive(Default)]
struct Reading {
    /// When [`GO`] was.
    began: Cell<Option<f64>>,
    /// Whether the palette is on its way.
    coming: Rc<Cell<bool>>,
}

impl Reading {
    /// The palette is loaded when it first opens. Where it cannot be had, the page that finds the same is opened.
    fn open_palette(&self) {
        if self.coming.replace(true) {
            return;
        }
        let (coming, late) = (Rc::clone(&self.coming), Rc::clone(&self.coming));
        spawn_local(async move {
            let came = begin(Later::Palette).await.is_ok();
            if coming.replace(false) && !came {
                browser::open(PATH);
            }
        });
        let give_up = move || {
            if late.replace(false) {
                browser::open(PATH);
            }
        };
        set_timeout(give_up, PATIENCE);
    }

    fn pressed(&self, event: &KeyboardEvent) {
        let since = self.began.take();
        if event.default_prevented() || event.is_composing() || event.alt_key() {
            return;
        }
        let key = shortcuts::meant(&event.key(), &event.code(), event.shift_key());
        let done = if key == "Escape" {
            !page::has("dialog[open]") && folds::close()
        } else if event.ctrl_key() || event.meta_key() {
            self.chord(&key, event.shift_key())
        } else if self.coming.get() || page::has(QUIET) || is_typing(event) {
            false
        } else if since.is_some_and(|since| event.time_stamp() - since < PAUSE) {
            shortcuts::way(&key).is_some_and(page::go)
        } else if key == GO {
            self.began.set(Some(event.time_stamp()));
            true
        } else {
            self.single(&key)
        };
        if done {
            event.prevent_default();
        }
    }

    /// The one key with a modifier. Nothing opens above something else that is open.
    fn chord(&self, key: &str, shift: bool) -> bool {
        let ours = key.eq_ignore_ascii_case("k") && !shift;
        if ours && !page::has("dialog[open]") {
            self.open_palette();
        }
        ours
    }

    fn single(&self, key: &str) -> bool {
        match shortcuts::deed(key) {
            Some(Deed::Next) => page::walk(1, key.len() == 1),
            Some(Deed::Previous) => page::walk(-1, key.len() == 1),
            Some(Deed::Select) => page::select(),
            Some(Deed::Edit) => page::edit(),
            Some(Deed::Create) => page::create(),
            Some(Deed::Search) => {
                if !page::search() {
                    self.open_palette();
                }
                true
            }
            Some(Deed::Help) => show_sheet(),
            Some(Deed::Native) | None => false,
        }
    }
}

fn show_sheet() -> bool {
    let sheet = document().get_element_by_id(SHEET).and_then(|sheet| sheet.dyn_into::<HtmlDialogElement>().ok());
    sheet.is_some_and(|sheet| sheet.show_modal().is_ok())
}

fn is_typing(event: &KeyboardEvent) -> bool {
    target(event).is_some_and(|element| matches!(element.closest(TYPING), Ok(Some(_))))
}
