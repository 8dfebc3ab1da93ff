//! The tree of customers.

use leptos::prelude::*;

use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::i18n::{MessageKey, key};
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::responsive_table::ResponsiveTable;
use crate::paths;
use crate::services::customers::{self, CustomerTreeRow};

/// The page.
#[component]
pub fn Customers() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let tree = customers::tree(&request.app, request.principal()?).await?;
    let rows = tree.rows.into_iter().map(|row| view! { <Row row /> }).collect_view();
    let hidden = (tree.hidden > 0)
        .then(|| view! { <p class="hint">{t_format(key!("customers-hidden"), &[("count", tree.hidden.into())])}</p> });
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("customers-title"))}</h1>
                <p class="page-subtitle">{t(key!("customers-about"))}</p>
            </div>
            <a class="button button-primary" data-shortcut="create" href=paths::NEW_CUSTOMER>
                {t(key!("customers-new"))}
            </a>
        </div>
        <ResponsiveTable caption=t(key!("customers-title")) columns=COLUMNS.map(t)>{rows}</ResponsiveTable>
        {hidden}
    };
    Ok(Page::new(t(key!("customers-title")), body))
}

/// The message keys of the column headings.
const COLUMNS: [MessageKey; 5] = [
    key!("administration-label-customer"),
    key!("administration-label-plan"),
    key!("administration-label-mailboxes"),
    key!("frame-users"),
    key!("administration-status"),
];

#[component]
fn Row(row: CustomerTreeRow) -> impl IntoView {
    let [_, plan_key, mailboxes_key, users_key, status_key] = COLUMNS;
    let CustomerTreeRow { customer, depth, plan, users, suspended } = row;
    let status = if suspended {
        view! { <span class="badge badge-warning">{t(key!("administration-suspended"))}</span> }.into_any()
    } else {
        t(key!("administration-active")).into_any()
    };
    let level = (depth > 0).then(|| view! { <span class="sr-only">{t_format(key!("customers-level"), &[("level", (depth + 1).to_string().into())])}</span> });
    view! {
        <tr>
            <th scope="row" class=format!("depth-{}", depth.min(6))>
                <a href=paths::CUSTOMER.with(customer.id)><bdi>{customer.name}</bdi></a>
                {level}
                <span class="subtitle">{customer.slug}</span>
            </th>
            <td data-label=t(plan_key)><bdi>{plan}</bdi></td>
            <td data-label=t(mailboxes_key) class="digits">
                <a href=format!("{}?customer={}", paths::MAILBOXES, customer.id)>{messages().number(customer.active_mailboxes)}</a>
            </td>
            <td data-label=t(users_key) class="digits"><a href=format!("{}?customer={}", paths::USERS, customer.id)>{messages().number(users)}</a></td>
            <td data-label=t(status_key)>{status}</td>
        </tr>
    }
}
