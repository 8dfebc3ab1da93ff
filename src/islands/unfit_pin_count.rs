//! How many of a customer's PINs would fail the policy that is being typed.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlFormElement;

use crate::components::i18n::use_messages;
use crate::forms::customer::PinPolicyForm;
use crate::i18n::Messages;
use crate::islands::browser;
use crate::islands::latest_request::LatestRequest;
use crate::islands::server_fns::unfit_pins;

/// How many PINs are looked at, at most, where none of them fails.
const MAX_PINS_CHECKED: i64 = 10_000;

/// What is said of so many PINs; `more`: perhaps of more.
pub fn count_text(count: i64, more: bool, messages: Messages) -> String {
    match (count, more) {
        (0, true) => messages.format("policy-count-none-of", &[("count", MAX_PINS_CHECKED.into())]),
        (0, false) => messages.get("policy-count-none"),
        (n, true) => messages.format("policy-count-at-least", &[("count", n.into())]),
        (n, false) => messages.format("policy-count-fail", &[("count", n.into())]),
    }
}

/// Asks the server again when typing pauses; of several answers the one to the last question counts.
#[component]
pub fn UnfitPinCount(
    /// The customer.
    customer_id: i64,
    /// The policy that the page came with.
    came: PinPolicyForm,
    /// What is said of it.
    words: String,
) -> impl IntoView {
    let speaking = use_messages(&["policy-count", "request-errors"]);
    let shown = RwSignal::new(words);
    let latest = LatestRequest::default();
    let place = NodeRef::<leptos::html::P>::new();
    Effect::new(move |_| {
        let Some(form) = place.get().and_then(|place| place.closest("form").ok().flatten()) else { return };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else { return };
        let seen = StoredValue::new(came.clone());
        let listened = form.clone();
        let look = move || {
            let typed = PinPolicyForm::from_pairs(&browser::form_pairs(&listened));
            if seen.get_value() == typed {
                return;
            }
            seen.set_value(typed.clone());
            // What was counted was another policy.
            shown.set(String::new());
            let Ok(policy) = typed.parse() else { return latest.cancel() };
            latest.send(
                Duration::from_millis(350),
                move || unfit_pins(customer_id, policy),
                move |answer| {
                    shown.set(match answer {
                        Ok((count, more)) => count_text(count, more, speaking),
                        Err(error) => error.message(speaking),
                    });
                },
            );
        };
        // Somebody may have been quicker than the script.
        look();
        let _ = form.set_attribute("data-ready", "");
        let listening = window_event_listener(leptos::ev::input, move |_| look());
        on_cleanup(move || listening.remove());
    });
    view! { <p class="hint" id="unfit" role="status" node_ref=place>{shown}</p> }
}
