//! What the keys do on the page that is open. Each says whether there was something to do.
//!
//! The row where somebody is, is the one that has the focus: nothing else is remembered, so whoever uses
//! a screen reader, the Tab key or a mouse is never somewhere else.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use crate::islands::browser;

const ROW_SELECTOR: &str = "main [data-rows] > *";
const FIELD_SELECTOR: &str = "main form:not([role=search]) \
    :is(input, select, textarea):not([type=hidden], [tabindex='-1'], :disabled, [readonly])";

/// Whether the page has such an element.
pub fn has(selector: &str) -> bool {
    find(selector).is_some()
}

fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

fn within<T: wasm_bindgen::JsCast>(row: &Element, selector: &str) -> Option<T> {
    row.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The rows of the page, and which of them has the focus.
fn rows() -> (Vec<Element>, Option<usize>) {
    let Ok(list) = document().query_selector_all(ROW_SELECTOR) else { return (vec![], None) };
    let rows: Vec<Element> = (0..list.length()).filter_map(|i| list.item(i)?.dyn_into().ok()).collect();
    let active = document().active_element();
    let at = rows.iter().position(|row| row.contains(active.as_deref()));
    (rows, at)
}

fn current() -> Option<Element> {
    let (mut rows, at) = rows();
    at.map(|at| rows.swap_remove(at))
}

/// To another row. `begins`: also where none has the focus yet, to the first.
pub fn move_focus(step: isize, begins: bool) -> bool {
    let (rows, at) = rows();
    let to = match at {
        Some(at) => at.saturating_add_signed(step).min(rows.len().saturating_sub(1)),
        None if begins => 0,
        None => return false,
    };
    let link = rows.get(to).and_then(|row| within::<HtmlElement>(row, "a[href]"));
    link.is_some_and(|link| link.focus().is_ok())
}

/// Ticks the row.
pub fn select() -> bool {
    let tick = current().and_then(|row| within::<HtmlElement>(&row, "input[type=checkbox]"));
    tick.map(|tick| tick.click()).is_some()
}

/// Goes to what is done with the rows that are selected, if any are.
pub fn focus_bulk_bar() -> bool {
    let choice = find("main .bulk[data-on] select").and_then(|choice| choice.dyn_into::<HtmlElement>().ok());
    choice.is_some_and(|choice| choice.focus().is_ok())
}

/// Opens the row; without one, goes into the form.
pub fn edit() -> bool {
    if let Some(link) = current().and_then(|row| within::<HtmlElement>(&row, "a[href]")) {
        link.click();
        return true;
    }
    let field = find(FIELD_SELECTOR).and_then(|field| field.dyn_into::<HtmlElement>().ok());
    field.is_some_and(|field| field.focus().is_ok())
}

/// Follows the page's link to a new one.
pub fn create() -> bool {
    let link = find("main a[data-key=create]").and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.map(|link| link.click()).is_some()
}

/// Goes into the page's search.
pub fn search() -> bool {
    let input = find("main input[name=q]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| {
        input.select();
        input.focus().is_ok()
    })
}

/// Opens the page of this path if the menu has it.
pub fn go_to(path: &str) -> bool {
    let there = has_menu_link(path);
    if there {
        browser::navigate(path);
    }
    there
}

/// Whether the menu has a page.
pub fn has_menu_link(path: &str) -> bool {
    has(&format!("nav[data-ways] a[href='{path}']"))
}
