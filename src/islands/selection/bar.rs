//! The bar that appears with a selection.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use super::{BULK_BAR_ID, SELECT_ALL_ID};
use crate::components::i18n::t_format;
use crate::i18n::key;
use crate::lists::list_selection::ListSelection;

/// The attribute of the bar with the key of the list: equal for lists of the same mailboxes.
pub const LIST_ATTRIBUTE: &str = "data-selection-key";
/// The attribute of the bar with the formatted size of the list: "1,284".
pub const TOTAL_ATTRIBUTE: &str = "data-total";

/// The bar of the page.
pub(super) struct SelectionBar(Element);

impl SelectionBar {
    /// The bar of the page, if it has one.
    pub(super) fn find() -> Option<Self> {
        document().get_element_by_id(BULK_BAR_ID).map(Self)
    }

    /// The key of the list.
    pub(super) fn list(&self) -> String {
        self.0.get_attribute(LIST_ATTRIBUTE).unwrap_or_default()
    }

    /// Shows the number of selected rows, or that all are selected.
    pub(super) fn show(&self, selected: usize, all: bool) {
        let status = match selected {
            _ if all => t_format(
                key!("selection-all-selected"),
                &[("total", self.0.get_attribute(TOTAL_ATTRIBUTE).unwrap_or_default().into())],
            ),
            0 => String::new(),
            n => t_format(key!("selection-selected"), &[("count", n.into())]),
        };
        let _ = self.0.toggle_attribute_with_force("data-active", all || selected > 0);
        if let Ok(Some(element)) = self.0.query_selector("[role='status']") {
            element.set_text_content(Some(&status));
        }
        let select_all =
            document().get_element_by_id(SELECT_ALL_ID).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        if let Some(select_all) = select_all {
            select_all.set_checked(all);
        }
    }

    /// Submits these mailboxes in addition to the rows of the page, replacing earlier ones.
    pub(super) fn set_hidden_inputs<'a>(&self, uuids: impl IntoIterator<Item = &'a String>) {
        while let Ok(Some(previous)) = self.0.query_selector(":scope > [type='hidden'][name='uuid']") {
            previous.remove();
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
