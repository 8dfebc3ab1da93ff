//! Customers: the tree, a new one, and one that is changed. For administrators.

mod form;
mod list;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::answers::{Breaking, Overtaken};
use super::fields::{Confirm, Crumbs, FormKey, Section, Summary};
use super::history;
use super::visit::{Posted, Screen, Sent, Visit, screen};
use crate::components::filled_by::FilledBy;
use crate::components::speech::{t, t_with, words};
use crate::domain::account::Standing;
use crate::domain::people::{Mistake, Part};
use crate::domain::pin::PinPolicy;
use crate::error::AppError;
use crate::forms::customer::CustomerForm;
use crate::islands::policy_count;
use crate::services::customers::{self, Customer, Detail, PlanChoice};
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
    let title = titled(&t("customers-new"), !mistakes.is_empty());
    let parents = mailboxes::open_customers(&visit.app, who, &typed.parent).await?;
    let parents = parents.into_iter().map(|c| (c.id.to_string(), format!("{}{}", "– ".repeat(c.depth), c.name)));
    let given = form::Given {
        parents: parents.collect(),
        plans: plan_options(&visit, who, None).await?,
        own_plan: false,
        count: None,
    };
    let body = view! {
        <Crumbs up=PATH label=t("customers-title") here=t("customers-new") />
        <div class="page-head"><h1 tabindex="-1">{t("customers-new")}</h1></div>
        <form class="plain-form" method="post" action=format!("{PATH}/new") novalidate>
            <FilledBy />
            <FormKey />
            <Summary mistakes=mistakes.clone() />
            <form::Fields typed mistakes given is_new=true />
            <div class="save-bar"><button class="button button-main">{t("customers-create")}</button></div>
        </form>
    };
    Ok(Screen::new(title, body))
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
    let save = (!suspended).then(
        || view! { <div class="save-bar"><button class="button button-main">{t("customers-save")}</button></div> },
    );
    let body = view! {
        <Crumbs up=PATH label=t("customers-title") here=name />
        <Head detail=detail.clone() />
        <form class="plain-form" method="post" action=format!("{PATH}/{id}") novalidate>
            <FilledBy />
            <input type="hidden" name="version" value=version.to_string() />
            <Summary mistakes=mistakes.clone() />
            {above}
            <fieldset class="bare" disabled=suspended>
                <legend class="sr-only">{t("people-label-customer")}</legend>
                <form::Fields typed mistakes given is_new=false />
            </fieldset>
            {save}
        </form>
        <Suspending detail />
    };
    Ok(Screen::new(title, body))
}

async fn plan_options(
    visit: &Visit,
    who: &Principal,
    customer: Option<&Customer>,
) -> Result<Vec<(String, String)>, AppError> {
    let all = customers::plan_choices(&visit.app, who, customer).await?;
    let label = |choice: PlanChoice| match choice.owner {
        Some(owner) => t_with("plans-of-owner", &[("name", choice.name.into()), ("owner", owner.into())]),
        None => choice.name,
    };
    Ok(all.into_iter().map(|choice| (choice.id.to_string(), label(choice))).collect())
}

async fn counted(visit: &Visit, who: &Principal, id: i64, policy: PinPolicy) -> Result<String, AppError> {
    let unfit = customers::unfit_pins(&visit.app, who, id, policy).await?;
    Ok(match unfit {
        Total::Exact(n) => policy_count::said(n, false, words()),
        Total::AtLeast(n) => policy_count::said(n, true, words()),
    })
}

fn mistakes(kept: Option<&Kept<CustomerForm>>) -> Vec<Mistake> {
    match kept {
        Some(Kept::Invalid(mistakes)) => mistakes.clone(),
        _ => Vec::new(),
    }
}

/// The window's title of a form.
pub fn titled(title: &str, wrong: bool) -> String {
    if wrong { t_with("rules-error-title", &[("title", title.into())]) } else { title.to_owned() }
}

/// Label, theirs and yours of every field.
fn compared(theirs: &CustomerForm, yours: &CustomerForm, plans: &[(String, String)]) -> Vec<(String, String, String)> {
    let plan = |id: &String| plans.iter().find(|(p, _)| p == id).map_or(id.clone(), |(_, name)| name.clone());
    let policy =
        |form: &CustomerForm| form.policy.parse().map_or_else(|_| t("customers-policy-unread"), form::policy_words);
    let row = |part: Part, a: String, b: String| (part.label(words()), a, b);
    vec![
        row(Part::Name, theirs.name.clone(), yours.name.clone()),
        row(Part::Plan, plan(&theirs.plan), plan(&yours.plan)),
        row(Part::Language, theirs.language.clone(), yours.language.clone()),
        row(Part::Timezone, theirs.timezone.clone(), yours.timezone.clone()),
        row(Part::Numbers, theirs.numbers.clone(), yours.numbers.clone()),
        row(Part::Policy, policy(theirs), policy(yours)),
        row(Part::Dialects, theirs.dialects.label(), yours.dialects.label()),
    ]
}

#[component]
fn Head(detail: Detail) -> impl IntoView {
    let customer = detail.customer;
    let count = ("count", customer.active_mailboxes.into());
    let sub = match detail.parent {
        Some(parent) => t_with("customers-below", &[("parent", parent.into()), count]),
        None => t_with("customers-at-the-top", &[count]),
    };
    let id = customer.id;
    let by = detail.suspended_by.map(|by| {
        let why = if customer.standing == Standing::Active {
            t_with("customers-suspended-above", &[("by", by.into())])
        } else {
            t("customers-suspended-itself")
        };
        view! { <div class="notice notice-warning"><p>{why}</p></div> }
    });
    view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1"><bdi>{customer.name.clone()}</bdi></h1>
                <p class="page-sub">{sub}</p>
            </div>
            <a class="button" href=history::of(Kind::Customer, id)>{t("frame-history")}</a>
            <a class="button" href=format!("/users?customer={id}")>{t("frame-users")}</a>
            <a class="button" href=format!("/mailboxes?customer={id}")>{t("frame-mailboxes")}</a>
        </div>
        {by}
    }
}

#[component]
fn Suspending(detail: Detail) -> impl IntoView {
    let customer = detail.customer;
    let action = format!("{PATH}/{}/status", customer.id);
    let deed = if !detail.may_suspend {
        view! { <p class="hint">{t("customers-own")}</p> }.into_any()
    } else if customer.standing == Standing::Active {
        let what = t_with("customers-suspend-what", &[("name", (&customer.name).into())]);
        view! { <Confirm label=t("people-suspend") what deed=t("customers-suspend-now") action field=("suspended", "on") /> }.into_any()
    } else {
        view! { <form method="post" action=action><FilledBy /><button class="button">{t("customers-activate")}</button></form> }
            .into_any()
    };
    view! { <Section title=t("people-suspension") about=t("customers-suspension-about")>{deed}</Section> }
}
