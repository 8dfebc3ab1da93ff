//! What is picked, and where the browser keeps it.

use std::collections::BTreeSet;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use super::SELECT_PAGE_ID;
use super::bar::SelectionBar;

/// Under which the browser's session keeps it.
const STORAGE_KEY: &str = "picked";

/// The boxes of the rows.
const ROW_CHECKBOX_SELECTOR: &str = "input[form='bulk'][name='uuid']";

/// What is picked, of which list. Another list begins with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct StoredSelection {
    /// What lists of the same mailboxes have in common.
    pub(super) list: String,
    /// Whether it is all of them.
    pub(super) all: bool,
    /// Else these.
    pub(super) uuids: BTreeSet<String>,
}

impl StoredSelection {
    /// What was picked of this list before.
    pub(super) fn load(list: &str) -> Self {
        let stored = window().session_storage().ok().flatten().and_then(|s| s.get_item(STORAGE_KEY).ok().flatten());
        let mut kept = Self { list: list.to_owned(), ..Self::default() };
        let Some(text) = stored else { return kept };
        // A line for the list, a line for "all", and a line for each mailbox: a library would weigh more than
        // all of this.
        let mut lines = text.lines();
        if lines.next() == Some(list) {
            kept.all = lines.next() == Some("all");
            kept.uuids = lines.map(str::to_owned).collect();
        }
        kept
    }

    /// Keeps it.
    pub(super) fn store(&self) {
        let Ok(Some(storage)) = window().session_storage() else { return };
        let mut text = format!("{}\n{}", self.list, if self.all { "all" } else { "" });
        for uuid in &self.uuids {
            text.push('\n');
            text.push_str(uuid);
        }
        let _ = storage.set_item(STORAGE_KEY, &text);
    }

    /// Picks these rows, or none of them.
    pub(super) fn set_rows(&mut self, boxes: &[HtmlInputElement], on: bool) {
        for one in boxes {
            if on {
                self.uuids.insert(one.value());
            } else {
                self.uuids.remove(&one.value());
            }
        }
    }

    /// Shows it in the rows and in the bar.
    pub(super) fn show(&self) {
        let boxes = row_checkboxes();
        for one in &boxes {
            one.set_checked(self.all || self.uuids.contains(&one.value()));
        }
        let picked = boxes.iter().filter(|one| one.checked()).count();
        let page = document().get_element_by_id(SELECT_PAGE_ID).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        if let Some(page) = page {
            page.set_checked(picked > 0 && picked == boxes.len());
            page.set_indeterminate(picked > 0 && picked < boxes.len());
        }
        if let Some(bar) = SelectionBar::find() {
            bar.show(self.uuids.len(), self.all);
        }
    }

    /// Those of other pages go along, unseen.
    pub(super) fn add_hidden_inputs(&self) {
        let Some(bar) = SelectionBar::find() else { return };
        if self.all {
            return bar.set_hidden_inputs([]);
        }
        let here: BTreeSet<String> = row_checkboxes().into_iter().map(|one| one.value()).collect();
        bar.set_hidden_inputs(self.uuids.difference(&here));
    }
}

/// Forgets what is picked.
pub(super) fn clear() {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.remove_item(STORAGE_KEY);
    }
}

/// The boxes of the rows of this page.
pub(super) fn row_checkboxes() -> Vec<HtmlInputElement> {
    let Ok(found) = document().query_selector_all(ROW_CHECKBOX_SELECTOR) else { return vec![] };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
