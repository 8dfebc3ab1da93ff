//! The PIN: its policy, checked off while typing, a generator, and the current PIN on demand.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::is_locked;
use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::field::{CheckField, FormField, LabeledField, LabeledText, TextField};
use crate::components::i18n::{messages, t};
use crate::components::mailbox_form_state::MailboxFormState;
use crate::components::pin_rules::PinRules;
use crate::components::section::Section;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::i18n::key;
use crate::islands::browser;
use crate::islands::server_fns::reveal_pin;
use crate::lists::list_origin::ListOrigin;
use crate::paths;

/// The mailbox whose PIN can be revealed, and the PIN if the page was requested with it.
#[derive(Clone)]
pub struct PinReveal {
    /// The mailbox; `None` for a new one.
    pub uuid: Option<String>,
    /// The PIN in clear.
    pub current: Option<String>,
    /// The list that the user came from.
    pub origin: ListOrigin,
}

/// The section t(key!("mailbox-form-pin")).
#[component]
pub fn PinSection(
    /// The form's state.
    state: MailboxFormState,
    /// Whether a new mailbox is created.
    is_new: bool,
    /// Whether a PIN was typed that the page no longer holds.
    lost: bool,
    /// How the current PIN is revealed.
    reveal: PinReveal,
) -> impl IntoView {
    let generate = move |_| {
        let number = state.values.with_untracked(|v| digits::normalize(v.get(MailboxField::Number)));
        let policy = state.context.with_untracked(|context| context.pin_policy);
        if let Some(pin) = browser::random_pin(&policy, &number) {
            browser::type_into(MailboxField::Pin.name(), pin.reveal());
        }
    };
    let policy = Signal::derive(move || state.context.with(|context| context.pin_policy));
    let normalized = move |field| Signal::derive(move || state.values.with(|v| digits::normalize(v.get(field))));
    let (typed, number) = (normalized(MailboxField::Pin), normalized(MailboxField::Number));
    let (label, hint) = if is_new {
        (t(key!("mailbox-form-pin")), t(key!("mailbox-form-pin-hint")))
    } else {
        (t(key!("mailbox-form-new-pin")), t(key!("mailbox-form-new-pin-hint")))
    };
    let lost = lost.then(|| t(key!("mailbox-form-pin-not-kept")));
    let field = state.field(MailboxField::Pin).label(label).hint(hint).lost(lost).also_described_by("pin-rules");
    let (invalid, description_ids) = (field.is_invalid(), field.description_ids());
    let rules = view! { <PinRules id="pin-rules" policy typed number /> }.into_any();
    // Revealing the PIN changes nothing, so it stays available while the form is locked.
    let current_pin = reveal.uuid.map(|uuid| {
        let action = reveal.origin.carry(&paths::MAILBOX_PIN.with(&uuid));
        view! { <CurrentPin uuid action current=reveal.current /> }.into_any()
    });
    view! {
        <Section
            title=t(key!("mailbox-form-pin"))
            about=t(key!("mailbox-form-pin-about"))
            locked=is_locked()
            unlocked=current_pin
        >
            <LabeledField field below=Some(rules)>
                <div class="input-row">
                    <input
                        class="input digits"
                        type="text"
                        dir=LEFT_TO_RIGHT
                        id="pin"
                        name="pin"
                        inputmode="numeric"
                        autocomplete="off"
                        data-1p-ignore="true"
                        data-bwignore="true"
                        data-lpignore="true"
                        data-form-type="other"
                        aria-describedby=description_ids
                        aria-invalid=move || invalid.get().then_some("true")
                    />
                    <button class="button needs-js" type="button" on:click=generate>{t(key!("mailbox-form-generate"))}</button>
                </div>
            </LabeledField>
            <TextField
                field=state.field(MailboxField::CopyPin).hint(t(key!("mailbox-form-copy-pin-hint")))
                inputmode="numeric"
            />
            <CheckField
                field=state.field(MailboxField::PinRequired).hint(t(key!("mailbox-form-pin-required-hint")))
                checked=state.is_on(MailboxField::PinRequired)
            />
        </Section>
    }
}

/// How long a PIN is shown: long enough to read it out or to copy it.
const PIN_SHOWN_FOR: Duration = Duration::from_mins(1);

/// The current PIN, revealed by a button. Every reveal is recorded.
#[component]
fn CurrentPin(uuid: String, action: String, current: Option<String>) -> impl IntoView {
    let pin = RwSignal::new(current);
    let error = RwSignal::new(String::new());
    let is_pending = StoredValue::new(false);
    let show = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        // Every reveal is recorded, and a double click must count once.
        if is_pending.get_value() {
            return;
        }
        is_pending.set_value(true);
        error.set(String::new());
        let uuid = uuid.clone();
        spawn_local(async move {
            match reveal_pin(uuid).await {
                Ok(clear) => pin.set(Some(clear)),
                Err(e) => error.set(e.message(messages())),
            }
            is_pending.set_value(false);
        });
    };
    let field = FormField::new("current_pin", t(key!("mailbox-form-current-pin")))
        .hint(t(key!("mailbox-form-reveal-recorded")));
    let hide_timer = StoredValue::new(None::<TimeoutHandle>);
    Effect::new(move |_| {
        if let Some(previous) = hide_timer.try_update_value(Option::take).flatten() {
            previous.clear();
        }
        if pin.with(Option::is_some) {
            hide_timer.set_value(set_timeout_with_handle(move || pin.set(None), PIN_SHOWN_FOR).ok());
        }
    });
    view! {
        <LabeledText field>
            <div class="input-row">
                <output class="current-pin digits" aria-live="polite">{move || pin.get().unwrap_or_else(|| "••••••".to_owned())}</output>
                <button class="button" formaction=action formmethod="post" on:click=show hidden=move || pin.get().is_some()>
                    {t(key!("mailbox-form-show-pin"))}
                </button>
                <button class="button" type="button" on:click=move |_| pin.set(None) hidden=move || pin.get().is_none()>
                    {t(key!("mailbox-form-hide-pin"))}
                </button>
            </div>
            <div role="status">
                <p class="error" hidden=move || error.with(String::is_empty)>{error}</p>
            </div>
        </LabeledText>
    }
}
