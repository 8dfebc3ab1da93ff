//! How many of a customer's PINs would fail the policy that is being typed.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlFormElement;

use crate::components::speech::speaks;
use crate::forms::customer::PolicyForm;
use crate::islands::browser;
use crate::islands::calls::unfit_pins;
use crate::islands::latest::Latest;
use crate::tongue::Words;

/// How many PINs are looked at, at most, where none of them fails.
const LOOKED_AT: i64 = 10_000;

/// What is said of so many PINs; `more`: perhaps of more.
pub fn said(count: i64, more: bool, words: Words) -> String {
    match (count, more) {
        (0, true) => words.say_with("policy-count-none-of", &[("count", LOOKED_AT.into())]),
        (0, false) => words.say("policy-count-none"),
        (n, true) => words.say_with("policy-count-at-least", &[("count", n.into())]),
        (n, false) => words.say_with("policy-count-fail", &[("count", n.into())]),
    }
}

/// Asks the server again when typing pauses; of several answers the one to the last question counts.
#[component]
pub fn PolicyCount(
    /// The customer.
    customer_id: i64,
    /// The policy that the page came with.
    came: PolicyForm,
    /// What is said of it.
    words: String,
) -> impl IntoView {
    let speaking = speaks(&["policy-count", "refusals"]);
    let shown = RwSignal::new(words);
    let latest = Latest::default();
    let place = NodeRef::<leptos::html::P>::new();
    Effect::new(move |_| {
        let Some(form) = place.get().and_then(|place| place.closest("form").ok().flatten()) else { return };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else { return };
        let seen = StoredValue::new(came.clone());
        let listened = form.clone();
        let look = move || {
            let typed = PolicyForm::from_pairs(&browser::pairs(&listened));
            if seen.get_value() == typed {
                return;
            }
            seen.set_value(typed.clone());
            // What was counted was another policy.
            shown.set(String::new());
            let Ok(policy) = typed.parse() else { return latest.forget() };
            latest.ask(
                Duration::from_millis(350),
                move || unfit_pins(customer_id, policy),
                move |answer| {
                    shown.set(match answer {
                        Ok((count, more)) => said(count, more, speaking),
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
