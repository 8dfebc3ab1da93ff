//! Helpers for the browser's APIs. None of them is called on the server.

use crate::components::i18n::messages;
use crate::domain::field::MailboxField;
use crate::domain::pin::{Pin, PinPolicy};
use crate::forms::mailbox_values::MailboxValues;
use crate::i18n::key;
use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement};

/// The names and values that a form would submit now.
pub fn form_pairs(form: &HtmlFormElement) -> Vec<(String, String)> {
    let Ok(data) = FormData::new_with_form(form) else { return vec![] };
    let Ok(Some(entries)) = js_sys::try_iter(&data) else { return vec![] };
    entries
        .flatten()
        .filter_map(|entry| {
            let entry: js_sys::Array = entry.dyn_into().ok()?;
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        })
        .collect()
}

/// Marks `form` as hydrated, so that browser tests know when to start.
pub fn mark_form_hydrated(form: NodeRef<leptos::html::Form>) {
    Effect::new(move |_| {
        if let Some(form) = form.get() {
            let _ = form.set_attribute("data-hydrated", "");
        }
    });
}

/// The same for server-rendered forms that a listener has taken over.
pub fn mark_hydrated(selector: &str) {
    let Ok(forms) = document().query_selector_all(selector) else { return };
    for form in (0..forms.length()).filter_map(|i| forms.get(i)?.dyn_into::<Element>().ok()) {
        let _ = form.set_attribute("data-hydrated", "");
    }
}

/// Whether the submit button has a `formaction` of its own.
pub fn has_own_action(event: &web_sys::SubmitEvent) -> bool {
    event.submitter().is_some_and(|button| button.has_attribute("formaction"))
}

/// Moves the focus to the element with this id on the next frame.
pub fn focus(id: &'static str) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlElement>().ok());
        if let Some(element) = element {
            let _ = element.focus();
        }
    });
}

/// Hides the notices of an earlier change, which could be mistaken for the result of this one.
pub fn hide_page_notices() {
    let Ok(notices) = document().query_selector_all("main > [data-page-notice]") else { return };
    for notice in (0..notices.length()).filter_map(|i| notices.get(i)?.dyn_into::<HtmlElement>().ok()) {
        notice.set_hidden(true);
    }
}

/// Sets the text of an input and dispatches the events of typing.
pub fn type_into(id: &str, text: &str) {
    let input = document().get_element_by_id(id).and_then(|e| e.dyn_into::<web_sys::HtmlInputElement>().ok());
    if let Some(input) = input {
        input.set_value(text);
        for kind in ["input", "change"] {
            let init = web_sys::EventInit::new();
            init.set_bubbles(true);
            if let Ok(event) = web_sys::Event::new_with_event_init_dict(kind, &init) {
                let _ = input.dispatch_event(&event);
            }
        }
    }
}

/// Opens the `<details>` around the element with this id, and moves the focus to it.
pub fn open_and_focus(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    if let Ok(Some(fold)) = element.closest("details") {
        let _ = fold.set_attribute("open", "");
    }
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Waits for the next animation frame.
pub async fn next_frame() {
    let frame = Promise::new(&mut |resolve, _| drop(window().request_animation_frame(&resolve)));
    let _ = JsFuture::from(frame).await;
}

/// Waits for some seconds, or until the browser is online again.
pub async fn wait_or_online(seconds: i32) {
    let mut resolver = None;
    let elapsed = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, seconds * 1000);
        let _ = window().add_event_listener_with_callback(ONLINE_EVENT, &resolve);
        resolver = Some(resolve);
    });
    let _ = JsFuture::from(elapsed).await;
    if let Some(resolver) = resolver {
        let _ = window().remove_event_listener_with_callback(ONLINE_EVENT, &resolver);
    }
}

const ONLINE_EVENT: &str = "online";

/// Submits a form with `keepalive`, so that it reaches the server although the page is being left. Redirects are not
/// followed: the flash message is meant for the next page.
pub fn send_keepalive(path: &str, pairs: &[(&str, &str)]) {
    let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
    let body: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let headers = Object::new();
    let init = Object::new();
    let set = |object: &Object, name: &str, value: JsValue| {
        let _ = Reflect::set(object, &name.into(), &value);
    };
    set(&headers, "content-type", "application/x-www-form-urlencoded".into());
    set(&init, "method", "POST".into());
    set(&init, "keepalive", true.into());
    set(&init, "redirect", "manual".into());
    set(&init, "headers", headers.into());
    set(&init, "body", body.join("&").into());
    let fetch = Reflect::get(&window(), &"fetch".into()).and_then(JsCast::dyn_into::<Function>);
    if let Ok(fetch) = fetch {
        let _ = fetch.call2(&window(), &path.into(), &init);
    }
}

/// Opens another page of Mailroom.
pub fn navigate(path: &str) {
    let _ = window().location().assign(path);
}

/// Sets or removes the error prefix in the window's title.
pub fn set_title_error(on: bool) {
    let title = document().title();
    let (before, after) = messages().split_around(key!("validation-error-title"), "title", &[]);
    let plain = title.strip_prefix(&before).unwrap_or(&title);
    document().set_title(&if on { format!("{before}{plain}{after}") } else { plain.to_owned() });
}

/// A random PIN that meets the policy; `None` if the browser provides no secure random bytes.
pub fn random_pin(policy: &PinPolicy, number: &str) -> Option<Pin> {
    generate_pin(*policy, number, |bytes| getrandom::fill(bytes).is_ok())
}

/// The same with bytes from `fill`, which returns `false` on failure.
fn generate_pin(policy: PinPolicy, number: &str, mut fill: impl FnMut(&mut [u8]) -> bool) -> Option<Pin> {
    let mut failed = false;
    let byte = || {
        let mut byte = [0];
        failed |= !fill(&mut byte);
        byte[0]
    };
    policy.generate(number, byte).filter(|_| !failed)
}

/// Writes `values` into the inputs of `fields`.
pub fn fill_inputs(form: &HtmlFormElement, values: &MailboxValues, fields: &[MailboxField]) {
    for field in fields {
        let Ok(Some(element)) = form.query_selector(&format!("[name='{}']", field.name())) else { continue };
        let value = values.get(*field);
        if let Some(input) = element.dyn_ref::<web_sys::HtmlInputElement>() {
            if field.is_switch() { input.set_checked(values.on(*field)) } else { input.set_value(value) }
        } else if let Some(select) = element.dyn_ref::<web_sys::HtmlSelectElement>() {
            select.set_value(value);
        } else if let Some(area) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
            area.set_value(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pin_without_random_bytes() {
        // Without any restrictions, all zeros would be a valid PIN.
        for policy in [PinPolicy::any(), PinPolicy::four_digit(), PinPolicy::strict()] {
            assert_eq!(generate_pin(policy, "1000", |_| false).as_ref().map(Pin::reveal), None, "{policy:?}");
            let mut next = 0;
            let pin = generate_pin(policy, "1000", |bytes| {
                next = (next + 7) % 250;
                bytes.fill(next);
                true
            });
            assert!(pin.is_some_and(|pin| policy.violations(pin.reveal(), "1000").is_empty()), "{policy:?}");
        }
    }
}
