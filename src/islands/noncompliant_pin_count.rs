//! How many of a customer's PINs would violate the policy in the form.

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlFormElement;

use crate::components::i18n::use_messages;
use crate::forms::customer::PinPolicyForm;
use crate::i18n::{Messages, key};
use crate::islands::browser;
use crate::islands::latest_request::{CHECK_DELAY, LatestRequest};
use crate::islands::server_fns::noncompliant_pins;

/// How many PINs are checked at most.
const MAX_PINS_CHECKED: i64 = 10_000;

/// The message for a number of PINs; with `more`, there may be more of them.
pub fn count_text(count: i64, more: bool, messages: Messages) -> String {
    match (count, more) {
        (0, true) => messages.format(key!("noncompliant-pin-count-first-meet"), &[("count", MAX_PINS_CHECKED.into())]),
        (0, false) => messages.get(key!("noncompliant-pin-count-all-meet")),
        (n, true) => messages.format(key!("noncompliant-pin-count-at-least"), &[("count", n.into())]),
        (n, false) => messages.format(key!("noncompliant-pin-count-fail"), &[("count", n.into())]),
    }
}

/// Asks the server when typing pauses; only the latest response counts.
#[component]
pub fn NoncompliantPinCount(
    /// The customer.
    customer_id: i64,
    /// The policy when the page was rendered.
    initial: PinPolicyForm,
    /// The initial message.
    message: String,
) -> impl IntoView {
    let messages = use_messages(&["noncompliant-pin-count", "request-errors"]);
    let message = RwSignal::new(message);
    let latest = LatestRequest::default();
    let element = NodeRef::<leptos::html::P>::new();
    Effect::new(move |_| {
        let Some(form) = element.get().and_then(|element| element.closest("form").ok().flatten()) else { return };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else { return };
        let last_policy = StoredValue::new(initial.clone());
        let observed_form = form.clone();
        let update = move || {
            let typed = PinPolicyForm::from_pairs(&browser::form_pairs(&observed_form));
            if last_policy.get_value() == typed {
                return;
            }
            last_policy.set_value(typed.clone());
            // The shown count belongs to the previous policy.
            message.set(String::new());
            let Ok(policy) = typed.parse() else { return latest.cancel() };
            latest.send(
                CHECK_DELAY,
                move || noncompliant_pins(customer_id, policy),
                move |response| {
                    message.set(match response {
                        Ok((count, more)) => count_text(count, more, messages),
                        Err(error) => error.message(messages),
                    });
                },
            );
        };
        // The user may have typed before hydration.
        update();
        let _ = form.set_attribute("data-hydrated", "");
        let listener = window_event_listener(leptos::ev::input, move |_| update());
        on_cleanup(move || listener.remove());
    });
    view! { <p class="hint" id="noncompliant-pin-count" role="status" node_ref=element>{message}</p> }
}
