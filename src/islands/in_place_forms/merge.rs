//! Merges the form of a response page into the form of this page. Elements present in both are preserved, together with
//! their input; the content of islands is not touched.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, Node};

use super::RELOAD_ONLY_ATTRIBUTE;
use crate::components::error_summary::ERROR_SUMMARY_ID;

/// Attributes set in the browser, which no response contains.
const CLIENT_ATTRIBUTES: [&str; 4] = ["open", "data-hydrated", super::SUBMITTING_ATTRIBUTE, super::REJECTED_ATTRIBUTE];

/// Makes `form` match `new`, the same form in `page`.
pub fn merge(form: &Element, new: &Element, page: &Document) {
    if let Ok(elements) = new.query_selector_all(&format!("[{RELOAD_ONLY_ATTRIBUTE}]")) {
        (0..elements.length()).filter_map(|i| elements.get(i)?.dyn_into::<Element>().ok()).for_each(|e| e.remove());
    }
    if let Some(old) = document().get_element_by_id(ERROR_SUMMARY_ID).filter(|old| !form.contains(Some(old))) {
        old.remove();
    }
    // Some pages list the errors above their forms.
    if let Some(list) = page.get_element_by_id(ERROR_SUMMARY_ID).filter(|list| !new.contains(Some(list)))
        && let Ok(list) = document().import_node_with_deep(&list, true)
    {
        let _ = match document().query_selector("main > :has(h1):not(form)") {
            Ok(Some(head)) => head.after_with_node_1(&list),
            _ => form.before_with_node_1(&list),
        };
    }
    merge_children(form, new);
}

fn merge_children(old: &Node, new: &Node) {
    let mut next_old = old.first_child();
    let new_nodes = child_nodes(new);
    for (i, new_node) in new_nodes.iter().enumerate() {
        match find_counterpart(next_old.as_ref(), new_node, &new_nodes[i + 1..]) {
            Some(counterpart) => {
                while let Some(skipped) = next_old.take_if(|node| !node.is_same_node(Some(&counterpart))) {
                    next_old = skipped.next_sibling();
                    let _ = old.remove_child(&skipped);
                }
                next_old = counterpart.next_sibling();
                merge_node(&counterpart, new_node);
            }
            None => {
                if let Ok(copy) = document().import_node_with_deep(new_node, true) {
                    let _ = old.insert_before(&copy, next_old.as_ref());
                }
            }
        }
    }
    while let Some(leftover) = next_old {
        next_old = leftover.next_sibling();
        let _ = old.remove_child(&leftover);
    }
}

fn child_nodes(parent: &Node) -> Vec<Node> {
    let list = parent.child_nodes();
    (0..list.length()).filter_map(|i| list.get(i)).collect()
}

/// The counterpart of `wanted` among `first` and its siblings. No node is skipped that a `later` node matches.
fn find_counterpart(first: Option<&Node>, wanted: &Node, later: &[Node]) -> Option<Node> {
    let mut current = first.cloned();
    while let Some(node) = current {
        if is_counterpart(&node, wanted) {
            return Some(node);
        }
        if wanted.node_type() != Node::ELEMENT_NODE
            || later.iter().any(|other| is_counterpart(&node, other) && is_element(&node))
        {
            return None;
        }
        current = node.next_sibling();
    }
    None
}

fn is_element(node: &Node) -> bool {
    node.node_type() == Node::ELEMENT_NODE
}

/// Whether two nodes of different pages are the same element.
fn is_counterpart(old: &Node, new: &Node) -> bool {
    let (Some(old_element), Some(new_element)) = (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) else {
        return old.node_type() == new.node_type();
    };
    let is_equal = |name: &str| old_element.get_attribute(name) == new_element.get_attribute(name);
    old.node_name() == new.node_name() && ["id", "class", "name", "type", "data-field", "for"].into_iter().all(is_equal)
}

fn merge_node(old: &Node, new: &Node) {
    let (Some(element), Some(new_element)) = (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) else {
        if old.node_value() != new.node_value() {
            old.set_node_value(new.node_value().as_deref());
        }
        return;
    };
    // The content of an island belongs to its script.
    if element.local_name() == "leptos-island" {
        return;
    }
    merge_attributes(element, new_element);
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        return merge_text(&area.value(), new_element.text_content(), |text| area.set_value(text));
    }
    merge_children(element, new_element);
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "file" => {}
            "checkbox" | "radio" => input.set_checked(new_element.has_attribute("checked")),
            _ => merge_text(&input.value(), new_element.get_attribute("value"), |text| input.set_value(text)),
        }
    } else if let Some(option) = element.dyn_ref::<HtmlOptionElement>() {
        option.set_selected(new_element.has_attribute("selected"));
    }
}

/// Applies the server's value of a text. An empty value is ignored: the server never returns secrets.
fn merge_text(current: &str, value: Option<String>, set: impl FnOnce(&str)) {
    if let Some(value) = value.filter(|value| !value.is_empty() && value != current) {
        set(&value);
    }
}

fn merge_attributes(old: &Element, new: &Element) {
    let names = |element: &Element| {
        element.get_attribute_names().iter().filter_map(|name| name.as_string()).collect::<Vec<_>>()
    };
    for name in names(old).iter().filter(|name| !new.has_attribute(name) && !CLIENT_ATTRIBUTES.contains(&name.as_str()))
    {
        let _ = old.remove_attribute(name);
    }
    for name in names(new) {
        let value = new.get_attribute(&name).unwrap_or_default();
        if old.get_attribute(&name).as_deref() != Some(&value) {
            let _ = old.set_attribute(&name, &value);
        }
    }
}
