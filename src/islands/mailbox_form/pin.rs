//! The PIN: its policy stated before one types, each rule ticking off, generated or revealed on demand.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::section::Section;
use crate::components::field::{CheckField, Messages, TextField};
use crate::components::form_state::FormState;
use crate::components::pin_rules::PinRules;
use crate::domain::digits;
use crate::domain::field::Field;
use crate::islands::browser;
use crate::islands::calls::reveal_pin;

/// Whose PIN can be shown, and the PIN if the page was asked for it.
#[derive(Clone)]
pub struct Reveal {
    /// The mailbox; none while it is new.
    pub uuid: Option<String>,
    /// The PIN in clear.
    pub shown: Option<String>,
}

/// The section "PIN".
#[component]
pub fn PinSection(
    /// The form's.
    state: FormState,
    /// Whether the mailbox is still to be made.
    is_new: bool,
    /// What is shown of the present PIN.
    reveal: Reveal,
) -> impl IntoView {
    let generate = move |_| {
        let number = state.values.with_untracked(|v| digits::plain(v.get(Field::Number)));
        let policy = state.around.with_untracked(|a| a.pin_policy);
        if let Some(pin) = policy.generate(&number, browser::random_byte) {
            browser::type_into(Field::Pin.name(), pin.reveal());
        }
    };
    let policy = Signal::derive(move || state.around.with(|a| a.pin_policy));
    let plain = move |field| Signal::derive(move || state.values.with(|v| digits::plain(v.get(field))));
    let (typed, number) = (plain(Field::Pin), plain(Field::Number));
    let invalid = Signal::derive(move || !state.errors_of(Field::Pin).is_empty());
    let describes = move || if invalid.get() { "pin-hint pin-error pin-rules" } else { "pin-hint pin-rules" };
    let (label, hint) = if is_new {
        ("PIN", "Asked for when someone listens by phone.")
    } else {
        ("New PIN", "Leave empty to keep the present one.")
    };
    // A look changes nothing, so it is there for whoever may look, whatever is locked.
    let free = reveal.uuid.map(|uuid| view! { <PresentPin uuid shown=reveal.shown /> }.into_any());
    view! {
        <Section title="PIN" about=move || "Asked for when someone listens to messages by phone." free>
            <div class="field" data-field="pin">
                <label for="pin">{label}</label>
                <p class="hint" id="pin-hint">{hint}</p>
                <div class="input-row">
                    <input
                        class="input digits"
                        type="text"
                        id="pin"
                        name="pin"
                        inputmode="numeric"
                        autocomplete="off"
                        aria-describedby=describes
                        aria-invalid=move || invalid.get().then_some("true")
                    />
                    <button class="button needs-js" type="button" on:click=generate>"Generate"</button>
                </div>
                <Messages field=Field::Pin state />
                <PinRules id="pin-rules" policy typed number />
            </div>
            <TextField
                field=Field::CopyPin
                state
                hint="Instead of typing one: the number of another mailbox of this customer."
                inputmode="numeric"
            />
            <CheckField
                field=Field::PinRequired
                state
                hint="Off: anyone who reaches the mailbox hears its messages."
            />
        </Section>
    }
}

/// The PIN there is, behind a button. Every look is recorded.
#[component]
fn PresentPin(uuid: String, shown: Option<String>) -> impl IntoView {
    let pin = RwSignal::new(shown);
    let refused = RwSignal::new(String::new());
    let action = format!("/mailboxes/{uuid}/pin");
    let show = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        let uuid = uuid.clone();
        spawn_local(async move {
            match reveal_pin(uuid).await {
                Ok(clear) => pin.set(Some(clear)),
                Err(error) => refused.set(error.message().to_owned()),
            }
        });
    };
    view! {
        <div class="field">
            <p class="label">"Present PIN"</p>
            <div class="input-row" aria-live="polite">
                <output class="present-pin digits">{move || pin.get().unwrap_or_else(|| "••••••".to_owned())}</output>
                <button class="button" formaction=action formmethod="post" on:click=show hidden=move || pin.get().is_some()>
                    "Show the PIN"
                </button>
                <button class="button" type="button" on:click=move |_| pin.set(None) hidden=move || pin.get().is_none()>
                    "Hide"
                </button>
            </div>
            <p class="hint">"Each look is recorded in the history."</p>
            <div role="status">
                <p class="error" hidden=move || refused.with(String::is_empty)>{refused}</p>
            </div>
        </div>
    }
}
