//! Every change of many mailboxes that was started.

use leptos::prelude::*;

use super::PATH;
use crate::components::speech::{t, t_with, words};
use crate::domain::batch::State;
use crate::domain::choice::Worded as _;
use crate::error::AppError;
use crate::forms::listing::Origin;
use crate::forms::query;
use crate::pages::fields::Crumbs;
use crate::pages::time::Time;
use crate::pages::visit::{Screen, Visit, screen};
use crate::services::batches::{self as service, Brief};

/// The page.
#[component]
pub fn Batches() -> impl IntoView {
    screen(list)
}

async fn list(visit: Visit) -> Result<Screen, AppError> {
    let who = visit.principal()?;
    let before = query::pairs(&visit.query).find(|(name, _)| name == "before").and_then(|(_, id)| id.parse().ok());
    let (batches, next) = service::list(&visit.app, who, before).await?;
    let title = t("batches-title");
    let origin = visit.origin();
    let older = next.map(|id| {
        let earlier = origin.carry(&format!("{PATH}?before={id}"));
        view! { <p><a class="button" href=earlier>{t("batches-older")}</a></p> }
    });
    let body = if batches.is_empty() {
        view! {
            <div class="empty">
                <h2>{t("batches-none")}</h2>
                <p>{t("batches-none-how")}</p>
                <p><a class="button" href=origin.list()>{t("mailboxes-to-list")}</a></p>
            </div>
        }
        .into_any()
    } else {
        let rows = batches.into_iter().map(|batch| row(batch, &origin)).collect_view();
        view! {
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">{title.clone()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t("batches-what")}</th>
                            <th scope="col">{t("batches-changed")}</th>
                            <th scope="col">{t("batches-state")}</th>
                            <th scope="col">{t("batches-by")}</th>
                            <th scope="col">{t("batches-when")}</th>
                        </tr>
                    </thead>
                    <tbody data-rows="">{rows}</tbody>
                </table>
            </div>
            {older}
        }
        .into_any()
    };
    let body = view! {
        <Crumbs up=origin.list() label=t("mailboxes-title") here=title.clone() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{title.clone()}</h1>
                <p class="page-sub">{t("batches-about")}</p>
            </div>
        </div>
        {body}
    };
    Ok(Screen::new(title, body))
}

fn row(batch: Brief, origin: &Origin) -> AnyView {
    let page = origin.carry(&format!("{PATH}/{}", batch.uuid));
    let progress = batch.progress;
    let state = if progress.state == State::Finished && progress.refused > 0 {
        t_with("batches-state-some-refused", &[("count", progress.refused.into())])
    } else {
        progress.state.label(words())
    };
    let changed = t_with("batches-so-many", &[("done", progress.changed.into()), ("total", progress.total.into())]);
    view! {
        <tr>
            <th scope="row"><a href=page>{batch.said(words())}</a></th>
            <td data-label=t("batches-changed") class="digits">{changed}</td>
            <td data-label=t("batches-state")>{state}</td>
            <td data-label=t("batches-by")><bdi>{batch.actor}</bdi></td>
            <td data-label=t("batches-when")><Time at=batch.at /></td>
        </tr>
    }
    .into_any()
}
