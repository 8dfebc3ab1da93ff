//! The history of everything the user can see. The address contains the complete state of the page.

pub mod entry;
mod filters;
mod query;

use leptos::prelude::*;

use super::page_request::{Page, PageRequest, render_page};
use super::pager::Pager;
use crate::components::i18n::t;
use crate::domain::permissions::{Resource, Visibility};
use crate::error::AppError;
use crate::i18n::key;
use crate::paths;
use crate::services::audit::SubjectKind;
use crate::services::history::{self, HistoryPage, HistoryQuery};
use crate::services::mailboxes;

/// The address of the history of one subject.
pub fn subject_href(kind: SubjectKind, id: i64) -> String {
    format!("{}?of={}:{id}", paths::HISTORY, kind.name())
}

/// The page.
#[component]
pub fn History() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let query = query::parse(&request.query);
    if query::has_empty_parameters(&request.query) {
        leptos_axum::redirect(&query::href(&query));
        return Ok(Page::new(String::new(), ()));
    }
    let page = history::list(&request.app, who, &query).await?;
    let visibility = who.role.visibility(Resource::History);
    let customers = match visibility {
        Visibility::CustomerAndBelow => mailboxes::visible_customers(&request.app, who).await?,
        Visibility::Customer | Visibility::Own => vec![],
    };
    let subtitle = t(match visibility {
        Visibility::CustomerAndBelow => key!("history-about-administrator"),
        Visibility::Customer => key!("history-about-residential"),
        Visibility::Own => key!("history-about-user"),
    });
    let too_many_people = page.too_many_people.then(|| {
        view! { <p class="hint">{t(key!("history-too-many-names"))}</p> }
    });
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("history-title"))}</h1>
                <p class="page-subtitle">{subtitle}</p>
            </div>
        </div>
        <filters::Filters query=query.clone() customers visibility subject=page.subject.clone() />
        {too_many_people}
        {contents(page, &query)}
    };
    Ok(Page::new(t(key!("history-title")), body))
}

fn contents(page: HistoryPage, query: &HistoryQuery) -> AnyView {
    if page.events.is_empty() {
        let (explanation, action) = if *query == HistoryQuery::default() {
            (t(key!("history-nothing-yet")), None)
        } else {
            (
                t(key!("history-no-match-why")),
                Some(view! { <p><a class="button" href=paths::HISTORY>{t(key!("history-show-all"))}</a></p> }),
            )
        };
        let heading = t(key!("history-no-match"));
        return view! { <div class="empty-state"><h2>{heading}</h2><p>{explanation}</p>{action}</div> }.into_any();
    }
    let page_href = |beside| query::href(&HistoryQuery { beside: Some(beside), ..query.clone() });
    let (previous, next) = (page.previous.map(page_href), page.next.map(page_href));
    let entries = page.events.into_iter().map(|event| view! { <entry::Entry event query=query.clone() /> });
    view! {
        <ol class="history">{entries.collect_view()}</ol>
        <Pager previous next back=t(key!("history-newer")) forward=t(key!("history-older")) />
    }
    .into_any()
}
