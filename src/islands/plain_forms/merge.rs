//! Shows in a form what another page says of the same form. Elements that are in both stay, and with them what was
//! typed; what an island has drawn is left alone.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, Node};

use super::RELOAD_ONLY_ATTRIBUTE;
use crate::components::error_summary::ERROR_SUMMARY_ID;

/// What the page and its user have done to an element, which no other page knows.
const CLIENT_ATTRIBUTES: [&str; 4] = ["open", "data-ready", super::SUBMITTING_ATTRIBUTE, super::REJECTED_ATTRIBUTE];

/// Makes `form` say what `shown`, the same form in `page`, says.
pub fn merge(form: &Element, shown: &Element, page: &Document) {
    if let Ok(lost) = shown.query_selector_all(&format!("[{RELOAD_ONLY_ATTRIBUTE}]")) {
        (0..lost.length()).filter_map(|at| lost.get(at)?.dyn_into::<Element>().ok()).for_each(|told| told.remove());
    }
    if let Some(old) = document().get_element_by_id(ERROR_SUMMARY_ID).filter(|old| !form.contains(Some(old))) {
        old.remove();
    }
    // Some pages list the mistakes above their forms.
    if let Some(list) = page.get_element_by_id(ERROR_SUMMARY_ID).filter(|list| !shown.contains(Some(list)))
        && let Ok(list) = document().import_node_with_deep(&list, true)
    {
        let _ = match document().query_selector("main > .page-head") {
            Ok(Some(head)) => head.after_with_node_1(&list),
            _ => form.before_with_node_1(&list),
        };
    }
    merge_children(form, shown);
}

fn merge_children(old: &Node, new: &Node) {
    let mut at = old.first_child();
    let all = child_nodes(new);
    for (place, wanted) in all.iter().enumerate() {
        match find_counterpart(at.as_ref(), wanted, &all[place + 1..]) {
            Some(found) => {
                while let Some(passed) = at.take_if(|node| !node.is_same_node(Some(&found))) {
                    at = passed.next_sibling();
                    let _ = old.remove_child(&passed);
                }
                at = found.next_sibling();
                merge_node(&found, wanted);
            }
            None => {
                if let Ok(copy) = document().import_node_with_deep(wanted, true) {
                    let _ = old.insert_before(&copy, at.as_ref());
                }
            }
        }
    }
    while let Some(rest) = at {
        at = rest.next_sibling();
        let _ = old.remove_child(&rest);
    }
}

fn child_nodes(parent: &Node) -> Vec<Node> {
    let list = parent.child_nodes();
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}

/// The node that is `wanted`, from `at` on. Nothing is passed over that is wanted `later`.
fn find_counterpart(at: Option<&Node>, wanted: &Node, later: &[Node]) -> Option<Node> {
    let mut at = at.cloned();
    while let Some(node) = at {
        if is_counterpart(&node, wanted) {
            return Some(node);
        }
        if wanted.node_type() != Node::ELEMENT_NODE
            || later.iter().any(|other| is_counterpart(&node, other) && is_element(&node))
        {
            return None;
        }
        at = node.next_sibling();
    }
    None
}

fn is_element(node: &Node) -> bool {
    node.node_type() == Node::ELEMENT_NODE
}

/// Whether two nodes are the same thing in two pages.
fn is_counterpart(old: &Node, new: &Node) -> bool {
    let (Some(old_element), Some(new_element)) = (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) else {
        return old.node_type() == new.node_type();
    };
    let alike = |name: &str| old_element.get_attribute(name) == new_element.get_attribute(name);
    old.node_name() == new.node_name() && ["id", "class", "name", "type", "data-field", "for"].into_iter().all(alike)
}

fn merge_node(old: &Node, new: &Node) {
    let (Some(element), Some(wanted)) = (old.dyn_ref::<Element>(), new.dyn_ref::<Element>()) else {
        if old.node_value() != new.node_value() {
            old.set_node_value(new.node_value().as_deref());
        }
        return;
    };
    // The scripts of an island know what it draws.
    if element.local_name() == "leptos-island" {
        return;
    }
    merge_attributes(element, wanted);
    if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        return merge_text(&area.value(), wanted.text_content(), |text| area.set_value(text));
    }
    merge_children(element, wanted);
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "file" => {}
            "checkbox" | "radio" => input.set_checked(wanted.has_attribute("checked")),
            _ => merge_text(&input.value(), wanted.get_attribute("value"), |text| input.set_value(text)),
        }
    } else if let Some(option) = element.dyn_ref::<HtmlOptionElement>() {
        option.set_selected(wanted.has_attribute("selected"));
    }
}

/// Takes over what the server has made of a text. Nothing is no text, but what it never sends back.
fn merge_text(now: &str, made: Option<String>, set: impl FnOnce(&str)) {
    if let Some(made) = made.filter(|made| !made.is_empty() && made != now) {
        set(&made);
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
