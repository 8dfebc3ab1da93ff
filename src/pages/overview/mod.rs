//! The start page of administrators: what needs attention, recent changes, and statistics. Each item links to where it
//! can be fixed.

mod attention_items;
mod charts;
mod failed_sign_ins;
mod over_limit;

use leptos::prelude::*;

use super::history::entry;
use super::page_request::{Page, PageRequest, render_page};
use crate::components::i18n::{t, t_format};
use crate::error::AppError;
use crate::i18n::key;
use crate::paths;
use crate::services::attention;
use crate::services::history::{HistoryEvent, HistoryQuery};

pub use failed_sign_ins::FailedSignIns;
pub use over_limit::OverLimitCustomers;

/// The page.
#[component]
pub fn Overview() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let overview = attention::overview(&request.app, request.principal()?).await?;
    let (open, resolved) = attention_items::attention_items(&overview);
    let size = [("mailboxes", overview.counts.mailboxes.into()), ("customers", overview.counts.customers.into())];
    let is_counting = overview.counting > 0;
    let counting_notice = is_counting.then(|| {
        view! {
            <p class="notice" role="status">
                {t_format(key!("overview-counting"), &[("count", overview.counting.into())])} " "
                <a href=paths::OVERVIEW>{t(key!("overview-refresh"))}</a>
            </p>
        }
    });
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("overview-title"))}</h1>
                <p class="page-subtitle">{t_format(key!("overview-size"), &size)}</p>
            </div>
        </div>
        {counting_notice}
        <attention_items::Attention open resolved counting=is_counting />
        <div class="overview-charts">
            <charts::ChangesChart days=overview.days.clone() />
            <charts::CustomersChart totals=overview.counts largest=overview.biggest.clone() />
        </div>
        <RecentChanges changes=overview.changes />
    };
    Ok(Page::new(t(key!("overview-title")), body))
}

/// The latest changes, without details.
#[component]
fn RecentChanges(changes: Vec<HistoryEvent>) -> impl IntoView {
    (!changes.is_empty()).then(|| {
        let rows = changes
            .into_iter()
            .map(|event| view! { <li><entry::EntryHead event query=HistoryQuery::default() /></li> })
            .collect_view();
        view! {
            <section class="overview-section" aria-labelledby="recent">
                <div class="overview-section-header">
                    <h2 id="recent">{t(key!("overview-recent"))}</h2>
                    <a href=paths::HISTORY>{t(key!("overview-history"))}</a>
                </div>
                <ol class="card overview-changes">{rows}</ol>
            </section>
        }
    })
}
