//! Actions of the shortcuts on the open page. Each returns whether there was something to do.
//!
//! The current row is the one that has the focus; no other state is kept, so it is the same for users of a screen
//! reader, the Tab key or a mouse.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use crate::islands::browser;
use crate::islands::selection::BULK_BAR_ID;

const ROW_SELECTOR: &str = "main [data-shortcut-rows] > *";
const FIELD_SELECTOR: &str = "main form:not([role=search]) \
    :is(input, select, textarea):not([type=hidden], [tabindex='-1'], :disabled, [readonly])";

/// Whether the page has a matching element.
pub fn has(selector: &str) -> bool {
    find(selector).is_some()
}

fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

fn within<T: wasm_bindgen::JsCast>(row: &Element, selector: &str) -> Option<T> {
    row.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// The rows of the page, and the index of the one that has the focus.
fn rows() -> (Vec<Element>, Option<usize>) {
    let Ok(list) = document().query_selector_all(ROW_SELECTOR) else { return (vec![], None) };
    let rows: Vec<Element> = (0..list.length()).filter_map(|i| list.item(i)?.dyn_into().ok()).collect();
    let active = document().active_element();
    let focused = rows.iter().position(|row| row.contains(active.as_deref()));
    (rows, focused)
}

fn current() -> Option<Element> {
    let (mut rows, focused) = rows();
    focused.map(|focused| rows.swap_remove(focused))
}

/// Moves the focus by `step` rows. With `from_start`, it moves to the first row if none has the focus.
pub fn move_focus(step: isize, from_start: bool) -> bool {
    let (rows, focused) = rows();
    let target = match focused {
        Some(focused) => focused.saturating_add_signed(step).min(rows.len().saturating_sub(1)),
        None if from_start => 0,
        None => return false,
    };
    let link = rows.get(target).and_then(|row| within::<HtmlElement>(row, "a[href]"));
    link.is_some_and(|link| link.focus().is_ok())
}

/// Toggles the checkbox of the row.
pub fn select() -> bool {
    let checkbox = current().and_then(|row| within::<HtmlElement>(&row, "input[type=checkbox]"));
    checkbox.map(|checkbox| checkbox.click()).is_some()
}

/// Moves the focus to the bulk actions, if any rows are selected.
pub fn focus_bulk_bar() -> bool {
    let select =
        find(&format!("#{BULK_BAR_ID}[data-active] select")).and_then(|select| select.dyn_into::<HtmlElement>().ok());
    select.is_some_and(|select| select.focus().is_ok())
}

/// Opens the current row, or moves the focus into the form if there is none.
pub fn edit() -> bool {
    if let Some(link) = current().and_then(|row| within::<HtmlElement>(&row, "a[href]")) {
        link.click();
        return true;
    }
    let field = find(FIELD_SELECTOR).and_then(|field| field.dyn_into::<HtmlElement>().ok());
    field.is_some_and(|field| field.focus().is_ok())
}

/// Follows the page's link for creating an item.
pub fn create() -> bool {
    let link = find("main a[data-shortcut=create]").and_then(|link| link.dyn_into::<HtmlElement>().ok());
    link.map(|link| link.click()).is_some()
}

/// Moves the focus to the page's search input.
pub fn search() -> bool {
    let input = find("main input[name=q]").and_then(|input| input.dyn_into::<HtmlInputElement>().ok());
    input.is_some_and(|input| {
        input.select();
        input.focus().is_ok()
    })
}

/// Opens the page with this path if the menu links to it.
pub fn go_to(path: &str) -> bool {
    let is_linked = has_menu_link(path);
    if is_linked {
        browser::navigate(path);
    }
    is_linked
}

/// Whether the menu links to a page.
pub fn has_menu_link(path: &str) -> bool {
    has(&format!("nav[data-main-menu] a[href='{path}']"))
}
