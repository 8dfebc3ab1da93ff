//! The first page of an administrator: what needs attention, what happened, and how much there is. Each line leads
//! to where it is mended.

mod charts;
mod lines;
mod plans;
mod sign_ins;

use leptos::prelude::*;

use super::history::{self, entry};
use super::visit::{Screen, Visit, screen};
use crate::components::speech::{t, t_with};
use crate::error::AppError;
use crate::services::attention;
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
    let size = [("mailboxes", found.counts.mailboxes.into()), ("customers", found.counts.customers.into())];
    let still = found.counting > 0;
    let counting = still.then(|| {
        view! {
            <p class="notice" role="status">
                {t_with("overview-counting", &[("count", found.counting.into())])} " "
                <a href=PATH>{t("overview-look-again")}</a>
            </p>
        }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("overview-title")}</h1>
                <p class="page-sub">{t_with("overview-size", &size)}</p>
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
    Ok(Screen::new(t("overview-title"), body))
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
                    <h2 id="recent">{t("overview-recent")}</h2>
                    <a href=history::PATH>{t("overview-history")}</a>
                </div>
                <ol class="card overview-changes">{rows}</ol>
            </section>
        }
    })
}
