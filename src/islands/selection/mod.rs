//! What is picked in the list, and the bar that says what is done with it.

mod kept;

use std::collections::BTreeSet;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, MouseEvent};

use crate::forms::picked::Picked;
use crate::islands::browser;

pub use kept::forget;
use kept::{Kept, boxes};

/// The box that picks the page.
pub const PAGE_BOX: &str = "pick-page";

/// Picking: what is picked, and the row that was clicked last, from which Shift counts.
#[derive(Clone, Copy)]
struct Picking {
    kept: RwSignal<Kept>,
    clicked: StoredValue<Option<usize>>,
}

impl Picking {
    fn of(list: String) -> Self {
        Self { kept: RwSignal::new(Kept { list, ..Kept::default() }), clicked: StoredValue::new(None) }
    }

    fn change(self, with: impl FnOnce(&mut Kept)) {
        self.kept.update(with);
        self.kept.with_untracked(|kept| {
            kept.keep();
            kept.show();
        });
    }

    /// Takes up what was picked on other pages, and what was ticked here before the script came.
    fn wake(self, list: &str) {
        let before = Kept::of(list);
        let ticked = boxes().into_iter().filter(HtmlInputElement::checked).map(|one| one.value());
        let uuids = before.uuids.iter().cloned().chain(ticked).collect();
        self.kept.set(Kept { uuids, ..before });
        self.kept.with_untracked(Kept::show);
    }

    /// A box was clicked, or the space bar pressed on it.
    fn click(self, event: &MouseEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(target) = target else { return };
        let (boxes, on) = (boxes(), target.checked());
        if target.id() == PAGE_BOX {
            return self.change(|kept| {
                kept.all = false;
                kept.mark(&boxes, on);
            });
        }
        let Some(at) = boxes.iter().position(|one| *one == target) else { return };
        let from = self.clicked.get_value().filter(|from| event.shift_key() && *from < boxes.len()).unwrap_or(at);
        self.clicked.set_value(Some(at));
        self.change(|kept| {
            if kept.all {
                // All but some cannot be said; what is on this page can.
                kept.all = false;
                kept.mark(&boxes, true);
            }
            kept.mark(boxes.get(from.min(at)..=from.max(at)).unwrap_or_default(), on);
        });
    }

    fn everything(self, on: bool) {
        self.change(|kept| {
            kept.all = on;
            kept.uuids.clear();
        });
    }

    fn whole_page(self) {
        let boxes = boxes();
        self.change(|kept| kept.mark(&boxes, true));
    }

    fn any(self) -> bool {
        self.kept.with(|kept| kept.all || !kept.uuids.is_empty())
    }

    fn said(self, total: &str) -> String {
        self.kept.with(|kept| match kept.uuids.len() {
            _ if kept.all => format!("All {total} selected"),
            0 => String::new(),
            n => format!("{n} selected"),
        })
    }

    /// Those of other pages go along, unseen.
    fn elsewhere(self) -> Vec<String> {
        if !self.any() {
            return vec![];
        }
        let here: BTreeSet<String> = boxes().into_iter().map(|one| one.value()).collect();
        self.kept.with(|kept| kept.uuids.difference(&here).cloned().collect())
    }
}

/// The bar. It appears with the selection, which lasts while one turns pages and sorts. Without scripts it is
/// a form for what is ticked on this page, or for everything.
#[island]
pub fn Selection(
    /// The list's query.
    filter: String,
    /// What lists of the same mailboxes have in common.
    list: String,
    /// How many the list has, in words: "1,284".
    total: String,
    /// The word and label of each deed, and whether the role may do it.
    deeds: Vec<(String, String, bool)>,
) -> impl IntoView {
    let picking = Picking::of(list.clone());
    let form = NodeRef::<leptos::html::Form>::new();
    Effect::new(move |_| {
        picking.wake(&list);
        let listening = window_event_listener(ev::click, move |event| picking.click(&event));
        on_cleanup(move || listening.remove());
    });
    browser::mark_ready(form);

    let everything = format!("All {total} in this list");
    let said = move || picking.said(&total);
    let elsewhere = move || {
        let input = |uuid| view! { <input type="hidden" name=Picked::ONE value=uuid /> };
        picking.elsewhere().into_iter().map(input).collect_view()
    };
    let options = deeds.into_iter().map(|(word, label, may)| {
        let label = if may { label } else { format!("{label} (administrators only)") };
        view! { <option value=word disabled=!may>{label}</option> }
    });
    view! {
        <form
            class="bulk"
            id="bulk"
            method="post"
            action="/batches"
            node_ref=form
            data-on=move || picking.any().then_some("")
        >
            <input type="hidden" name=Picked::FILTER value=filter />
            {elsewhere}
            <p class="bulk-count digits" role="status">{said}</p>
            <label class="bulk-all">
                <input
                    type="checkbox"
                    name=Picked::ALL
                    value="yes"
                    autocomplete="off"
                    prop:checked=move || picking.kept.with(|kept| kept.all)
                    on:change=move |event| picking.everything(event_target_checked(&event))
                />
                {everything}
            </label>
            // Where the rows are cards, the table's head has no box to tick.
            <button class="link needs-js bulk-page" type="button" on:click=move |_| picking.whole_page()>
                "Whole page"
            </button>
            <button class="link needs-js" type="button" on:click=move |_| picking.everything(false)>
                "Clear"
            </button>
            <span class="bulk-deed">
                <label class="sr-only" for="deed">"What to do with them"</label>
                <select class="input" id="deed" name="deed" autocomplete="off">
                    <option value="">"Choose what to do…"</option>
                    {options.collect_view()}
                </select>
                <button class="button button-main">"Go on"</button>
            </span>
            <button class="button" formaction="/mailboxes/export" data-saves="">"Export"</button>
        </form>
    }
}
