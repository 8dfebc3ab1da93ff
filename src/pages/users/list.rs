//! The list of users.

use leptos::prelude::*;

use crate::components::i18n::{messages, t, t_format};
use crate::domain::account::AccountStatus;
use crate::domain::choice::Localized as _;
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::{MessageKey, key};
use crate::lists::list_origin::ListOrigin;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::responsive_table::ResponsiveTable;
use crate::paths;
use crate::services::mailboxes;
use crate::services::users::{self, UserListRow, UserQuery};

/// The page.
#[component]
pub fn Users() -> impl IntoView {
    render_page(content)
}

fn parse_query(text: &str) -> UserQuery {
    let mut query = UserQuery::default();
    for (name, value) in query_string::pairs(text) {
        match name.as_str() {
            "q" => query.search = value.chars().take(100).collect(),
            "customer" => query.customer = value.parse().ok(),
            "after" => query.after = value,
            _ => {}
        }
    }
    query
}

fn href(query: &UserQuery, after: &str) -> String {
    let mut text = String::new();
    if !query.search.is_empty() {
        query_string::push(&mut text, "q", &query.search);
    }
    if let Some(id) = query.customer {
        query_string::push(&mut text, "customer", &id.to_string());
    }
    query_string::push(&mut text, "after", after);
    format!("{}?{text}", paths::USERS)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let query = parse_query(&request.query);
    let origin = ListOrigin::from_list_params(&request.query);
    let page = users::list(&request.app, who, &query).await?;
    let customers = mailboxes::visible_customers(&request.app, who).await?;
    let options = customers.into_iter().map(|c| {
        let chosen = query.customer == Some(c.id);
        view! { <option value=c.id.to_string() selected=chosen>{format!("{}{}", "– ".repeat(c.depth), c.name)}</option> }
    });
    let is_filtered = !query.search.is_empty() || query.customer.is_some() || !query.after.is_empty();
    let contents = if page.rows.is_empty() {
        let clear =
            is_filtered.then(|| view! { <p><a class="button" href=paths::USERS>{t(key!("users-show-all"))}</a></p> });
        view! { <div class="empty-state"><h2>{t(key!("users-no-match"))}</h2>{clear}</div> }.into_any()
    } else {
        let next = page.next.map(|after| href(&query, &after));
        let first = (!query.after.is_empty()).then(|| href(&query, ""));
        view! { <UserTable rows=page.rows first next origin=origin.clone() /> }.into_any()
    };
    let new_href = origin.create_href(paths::NEW_USER);
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("users-title"))}</h1>
                <p class="page-subtitle">{t(key!("users-about"))}</p>
            </div>
            <a class="button button-primary" data-shortcut="create" href=new_href>{t(key!("users-new"))}</a>
        </div>
        <form class="filters" method="get" action=paths::USERS role="search">
            <div class="search">
                <label class="sr-only" for="q">{t(key!("mailboxes-search"))}</label>
                <input class="input" type="search" id="q" name="q" value=query.search.clone() placeholder=t(key!("users-search-in")) />
                <label class="sr-only" for="customer">{t(key!("administration-label-customer"))}</label>
                <select class="input" id="customer" name="customer" autocomplete="off">
                    <option value="">{t(key!("users-all-customers"))}</option>
                    {options.collect_view()}
                </select>
                <button class="button">{t(key!("mailboxes-search"))}</button>
            </div>
        </form>
        {contents}
    };
    Ok(Page::new(t(key!("users-title")), body))
}

#[component]
fn UserTable(rows: Vec<UserListRow>, first: Option<String>, next: Option<String>, origin: ListOrigin) -> impl IntoView {
    let row = |row: UserListRow| {
        let page = origin.carry(&paths::USER.with(row.user.id));
        view! { <Row row page /> }
    };
    let rows = rows.into_iter().map(row).collect_view();
    let pager = (first.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager" aria-label=t(key!("mailboxes-pages"))>
                <span></span>
                <span class="pager-links">
                    {first.map(|href| view! { <a class="button" href=href>{t(key!("users-first-page"))}</a> })}
                    {next.map(|href| view! { <a class="button" href=href rel="next">{t(key!("users-next-page"))}</a> })}
                </span>
            </nav>
        }
        .into_any()
    });
    view! {
        <ResponsiveTable caption=t(key!("users-title")) columns=COLUMNS.map(t) below=pager.unwrap_or_else(|| ().into_any())>{rows}</ResponsiveTable>
    }
}

/// The message keys of the column headings.
const COLUMNS: [MessageKey; 5] = [
    key!("users-user"),
    key!("administration-label-customer"),
    key!("administration-label-role"),
    key!("administration-label-mailboxes"),
    key!("administration-status"),
];

#[component]
fn Row(row: UserListRow, page: String) -> impl IntoView {
    let [_, customer_key, role_key, mailboxes_key, status_key] = COLUMNS;
    let UserListRow { user, customer_name, mailboxes } = row;
    let status = match users::account_status(&user) {
        AccountStatus::Active if user.password_hash.is_empty() => {
            view! { <span class="badge badge-warning">{t(key!("users-no-password"))}</span> }.into_any()
        }
        AccountStatus::Active => t(key!("administration-active")).into_any(),
        other => view! { <span class="badge badge-warning">{other.label(messages())}</span> }.into_any(),
    };
    view! {
        <tr class:muted=user.status == "gone">
            <th scope="row">
                <a href=page><bdi>{user.name}</bdi></a>
                <span class="subtitle"><bdi>{user.username}</bdi></span>
            </th>
            <td data-label=t(customer_key)><bdi>{customer_name}</bdi></td>
            <td data-label=t(role_key)>{t_format(key!("frame-role"), &[("role", user.role.into())])}</td>
            <td data-label=t(mailboxes_key) class="digits">{messages().number(mailboxes)}</td>
            <td data-label=t(status_key)>{status}</td>
        </tr>
    }
}
