//! Rate plans: those there are, a new one, and one that is changed.

use leptos::prelude::*;

use super::answers::{Breaking, Overtaken};
use super::customers::{id, titled};
use super::fields::{Crumbs, FormKey, Line, Section, Summary, Tick, told};
use super::history;
use super::sheet::Sheet;
use super::visit::{Posted, Screen, Sent, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::people::{Mistake, Part};
use crate::domain::plan::PlanFeature;
use crate::error::AppError;
use crate::forms::plan::PlanForm;
use crate::services::Kept;
use crate::services::plans::{self, Listed};
use crate::services::record::Kind;

/// Where the list lives.
pub const PATH: &str = "/plans";

/// So many customers of a plan are named.
const NAMED: usize = 20;

/// The page that lists them.
#[component]
pub fn Plans() -> impl IntoView {
    screen(list)
}

/// The page that makes one.
#[component]
pub fn New() -> impl IntoView {
    screen(new)
}

/// The page of one.
#[component]
pub fn Edit() -> impl IntoView {
    let id = id();
    screen(move |visit| edit(visit, id))
}

async fn list(visit: Visit) -> Result<Screen, AppError> {
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
        <Sheet caption=t("plans-title") columns>{rows}</Sheet>
    };
    Ok(Screen::new(t("plans-title"), body))
}

#[component]
fn Row(listed: Listed) -> impl IntoView {
    let (customers, owner) = (customers(&listed), owner(&listed));
    let plan = listed.stored.plan;
    let name = if listed.owner.is_some() {
        view! { <a href=format!("{PATH}/{}", listed.stored.id)><bdi>{plan.name.clone()}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{plan.name.clone()}</bdi> }.into_any()
    };
    let most =
        plan.max_mailboxes.map_or_else(|| t("plans-no-limit"), |max| t_with("plans-limit", &[("max", max.into())]));
    let features: Vec<_> = PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).collect();
    let included = if features.is_empty() { t("plans-voicemail-alone") } else { labels(&features) };
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

fn owner(listed: &Listed) -> AnyView {
    match &listed.owner {
        Some(name) => {
            let href = format!("/customers/{}", listed.stored.owner_id);
            view! { <a href=href><bdi>{name.clone()}</bdi></a> }.into_any()
        }
        None => view! { <span class="faint">{t("plans-owner-above")}</span> }.into_any(),
    }
}

fn customers(listed: &Listed) -> AnyView {
    if listed.customers.is_empty() {
        return view! { <span class="faint">{t("plans-nobody")}</span> }.into_any();
    }
    let named = listed.customers.iter().take(NAMED).enumerate().map(|(nth, (id, name))| {
        let comma = if nth == 0 { String::new() } else { words().list(&[String::new(), String::new()]) };
        view! { {comma}<a href=format!("/customers/{id}")><bdi>{name.clone()}</bdi></a> }
    });
    let (before, after) = match listed.customers.len().saturating_sub(NAMED) {
        0 => (String::new(), String::new()),
        n => words().around("plans-and-more", "names", &[("count", n.into())]),
    };
    view! { {before}{named.collect_view()}{after} }.into_any()
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    plans::list(&visit.app, visit.principal()?).await?;
    let (typed, mistakes) = match &visit.posted {
        Some(Posted::PlanForm(sent)) => (sent.form.clone(), mistakes(sent.kept.as_ref())),
        _ => (
            PlanForm { name: String::new(), max_mailboxes: String::new(), features: PlanFeature::ALL.to_vec() },
            vec![],
        ),
    };
    let title = titled(&t("plans-new"), !mistakes.is_empty());
    let body = view! {
        <Crumbs up=PATH label=t("plans-title") here=t("plans-new") />
        <div class="page-head"><h1 tabindex="-1">{t("plans-new")}</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <FilledBy />
            <FormKey />
            <Summary mistakes=mistakes.clone() />
            <Fields typed mistakes />
            <div class="save-bar"><button class="button button-main">{t("plans-create")}</button></div>
        </form>
    };
    Ok(Screen::new(title, body))
}

async fn edit(visit: Visit, id: i64) -> Result<Screen, AppError> {
    let listed = plans::get(&visit.app, visit.principal()?, id).await?;
    let stored = &listed.stored;
    let sent = match &visit.posted {
        Some(Posted::PlanForm(sent)) => (**sent).clone(),
        _ => Sent { form: PlanForm::of(&stored.plan), version: stored.version, kept: None },
    };
    let mistakes = mistakes(sent.kept.as_ref());
    let name = stored.plan.name.clone();
    let title = titled(&name, !mistakes.is_empty());
    let (version, above) = match &sent.kept {
        Some(Kept::Stale(overtaken)) => {
            let fields = compared(&overtaken.theirs, &sent.form);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <Overtaken by at fields /> }.into_any())
        }
        Some(Kept::Breaks(impact)) => {
            let impact = (**impact).clone();
            (sent.version, view! { <Breaking impact /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let (on, owner) = (customers(&listed), owner(&listed));
    let body = view! {
        <Crumbs up=PATH label=t("plans-title") here=name.clone() />
        <div class="page-head">
            <h1 tabindex="-1"><bdi>{name}</bdi></h1>
            <a class="button" href=history::of(Kind::Plan, id)>{t("mailbox-page-history")}</a>
        </div>
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <FilledBy />
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=mistakes.clone() />
            {above}
            <Fields typed=sent.form mistakes />
            <Section title=t("plans-owner") about=t("plans-owner-about")><p>{owner}</p></Section>
            <Section title=t("plans-customers") about=t("plans-customers-about")><p>{on}</p></Section>
            <div class="save-bar"><button class="button button-main">{t("plans-save")}</button></div>
        </form>
    };
    Ok(Screen::new(title, body))
}

fn mistakes(kept: Option<&Kept<PlanForm>>) -> Vec<Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

fn compared(theirs: &PlanForm, yours: &PlanForm) -> Vec<(String, String, String)> {
    vec![
        (t("plans-name"), theirs.name.clone(), yours.name.clone()),
        (t("plans-mailboxes"), theirs.max_mailboxes.clone(), yours.max_mailboxes.clone()),
        (t("plans-includes"), labels(&theirs.features), labels(&yours.features)),
    ]
}

fn labels(features: &[PlanFeature]) -> String {
    words().list(&features.iter().map(|f| f.label(words())).collect::<Vec<_>>())
}

#[component]
fn Fields(typed: PlanForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let boxes = PlanFeature::ALL.into_iter().map(|feature| {
        view! { <Tick id=feature.name() name=feature.name() ticked=typed.features.contains(&feature) label=feature.label(words()) /> }
    });
    let boxes = boxes.collect_view();
    view! {
        <Section title=t("plans-plan") about=t("plans-plan-about")>
            <Line part=Part::Name value=typed.name required=true told=told(&mistakes, Part::Name) />
            <Line
                part=Part::MaxMailboxes
                value=typed.max_mailboxes
                hint=t("plans-limit-hint")
                inputmode="numeric"
                told=told(&mistakes, Part::MaxMailboxes)
            />
        </Section>
        <Section title=t("plans-includes") about=t("plans-includes-about")>{boxes}</Section>
    }
}
