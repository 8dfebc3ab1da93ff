//! Every change of many mailboxes that was started.

use leptos::prelude::*;

use super::PATH;
use crate::domain::batch::State;
use crate::domain::choice::Choice as _;
use crate::error::AppError;
use crate::forms::query;
use crate::pages::fields::Crumbs;
use crate::pages::mailboxes::grouped;
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
    let title = "Changes of many at once";
    let older = next.map(|id| view! { <p><a class="button" href=format!("{PATH}?before={id}")>"Older ones"</a></p> });
    let body = if batches.is_empty() {
        view! {
            <div class="empty">
                <h2>"None yet"</h2>
                <p>"Tick mailboxes in the list, and choose what to do with them."</p>
                <p><a class="button" href=crate::pages::mailboxes::PATH>"Go to the mailboxes"</a></p>
            </div>
        }
        .into_any()
    } else {
        let rows = batches.into_iter().map(row).collect_view();
        view! {
            <div class="card table-card">
                <table class="sheet">
                    <caption class="sr-only">{title}</caption>
                    <thead>
                        <tr>
                            <th scope="col">"What"</th>
                            <th scope="col">"Changed"</th>
                            <th scope="col">"State"</th>
                            <th scope="col">"By"</th>
                            <th scope="col">"When"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {older}
        }
        .into_any()
    };
    let body = view! {
        <Crumbs up=crate::pages::mailboxes::PATH label="Mailboxes" here=title.to_owned() />
        <div class="page-head">
            <div>
                <h1 tabindex="-1">{title}</h1>
                <p class="page-sub">"Each can be undone as one."</p>
            </div>
        </div>
        {body}
    };
    Ok(Screen { title: title.to_owned(), body: body.into_any() })
}

fn row(batch: Brief) -> AnyView {
    let progress = batch.progress;
    let state = if progress.state == State::Finished && progress.refused > 0 {
        format!("{}, {} refused", progress.state.label(), grouped(progress.refused))
    } else {
        progress.state.label().to_owned()
    };
    view! {
        <tr>
            <th scope="row"><a href=format!("{PATH}/{}", batch.uuid)>{batch.said}</a></th>
            <td data-label="Changed" class="digits">{grouped(progress.changed)}" of "{grouped(progress.total)}</td>
            <td data-label="State">{state}</td>
            <td data-label="By"><bdi>{batch.actor}</bdi></td>
            <td data-label="When"><Time at=batch.at /></td>
        </tr>
    }
    .into_any()
}
