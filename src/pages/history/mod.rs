//! The history of everything that somebody sees. All that decides what the page shows is in its address.

pub mod entry;
mod filters;
mod query;

use leptos::prelude::*;

use super::pager::Pager;
use super::request::{Page, PageRequest, render_page};
use crate::components::i18n::t;
use crate::domain::role::Role;
use crate::error::AppError;
use crate::services::audit::SubjectKind;
use crate::services::history::{self, HistoryPage, HistoryQuery};
use crate::services::mailboxes;

/// Where the page lives.
pub const PATH: &str = "/history";

/// The address of what happened to one thing.
pub fn subject_href(kind: SubjectKind, id: i64) -> String {
    format!("{PATH}?of={}:{id}", kind.name())
}

/// The page.
#[component]
pub fn History() -> impl IntoView {
    render_page(content)
}

async fn content(visit: PageRequest) -> Result<Page, AppError> {
    let who = visit.principal()?;
    let asked = query::parse(&visit.query);
    if query::has_empty_parameters(&visit.query) {
        leptos_axum::redirect(&query::href(&asked));
        return Ok(Page::new(String::new(), ()));
    }
    let page = history::list(&visit.app, who, &asked).await?;
    let customers = match who.role {
        Role::Administrator => mailboxes::visible_customers(&visit.app, who).await?,
        Role::Residential | Role::User => vec![],
    };
    let sub = t(match who.role {
        Role::Administrator => "history-about-administrator",
        Role::Residential => "history-about-residential",
        Role::User => "history-about-user",
    });
    let crowded = page.crowded.then(|| {
        view! { <p class="hint">{t("history-crowded")}</p> }
    });
    let body = view! {
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{t("history-title")}</h1>
                <p class="page-sub">{sub}</p>
            </div>
        </div>
        <filters::Filters asked=asked.clone() customers role=who.role subject=page.subject.clone() />
        {crowded}
        {contents(page, &asked)}
    };
    Ok(Page::new(t("history-title"), body))
}

fn contents(page: HistoryPage, asked: &HistoryQuery) -> AnyView {
    if page.events.is_empty() {
        let (why, way) = if *asked == HistoryQuery::default() {
            (t("history-nothing-yet"), None)
        } else {
            (
                t("history-no-match-why"),
                Some(view! { <p><a class="button" href=PATH>{t("history-everything")}</a></p> }),
            )
        };
        return view! { <div class="empty"><h2>{t("history-no-match")}</h2><p>{why}</p>{way}</div> }.into_any();
    }
    let at = |beside| query::href(&HistoryQuery { beside: Some(beside), ..asked.clone() });
    let (previous, next) = (page.previous.map(at), page.next.map(at));
    let entries = page.events.into_iter().map(|event| view! { <entry::Entry event asked=asked.clone() /> });
    view! {
        <ol class="history">{entries.collect_view()}</ol>
        <Pager previous next back=t("history-newer") on=t("history-older") />
    }
    .into_any()
}
