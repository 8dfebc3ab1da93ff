//! Dropdowns such as the filters of a list: they close with Escape, on a click outside, and when Tab leaves them. Their
//! shared `name` attribute keeps only one open at a time.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// The open dropdown, by the attribute set by the page.
const OPEN_DROPDOWN_SELECTOR: &str = "details[data-dropdown][open]";

/// Closes the open dropdown unless it contains `pressed`.
pub fn close_on_outside_click(pressed: Option<&Element>) {
    if let Some(fold) = find_open().filter(|fold| !pressed.is_some_and(|element| fold.contains(Some(element)))) {
        collapse(&fold);
    }
}

/// Closes the open dropdown if it has the focus now but not on the next frame.
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

/// Closes the open dropdown and moves the focus to its summary. Returns whether there was one.
pub fn close() -> bool {
    let Some(fold) = find_open() else { return false };
    let summary = fold.query_selector("summary").ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    collapse(&fold);
    summary.is_none_or(|summary| summary.focus().is_ok())
}

fn find_open() -> Option<Element> {
    document().query_selector(OPEN_DROPDOWN_SELECTOR).ok().flatten()
}

fn collapse(fold: &Element) {
    let _ = fold.remove_attribute("open");
}
