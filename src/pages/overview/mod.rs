//! The first page of an administrator: what needs attention, what happened, and how much there is. Each line leads
//! to where it is mended.

mod attention_items;
mod charts;
mod failed_sign_ins;
mod over_limit;

use leptos::prelude::*;

use super::history::{self, entry};
use super::request::{Page, PageRequest, render_page};
use crate::components::i18n::{t, t_format};
use crate::error::AppError;
use crate::services::attention;
use crate::services::history::{HistoryEvent, HistoryQuery};

pub use failed_sign_ins::FailedSignIns;
pub use over_limit::OverLimitCustomers;

/// Where the page lives.
pub const PATH: &str = "/overview";

/// The page.
#[component]
pub fn Overview() -> impl IntoView {
    render_page(content)
}

async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let found = attention::overview(&visit.app, visit.principal()?).await?;
    let (open, settled) = attention_items::attention_items(&found);
    let size = [("mailboxes", found.counts.mailboxes.into()), ("customers", found.counts.customers.into())];
    let still = found.counting > 0;
    let counting = still.then(|| {
        view! {
            <p class="notice" role="status">
                {t_format("overview-counting", &[("count", found.counting.into())])} " "
                <a href=PATH>{t("overview-look-again")}</a>
            </p>
        }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("overview-title")}</h1>
                <p class="page-sub">{t_format("overview-size", &size)}</p>
            </div>
        </div>
        {counting}
        <attention_items::Attention open settled counting=still />
        <div class="overview-charts">
            <charts::ChangesChart days=found.days.clone() />
            <charts::CustomersChart all=found.counts biggest=found.biggest.clone() />
        </div>
        <RecentChanges changes=found.changes />
    };
    Ok(Page::new(t("overview-title"), body))
}

/// The latest changes, without what became different.
#[component]
fn RecentChanges(changes: Vec<HistoryEvent>) -> impl IntoView {
    (!changes.is_empty()).then(|| {
        let rows = changes
            .into_iter()
            .map(|event| view! { <li><entry::EntryHead event asked=HistoryQuery::default() /></li> })
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
