//! The first page of an administrator: what needs attention, what happened, and how much there is. Each line leads
//! to where it is mended.

mod charts;
mod lines;
mod plans;
mod sign_ins;

use leptos::prelude::*;

use super::history::{self, entry};
use super::mailboxes::grouped;
use super::visit::{Screen, Visit, screen};
use crate::error::AppError;
use crate::services::attention::{self, Overview as Found};
use crate::services::history::{Event, Query};

pub use plans::Plans;
pub use sign_ins::SignIns;

/// Where the page lives.
pub const PATH: &str = "/overview";

/// The page.
#[component]
pub fn Overview() -> impl IntoView {
    screen(content)
}

async fn content(visit: Visit) -> Result<Screen, AppError> {
    let found = attention::overview(&visit.app, visit.principal()?).await?;
    let (open, settled) = lines::of(&found);
    let still = found.counting > 0;
    let counting = still.then(|| {
        let whose = match found.counting {
            1 => "the mailboxes of 1 customer are".to_owned(),
            n => format!("the mailboxes of {} customers are", grouped(n)),
        };
        view! {
            <p class="notice" role="status">
                {format!("Still counting: {whose} being looked at again, so the numbers below may change. ")}
                <a href=PATH>"Look again"</a>
            </p>
        }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">"Overview"</h1>
                <p class="page-sub">{size(&found)}</p>
            </div>
        </div>
        {counting}
        <lines::Attention open settled counting=still />
        <div class="overview-charts">
            <charts::Changes days=found.days.clone() />
            <charts::Customers all=found.counts biggest=found.biggest.clone() />
        </div>
        <Recent changes=found.changes />
    };
    Ok(Screen { title: "Overview".to_owned(), body: body.into_any() })
}

/// "1,284 mailboxes of 12 customers".
fn size(found: &Found) -> String {
    let many = |n: i64, one: &str| format!("{} {one}{}", grouped(n), if n == 1 { "" } else { "s" });
    let boxes = match found.counts.mailboxes {
        1 => "1 mailbox".to_owned(),
        n => format!("{} mailboxes", grouped(n)),
    };
    format!("{boxes} of {}", many(found.counts.customers, "customer"))
}

/// The latest changes, without what became different.
#[component]
fn Recent(changes: Vec<Event>) -> impl IntoView {
    (!changes.is_empty()).then(|| {
        let rows = changes
            .into_iter()
            .map(|event| view! { <li><entry::Head event asked=Query::default() /></li> })
            .collect_view();
        view! {
            <section class="overview-part" aria-labelledby="recent">
                <div class="overview-head">
                    <h2 id="recent">"Recent changes"</h2>
                    <a href=history::PATH>"The whole history"</a>
                </div>
                <ol class="card overview-changes">{rows}</ol>
            </section>
        }
    })
}
