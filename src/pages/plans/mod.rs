//! Rate plans: those there are, a new one, and one that is changed.

use leptos::prelude::*;

use super::conflict::{ConflictNotice, PlanImpactNotice};
use super::customers::{id, title_with_errors};
use super::fields::{Breadcrumbs, CheckInput, FormKey, PeopleErrorSummary, Section, TextInput, errors_of};
use super::history;
use super::request::{FormResult, Page, PageRequest, SubmittedForm, render_page};
use super::responsive_table::ResponsiveTable;
use crate::components::form_user::FormUserInput;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::people::{PeopleError, PeopleField};
use crate::domain::plan::PlanFeature;
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::services::SaveOutcome;
use crate::services::audit::SubjectKind;
use crate::services::plans::{self, PlanListItem};

/// Where the list lives.
pub const PATH: &str = "/plans";

/// So many customers of a plan are named.
const MAX_CUSTOMERS_NAMED: usize = 20;

/// The page that lists them.
#[component]
pub fn Plans() -> impl IntoView {
    render_page(list)
}

/// The page that makes one.
#[component]
pub fn CreatePlan() -> impl IntoView {
    render_page(new)
}

/// The page of one.
#[component]
pub fn EditPlan() -> impl IntoView {
    let id = id();
    render_page(move |visit| edit(visit, id))
}

async fn list(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let rows = plans::list(&visit.app, who).await?.into_iter().map(|listed| view! { <Row listed /> }).collect_view();
    let columns = [t("plans-plan"), t("plans-owner"), t("plans-mailboxes"), t("plans-includes"), t("plans-customers")];
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("plans-title")}</h1>
                <p class="page-sub">{t("plans-about")}</p>
            </div>
            <a class="button button-main" data-key="create" href=format!("{PATH}/new")>{t("plans-new")}</a>
        </div>
        <ResponsiveTable caption=t("plans-title") columns>{rows}</ResponsiveTable>
    };
    Ok(Page::new(t("plans-title"), body))
}

#[component]
fn Row(listed: PlanListItem) -> impl IntoView {
    let (customers, owner) = (customers(&listed), owner(&listed));
    let plan = listed.stored.plan;
    let name = if listed.owner.is_some() {
        view! { <a href=format!("{PATH}/{}", listed.stored.id)><bdi>{plan.name.clone()}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{plan.name.clone()}</bdi> }.into_any()
    };
    let most =
        plan.max_mailboxes.map_or_else(|| t("plans-no-limit"), |max| t_format("plans-limit", &[("max", max.into())]));
    let features: Vec<_> = PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).collect();
    let included = if features.is_empty() { t("plans-voicemail-alone") } else { feature_list(&features) };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label=t("plans-owner")>{owner}</td>
            <td data-label=t("plans-mailboxes")>{most}</td>
            <td data-label=t("plans-includes")>{included}</td>
            <td data-label=t("plans-customers")>{customers}</td>
        </tr>
    }
}

fn owner(listed: &PlanListItem) -> AnyView {
    match &listed.owner {
        Some(name) => {
            let href = format!("/customers/{}", listed.stored.owner_id);
            view! { <a href=href><bdi>{name.clone()}</bdi></a> }.into_any()
        }
        None => view! { <span class="faint">{t("plans-owner-above")}</span> }.into_any(),
    }
}

fn customers(listed: &PlanListItem) -> AnyView {
    if listed.customers.is_empty() {
        return view! { <span class="faint">{t("plans-nobody")}</span> }.into_any();
    }
    let named = listed.customers.iter().take(MAX_CUSTOMERS_NAMED).enumerate().map(|(nth, (id, name))| {
        let comma = if nth == 0 { String::new() } else { messages().list(&[String::new(), String::new()]) };
        view! { {comma}<a href=format!("/customers/{id}")><bdi>{name.clone()}</bdi></a> }
    });
    let (before, after) = match listed.customers.len().saturating_sub(MAX_CUSTOMERS_NAMED) {
        0 => (String::new(), String::new()),
        n => messages().split_around("plans-and-more", "names", &[("count", n.into())]),
    };
    view! { {before}{named.collect_view()}{after} }.into_any()
}

async fn new(visit: PageRequest) -> Result<Page, AppError> {
    plans::list(&visit.app, visit.principal()?).await?;
    let (typed, errors) = match &visit.posted {
        Some(FormResult::PlanForm(sent)) => (sent.form.clone(), form_errors(sent.kept.as_ref())),
        _ => (
            PlanForm { name: String::new(), max_mailboxes: String::new(), features: PlanFeature::ALL.to_vec() },
            vec![],
        ),
    };
    let title = title_with_errors(&t("plans-new"), !errors.is_empty());
    let body = view! {
        <Breadcrumbs up=PATH label=t("plans-title") here=t("plans-new") />
        <div class="page-head"><h1 tabindex="-1">{t("plans-new")}</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <FormUserInput />
            <FormKey />
            <PeopleErrorSummary errors=errors.clone() />
            <PlanFields typed errors />
            <div class="save-bar"><button class="button button-main">{t("plans-create")}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

async fn edit(visit: PageRequest, id: i64) -> Result<Page, AppError> {
    let listed = plans::get(&visit.app, visit.principal()?, id).await?;
    let stored = &listed.stored;
    let sent = match &visit.posted {
        Some(FormResult::PlanForm(sent)) => (**sent).clone(),
        _ => SubmittedForm { form: PlanForm::of(&stored.plan), version: stored.version, kept: None },
    };
    let errors = form_errors(sent.kept.as_ref());
    let name = stored.plan.name.clone();
    let title = title_with_errors(&name, !errors.is_empty());
    let (version, above) = match &sent.kept {
        Some(SaveOutcome::Stale(overtaken)) => {
            let fields = conflict_rows(&overtaken.theirs, &sent.form);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <ConflictNotice by at fields /> }.into_any())
        }
        Some(SaveOutcome::Breaks(impact)) => {
            let impact = (**impact).clone();
            (sent.version, view! { <PlanImpactNotice impact /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let (on, owner) = (customers(&listed), owner(&listed));
    let body = view! {
        <Breadcrumbs up=PATH label=t("plans-title") here=name.clone() />
        <div class="page-head">
            <h1 tabindex="-1"><bdi>{name}</bdi></h1>
            <a class="button" href=history::subject_href(SubjectKind::Plan, id)>{t("mailbox-page-history")}</a>
        </div>
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <FormUserInput />
            <input type="hidden" name="version" value=version.to_string() />
            <PeopleErrorSummary errors=errors.clone() />
            {above}
            <PlanFields typed=sent.form errors />
            <Section title=t("plans-owner") about=t("plans-owner-about")><p>{owner}</p></Section>
            <Section title=t("plans-customers") about=t("plans-customers-about")><p>{on}</p></Section>
            <div class="save-bar"><button class="button button-main">{t("plans-save")}</button></div>
        </form>
    };
    Ok(Page::new(title, body))
}

fn form_errors(kept: Option<&SaveOutcome<PlanForm>>) -> Vec<PeopleError> {
    match kept {
        Some(SaveOutcome::Invalid(errors)) => errors.clone(),
        _ => Vec::new(),
    }
}

fn conflict_rows(theirs: &PlanForm, yours: &PlanForm) -> Vec<(String, String, String)> {
    vec![
        (t("plans-name"), theirs.name.clone(), yours.name.clone()),
        (t("plans-mailboxes"), theirs.max_mailboxes.clone(), yours.max_mailboxes.clone()),
        (t("plans-includes"), feature_list(&theirs.features), feature_list(&yours.features)),
    ]
}

fn feature_list(features: &[PlanFeature]) -> String {
    messages().list(&features.iter().map(|f| f.label(messages())).collect::<Vec<_>>())
}

#[component]
fn PlanFields(typed: PlanForm, errors: Vec<PeopleError>) -> impl IntoView {
    let boxes = PlanFeature::ALL.into_iter().map(|feature| {
        view! { <CheckInput id=feature.code() name=feature.code() ticked=typed.features.contains(&feature) label=feature.label(messages()) /> }
    });
    let boxes = boxes.collect_view();
    view! {
        <Section title=t("plans-plan") about=t("plans-plan-about")>
            <TextInput part=PeopleField::Name value=typed.name required=true told=errors_of(&errors, PeopleField::Name) />
            <TextInput
                part=PeopleField::MaxMailboxes
                value=typed.max_mailboxes
                hint=t("plans-limit-hint")
                inputmode="numeric"
                told=errors_of(&errors, PeopleField::MaxMailboxes)
            />
        </Section>
        <Section title=t("plans-includes") about=t("plans-includes-about")>{boxes}</Section>
    }
}
