//! The rules of a PIN policy, stated before one types and ticking off while one does.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::messages as rules;
use crate::domain::pin::{PinPolicy, PinRule, PinViolation};

/// Each rule of the policy, ticked or crossed once something is typed.
#[component]
pub fn PinRules(
    /// By which the input refers to it.
    #[prop(into)]
    id: String,
    /// What is asked.
    #[prop(into)]
    policy: Signal<PinPolicy>,
    /// What is typed, as plain digits.
    #[prop(into)]
    typed: Signal<String>,
    /// The mailbox's number, as plain digits.
    #[prop(into)]
    number: Signal<String>,
) -> impl IntoView {
    let rules = move || {
        let policy = policy.get();
        let (typed, number) = (typed.get(), number.get());
        let broken: Vec<PinRule> = policy.violations(&typed, &number).iter().map(PinViolation::rule).collect();
        policy
            .rules()
            .into_iter()
            .map(|rule| {
                let (class, mark, spoken) = match (typed.is_empty(), broken.contains(&rule)) {
                    (true, _) => ("rule", "·", String::new()),
                    (false, true) => ("rule rule-broken", "✕", t("validation-pin-rule-broken") + " "),
                    (false, false) => ("rule rule-met", "✓", t("validation-pin-rule-met") + " "),
                };
                view! {
                    <li class=class>
                        <span aria-hidden="true">{mark}</span>
                        <span>
                            <span class="sr-only">{spoken}</span>
                            {rules::pin_rule(rule, &policy, messages())}
                        </span>
                    </li>
                }
            })
            .collect_view()
    };
    view! { <ul class="rules" id=id aria-label=t("validation-pin-rules")>{rules}</ul> }
}
