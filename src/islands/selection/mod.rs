//! What is picked in the list. The page draws the rows' boxes and the bar below them; this listens.

pub mod bar;
mod stored_selection;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, MouseEvent};

use crate::components::i18n::use_messages;
use crate::islands::browser;

use bar::SelectionBar;
use stored_selection::{StoredSelection, row_checkboxes};

/// The bar, by its id, which the boxes of the rows name as their form.
pub const BULK_BAR_ID: &str = "bulk";
/// The box that picks the page.
pub const SELECT_PAGE_ID: &str = "pick-page";
/// The box of the bar that picks everything.
pub const SELECT_ALL_ID: &str = "pick-all";
/// The button that picks the page, where the rows are cards and the table's head has no box.
pub const SELECT_PAGE_BUTTON_ID: &str = "pick-whole-page";
/// The button that picks nothing.
pub const CLEAR_SELECTION_ID: &str = "pick-nothing";

/// Keeps what is picked while one turns pages and sorts, and shows it. Without scripts the bar is a form for
/// what is ticked on this page, or for everything.
#[island]
pub fn Selection() -> impl IntoView {
    use_messages(&["selection"]);
    Effect::new(move |_| {
        let Some(picking) = SelectionController::hydrate() else { return };
        let clicks = window_event_listener(ev::click, move |event| picking.on_click(&event));
        let sent = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if form.is_some_and(|form| form.id() == BULK_BAR_ID) {
                picking.kept.with_value(StoredSelection::add_hidden_inputs);
                // What goes to a change of many is picked no longer; an export leaves it.
                if !browser::has_own_action(&event) {
                    stored_selection::clear();
                }
            }
        });
        browser::mark_hydrated(&format!("#{BULK_BAR_ID}"));
        on_cleanup(move || [clicks, sent].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// What is picked, and the row that was clicked last, from which Shift counts.
#[derive(Clone, Copy)]
struct SelectionController {
    kept: StoredValue<StoredSelection>,
    clicked: StoredValue<Option<usize>>,
}

impl SelectionController {
    /// Takes up what was picked on other pages, and what was ticked here before the script came.
    fn hydrate() -> Option<Self> {
        let mut kept = StoredSelection::load(&SelectionBar::find()?.list());
        kept.uuids.extend(row_checkboxes().into_iter().filter(HtmlInputElement::checked).map(|one| one.value()));
        kept.show();
        Some(Self { kept: StoredValue::new(kept), clicked: StoredValue::new(None) })
    }

    fn change(self, with: impl FnOnce(&mut StoredSelection)) {
        self.kept.update_value(|kept| {
            with(kept);
            kept.store();
            kept.show();
        });
    }

    /// A box or a button was clicked, or a key pressed that does the same.
    fn on_click(self, event: &MouseEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        match target.id().as_str() {
            SELECT_PAGE_BUTTON_ID => self.set_page(true),
            CLEAR_SELECTION_ID => self.set_all(false),
            _ => {
                if let Ok(input) = target.dyn_into() {
                    self.toggle_checkbox(&input, event.shift_key());
                }
            }
        }
    }

    fn toggle_checkbox(self, input: &HtmlInputElement, range: bool) {
        match input.id().as_str() {
            SELECT_PAGE_ID => self.set_page(input.checked()),
            SELECT_ALL_ID => self.set_all(input.checked()),
            _ => {
                let boxes = row_checkboxes();
                if let Some(at) = boxes.iter().position(|one| one == input) {
                    self.toggle_row(&boxes, at, input.checked(), range);
                }
            }
        }
    }

    fn toggle_row(self, boxes: &[HtmlInputElement], at: usize, on: bool, range: bool) {
        let from = self.clicked.get_value().filter(|from| range && *from < boxes.len()).unwrap_or(at);
        self.clicked.set_value(Some(at));
        self.change(|kept| {
            if kept.all {
                // All but some cannot be said; what is on this page can.
                kept.all = false;
                kept.set_rows(boxes, true);
            }
            kept.set_rows(boxes.get(from.min(at)..=from.max(at)).unwrap_or_default(), on);
        });
    }

    fn set_page(self, on: bool) {
        self.change(|kept| {
            kept.all = false;
            kept.set_rows(&row_checkboxes(), on);
        });
    }

    fn set_all(self, on: bool) {
        self.change(|kept| {
            kept.all = on;
            kept.uuids.clear();
        });
    }
}
