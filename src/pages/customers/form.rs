//! The fields of a customer.

use leptos::prelude::*;

use crate::components::speech::{t, t_with, words};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::number_range::NumberRange;
use crate::domain::people::{Mistake, Part};
use crate::domain::pin::PinPolicy;
use crate::domain::timezone::Timezone;
use crate::domain::words as rules;
use crate::forms::customer::{CustomerForm, PolicyForm};
use crate::islands::rare::{Rare, Small};
use crate::pages::fields::{Choose, Line, Messages, Section, Tick, told};
use crate::pages::languages::{self, Languages};

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
    let all: Vec<_> = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, words())).collect();
    words().list(&all)
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
    let slug_hint = if is_new { t("customers-slug-hint-new") } else { t("customers-slug-hint") };
    let parent = is_new.then(|| {
        view! {
            <Choose
                part=Part::Parent
                options=given.parents.clone()
                chosen=typed.parent.clone()
                hint=t("customers-parent-hint")
                told=wrong(Part::Parent)
            />
        }
    });
    let plan_hint = if given.own_plan { t("customers-own-plan-hint") } else { t("customers-plan-hint") };
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <Section title=t("people-label-customer") about=t("customers-form-about")>
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
        <Section title=t("customers-new-mailboxes") about=t("customers-new-mailboxes-about")>
            <Line
                part=Part::Language
                value=typed.language
                hint=t("customers-language-hint")
                list=languages::ID
                told=wrong(Part::Language)
            />
            <Languages />
            <Line
                part=Part::Timezone
                value=typed.timezone
                hint=t("customers-timezone-hint")
                list="zones"
                told=wrong(Part::Timezone)
            />
            <datalist id="zones">{zones}</datalist>
            <Line
                part=Part::Numbers
                value=typed.numbers
                hint=t_with("customers-numbers-hint", &[("rule", NumberRange::rule(words()).into())])
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
    let preset = |name: &'static str| {
        let rules = PinPolicy::preset(name).map_or(String::new(), policy_words);
        t_with("customers-policy-preset", &[("name", name.into()), ("rules", rules.into())])
    };
    let mut options: Vec<_> = PinPolicy::PRESETS.into_iter().map(|name| (name.to_owned(), preset(name))).collect();
    options.push((PolicyForm::OWN.to_owned(), t("customers-policy-own")));
    let [repeats, sequences, number] = PolicyForm::RULES;
    let count = count.map(|(customer_id, words)| {
        view! {
            <Rare small=Small::Policy { customer_id, came: typed.clone(), words } />
            <button class="button fallback" name="intent" value="count">{t("customers-count-again")}</button>
        }
    });
    view! {
        <Section title=t("customers-pins") about=t("customers-pins-about")>
            <Choose part=Part::Policy options chosen=typed.choice told=told(&mistakes, Part::Policy) />
            <div class="own-policy">
                <Line
                    part=Part::Shortest
                    value=typed.shortest
                    inputmode="numeric"
                    told=told(&mistakes, Part::Shortest)
                />
                <Line part=Part::Longest value=typed.longest inputmode="numeric" told=told(&mistakes, Part::Longest) />
                <Tick id=repeats name=repeats ticked=typed.repeats label=t("customers-no-repeats") />
                <Tick id=sequences name=sequences ticked=typed.sequences label=t("customers-no-sequences") />
                <Tick id=number name=number ticked=typed.number label=t("customers-not-the-number") />
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
        <Section title=t("people-label-dialects") about=t("customers-apis-about")>
            <fieldset class="field">
                <legend class="label">{t("customers-apis-open")}</legend>
                {boxes.collect_view()}
                <Messages part=Part::Dialects told=vec![] />
            </fieldset>
        </Section>
    }
}
