//! The selection, and its storage in the browser.

use std::collections::BTreeSet;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use super::SELECT_PAGE_ID;
use super::bar::SelectionBar;

/// The key in the session storage.
const STORAGE_KEY: &str = "picked";

/// The checkboxes of the rows.
const ROW_CHECKBOX_SELECTOR: &str = "input[form='bulk'][name='uuid']";

/// The selection of one list. Another list starts empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StoredSelection {
    /// The key of the list: equal for lists of the same mailboxes.
    pub(super) list: String,
    /// Whether everything is selected.
    pub(super) all: bool,
    /// The selected mailboxes otherwise.
    pub(super) uuids: BTreeSet<String>,
}

impl StoredSelection {
    /// Loads the stored selection of this list.
    pub(super) fn load(list: &str) -> Self {
        let stored = window().session_storage().ok().flatten().and_then(|s| s.get_item(STORAGE_KEY).ok().flatten());
        let mut selection = Self { list: list.to_owned(), ..Self::default() };
        let Some(text) = stored else { return selection };
        // One line for the list, one for "all", and one per mailbox; a serialization library would be larger than this
        // island.
        let mut lines = text.lines();
        if lines.next() == Some(list) {
            selection.all = lines.next() == Some("all");
            selection.uuids = lines.map(str::to_owned).collect();
        }
        selection
    }

    /// Stores the selection.
    pub(super) fn store(&self) {
        let Ok(Some(storage)) = window().session_storage() else { return };
        let mut text = format!("{}\n{}", self.list, if self.all { "all" } else { "" });
        for uuid in &self.uuids {
            text.push('\n');
            text.push_str(uuid);
        }
        let _ = storage.set_item(STORAGE_KEY, &text);
    }

    /// Selects or deselects these rows.
    pub(super) fn set_rows(&mut self, checkboxes: &[HtmlInputElement], on: bool) {
        for checkbox in checkboxes {
            if on {
                self.uuids.insert(checkbox.value());
            } else {
                self.uuids.remove(&checkbox.value());
            }
        }
    }

    /// Shows the selection in the rows and in the bar.
    pub(super) fn show(&self) {
        let checkboxes = row_checkboxes();
        for checkbox in &checkboxes {
            checkbox.set_checked(self.all || self.uuids.contains(&checkbox.value()));
        }
        let selected = checkboxes.iter().filter(|checkbox| checkbox.checked()).count();
        let page = document().get_element_by_id(SELECT_PAGE_ID).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        if let Some(page) = page {
            page.set_checked(selected > 0 && selected == checkboxes.len());
            page.set_indeterminate(selected > 0 && selected < checkboxes.len());
        }
        if let Some(bar) = SelectionBar::find() {
            bar.show(self.uuids.len(), self.all);
        }
    }

    /// Adds the selected mailboxes of other pages to the submitted form.
    pub(super) fn add_hidden_inputs(&self) {
        let Some(bar) = SelectionBar::find() else { return };
        if self.all {
            return bar.set_hidden_inputs([]);
        }
        let on_page: BTreeSet<String> = row_checkboxes().into_iter().map(|checkbox| checkbox.value()).collect();
        bar.set_hidden_inputs(self.uuids.difference(&on_page));
    }
}

/// Clears the stored selection.
pub(super) fn clear() {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.remove_item(STORAGE_KEY);
    }
}

/// The checkboxes of the rows on this page.
pub(super) fn row_checkboxes() -> Vec<HtmlInputElement> {
    let Ok(found) = document().query_selector_all(ROW_CHECKBOX_SELECTOR) else { return vec![] };
    (0..found.length()).filter_map(|i| found.get(i)?.dyn_into().ok()).collect()
}
