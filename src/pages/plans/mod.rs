//! Rate plans: list, creating, editing.

use leptos::prelude::*;

use super::conflict::{ConflictNotice, PlanImpactNotice};
use super::customers::id;
use super::form_key_input::FormKeyInput;
use super::history;
use super::page_request::{Page, PageAfterPost, PageRequest, SubmittedForm, render_page};
use super::responsive_table::ResponsiveTable;
use super::window_title::title_with_errors;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::error_summary::ErrorSummary;
use crate::components::field::{CheckField, FormField, TextField};
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::components::section::Section;
use crate::domain::administration::{AdministrationError, AdministrationField};
use crate::domain::plan::PlanFeature;
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::i18n::key;
use crate::paths;
use crate::services::AdministrationConflict;
use crate::services::audit::SubjectKind;
use crate::services::plans::{self, PlanListItem};

/// The number of customers of a plan that are listed.
const MAX_CUSTOMERS_NAMED: usize = 20;

/// The list page.
#[component]
pub fn Plans() -> impl IntoView {
    render_page(list)
}

/// The page for creating a plan.
#[component]
pub fn CreatePlan() -> impl IntoView {
    render_page(new)
}

/// The page for editing a plan.
#[component]
pub fn EditPlan() -> impl IntoView {
    let id = id();
    render_page(move |request| edit(request, id))
}

async fn list(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let rows = plans::list(&request.app, who).await?.into_iter().map(|item| view! { <Row item /> }).collect_view();
    let columns = [
        t(key!("plans-plan")),
        t(key!("plans-owner")),
        t(key!("plans-mailboxes")),
        t(key!("plans-features")),
        t(key!("plans-customers")),
    ];
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("plans-title"))}</h1>
                <p class="page-subtitle">{t(key!("plans-about"))}</p>
            </div>
            <a class="button button-primary" data-shortcut="create" href=paths::NEW_PLAN>{t(key!("plans-new"))}</a>
        </div>
        <ResponsiveTable caption=t(key!("plans-title")) columns>{rows}</ResponsiveTable>
    };
    Ok(Page::new(t(key!("plans-title")), body))
}

#[component]
fn Row(item: PlanListItem) -> impl IntoView {
    let (customers, owner) = (customers(&item), owner(&item));
    let plan = item.stored.plan;
    let name = if item.owner.is_some() {
        view! { <a href=paths::PLAN.with(item.stored.id)><bdi>{plan.name.clone()}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{plan.name.clone()}</bdi> }.into_any()
    };
    let limit = plan
        .max_mailboxes
        .map_or_else(|| t(key!("plans-unlimited")), |max| t_format(key!("plans-limit"), &[("max", max.into())]));
    let features: Vec<_> = PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).collect();
    let included = if features.is_empty() { t(key!("plans-voicemail-only")) } else { feature_list(&features) };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label=t(key!("plans-owner"))>{owner}</td>
            <td data-label=t(key!("plans-mailboxes"))>{limit}</td>
            <td data-label=t(key!("plans-features"))>{included}</td>
            <td data-label=t(key!("plans-customers"))>{customers}</td>
        </tr>
    }
}

fn owner(item: &PlanListItem) -> AnyView {
    match &item.owner {
        Some(name) => {
            let href = paths::CUSTOMER.with(item.stored.owner_id);
            view! { <a href=href><bdi>{name.clone()}</bdi></a> }.into_any()
        }
        None => view! { <span class="muted">{t(key!("plans-owner-above"))}</span> }.into_any(),
    }
}

fn customers(item: &PlanListItem) -> AnyView {
    if item.customers.is_empty() {
        return view! { <span class="muted">{t(key!("plans-no-customers"))}</span> }.into_any();
    }
    let names = item.customers.iter().take(MAX_CUSTOMERS_NAMED).enumerate().map(|(i, (id, name))| {
        let comma = if i == 0 { String::new() } else { messages().list(&[String::new(), String::new()]) };
        view! { {comma}<a href=paths::CUSTOMER.with(id)><bdi>{name.clone()}</bdi></a> }
    });
    let (before, after) = match item.customers.len().saturating_sub(MAX_CUSTOMERS_NAMED) {
        0 => (String::new(), String::new()),
        n => messages().split_around(key!("plans-and-more"), "names", &[("count", n.into())]),
    };
    view! { {before}{names.collect_view()}{after} }.into_any()
}

async fn new(request: PageRequest) -> Result<Page, AppError> {
    plans::list(&request.app, request.principal()?).await?;
    let (typed, errors) = match &request.posted {
        Some(PageAfterPost::PlanForm(submitted)) => (submitted.form.clone(), submitted.errors()),
        _ => (
            PlanForm { name: String::new(), max_mailboxes: String::new(), features: PlanFeature::ALL.to_vec() },
            vec![],
        ),
    };
    let title = title_with_errors(&t(key!("plans-new")), !errors.is_empty());
    let body = view! {
        <Breadcrumbs up=paths::PLANS label=t(key!("plans-title")) here=t(key!("plans-new")) />
        <div class="page-header"><h1 tabindex="-1">{t(key!("plans-new"))}</h1></div>
        <form class="plain-form" method="post" action=paths::NEW_PLAN novalidate>
            <FormUserInput />
            <FormKeyInput />
            <ErrorSummary errors=errors.clone() />
            <PlanFields typed errors />
            <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("plans-create"))}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

async fn edit(request: PageRequest, id: i64) -> Result<Page, AppError> {
    let item = plans::get(&request.app, request.principal()?, id).await?;
    let stored = &item.stored;
    let submitted = match &request.posted {
        Some(PageAfterPost::PlanForm(submitted)) => (**submitted).clone(),
        _ => SubmittedForm { form: PlanForm::of(&stored.plan), version: stored.version, outcome: None },
    };
    let errors = submitted.errors();
    let name = stored.plan.name.clone();
    let title = title_with_errors(&name, !errors.is_empty());
    let (version, notice) = match submitted.conflict() {
        Some(AdministrationConflict::Saved(conflict)) => {
            let fields = conflict_rows(&conflict.theirs, &submitted.form);
            let (by, at) = (conflict.by.clone(), conflict.at);
            (conflict.version, view! { <ConflictNotice by at fields /> }.into_any())
        }
        Some(AdministrationConflict::Breaks(impact)) => {
            let impact = impact.clone();
            (submitted.version, view! { <PlanImpactNotice impact /> }.into_any())
        }
        _ => (submitted.version, ().into_any()),
    };
    let (customers, owner) = (customers(&item), owner(&item));
    let body = view! {
        <Breadcrumbs up=paths::PLANS label=t(key!("plans-title")) here=name.clone() />
        <div class="page-header">
            <h1 tabindex="-1"><bdi>{name}</bdi></h1>
            <a class="button" href=history::subject_href(SubjectKind::Plan, id)>{t(key!("mailbox-page-history"))}</a>
        </div>
        <form class="plain-form" method="post" action=paths::PLAN.with(id) novalidate>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <ErrorSummary errors=errors.clone() />
            {notice}
            <PlanFields typed=submitted.form errors />
            <Section title=t(key!("plans-owner")) about=t(key!("plans-owner-about"))><p>{owner}</p></Section>
            <Section title=t(key!("plans-customers")) about=t(key!("plans-customers-about"))>
                <p>{customers}</p>
            </Section>
            <div class="save-bar" data-save-bar=""><button class="button button-primary">{t(key!("plans-save"))}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

fn conflict_rows(theirs: &PlanForm, own: &PlanForm) -> Vec<(String, String, String)> {
    vec![
        (t(key!("plans-name")), theirs.name.clone(), own.name.clone()),
        (t(key!("plans-mailboxes")), theirs.max_mailboxes.clone(), own.max_mailboxes.clone()),
        (t(key!("plans-features")), feature_list(&theirs.features), feature_list(&own.features)),
    ]
}

fn feature_list(features: &[PlanFeature]) -> String {
    messages().list(&features.iter().map(|f| f.label(messages())).collect::<Vec<_>>())
}

#[component]
fn PlanFields(typed: PlanForm, errors: Vec<AdministrationError>) -> impl IntoView {
    let checkboxes = PlanFeature::ALL.into_iter().map(|feature| {
        let field = FormField::new(feature.code(), feature.label(messages()));
        view! { <CheckField field checked=typed.features.contains(&feature) /> }
    });
    let checkboxes = checkboxes.collect_view();
    let name = FormField::from(AdministrationField::Name).value(typed.name).errors(&errors);
    let limit =
        FormField::from(AdministrationField::MaxMailboxes).value(typed.max_mailboxes).hint(t(key!("plans-limit-hint")));
    view! {
        <Section title=t(key!("plans-plan")) about=t(key!("plans-plan-about"))>
            <TextField field=name required=true />
            <TextField field=limit.errors(&errors) inputmode="numeric" />
        </Section>
        <Section title=t(key!("plans-features")) about=t(key!("plans-features-about"))>{checkboxes}</Section>
    }
}
