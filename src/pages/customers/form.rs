//! The fields of a customer.

use leptos::prelude::*;

use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::number_range::NumberRange;
use crate::domain::people::{Mistake, Part};
use crate::domain::pin::PinPolicy;
use crate::domain::timezone::Timezone;
use crate::domain::words;
use crate::forms::customer::{CustomerForm, PolicyForm};
use crate::islands::policy_count::PolicyCount;
use crate::pages::fields::{Choose, Line, Messages, Section, Tick, told};

/// What there is to choose from.
#[derive(Clone, Debug)]
pub struct Given {
    /// Where a new customer can belong: id and name.
    pub parents: Vec<(String, String)>,
    /// The rate plans: id and name.
    pub plans: Vec<(String, String)>,
    /// Whether the plan is the administrator's own, which somebody above chooses.
    pub own_plan: bool,
    /// The customer, and how many of its PINs fail the policy, in words.
    pub count: Option<(i64, String)>,
}

/// A policy as a page states it.
pub fn policy_words(policy: PinPolicy) -> String {
    policy.rules().into_iter().map(|rule| words::pin_rule(rule, &policy)).collect::<Vec<_>>().join(", ")
}

/// Every field, with what was typed and every mistake in it.
#[component]
pub fn Fields(
    /// What was typed.
    typed: CustomerForm,
    /// What is wrong with it.
    mistakes: Vec<Mistake>,
    /// What there is to choose from.
    given: Given,
    /// Whether the customer is still to be made.
    is_new: bool,
) -> AnyView {
    let all = StoredValue::new(mistakes.clone());
    let wrong = move |part| all.with_value(|mistakes| told(mistakes, part));
    let slug_hint = if is_new {
        "Used in addresses and by APIs: a to z, 0 to 9 and dashes. It stays the same for ever."
    } else {
        "Used in addresses and by APIs. It stays the same for ever."
    };
    let parent = is_new.then(|| {
        view! {
            <Choose
                part=Part::Parent
                options=given.parents.clone()
                chosen=typed.parent.clone()
                hint="Its administrators look after this one, too. It cannot be moved later."
                told=wrong(Part::Parent)
            />
        }
    });
    let plan_hint = if given.own_plan {
        "The plan of your own customer is chosen by whoever is above it."
    } else {
        "What it may use, and how many mailboxes it may have."
    };
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <Section title="Customer" about="What people and programs call it, and what it has bought.">
            <Line part=Part::Name value=typed.name required=true told=wrong(Part::Name) />
            <Line part=Part::Slug value=typed.slug hint=slug_hint locked=!is_new required=true told=wrong(Part::Slug) />
            {parent}
            <Choose
                part=Part::Plan
                options=given.plans
                chosen=typed.plan
                hint=plan_hint
                told=wrong(Part::Plan)
                locked=given.own_plan
            />
        </Section>
        <Section title="New mailboxes" about="What a mailbox starts with. Those there are stay as they are.">
            <Line part=Part::Language value=typed.language hint="A tag such as en-GB or de." told=wrong(Part::Language) />
            <Line
                part=Part::Timezone
                value=typed.timezone
                hint="Such as Europe/Berlin."
                list="zones"
                told=wrong(Part::Timezone)
            />
            <datalist id="zones">{zones}</datalist>
            <Line
                part=Part::Numbers
                value=typed.numbers
                hint=format!("Where nobody chooses a number, the smallest free one of this range: {}.", NumberRange::RULE)
                told=wrong(Part::Numbers)
            />
        </Section>
        <Policy typed=typed.policy mistakes=mistakes.clone() count=given.count />
        <Apis on=typed.dialects />
    }
    .into_any()
}

#[component]
fn Policy(typed: PolicyForm, mistakes: Vec<Mistake>, count: Option<(i64, String)>) -> impl IntoView {
    let preset = |name: &str| PinPolicy::preset(name).map_or(String::new(), |p| format!("{name}: {}", policy_words(p)));
    let mut options: Vec<_> = PinPolicy::PRESETS.into_iter().map(|name| (name.to_owned(), preset(name))).collect();
    options.push((PolicyForm::OWN.to_owned(), "own: as said below".to_owned()));
    let [repeats, sequences, number] = PolicyForm::RULES;
    let count = count.map(|(customer_id, words)| {
        view! {
            <PolicyCount customer_id came=typed.clone() words />
            <noscript><button class="button" name="intent" value="count">"Count again"</button></noscript>
        }
    });
    view! {
        <Section title="PINs" about="What a PIN must be like that is set from now on. PINs that are set stay, good or not.">
            <Choose part=Part::Policy options chosen=typed.choice told=told(&mistakes, Part::Policy) />
            <div class="own-policy">
                <Line
                    part=Part::Shortest
                    value=typed.shortest
                    inputmode="numeric"
                    told=told(&mistakes, Part::Shortest)
                />
                <Line part=Part::Longest value=typed.longest inputmode="numeric" told=told(&mistakes, Part::Longest) />
                <Tick id=repeats name=repeats ticked=typed.repeats label="No digit three times in a row" />
                <Tick id=sequences name=sequences ticked=typed.sequences label="No three digits in sequence" />
                <Tick id=number name=number ticked=typed.number label="Not the mailbox number, forwards or backwards" />
            </div>
            {count}
        </Section>
    }
}

#[component]
fn Apis(on: Dialects) -> impl IntoView {
    let boxes = Dialect::ALL.iter().enumerate().map(move |(nth, dialect)| {
        let name = Part::Dialects.name();
        let id = if nth == 0 { name.to_owned() } else { format!("{name}-{}", dialect.name()) };
        view! { <Tick id name value=dialect.name() ticked=on.has(*dialect) label=dialect.label() /> }
    });
    view! {
        <Section title="APIs" about="Which of them its users may use, with a password or a token.">
            <fieldset class="field">
                <legend class="label">"Open to its users"</legend>
                {boxes.collect_view()}
                <Messages part=Part::Dialects told=vec![] />
            </fieldset>
        </Section>
    }
}
