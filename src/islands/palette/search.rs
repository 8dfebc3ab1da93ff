//! Searching on the server, and the state of the result list.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlFormElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::option_id;
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::keyboard::recent;
use crate::islands::latest_request::{LatestRequest, SEARCH_DELAY};
use crate::islands::server_fns::find;
use crate::navigation::global_search::Hit;

/// The signals of the palette.
#[derive(Clone, Copy)]
pub struct SearchState {
    /// The results of the last answered search.
    pub hits: RwSignal<Vec<Hit>>,
    /// The index of the active result, which Enter opens.
    pub active: RwSignal<usize>,
    /// The status message: the number of results, or an error.
    pub status: RwSignal<String>,
    latest: LatestRequest,
    /// Whether the last search has been answered.
    is_answered: StoredValue<bool>,
    /// Whether Enter was pressed before the response arrived.
    is_awaited: StoredValue<bool>,
}

impl SearchState {
    /// An empty palette.
    pub fn new() -> Self {
        Self {
            hits: RwSignal::new(vec![]),
            active: RwSignal::new(0),
            status: RwSignal::new(String::new()),
            latest: LatestRequest::default(),
            is_answered: StoredValue::new(false),
            is_awaited: StoredValue::new(false),
        }
    }

    /// Searches when typing pauses.
    pub fn on_input(self, query: String) {
        self.is_awaited.set_value(false);
        self.send(SEARCH_DELAY, query);
    }

    /// Immediately loads what is shown for an empty query.
    pub fn search_recent(self) {
        self.send(Duration::ZERO, String::new());
    }

    fn send(self, pause: Duration, query: String) {
        self.is_answered.set_value(false);
        let find = move || async move { find(query, recent::list()).await };
        self.latest.send(pause, find, move |response| self.on_response(response));
    }

    fn on_response(self, response: Result<Vec<Hit>, AppError>) {
        self.is_answered.set_value(true);
        let (hits, status) = match response {
            Ok(hits) => {
                let status = match hits.len() {
                    0 => t(key!("palette-no-results")),
                    n => t_format(key!("palette-count"), &[("count", n.into())]),
                };
                (hits, status)
            }
            Err(error) => (vec![], error.message(messages())),
        };
        self.active.set(0);
        self.hits.set(hits);
        self.status.set(status);
        if self.is_awaited.get_value() {
            self.open(0);
        }
    }

    /// Moves to another result, wrapping around at the ends.
    pub fn move_selection(self, step: isize) {
        let count = self.hits.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let active = self.active.get_untracked();
        let target = if step > 0 { (active + 1) % count } else { (active + count - 1) % count };
        self.active.set(target);
        if let Some(option) = document().get_element_by_id(&option_id(target)) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }

    /// Opens the active result, as soon as the search is answered.
    pub fn on_enter(self) {
        if self.is_answered.get_value() {
            self.open(self.active.get_untracked());
        } else {
            self.is_awaited.set_value(true);
        }
    }

    /// Opens a result.
    pub fn open(self, index: usize) {
        let hit = self.hits.with_untracked(|hits| hits.get(index).cloned());
        match hit {
            Some(Hit { sends: Some((name, value)), path, .. }) => drop(submit_form(&path, &name, &value)),
            Some(hit) => browser::navigate(&hit.path),
            None => {}
        }
    }
}

/// Submits a form like the buttons of the page frame do. The server redirects back here if the action stays here.
fn submit_form(path: &str, name: &str, value: &str) -> Option<()> {
    let form: HtmlFormElement = create_element("form", &[("method", "post"), ("action", path)])?.dyn_into().ok()?;
    let here = window().location();
    let next = here.pathname().unwrap_or_default() + &here.search().unwrap_or_default();
    for (name, value) in [(name, value), ("next", next.as_str())] {
        form.append_child(&*create_element("input", &[("type", "hidden"), ("name", name), ("value", value)])?).ok()?;
    }
    document().body()?.append_child(&form).ok()?;
    form.submit().ok()
}

fn create_element(kind: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let element = document().create_element(kind).ok()?;
    for (name, value) in attributes {
        element.set_attribute(name, value).ok()?;
    }
    Some(element)
}
