//! What was typed into the plain forms of the page and not sent.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement, HtmlSelectElement, HtmlTextAreaElement, NodeList};

use super::{REJECTED_ATTRIBUTE, SUBMITTING_ATTRIBUTE};
use crate::components::error_summary::ERROR_SUMMARY_ID;

/// Forms whose loss would be a loss. Most islands save at once or ask themselves; what is picked in a list, and how it
/// is shown, is not work.
const FORM_SELECTOR: &str =
    "main form[method=post]:not(leptos-island form:not(.panel-form, .sound-form), .bulk, .filter-panel)";
const FIELD_SELECTOR: &str = "input:not([type=hidden]), select, textarea";

/// What the mark of a refused form says where nothing had been typed into it.
pub const EMPTY: &str = "empty";

/// Whether anything is.
pub fn has_unsaved_changes() -> bool {
    let Ok(forms) = document().query_selector_all(FORM_SELECTOR) else { return false };
    elements(&forms).any(|form| !form.has_attribute(SUBMITTING_ATTRIBUTE) && is_unsaved(&form))
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|at| list.get(at)?.dyn_into().ok())
}

/// What was refused is not saved either, unless it was sent as the page came; of a form in an island, the island knows
/// that.
pub fn is_unsaved(form: &Element) -> bool {
    let in_island = matches!(form.closest("leptos-island"), Ok(Some(_)));
    let told = || form.query_selector(&format!("#{ERROR_SUMMARY_ID}")).is_ok_and(|found| found.is_some());
    let lost = form.get_attribute(REJECTED_ATTRIBUTE).map_or_else(|| !in_island && told(), |what| what != EMPTY);
    lost || form
        .query_selector_all(FIELD_SELECTOR)
        .is_ok_and(|fields| elements(&fields).any(|field| is_changed(&field)))
}

/// Whether a field holds something else than the page came with. A password that the browser has filled in is not work.
fn is_changed(field: &Element) -> bool {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "checkbox" | "radio" => input.checked() != input.default_checked(),
            // What an island has of a file, it asks about itself: one that is no sound is no loss.
            "file" => !input.value().is_empty() && matches!(input.closest("leptos-island"), Ok(None)),
            _ if ["current-password", "username"].contains(&input.autocomplete().as_str()) => false,
            _ => input.value() != input.default_value(),
        };
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return area.default_value().is_ok_and(|text| text != area.value());
    }
    field.dyn_ref::<HtmlSelectElement>().is_some_and(|select| select.selected_index() != default_index(select))
}

/// The option that a page begins with: the last one that it says is selected, else the first.
fn default_index(select: &HtmlSelectElement) -> i32 {
    let Ok(options) = select.query_selector_all("option") else { return 0 };
    let options = elements(&options).filter_map(|option| option.dyn_into::<HtmlOptionElement>().ok());
    options.filter(HtmlOptionElement::default_selected).last().map_or(0, |option| option.index())
}
