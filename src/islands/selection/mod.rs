//! What is picked in the list. The page draws the rows' boxes and the bar below them; this listens.

pub mod bar;
mod kept;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, MouseEvent};

use crate::components::speech::speaks;
use crate::islands::browser;

use bar::Bar;
use kept::{Kept, boxes};

/// The bar, by its id, which the boxes of the rows name as their form.
pub const BAR: &str = "bulk";
/// The box that picks the page.
pub const PAGE_BOX: &str = "pick-page";
/// The box of the bar that picks everything.
pub const ALL_BOX: &str = "pick-all";
/// The button that picks the page, where the rows are cards and the table's head has no box.
pub const WHOLE_PAGE: &str = "pick-whole-page";
/// The button that picks nothing.
pub const NOTHING: &str = "pick-nothing";

/// Keeps what is picked while one turns pages and sorts, and shows it. Without scripts the bar is a form for
/// what is ticked on this page, or for everything.
#[island]
pub fn Selection() -> impl IntoView {
    speaks(&["selection"]);
    Effect::new(move |_| {
        let Some(picking) = Picking::wake() else { return };
        let clicks = window_event_listener(ev::click, move |event| picking.click(&event));
        let sent = window_event_listener(ev::submit, move |event| {
            let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            if form.is_some_and(|form| form.id() == BAR) {
                picking.kept.with_value(Kept::send_along);
                // What goes to a change of many is picked no longer; an export leaves it.
                if !browser::goes_elsewhere(&event) {
                    kept::forget();
                }
            }
        });
        browser::mark_awake(&format!("#{BAR}"));
        on_cleanup(move || [clicks, sent].into_iter().for_each(WindowListenerHandle::remove));
    });
}

/// What is picked, and the row that was clicked last, from which Shift counts.
#[derive(Clone, Copy)]
struct Picking {
    kept: StoredValue<Kept>,
    clicked: StoredValue<Option<usize>>,
}

impl Picking {
    /// Takes up what was picked on other pages, and what was ticked here before the script came.
    fn wake() -> Option<Self> {
        let mut kept = Kept::of(&Bar::find()?.list());
        kept.uuids.extend(boxes().into_iter().filter(HtmlInputElement::checked).map(|one| one.value()));
        kept.show();
        Some(Self { kept: StoredValue::new(kept), clicked: StoredValue::new(None) })
    }

    fn change(self, with: impl FnOnce(&mut Kept)) {
        self.kept.update_value(|kept| {
            with(kept);
            kept.keep();
            kept.show();
        });
    }

    /// A box or a button was clicked, or a key pressed that does the same.
    fn click(self, event: &MouseEvent) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        match target.id().as_str() {
            WHOLE_PAGE => self.page(true),
            NOTHING => self.everything(false),
            _ => {
                if let Ok(input) = target.dyn_into() {
                    self.tick(&input, event.shift_key());
                }
            }
        }
    }

    fn tick(self, input: &HtmlInputElement, range: bool) {
        match input.id().as_str() {
            PAGE_BOX => self.page(input.checked()),
            ALL_BOX => self.everything(input.checked()),
            _ => {
                let boxes = boxes();
                if let Some(at) = boxes.iter().position(|one| one == input) {
                    self.row(&boxes, at, input.checked(), range);
                }
            }
        }
    }

    fn row(self, boxes: &[HtmlInputElement], at: usize, on: bool, range: bool) {
        let from = self.clicked.get_value().filter(|from| range && *from < boxes.len()).unwrap_or(at);
        self.clicked.set_value(Some(at));
        self.change(|kept| {
            if kept.all {
                // All but some cannot be said; what is on this page can.
                kept.all = false;
                kept.mark(boxes, true);
            }
            kept.mark(boxes.get(from.min(at)..=from.max(at)).unwrap_or_default(), on);
        });
    }

    fn page(self, on: bool) {
        self.change(|kept| {
            kept.all = false;
            kept.mark(&boxes(), on);
        });
    }

    fn everything(self, on: bool) {
        self.change(|kept| {
            kept.all = on;
            kept.uuids.clear();
        });
    }
}
