//! What is unfolded above the page, such as the filters of a list: it closes with Escape, and when something beside
//! it is pressed. That only one is open at a time, the browser sees to by their name.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

/// What is unfolded above the page, by the attribute that the page gives it.
const OPEN: &str = "details[data-fold][open]";

/// Closes what is open and does not hold `pressed`.
pub fn close_beside(pressed: Option<&Element>) {
    if let Some(fold) = open().filter(|fold| !pressed.is_some_and(|at| fold.contains(Some(at)))) {
        fold_up(&fold);
    }
}

/// Closes what is open, and gives the focus back to what had opened it. Whether there was anything.
pub fn close() -> bool {
    let Some(fold) = open() else { return false };
    let summary = fold.query_selector("summary").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    fold_up(&fold);
    summary.is_none_or(|summary| summary.focus().is_ok())
}

fn open() -> Option<Element> {
    document().query_selector(OPEN).ok().flatten()
}

fn fold_up(fold: &Element) {
    let _ = fold.remove_attribute("open");
}
