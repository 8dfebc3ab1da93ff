//! Sign-ins that failed in the last thirty days, by account and address.

use leptos::prelude::*;

use super::super::mailboxes::grouped;
use super::PATH;
use crate::error::AppError;
use crate::pages::fields::Crumbs;
use crate::pages::sheet::Sheet;
use crate::pages::time::Time;
use crate::pages::users;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::attention::{self, Failures};

/// The page.
#[component]
pub fn SignIns() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let found = attention::failures(&visit.app, visit.principal()?).await?;
    let rows: Vec<_> = found.into_iter().map(|(row, guessed)| view! { <Row row guessed /> }).collect();
    let contents = if rows.is_empty() {
        view! { <div class="empty"><h2>"No sign-in failed"</h2><p>"In thirty days everybody knew their password."</p></div> }
            .into_any()
    } else {
        view! {
            <Sheet caption="Sign-ins that failed" columns=["Account", "Address", "Failed", "Refused unheard", "Last"]>
                {rows.collect_view()}
            </Sheet>
        }
        .into_any()
    };
    let body = view! {
        <Crumbs up=PATH label="Overview" here="Failed sign-ins".to_owned() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Failed sign-ins"</h1>
                <p class="page-sub">
                    "In the browser and through the APIs, in the last 30 days, the latest first. Whoever fails too often is refused unheard for a while. What was typed is not kept."
                </p>
            </div>
        </div>
        {contents}
    };
    Ok(Screen { title: "Failed sign-ins".to_owned(), body: body.into_any() })
}

#[component]
fn Row(row: Failures, guessed: bool) -> impl IntoView {
    let account = match (row.user_id, row.username) {
        (Some(id), Some(name)) => view! { <a href=format!("{}/{id}", users::PATH)><bdi>{name}</bdi></a> }.into_any(),
        _ if row.address.is_empty() => "Various accounts".into_any(),
        _ => "No such user".into_any(),
    };
    let customer = row.customer.map(|name| view! { <span class="under"><bdi>{name}</bdi></span> });
    let badge = guessed.then(|| view! { <span class="badge badge-warning">"5 or more in 24 hours"</span> });
    let address = if row.address.is_empty() { "Various".to_owned() } else { row.address };
    view! {
        <tr>
            <th scope="row">{account}{customer}{badge}</th>
            <td data-label="Address"><bdi>{address}</bdi></td>
            <td data-label="Failed" class="digits">{grouped(row.failed)}</td>
            <td data-label="Refused unheard" class="digits">{grouped(row.throttled)}</td>
            <td data-label="Last"><Time at=row.last_at /></td>
        </tr>
    }
}
