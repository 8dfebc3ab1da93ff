//! What is picked, and where the browser keeps it.

use std::collections::BTreeSet;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlInputElement;

use super::PAGE_BOX;
use super::bar::Bar;

/// Under which the browser's session keeps it.
const KEY: &str = "picked";

/// The boxes of the rows.
const BOXES: &str = "input[form='bulk'][name='uuid']";

/// What is picked, of which list. Another list begins with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kept {
    /// What lists of the same mailboxes have in common.
    pub(super) list: String,
    /// Whether it is all of them.
    pub(super) all: bool,
    /// Else these.
    pub(super) uuids: BTreeSet<String>,
}

impl Kept {
    /// What was picked of this list before.
    pub(super) fn of(list: &str) -> Self {
        let stored = window().session_storage().ok().flatten().and_then(|s| s.get_item(KEY).ok().flatten());
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
    pub(super) fn keep(&self) {
        let Ok(Some(storage)) = window().session_storage() else { return };
        let mut text = format!("{}\n{}", self.list, if self.all { "all" } else { "" });
        for uuid in &self.uuids {
            text.push('\n');
            text.push_str(uuid);
        }
        let _ = storage.set_item(KEY, &text);
    }

    /// Picks these rows, or none of them.
    pub(super) fn mark(&mut self, boxes: &[HtmlInputElement], on: bool) {
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
        let boxes = boxes();
        for one in &boxes {
            one.set_checked(self.all || self.uuids.contains(&one.value()));
        }
        let picked = boxes.iter().filter(|one| one.checked()).count();
        let page = document().get_element_by_id(PAGE_BOX).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        if let Some(page) = page {
            page.set_checked(picked > 0 && picked == boxes.len());
            page.set_indeterminate(picked > 0 && picked < boxes.len());
        }
        if let Some(bar) = Bar::find() {
            bar.show(self.uuids.len(), self.all);
        }
    }

    /// Those of other pages go along, unseen.
    pub(super) fn send_along(&self) {
        let Some(bar) = Bar::find() else { return };
        if self.all {
            return bar.carry([]);
        }
        let here: BTreeSet<String> = boxes().into_iter().map(|one| one.value()).collect();
        bar.carry(self.uuids.difference(&here));
    }
}

/// Forgets what is picked.
pub(super) fn forget() {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.remove_item(KEY);
    }
}

/// The boxes of the rows of this page.
pub(super) fn boxes() -> Vec<HtmlInputElement> {
    let Ok(found) = document().query_selector_all(BOXES) else { return vec![] };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
