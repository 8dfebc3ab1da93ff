//! The form fields of a customer.

use leptos::prelude::*;

use crate::components::field::{CheckField, FieldGroup, FormField, SelectField, SelectOption, TextField};
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::domain::choice::Choice as _;
use crate::domain::dialect::{Dialect, Dialects};
use crate::domain::number_range::NumberRange;
use crate::domain::pin::PinPolicy;
use crate::domain::rule_messages as rules;
use crate::domain::timezone::Timezone;
use crate::forms::customer::{CustomerForm, PinPolicyForm};
use crate::i18n::key;
use crate::islands::lazy_widgets::{LazyWidget, LazyWidgets};
use crate::pages::languages::{self, LanguageDatalist};

/// The choices of the form.
#[derive(Clone, Debug)]
pub struct FormChoices {
    /// The possible parents of a new customer.
    pub parents: Vec<SelectOption>,
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
    errors: Vec<AdministrationError>,
    /// The choices of the form.
    choices: FormChoices,
    /// Whether a new customer is created.
    is_new: bool,
) -> AnyView {
    let field = |field: AdministrationField, value: String| FormField::from(field).value(value).errors(&errors);
    let slug_hint = if is_new { t(key!("customers-slug-hint-new")) } else { t(key!("customers-slug-hint")) };
    let own_plan = if choices.own_plan { t(key!("customers-own-plan-hint")) } else { String::new() };
    let numbers_hint = t_format(key!("customers-numbers-hint"), &[("rule", NumberRange::rule(messages()).into())]);
    let name = field(AdministrationField::Name, typed.name);
    let slug = field(AdministrationField::Slug, typed.slug).hint(slug_hint);
    let parent = field(AdministrationField::Parent, typed.parent).hint(t(key!("customers-parent-hint")));
    let plan = field(AdministrationField::Plan, typed.plan).hint(t(key!("customers-plan-hint")));
    let language = field(AdministrationField::Language, typed.language).hint(t(key!("customers-language-hint")));
    let timezone = field(AdministrationField::Timezone, typed.timezone).hint(t(key!("mailbox-form-timezone-hint")));
    let numbers = field(AdministrationField::Numbers, typed.numbers).hint(numbers_hint);
    let parent = is_new.then(|| view! { <SelectField field=parent options=choices.parents /> });
    let plans: Vec<_> = choices.plans.into_iter().map(SelectOption::from).collect();
    let zones = Timezone::all().map(|name| view! { <option value=name></option> }).collect_view();
    view! {
        <Section title=t(key!("administration-label-customer")) about=t(key!("customers-form-about"))>
            <TextField field=name required=true />
            <TextField field=slug locked=!is_new required=true />
            {parent}
            <SelectField field=plan options=plans disabled_reason=own_plan />
        </Section>
        <Section title=t(key!("customers-new-mailboxes")) about=t(key!("customers-new-mailboxes-about"))>
            <TextField field=language list=languages::DATALIST_ID />
            <LanguageDatalist />
            <TextField field=timezone list="time-zones" />
            <datalist id="time-zones">{zones}</datalist>
            <TextField field=numbers />
        </Section>
        <PinPolicyFields typed=typed.policy errors=errors.clone() count=choices.count />
        <DialectFields on=typed.dialects errors=errors.clone() />
    }
    .into_any()
}

#[component]
fn PinPolicyFields(
    typed: PinPolicyForm,
    errors: Vec<AdministrationError>,
    count: Option<(i64, String)>,
) -> impl IntoView {
    let preset = |name: &'static str| {
        let rules = PinPolicy::preset(name).map_or(String::new(), policy_text);
        t_format(key!("customers-policy-preset"), &[("name", name.into()), ("rules", rules.into())])
    };
    let presets = PinPolicy::PRESETS.into_iter().map(|name| SelectOption::new(name, preset(name)));
    let custom = SelectOption::new(PinPolicyForm::CUSTOM, t(key!("customers-policy-custom")));
    let options: Vec<_> = presets.chain([custom]).collect();
    let [repeats, sequences, number] = PinPolicyForm::RULE_INPUTS;
    let count = count.map(|(customer_id, message)| {
        view! {
            <LazyWidgets widget=LazyWidget::Policy { customer_id, initial: typed.clone(), message } />
            <button class="button script-fallback" name="intent" value="count">
                {t(key!("customers-count-again"))}
            </button>
        }
    });
    let field = |field: AdministrationField, value: String| FormField::from(field).value(value).errors(&errors);
    let policy = field(AdministrationField::Policy, typed.choice);
    let (shortest, longest) =
        (field(AdministrationField::Shortest, typed.shortest), field(AdministrationField::Longest, typed.longest));
    view! {
        <Section title=t(key!("customers-pins")) about=t(key!("customers-pins-about"))>
            <SelectField field=policy options />
            <div class="custom-policy">
                <TextField field=shortest inputmode="numeric" />
                <TextField field=longest inputmode="numeric" />
                <CheckField field=FormField::new(repeats, t(key!("customers-no-repeats"))) checked=typed.repeats />
                <CheckField
                    field=FormField::new(sequences, t(key!("customers-no-sequences")))
                    checked=typed.sequences
                />
                <CheckField
                    field=FormField::new(number, t(key!("customers-not-mailbox-number")))
                    checked=typed.number
                />
            </div>
            {count}
        </Section>
    }
}

#[component]
fn DialectFields(on: Dialects, errors: Vec<AdministrationError>) -> impl IntoView {
    let name = AdministrationField::Dialects.name();
    let boxes = Dialect::ALL.iter().enumerate().map(|(i, dialect)| {
        let id = if i == 0 { name.to_owned() } else { format!("{name}-{}", dialect.code()) };
        let field = FormField::new(name, dialect.label().to_owned()).id(id);
        view! { <CheckField field value=dialect.code() checked=on.has(*dialect) /> }
    });
    let boxes = boxes.collect_view();
    let group =
        FormField::from(AdministrationField::Dialects).label(t(key!("customers-apis-available"))).errors(&errors);
    view! {
        <Section title=t(key!("administration-label-dialects")) about=t(key!("customers-apis-about"))>
            <FieldGroup field=group>{boxes}</FieldGroup>
        </Section>
    }
}
