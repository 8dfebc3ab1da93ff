//! The form fields of a customer.

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

/// The choices of the form.
#[derive(Clone, Debug)]
pub struct FormChoices {
    /// The possible parents of a new customer: id and name.
    pub parents: Vec<(String, String)>,
    /// The rate plans: id and name.
    pub plans: Vec<(String, String)>,
    /// Whether the plan is the administrator's own, which only a parent customer may choose.
    pub own_plan: bool,
    /// The customer, and the message with the number of its PINs that violate the policy.
    pub count: Option<(i64, String)>,
}

/// A policy as shown on pages.
pub fn policy_text(policy: PinPolicy) -> String {
    let all: Vec<_> = policy.rules().into_iter().map(|rule| rules::pin_rule(rule, &policy, messages())).collect();
    messages().list(&all)
}

/// All fields, with the typed values and their errors.
#[component]
pub fn CustomerFields(
    /// The typed values.
    typed: CustomerForm,
    /// The errors.
    errors: Vec<PeopleError>,
    /// The choices of the form.
    choices: FormChoices,
    /// Whether a new customer is created.
    is_new: bool,
) -> AnyView {
    let stored_errors = StoredValue::new(errors.clone());
    let field_errors = move |field| stored_errors.with_value(|errors| errors_of(errors, field));
    let slug_hint = if is_new { t("customers-slug-hint-new") } else { t("customers-slug-hint") };
    let parent = is_new.then(|| {
        view! {
            <SelectInput
                field=PeopleField::Parent
                options=choices.parents.clone()
                chosen=typed.parent.clone()
                hint=t("customers-parent-hint")
                errors=field_errors(PeopleField::Parent)
            />
        }
    });
    let plan_hint = if choices.own_plan { t("customers-own-plan-hint") } else { t("customers-plan-hint") };
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <Section title=t("people-label-customer") about=t("customers-form-about")>
            <TextInput field=PeopleField::Name value=typed.name required=true errors=field_errors(PeopleField::Name) />
            <TextInput field=PeopleField::Slug value=typed.slug hint=slug_hint locked=!is_new required=true errors=field_errors(PeopleField::Slug) />
            {parent}
            <SelectInput
                field=PeopleField::Plan
                options=choices.plans
                chosen=typed.plan
                hint=plan_hint
                errors=field_errors(PeopleField::Plan)
                locked=choices.own_plan
            />
        </Section>
        <Section title=t("customers-new-mailboxes") about=t("customers-new-mailboxes-about")>
            <TextInput
                field=PeopleField::Language
                value=typed.language
                hint=t("customers-language-hint")
                datalist=languages::DATALIST_ID
                errors=field_errors(PeopleField::Language)
            />
            <LanguageDatalist />
            <TextInput
                field=PeopleField::Timezone
                value=typed.timezone
                hint=t("mailbox-form-timezone-hint")
                datalist="zones"
                errors=field_errors(PeopleField::Timezone)
            />
            <datalist id="zones">{zones}</datalist>
            <TextInput
                field=PeopleField::Numbers
                value=typed.numbers
                hint=t_format("customers-numbers-hint", &[("rule", NumberRange::rule(messages()).into())])
                errors=field_errors(PeopleField::Numbers)
            />
        </Section>
        <PinPolicyFields typed=typed.policy errors=errors.clone() count=choices.count />
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
    options.push((PinPolicyForm::CUSTOM.to_owned(), t("customers-policy-custom")));
    let [repeats, sequences, number] = PinPolicyForm::RULE_INPUTS;
    let count = count.map(|(customer_id, message)| {
        view! {
            <LazyWidgets widget=LazyWidget::Policy { customer_id, initial: typed.clone(), message } />
            <button class="button fallback" name="intent" value="count">{t("customers-count-again")}</button>
        }
    });
    view! {
        <Section title=t("customers-pins") about=t("customers-pins-about")>
            <SelectInput field=PeopleField::Policy options chosen=typed.choice errors=errors_of(&errors, PeopleField::Policy) />
            <div class="own-policy">
                <TextInput
                    field=PeopleField::Shortest
                    value=typed.shortest
                    inputmode="numeric"
                    errors=errors_of(&errors, PeopleField::Shortest)
                />
                <TextInput field=PeopleField::Longest value=typed.longest inputmode="numeric" errors=errors_of(&errors, PeopleField::Longest) />
                <CheckInput id=repeats name=repeats checked=typed.repeats label=t("customers-no-repeats") />
                <CheckInput id=sequences name=sequences checked=typed.sequences label=t("customers-no-sequences") />
                <CheckInput id=number name=number checked=typed.number label=t("customers-not-mailbox-number") />
            </div>
            {count}
        </Section>
    }
}

#[component]
fn DialectFields(on: Dialects) -> impl IntoView {
    let boxes = Dialect::ALL.iter().enumerate().map(move |(i, dialect)| {
        let name = PeopleField::Dialects.name();
        let id = if i == 0 { name.to_owned() } else { format!("{name}-{}", dialect.code()) };
        view! { <CheckInput id name value=dialect.code() checked=on.has(*dialect) label=dialect.label() /> }
    });
    view! {
        <Section title=t("people-label-dialects") about=t("customers-apis-about")>
            <fieldset class="field">
                <legend class="label">{t("customers-apis-available")}</legend>
                {boxes.collect_view()}
                <FieldMessages field=PeopleField::Dialects errors=vec![] />
            </fieldset>
        </Section>
    }
}
