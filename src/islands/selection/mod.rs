//! The selection in the mailbox list. The page renders the checkboxes and the bar below them; this island listens.

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

/// The id of the bar, which the checkboxes of the rows name as their form.
pub const BULK_BAR_ID: &str = "bulk";
/// The id of the checkbox that selects the page.
pub const SELECT_PAGE_ID: &str = "select-page";
/// The id of the bar's checkbox that selects everything.
pub const SELECT_ALL_ID: &str = "select-everything";
/// The id of the button that selects the page, where rows are cards and the table has no header checkbox.
pub const SELECT_PAGE_BUTTON_ID: &str = "select-whole-page";
/// The id of the button that clears the selection.
pub const CLEAR_SELECTION_ID: &str = "clear-selection";

/// Keeps and shows the selection across pages and sort orders. Without scripts the bar is a form for the rows checked
/// on this page, or for everything.
#[island]
pub fn Selection() -> impl IntoView {
    use_messages(&["selection"]);
    Effect::new(move |_| {
        let Some(controller) = SelectionController::hydrate() else { return };
        let clicks = window_event_listener(ev::click, move |event| controller.on_click(&event));
        let submit = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if form.is_some_and(|form| form.id() == BULK_BAR_ID) {
                controller.selection.with_value(StoredSelection::add_hidden_inputs);
                // A selection that goes into a bulk change is cleared; an export keeps it.
                if !browser::has_own_action(&event) {
                    stored_selection::clear();
                }
            }
        });
        browser::mark_hydrated(&format!("#{BULK_BAR_ID}"));
        on_cleanup(move || [clicks, submit].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// The selection, and the row clicked last, where a Shift range starts.
#[derive(Clone, Copy)]
struct SelectionController {
    selection: StoredValue<StoredSelection>,
    last_clicked: StoredValue<Option<usize>>,
}

impl SelectionController {
    /// Restores the selection of other pages, and adds rows checked here before hydration.
    fn hydrate() -> Option<Self> {
        let mut selection = StoredSelection::load(&SelectionBar::find()?.list());
        let checked = row_checkboxes().into_iter().filter(HtmlInputElement::checked);
        selection.uuids.extend(checked.map(|checkbox| checkbox.value()));
        selection.show();
        Some(Self { selection: StoredValue::new(selection), last_clicked: StoredValue::new(None) })
    }

    fn change(self, change: impl FnOnce(&mut StoredSelection)) {
        self.selection.update_value(|selection| {
            change(selection);
            selection.store();
            selection.show();
        });
    }

    /// A checkbox or a button was clicked, also by keyboard.
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
                let checkboxes = row_checkboxes();
                if let Some(index) = checkboxes.iter().position(|checkbox| checkbox == input) {
                    self.toggle_row(&checkboxes, index, input.checked(), range);
                }
            }
        }
    }

    fn toggle_row(self, checkboxes: &[HtmlInputElement], index: usize, on: bool, range: bool) {
        let start = self.last_clicked.get_value().filter(|start| range && *start < checkboxes.len()).unwrap_or(index);
        self.last_clicked.set_value(Some(index));
        self.change(|selection| {
            if selection.all {
                // "All but some" is not supported, so the selection becomes the rest of this page.
                selection.all = false;
                selection.set_rows(checkboxes, true);
            }
            selection.set_rows(checkboxes.get(start.min(index)..=start.max(index)).unwrap_or_default(), on);
        });
    }

    fn set_page(self, on: bool) {
        self.change(|selection| {
            selection.all = false;
            selection.set_rows(&row_checkboxes(), on);
        });
    }

    fn set_all(self, on: bool) {
        self.change(|selection| {
            selection.all = on;
            selection.uuids.clear();
        });
    }
}
