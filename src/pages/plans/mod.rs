//! Rate plans: those there are, a new one, and one that is changed. Whoever is at the top manages them;
//! every administrator sees them.

use leptos::prelude::*;

use super::answers::{Breaking, Overtaken};
use super::customers::{id, titled};
use super::fields::{Crumbs, Line, Section, Summary, Tick, told};
use super::history;
use super::sheet::Sheet;
use super::visit::{Posted, Screen, Sent, Visit, screen};
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
    let manages = plans::manages(&visit.app, who).await?;
    let rows =
        plans::list(&visit.app, who).await?.into_iter().map(|listed| view! { <Row listed manages /> }).collect_view();
    let new = manages.then(|| view! { <a class="button button-main" href=format!("{PATH}/new")>"New rate plan"</a> });
    let sub = if manages {
        "What customers have bought. Plans belong to the whole system."
    } else {
        "What customers can buy. Plans are managed at the top of the whole system."
    };
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Rate plans"</h1>
                <p class="page-sub">{sub}</p>
            </div>
            {new}
        </div>
        <Sheet caption="Rate plans" columns=["Rate plan", "Mailboxes", "Includes", "Customers"]>{rows}</Sheet>
    };
    Ok(Screen { title: "Rate plans".to_owned(), body: body.into_any() })
}

#[component]
fn Row(listed: Listed, manages: bool) -> impl IntoView {
    let customers = customers(&listed);
    let plan = listed.stored.plan;
    let name = if manages {
        view! { <a href=format!("{PATH}/{}", listed.stored.id)><bdi>{plan.name.clone()}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{plan.name.clone()}</bdi> }.into_any()
    };
    let most = plan.max_mailboxes.map_or("As many as they like".to_owned(), |max| format!("Up to {max}"));
    let included: Vec<_> = PlanFeature::ALL.into_iter().filter(|f| plan.includes(*f)).map(PlanFeature::label).collect();
    let included = if included.is_empty() { "Voicemail alone".to_owned() } else { included.join(", ") };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td data-label="Mailboxes">{most}</td>
            <td data-label="Includes">{included}</td>
            <td data-label="Customers">{customers}</td>
        </tr>
    }
}

fn customers(listed: &Listed) -> AnyView {
    if listed.customers.is_empty() && listed.elsewhere == 0 {
        return view! { <span class="faint">"Nobody"</span> }.into_any();
    }
    let named = listed.customers.iter().take(NAMED).enumerate().map(|(nth, (id, name))| {
        let comma = if nth == 0 { "" } else { ", " };
        view! { {comma}<a href=format!("/customers/{id}")><bdi>{name.clone()}</bdi></a> }
    });
    let more = listed.customers.len().saturating_sub(NAMED) + listed.elsewhere;
    let more = match (more, listed.customers.is_empty()) {
        (0, _) => String::new(),
        (n, true) => format!("{n} that you do not see"),
        (n, false) => format!(" and {n} more"),
    };
    view! { {named.collect_view()}{more} }.into_any()
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    if !plans::manages(&visit.app, who).await? {
        return Err(AppError::Forbidden);
    }
    let (typed, mistakes) = match &visit.posted {
        Some(Posted::PlanForm(sent)) => (sent.form.clone(), mistakes(sent.kept.as_ref())),
        _ => (
            PlanForm { name: String::new(), max_mailboxes: String::new(), features: PlanFeature::ALL.to_vec() },
            vec![],
        ),
    };
    let title = titled("New rate plan", !mistakes.is_empty());
    let body = view! {
        <Crumbs up=PATH label="Rate plans" here="New rate plan".to_owned() />
        <div class="page-head"><h1 tabindex="-1">"New rate plan"</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <Summary mistakes=mistakes.clone() />
            <Fields typed mistakes />
            <div class="save-bar"><button class="button button-main">"Create rate plan"</button></div>
        </form>
    };
    Ok(Screen { title, body: body.into_any() })
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
    let on = customers(&listed);
    let body = view! {
        <Crumbs up=PATH label="Rate plans" here=name.clone() />
        <div class="page-head">
            <h1 tabindex="-1"><bdi>{name}</bdi></h1>
            <a class="button" href=history::of(Kind::Plan, id)>"History"</a>
        </div>
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=mistakes.clone() />
            {above}
            <Fields typed=sent.form mistakes />
            <Section title="Customers" about="Who is on this plan."><p>{on}</p></Section>
            <div class="save-bar"><button class="button button-main">"Save rate plan"</button></div>
        </form>
    };
    Ok(Screen { title, body: body.into_any() })
}

fn mistakes(kept: Option<&Kept<PlanForm>>) -> Vec<Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

fn compared(theirs: &PlanForm, yours: &PlanForm) -> Vec<(String, String, String)> {
    let included = |form: &PlanForm| form.features.iter().map(|f| f.label()).collect::<Vec<_>>().join(", ");
    let row = |label: &str, a: String, b: String| (label.to_owned(), a, b);
    vec![
        row("Name", theirs.name.clone(), yours.name.clone()),
        row("Mailboxes", theirs.max_mailboxes.clone(), yours.max_mailboxes.clone()),
        row("Includes", included(theirs), included(yours)),
    ]
}

#[component]
fn Fields(typed: PlanForm, mistakes: Vec<Mistake>) -> impl IntoView {
    let boxes = PlanFeature::ALL.into_iter().map(|feature| {
        view! { <Tick id=feature.name() name=feature.name() ticked=typed.features.contains(&feature) label=feature.label() /> }
    });
    let boxes = boxes.collect_view();
    view! {
        <Section title="Rate plan" about="Every refusal names the plan, so call it what customers know it by.">
            <Line part=Part::Name value=typed.name required=true told=told(&mistakes, Part::Name) />
            <Line
                part=Part::MaxMailboxes
                value=typed.max_mailboxes
                hint="How many a customer may have that are not archived. Empty: as many as they like."
                inputmode="numeric"
                told=told(&mistakes, Part::MaxMailboxes)
            />
        </Section>
        <Section title="Includes" about="What is not ticked is refused, with the name of the plan.">{boxes}</Section>
    }
}
