//! The rules of a PIN policy, checked off while typing.

use leptos::prelude::*;

use crate::components::i18n::{messages, t};
use crate::domain::pin::{PinPolicy, PinRule, PinViolation};
use crate::domain::rule_messages as rules;
use crate::i18n::key;

/// Each rule of the policy, marked as met or broken once something is typed.
#[component]
pub fn PinRules(
    /// The id for `aria-describedby`.
    #[prop(into)]
    id: String,
    /// The policy.
    #[prop(into)]
    policy: Signal<PinPolicy>,
    /// The typed PIN, normalized to digits.
    #[prop(into)]
    typed: Signal<String>,
    /// The mailbox number, normalized to digits.
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
                    (true, _) => ("pin-rule", "·", String::new()),
                    (false, true) => ("pin-rule pin-rule-violated", "✕", t(key!("validation-pin-rule-broken")) + " "),
                    (false, false) => ("pin-rule pin-rule-met", "✓", t(key!("validation-pin-rule-met")) + " "),
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
    view! { <ul class="pin-rules" id=id aria-label=t(key!("validation-pin-rules"))>{rules}</ul> }
}
