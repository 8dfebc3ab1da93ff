//! The list of mailboxes. The address contains its complete state.

mod bulk_bar;
mod cells;
pub mod display_menu;
mod filters;
mod table;
pub mod views;

use leptos::prelude::*;

use super::exports;
use super::page_request::{Page, PageAfterPost, PageRequest, render_page};
use super::window_title::title_with_errors;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::field::MailboxField;
use crate::domain::permissions::{Permission, Role};
use crate::error::AppError;
use crate::forms::mailbox_values::MailboxValues;
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::lists::mailbox_list::{ListQuery, OwnerFilter};
use crate::paths;
use crate::services;
use crate::services::mailboxes::{self, CustomerChoice, MailboxPage, Total};
use crate::services::views::RequestedList;

/// The page.
#[component]
pub fn Mailboxes() -> impl IntoView {
    render_page(list)
}

async fn list(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let RequestedList { list: query, view } =
        services::views::requested_list(&request.app, who, &request.preferences, &request.query).await?;
    if has_empty_parameters(&request.query) {
        leptos_axum::redirect(&query.href(paths::MAILBOXES));
        return Ok(Page::new(String::new(), ()));
    }
    let customers = mailboxes::visible_customers(&request.app, who).await?;
    let mut chosen = MailboxValues::default();
    if let Some(OwnerFilter::Id(id)) = query.owner {
        chosen.set(MailboxField::Owner, id.to_string());
    }
    let (owners, more_owners) = match query.customer.or(who.customer().filter(|_| customers.len() == 1)) {
        Some(id) => mailboxes::customer_context_with(&request.app, who, id, &[&chosen])
            .await
            .map(|context| (context.owners, context.more_owners))
            .unwrap_or_default(),
        None => (vec![], false),
    };
    // The customer has changed, so the owner in the address is not one of its users.
    if let Some(OwnerFilter::Id(id)) = query.owner
        && (query.customer.is_some() || !owners.is_empty())
        && owners.iter().all(|owner| owner.id != id)
    {
        leptos_axum::redirect(&ListQuery { owner: None, ..query }.href(paths::MAILBOXES));
        return Ok(Page::new(String::new(), ()));
    }
    let page = mailboxes::list(&request.app, who, &query).await?;
    let saved = services::views::list(&request.app, who, query.customer).await?;
    let form_state = match &request.posted {
        Some(PageAfterPost::View(form_state)) => Some((**form_state).clone()),
        _ => None,
    };
    let may_create = who.may(Permission::CreateMailboxes);
    let title = if query.archived { t(key!("mailboxes-archive")) } else { t(key!("mailboxes-title")) };
    let sentence = count_sentence(&page, &query, customers.iter().find(|c| Some(c.id) == query.customer));
    let origin = ListOrigin::from_list(&query);
    let create = (may_create && !query.archived).then(|| {
        view! { <a class="button button-primary" data-shortcut="create" href=origin.new_mailbox_href()>{t(key!("mailboxes-new"))}</a> }
    });
    let changes = (!query.archived)
        .then(|| view! { " · "<a href=origin.carry(paths::BATCHES)>{t(key!("mailboxes-bulk-changes"))}</a> });
    let import =
        (!query.archived).then(|| view! { <a class="button" href=origin.import()>{t(key!("mailboxes-import"))}</a> });
    let query_string = request.query.clone();
    let display = view! { <display_menu::ListLayoutForm query=query.clone() query_string /> }.into_any();
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{title.clone()}</h1>
                <p class="page-subtitle">{sentence.clone()}{changes}</p>
            </div>
            <div class="page-actions">
                <exports::Export query=query.clone() />
                {import}
                {create}
            </div>
        </div>
        <views::Views saved current=view query=query.clone() may_share=who.may(Permission::ShareViews) preferences=request.preferences.clone() form_state=form_state.clone() />
        <filters::Filters query=query.clone() customers owners more_owners role=who.role beside=display />
        {contents(page, query, who.role, sentence.clone())}
    };
    let title = title_with_errors(&title, form_state.is_some());
    Ok(Page::new(title, body))
}

/// Whether the filter form submitted empty fields. They are removed from the address, so that links and bookmarks
/// contain only active filters.
fn has_empty_parameters(query: &str) -> bool {
    query_string::pairs(query).any(|(_, value)| value.is_empty())
}

fn contents(page: MailboxPage, query: ListQuery, role: Role, sentence: String) -> AnyView {
    if !page.rows.is_empty() {
        return view! { <table::MailboxTable page query role sentence /> }.into_any();
    }
    if query.cursor.is_some() {
        let start = query.at(None).href(paths::MAILBOXES);
        return empty(
            t(key!("mailboxes-empty-page")),
            t(key!("mailboxes-empty-page-why")),
            start,
            t(key!("mailboxes-first-page")),
        );
    }
    let plain = query.without_filters();
    if query != plain {
        let all = plain.href(paths::MAILBOXES);
        return empty(
            t(key!("mailboxes-no-match")),
            t(key!("mailboxes-no-match-why")),
            all,
            t(key!("mailboxes-clear")),
        );
    }
    if query.archived {
        return empty(
            t(key!("mailboxes-nothing-archived")),
            t(key!("mailboxes-nothing-archived-why")),
            paths::MAILBOXES.to_owned(),
            t(key!("mailboxes-to-list")),
        );
    }
    if role.may(Permission::CreateMailboxes) {
        return empty(
            t(key!("mailboxes-none")),
            t(key!("mailboxes-none-create")),
            paths::NEW_MAILBOX.to_owned(),
            t(key!("mailboxes-new")),
        );
    }
    view! {
        <div class="empty-state">
            <h2>{t(key!("mailboxes-none"))}</h2>
            <p>{t(key!("mailboxes-none-ask"))}</p>
        </div>
    }
    .into_any()
}

fn empty(title: String, explanation: String, href: String, label: String) -> AnyView {
    view! {
        <div class="empty-state">
            <h2>{title}</h2>
            <p>{explanation}</p>
            <p><a class="button" href=href>{label}</a></p>
        </div>
    }
    .into_any()
}

/// The size of the list as a sentence; `customer` if it shows a single customer.
fn count_sentence(page: &MailboxPage, query: &ListQuery, customer: Option<&CustomerChoice>) -> String {
    let total = ("total", format_total(&page.total).into());
    match (query.archived, query.is_filtered(), customer) {
        (true, ..) => t_format(key!("mailboxes-archived"), &[total]),
        (false, true, _) => t_format(key!("mailboxes-found"), &[total]),
        (false, false, Some(customer)) => {
            t_format(key!("mailboxes-at-customer"), &[total, ("customer", (&customer.name).into())])
        }
        (false, false, None) => t_format(key!("mailboxes-in-total"), &[total]),
    }
}

/// A formatted total: "1,284", or "1,000+" if counting stopped there.
pub fn format_total(total: &Total) -> String {
    match total {
        Total::Exact(n) => format_number(*n),
        Total::AtLeast(n) => format!("{}+", format_number(*n)),
    }
}

/// A formatted number: "1,284".
pub fn format_number(n: i64) -> String {
    messages().number(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(format_total(&Total::Exact(0)), "0");
        assert_eq!(format_total(&Total::Exact(1284)), "1,284");
        assert_eq!(format_total(&Total::AtLeast(1000)), "1,000+");
    }
}
