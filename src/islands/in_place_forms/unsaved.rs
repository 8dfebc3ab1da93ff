//! Unsaved input in the plain forms of the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlOptionElement, HtmlSelectElement, HtmlTextAreaElement, NodeList};

use super::{REJECTED_ATTRIBUTE, SUBMITTING_ATTRIBUTE};
use crate::components::error_summary::ERROR_SUMMARY_ID;

/// Forms whose loss would matter. Most islands save immediately or ask themselves; selections and layout settings are
/// not work.
const FORM_SELECTOR: &str =
    "main form[method=post]:not(leptos-island form:not([data-warn-unsaved]), [data-never-unsaved])";
const FIELD_SELECTOR: &str = "input:not([type=hidden]), select, textarea";

/// The value of the rejected mark of a form without input.
pub const EMPTY: &str = "empty";

/// Whether the page has unsaved input.
pub fn has_unsaved_changes() -> bool {
    let Ok(forms) = document().query_selector_all(FORM_SELECTOR) else { return false };
    elements(&forms).any(|form| !form.has_attribute(SUBMITTING_ATTRIBUTE) && is_unsaved(&form))
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|i| list.get(i)?.dyn_into().ok())
}

/// Whether a form has unsaved input. A rejected form counts, unless it was submitted unchanged; forms in islands know
/// that themselves.
pub fn is_unsaved(form: &Element) -> bool {
    let in_island = matches!(form.closest("leptos-island"), Ok(Some(_)));
    let has_errors = || form.query_selector(&format!("#{ERROR_SUMMARY_ID}")).is_ok_and(|found| found.is_some());
    let rejected = form.get_attribute(REJECTED_ATTRIBUTE);
    let was_rejected = rejected.map_or_else(|| !in_island && has_errors(), |value| value != EMPTY);
    was_rejected
        || form.query_selector_all(FIELD_SELECTOR).is_ok_and(|fields| elements(&fields).any(|field| is_changed(&field)))
}

/// Whether a field differs from the rendered page. A password filled in by the browser does not count.
fn is_changed(field: &Element) -> bool {
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return match input.type_().as_str() {
            "checkbox" | "radio" => input.checked() != input.default_checked(),
            // Islands check their files themselves: a file that is no sound is no loss.
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

/// The index of the initially selected option: the last one marked as selected, else the first.
fn default_index(select: &HtmlSelectElement) -> i32 {
    let Ok(options) = select.query_selector_all("option") else { return 0 };
    let options = elements(&options).filter_map(|option| option.dyn_into::<HtmlOptionElement>().ok());
    options.filter(HtmlOptionElement::default_selected).last().map_or(0, |option| option.index())
}
