//! What is picked in the list, and the bar that says what is done with it.

use std::collections::BTreeSet;

use leptos::ev;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlInputElement, MouseEvent};

use crate::forms::picked::Picked;
use crate::islands::browser;

/// Under which the browser's session keeps what is picked.
const KEPT: &str = "picked";

/// The boxes of the rows.
const BOXES: &str = "input[form='bulk'][name='uuid']";

/// The box that picks the page.
pub const PAGE_BOX: &str = "pick-page";

/// What is picked, of which list. Another list begins with nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    list: String,
    all: bool,
    uuids: BTreeSet<String>,
}

/// Forgets what is picked.
pub fn forget() {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.remove_item(KEPT);
    }
}

fn remembered(list: &str) -> Kept {
    let stored = window().session_storage().ok().flatten().and_then(|s| s.get_item(KEPT).ok().flatten());
    let kept: Option<Kept> = stored.and_then(|text| serde_json::from_str(&text).ok());
    kept.filter(|kept| kept.list == list).unwrap_or(Kept { list: list.to_owned(), ..Kept::default() })
}

fn remember(kept: &Kept) {
    if let (Ok(Some(storage)), Ok(text)) = (window().session_storage(), serde_json::to_string(kept)) {
        let _ = storage.set_item(KEPT, &text);
    }
}

fn boxes() -> Vec<HtmlInputElement> {
    let Ok(found) = document().query_selector_all(BOXES) else { return vec![] };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

/// Shows in the rows what is picked.
fn show(kept: &Kept) {
    let boxes = boxes();
    for one in &boxes {
        one.set_checked(kept.all || kept.uuids.contains(&one.value()));
    }
    let picked = boxes.iter().filter(|one| one.checked()).count();
    let page = document().get_element_by_id(PAGE_BOX).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
    if let Some(page) = page {
        page.set_checked(picked > 0 && picked == boxes.len());
        page.set_indeterminate(picked > 0 && picked < boxes.len());
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
    let kept = RwSignal::new(Kept { list: list.clone(), ..Kept::default() });
    let last = StoredValue::new(None::<usize>);
    let form = NodeRef::<leptos::html::Form>::new();
    let change = move |with: &dyn Fn(&mut Kept)| {
        kept.update(|kept| with(kept));
        kept.with_untracked(|kept| {
            remember(kept);
            show(kept);
        });
    };
    let click = move |event: MouseEvent| {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some(target) = target else { return };
        let boxes = boxes();
        let on = target.checked();
        if target.id() == PAGE_BOX {
            return change(&|kept| {
                kept.all = false;
                mark(kept, &boxes, on);
            });
        }
        let Some(at) = boxes.iter().position(|one| *one == target) else { return };
        let from = last.get_value().filter(|from| event.shift_key() && *from < boxes.len()).unwrap_or(at);
        last.set_value(Some(at));
        change(&|kept| {
            if kept.all {
                // All but some cannot be said; what is on this page can.
                kept.all = false;
                mark(kept, &boxes, true);
            }
            mark(kept, &boxes[from.min(at)..=from.max(at)], on);
        });
    };
    Effect::new(move |_| {
        let before = remembered(&list);
        // What was ticked before the script came counts too.
        let ticked = boxes().into_iter().filter(HtmlInputElement::checked).map(|one| one.value());
        let uuids = before.uuids.iter().cloned().chain(ticked).collect();
        kept.set(Kept { uuids, ..before });
        kept.with_untracked(show);
        let listening = window_event_listener(ev::click, click);
        on_cleanup(move || listening.remove());
    });
    browser::mark_ready(form);

    let any = move || kept.with(|kept| kept.all || !kept.uuids.is_empty());
    let everything = total.clone();
    let said = move || {
        kept.with(|kept| match kept.uuids.len() {
            _ if kept.all => format!("All {everything} selected"),
            0 => String::new(),
            n => format!("{n} selected"),
        })
    };
    // Those of other pages go along, unseen.
    let elsewhere = move || {
        let here: BTreeSet<String> =
            if any() { boxes().into_iter().map(|one| one.value()).collect() } else { BTreeSet::new() };
        let rest = kept.with(|kept| kept.uuids.difference(&here).cloned().collect::<Vec<_>>());
        rest.into_iter().map(|uuid| view! { <input type="hidden" name=Picked::ONE value=uuid /> }).collect_view()
    };
    let options = deeds.into_iter().map(|(word, label, may)| {
        let label = if may { label } else { format!("{label} (administrators only)") };
        view! { <option value=word disabled=!may>{label}</option> }
    });
    view! {
        <form class="bulk" id="bulk" method="post" action="/batches" node_ref=form data-on=move || any().then_some("")>
            <input type="hidden" name=Picked::FILTER value=filter />
            {elsewhere}
            <p class="bulk-count digits" role="status">{said}</p>
            <label class="bulk-all">
                <input
                    type="checkbox"
                    name=Picked::ALL
                    value="yes"
                    autocomplete="off"
                    prop:checked=move || kept.with(|kept| kept.all)
                    on:change=move |event| {
                        let on = event_target_checked(&event);
                        change(&|kept| {
                            kept.all = on;
                            kept.uuids.clear();
                        });
                    }
                />
                {format!("All {total} in this list")}
            </label>
            <button
                class="link needs-js"
                type="button"
                on:click=move |_| {
                    change(&|kept| {
                        kept.all = false;
                        kept.uuids.clear();
                    });
                }
            >
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

fn mark(kept: &mut Kept, boxes: &[HtmlInputElement], on: bool) {
    for one in boxes {
        if on {
            kept.uuids.insert(one.value());
        } else {
            kept.uuids.remove(&one.value());
        }
    }
}
