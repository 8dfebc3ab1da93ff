//! A new PIN in the control panel, checked against the policy while typing.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::field::{FieldMessage, FormField, LabeledField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::components::pin_rules::PinRules;
use crate::domain::digits;
use crate::domain::field::MailboxField;
use crate::domain::pin::PinPolicy;
use crate::domain::problem::{FieldError, Problem};
use crate::domain::rule_messages as rules;
use crate::i18n::key;
use crate::islands::browser;
use crate::paths;

/// The mailbox of the form, and its initial state.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PinFormState {
    /// The mailbox.
    pub uuid: String,
    /// Its number.
    pub number: String,
    /// The PIN policy.
    pub policy: PinPolicy,
    /// The errors of the last attempt.
    pub errors: Vec<String>,
    /// Whether a PIN was typed that the page no longer holds.
    pub lost: bool,
    /// The page of the panel it was shown on; empty if there was none.
    pub page: String,
    /// Whether nothing can be changed.
    pub locked: bool,
}

/// The form. It is not submitted while the PIN violates the policy, so that nothing typed is lost.
#[component]
pub(super) fn PinForm(
    /// The initial state.
    initial: PinFormState,
) -> impl IntoView {
    let PinFormState { uuid, number, policy, errors, lost, page, locked } = initial;
    let messages = use_messages(&["panel", "validation"]);
    let typed = RwSignal::new(String::new());
    let number = RwSignal::new(digits::normalize(&number));
    let was_rejected = !errors.is_empty();
    let errors = RwSignal::new(errors);
    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_form_hydrated(form);
    let (id, rules_id) = (format!("pin-{uuid}"), format!("pin-rules-{uuid}"));
    let input = NodeRef::<leptos::html::Input>::new();
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        let pin = typed.get_untracked();
        let violations = policy.violations(&pin, &number.get_untracked());
        if !violations.is_empty() {
            event.prevent_default();
            browser::hide_page_notices();
            errors.set(vec![if pin.is_empty() {
                let missing = FieldError { field: MailboxField::Pin, problem: Problem::Required };
                rules::new_pin_error(&missing, messages)
            } else {
                messages.get(key!("panel-pin-breaks-rules"))
            }]);
            if let Some(input) = input.get_untracked() {
                let _ = input.focus();
            }
        }
    };
    let generate = {
        let id = id.clone();
        move |_| {
            if let Some(pin) = browser::random_pin(&policy, &number.get_untracked()) {
                browser::type_into(&id, pin.reveal());
            }
        }
    };
    let on_input = move |event| {
        typed.set(digits::normalize(&event_target_value(&event)));
        errors.set(Vec::new());
    };
    let field_messages = Signal::derive(move || errors.get().into_iter().map(FieldMessage::Error).collect());
    let field = FormField::new(MailboxField::Pin.name(), t(key!("panel-new-pin")))
        .id(id.clone())
        .hint(t(key!("panel-new-pin-hint")))
        .messages(field_messages)
        .lost(lost.then(|| t(key!("panel-pin-not-kept"))))
        .also_described_by(rules_id.clone());
    let (invalid, description_ids) = (field.is_invalid(), field.description_ids());
    let rules = view! { <PinRules id=rules_id policy=Signal::stored(policy) typed number /> }.into_any();
    view! {
        <form class="panel-form" data-warn-unsaved="" method="post" action=paths::PANEL_PIN.with(uuid) novalidate node_ref=form on:submit=on_submit>
            <FormUserInput />
            {(!page.is_empty()).then(|| view! { <input type="hidden" name="page" value=page /> })}
            <LabeledField field below=Some(rules) live="assertive">
                <div class="input-row">
                    <input
                        class="input digits"
                        type="text"
                        dir=LEFT_TO_RIGHT
                        id=id
                        name="pin"
                        inputmode="numeric"
                        autocomplete="off"
                        data-1p-ignore="true"
                        data-bwignore="true"
                        data-lpignore="true"
                        data-form-type="other"
                        disabled=locked
                        autofocus=was_rejected
                        aria-describedby=description_ids
                        aria-invalid=move || invalid.get().then_some("true")
                        node_ref=input
                        on:input=on_input
                    />
                    <button class="button needs-js" type="button" disabled=locked on:click=generate>{t(key!("panel-generate"))}</button>
                </div>
            </LabeledField>
            <div><button class="button button-primary" disabled=locked>{t(key!("panel-set-pin"))}</button></div>
        </form>
    }
    .into_any()
}
