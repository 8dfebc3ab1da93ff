//! The customers that have more mailboxes than their plan has room for.

use leptos::prelude::*;

use super::super::mailboxes::grouped;
use super::PATH;
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
                <td data-label="Rate plan"><bdi>{customer.plan}</bdi></td>
                <td data-label="Mailboxes" class="digits">
                    <a href=format!("/mailboxes?customer={}", customer.id)>{grouped(customer.mailboxes)}</a>
                </td>
                <td data-label="Room for" class="digits">{grouped(customer.room)}</td>
                <td data-label="Too many" class="digits">{grouped(over)}</td>
            </tr>
        }
    });
    let rows: Vec<_> = rows.collect();
    let contents = if rows.is_empty() {
        view! { <div class="empty"><h2>"Every customer has room"</h2><p>"No customer has more mailboxes than their plan."</p></div> }
            .into_any()
    } else {
        view! {
            <Sheet caption="Customers over their plan" columns=["Customer", "Rate plan", "Mailboxes", "Room for", "Too many"]>
                {rows.collect_view()}
            </Sheet>
        }
        .into_any()
    };
    let body = view! {
        <Crumbs up=PATH label="Overview" here="Plans exceeded".to_owned() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Plans exceeded"</h1>
                <p class="page-sub">
                    "Give the customer another rate plan, or archive mailboxes. Until then they keep what they have and make no more."
                </p>
            </div>
        </div>
        {contents}
    };
    Ok(Screen { title: "Plans exceeded".to_owned(), body: body.into_any() })
}
