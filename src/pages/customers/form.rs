//! The fields of a customer.

use leptos::prelude::*;

use crate::components::i18n::{messages, t, t_format};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::messages as rules;
use crate::domain::number_range::NumberRange;
use crate::domain::people::{PeopleError, PeopleField};
use crate::domain::pin::PinPolicy;
use crate::domain::timezone::Timezone;
use crate::forms::customer::{CustomerForm, PinPolicyForm};
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::pages::fields::{CheckInput, FieldMessages, Section, SelectInput, TextInput, errors_of};
use crate::pages::languages::{self, LanguageDatalist};

/// What there is to choose from.
#[derive(Clone, Debug)]
pub struct FormChoices {
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
pub fn policy_text(policy: PinPolicy) -> String {
    let all: Vec<_> = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, messages())).collect();
    messages().list(&all)
}

/// Every field, with what was typed and every mistake in it.
#[component]
pub fn CustomerFields(
    /// What was typed.
    typed: CustomerForm,
    /// What is wrong with it.
    errors: Vec<PeopleError>,
    /// What there is to choose from.
    given: FormChoices,
    /// Whether the customer is still to be made.
    is_new: bool,
) -> AnyView {
    let all = StoredValue::new(errors.clone());
    let wrong = move |part| all.with_value(|errors| errors_of(errors, part));
    let slug_hint = if is_new { t("customers-slug-hint-new") } else { t("customers-slug-hint") };
    let parent = is_new.then(|| {
        view! {
            <SelectInput
                part=PeopleField::Parent
                options=given.parents.clone()
                chosen=typed.parent.clone()
                hint=t("customers-parent-hint")
                told=wrong(PeopleField::Parent)
            />
        }
    });
    let plan_hint = if given.own_plan { t("customers-own-plan-hint") } else { t("customers-plan-hint") };
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <Section title=t("people-label-customer") about=t("customers-form-about")>
            <TextInput part=PeopleField::Name value=typed.name required=true told=wrong(PeopleField::Name) />
            <TextInput part=PeopleField::Slug value=typed.slug hint=slug_hint locked=!is_new required=true told=wrong(PeopleField::Slug) />
            {parent}
            <SelectInput
                part=PeopleField::Plan
                options=given.plans
                chosen=typed.plan
                hint=plan_hint
                told=wrong(PeopleField::Plan)
                locked=given.own_plan
            />
        </Section>
        <Section title=t("customers-new-mailboxes") about=t("customers-new-mailboxes-about")>
            <TextInput
                part=PeopleField::Language
                value=typed.language
                hint=t("customers-language-hint")
                list=languages::DATALIST_ID
                told=wrong(PeopleField::Language)
            />
            <LanguageDatalist />
            <TextInput
                part=PeopleField::Timezone
                value=typed.timezone
                hint=t("customers-timezone-hint")
                list="zones"
                told=wrong(PeopleField::Timezone)
            />
            <datalist id="zones">{zones}</datalist>
            <TextInput
                part=PeopleField::Numbers
                value=typed.numbers
                hint=t_format("customers-numbers-hint", &[("rule", NumberRange::rule(messages()).into())])
                told=wrong(PeopleField::Numbers)
            />
        </Section>
        <PinPolicyFields typed=typed.policy errors=errors.clone() count=given.count />
        <DialectFields on=typed.dialects />
    }
    .into_any()
}

#[component]
fn PinPolicyFields(typed: PinPolicyForm, errors: Vec<PeopleError>, count: Option<(i64, String)>) -> impl IntoView {
    let preset = |name: &'static str| {
        let rules = PinPolicy::preset(name).map_or(String::new(), policy_text);
        t_format("customers-policy-preset", &[("name", name.into()), ("rules", rules.into())])
    };
    let mut options: Vec<_> = PinPolicy::PRESETS.into_iter().map(|name| (name.to_owned(), preset(name))).collect();
    options.push((PinPolicyForm::CUSTOM.to_owned(), t("customers-policy-own")));
    let [repeats, sequences, number] = PinPolicyForm::RULE_INPUTS;
    let count = count.map(|(customer_id, words)| {
        view! {
            <LazyWidgets small=LazyWidget::Policy { customer_id, came: typed.clone(), words } />
            <button class="button fallback" name="intent" value="count">{t("customers-count-again")}</button>
        }
    });
    view! {
        <Section title=t("customers-pins") about=t("customers-pins-about")>
            <SelectInput part=PeopleField::Policy options chosen=typed.choice told=errors_of(&errors, PeopleField::Policy) />
            <div class="own-policy">
                <TextInput
                    part=PeopleField::Shortest
                    value=typed.shortest
                    inputmode="numeric"
                    told=errors_of(&errors, PeopleField::Shortest)
                />
                <TextInput part=PeopleField::Longest value=typed.longest inputmode="numeric" told=errors_of(&errors, PeopleField::Longest) />
                <CheckInput id=repeats name=repeats ticked=typed.repeats label=t("customers-no-repeats") />
                <CheckInput id=sequences name=sequences ticked=typed.sequences label=t("customers-no-sequences") />
                <CheckInput id=number name=number ticked=typed.number label=t("customers-not-the-number") />
            </div>
            {count}
        </Section>
    }
}

#[component]
fn DialectFields(on: Dialects) -> impl IntoView {
    let boxes = Dialect::ALL.iter().enumerate().map(move |(nth, dialect)| {
        let name = PeopleField::Dialects.name();
        let id = if nth == 0 { name.to_owned() } else { format!("{name}-{}", dialect.code()) };
        view! { <CheckInput id name value=dialect.code() ticked=on.has(*dialect) label=dialect.label() /> }
    });
    view! {
        <Section title=t("people-label-dialects") about=t("customers-apis-about")>
            <fieldset class="field">
                <legend class="label">{t("customers-apis-open")}</legend>
                {boxes.collect_view()}
                <FieldMessages part=PeopleField::Dialects told=vec![] />
            </fieldset>
        </Section>
    }
}
