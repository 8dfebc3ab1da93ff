//! How many of a customer's PINs would fail the policy that is being typed.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlFormElement;

use crate::components::speech::speaks;
use crate::forms::customer::PolicyForm;
use crate::islands::browser;
use crate::islands::calls::unfit_pins;

/// What is said of so many PINs; `more`: perhaps of more.
pub fn said(count: i64, more: bool) -> String {
    let least = if more { "At least " } else { "" };
    match count {
        0 if more => "None of the first 10,000 PINs would fail this policy.".to_owned(),
        0 => "Every PIN that there is meets this policy.".to_owned(),
        1 => format!("{least}1 of the PINs that there are would fail this policy. It stays until it is changed."),
        n => format!("{least}{n} of the PINs that there are would fail this policy. They stay until they are changed."),
    }
}

/// Asks the server again when typing pauses; of several answers the one to the last question counts.
#[island(lazy)]
pub fn PolicyCount(
    /// The customer.
    customer_id: i64,
    /// The policy that the page came with.
    came: PolicyForm,
    /// What is said of it.
    words: String,
) -> impl IntoView {
    let speaking = speaks(&["refusals"]);
    let shown = RwSignal::new(words);
    let asked = StoredValue::new(0_u32);
    let place = NodeRef::<leptos::html::P>::new();
    let ask = move |turn: u32, policy| {
        spawn_local(async move {
            let answer = match unfit_pins(customer_id, policy).await {
                Ok((count, more)) => said(count, more),
                Err(error) => error.message(speaking),
            };
            if asked.get_value() == turn {
                shown.set(answer);
            }
        });
    };
    Effect::new(move |_| {
        let Some(form) = place.get().and_then(|place| place.closest("form").ok().flatten()) else { return };
        let Ok(form) = form.dyn_into::<HtmlFormElement>() else { return };
        let seen = StoredValue::new(came.clone());
        let look = move || {
            let typed = PolicyForm::from_pairs(&browser::pairs(&form));
            if seen.get_value() == typed {
                return;
            }
            seen.set_value(typed.clone());
            let turn = asked.get_value().wrapping_add(1);
            asked.set_value(turn);
            // What was counted was another policy.
            shown.set(String::new());
            let Ok(policy) = typed.parse() else { return };
            let pause = move || {
                if asked.get_value() == turn {
                    ask(turn, policy);
                }
            };
            set_timeout(pause, Duration::from_millis(350));
        };
        // Somebody may have been quicker than the script.
        look();
        let listening = window_event_listener(leptos::ev::input, move |_| look());
        on_cleanup(move || listening.remove());
    });
    view! { <p class="hint" id="unfit" role="status" node_ref=place>{shown}</p> }
}
