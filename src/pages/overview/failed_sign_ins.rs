//! Failed sign-ins of the last thirty days, by account and address.

use leptos::prelude::*;

use super::super::mailboxes::format_number;
use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::i18n::t;
use crate::error::AppError;
use crate::i18n::key;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::responsive_table::ResponsiveTable;
use crate::pages::time::Time;
use crate::paths;
use crate::services::attention::{self, SignInFailureRow};

/// The page.
#[component]
pub fn FailedSignIns() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let failures = attention::list_sign_in_failures(&request.app, request.principal()?).await?;
    let rows: Vec<_> = failures.into_iter().map(|(row, guessed)| view! { <Row row guessed /> }).collect();
    let contents = if rows.is_empty() {
        view! { <div class="empty-state"><h2>{t(key!("overview-sign-ins-none"))}</h2><p>{t(key!("overview-sign-ins-none-why"))}</p></div> }
            .into_any()
    } else {
        let columns = [
            key!("overview-account"),
            key!("overview-ip-address"),
            key!("overview-failed"),
            key!("overview-blocked"),
            key!("overview-last-attempt"),
        ]
        .map(t);
        view! {
            <ResponsiveTable caption=t(key!("overview-sign-ins-caption")) columns>
                {rows.collect_view()}
            </ResponsiveTable>
        }
        .into_any()
    };
    let body = view! {
        <Breadcrumbs up=paths::OVERVIEW label=t(key!("overview-title")) here=t(key!("overview-sign-ins")) />
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("overview-sign-ins"))}</h1>
                <p class="page-subtitle">{t(key!("overview-sign-ins-about"))}</p>
            </div>
        </div>
        {contents}
    };
    Ok(Page::new(t(key!("overview-sign-ins")), body))
}

#[component]
fn Row(row: SignInFailureRow, guessed: bool) -> impl IntoView {
    let account = match (row.user_id, row.username) {
        (Some(id), Some(name)) => view! { <a href=paths::USER.with(id)><bdi>{name}</bdi></a> }.into_any(),
        _ if row.address.is_empty() => t(key!("overview-multiple-accounts")).into_any(),
        _ => t(key!("overview-unknown-user")).into_any(),
    };
    let customer = row.customer.map(|name| view! { <span class="subtitle"><bdi>{name}</bdi></span> });
    let badge = guessed.then(|| view! { <span class="badge badge-warning">{t(key!("overview-failing-badge"))}</span> });
    let address = if row.address.is_empty() { t(key!("overview-multiple")) } else { row.address };
    view! {
        <tr>
            <th scope="row">{account}{customer}{badge}</th>
            <td data-label=t(key!("overview-ip-address"))><bdi>{address}</bdi></td>
            <td data-label=t(key!("overview-failed")) class="digits">{format_number(row.failed)}</td>
            <td data-label=t(key!("overview-blocked")) class="digits">{format_number(row.throttled)}</td>
            <td data-label=t(key!("overview-last-attempt"))><Time at=row.last_at /></td>
        </tr>
    }
}
