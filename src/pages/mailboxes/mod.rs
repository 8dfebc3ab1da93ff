//! The list of mailboxes. All that decides what it shows is in its address.

mod bulk_bar;
mod cells;
pub mod display;
mod filters;
mod table;
pub mod views;

use leptos::prelude::*;

use super::batches;
use super::exports;
use super::visit::{Posted, Screen, Visit, screen};
use crate::components::speech::{t, t_with, words};
use crate::domain::role::{Role, Verb};
use crate::error::AppError;
use crate::forms::listing::{ListQuery, Origin, OwnerFilter};
use crate::forms::query;
use crate::services;
use crate::services::mailboxes::{self, CustomerChoice, Page, Total};
use crate::services::views::Asked;

/// Where the list lives.
pub const PATH: &str = "/mailboxes";

/// The page.
#[component]
pub fn Mailboxes() -> impl IntoView {
    screen(list)
}

async fn list(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let Asked { list: query, view } = services::views::asked(&visit.app, who, &visit.preferences, &visit.query).await?;
    if has_empty_parameters(&visit.query) {
        leptos_axum::redirect(&query.href(PATH));
        return Ok(Screen::new(String::new(), ()));
    }
    let customers = mailboxes::customers(&visit.app, who).await?;
    let owners = match query.customer.or((customers.len() == 1).then_some(who.customer_id)) {
        Some(id) => mailboxes::surroundings(&visit.app, who, id).await.map(|a| a.owners).unwrap_or_default(),
        None => vec![],
    };
    // Another customer was chosen, and its people are others.
    if let Some(OwnerFilter::Id(id)) = query.owner
        && (query.customer.is_some() || !owners.is_empty())
        && owners.iter().all(|owner| owner.id != id)
    {
        leptos_axum::redirect(&ListQuery { owner: None, ..query }.href(PATH));
        return Ok(Screen::new(String::new(), ()));
    }
    let page = mailboxes::list(&visit.app, who, &query).await?;
    let saved = services::views::list(&visit.app, who, query.customer).await?;
    let sent = match &visit.posted {
        Some(Posted::View(sent)) => Some((**sent).clone()),
        _ => None,
    };
    let may_create = who.role.may(Verb::Create);
    let title = if query.archived { t("mailboxes-archive") } else { t("mailboxes-title") };
    let sentence = sentence(&page, &query, customers.iter().find(|c| Some(c.id) == query.customer));
    let origin = Origin::of(&query);
    let create = (may_create && !query.archived).then(|| {
        view! { <a class="button button-main" data-key="create" href=origin.new_mailbox()>{t("mailboxes-new")}</a> }
    });
    let changes =
        (!query.archived).then(|| view! { " · "<a href=origin.carry(batches::PATH)>{t("mailboxes-changes")}</a> });
    let import =
        (!query.archived).then(|| view! { <a class="button" href=origin.import()>{t("mailboxes-import")}</a> });
    let display = view! { <display::Display query=query.clone() asked=visit.query.clone() /> }.into_any();
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{title.clone()}</h1>
                <p class="page-sub">{sentence.clone()}{changes}</p>
            </div>
            <div class="page-ways">
                <exports::Export query=query.clone() />
                {import}
                {create}
            </div>
        </div>
        <views::Views saved current=view query=query.clone() role=who.role preferences=visit.preferences.clone() sent=sent.clone() />
        <filters::Filters query=query.clone() customers owners role=who.role beside=display />
        {contents(page, query, who.role, sentence.clone())}
    };
    let title = if sent.is_some() { t_with("rules-error-title", &[("title", title.into())]) } else { title };
    Ok(Screen::new(title, body))
}

/// Whether the filter form sent fields that nobody filled in. They are taken out of the address, so that
/// what is shared or kept as a bookmark says no more than what is on.
fn has_empty_parameters(query: &str) -> bool {
    query::pairs(query).any(|(_, value)| value.is_empty())
}

fn contents(page: Page, query: ListQuery, role: Role, sentence: String) -> AnyView {
    if !page.rows.is_empty() {
        return view! { <table::Table page query role sentence /> }.into_any();
    }
    if query.cursor.is_some() {
        let start = query.at(None).href(PATH);
        return empty(t("mailboxes-empty-page"), t("mailboxes-empty-page-why"), start, t("mailboxes-first-page"));
    }
    let plain = query.cleared();
    if query != plain {
        let all = plain.href(PATH);
        return empty(t("mailboxes-no-match"), t("mailboxes-no-match-why"), all, t("mailboxes-clear"));
    }
    if query.archived {
        return empty(
            t("mailboxes-nothing-archived"),
            t("mailboxes-nothing-archived-why"),
            PATH.to_owned(),
            t("mailboxes-to-list"),
        );
    }
    if role.may(Verb::Create) {
        return empty(t("mailboxes-none"), t("mailboxes-none-make"), "/mailboxes/new".to_owned(), t("mailboxes-new"));
    }
    view! {
        <div class="empty">
            <h2>{t("mailboxes-none")}</h2>
            <p>{t("mailboxes-none-ask")}</p>
        </div>
    }
    .into_any()
}

fn empty(title: String, why: String, target: String, way: String) -> AnyView {
    view! {
        <div class="empty">
            <h2>{title}</h2>
            <p>{why}</p>
            <p><a class="button" href=target>{way}</a></p>
        </div>
    }
    .into_any()
}

/// How many the list has; `customer` is whose alone they are.
fn sentence(page: &Page, query: &ListQuery, customer: Option<&CustomerChoice>) -> String {
    let total = ("total", count(&page.total).into());
    match (query.archived, query.narrows(), customer) {
        (true, ..) => t_with("mailboxes-archived", &[total]),
        (false, true, _) => t_with("mailboxes-found", &[total]),
        (false, false, Some(customer)) => {
            t_with("mailboxes-at-customer", &[total, ("customer", (&customer.name).into())])
        }
        (false, false, None) => t_with("mailboxes-in-all", &[total]),
    }
}

/// A total as people read it: "1,284", or "1,000+" where nobody counted on.
pub fn count(total: &Total) -> String {
    match total {
        Total::Exact(n) => grouped(*n),
        Total::AtLeast(n) => format!("{}+", grouped(*n)),
    }
}

/// A number as people read it: "1,284".
pub fn grouped(n: i64) -> String {
    words().number(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(count(&Total::Exact(0)), "0");
        assert_eq!(count(&Total::Exact(1284)), "1,284");
        assert_eq!(count(&Total::AtLeast(1000)), "1,000+");
    }
}
