//! All bulk changes that were started.

use leptos::prelude::*;

use crate::components::breadcrumbs::Breadcrumbs;
use crate::components::i18n::{messages, t, t_format};
use crate::domain::batch::BatchState;
use crate::domain::choice::Localized as _;
use crate::error::AppError;
use crate::forms::query_string;
use crate::i18n::key;
use crate::lists::list_origin::ListOrigin;
use crate::pages::page_request::{Page, PageRequest, render_page};
use crate::pages::time::Time;
use crate::paths;
use crate::services::batches::{self as service, BatchSummary};

/// The page.
#[component]
pub fn Batches() -> impl IntoView {
    render_page(list)
}

async fn list(request: PageRequest) -> Result<Page, AppError> {
    let who = request.principal()?;
    let before =
        query_string::pairs(&request.query).find(|(name, _)| name == "before").and_then(|(_, id)| id.parse().ok());
    let (batches, next) = service::list(&request.app, who, before).await?;
    let title = t(key!("batches-title"));
    let origin = request.origin();
    let older = next.map(|id| {
        let href = origin.carry(&format!("{}?before={id}", paths::BATCHES));
        view! { <p><a class="button" href=href>{t(key!("batches-older"))}</a></p> }
    });
    let body = if batches.is_empty() {
        view! {
            <div class="empty-state">
                <h2>{t(key!("batches-none"))}</h2>
                <p>{t(key!("batches-none-hint"))}</p>
                <p><a class="button" href=origin.list()>{t(key!("mailboxes-to-list"))}</a></p>
            </div>
        }
        .into_any()
    } else {
        let rows = batches.into_iter().map(|batch| row(batch, &origin)).collect_view();
        view! {
            <div class="card table-card">
                <table class="data-table">
                    <caption class="sr-only">{title.clone()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(key!("batches-change"))}</th>
                            <th scope="col">{t(key!("batches-changed"))}</th>
                            <th scope="col">{t(key!("batches-status"))}</th>
                            <th scope="col">{t(key!("batches-by"))}</th>
                            <th scope="col">{t(key!("batches-date"))}</th>
                        </tr>
                    </thead>
                    <tbody data-shortcut-rows="">{rows}</tbody>
                </table>
            </div>
            {older}
        }
        .into_any()
    };
    let body = view! {
        <Breadcrumbs up=origin.list() label=t(key!("mailboxes-title")) here=title.clone() />
        <div class="page-header">
            <div>
                <h1 tabindex="-1">{title.clone()}</h1>
                <p class="page-subtitle">{t(key!("batches-about"))}</p>
            </div>
        </div>
        {body}
    };
    Ok(Page::new(title, body))
}

fn row(batch: BatchSummary, origin: &ListOrigin) -> AnyView {
    let page = origin.carry(&paths::BATCH.with(&batch.uuid));
    let progress = batch.progress;
    let state = if progress.state == BatchState::Finished && progress.refused > 0 {
        t_format(key!("batches-status-some-refused"), &[("count", progress.refused.into())])
    } else {
        progress.state.label(messages())
    };
    let changed =
        t_format(key!("batches-progress"), &[("done", progress.changed.into()), ("total", progress.total.into())]);
    view! {
        <tr>
            <th scope="row"><a href=page>{batch.description(messages())}</a></th>
            <td data-label=t(key!("batches-changed")) class="digits">{changed}</td>
            <td data-label=t(key!("batches-status"))>{state}</td>
            <td data-label=t(key!("batches-by"))><bdi>{batch.actor}</bdi></td>
            <td data-label=t(key!("batches-date"))><Time at=batch.at /></td>
        </tr>
    }
    .into_any()
}
