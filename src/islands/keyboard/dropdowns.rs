//! What is unfolded above the page, such as the filters of a list: it closes with Escape, and when something beside
//! it is pressed or Tab leads out of it. That only one is open at a time, the browser sees to by their name.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// What is unfolded above the page, by the attribute that the page gives it.
const OPEN_DROPDOWN_SELECTOR: &str = "details[data-fold][open]";

/// Closes what is open and does not hold `pressed`.
pub fn close_on_outside_click(pressed: Option<&Element>) {
    if let Some(fold) = find_open().filter(|fold| !pressed.is_some_and(|at| fold.contains(Some(at)))) {
        collapse(&fold);
    }
}

/// Closes what is open if it holds the focus now and no longer in a moment.
pub fn close_once_left() {
    let has_focus = |fold: &Element| fold.contains(document().active_element().as_deref());
    if let Some(fold) = find_open().filter(has_focus) {
        request_animation_frame(move || {
            if !has_focus(&fold) {
                collapse(&fold);
            }
        });
    }
}

/// Closes what is open, and gives the focus back to what had opened it. Whether there was anything.
pub fn close() -> bool {
    let Some(fold) = find_open() else { return false };
    let summary = fold.query_selector("summary").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    collapse(&fold);
    summary.is_none_or(|summary| summary.focus().is_ok())
}

fn find_open() -> Option<Element> {
    document().query_selector(OPEN_DROPDOWN_SELECTOR).ok().flatten()
}

fn collapse(fold: &Element) {
    let _ = fold.remove_attribute("open");
}
