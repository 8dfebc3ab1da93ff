//! The global search as a page: the same results as the palette, as a plain list.

use leptos::prelude::*;

use super::page_request::{Page, PageRequest, render_page};
use crate::components::i18n::{messages, t, t_format};
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::navigation::global_search::{self as form, Hit, MAX_QUERY_CHARS, group_by_kind};
use crate::paths;
use crate::services::global_search;

/// The page.
#[component]
pub fn GlobalSearch() -> impl IntoView {
    render_page(content)
}

async fn content(request: PageRequest) -> Result<Page, AppError> {
    let from_query = query_string::pairs(&request.query).find(|(name, _)| name == "q").map(|(_, value)| value);
    let query: String = from_query.unwrap_or_default().chars().take(MAX_QUERY_CHARS).collect();
    let hits = global_search::search(&request.app, request.principal()?, &query, &[], messages()).await?;
    let status = match (hits.len(), form::words(&query).is_empty()) {
        (_, true) => t(key!("search-page-about")),
        (0, false) => t(key!("search-page-no-results")),
        (n, false) => t_format(key!("palette-count"), &[("count", n.into())]),
    };
    let groups = group_by_kind(&hits).map(|(kind, group)| {
        let rows =
            group.iter().map(|hit| view! { <Row hit=hit.clone() next=request.address.clone() /> }).collect_view();
        view! { <section class="search-results"><h2>{kind.heading(messages())}</h2><ul class="plain-list">{rows}</ul></section> }
    });
    let groups = groups.collect_view();
    let body = view! {
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{t(key!("palette-find"))}</h1>
                <p class="page-subtitle" role="status">{status}</p>
            </div>
        </div>
        <form class="filters" method="get" action=paths::FIND role="search">
            <div class="search">
                <input
                    class="input"
                    type="search"
                    name="q"
                    value=query
                    maxlength=MAX_QUERY_CHARS.to_string()
                    aria-label=t(key!("palette-find"))
                    autocomplete="off"
                />
                <button class="button">{t(key!("palette-find"))}</button>
            </div>
        </form>
        {groups}
    };
    Ok(Page::new(t(key!("palette-find")), body))
}

#[component]
fn Row(hit: Hit, next: String) -> AnyView {
    let detail = (!hit.under.is_empty()).then(|| view! { <span class="hint"><bdi>{hit.under.clone()}</bdi></span> });
    match hit.sends {
        None => view! { <li><a href=hit.path><bdi>{hit.title}</bdi></a>" "{detail}</li> }.into_any(),
        Some((name, value)) => view! {
            <li>
                <form method="post" action=hit.path>
                    <input type="hidden" name="next" value=next />
                    <button class="link-button" name=name value=value>{hit.title}</button>
                </form>
            </li>
        }
        .into_any(),
    }
}
