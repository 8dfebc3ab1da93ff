//! Customers: the tree, a new one, and one that is changed. For administrators.

mod form;
mod list;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::answers::{Breaking, Overtaken};
use super::fields::{Confirm, Crumbs, Section, Summary};
use super::history;
use super::visit::{Posted, Screen, Sent, Visit, screen};
use crate::domain::account::Standing;
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::islands::policy_count;
use crate::services::customers::{self, Customer, Detail};
use crate::services::mailboxes::Total;
use crate::services::record::Kind;
use crate::services::{Kept, Principal, mailboxes};

pub use list::Customers;

/// Where the tree lives.
pub const PATH: &str = "/customers";

/// The page that makes a customer.
#[component]
pub fn New() -> impl IntoView {
    screen(new)
}

/// The page of one customer.
#[component]
pub fn Edit() -> impl IntoView {
    let id = id();
    screen(move |visit| edit(visit, id))
}

/// The row that the address names; 0 if it names none.
pub fn id() -> i64 {
    use_params_map().with_untracked(|params| params.get("id").and_then(|id| id.parse().ok()).unwrap_or(0))
}

async fn new(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let fresh = customers::fresh(&visit.app, who).await?;
    let (typed, kept) = match &visit.posted {
        Some(Posted::CustomerForm(sent)) => (sent.form.clone(), sent.kept.clone()),
        _ => (fresh, None),
    };
    let mistakes = mistakes(kept.as_ref());
    let title = titled("New customer", !mistakes.is_empty());
    let parents = mailboxes::customers(&visit.app, who).await?;
    let parents = parents.into_iter().map(|c| (c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let given = form::Given {
        parents: parents.collect(),
        plans: plan_options(&visit, who, None).await?,
        own_plan: false,
        count: None,
    };
    let body = view! {
        <Crumbs up=PATH label="Customers" here="New customer".to_owned() />
        <div class="page-head"><h1 tabindex="-1">"New customer"</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <Summary mistakes=mistakes.clone() />
            <form::Fields typed mistakes given is_new=true />
            <div class="save-bar"><button class="button button-main">"Create customer"</button></div>
        </form>
    };
    Ok(Screen { title, body: body.into_any() })
}

async fn edit(visit: Visit, id: i64) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let detail = customers::get(&visit.app, who, id).await?;
    let sent = match &visit.posted {
        Some(Posted::CustomerForm(sent)) => (**sent).clone(),
        _ => Sent { form: customers::form_of(&detail.customer), version: detail.customer.version, kept: None },
    };
    let typed = CustomerForm { slug: detail.customer.slug.clone(), ..sent.form.clone() };
    let policy = typed.policy.parse().unwrap_or(detail.customer.pin_policy);
    let given = form::Given {
        parents: Vec::new(),
        plans: plan_options(&visit, who, Some(&detail.customer)).await?,
        own_plan: !detail.may_choose_plan,
        count: Some((id, counted(&visit, who, id, policy).await?)),
    };
    let mistakes = mistakes(sent.kept.as_ref());
    let name = detail.customer.name.clone();
    let title = titled(&name, !mistakes.is_empty());
    let (version, above) = match &sent.kept {
        Some(Kept::Stale(overtaken)) => {
            let fields = compared(&overtaken.theirs, &typed, &given.plans);
            let (by, at) = (overtaken.by.clone(), overtaken.at);
            (overtaken.version, view! { <Overtaken by at fields /> }.into_any())
        }
        Some(Kept::Breaks(impact)) => {
            let impact = (**impact).clone();
            (sent.version, view! { <Breaking impact /> }.into_any())
        }
        _ => (sent.version, ().into_any()),
    };
    let suspended = detail.suspended_by.is_some();
    let save = (!suspended)
        .then(|| view! { <div class="save-bar"><button class="button button-main">"Save customer"</button></div> });
    let body = view! {
        <Crumbs up=PATH label="Customers" here=name />
        <Head detail=detail.clone() />
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=mistakes.clone() />
            {above}
            <fieldset class="bare" disabled=suspended>
                <legend class="sr-only">"Customer"</legend>
                <form::Fields typed mistakes given is_new=false />
            </fieldset>
            {save}
        </form>
        <Suspending detail />
    };
    Ok(Screen { title, body: body.into_any() })
}

async fn plan_options(
    visit: &Visit,
    who: &Principal,
    customer: Option<&Customer>,
) -> Result<Vec<(String, String)>, AppError> {
    let all = customers::plan_choices(&visit.app, who, customer).await?;
    Ok(all.into_iter().map(|(id, name)| (id.to_string(), name)).collect())
}

async fn counted(visit: &Visit, who: &Principal, id: i64, policy: PinPolicy) -> Result<String, AppError> {
    let unfit = customers::unfit_pins(&visit.app, who, id, policy).await?;
    Ok(match unfit {
        Total::Exact(n) => policy_count::said(n, false),
        Total::AtLeast(n) => policy_count::said(n, true),
    })
}

fn mistakes(kept: Option<&Kept<CustomerForm>>) -> Vec<crate::domain::people::Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

/// The window's title of a form.
pub fn titled(title: &str, wrong: bool) -> String {
    if wrong { format!("Error: {title}") } else { title.to_owned() }
}

/// Label, theirs and yours of every field.
fn compared(theirs: &CustomerForm, yours: &CustomerForm, plans: &[(String, String)]) -> Vec<(String, String, String)> {
    let plan = |id: &String| plans.iter().find(|(p, _)| p == id).map_or(id.clone(), |(_, name)| name.clone());
    let policy = |form: &CustomerForm| form.policy.parse().map_or("not readable".to_owned(), form::policy_words);
    let row = |label: &str, a: String, b: String| (label.to_owned(), a, b);
    vec![
        row("Name", theirs.name.clone(), yours.name.clone()),
        row("Rate plan", plan(&theirs.plan), plan(&yours.plan)),
        row("Language", theirs.language.clone(), yours.language.clone()),
        row("Time zone", theirs.timezone.clone(), yours.timezone.clone()),
        row("Numbers", theirs.numbers.clone(), yours.numbers.clone()),
        row("PIN policy", policy(theirs), policy(yours)),
        row("APIs", theirs.dialects.label(), yours.dialects.label()),
    ]
}

#[component]
fn Head(detail: Detail) -> impl IntoView {
    let customer = detail.customer;
    let below = detail.parent.map_or(String::new(), |parent| format!("below {parent} · "));
    let sub = format!("{below}{} mailboxes", customer.active_mailboxes);
    let id = customer.id;
    let by = detail.suspended_by.map(|by| {
        let why = if customer.standing == Standing::Active {
            format!("{by}, which is above it, is suspended. Nobody signs in and nothing changes here until that ends.")
        } else {
            "It is suspended. Nobody signs in and nothing changes until it is active again.".to_owned()
        };
        view! { <div class="notice notice-warning"><p>{why}</p></div> }
    });
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{customer.name.clone()}</bdi></h1>
                <p class="page-sub">{sub}</p>
            </div>
            <a class="button" href=history::of(Kind::Customer, id)>"History"</a>
            <a class="button" href=format!("/users?customer={id}")>"Users"</a>
            <a class="button" href=format!("/mailboxes?customer={id}")>"Mailboxes"</a>
        </div>
        {by}
    }
}

#[component]
fn Suspending(detail: Detail) -> impl IntoView {
    let customer = detail.customer;
    let action = format!("{PATH}/{}/status", customer.id);
    let about = "Of a suspended customer, and of those below it, nobody signs in, by password, session or token, and nothing changes. Calls are not affected.";
    let deed = if !detail.may_suspend {
        view! { <p class="hint">"This is your own customer; only somebody above it can suspend it."</p> }.into_any()
    } else if customer.standing == Standing::Active {
        let what = format!("{} and every customer below it stand still from the next request on.", customer.name);
        view! { <Confirm label="Suspend" what deed="Suspend it now" action field=("suspended", "on") /> }.into_any()
    } else {
        view! { <form method="post" action=action><button class="button">"Make it active again"</button></form> }
            .into_any()
    };
    view! { <Section title="Suspension" about=about>{deed}</Section> }
}
