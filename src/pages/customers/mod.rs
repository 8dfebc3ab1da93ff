//! Customers: the tree, creating and editing. For administrators.

mod form;
mod list;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::confirm::Confirm;
use super::conflict::{ConflictNotice, PlanImpactNotice};
use super::form_key_input::FormKeyInput;
use super::history;
use super::page_request::{Page, PageAfterPost, PageRequest, SubmittedForm, render_page};
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::SelectOption;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::account::AccountStatus;
use crate::domain::administration::AdministrationField;
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::i18n::key;
use crate::islands::noncompliant_pin_count;
use crate::paths;
use crate::server_context;
use crate::services::audit::SubjectKind;
use crate::services::customers::{self, Customer, CustomerDetail, PlanChoice};
use crate::services::mailboxes::Total;
use crate::services::{AdministrationConflict, Principal, mailboxes};

pub use list::Customers;

/// The page for creating a customer.
#[component]
pub fn CreateCustomer() -> impl IntoView {
    render_page(new)
}

/// The page of one customer.
#[component]
pub fn EditCustomer() -> impl IntoView {
    let id = id();
    render_page(move |request| edit(request, id))
}

/// The id in the address; 0 if there is none.
pub fn id() -> i64 {
    use_params_map().with_untracked(|params| params.get("id").and_then(|id| id.parse().ok()).unwrap_or(0))
}

async fn new(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let initial = customers::new_form(&request.app, who).await?;
    let (typed, errors) = match &request.posted {
        Some(PageAfterPost::CustomerForm(submitted)) => (submitted.form.clone(), submitted.errors()),
        _ => (initial, Vec::new()),
    };
    let title = title_with_errors(&t(key!("customers-new")), !errors.is_empty());
    let parents = mailboxes::active_customers(&request.app, who, &typed.parent).await?;
    let parents = parents.into_iter();
    let parents = parents.map(|c| SelectOption::new(c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let choices = form::FormChoices {
        parents: parents.collect(),
        plans: plan_options(&request, who, None).await?,
        own_plan: false,
        count: None,
    };
    let body = view! {
        <Breadcrumbs up=paths::CUSTOMERS label=t(key!("customers-title")) here=t(key!("customers-new")) />
        <div class="page-header"><h1 tabindex="-1">{t(key!("customers-new"))}</h1></div>
        <form class="plain-form" method="post" action=paths::NEW_CUSTOMER novalidate>
            <FormUserInput />
            <FormKeyInput />
            <ErrorSummary errors=errors.clone() />
            <form::CustomerFields typed errors choices is_new=true />
            <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("customers-create"))}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

async fn edit(request: PageRequest, id: i64) -> Result<Page, AppError> {
    let who = request.principal()?;
    let detail = customers::get(&request.app, who, id).await?;
    let submitted = match &request.posted {
        Some(PageAfterPost::CustomerForm(submitted)) => (**submitted).clone(),
        _ => SubmittedForm {
            form: customers::form_of(&detail.customer),
            version: detail.customer.version,
            outcome: None,
        },
    };
    let typed = CustomerForm { slug: detail.customer.slug.clone(), ..submitted.form.clone() };
    let policy = typed.policy.parse().unwrap_or(detail.customer.pin_policy);
    let choices = form::FormChoices {
        parents: Vec::new(),
        plans: plan_options(&request, who, Some(&detail.customer)).await?,
        own_plan: !detail.may_choose_plan,
        count: Some((id, noncompliant_pins_text(&request, who, id, policy).await?)),
    };
    let errors = submitted.errors();
    let name = detail.customer.name.clone();
    let title = title_with_errors(&name, !errors.is_empty());
    let (version, notice) = match submitted.conflict() {
        Some(AdministrationConflict::Saved(conflict)) => {
            let fields = conflict_rows(&conflict.theirs, &typed, &choices.plans);
            let (by, at) = (conflict.by.clone(), conflict.at);
            (conflict.version, view! { <ConflictNotice by at fields /> }.into_any())
        }
        Some(AdministrationConflict::Breaks(impact)) => {
            let impact = impact.clone();
            (submitted.version, view! { <PlanImpactNotice impact /> }.into_any())
        }
        _ => (submitted.version, ().into_any()),
    };
    let suspended = detail.suspended_by.is_some();
    let save = (!suspended).then(
        || view! { <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("customers-save"))}</button></div> },
    );
    let body = view! {
        <Breadcrumbs up=paths::CUSTOMERS label=t(key!("customers-title")) here=name />
        <CustomerHead detail=detail.clone() />
        <form class="plain-form" method="post" action=paths::CUSTOMER.with(id) novalidate>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <ErrorSummary errors=errors.clone() />
            {notice}
            <fieldset class="plain-fieldset" disabled=suspended>
                <legend class="sr-only">{t(key!("administration-label-customer"))}</legend>
                <form::CustomerFields typed errors choices is_new=false />
            </fieldset>
            {save}
        </form>
        <SuspensionSection detail />
    };
    Ok(Page::new(title, body))
}

async fn plan_options(
    request: &PageRequest,
    who: &Principal,
    customer: Option<&Customer>,
) -> Result<Vec<(String, String)>, AppError> {
    let all = customers::plan_choices(&request.app, who, customer).await?;
    let label = |choice: PlanChoice| match choice.owner {
        Some(owner) => t_format(key!("plans-of-owner"), &[("name", choice.name.into()), ("owner", owner.into())]),
        None => choice.name,
    };
    Ok(all.into_iter().map(|choice| (choice.id.to_string(), label(choice))).collect())
}

async fn noncompliant_pins_text(
    request: &PageRequest,
    who: &Principal,
    id: i64,
    policy: PinPolicy,
) -> Result<String, AppError> {
    let count = customers::count_noncompliant_pins(&request.app, who, server_context::SOURCE, id, policy).await?;
    Ok(match count {
        Total::Exact(n) => noncompliant_pin_count::count_text(n, false, messages()),
        Total::AtLeast(n) => noncompliant_pin_count::count_text(n, true, messages()),
    })
}

/// Label, stored value and typed value of each field.
fn conflict_rows(
    theirs: &CustomerForm,
    own: &CustomerForm,
    plans: &[(String, String)],
) -> Vec<(String, String, String)> {
    let plan = |id: &String| plans.iter().find(|(p, _)| p == id).map_or(id.clone(), |(_, name)| name.clone());
    let policy = |form: &CustomerForm| {
        form.policy.parse().map_or_else(|_| t(key!("customers-policy-invalid")), form::policy_text)
    };
    let row = |field: AdministrationField, a: String, b: String| (field.label(messages()), a, b);
    vec![
        row(AdministrationField::Name, theirs.name.clone(), own.name.clone()),
        row(AdministrationField::Plan, plan(&theirs.plan), plan(&own.plan)),
        row(AdministrationField::Language, theirs.language.clone(), own.language.clone()),
        row(AdministrationField::Timezone, theirs.timezone.clone(), own.timezone.clone()),
        row(AdministrationField::Numbers, theirs.numbers.clone(), own.numbers.clone()),
        row(AdministrationField::Policy, policy(theirs), policy(own)),
        row(AdministrationField::Dialects, theirs.dialects.label(), own.dialects.label()),
    ]
}

#[component]
fn CustomerHead(detail: CustomerDetail) -> impl IntoView {
    let customer = detail.customer;
    let count = ("count", customer.active_mailboxes.into());
    let subtitle = match detail.parent {
        Some(parent) => t_format(key!("customers-part-of"), &[("parent", parent.into()), count]),
        None => t_format(key!("customers-top-level"), &[count]),
    };
    let id = customer.id;
    let suspension_notice = detail.suspended_by.map(|suspended_by| {
        let reason = if customer.status == AccountStatus::Active {
            t_format(key!("customers-parent-suspended"), &[("by", suspended_by.into())])
        } else {
            t(key!("customers-is-suspended"))
        };
        view! { <div class="notice notice-warning"><p>{reason}</p></div> }
    });
    view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1"><bdi>{customer.name.clone()}</bdi></h1>
                <p class="page-subtitle">{subtitle}</p>
            </div>
            <a class="button" href=history::subject_href(SubjectKind::Customer, id)>{t(key!("frame-history"))}</a>
            <a class="button" href=format!("{}?customer={id}", paths::USERS)>{t(key!("frame-users"))}</a>
            <a class="button" href=format!("{}?customer={id}", paths::MAILBOXES)>{t(key!("frame-mailboxes"))}</a>
        </div>
        {suspension_notice}
    }
}

#[component]
fn SuspensionSection(detail: CustomerDetail) -> impl IntoView {
    let customer = detail.customer;
    let action = paths::CUSTOMER_STATUS.with(customer.id);
    let content = if !detail.may_suspend {
        view! { <p class="hint">{t(key!("customers-own-not-suspended"))}</p> }.into_any()
    } else if customer.status == AccountStatus::Active {
        let what = t_format(key!("customers-suspend-confirmation"), &[("name", (&customer.name).into())]);
        view! { <Confirm label=t(key!("administration-suspend")) what confirm_label=t(key!("customers-suspend-submit")) action field=("suspended", "on") /> }.into_any()
    } else {
        view! { <form method="post" action=action><FormUserInput /><button class="button">{t(key!("customers-reactivate"))}</button></form> }
            .into_any()
    };
    view! {
        <Section title=t(key!("administration-suspension")) about=t(key!("customers-suspension-about"))>
            {content}
        </Section>
    }
}
