//! The list of mailboxes. All that decides what it shows is in its address.

mod bulk_bar;
mod filters;
mod table;

use leptos::prelude::*;

use super::batches;
use super::visit::{Screen, Visit, screen};
use super::{exports, imports};
use crate::domain::role::{Role, Verb};
use crate::error::AppError;
use crate::forms::listing::ListQuery;
use crate::forms::query;
use crate::services::mailboxes::{self, Page, Total};

/// Where the list lives.
pub const PATH: &str = "/mailboxes";

/// The page.
#[component]
pub fn Mailboxes() -> impl IntoView {
    screen(list)
}

async fn list(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let query = ListQuery::parse(&visit.query);
    if has_empty_parameters(&visit.query) {
        leptos_axum::redirect(&query.href(PATH));
        return Ok(Screen { title: String::new(), body: ().into_any() });
    }
    let page = mailboxes::list(&visit.app, who, &query).await?;
    let customers = mailboxes::customers(&visit.app, who).await?;
    let owners = match query.customer.or((customers.len() == 1).then_some(who.customer_id)) {
        Some(id) => mailboxes::surroundings(&visit.app, who, id).await.map(|a| a.owners).unwrap_or_default(),
        None => vec![],
    };
    let may_create = who.role.may(Verb::Create);
    let title = if query.archived { "Archive" } else { "Mailboxes" };
    let sentence = sentence(&page, &query);
    let create = (may_create && !query.archived).then(|| {
        let target = query.customer.map_or("/mailboxes/new".to_owned(), |id| format!("/mailboxes/new?customer={id}"));
        view! { <a class="button button-main" href=target>"New mailbox"</a> }
    });
    let changes = (!query.archived).then(|| view! { " · "<a href=batches::PATH>"Changes of many at once"</a> });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{title}</h1>
                <p class="page-sub">{sentence}{changes}</p>
            </div>
            <div class="page-ways">
                <exports::Export query=query.clone() />
                {(!query.archived).then(|| view! { <a class="button" href=imports::PATH>"Import"</a> })}
                {create}
            </div>
        </div>
        <filters::Filters query=query.clone() customers owners />
        {contents(page, query, who.role)}
    };
    Ok(Screen { title: title.to_owned(), body: body.into_any() })
}

/// Whether the filter form sent fields that nobody filled in. They are taken out of the address, so that
/// what is shared or kept as a bookmark says no more than what is on.
fn has_empty_parameters(query: &str) -> bool {
    query::pairs(query).any(|(_, value)| value.is_empty())
}

fn contents(page: Page, query: ListQuery, role: Role) -> AnyView {
    if !page.rows.is_empty() {
        return view! { <table::Table page query role /> }.into_any();
    }
    if query.cursor.is_some() {
        let start = query.at(None).href(PATH);
        return empty(
            "There is nothing on this page",
            "Rows may have moved since the link was made.",
            start,
            "Go to the first page",
        );
    }
    let plain = ListQuery { archived: query.archived, ..ListQuery::default() };
    if query.narrows() && query != plain || query.customer.is_some() {
        let all = plain.href(PATH);
        return empty("No mailbox matches", "Try fewer words, or take a filter away.", all, "Clear search and filters");
    }
    if query.archived {
        return empty(
            "Nothing is archived",
            "Archived mailboxes wait here until they are restored.",
            PATH.to_owned(),
            "Go to the mailboxes",
        );
    }
    if role.may(Verb::Create) {
        return empty(
            "No mailboxes yet",
            "Make the first one: a number, a name and a PIN are enough.",
            "/mailboxes/new".to_owned(),
            "New mailbox",
        );
    }
    view! {
        <div class="empty">
            <h2>"No mailboxes yet"</h2>
            <p>"None is yours so far. Ask your administrator for one."</p>
        </div>
    }
    .into_any()
}

fn empty(title: &'static str, why: &'static str, target: String, way: &'static str) -> AnyView {
    view! {
        <div class="empty">
            <h2>{title}</h2>
            <p>{why}</p>
            <p><a class="button" href=target>{way}</a></p>
        </div>
    }
    .into_any()
}

fn sentence(page: &Page, query: &ListQuery) -> String {
    let what = match (query.archived, query.narrows()) {
        (true, _) => "archived",
        (false, true) => "found",
        (false, false) => "in all",
    };
    format!("{} {what}", count(&page.total))
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
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) && c != '-' {
            out.push(',');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(count(&Total::Exact(0)), "0");
        assert_eq!(count(&Total::Exact(1284)), "1,284");
        assert_eq!(count(&Total::AtLeast(1000)), "1,000+");
        assert_eq!(grouped(1_234_567), "1,234,567");
        assert_eq!(grouped(123_456), "123,456");
    }
}
