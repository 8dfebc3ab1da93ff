//! The tree of customers.

use leptos::prelude::*;

use super::PATH;
use crate::error::AppError;
use crate::pages::sheet::Sheet;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::customers::{self, TreeRow};

/// The page.
#[component]
pub fn Customers() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let tree = customers::tree(&visit.app, visit.principal()?).await?;
    let rows = tree.rows.into_iter().map(|row| view! { <Row row /> }).collect_view();
    let hidden = (tree.hidden > 0)
        .then(|| view! { <p class="hint">{format!("{} more customers are not shown here.", tree.hidden)}</p> });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Customers"</h1>
                <p class="page-sub">"Yours and every one below it."</p>
            </div>
            <a class="button button-main" href=format!("{PATH}/new")>"New customer"</a>
        </div>
        <Sheet caption="Customers" columns=["Customer", "Rate plan", "Mailboxes", "Users", "Status"]>{rows}</Sheet>
        {hidden}
    };
    Ok(Screen { title: "Customers".to_owned(), body: body.into_any() })
}

#[component]
fn Row(row: TreeRow) -> impl IntoView {
    let TreeRow { customer, depth, plan, users, suspended } = row;
    let status = if suspended {
        view! { <span class="badge badge-warning">"Suspended"</span> }.into_any()
    } else {
        "Active".into_any()
    };
    let level = (depth > 0).then(|| view! { <span class="sr-only">{format!(" (level {})", depth + 1)}</span> });
    view! {
        <tr>
            <th scope="row" class=format!("depth-{}", depth.min(6))>
                <a href=format!("{PATH}/{}", customer.id)><bdi>{customer.name}</bdi></a>
                {level}
                <span class="under">{customer.slug}</span>
            </th>
            <td data-label="Rate plan"><bdi>{plan}</bdi></td>
            <td data-label="Mailboxes" class="digits">
                <a href=format!("/mailboxes?customer={}", customer.id)>{customer.active_mailboxes}</a>
            </td>
            <td data-label="Users" class="digits"><a href=format!("/users?customer={}", customer.id)>{users}</a></td>
            <td data-label="Status">{status}</td>
        </tr>
    }
}
