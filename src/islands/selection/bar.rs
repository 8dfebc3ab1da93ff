//! The bar that appears with the selection.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use super::{BULK_BAR_ID, SELECT_ALL_ID};
use crate::components::i18n::t_format;
use crate::forms::list_selection::ListSelection;

/// The attribute of the bar that says what lists of the same mailboxes have in common.
pub const LIST_ATTRIBUTE: &str = "data-list";
/// The attribute of the bar that says how many the list has, in words: "1,284".
pub const TOTAL_ATTRIBUTE: &str = "data-total";

/// The bar of the page.
pub(super) struct SelectionBar(Element);

impl SelectionBar {
    /// The bar, where the page has one.
    pub(super) fn find() -> Option<Self> {
        document().get_element_by_id(BULK_BAR_ID).map(Self)
    }

    /// What lists of the same mailboxes have in common.
    pub(super) fn list(&self) -> String {
        self.0.get_attribute(LIST_ATTRIBUTE).unwrap_or_default()
    }

    /// Shows that so many are picked, or all of them.
    pub(super) fn show(&self, picked: usize, all: bool) {
        let said = match picked {
            _ if all => t_format(
                "selection-all-selected",
                &[("total", self.0.get_attribute(TOTAL_ATTRIBUTE).unwrap_or_default().into())],
            ),
            0 => String::new(),
            n => t_format("selection-selected", &[("count", n.into())]),
        };
        let _ = self.0.toggle_attribute_with_force("data-on", all || picked > 0);
        if let Ok(Some(place)) = self.0.query_selector("[role='status']") {
            place.set_text_content(Some(&said));
        }
        let everything =
            document().get_element_by_id(SELECT_ALL_ID).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        if let Some(everything) = everything {
            everything.set_checked(all);
        }
    }

    /// Sends these mailboxes too, and no others that the page does not show.
    pub(super) fn set_hidden_inputs<'a>(&self, uuids: impl IntoIterator<Item = &'a String>) {
        while let Ok(Some(before)) = self.0.query_selector(":scope > [type='hidden'][name='uuid']") {
            before.remove();
        }
        for uuid in uuids {
            let input = document().create_element("input").and_then(|input| {
                input.set_attribute("type", "hidden")?;
                input.set_attribute("name", ListSelection::UUID_INPUT)?;
                input.set_attribute("value", uuid)?;
                Ok(input)
            });
            if let Ok(input) = input {
                let _ = self.0.append_child(&input);
            }
        }
    }
}
