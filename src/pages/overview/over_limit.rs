//! Customers with more mailboxes than their plan allows.

use leptos::prelude::*;

use super::super::mailboxes::format_number;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::i18n::t;
use crate::error::AppError;
use crate::i18n::key;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::responsive_table::ResponsiveTable;
use crate::paths;
use crate::services::attention;

/// The page.
#[component]
pub fn OverLimitCustomers() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let customers_over_limit = attention::over_limit(&request.app, request.principal()?).await?;
    let rows = customers_over_limit.into_iter().map(|customer| {
        let excess = customer.mailboxes - customer.room;
        view! {
            <tr>
                <th scope="row"><a href=paths::CUSTOMER.with(customer.id)><bdi>{customer.name}</bdi></a></th>
                <td data-label=t(key!("overview-plan"))><bdi>{customer.plan}</bdi></td>
                <td data-label=t(key!("overview-mailboxes")) class="digits">
                    <a href=format!("{}?customer={}", paths::MAILBOXES, customer.id)>{format_number(customer.mailboxes)}</a>
                </td>
                <td data-label=t(key!("overview-limit")) class="digits">{format_number(customer.room)}</td>
                <td data-label=t(key!("overview-excess")) class="digits">{format_number(excess)}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let contents = if rows.is_empty() {
        view! { <div class="empty-state"><h2>{t(key!("overview-plans-none"))}</h2><p>{t(key!("overview-plans-none-why"))}</p></div> }
            .into_any()
    } else {
        let columns = [
            key!("overview-customer"),
            key!("overview-plan"),
            key!("overview-mailboxes"),
            key!("overview-limit"),
            key!("overview-excess"),
        ]
        .map(t);
        view! {
            <ResponsiveTable caption=t(key!("overview-plans-caption")) columns>
                {rows.collect_view()}
            </ResponsiveTable>
        }
        .into_any()
    };
    let body = view! {
        <Breadcrumbs up=paths::OVERVIEW label=t(key!("overview-title")) here=t(key!("overview-plans")) />
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("overview-plans"))}</h1>
                <p class="page-subtitle">{t(key!("overview-plans-about"))}</p>
            </div>
        </div>
        {contents}
    };
    Ok(Page::new(t(key!("overview-plans")), body))
}
