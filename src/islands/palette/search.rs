//! Asking the server, and what stands in the list.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlFormElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::option_id;
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::find::Hit;
use crate::islands::browser;
use crate::islands::keyboard::recent;
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::find;

/// How long typing pauses before the server is asked.
const SEARCH_DELAY: Duration = Duration::from_millis(150);

/// The signals of the list.
#[derive(Clone, Copy)]
pub struct SearchState {
    /// What was found by the last question that was answered.
    pub hits: RwSignal<Vec<Hit>>,
    /// Which of it Enter opens.
    pub at: RwSignal<usize>,
    /// How much was found, or why nothing.
    pub told: RwSignal<String>,
    latest: LatestRequest,
    /// Whether the last question is answered.
    answered: StoredValue<bool>,
    /// Enter was pressed before the answer to what was typed.
    waiting: StoredValue<bool>,
}

impl SearchState {
    /// Nothing is found yet.
    pub fn new() -> Self {
        Self {
            hits: RwSignal::new(vec![]),
            at: RwSignal::new(0),
            told: RwSignal::new(String::new()),
            latest: LatestRequest::default(),
            answered: StoredValue::new(false),
            waiting: StoredValue::new(false),
        }
    }

    /// Asks when typing pauses.
    pub fn on_input(self, question: String) {
        self.waiting.set_value(false);
        self.send(SEARCH_DELAY, question);
    }

    /// Asks at once for what there is without a question.
    pub fn search_recent(self) {
        self.send(Duration::ZERO, String::new());
    }

    fn send(self, pause: Duration, question: String) {
        self.answered.set_value(false);
        let find = move || async move { find(question, recent::list()).await };
        self.latest.send(pause, find, move |answer| self.on_response(answer));
    }

    fn on_response(self, answer: Result<Vec<Hit>, AppError>) {
        self.answered.set_value(true);
        let (hits, told) = match answer {
            Ok(hits) => {
                let told = match hits.len() {
                    0 => t("palette-nothing"),
                    n => t_format("palette-count", &[("count", n.into())]),
                };
                (hits, told)
            }
            Err(error) => (vec![], error.message(messages())),
        };
        self.at.set(0);
        self.hits.set(hits);
        self.told.set(told);
        if self.waiting.get_value() {
            self.open(0);
        }
    }

    /// To another row, and round the ends.
    pub fn move_selection(self, step: isize) {
        let count = self.hits.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let at = self.at.get_untracked();
        let to = if step > 0 { (at + 1) % count } else { (at + count - 1) % count };
        self.at.set(to);
        if let Some(option) = document().get_element_by_id(&option_id(to)) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            option.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    }

    /// Opens what is chosen, once what was typed is answered.
    pub fn on_enter(self) {
        if self.answered.get_value() {
            self.open(self.at.get_untracked());
        } else {
            self.waiting.set_value(true);
        }
    }

    /// Opens one of the list.
    pub fn open(self, at: usize) {
        let hit = self.hits.with_untracked(|hits| hits.get(at).cloned());
        match hit {
            Some(Hit { sends: Some((name, value)), path, .. }) => drop(submit_form(&path, &name, &value)),
            Some(hit) => browser::navigate(&hit.path),
            None => {}
        }
    }
}

/// Sends a form as the frame's own buttons do. It leads back to this page where the deed stays on it.
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
