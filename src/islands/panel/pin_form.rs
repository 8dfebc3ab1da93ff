//! A new PIN in the control panel, with the policy ticking off as one types.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::components::direction::LEFT_TO_RIGHT;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{t, use_messages};
use crate::components::pin_rules::PinRules;
use crate::domain::digits;
use crate::domain::field::Field;
use crate::domain::messages as rules;
use crate::domain::pin::PinPolicy;
use crate::domain::problem::{FieldError, Problem};
use crate::islands::browser;

/// Whose PIN it is, and what the form begins with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PinFormState {
    /// The mailbox.
    pub uuid: String,
    /// Its number.
    pub number: String,
    /// What is asked of its PIN.
    pub policy: PinPolicy,
    /// What the server said of the last attempt.
    pub told: Vec<String>,
    /// Whether a PIN was typed then that the page does not have.
    pub lost: bool,
    /// The page of the panel that it was on then; empty if there was none.
    pub page: String,
    /// Whether nothing can be changed.
    pub locked: bool,
}

/// The form. It is sent whole; what the policy would refuse is not sent, so that nothing typed is lost.
#[component]
pub(super) fn PinForm(
    /// What it begins with.
    asked: PinFormState,
) -> impl IntoView {
    let PinFormState { uuid, number, policy, told, lost, page, locked } = asked;
    let words = use_messages(&["panel", "validation"]);
    let typed = RwSignal::new(String::new());
    let number = RwSignal::new(digits::normalize(&number));
    let came_back = !told.is_empty();
    let told = RwSignal::new(told);
    let form = NodeRef::<leptos::html::Form>::new();
    browser::mark_form_hydrated(form);
    let (id, rules, messages) = (format!("pin-{uuid}"), format!("pin-rules-{uuid}"), format!("pin-error-{uuid}"));
    let wrong = move || told.with(|told| !told.is_empty());
    let input = NodeRef::<leptos::html::Input>::new();
    let check = move |event: leptos::ev::SubmitEvent| {
        let pin = typed.get_untracked();
        let breaches = policy.violations(&pin, &number.get_untracked());
        if !breaches.is_empty() {
            event.prevent_default();
            browser::hide_page_notices();
            told.set(vec![if pin.is_empty() {
                let missing = FieldError { field: Field::Pin, problem: Problem::Required };
                format!("{}.", rules::new_pin_error(&missing, words))
            } else {
                words.get("panel-pin-breaks-rules")
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
    let type_in = move |event| {
        typed.set(digits::normalize(&event_target_value(&event)));
        told.set(Vec::new());
    };
    let lost = lost.then(|| format!("pin-lost-{uuid}"));
    let described_by = [Some(&*messages), lost.as_deref(), Some(&*rules)];
    let described_by = described_by.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lost = lost.map(|id| view! { <p class="warning" id=id>{t("panel-pin-lost")}</p> });
    let lines = move || told.get().into_iter().map(|why| view! { <p class="error">{why}</p> }).collect_view();
    view! {
        <form class="panel-form" method="post" action=format!("/panel/{uuid}/pin") novalidate node_ref=form on:submit=check>
            <FormUserInput />
            {(!page.is_empty()).then(|| view! { <input type="hidden" name="page" value=page /> })}
            <div class="field">
                <label for=id.clone()>{t("panel-new-pin")}</label>
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
                        autofocus=came_back
                        aria-describedby=described_by
                        aria-invalid=move || wrong().then_some("true")
                        node_ref=input
                        on:input=type_in
                    />
                    <button class="button needs-js" type="button" disabled=locked on:click=generate>{t("panel-generate")}</button>
                </div>
                <div class="messages" id=messages role="alert">{lines}</div>
                {lost}
                <PinRules id=rules policy=Signal::stored(policy) typed number />
            </div>
            <div><button class="button button-main" disabled=locked>{t("panel-set-pin")}</button></div>
        </form>
    }
    .into_any()
}
