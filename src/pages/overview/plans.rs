//! The customers that have more mailboxes than their plan has room for.

use leptos::prelude::*;

use super::super::mailboxes::grouped;
use super::PATH;
use crate::components::speech::t;
use crate::error::AppError;
use crate::pages::customers;
use crate::pages::fields::Crumbs;
use crate::pages::sheet::Sheet;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::attention;

/// The page.
#[component]
pub fn Plans() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let found = attention::crowded(&visit.app, visit.principal()?).await?;
    let rows = found.into_iter().map(|customer| {
        let over = customer.mailboxes - customer.room;
        view! {
            <tr>
                <th scope="row"><a href=format!("{}/{}", customers::PATH, customer.id)><bdi>{customer.name}</bdi></a></th>
                <td data-label=t("overview-plan")><bdi>{customer.plan}</bdi></td>
                <td data-label=t("overview-mailboxes") class="digits">
                    <a href=format!("/mailboxes?customer={}", customer.id)>{grouped(customer.mailboxes)}</a>
                </td>
                <td data-label=t("overview-room") class="digits">{grouped(customer.room)}</td>
                <td data-label=t("overview-too-many") class="digits">{grouped(over)}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let contents = if rows.is_empty() {
        view! { <div class="empty"><h2>{t("overview-plans-none")}</h2><p>{t("overview-plans-none-why")}</p></div> }
            .into_any()
    } else {
        let columns =
            ["overview-customer", "overview-plan", "overview-mailboxes", "overview-room", "overview-too-many"].map(t);
        view! {
            <Sheet caption=t("overview-plans-caption") columns>
                {rows.collect_view()}
            </Sheet>
        }
        .into_any()
    };
    let body = view! {
        <Crumbs up=PATH label=t("overview-title") here=t("overview-plans") />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("overview-plans")}</h1>
                <p class="page-sub">{t("overview-plans-about")}</p>
            </div>
        </div>
        {contents}
    };
    Ok(Screen::new(t("overview-plans"), body))
}
